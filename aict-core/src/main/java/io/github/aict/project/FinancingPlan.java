package io.github.aict.project;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.aict.territory.Country;
import java.io.Serializable;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.joda.money.Money;

/**
 * What a project costs and who brings how much. All amounts are in euros.
 *
 * <p>A plan whose listed amounts add up to its total is complete: who is not listed in it brings
 * nothing. In any other plan, who is not listed brings an amount that is not known.
 */
@Value.Immutable
@AictStyle
public abstract sealed class FinancingPlan implements Serializable, WithFinancingPlan
    permits ImmutableFinancingPlan {

  private static final long serialVersionUID = 1L;

  FinancingPlan() {}

  /**
   * Returns the cost of the whole project, contributions in kind included.
   *
   * @return the amount, or empty if not known
   */
  public abstract Optional<Money> total();

  /**
   * Returns the part of the cost that the funder accepts as a base of its rate.
   *
   * @return the amount, at most the total, or empty if not known
   */
  public abstract Optional<Money> eligibleCost();

  /**
   * Returns the cost of the whole project without value added tax.
   *
   * @return the amount, at most the total, or empty if not known
   */
  public abstract Optional<Money> excludingTax();

  /**
   * Returns the grant that the funder is asked for.
   *
   * @return the amount, or empty if not known
   */
  public abstract Optional<Money> requested();

  /**
   * Returns the part of the grant that the funder is asked to bring in kind.
   *
   * @return the amount, at most the grant, or empty if not known
   */
  public abstract Optional<Money> funderInKind();

  /**
   * Returns what the contributors beside the funder bring.
   *
   * @return the contributions in the order they were listed, empty if none is known
   */
  public abstract ImmutableList<Contribution> contributions();

  /**
   * Returns the lines of the budget by name, for example {@code monitoring}.
   *
   * @return the amounts; a line that is not there is not known
   */
  public abstract ImmutableMap<String, Money> lines();

  /**
   * Returns the parts of the plan by country.
   *
   * @return the parts, one a country, or empty if the plan is not divided
   */
  public abstract Optional<ImmutableList<CountryPart>> countryParts();

  /**
   * Returns what a group of contributors brings, in cash and in kind together.
   *
   * @param contributor the group
   * @return the amount, or empty if it is not wholly known
   */
  public Optional<Money> contributed(Contributor contributor) {
    return sum(contributor, true, true);
  }

  /**
   * Returns what a group of contributors brings in cash.
   *
   * @param contributor the group
   * @return the amount, or empty if it is not wholly known
   */
  public Optional<Money> contributedInCash(Contributor contributor) {
    return sum(contributor, true, false);
  }

  /**
   * Returns what a group of contributors brings in kind.
   *
   * @param contributor the group
   * @return the amount, or empty if it is not wholly known
   */
  public Optional<Money> contributedInKind(Contributor contributor) {
    return sum(contributor, false, true);
  }

  /**
   * Returns the part of the cost that no listed amount pays for.
   *
   * @return the amount, zero for a complete plan, or empty if the total or the grant is not known
   */
  public Optional<Money> unfinanced() {
    return total().isPresent() && requested().isPresent()
        ? Optional.of(total().get().minus(requested().get()).minus(listed()))
        : Optional.empty();
  }

  private Money listed() {
    Money sum = Checks.ZERO;
    for (Contribution contribution : contributions()) {
      sum =
          sum.plus(contribution.cash().orElse(Checks.ZERO))
              .plus(contribution.inKind().orElse(Checks.ZERO))
              .plus(contribution.unspecified().orElse(Checks.ZERO));
    }
    return sum;
  }

  private Optional<Money> sum(Contributor contributor, boolean cash, boolean inKind) {
    boolean complete = unfinanced().map(Money::isZero).orElse(false);
    boolean known = false;
    Money sum = Checks.ZERO;
    for (Contribution contribution : contributions()) {
      if (contribution.contributor() != contributor) {
        continue;
      }
      known = true;
      if (contribution.unspecified().isPresent()) {
        if (!(cash && inKind) && !contribution.unspecified().get().isZero()) {
          return Optional.empty();
        }
        sum = sum.plus(contribution.unspecified().get());
      } else if (!complete
          && ((cash && contribution.cash().isEmpty())
              || (inKind && contribution.inKind().isEmpty()))) {
        return Optional.empty();
      }
      sum = cash ? sum.plus(contribution.cash().orElse(Checks.ZERO)) : sum;
      sum = inKind ? sum.plus(contribution.inKind().orElse(Checks.ZERO)) : sum;
    }
    return known || complete ? Optional.of(sum) : Optional.empty();
  }

  @Value.Check
  void check() {
    Checks.check("the total cost", total());
    Checks.check("the grant asked for", requested());
    checkWithin("the eligible cost", eligibleCost(), "the total cost", total());
    checkWithin("the cost without tax", excludingTax(), "the total cost", total());
    checkWithin("the grant in kind", funderInKind(), "the grant asked for", requested());
    lines()
        .forEach(
            (name, amount) ->
                checkWithin(
                    "the budget line " + name, Optional.of(amount), "the total cost", total()));
    unfinanced()
        .ifPresent(
            rest ->
                checkArgument(
                    !rest.isNegative(),
                    "a plan must not bring more money than the total cost %s but brought %s",
                    total().orElseThrow(),
                    requested().orElseThrow().plus(listed())));
    countryParts().ifPresent(this::checkParts);
  }

  private static void checkWithin(
      String name, Optional<Money> part, String wholeName, Optional<Money> whole) {
    Checks.check(name, part);
    if (part.isPresent() && whole.isPresent()) {
      checkArgument(
          !part.get().isGreaterThan(whole.get()),
          "%s must not exceed %s %s but was %s",
          name,
          wholeName,
          whole.get(),
          part.get());
    }
  }

  private void checkParts(ImmutableList<CountryPart> parts) {
    Set<Country> seen = new HashSet<>();
    Money cost = Checks.ZERO;
    Money grant = Checks.ZERO;
    for (CountryPart part : parts) {
      checkArgument(seen.add(part.country()), "%s must have one part but had two", part.country());
      cost = cost.plus(part.total().orElse(Checks.ZERO));
      grant = grant.plus(part.requested().orElse(Checks.ZERO));
    }
    checkWithin("the cost of all country parts", Optional.of(cost), "the total cost", total());
    checkWithin(
        "the grant of all country parts", Optional.of(grant), "the grant asked for", requested());
  }

  /**
   * Returns a builder of a financing plan.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder of a {@link FinancingPlan}. */
  public static final class Builder extends ImmutableFinancingPlan.Builder {
    Builder() {}
  }
}
