package io.github.aict.funding;

import com.google.common.collect.ImmutableList;
import io.github.aict.InvalidValueException;
import io.github.aict.project.Contribution;
import io.github.aict.project.Contributor;
import io.github.aict.project.FinancingPlan;
import io.github.aict.project.Project;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * What grants and own money have to pay for in a project, and the project as one funder sees it.
 */
final class FinancingNeed {

  private final Project project;
  private final FinancingPlan plan;
  private final Money total;
  private final Money ownInKind;
  private final ImmutableList<Contribution> others;
  private final long cents;

  private FinancingNeed(Project project, FinancingPlan plan, Money total) {
    this.project = project;
    this.plan = plan;
    this.total = total;
    Money inKind = money(0);
    Money brought = money(0);
    ImmutableList.Builder<Contribution> others = ImmutableList.builder();
    for (Contribution contribution : plan.contributions()) {
      if (contribution.contributor() == Contributor.OWN) {
        inKind = inKind.plus(contribution.inKind().orElse(money(0)));
      } else {
        others.add(contribution);
        brought = brought.plus(amount(contribution));
      }
    }
    this.ownInKind = inKind;
    this.others = others.build();
    this.cents = total.minus(inKind).minus(brought).getAmountMinorLong();
    InvalidValueException.unless(
        cents >= 0,
        "les apports sans les subventions ne doivent pas dépasser le coût total (%s) mais font %s",
        "the contributions beside the grants must not exceed the total cost (%s) but made %s",
        total,
        inKind.plus(brought));
  }

  /**
   * Finds out the need of a project.
   *
   * @throws InvalidValueException if the total cost is not known, or less than what others bring
   */
  static FinancingNeed of(Project project) {
    FinancingPlan plan = project.financingPlan().orElseGet(() -> FinancingPlan.builder().build());
    InvalidValueException.unless(
        plan.total().isPresent(),
        "le projet doit avoir un coût total pour que l’on cherche qui le paie (budget.total)",
        "the project must have a total cost for a search of who pays it (budget.total)");
    return new FinancingNeed(project, plan, plan.total().get());
  }

  /** What grants and own money have to pay, in cents. */
  long cents() {
    return cents;
  }

  Money total() {
    return total;
  }

  Money ownInKind() {
    return ownInKind;
  }

  /** What others than the lead authorities and the funders bring, as the project states it. */
  ImmutableList<Contribution> others() {
    return others;
  }

  boolean isInOneCountry() {
    return project.countries().map(countries -> countries.size() == 1).orElse(false);
  }

  /** The project as a funder sees it: with its own grant, that of others being other money. */
  Project view(long grant, long ownCash) {
    FinancingPlan.Builder seen = FinancingPlan.builder();
    seen.from(plan);
    ImmutableList.Builder<Contribution> contributions = ImmutableList.builder();
    contributions.addAll(others);
    contributions.add(Contribution.of(Contributor.OWN, money(ownCash), ownInKind));
    long otherGrants = cents - grant - ownCash;
    if (otherGrants > 0) {
      contributions.add(Contribution.of(Contributor.OTHERS, money(otherGrants), money(0)));
    }
    return project.withFinancingPlan(
        seen.requested(money(grant))
            .funderInKind(money(0))
            .contributions(contributions.build())
            .countryParts(
                plan.countryParts()
                    .map(
                        parts ->
                            parts.stream()
                                .map(part -> part.withRequested(Optional.empty()))
                                .collect(ImmutableList.toImmutableList())))
            .build());
  }

  static Money money(long cents) {
    return Money.ofMinor(CurrencyUnit.EUR, cents);
  }

  static Money amount(Contribution contribution) {
    return contribution
        .unspecified()
        .orElseGet(
            () ->
                contribution.cash().orElse(money(0)).plus(contribution.inKind().orElse(money(0))));
  }
}
