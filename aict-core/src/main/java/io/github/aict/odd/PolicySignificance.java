package io.github.aict.odd;

import io.github.aict.Label;
import io.github.aict.Term;
import java.util.Arrays;
import java.util.Optional;

/**
 * The score of an action for a {@link PolicyMarker}. An action that was not examined has no score,
 * which is not the score 0.
 *
 * <p>Codes are those of the IATI Standard (list PolicySignificance, state of 22 June 2026, read on
 * 23 November 2026). Local authorities declare their aid with the scores 0 to 2; the others are
 * found in the data of other donors.
 */
public enum PolicySignificance implements Term<PolicySignificance> {
  /** The action was examined and does not aim at it. */
  NOT_TARGETED("0", "pas d’objectif", "not targeted"),
  /** One aim among others, not the reason for the action. */
  SIGNIFICANT("1", "objectif significatif", "significant objective"),
  /** The reason for the action. */
  PRINCIPAL("2", "objectif principal", "principal objective"),
  /**
   * The reason for the action, which supports an action programme: against desertification only.
   */
  PRINCIPAL_IN_PROGRAMME(
      "3",
      "objectif principal, à l’appui d’un programme d’action",
      "principal objective, in support of an action programme"),
  /** The explicit first aim. */
  EXPLICIT_PRIMARY("4", "premier objectif explicite", "explicit primary objective");

  private final String code;
  private final Label label;

  PolicySignificance(String code, String fr, String en) {
    this.code = code;
    this.label = Label.of(fr, en);
  }

  /**
   * Finds a score.
   *
   * @param code the digit, from {@code 0} to {@code 4}
   * @return the score, or empty if there is none of that code
   */
  public static Optional<PolicySignificance> find(String code) {
    return Arrays.stream(values()).filter(score -> score.code.equals(code)).findFirst();
  }

  /**
   * Returns the digit of the score.
   *
   * @return the digit, from {@code 0} to {@code 4}
   */
  @Override
  public String code() {
    return code;
  }

  @Override
  public Label label() {
    return label;
  }
}
