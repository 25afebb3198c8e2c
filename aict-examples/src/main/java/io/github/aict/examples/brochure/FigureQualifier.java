package io.github.aict.examples.brochure;

import io.github.aict.Label;
import io.github.aict.Term;

/** How the brochure qualifies a key figure. */
public enum FigureQualifier implements Term<FigureQualifier> {
  /** The value as it is printed. */
  AS_PRINTED("valeur imprimée", "as printed"),
  /** More than the value. */
  MORE_THAN("plus de", "more than"),
  /** Less than the value. */
  LESS_THAN("moins de", "less than"),
  /** Close to the value, from below. */
  NEARLY("près de", "nearly");

  private final Label label;

  FigureQualifier(String fr, String en) {
    this.label = Label.of(fr, en);
  }

  @Override
  public String code() {
    return name();
  }

  @Override
  public Label label() {
    return label;
  }
}
