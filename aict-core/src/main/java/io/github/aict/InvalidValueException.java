package io.github.aict;

/**
 * Refusal of values that contradict each other or themselves, with a reason for people in French
 * and English.
 *
 * <p>The message of the exception is the English text.
 */
public final class InvalidValueException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final Label reason;

  /**
   * Creates the exception.
   *
   * @param reason what was got and what would be right
   */
  public InvalidValueException(Label reason) {
    super(reason.en());
    this.reason = reason;
  }

  /**
   * Returns the reason.
   *
   * @return what was got and what would be right, in both languages
   */
  public Label reason() {
    return reason;
  }
}
