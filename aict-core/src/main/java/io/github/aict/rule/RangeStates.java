package io.github.aict.rule;

import com.google.common.collect.BoundType;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import io.github.aict.Rate;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What checks of one amount, number, rate, day or moment can come to together.
 *
 * <p>The bounds cut the line into themselves and the gaps between them; within a gap all values
 * pass the same tests. Places are numbered from the left: gaps are even, bounds odd.
 */
final class RangeStates {

  private final FactType type;
  private final ImmutableList<Condition.Check<?>> checks;
  private final List<Comparable<Object>> bounds;

  RangeStates(FactType type, ImmutableList<Condition.Check<?>> checks) {
    this.type = type;
    this.checks = checks;
    TreeSet<Comparable<Object>> sorted = new TreeSet<>();
    for (Condition.Check<?> check : checks) {
      Range<?> range = rangeOf(check);
      if (range.hasLowerBound()) {
        sorted.add(bound(range.lowerEndpoint()));
      }
      if (range.hasUpperBound()) {
        sorted.add(bound(range.upperEndpoint()));
      }
    }
    this.bounds = new ArrayList<>(sorted);
  }

  Set<String> states() {
    Set<String> states = new LinkedHashSet<>();
    for (int place = 0; place <= 2 * bounds.size(); place++) {
      if (exists(place)) {
        StringBuilder state = new StringBuilder();
        for (Condition.Check<?> check : checks) {
          boolean passes = contains(rangeOf(check), place);
          state.append(passes ? Formula.SATISFIED : Formula.NOT_SATISFIED);
        }
        states.add(state.toString());
      }
    }
    return states;
  }

  private boolean contains(Range<?> range, int place) {
    if (range.hasLowerBound()) {
      int lower = 2 * bounds.indexOf(bound(range.lowerEndpoint())) + 1;
      if (place < lower || (place == lower && range.lowerBoundType() == BoundType.OPEN)) {
        return false;
      }
    }
    if (range.hasUpperBound()) {
      int upper = 2 * bounds.indexOf(bound(range.upperEndpoint())) + 1;
      return place < upper || (place == upper && range.upperBoundType() == BoundType.CLOSED);
    }
    return true;
  }

  private boolean exists(int place) {
    Comparable<Object> least = least();
    if (place % 2 == 1) {
      return least == null || bounds.get(place / 2).compareTo(least) >= 0;
    }
    if (place == 2 * bounds.size()) {
      return true;
    }
    Comparable<Object> after = bounds.get(place / 2);
    if (place == 0) {
      return least == null || after.compareTo(least) > 0;
    }
    Comparable<Object> before = bounds.get(place / 2 - 1);
    if (least != null && before.compareTo(least) < 0) {
      return after.compareTo(least) > 0;
    }
    return next(before).compareTo(after) < 0;
  }

  /** The least value there is, or null if there is none. */
  private @Nullable Comparable<Object> least() {
    return switch (type) {
      case AMOUNT -> bound(Money.zero(CurrencyUnit.EUR));
      case COUNT -> bound(0L);
      case RATE -> bound(Rate.percent(0));
      default -> null;
    };
  }

  /** The value that follows directly on another; of rates, which lie densely, the same one. */
  private Comparable<Object> next(Comparable<Object> value) {
    return switch (type) {
      case AMOUNT -> bound(((Money) (Object) value).plusMinor(1));
      case COUNT -> bound((Long) (Object) value + 1);
      case DATE -> bound(((LocalDate) (Object) value).plusDays(1));
      case MOMENT -> bound(((Instant) (Object) value).plusNanos(1));
      default -> value;
    };
  }

  private static Range<?> rangeOf(Condition.Check<?> check) {
    return ((Test.InRange<?>) check.test()).range();
  }

  @SuppressWarnings("unchecked") // All bounds are values of the type of one fact.
  private static Comparable<Object> bound(Object bound) {
    return (Comparable<Object>) bound;
  }
}
