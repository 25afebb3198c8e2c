package io.github.aict.indicator;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.aict.Rate;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A value of an indicator, with the part of the data that it rests on.
 *
 * @param <T> the type of the value
 */
public final class Measurement<T extends Serializable> implements Serializable {

  private static final long serialVersionUID = 1L;

  private final Indicator indicator;
  private final @Nullable T value;
  private final Coverage coverage;

  private Measurement(Indicator indicator, @Nullable T value, Coverage coverage) {
    this.indicator = indicator;
    this.value = value;
    this.coverage = coverage;
  }

  /**
   * Returns a measurement.
   *
   * @param <T> the type of the value
   * @param indicator what is measured
   * @param value the value, or empty if the data do not give one
   * @param coverage the part of the data that the value rests on
   * @return the measurement
   */
  public static <T extends Serializable> Measurement<T> of(
      Indicator indicator, Optional<T> value, Coverage coverage) {
    return new Measurement<>(indicator, value.orElse(null), coverage);
  }

  /**
   * Measures a ratio of two totals that are known as such, for example those of the brochure of
   * 2019: 180 M€ of subsidies and 100 M€ of commitments.
   *
   * @param indicator an indicator that is a ratio
   * @param part the upper amount, at least zero
   * @param whole the lower amount, in the same currency
   * @return the ratio, or no value if the lower amount is zero; the totals count as one item
   * @throws IllegalArgumentException if the indicator is no ratio of amounts, the currencies differ
   *     or an amount is negative
   */
  public static Measurement<Rate> ofTotals(Indicator indicator, Money part, Money whole) {
    checkArgument(indicator.isRatioOfAmounts(), "%s is no ratio of two amounts", indicator);
    checkArgument(
        part.isSameCurrency(whole),
        "a ratio must be of two amounts in one currency but was of %s and %s",
        part,
        whole);
    return whole.isZero()
        ? of(indicator, Optional.empty(), Coverage.of(0, 1))
        : of(
            indicator,
            Optional.of(Rate.of(part.getAmountMinorLong(), whole.getAmountMinorLong())),
            Coverage.of(1, 1));
  }

  /**
   * Returns what is measured.
   *
   * @return the indicator with its formula, unit and limits
   */
  public Indicator indicator() {
    return indicator;
  }

  /**
   * Returns the value.
   *
   * @return the value, or empty if the data do not give one
   */
  public Optional<T> value() {
    return Optional.ofNullable(value);
  }

  /**
   * Returns the part of the data that the value rests on.
   *
   * @return the items that could be counted, of those there are
   */
  public Coverage coverage() {
    return coverage;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Measurement<?> that
        && indicator == that.indicator
        && Objects.equals(value, that.value)
        && coverage.equals(that.coverage);
  }

  @Override
  public int hashCode() {
    return Objects.hash(indicator, value, coverage);
  }

  /**
   * Returns the measurement in short.
   *
   * @return the text, for example {@code LEVERAGE 180 % (1 of 1)}
   */
  @Override
  public String toString() {
    return indicator + " " + (value == null ? "unknown" : value) + " (" + coverage + ")";
  }
}
