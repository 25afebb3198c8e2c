package io.github.aict.funding;

import com.google.common.collect.BoundType;
import com.google.common.collect.Range;
import io.github.aict.Label;
import io.github.aict.Rate;
import io.github.aict.Wording;
import io.github.aict.rule.Condition;
import io.github.aict.rule.Fact;
import io.github.aict.rule.Test;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.joda.money.Money;

/** A least and a greatest value that are asked of one fact and do not meet. */
record Bounds(Fact<?> fact, Object floor, Object ceiling) {

  /** A range that must be met, with the fact it is asked of. */
  private record Asked(Fact<?> fact, Range<?> range) {}

  /** The bounds among conditions that must all be met, if there are some that do not meet. */
  static Optional<Bounds> crossed(Iterable<Condition> together) {
    List<Asked> asked = new ArrayList<>();
    together.forEach(condition -> collect(condition, asked));
    for (Asked floor : asked) {
      for (Asked ceiling : asked) {
        if (floor.fact().equals(ceiling.fact()) && isAbove(floor.range(), ceiling.range())) {
          return Optional.of(
              new Bounds(
                  floor.fact(), floor.range().lowerEndpoint(), ceiling.range().upperEndpoint()));
        }
      }
    }
    return Optional.empty();
  }

  private static void collect(Condition condition, List<Asked> asked) {
    if (condition instanceof Condition.AllOf all) {
      all.parts().forEach(part -> collect(part, asked));
    } else if (condition instanceof Condition.ForEach each) {
      collect(each.part(), asked);
    } else if (condition instanceof Condition.ForSome some) {
      collect(some.part(), asked);
    } else if (condition instanceof Condition.Check<?> check
        && check.test() instanceof Test.InRange<?> inRange) {
      asked.add(new Asked(check.fact(), inRange.range()));
    }
  }

  @SuppressWarnings("unchecked") // Both are values of the type of one fact.
  private static boolean isAbove(Range<?> floor, Range<?> ceiling) {
    if (!floor.hasLowerBound() || !ceiling.hasUpperBound()) {
      return false;
    }
    int order = ((Comparable<Object>) floor.lowerEndpoint()).compareTo(ceiling.upperEndpoint());
    return order > 0
        || (order == 0
            && (floor.lowerBoundType() == BoundType.OPEN
                || ceiling.upperBoundType() == BoundType.OPEN));
  }

  Label sentence() {
    return Label.of(
        "«\u00a0"
            + fact.label().fr()
            + "\u00a0»\u00a0: le minimum ("
            + text(floor, Locale.FRENCH)
            + ") dépasse le maximum ("
            + text(ceiling, Locale.FRENCH)
            + ").",
        "“"
            + fact.label().en()
            + "”: the least value ("
            + text(floor, Locale.ENGLISH)
            + ") is above the greatest ("
            + text(ceiling, Locale.ENGLISH)
            + ").");
  }

  private static String text(Object value, Locale locale) {
    if (value instanceof Money amount) {
      return Wording.amount(amount, locale);
    }
    if (value instanceof Rate rate) {
      return Wording.rate(rate, locale);
    }
    if (value instanceof LocalDate day) {
      return Wording.day(day, locale);
    }
    return value instanceof Instant moment
        ? Wording.moment(moment, locale)
        : Wording.number((Long) value, locale);
  }
}
