package io.github.aict.funding;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import io.github.aict.project.Contributor;
import io.github.aict.project.CountryPart;
import io.github.aict.project.FinancingPlan;
import io.github.aict.project.Project;
import io.github.aict.project.ServiceBudget;
import io.github.aict.rule.BudgetFacts;
import io.github.aict.rule.Fact;
import io.github.aict.rule.MemberFacts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.joda.money.Money;

/** The ways to move cents, those that change least of a project first. */
final class MoneyLevers {

  /** More than any amount can grow by. */
  private static final long MOST = 99_999_999_999_999L;

  private static final ImmutableMap<Contributor, Fact<?>> OTHERS =
      ImmutableMap.of(
          Contributor.PARTNER, BudgetFacts.PARTNER,
          Contributor.PARTNERS_INVOLVED, BudgetFacts.PARTNERS_INVOLVED,
          Contributor.BASIN_AUTHORITIES, BudgetFacts.BASIN_AUTHORITIES,
          Contributor.BENEFICIARIES, BudgetFacts.BENEFICIARIES);

  private MoneyLevers() {}

  static ImmutableList<Lever> of(Project project) {
    ImmutableList.Builder<Lever> levers = ImmutableList.builder();
    project.financingPlan().ifPresent(plan -> levers.addAll(of(plan)));
    for (int i = 0; i < project.serviceBudgets().orElse(ImmutableList.of()).size(); i++) {
      levers.add(new Planned(i));
    }
    return levers.build();
  }

  private static ImmutableList<Lever> of(FinancingPlan plan) {
    ImmutableList.Builder<Lever> levers = ImmutableList.builder();
    levers.addAll(grants(plan)).add(new InKindToCash());
    for (Map.Entry<Contributor, Fact<?>> other : OTHERS.entrySet()) {
      if (plan.contributed(other.getKey()).isPresent()) {
        parts(plan).forEach(part -> levers.add(new GrantTo(other.getKey(), part)));
        levers.add(new OwnTo(other.getKey()));
      }
    }
    levers.add(new FunderInKind());
    if (plan.total().isPresent()) {
      levers.add(new Total(largestPart(plan)));
    }
    if (plan.lines().containsKey(Monitoring.LINE)) {
      levers.add(new Monitoring());
    }
    return levers.build();
  }

  /** The ways to ask for less or more: for each country's part of the plan that has a grant. */
  static ImmutableList<Lever> grants(FinancingPlan plan) {
    ImmutableList.Builder<Lever> levers = ImmutableList.builder();
    if (plan.unfinanced().isPresent() && plan.unfinanced().get().isPositive()) {
      parts(plan).forEach(part -> levers.add(new Grant(part, false)));
    }
    parts(plan).forEach(part -> levers.add(new Grant(part, true)));
    return levers.build();
  }

  private static ImmutableList<Integer> parts(FinancingPlan plan) {
    if (plan.requested().isEmpty()) {
      return ImmutableList.of();
    }
    ImmutableList<CountryPart> parts = plan.countryParts().orElse(ImmutableList.of());
    ImmutableList.Builder<Integer> found = ImmutableList.builder();
    IntStream.range(0, parts.size())
        .filter(i -> parts.get(i).requested().isPresent())
        .forEach(found::add);
    return inParts(plan) < PlanChange.cents(plan.requested()) || parts.isEmpty()
        ? found.add(PlanChange.NO_PART).build()
        : found.build();
  }

  private static long inParts(FinancingPlan plan) {
    return plan.countryParts().orElse(ImmutableList.of()).stream()
        .mapToLong(part -> PlanChange.cents(part.requested()))
        .sum();
  }

  private static int largestPart(FinancingPlan plan) {
    ImmutableList<CountryPart> parts = plan.countryParts().orElse(ImmutableList.of());
    int largest = PlanChange.NO_PART;
    for (int i = 0; i < parts.size(); i++) {
      if (parts.get(i).total().isPresent()
          && (largest < 0
              || PlanChange.cents(parts.get(i).total())
                  > PlanChange.cents(parts.get(largest).total()))) {
        largest = i;
      }
    }
    return largest;
  }

  /** The part of the grant that a lever can take away. */
  private static long grant(FinancingPlan plan, int part) {
    long grant =
        part == PlanChange.NO_PART
            ? PlanChange.cents(plan.requested()) - inParts(plan)
            : PlanChange.cents(plan.countryParts().orElseThrow().get(part).requested());
    return Math.max(
        0,
        Math.min(
            grant, PlanChange.cents(plan.requested()) - PlanChange.cents(plan.funderInKind())));
  }

  private abstract static class MoneyLever extends Lever {
    MoneyLever(Fact<?>... facts) {
      super(facts);
    }

    @Override
    long least(Project project) {
      return 0;
    }

    @Override
    final ImmutableSortedSet<Long> steps(Iterable<Leaf> leaves, Project project) {
      return AffineSteps.of(this, leaves, project);
    }
  }

  /**
   * Each step asks for one cent less, which the own cash contribution takes over. Downwards a plan
   * with a gap can also ask for what nobody pays for yet and leave the own contribution alone.
   */
  private static final class Grant extends MoneyLever {
    private final int part;
    private final boolean own;

    Grant(int part, boolean own) {
      super(facts(own));
      this.part = part;
      this.own = own;
    }

    private static Fact<?>[] facts(boolean own) {
      return own
          ? new Fact<?>[] {
            BudgetFacts.REQUESTED, BudgetFacts.OWN, BudgetFacts.OWN_CASH, MemberFacts.PART_REQUESTED
          }
          : new Fact<?>[] {BudgetFacts.REQUESTED, MemberFacts.PART_REQUESTED};
    }

