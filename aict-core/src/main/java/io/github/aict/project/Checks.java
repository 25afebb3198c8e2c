package io.github.aict.project;

import com.google.common.base.Strings;
import io.github.aict.InvalidValueException;
import io.github.aict.Label;
import io.github.aict.Term;
import io.github.aict.Wording;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Checks that the parts of a project share. */
final class Checks {

  static final Money ZERO = Money.zero(CurrencyUnit.EUR);
  private static final Money LIMIT = Money.of(CurrencyUnit.EUR, 1_000_000_000_000L);

  private Checks() {}

  /**
   * Refuses a value unless it is right.
   *
   * @param right whether the value is right
   * @param fr the French reason, with a {@code %s} for each value
   * @param en the English reason, with the values in the same order
   * @param values what was got and what would be right, put in words for each language
   * @throws InvalidValueException if the value is not right
   */
  static void refuseUnless(boolean right, String fr, String en, Object... values) {
    if (!right) {
      throw new InvalidValueException(
          Label.of(fill(fr, values, Locale.FRENCH), fill(en, values, Locale.ENGLISH)));
    }
  }

  static void check(Label name, Optional<Money> amount) {
    amount.ifPresent(value -> check(name, value));
  }

  static void checkCount(Label name, OptionalInt count) {
    count.ifPresent(
        value ->
            refuseUnless(
                value >= 0,
                "%s doit valoir au moins 0 mais vaut %s",
                "%s must be at least 0 but was %s",
                name,
                value));
  }

  static void checkWithin(
      Label name, Optional<Money> part, Label wholeName, Optional<Money> whole) {
    check(name, part);
    if (part.isPresent() && whole.isPresent()) {
      refuseUnless(
          !part.get().isGreaterThan(whole.get()),
          "%s ne doit pas dépasser %s (%s) mais vaut %s",
          "%s must not exceed %s (%s) but was %s",
          name,
          wholeName,
          whole.get(),
          part.get());
    }
  }

  private static void check(Label name, Money amount) {
    refuseUnless(
        amount.getCurrencyUnit().equals(CurrencyUnit.EUR),
        "%s doit être un montant en euros mais vaut %s",
        "%s must be in euros but was %s",
        name,
        amount);
    refuseUnless(
        !amount.isNegative(),
        "%s doit valoir au moins %s mais vaut %s",
        "%s must be at least %s but was %s",
        name,
        ZERO,
        amount);
    refuseUnless(
        amount.isLessThan(LIMIT),
        "%s doit valoir moins de %s mais vaut %s",
        "%s must be less than %s but was %s",
        name,
        LIMIT,
        amount);
  }

  private static String fill(String text, Object[] values, Locale locale) {
    return Strings.lenientFormat(
        text, Arrays.stream(values).map(value -> word(value, locale)).toArray());
  }

  private static String word(Object value, Locale locale) {
    if (value instanceof Label label) {
      return label.in(locale);
    }
    if (value instanceof Term<?> term) {
      return term.label().in(locale);
    }
    if (value instanceof LocalDate day) {
      return Wording.day(day, locale);
    }
    if (value instanceof Integer number) {
      return Wording.number(number, locale);
    }
    if (value instanceof Collection<?> all) {
      return all.isEmpty()
          ? Label.of("aucun", "none").in(locale)
          : all.stream().map(one -> word(one, locale)).collect(Collectors.joining(", "));
    }
    // The words for an amount know no currency but the euro and no sign.
    return value instanceof Money amount
            && amount.getCurrencyUnit().equals(CurrencyUnit.EUR)
            && !amount.isNegative()
        ? Wording.amount(amount, locale)
        : value.toString();
  }
}
