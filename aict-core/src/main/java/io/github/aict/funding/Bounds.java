package io.github.aict.funding;

import com.google.common.collect.BoundType;
import com.google.common.collect.Range;
import io.github.aict.Label;
import io.github.aict.rule.Condition;
import io.github.aict.rule.Fact;
import io.github.aict.rule.Test;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Two ranges that are asked of one fact, the first of which begins after the second one ends. */
record Bounds(Fact<?> fact, Range<?> floor, Range<?> ceiling) {

  /** A range that must be met, with the fact it is asked of. */
  private record Asked(Fact<?> fact, Range<?> range) {}

  /** The bounds among conditions that must all be met, if there are some that do not meet. */
  static Optional<Bounds> crossed(Iterable<Condition> together) {
    List<Asked> asked = new ArrayList<>();
    together.forEach(condition -> collect(condition, asked));
    for (Asked floor : asked) {
      for (Asked ceiling : asked) {
        if (floor.fact().equals(ceiling.fact()) && isAbove(floor.range(), ceiling.range())) {
          return Optional.of(new Bounds(floor.fact(), floor.range(), ceiling.range()));
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
    Label least = new Test.InRange<>(floor).requirement();
    Label greatest = new Test.InRange<>(ceiling).requirement();
    return Label.of(
        "«\u00a0%s\u00a0»\u00a0: «\u00a0%s\u00a0» et «\u00a0%s\u00a0» s’excluent."
            .formatted(fact.label().fr(), least.fr(), greatest.fr()),
        "“%s”: “%s” and “%s” exclude each other."
            .formatted(fact.label().en(), least.en(), greatest.en()));
  }
}
