package io.github.aict.funding;

import io.github.aict.Label;

/** What a lint can find in a call or between the editions of a scheme. */
public enum LintCode {
  /** Requirements that no project can meet together, so that the call funds nothing. */
  UNSATISFIABLE_CALL(Label.of("appel impossible à satisfaire", "call that cannot be met")),
  /** Rules that a project which both concern cannot meet together, or one that none can meet. */
  CONTRADICTION(Label.of("règles contradictoires", "contradictory rules")),
  /** A least value above the greatest one of the same fact. */
  FLOOR_ABOVE_CEILING(Label.of("minimum au-dessus du maximum", "floor above ceiling")),
  /** A rule that each project meets, whatever its facts. */
  NEVER_FAILS(Label.of("règle qui ne peut échouer", "rule that can never fail")),
  /** A rule that concerns no project, or none that meets another requirement. */
  NEVER_APPLIES(Label.of("règle jamais applicable", "rule that never applies")),
  /** A rule that each project meets which meets another. */
  IMPLIED(Label.of("règle impliquée par une autre", "rule implied by another")),
  /** A country that a rule names and another requirement never admits. */
  COUNTRY_NEVER_ADMITTED(Label.of("pays jamais admis", "country never admitted")),
  /** A list, kind or mechanism that does not exist on days of the window. */
  WINDOW_OUTSIDE_VALIDITY(
      Label.of("fenêtre hors de la période de validité", "window outside validity")),
  /** Rules on the submission that admit no day of the window. */
  CLOSED_WINDOW(Label.of("fenêtre fermée par les règles", "window closed by the rules")),
  /** A call without any requirement, which finds every project eligible. */
  NO_REQUIREMENT(Label.of("appel sans exigence", "call without requirement")),
  /** One name of a judgement for two questions, which would share one answer. */
  TWO_QUESTIONS(Label.of("deux questions sous un nom", "two questions of one name")),
  /** A rule that cites an address reserved for examples, where no source can be. */
  UNCITED(Label.of("règle sans source", "rule without source")),
  /** A rule whose source was last read too long ago. */
  EXPIRED_VERIFICATION(Label.of("vérification périmée", "expired verification")),
  /** A rule whose source is said to have been read on a day to come. */
  FUTURE_VERIFICATION(Label.of("vérification à venir", "verification to come")),
  /** Two editions of one scheme that take applications on the same day. */
  EDITION_OVERLAP(Label.of("éditions qui se chevauchent", "overlapping editions")),
  /** More than three years between an edition of a scheme and the next one. */
  EDITION_GAP(Label.of("lacune entre éditions", "gap between editions")),
  /** An accepted finding that is not found. */
  UNUSED_ACCEPTANCE(Label.of("acceptation sans objet", "acceptance of nothing"));

  private final Label label;

  LintCode(Label label) {
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
   * Tells whether the finding is one between the editions of a scheme.
   *
   * @return whether it takes several calls to find it
   */
  public boolean isBetweenEditions() {
    return this == EDITION_OVERLAP || this == EDITION_GAP;
  }

  /** Whether the finding depends on the day on which one looks. */
  boolean dependsOnDay() {
    return this == EXPIRED_VERIFICATION || this == FUTURE_VERIFICATION;
  }
}
