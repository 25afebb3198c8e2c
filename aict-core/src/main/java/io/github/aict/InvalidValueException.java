package io.github.aict;

import com.google.common.base.Strings;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Refusal of values that contradict each other or themselves, with a reason for people in French
 * and English.
 *
 * <p>The message of the exception is the English text.
 */
public final class InvalidValueException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;
  private static final Money ZERO = Money.zero(CurrencyUnit.EUR);
  private static final Money LIMIT = Money.of(CurrencyUnit.EUR, 1_000_000_000_000L);

  private final Label reason;

  /**
   * Creates the exception.
   *
   * @param reason what was got and what would be right
   */
  public InvalidValueException(Label reason) {
    super(reason.en());
    this.reason = reason;
  }

  /**
   * Returns the reason.
   *
   * @return what was got and what would be right, in both languages
   */
  public Label reason() {
    return reason;
  }

  /**
   * Refuses a value unless it is right.
   *
   * @param right whether the value is right
   * @param fr the French reason, with a {@code %s} for each value
   * @param en the English reason, with the values in the same order
   * @param values what was got and what would be right: labels, terms, days, whole numbers, amounts
   *     and collections of them are put in words for each language
   * @throws InvalidValueException if the value is not right
   */
  public static void unless(boolean right, String fr, String en, Object... values) {
    if (!right) {
      throw new InvalidValueException(
          Label.of(fill(fr, values, Locale.FRENCH), fill(en, values, Locale.ENGLISH)));
    }
  }

  /**
   * Refuses an amount unless it is in euros, at least zero and less than a million millions.
   *
   * @param name what the amount is
   * @param amount the amount; an empty one is right
   * @throws InvalidValueException if the amount is not right
   */
  public static void unlessEuros(Label name, Optional<Money> amount) {
    amount.ifPresent(value -> unlessEuros(name, value));
  }

  private static void unlessEuros(Label name, Money amount) {
    unless(
        amount.getCurrencyUnit().equals(CurrencyUnit.EUR),
        "%s doit être un montant en euros mais vaut %s",
        "%s must be in euros but was %s",
        name,
        amount);
    unless(
        !amount.isNegative(),
        "%s doit valoir au moins %s mais vaut %s",
        "%s must be at least %s but was %s",
        name,
        ZERO,
        amount);
    unless(
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
