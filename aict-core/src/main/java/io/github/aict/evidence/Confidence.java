package io.github.aict.evidence;

import io.github.aict.Label;

/** How far a statement can be relied on, from the weakest to the strongest. */
public enum Confidence {
  /** No source supports the statement: it is told as unknown and never decides. */
  UNVERIFIED(Label.of("non vérifié", "unverified")),
  /** Partial or secondary evidence, or arithmetic from a verified rule: never decides alone. */
  LIKELY(Label.of("probable", "likely")),
  /** The cited page states it. */
  VERIFIED(Label.of("vérifié", "verified"));

  private final Label label;

  Confidence(Label label) {
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
