package io.github.aict.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.aict.Rate;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Values of facts as whole numbers, so that a check is a comparison or a look into a table.
 *
 * <p>Numbers of one fact stand in the order of its values: cents, days, minutes. A rate is twice
 * the whole number of its {@link #SHARES}, and one more where that is not all of it, so that it
 * compares exactly with every rate that is a whole number of them. Terms are their places in their
 * vocabulary from 1 on, {@link #BITS} bits each. What does not fit into 32 bits has no number.
 */
final class Codes {

  /** Stands for a value that was not asked for yet. */
  static final int UNREAD = 0;

  /** Stands for a value that is not known. */
  static final int MISSING = 1;

  /** Stands for a value that has no number. */
  static final int NONE = 2;

  /**
   * The number that stands for zero, or for no term; all numbers are greater than the constants.
   */
  static final int ZERO = 3;

  /** The bits of the place of a term. */
  static final int BITS = 9;

  /** The places that fit into so many bits. */
  static final int PLACES = 1 << BITS;

  private static final int MOST_TERMS = (Integer.SIZE - 2) / BITS;
  private static final long SHARES = 3_000_000;
  private static final int LONGEST_AMOUNT = 10;
  private static final long SECONDS = 60;

  private Codes() {}

  /** The number of a value of a fact, or one of the constants. */
  static int of(Fact<?> fact, Object value) {
    if (value == FactSheet.MISSING) {
      return MISSING;
    }
    if (value instanceof Long number) {
      return fitted(number);
    }
    if (value instanceof Boolean answer) {
      return fitted(answer ? 1 : 0);
    }
    if (value instanceof Money amount) {
      return amount(amount);
    }
    if (value instanceof Rate rate) {
      return rate(rate);
    }
    if (value instanceof LocalDate day) {
      return fitted(day.toEpochDay());
    }
    if (value instanceof Instant moment) {
      boolean even = moment.getNano() == 0 && moment.getEpochSecond() % SECONDS == 0;
      return even ? fitted(moment.getEpochSecond() / SECONDS) : NONE;
    }
    Vocabulary<?> vocabulary = fact.vocabulary().orElse(null);
    if (vocabulary == null || !FactSheet.isKnown(value) || value instanceof FactSheet.Likely) {
      return NONE;
    }
    return value instanceof ImmutableSet<?> terms
        ? terms(vocabulary, terms)
        : terms(vocabulary, ImmutableSet.of(value));
  }

  private static int fitted(long number) {
    return number >= 0 && number < Integer.MAX_VALUE - ZERO ? (int) number + ZERO : NONE;
  }

  private static int amount(Money amount) {
    BigDecimal number = amount.getAmount();
    return amount.getCurrencyUnit().equals(CurrencyUnit.EUR) && number.precision() <= LONGEST_AMOUNT
        ? fitted(amount.getAmountMinorLong())
        : NONE;
  }

  private static int rate(Rate rate) {
    if (rate.numerator() > Long.MAX_VALUE / SHARES) {
      return NONE;
    }
    long shared = rate.numerator() * SHARES;
    long shares = shared / rate.denominator();
    return shares > Integer.MAX_VALUE
        ? NONE
        : fitted(2 * shares + (shared % rate.denominator() == 0 ? 0 : 1));
  }

  private static int terms(Vocabulary<?> vocabulary, ImmutableSet<?> terms) {
    if (terms.size() > MOST_TERMS) {
      return NONE;
    }
    ImmutableList<?> all = terms.asList();
    int code = 0;
    for (int i = 0; i < all.size(); i++) {
      int place = vocabulary.place(all.get(i)) + 1;
      if (place <= 0 || place >= PLACES) {
        return NONE;
      }
      code = code << BITS | place;
    }
    return fitted(code);
  }

  /** The number of a bound, or null if numbers do not compare with it as values do. */
  static @Nullable Integer bound(Fact<?> fact, Object bound) {
    int code = of(fact, bound);
    boolean exact = !(bound instanceof Rate) || (code - ZERO) % 2 == 0;
    return code > NONE && exact ? code : null;
  }
}
