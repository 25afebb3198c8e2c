package io.github.aict.project;

import io.github.aict.Label;
import io.github.aict.Term;

/** The legal nature of an applicant, as European calls ask for it. */
public enum LegalNature implements Term<LegalNature> {
  /** A body of public law. */
  PUBLIC_BODY(Label.of("organisme public", "public body")),
  /** A private body that makes no profit. */
  NON_PROFIT(Label.of("organisme sans but lucratif", "non-profit body")),
  /** A private body that may make a profit. */
  FOR_PROFIT(Label.of("organisme à but lucratif", "for-profit body"));

  private final Label label;

  LegalNature(Label label) {
    this.label = label;
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
