package io.github.aict.rule;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Range;
import java.time.LocalDate;
import java.util.List;

/** Finds the days of submission on which rules can come to something else. */
final class TurningDays {

  private final ImmutableSortedSet.Builder<LocalDate> days = ImmutableSortedSet.naturalOrder();

  private TurningDays() {}

  static ImmutableSortedSet<LocalDate> of(List<Rule> rules) {
    TurningDays turning = new TurningDays();
    for (Rule rule : rules) {
      rule.guard().ifPresent(turning::walk);
      turning.walk(rule.condition());
    }
    return turning.days.build();
  }

  private void walk(Condition condition) {
    if (condition instanceof Condition.Check<?> check) {
      // The day itself is another one every day: what it is compared with decides.
      if (check.fact().equals(Facts.SUBMITTED_ON)) {
        bounds(check.test());
      } else {
        values(check.fact());
      }
    }
    condition.parts().forEach(this::walk);
  }

  private void values(Fact<?> fact) {
    days.addAll(fact.reader().turningDays());
    fact.parts().forEach(this::values);
  }

  // A range of days includes both its bounds. There is no day before the first nor after the last.
  private void bounds(Test<?> test) {
    Range<?> range = ((Test.InRange<?>) test).range();
    if (range.hasLowerBound() && !range.lowerEndpoint().equals(LocalDate.MIN)) {
      days.add((LocalDate) range.lowerEndpoint());
    }
    if (range.hasUpperBound() && !range.upperEndpoint().equals(LocalDate.MAX)) {
      days.add(((LocalDate) range.upperEndpoint()).plusDays(1));
    }
  }
}
