package io.github.aict.rule;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import io.github.aict.Rate;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Which rules some cases exercise both ways: at least one case meets the rule, and at least one
 * does not.
 *
 * <p>A rule that is only likely counts as not met where it would decide against a project if it was
 * verified.
 */
public final class RuleCoverage implements Serializable {

  private static final long serialVersionUID = 1L;

  private final ImmutableMap<String, ImmutableSet<Outcome>> outcomes;

  private RuleCoverage(ImmutableMap<String, ImmutableSet<Outcome>> outcomes) {
    this.outcomes = outcomes;
  }

  /**
   * Returns what cases exercise of some rules.
   *
   * @param rules the rules
   * @param cases evaluations of these rules on projects; rules of another id are passed over
   * @return the coverage
   */
  public static RuleCoverage of(RuleSet rules, Iterable<? extends Evaluation> cases) {
    Map<String, Set<Outcome>> seen = new LinkedHashMap<>();
    rules.rules().forEach(rule -> seen.put(rule.id(), EnumSet.noneOf(Outcome.class)));
    for (Evaluation each : cases) {
      FactSheet sheet = FactSheet.of(each.project());
      for (Rule rule : each.rules().rules()) {
        Set<Outcome> outcomes = seen.get(rule.id());
        if (outcomes != null) {
          outcomes.add(rule.plainOutcome(sheet));
        }
      }
    }
    ImmutableMap.Builder<String, ImmutableSet<Outcome>> all = ImmutableMap.builder();
    seen.forEach((id, outcomes) -> all.put(id, Sets.immutableEnumSet(outcomes)));
    return new RuleCoverage(all.buildOrThrow());
  }

  /**
   * Returns the outcomes that a rule came to.
   *
   * @param rule the id of the rule
   * @return the outcomes, empty for a rule that no case looks at or that is not among the rules
   */
  public ImmutableSet<Outcome> outcomes(String rule) {
    return outcomes.getOrDefault(rule, ImmutableSet.of());
  }

  /**
   * Returns the rules that some case meets and some case does not meet.
   *
   * @return the ids in the order of the rules
   */
  public ImmutableSet<String> bothWays() {
    return rules(seen -> seen.contains(Outcome.SATISFIED) && seen.contains(Outcome.NOT_SATISFIED));
  }

  /**
   * Returns the rules that no case meets.
   *
   * @return the ids in the order of the rules
   */
  public ImmutableSet<String> neverSatisfied() {
    return rules(seen -> !seen.contains(Outcome.SATISFIED));
  }

  /**
   * Returns the rules that every case meets, leaves open or is not concerned by.
   *
   * @return the ids in the order of the rules
   */
  public ImmutableSet<String> neverFailed() {
    return rules(seen -> !seen.contains(Outcome.NOT_SATISFIED));
  }

  /**
   * Returns the share of the rules that are exercised both ways.
   *
   * @return the exact rate; one whole if there are no rules
   */
  public Rate ratio() {
    return outcomes.isEmpty() ? Rate.percent(100) : Rate.of(bothWays().size(), outcomes.size());
  }

  private ImmutableSet<String> rules(Predicate<ImmutableSet<Outcome>> wanted) {
    return Maps.filterValues(outcomes, wanted::test).keySet().stream()
        .collect(ImmutableSet.toImmutableSet());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof RuleCoverage that && outcomes.equals(that.outcomes);
  }

  @Override
  public int hashCode() {
    return outcomes.hashCode();
  }

  /**
   * Returns the outcomes of each rule.
   *
   * @return a text such as {@code {GrantBetween=[NOT_SATISFIED, SATISFIED]}}
   */
  @Override
  public String toString() {
    return outcomes.toString();
  }
}
