package io.github.aict.odd;

import io.github.aict.Label;
import io.github.aict.Term;

/** How fine a {@link SectorCode} is. */
public enum SectorLevel implements Term<SectorLevel> {
  /** A sector of three digits, or a group of such sectors. */
  CATEGORY("secteur", "sector"),
  /** A purpose of five digits. */
  PURPOSE("code-objet", "purpose code"),
  /** A finer purpose of five digits, which reports may use or leave aside for the one above it. */
  VOLUNTARY("code-objet facultatif", "voluntary purpose code");

  private final Label label;

  SectorLevel(String fr, String en) {
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
