package io.github.aict.funding;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.aict.InvalidValueException;
import io.github.aict.project.FinancingPlan;
import io.github.aict.project.Project;
import io.github.aict.rule.BudgetFacts;
import io.github.aict.rule.Fact;
import io.github.aict.rule.MemberFacts;
import io.github.aict.rule.Rule;
import java.io.Serializable;
import java.util.BitSet;
import java.util.Optional;
import org.joda.money.Money;

/**
 * The greatest grant that a project can ask for, all else being as it is: the total cost and what
 * others bring stay, and the own cash contribution takes the difference.
 *
 * @param amount the grant, more than zero
 * @param applied the project with that grant
 * @param binding the requirements that fail as soon as one cent more is asked for; empty if the
 *     plan leaves no more to ask for
 */
public record LargestGrant(Money amount, Project applied, ImmutableList<Rule> binding)
    implements Serializable {

  private static final ImmutableSet<Fact<?>> MONEY =
      ImmutableSet.of(
          BudgetFacts.REQUESTED,
          BudgetFacts.OWN,
          BudgetFacts.OWN_CASH,
          BudgetFacts.OWN_IN_KIND,
          MemberFacts.PART_REQUESTED);

  static Optional<LargestGrant> of(Assessment assessment) {
    Project asking = asking(assessment.project());
    if (asking.financingPlan().flatMap(FinancingPlan::requested).isEmpty()) {
      return Optional.empty();
    }
    RemedySearch search =
        RemedySearch.ofGrant(assessment.call(), asking, LargestGrant::isAboutMoney);
    return search
        .greatest()
        .map(steps -> of(assessment.call(), search, steps))
        .filter(grant -> grant.amount().isPositive());
  }

  private static LargestGrant of(Call call, RemedySearch search, ImmutableMap<Lever, Long> steps) {
    Project applied = search.at(steps).orElseThrow();
    BitSet failed = search.failedBeyond(steps);
    return new LargestGrant(
        applied.financingPlan().flatMap(FinancingPlan::requested).orElseThrow(),
        applied,
        failed.stream().mapToObj(call.rules()::get).collect(ImmutableList.toImmutableList()));
  }

  private static boolean isAboutMoney(Rule rule) {
    return Leaf.of(rule).stream().anyMatch(leaf -> leaf.restsOn(MONEY));
  }

  // Where no grant is asked for yet, it is what nobody else is known to bring.
  private static Project asking(Project project) {
    Optional<FinancingPlan> plan = project.financingPlan();
    if (plan.isEmpty() || plan.get().requested().isPresent() || plan.get().total().isEmpty()) {
      return project;
    }
    try {
      FinancingPlan none = plan.get().withRequested(PlanChange.euros(0));
      return project.withFinancingPlan(plan.get().withRequested(none.unfinanced()));
    } catch (InvalidValueException contradiction) {
      return project;
    }
  }
}
