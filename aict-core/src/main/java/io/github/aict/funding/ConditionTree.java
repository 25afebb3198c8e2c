package io.github.aict.funding;

import com.google.common.collect.ImmutableList;
import io.github.aict.rule.Condition;
import io.github.aict.rule.Rule;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Walks over conditions. */
final class ConditionTree {

  private ConditionTree() {}

  /** The condition that a rule is met or does not apply. */
  static Condition whole(Rule rule) {
    return rule.guard()
        .map(guard -> Condition.anyOf(Condition.not(guard), rule.condition()))
        .orElse(rule.condition());
  }

  static Stream<Condition> conditions(Rule rule) {
    return Stream.concat(rule.guard().stream(), Stream.of(rule.condition()));
  }

  /**
   * Visits the checks and judgements of a condition.
   *
   * @param visitor takes the leaf and whether it stands under an even number of negations
   */
  static void visit(Condition condition, BiConsumer<Condition, Boolean> visitor) {
    visit(condition, true, visitor);
  }

  private static void visit(
      Condition condition, boolean asked, BiConsumer<Condition, Boolean> visitor) {
    if (condition instanceof Condition.Not not) {
      visit(not.part(), !asked, visitor);
    } else if (condition.parts().isEmpty()) {
      visitor.accept(condition, asked);
    } else {
      condition.parts().forEach(part -> visit(part, asked, visitor));
    }
  }

  /** The condition with each of its checks and judgements replaced. */
  static Condition replace(Condition condition, UnaryOperator<Condition> leaf) {
    if (condition instanceof Condition.AllOf all) {
      return new Condition.AllOf(replace(all.parts(), leaf));
    }
    if (condition instanceof Condition.AnyOf any) {
      return new Condition.AnyOf(replace(any.parts(), leaf));
    }
    if (condition instanceof Condition.AtLeast atLeast) {
      return new Condition.AtLeast(atLeast.number(), replace(atLeast.parts(), leaf));
    }
    if (condition instanceof Condition.Not not) {
      return Condition.not(replace(not.part(), leaf));
    }
    if (condition instanceof Condition.ForEach each) {
      return Condition.forEach(each.members(), replace(each.part(), leaf));
    }
    return condition instanceof Condition.ForSome some
        ? Condition.forSome(some.members(), replace(some.part(), leaf))
        : leaf.apply(condition);
  }

  private static ImmutableList<Condition> replace(
      ImmutableList<Condition> parts, UnaryOperator<Condition> leaf) {
    return parts.stream().map(part -> replace(part, leaf)).collect(ImmutableList.toImmutableList());
  }
}
