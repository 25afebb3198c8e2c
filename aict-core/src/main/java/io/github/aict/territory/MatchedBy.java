package io.github.aict.territory;

import io.github.aict.Label;
import io.github.aict.Term;

/** By what a name was recognised, from the surest to the least sure. */
public enum MatchedBy implements Term<MatchedBy> {
  /** The name on the day. */
  NAME("nom", "name"),
  /** The name of a part: a delegated or associated commune, a municipal arrondissement. */
  SUBDIVISION("nom d’une partie de la commune", "name of a part of the commune"),
  /** A name of another time, whose bearer became or came from the authority of the day. */
  OTHER_TIME("nom d’une autre époque", "name of another time"),
  /** The name without its article, or a grouping without its kind. */
  SHORT_NAME("nom abrégé", "shortened name"),
  /** A name that is spelt nearly alike, or the right name elsewhere: never an answer by itself. */
  NEAR("nom proche", "similar name");

  private final Label label;

  MatchedBy(String fr, String en) {
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
