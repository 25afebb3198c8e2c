package io.github.aict.rule;

import io.github.aict.Label;

/**
 * What a condition or a rule comes to on one project.
 *
 * <p>The logic is that of Kleene with two names for <em>unknown</em>: {@link #MISSING}, which data
 * would settle, and {@link #JUDGEMENT}, which only a person can. The first four constants are
 * ordered from the worst to the best.
 */
public enum Outcome {
  /** The project does not meet the condition, whatever else may become known. */
  NOT_SATISFIED(Logic.NOT_SATISFIED, Label.of("non satisfait", "not satisfied")),
  /** A fact about the project that would settle the condition is not known. */
  MISSING(Logic.MISSING, Label.of("information manquante", "information missing")),
  /** Everything that data can settle is settled; the rest a person has to judge. */
  JUDGEMENT(Logic.JUDGEMENT, Label.of("à apprécier par une personne", "for a person to judge")),
  /** The project meets the condition, whatever else may become known. */
  SATISFIED(Logic.SATISFIED, Label.of("satisfait", "satisfied")),
  /** The rule does not concern the project. */
  NOT_APPLICABLE(Logic.NOT_APPLICABLE, Label.of("sans objet", "not applicable"));

  /** By code; of those with the third bit there is one. */
  private static final Outcome[] BY_CODE = {
    NOT_SATISFIED, MISSING, JUDGEMENT, SATISFIED,
    NOT_APPLICABLE, NOT_APPLICABLE, NOT_APPLICABLE, NOT_APPLICABLE
  };

  private final int code;
  private final Label label;

  Outcome(int code, Label label) {
    this.code = code;
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
   * Tells whether the outcome holds whatever else may become known.
   *
   * @return whether this is neither {@link #MISSING} nor {@link #JUDGEMENT}
   */
  public boolean isSettled() {
    return this != MISSING && this != JUDGEMENT;
  }

  static Outcome of(boolean satisfied) {
    return satisfied ? SATISFIED : NOT_SATISFIED;
  }

  static Outcome ofCode(int code) {
    return BY_CODE[code];
  }

  /** Three bits of which the lower two are the higher the better an outcome is for the project. */
  int code() {
    return code;
  }

  /** The worst of two. */
  Outcome and(Outcome other) {
    return ofCode(Logic.and(code, other.code));
  }

  /** Satisfied if one is, else missing if one is, else judgement if one is. */
  Outcome or(Outcome other) {
    return ofCode(Logic.or(code, other.code));
  }

  /** The opposite where it is settled. */
  Outcome not() {
    return ofCode(Logic.not(code));
  }
}
