package io.github.aict.examples;

import io.github.aict.Label;

/** Refusal of wrong input, in one sentence for the person who typed it. */
final class RefusedInputException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final Label reason;

  RefusedInputException(String fr, String en) {
    super(en);
    this.reason = Label.of(fr, en);
  }

  Label reason() {
    return reason;
  }
}
