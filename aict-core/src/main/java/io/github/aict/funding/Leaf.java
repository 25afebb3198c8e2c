package io.github.aict.funding;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.aict.rule.Condition;
import io.github.aict.rule.Fact;
import io.github.aict.rule.Rule;
import io.github.aict.rule.Test;
import java.util.stream.Stream;

/**
 * One look that a rule takes at a project, in its condition or in its guard.
 *
 * @param fact what is looked at
 * @param test what is asked of it
 */
record Leaf(Fact<?> fact, Test<?> test) {

  /** Every look of a rule. */
  static ImmutableSet<Leaf> of(Rule rule) {
    return Stream.concat(rule.guard().stream(), Stream.of(rule.condition()))
        .flatMap(Leaf::of)
        .collect(ImmutableSet.toImmutableSet());
  }

  private static Stream<Leaf> of(Condition condition) {
    if (condition instanceof Condition.Check<?> check) {
      return Stream.of(new Leaf(check.fact(), check.test()));
    }
    return condition.parts().stream().flatMap(Leaf::of);
  }

  /** The bounds that the test puts on the value, none if it looks for terms or an answer. */
  ImmutableList<Object> bounds() {
    if (!(test instanceof Test.InRange<?> inRange)) {
      return ImmutableList.of();
    }
    ImmutableList.Builder<Object> bounds = ImmutableList.builder();
    if (inRange.range().hasLowerBound()) {
      bounds.add(inRange.range().lowerEndpoint());
    }
    if (inRange.range().hasUpperBound()) {
      bounds.add(inRange.range().upperEndpoint());
    }
    return bounds.build();
  }

  /** Whether the value is one of some facts or worked out from one of them. */
  boolean restsOn(ImmutableSet<Fact<?>> facts) {
    return restsOn(fact, facts);
  }

  private static boolean restsOn(Fact<?> fact, ImmutableSet<Fact<?>> facts) {
    return facts.contains(fact) || fact.parts().stream().anyMatch(part -> restsOn(part, facts));
  }
}
