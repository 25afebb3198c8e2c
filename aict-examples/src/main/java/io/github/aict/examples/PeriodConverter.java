package io.github.aict.examples;

import io.github.aict.Wording;
import java.time.Period;
import java.time.format.DateTimeParseException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the period of an option. */
final class PeriodConverter implements ITypeConverter<Period> {

  private static final int MOST_YEARS = 200;

  @Override
  public Period convert(String value) {
    try {
      Period period = Period.parse(value);
      if (period.isNegative() || period.toTotalMonths() > MOST_YEARS * 12L) {
        throw refusal(value);
      }
      return period;
    } catch (DateTimeParseException | ArithmeticException e) {
      throw refusal(value);
    }
  }

  private static TypeConversionException refusal(String value) {
    return new TypeConversionException(
        "expected a period of at most 200 years such as P1Y, P6M or P30D but got "
            + (value.isEmpty() ? "nothing" : Wording.oneLine(value)));
  }
}
