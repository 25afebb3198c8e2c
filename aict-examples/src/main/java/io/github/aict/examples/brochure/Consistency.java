package io.github.aict.examples.brochure;

import io.github.aict.Label;
import io.github.aict.Term;

/** Whether figures go together. */
public enum Consistency implements Term<Consistency> {
  /** They do, exactly or as one rounds the other. */
  AGREES("concordent", "they agree"),
  /** They do not. */
  DISAGREES("ne concordent pas", "they disagree"),
  /** The brochure does not tell enough to know. */
  OPEN("la brochure ne permet pas de conclure", "the brochure does not let one conclude");

  private final Label label;

  Consistency(String fr, String en) {
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
