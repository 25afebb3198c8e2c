package io.github.aict.rule;

import io.github.aict.Label;

/** The answer to a question about conditions, which may be beyond what can be worked out. */
public enum Answer {
  /** It is so, for every project. */
  YES(Label.of("oui", "yes")),
  /** It is not so. */
  NO(Label.of("non", "no")),
  /** It may be so or not: several facts are mixed that may depend on each other. */
  UNDECIDED(Label.of("non décidé", "not decided"));

  private final Label label;

  Answer(Label label) {
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
