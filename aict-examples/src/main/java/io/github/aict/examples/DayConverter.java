package io.github.aict.examples;

import io.github.aict.Wording;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the day of an option. */
final class DayConverter implements ITypeConverter<LocalDate> {

  private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2200, 12, 31);

  @Override
  public LocalDate convert(String value) {
    try {
      LocalDate day = LocalDate.parse(value);
      if (day.isBefore(FIRST) || day.isAfter(LAST)) {
        throw refusal(value);
      }
      return day;
    } catch (DateTimeParseException e) {
      throw refusal(value);
    }
  }

  private static TypeConversionException refusal(String value) {
    return new TypeConversionException(
        "expected a day between 1900 and 2200 such as 2025-05-30 but got "
            + (value.isEmpty() ? "nothing" : Wording.oneLine(value)));
  }
}
