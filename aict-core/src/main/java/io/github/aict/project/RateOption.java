package io.github.aict.project;

import io.github.aict.Label;
import io.github.aict.Term;

/** The way the applicant of a project in several countries wants the funding caps to be applied. */
public enum RateOption implements Term<RateOption> {
  /** Each country's own cap on that country's part of the budget. */
  PER_COUNTRY(
      Label.of("plafond de chaque pays sur sa part du budget", "each country’s cap on its part")),
  /** One cap for the whole project, whatever the countries. */
  SINGLE(Label.of("taux unique", "single rate"));

  private final Label label;

  RateOption(Label label) {
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
