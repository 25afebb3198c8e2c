package io.github.aict.funding;

import io.github.aict.Label;
import io.github.aict.rule.Outcome;

/** Whether a call can fund a project. */
public enum Verdict {
  /** Every requirement that applies is satisfied. */
  ELIGIBLE(Label.of("éligible", "eligible")),
  /** A requirement is not satisfied, and nothing that is still unknown can change that. */
  INELIGIBLE(Label.of("inéligible", "ineligible")),
  /** No requirement fails, and a fact that a requirement needs is missing. */
  UNDETERMINED(Label.of("indéterminé", "undetermined")),
  /** No requirement fails, nothing is missing, and a person has to judge. */
  NEEDS_JUDGEMENT(Label.of("à apprécier", "needs judgement"));

  private final Label label;

  Verdict(Label label) {
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

  static Verdict of(Outcome requirements) {
    return switch (requirements) {
      case NOT_SATISFIED -> INELIGIBLE;
      case MISSING -> UNDETERMINED;
      case JUDGEMENT -> NEEDS_JUDGEMENT;
      case SATISFIED, NOT_APPLICABLE -> ELIGIBLE;
    };
  }
}
