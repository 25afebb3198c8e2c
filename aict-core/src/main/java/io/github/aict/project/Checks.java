package io.github.aict.project;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import java.util.OptionalInt;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Checks that the parts of a project share. */
final class Checks {

  static final Money ZERO = Money.zero(CurrencyUnit.EUR);
  private static final Money LIMIT = Money.of(CurrencyUnit.EUR, 1_000_000_000_000L);

  private Checks() {}

  static void check(String name, Optional<Money> amount) {
    amount.ifPresent(value -> check(name, value));
  }

  static void checkCount(String name, OptionalInt count) {
    count.ifPresent(
        value -> checkArgument(value >= 0, "%s must not be negative but was %s", name, value));
  }

  static void check(String name, Money amount) {
    checkArgument(
        amount.getCurrencyUnit().equals(CurrencyUnit.EUR),
        "%s must be in EUR but was %s",
        name,
        amount);
    checkArgument(!amount.isNegative(), "%s must not be negative but was %s", name, amount);
    checkArgument(amount.isLessThan(LIMIT), "%s must be below %s but was %s", name, LIMIT, amount);
  }
}
