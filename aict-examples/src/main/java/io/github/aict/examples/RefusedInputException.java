package io.github.aict.examples;

import io.github.aict.Label;
import java.util.Locale;
import java.util.stream.Collectors;

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

  /** What was typed, without the control characters that a terminal would obey. */
  static String printable(Object typed) {
    return typed
        .toString()
        .chars()
        .mapToObj(
            c ->
                Character.isISOControl(c)
                    ? String.format(Locale.ROOT, "\\u%04X", c)
                    : Character.toString(c))
        .collect(Collectors.joining());
  }
}
