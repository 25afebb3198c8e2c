package io.github.aict.funding;

import io.github.aict.Label;
import io.github.aict.Validity;
import io.github.aict.Wording;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** The window of a call and what it means on a day, in words. */
final class WindowText {

  private WindowText() {}

  /** The days of the window, empty if neither the first nor the last is known. */
  static Optional<String> days(CallSummary call, Locale locale) {
    return call.window()
        .filter(window -> window.firstDay().isPresent() || window.lastDay().isPresent())
        .map(window -> days(window, locale));
  }

  private static String days(Validity window, Locale locale) {
    return Wording.period(window, locale)
        + (window.firstDay().isPresent()
            ? ""
            : Label.of(", ouverture inconnue", ", opening day unknown").in(locale));
  }

  /** The status on a day with the days of the window, for example <em>open, from … to …</em>. */
  static String status(CallSummary call, LocalDate day, Locale locale) {
    CallStatus status = call.status(day);
    Optional<String> days = days(call, locale);
    return status == CallStatus.UNKNOWN && days.isPresent()
        ? days.get()
        : status.label().in(locale) + days.map(text -> ", " + text).orElse("");
  }
}