    @Override
    long least(Project project) {
      FinancingPlan plan = PlanChange.plan(project);
      long room =
          own && plan.contributed(Contributor.OWN).isPresent()
              ? PlanChange.cash(plan, Contributor.OWN)
              : plan.unfinanced().map(rest -> rest.getAmountMinorLong()).orElse(MOST);
      if (part != PlanChange.NO_PART) {
        CountryPart country = plan.countryParts().orElseThrow().get(part);
        room =
            country.total().isPresent()
                ? Math.min(
                    room, PlanChange.cents(country.total()) - PlanChange.cents(country.requested()))
                : room;
      }
      return -Math.max(0, Math.min(room, MOST - PlanChange.cents(plan.requested())));
    }

    @Override
    long greatest(Project project) {
      return own ? grant(PlanChange.plan(project), part) : 0;
    }

    @Override
    Project at(Project project, long step) {
      return PlanChange.of(project)
          .lowerGrant(part, step)
          .give(Contributor.OWN, own ? step : 0)
          .build();
    }
  }

  /** Each step turns one cent of the own contribution from in kind to cash. */
  private static final class InKindToCash extends MoneyLever {
    InKindToCash() {
      super(BudgetFacts.OWN_IN_KIND, BudgetFacts.OWN_CASH);
    }

    @Override
    long greatest(Project project) {
      return PlanChange.cents(PlanChange.plan(project).contributedInKind(Contributor.OWN));
    }

    @Override
    Project at(Project project, long step) {
      return PlanChange.of(project).turnIntoCash(step).build();
    }
  }

  /** Each step asks for one cent less, which another contributor takes over. */
  private static final class GrantTo extends MoneyLever {
    private final Contributor other;
    private final int part;

    GrantTo(Contributor other, int part) {
      super(Objects.requireNonNull(OTHERS.get(other)));
      this.other = other;
      this.part = part;
    }

    @Override
    long greatest(Project project) {
      return grant(PlanChange.plan(project), part);
    }

    @Override
    Project at(Project project, long step) {
      return PlanChange.of(project).lowerGrant(part, step).give(other, step).build();
    }
  }

  /** Each step moves one cent of cash from the French authorities to another contributor. */
  private static final class OwnTo extends MoneyLever {
    private final Contributor other;

    OwnTo(Contributor other) {
      super(Objects.requireNonNull(OTHERS.get(other)));
      this.other = other;
    }

    @Override
    long greatest(Project project) {
      FinancingPlan plan = PlanChange.plan(project);
      return plan.contributed(Contributor.OWN).isPresent()
          ? PlanChange.cash(plan, Contributor.OWN)
          : 0;
    }

    @Override
    Project at(Project project, long step) {
      return PlanChange.of(project).give(Contributor.OWN, -step).give(other, step).build();
    }
  }

  /** Each step turns one cent that the funder is asked for from in kind to cash. */
  private static final class FunderInKind extends MoneyLever {
    FunderInKind() {
      super(BudgetFacts.FUNDER_IN_KIND);
    }

    @Override
    long greatest(Project project) {
      return PlanChange.cents(PlanChange.plan(project).funderInKind());
    }

    @Override
    Project at(Project project, long step) {
      FinancingPlan plan = PlanChange.plan(project);
      return step == 0
          ? project
          : project.withFinancingPlan(
              plan.withFunderInKind(
                  PlanChange.euros(PlanChange.cents(plan.funderInKind()) - step)));
    }
  }

  /** Each step makes the project one cent larger, which the own cash contribution pays for. */
  private static final class Total extends MoneyLever {
    private final int part;

    Total(int part) {
      super(BudgetFacts.TOTAL);
      this.part = part;
    }

    // Of a rate of the total, the part is what one would change.
    @Override
    boolean serves(Leaf leaf) {
      return leaf.fact().equals(BudgetFacts.TOTAL);
    }

    @Override
    long greatest(Project project) {
      return Math.max(0, MOST - PlanChange.cents(PlanChange.plan(project).total()));
    }

    @Override
    Project at(Project project, long step) {
      return PlanChange.of(project).raiseTotal(part, step).give(Contributor.OWN, step).build();
    }
  }

  /** Each step sets one cent more of the budget aside for monitoring and evaluation. */
  private static final class Monitoring extends MoneyLever {
    static final String LINE = "monitoring";

    Monitoring() {
      super(BudgetFacts.MONITORING);
    }

    @Override
    long greatest(Project project) {
      FinancingPlan plan = PlanChange.plan(project);
      long most = plan.total().isPresent() ? PlanChange.cents(plan.total()) : MOST;
      return most - Objects.requireNonNull(plan.lines().get(LINE)).getAmountMinorLong();
    }

    @Override
    Project at(Project project, long step) {
      FinancingPlan plan = PlanChange.plan(project);
      Map<String, Money> lines = new LinkedHashMap<>(plan.lines());
      lines.merge(LINE, PlanChange.euros(step), Money::plus);
      return project.withFinancingPlan(plan.withLines(lines));
    }
  }

  /** Each step spends one cent less of the budget of a public service. */
  private static final class Planned extends MoneyLever {
    private final int index;

    Planned(int index) {
      super(MemberFacts.BUDGET_PLANNED);
      this.index = index;
    }

    @Override
    long greatest(Project project) {
      return PlanChange.cents(project.serviceBudgets().orElseThrow().get(index).planned());
    }

    @Override
    Project at(Project project, long step) {
      if (step == 0) {
        return project;
      }
      List<ServiceBudget> budgets = new ArrayList<>(project.serviceBudgets().orElseThrow());
      ServiceBudget budget = budgets.get(index);
      budgets.set(
          index, budget.withPlanned(PlanChange.euros(PlanChange.cents(budget.planned()) - step)));
      return project.withServiceBudgets(ImmutableList.copyOf(budgets));
    }
  }
}
