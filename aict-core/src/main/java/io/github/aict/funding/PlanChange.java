package io.github.aict.funding;

import com.google.common.collect.ImmutableList;
import io.github.aict.InvalidValueException;
import io.github.aict.project.Contribution;
import io.github.aict.project.Contributor;
import io.github.aict.project.CountryPart;
import io.github.aict.project.FinancingPlan;
import io.github.aict.project.Project;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Cents that move within the financing plan of a project. The plan is built once all have moved,
 * since in between it would not add up.
 */
final class PlanChange {

  /** Stands for the plan as a whole, where no country's part changes with it. */
  static final int NO_PART = -1;

  private static final Money ZERO = Money.zero(CurrencyUnit.EUR);

  private final Project project;
  private final FinancingPlan plan;
  private final List<Contribution> contributions;
  private final List<CountryPart> parts;
  private long lessGrant;
  private long moreTotal;

  private PlanChange(Project project) {
    this.project = project;
    this.plan = plan(project);
    this.contributions = new ArrayList<>(plan.contributions());
    this.parts = new ArrayList<>(plan.countryParts().orElse(ImmutableList.of()));
  }

  static PlanChange of(Project project) {
    return new PlanChange(project);
  }

  static FinancingPlan plan(Project project) {
    return project.financingPlan().orElseThrow();
  }

  static Money euros(long cents) {
    return Money.ofMinor(CurrencyUnit.EUR, cents);
  }

  /** The cents of an amount, 0 where it is not known. */
  static long cents(Optional<Money> amount) {
    return amount.map(Money::getAmountMinorLong).orElse(0L);
  }

  /** What a contributor brings in cash or in a form that is not known. */
  static long cash(FinancingPlan plan, Contributor contributor) {
    return plan.contributions().stream()
        .filter(each -> each.contributor() == contributor)
        .mapToLong(each -> cents(each.cash()) + cents(each.unspecified()))
        .sum();
  }

  /** Lowers the grant asked for, in one country's part too unless there is none. */
  PlanChange lowerGrant(int part, long cents) {
    lessGrant += cents;
    return changePart(part, p -> p.withRequested(euros(cents(p.requested()) - cents)));
  }

  /** Raises the total cost, in one country's part too unless there is none. */
  PlanChange raiseTotal(int part, long cents) {
    moreTotal += cents;
    return changePart(part, p -> p.withTotal(euros(cents(p.total()) + cents)));
  }

  private PlanChange changePart(int index, UnaryOperator<CountryPart> change) {
    if (index != NO_PART) {
      parts.set(index, change.apply(parts.get(index)));
    }
    return this;
  }

  /**
   * Adds cash to what a contributor brings, or takes it away. Where it is not known what the
   * contributor brings, it stays so.
   */
  PlanChange give(Contributor contributor, long cents) {
    if (plan.contributed(contributor).isEmpty()) {
      return this;
    }
    if (cents > 0) {
      add(contributor, cents);
    } else if (cents < 0) {
      take(contributor, -cents);
    }
    return this;
  }

  private void add(Contributor contributor, long cents) {
    for (int i = 0; i < contributions.size(); i++) {
      Contribution each = contributions.get(i);
      if (each.contributor() == contributor && each.unspecified().isEmpty()) {
        contributions.set(i, each.withCash(euros(cents(each.cash()) + cents)));
        return;
      }
    }
    contributions.add(Contribution.of(contributor, euros(cents), ZERO));
  }

  private void take(Contributor contributor, long cents) {
    long left = cents;
    for (int i = 0; i < contributions.size(); i++) {
      Contribution each = contributions.get(i);
      if (each.contributor() != contributor) {
        continue;
      }
      long cash = Math.min(left, cents(each.cash()));
      long unspecified = Math.min(left, cents(each.unspecified()));
      if (cash > 0) {
        contributions.set(i, each.withCash(euros(cents(each.cash()) - cash)));
      } else if (unspecified > 0) {
        contributions.set(i, each.withUnspecified(euros(cents(each.unspecified()) - unspecified)));
      }
      left -= cash + unspecified;
    }
    InvalidValueException.unless(
        left == 0,
        "cet apport ne peut pas céder %s de plus\u00a0: %s",
        "this contribution has not got another %s to give: %s",
        euros(left),
        contributor);
  }

  /** Turns what the French authorities bring in kind into cash. */
  PlanChange turnIntoCash(long cents) {
    long left = cents;
    for (int i = 0; i < contributions.size(); i++) {
      Contribution each = contributions.get(i);
      long turned = Math.min(left, cents(each.inKind()));
      if (each.contributor() == Contributor.OWN && turned > 0) {
        contributions.set(
            i,
            each.withInKind(euros(cents(each.inKind()) - turned))
                .withCash(euros(cents(each.cash()) + turned)));
        left -= turned;
      }
    }
    return this;
  }

  /**
   * Builds the project.
   *
   * @throws io.github.aict.InvalidValueException if the plan is none
   */
  Project build() {
    FinancingPlan.Builder changed = FinancingPlan.builder();
    changed
        .from(plan)
        .requested(plan.requested().map(grant -> grant.minus(euros(lessGrant))))
        .total(plan.total().map(total -> total.plus(euros(moreTotal))))
        .countryParts(plan.countryParts().map(before -> ImmutableList.copyOf(parts)))
        .contributions(contributions);
    return project.withFinancingPlan(changed.build());
  }
}
