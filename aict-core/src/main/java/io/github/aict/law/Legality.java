package io.github.aict.law;

import io.github.aict.Label;

/** What the law of a day says of a form of action, before any condition is looked at. */
public enum Legality {
  /** A text allows the form; conditions may have to be met. */
  LAWFUL(Label.of("licite", "lawful")),
  /** The form is allowed under conditions only. */
  CONDITIONAL(Label.of("licite sous conditions", "lawful under conditions")),
  /** No text allows the form; the administration accepted it. */
  TOLERATED(Label.of("toléré", "tolerated")),
  /** No text allows the form and none forbids it. */
  NO_BASIS(Label.of("sans base légale", "without legal basis")),
  /** A text forbids the form, or the mechanism does not exist. */
  FORBIDDEN(Label.of("interdit ou inexistant", "forbidden or not in existence")),
  /** No source has established what the law says. */
  NOT_KNOWN(Label.of("non connu", "not known")),
  /** The body is none that the law of external action speaks of, or did not exist on that day. */
  NOT_CONCERNED(Label.of("hors du champ", "not concerned"));

  private final Label label;

  Legality(Label label) {
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

  /**
   * Tells whether a project can take the form if it meets the conditions.
   *
   * @return whether this is lawful, conditional or tolerated
   */
  public boolean isOpen() {
    return this == LAWFUL || this == CONDITIONAL || this == TOLERATED;
  }

  /**
   * Tells whether no project can take the form, as far as the source can be relied on.
   *
   * @return whether this is without basis or forbidden
   */
  public boolean isClosed() {
    return this == NO_BASIS || this == FORBIDDEN;
  }
}
