package io.github.aict.examples.files;

import io.github.aict.Label;

/** Refusal of a whole file, in one sentence that says what was found and what would be right. */
public final class RefusedFileException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final Label reason;

  RefusedFileException(String fr, String en) {
    super(en);
    this.reason = Label.of(fr, en);
  }

  /**
   * Returns the reason.
   *
   * @return what was found and what would be right, in both languages
   */
  public Label reason() {
    return reason;
  }
}
