package io.github.aict.project;

import io.github.aict.Label;
import io.github.aict.Term;

/**
 * The parts of the 1 % of a public service, of which only cooperation may need a convention
 * (articles L. 1115-1-1, L. 1115-2 and L. 1115-3 of the CGCT).
 */
public enum OnePercentLimb implements Term<OnePercentLimb> {
  /** Cooperation with foreign authorities. */
  COOPERATION("coopération", "cooperation"),
  /** Emergency aid to foreign authorities. */
  AIDE_D_URGENCE("aide d’urgence", "emergency aid"),
  /** International solidarity in the field of the service. */
  SOLIDARITE("solidarité internationale", "international solidarity");

  private final Label label;

  OnePercentLimb(String fr, String en) {
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
