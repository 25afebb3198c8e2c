package io.github.aict.examples.export;

import io.github.aict.Label;
import io.github.aict.Term;

/** The stages of an activity, by the code list ActivityStatus of the IATI Standard 2.03. */
public enum ActivityStatus implements Term<ActivityStatus> {
  /** An idea or an application. */
  PIPELINE("1", "en préparation", "in preparation", false, false),
  /** Under way. */
  IMPLEMENTATION("2", "en cours", "under way", true, false),
  /** Done on the ground, the accounts or the evaluation still open. */
  FINALISATION("3", "en finalisation", "being finalised", true, true),
  /** Done. */
  CLOSED("4", "achevée", "closed", true, true),
  /** Given up; whether it had begun is not told. */
  CANCELLED("5", "annulée", "cancelled", false, false),
  /** Interrupted for a time. */
  SUSPENDED("6", "suspendue", "suspended", true, false);

  private final String code;
  private final Label label;
  private final boolean begun;
  private final boolean ended;

  ActivityStatus(String code, String fr, String en, boolean begun, boolean ended) {
    this.code = code;
    this.label = Label.of(fr, en);
    this.begun = begun;
    this.ended = ended;
  }

  /**
   * Returns the code of the stage in the code list.
   *
   * @return a digit from 1 to 6
   */
  @Override
  public String code() {
    return code;
  }

  @Override
  public Label label() {
    return label;
  }

  boolean hasBegun() {
    return begun;
  }

  boolean hasEnded() {
    return ended;
  }
}
