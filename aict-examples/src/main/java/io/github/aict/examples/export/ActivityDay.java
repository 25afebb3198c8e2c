package io.github.aict.examples.export;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The first or last day of an activity, and the text that tells how much of it is known.
 *
 * @param day the day; where only the year is known, its first or last day
 * @param known the year where nothing more is known, or empty if the day is
 */
record ActivityDay(LocalDate day, Optional<String> known) {

  static ActivityDay of(LocalDate day) {
    return new ActivityDay(day, Optional.empty());
  }

  static ActivityDay firstOf(int year) {
    return new ActivityDay(LocalDate.of(year, 1, 1), Optional.of(Integer.toString(year)));
  }

  static ActivityDay lastOf(int year) {
    return new ActivityDay(LocalDate.of(year, 12, 31), Optional.of(Integer.toString(year)));
  }
}
