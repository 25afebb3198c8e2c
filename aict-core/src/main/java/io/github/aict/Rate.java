package io.github.aict;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.math.LongMath;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An exact rate: a fraction of two whole numbers, in lowest terms, never rounded.
 *
 * <p>Rates are compared by cross-multiplication, so {@code 70 000.01 / 100 000.00} is more than 70
 * % and {@code 70 000.00 / 100 000.00} is not.
 *
 * @param numerator the upper number, from 0 to {@link Long#MAX_VALUE}
 * @param denominator the lower number, from 1 to {@link Long#MAX_VALUE}
 */
public record Rate(long numerator, long denominator) implements Comparable<Rate>, Serializable {

  private static final Pattern PERCENT = Pattern.compile("(\\d{1,6})(?:[.,](\\d{1,9}))? ?%");
  private static final Pattern FRACTION = Pattern.compile("(\\d{1,19})/(\\d{1,19})");

  /**
   * Creates a rate and reduces it to lowest terms.
   *
   * @param numerator the upper number, from 0 to {@link Long#MAX_VALUE}
   * @param denominator the lower number, from 1 to {@link Long#MAX_VALUE}
   * @throws IllegalArgumentException if the numerator is negative or the denominator is not
   *     positive
   */
  public Rate {
    checkArgument(
        numerator >= 0 && denominator > 0,
        "a rate must have a numerator of at least 0 and a denominator of at least 1 but was %s/%s",
        numerator,
        denominator);
    long divisor = LongMath.gcd(numerator, denominator);
    numerator /= divisor;
    denominator /= divisor;
  }

  /**
   * Returns the rate of one number to another.
   *
   * @param numerator the upper number, at least 0
   * @param denominator the lower number, at least 1
   * @return the rate in lowest terms
   * @throws IllegalArgumentException if a number is out of its range
   */
  public static Rate of(long numerator, long denominator) {
    return new Rate(numerator, denominator);
  }

  /**
   * Returns a rate in per cent.
   *
   * @param percent the number of hundredths, at least 0
   * @return the rate
   * @throws IllegalArgumentException if the number is negative
   */
  public static Rate percent(long percent) {
    return new Rate(percent, 100);
  }

  /**
   * Parses a rate: the inverse of {@link #toString()}.
   *
   * @param text a percentage such as {@code 70 %} or {@code 12.5%}, or a fraction such as {@code
   *     1/3}
   * @return the rate
   * @throws IllegalArgumentException if the text has another form or is out of range
   */
  public static Rate parse(String text) {
    Matcher percent = PERCENT.matcher(text);
    if (percent.matches()) {
      String decimals = percent.group(2) == null ? "" : percent.group(2);
      return new Rate(
          Long.parseLong(percent.group(1) + decimals),
          Math.multiplyExact(100, LongMath.checkedPow(10, decimals.length())));
    }
    Matcher fraction = FRACTION.matcher(text);
    checkArgument(fraction.matches(), "a rate must look like 70 %, 12.5 % or 1/3 but was %s", text);
    try {
      return new Rate(Long.parseLong(fraction.group(1)), Long.parseLong(fraction.group(2)));
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(
          "a rate must have numbers of at most " + Long.MAX_VALUE + " but was " + text, e);
    }
  }

  /**
   * Returns the rate in per cent for display, rounded half up.
   *
   * @param decimals the number of decimals to keep, at least 0
   * @return the number of hundredths without trailing zeros, for example {@code 72} or {@code
   *     33.33}
   */
  public BigDecimal toPercent(int decimals) {
    BigDecimal rounded =
        BigDecimal.valueOf(numerator)
            .movePointRight(2)
            .divide(BigDecimal.valueOf(denominator), decimals, RoundingMode.HALF_UP)
            .stripTrailingZeros();
    return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
  }

  @Override
  public int compareTo(Rate other) {
    // Products of two longs need 128 bits; Math.multiplyHigh keeps this exact without allocating.
    long leftHigh = Math.multiplyHigh(numerator, other.denominator);
    long rightHigh = Math.multiplyHigh(other.numerator, denominator);
    return leftHigh != rightHigh
        ? Long.compare(leftHigh, rightHigh)
        : Long.compareUnsigned(numerator * other.denominator, other.numerator * denominator);
  }

  /**
   * Returns the rate as a percentage where that is exact with at most two decimals, otherwise as a
   * fraction; {@link #parse} reads both back.
   *
   * @return the text, for example {@code 70 %} or {@code 1/3}
   */
  @Override
  public String toString() {
    BigDecimal percent = toPercent(2);
    boolean exact =
        percent
                .multiply(BigDecimal.valueOf(denominator))
                .compareTo(BigDecimal.valueOf(numerator).movePointRight(2))
            == 0;
    return exact && percent.precision() - percent.scale() <= 6
        ? percent.toPlainString() + " %"
        : numerator + "/" + denominator;
  }

  // Written out: those that the machine makes at run time take milliseconds of a short run.
  @Override
  public boolean equals(Object other) {
    return other instanceof Rate that
        && numerator == that.numerator
        && denominator == that.denominator;
  }

  @Override
  public int hashCode() {
    return 31 * Long.hashCode(numerator) + Long.hashCode(denominator);
  }
}
