package io.github.aict.indicator;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.aict.Rate;
import io.github.aict.territory.AuthorityKind;
import java.io.Serializable;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.joda.money.Money;

/**
 * What an authority saw come of its international action in a year, beside its size and the money
 * it committed.
 */
@Value.Immutable
@AictStyle
public abstract sealed class ReturnOnInvestment implements Serializable, WithReturnOnInvestment
    permits ImmutableReturnOnInvestment {

  private static final long serialVersionUID = 1L;

  /**
   * Below this, one more student or company changes a rate for a thousand inhabitants by itself.
   */
  private static final int LEAST_POPULATION = 1_000;

  ReturnOnInvestment() {}

  /**
   * Returns a builder of a return on investment.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns the kind of the authority.
   *
   * @return the kind
   */
  public abstract AuthorityKind kind();

  /**
   * Returns the number of inhabitants.
   *
   * @return the number, at least 1, or empty if not known
   */
  public abstract OptionalInt population();

  /**
   * Returns what the authority committed in the year.
   *
   * @return the amount in euros, at least zero, or empty if not known
   */
  public abstract Optional<Money> committed();

  /**
   * Returns what was counted in the year.
   *
   * @return the number for each area that was counted; an area that was not is left out
   */
  public abstract ImmutableMap<ReturnArea, Integer> counts();

  /**
   * Returns the areas that suit the kind of the authority and were not counted.
   *
   * @return the areas, none if all were counted
   */
  public ImmutableSet<ReturnArea> missing() {
    return ReturnArea.suiting(kind()).stream()
        .filter(area -> !counts().containsKey(area))
        .collect(ImmutableSet.toImmutableSet());
  }

  /**
   * Returns what was counted in an area for a thousand inhabitants.
   *
   * @param area the area
   * @return the rate, or no value if the area was not counted, or the population is not known or
   *     below a thousand, where the count says more
   */
  public Measurement<Rate> perThousandInhabitants(ReturnArea area) {
    return measured(
        area,
        population().isPresent() && population().getAsInt() >= LEAST_POPULATION
            ? Optional.of(Rate.of(population().getAsInt(), 1_000))
            : Optional.empty());
  }

  /**
   * Returns what was counted in an area for ten thousand euros committed.
   *
   * @param area the area
   * @return the rate, or no value if the area was not counted or nothing is known to be committed
   */
  public Measurement<Rate> perTenThousandEuros(ReturnArea area) {
    return measured(
        area,
        committed()
            .filter(Money::isPositive)
            .map(money -> Rate.of(money.getAmountMinorLong(), 1_000_000)));
  }

  private Measurement<Rate> measured(ReturnArea area, Optional<Rate> per) {
    Optional<Rate> value =
        Optional.ofNullable(counts().get(area))
            .flatMap(
                count ->
                    per.map(
                        unit ->
                            Rate.of(
                                Math.multiplyExact(count.longValue(), unit.denominator()),
                                unit.numerator())));
    return Measurement.of(
        Indicator.RETURN_ON_INVESTMENT, value, Coverage.of(value.isPresent() ? 1 : 0, 1));
  }

  @Value.Check
  void check() {
    checkArgument(
        population().orElse(1) >= 1,
        "a population must be at least 1 but was %s",
        population().orElse(1));
    committed()
        .ifPresent(
            money ->
                checkArgument(
                    !money.isNegative() && money.getCurrencyUnit().getCode().equals("EUR"),
                    "what is committed must be in euros and not negative but was %s",
                    money));
    counts()
        .forEach(
            (area, count) ->
                checkArgument(
                    count >= 0, "a count must not be negative but was %s for %s", count, area));
  }

  /** A builder of a {@link ReturnOnInvestment}. */
  public static final class Builder extends ImmutableReturnOnInvestment.Builder {

    Builder() {}
  }
}
