package io.github.aict.examples.files;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as files write it.
 *
 * @param year the year, from 1800 to 2200
 * @param day the day, empty if only the year is told
 */
record CellDate(int year, Optional<LocalDate> day) {

  private static final int FIRST_YEAR = 1800;
  private static final int LAST_YEAR = 2200;
  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
  private static final Pattern YEAR = Pattern.compile("(\\d{4})(?:[.,]0+)?");
  private static final Pattern FRENCH = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");
  private static final Pattern ISO =
      Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})(?:[T ]\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?)?");

  /** Returns the day, or the first of January if only the year is told. */
  LocalDate firstDay() {
    return day.orElseGet(() -> LocalDate.of(year, 1, 1));
  }

  /**
   * Reads a date: day, month and year; year, month and day; a year alone; or a moment with its
   * offset, which gives the day in Paris.
   *
   * @param text the text of a cell
   * @return the date, or empty if the text is none or the year is not from 1800 to 2200
   */
  static Optional<CellDate> parse(String text) {
    String bare = text.strip();
    Matcher year = YEAR.matcher(bare);
    if (year.matches()) {
      int number = Integer.parseInt(year.group(1));
      return isYear(number)
          ? Optional.of(new CellDate(number, Optional.empty()))
          : Optional.empty();
    }
    try {
      return day(bare)
          .filter(day -> isYear(day.getYear()))
          .map(day -> new CellDate(day.getYear(), Optional.of(day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<LocalDate> day(String text) {
    Matcher french = FRENCH.matcher(text);
    if (french.matches()) {
      return Optional.of(day(french.group(3), french.group(2), french.group(1)));
    }
    Matcher iso = ISO.matcher(text);
    if (iso.matches()) {
      return Optional.of(day(iso.group(1), iso.group(2), iso.group(3)));
    }
    return Optional.of(OffsetDateTime.parse(text).atZoneSameInstant(PARIS).toLocalDate());
  }

  private static LocalDate day(String year, String month, String day) {
    return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
  }

  private static boolean isYear(int number) {
    return number >= FIRST_YEAR && number <= LAST_YEAR;
  }
}
