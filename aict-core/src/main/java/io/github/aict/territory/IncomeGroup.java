package io.github.aict.territory;

import io.github.aict.Label;
import io.github.aict.Term;
import java.util.Optional;

/** The four columns of the DAC list of recipients, from the poorest to the richest. */
public enum IncomeGroup implements Term<IncomeGroup> {
  /**
   * Least developed country (LDC), by decision of the United Nations: it stays here whatever its
   * income class.
   */
  LDC("pays moins avancé (PMA)", "least developed country (LDC)"),
  /** Low-income country that is not a least developed one. */
  OTHER_LIC("autre pays à faible revenu", "other low-income country"),
  /** Lower middle-income country or territory that is not a least developed one. */
  LMIC(
      "pays à revenu intermédiaire de la tranche inférieure (PRITI)",
      "lower middle-income country (LMIC)"),
  /** Upper middle-income country or territory that is not a least developed one. */
  UMIC(
      "pays à revenu intermédiaire de la tranche supérieure (PRITS)",
      "upper middle-income country (UMIC)");

  private final Label label;
  private final Optional<IncomeGroup> present;

  IncomeGroup(String fr, String en) {
    this.label = Label.of(fr, en);
    this.present = Optional.of(this);
  }

  @Override
  public String code() {
    return name();
  }

  @Override
  public Label label() {
    return label;
  }

  /** Returns this group as a present value, always the same instance. */
  Optional<IncomeGroup> present() {
    return present;
  }
}
