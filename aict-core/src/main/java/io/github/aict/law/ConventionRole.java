package io.github.aict.law;

import io.github.aict.Label;

/** Whether the law of a period asked for a convention with the foreign authority. */
public enum ConventionRole {
  /** No text allows a convention. */
  IMPOSSIBLE(
      Label.of("impossible (aucun texte n’en prévoit)", "impossible (no text provides for one)")),
  /** The law speaks of action through a convention. */
  REQUIRED(Label.of("obligatoire", "required")),
  /** Authorities may act with or without a convention. */
  OPTIONAL(Label.of("facultative", "optional"));

  private final Label label;

  ConventionRole(Label label) {
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
