package io.github.aict.funding;

import io.github.aict.Label;

/** How a rule differs between two calls. */
public enum ChangeKind {
  /** Only the later call has the rule. */
  ADDED(Label.of("ajoutée", "added")),
  /** Only the earlier call has the rule. */
  REMOVED(Label.of("supprimée", "removed")),
  /** Whatever meets the rule now met it before, as far as can be told not the other way round. */
  TIGHTENED(Label.of("durcie", "tightened")),
  /** Whatever met the rule before meets it now, as far as can be told not the other way round. */
  LOOSENED(Label.of("assouplie", "loosened")),
  /** The rule decides otherwise, and neither of the two contains the other for certain. */
  CHANGED(Label.of("modifiée", "changed")),
  /** The rule decides the same, and its words, source or name are others. */
  REWORDED(Label.of("reformulée", "reworded"));

  private final Label label;

  ChangeKind(Label label) {
    this.label = label;
  }

  /**
   * Returns the name for people, for a rule.
   *
   * @return the name in both languages
   */
  public Label label() {
    return label;
  }
}
