package io.github.aict.territory;

import io.github.aict.Label;
import io.github.aict.Term;

/** The kinds of territories with an INSEE code of their own that are not authorities. */
public enum SubdivisionKind implements Term<SubdivisionKind> {
  /** Delegated commune of a commune nouvelle. */
  COMMUNE_DELEGUEE("commune déléguée", "delegated commune"),
  /** Associated commune of a merger of before 2010. */
  COMMUNE_ASSOCIEE("commune associée", "associated commune"),
  /** Municipal arrondissement of Paris, Lyon or Marseille. */
  ARRONDISSEMENT_MUNICIPAL("arrondissement municipal", "municipal arrondissement"),
  /** Territory without elected authority: the French Southern Territories and Clipperton. */
  DISTRICT("territoire sans autorité élue", "territory without elected authority");

  private final Label label;

  SubdivisionKind(String fr, String en) {
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
