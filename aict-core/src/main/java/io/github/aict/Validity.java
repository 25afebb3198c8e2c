package io.github.aict;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.Range;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * A period in force: whole days, both ends included, either end possibly open.
 *
 * <p>The text form follows ISO 8601: {@code 2025-04-07/2025-05-30}, {@code 2025-04-07/..}, {@code
 * ../2025-05-30}, {@code ../..}.
 */
public final class Validity implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String OPEN = "..";
  private static final Validity ALWAYS = new Validity(Range.all());

  private final Range<LocalDate> days;

  private Validity(Range<LocalDate> days) {
    this.days = days;
  }

  /**
   * Returns the period from a first to a last day, both included.
   *
   * @param first the first day in force
   * @param last the last day in force
   * @return the period
   * @throws IllegalArgumentException if the last day is before the first
   */
  public static Validity closed(LocalDate first, LocalDate last) {
    checkArgument(
        !last.isBefore(first), "a period must not end before it starts but was %s/%s", first, last);
    return new Validity(Range.closed(first, last));
  }

  /**
   * Returns the period that starts on a day and has no end.
   *
   * @param first the first day in force
   * @return the period
   */
  public static Validity from(LocalDate first) {
    return new Validity(Range.atLeast(first));
  }

  /**
   * Returns the period without a start that ends on a day.
   *
   * @param last the last day in force
   * @return the period
   */
  public static Validity until(LocalDate last) {
    return new Validity(Range.atMost(last));
  }

  /**
   * Returns the period without start and end.
   *
   * @return the period of all days
   */
  public static Validity always() {
    return ALWAYS;
  }

  /**
   * Parses a period: the inverse of {@link #toString()}.
   *
   * @param text two days as {@code yyyy-MM-dd} with a slash between, or {@code ..} for an open end
   * @return the period
   * @throws IllegalArgumentException if the text has another form or the period ends before it
   *     starts
   */
  public static Validity parse(String text) {
    int slash = text.indexOf('/');
    checkArgument(slash > 0, "a period must look like 2025-04-07/2025-05-30 but was %s", text);
    String first = text.substring(0, slash);
    String last = text.substring(slash + 1);
    try {
      if (first.equals(OPEN)) {
        return last.equals(OPEN) ? ALWAYS : until(LocalDate.parse(last));
      }
      return last.equals(OPEN)
          ? from(LocalDate.parse(first))
          : closed(LocalDate.parse(first), LocalDate.parse(last));
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException(
          "a period must look like 2025-04-07/2025-05-30 but was " + text, e);
    }
  }

  /**
   * Returns the days as a range, closed at every end that exists.
   *
   * @return the range of days
   */
  public Range<LocalDate> days() {
    return days;
  }

  /**
   * Returns the first day in force.
   *
   * @return the first day, or empty if the period has no start
   */
  public Optional<LocalDate> firstDay() {
    return days.hasLowerBound() ? Optional.of(days.lowerEndpoint()) : Optional.empty();
  }

  /**
   * Returns the last day in force.
   *
   * @return the last day, or empty if the period has no end
   */
  public Optional<LocalDate> lastDay() {
    return days.hasUpperBound() ? Optional.of(days.upperEndpoint()) : Optional.empty();
  }

  /**
   * Tells whether a day lies in the period.
   *
   * @param day the day
   * @return whether the period is in force on that day
   */
  public boolean contains(LocalDate day) {
    return days.contains(day);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Validity that && days.equals(that.days);
  }

  @Override
  public int hashCode() {
    return days.hashCode();
  }

  /**
   * Returns the ISO 8601 text of the period, which {@link #parse} reads back.
   *
   * @return the text
   */
  @Override
  public String toString() {
    return (days.hasLowerBound() ? days.lowerEndpoint().toString() : OPEN)
        + '/'
        + (days.hasUpperBound() ? days.upperEndpoint().toString() : OPEN);
  }
}
