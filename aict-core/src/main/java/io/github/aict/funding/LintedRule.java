package io.github.aict.funding;

import com.google.common.collect.ImmutableList;
import io.github.aict.rule.Answer;
import io.github.aict.rule.Condition;
import io.github.aict.rule.ConditionLogic;
import io.github.aict.rule.Rule;
import io.github.aict.rule.Weight;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A rule whose conditions are put in a form that more can be concluded from.
 *
 * @param rule the rule as it is written
 * @param guard when it applies
 * @param condition what it asks for
 */
record LintedRule(Rule rule, Optional<Condition> guard, Condition condition) {

  static LintedRule of(Rule rule, UnaryOperator<Condition> form) {
    return new LintedRule(
        rule,
        rule.guard().map(guard -> ConditionTree.replace(guard, form)),
        ConditionTree.replace(rule.condition(), form));
  }

  String id() {
    return rule.id();
  }

  boolean isRequirement() {
    return rule.weight() == Weight.REQUIREMENT;
  }

  /** That the rule is met or does not apply. */
  Condition whole() {
    return guard.map(g -> Condition.anyOf(Condition.not(g), condition)).orElse(condition);
  }

  boolean canApply() {
    return guard.isEmpty() || !isImpossible(guard.get());
  }

  boolean canBeMet() {
    return !isImpossible(guard.isPresent() ? Condition.allOf(guard.get(), condition) : condition);
  }

  boolean canFail() {
    return ConditionLogic.canFail(whole()) != Answer.NO;
  }

  /** Whether it is certain that no project meets all of some conditions. */
  static boolean isImpossible(Condition... together) {
    return isImpossible(ImmutableList.copyOf(together));
  }

  static boolean isImpossible(Iterable<Condition> together) {
    return ConditionLogic.canHold(together) == Answer.NO;
  }
}
