package io.github.aict.odd;

import io.github.aict.Label;
import io.github.aict.Term;

/** What a Goal can be suggested from. */
public enum OddBasis implements Term<OddBasis> {
  /** A {@link SectorCode}. */
  SECTOR("secteur du CAD", "DAC sector"),
  /** A theme of calls for projects, see {@code io.github.aict.project.Theme}. */
  THEME("thème", "theme"),
  /** A {@link PolicyFamily}. */
  POLICY_FAMILY("famille de politiques publiques", "family of public policies");

  private final Label label;

  OddBasis(String fr, String en) {
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
