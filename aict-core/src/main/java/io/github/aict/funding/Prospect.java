package io.github.aict.funding;

import io.github.aict.Label;

/**
 * What one of many calls holds out to a project on a day, the best first.
 *
 * <p>Where a {@link Verdict} says what the rules come to, a prospect also looks at the window of
 * the call, and tells what the applicant can still change from what the project is.
 */
public enum Prospect {
  /** The call takes applications on the day and every requirement that applies is satisfied. */
  ELIGIBLE_NOW(Label.of("éligible maintenant", "eligible now")),
  /**
   * Every requirement is satisfied but for what the applicant can change, the day included, or no
   * source establishes that the call takes applications on the day. Other requirements may still
   * miss a fact or wait for a person.
   */
  ELIGIBLE_IF(Label.of("éligible à condition", "eligible if")),
  /** No requirement fails, nothing is missing, and a person has to judge. */
  NEEDS_JUDGEMENT(Label.of("à apprécier", "needs judgement")),
  /** No requirement fails, and a fact that a requirement needs is missing. */
  UNDETERMINED(Label.of("indéterminé", "undetermined")),
  /**
   * The call is closed on the day, or has no known days and a later edition has opened, or a
   * requirement fails for what the project is.
   */
  NEVER(Label.of("exclu", "never"));

  private final Label label;

  Prospect(Label label) {
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

  static Prospect of(Assessment assessment, boolean open) {
    return switch (assessment.verdict()) {
      case ELIGIBLE -> open ? ELIGIBLE_NOW : ELIGIBLE_IF;
      case NEEDS_JUDGEMENT -> NEEDS_JUDGEMENT;
      case UNDETERMINED -> UNDETERMINED;
      case INELIGIBLE ->
          assessment.failures().stream().allMatch(finding -> finding.isChangeable())
              ? ELIGIBLE_IF
              : NEVER;
    };
  }
}
