package io.github.aict.law;

import io.github.aict.Label;

/** What a legal review comes to. */
public enum LegalConclusion {
  /**
   * The form is open and every condition that applies is met; or a person judged that a form is
   * open which a likely source only says is closed.
   */
  COMPLIANT(Label.of("conforme au droit", "compliant")),
  /** The form is closed or a condition is not met, and nothing still unknown can change that. */
  NOT_COMPLIANT(Label.of("non conforme au droit", "not compliant")),
  /**
   * The form or the lead is not known, so that conditions hold for what is assumed; or no condition
   * fails and a fact that one needs is missing.
   */
  UNDETERMINED(Label.of("indéterminé", "undetermined")),
  /**
   * No condition fails for certain, nothing is missing, and a person has to judge: a question of
   * appreciation, or a condition or closed form that a likely source only tells.
   */
  NEEDS_JUDGEMENT(Label.of("à apprécier", "needs judgement")),
  /** No source has established what the law says of one of the forms. */
  NOT_KNOWN(Label.of("droit non connu", "law not known")),
  /** The law of external action does not speak of the body or of this use of the form. */
  NOT_CONCERNED(Label.of("hors du champ", "not concerned"));

  private final Label label;

  LegalConclusion(Label label) {
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
