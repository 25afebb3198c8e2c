package io.github.aict.rule;

import io.github.aict.Label;

/** How much a rule counts. */
public enum Weight {
  /** A project that does not meet the rule is not eligible. */
  REQUIREMENT(Label.of("exigence", "requirement")),
  /** The rule helps a project to be chosen and never makes it ineligible. */
  PREFERENCE(Label.of("préférence", "preference")),
  /**
   * The law asks for it, and a project that does not meet the rule is lawful all the same. Calls
   * have no such rules.
   */
  DUTY(Label.of("obligation annexe", "duty beside"));

  private final Label label;

  Weight(Label label) {
    this.label = label;
  }

  /**
   * Returns the name for people.
   *
   * @return the name in both languages
   */
  public Label label() {
    return label;
  }
}
