package io.github.aict.project;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.aict.InvalidValueException;
import io.github.aict.Label;
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
 * nothing. In any other plan, who is not listed brings an amount that is not known, and so does a
 * group of which only some members are named.
 */
@Value.Immutable
@AictStyle
public abstract sealed class FinancingPlan implements Serializable, WithFinancingPlan
    permits ImmutableFinancingPlan {

  private static final long serialVersionUID = 1L;
  private static final Label TOTAL = Label.of("le coût total", "the total cost");
  private static final Label GRANT = Label.of("la subvention demandée", "the grant asked for");

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
      if (!complete && contribution.name().isPresent()) {
        return Optional.empty();
      }
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
    InvalidValueException.unlessEuros(TOTAL, total());
    InvalidValueException.unlessEuros(GRANT, requested());
    Checks.checkWithin(
        Label.of("le coût éligible", "the eligible cost"), eligibleCost(), TOTAL, total());
    Checks.checkWithin(
        Label.of("le coût hors taxes", "the cost without tax"), excludingTax(), TOTAL, total());
    Checks.checkWithin(
        Label.of("la subvention en nature", "the grant in kind"),
        funderInKind(),
        GRANT,
        requested());
    lines()
        .forEach(
            (name, amount) ->
                Checks.checkWithin(
                    Label.of(
                        "la ligne de budget «\u00a0" + name + "\u00a0»",
                        "the budget line “" + name + "”"),
                    Optional.of(amount),
                    TOTAL,
                    total()));
    unfinanced()
        .ifPresent(
            rest ->
                InvalidValueException.unless(
                    !rest.isNegative(),
                    "un plan ne doit pas apporter plus que le coût total (%s) mais apporte %s",
                    "a plan must not bring more than the total cost (%s) but brings %s",
                    total().orElseThrow(),
                    requested().orElseThrow().plus(listed())));
    countryParts().ifPresent(this::checkParts);
  }

  private void checkParts(ImmutableList<CountryPart> parts) {
    Set<Country> seen = new HashSet<>();
    Money cost = Checks.ZERO;
    Money grant = Checks.ZERO;
    for (CountryPart part : parts) {
      InvalidValueException.unless(
          seen.add(part.country()),
          "un plan doit avoir une seule part par pays mais en a deux pour ce pays\u00a0: %s",
          "a plan must have one part a country but had two for %s",
          part.country());
      cost = cost.plus(part.total().orElse(Checks.ZERO));
      grant = grant.plus(part.requested().orElse(Checks.ZERO));
    }
    Checks.checkWithin(
        Label.of("le coût de toutes les parts des pays", "the cost of all country parts"),
        Optional.of(cost),
        TOTAL,
        total());
    Checks.checkWithin(
        Label.of("la subvention de toutes les parts des pays", "the grant of all country parts"),
        Optional.of(grant),
        GRANT,
        requested());
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
