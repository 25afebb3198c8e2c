package io.github.aict.rule;

import io.github.aict.Label;
import io.github.aict.Rate;
import java.util.List;
import java.util.stream.Collectors;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Sums and rates of other facts. */
final class Derived {

  /** The rate of something to nothing. */
  static final Rate BOUNDLESS = Rate.of(Long.MAX_VALUE, 1);

  private Derived() {}

  /** The name of a sum, for example {@code (budget.own + budget.partner)}. */
  static String sumId(List<Fact<?>> parts) {
    return parts.stream().map(Fact::id).collect(Collectors.joining(" + ", "(", ")"));
  }

  static String rateId(Fact<?> part, Fact<?> whole) {
    return part.id() + " / " + whole.id();
  }

  static Fact.Words sumWording(List<Fact<?>> parts) {
    return new Fact.Words(
        Label.of(
            parts.stream().map(p -> p.label().fr()).collect(Collectors.joining(" + ")),
            parts.stream().map(p -> p.label().en()).collect(Collectors.joining(" + "))),
        Label.of("Quels sont ces montants\u00a0?", "What are these amounts?"),
        null);
  }

  static Fact.Words rateWording(Fact<?> part, Fact<?> whole) {
    return new Fact.Words(
        part.label(),
        Label.of("Quels sont ces deux montants\u00a0?", "What are these two amounts?"),
        Label.of("de «\u00a0" + whole.label().fr() + "\u00a0»", "of “" + whole.label().en() + "”"));
  }

  static Fact.Reader sum(List<Fact<?>> parts) {
    List<Fact<?>> summands = List.copyOf(parts);
    return sheet -> {
      Money sum = Money.zero(CurrencyUnit.EUR);
      for (Fact<?> part : summands) {
        Object value = sheet.value(part);
        if (!(value instanceof Money amount)) {
          return null;
        }
        sum = sum.plus(amount);
      }
      return sum;
    };
  }

  /** Nothing is no share of nothing; anything is more than every share of nothing. */
  static Fact.Reader rate(Fact<?> part, Fact<?> whole) {
    return sheet -> {
      long upper = magnitude(sheet.value(part));
      long lower = magnitude(sheet.value(whole));
      if (upper < 0 || lower < 0) {
        return null;
      }
      if (lower == 0) {
        return upper == 0 ? Rate.percent(0) : BOUNDLESS;
      }
      return Rate.of(upper, lower);
    };
  }

  private static long magnitude(@Nullable Object value) {
    if (value instanceof Money amount) {
      return amount.getAmountMinorLong();
    }
    return value instanceof Long number ? number : -1;
  }
}
