package io.github.aict.project;

import static io.github.aict.InvalidValueException.unless;
import static io.github.aict.InvalidValueException.unlessEuros;

import io.github.aict.Label;
import java.util.Optional;
import java.util.OptionalInt;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Checks that the parts of a project share. */
final class Checks {

  static final Money ZERO = Money.zero(CurrencyUnit.EUR);

  private Checks() {}

  static void checkCount(Label name, OptionalInt count) {
    count.ifPresent(
        value ->
            unless(
                value >= 0,
                "%s doit valoir au moins 0 mais vaut %s",
                "%s must be at least 0 but was %s",
                name,
                value));
  }

  static void checkWithin(
      Label name, Optional<Money> part, Label wholeName, Optional<Money> whole) {
    unlessEuros(name, part);
    if (part.isPresent() && whole.isPresent()) {
      unless(
          !part.get().isGreaterThan(whole.get()),
          "%s ne doit pas dépasser %s (%s) mais vaut %s",
          "%s must not exceed %s (%s) but was %s",
          name,
          wholeName,
          whole.get(),
          part.get());
    }
  }
}
