package io.github.aict.funding;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * A financing plan (plan de financement) in which several calls pay for one project.
 *
 * <p>Grants, own money, own contribution in kind and what others bring add up to the total cost.
 *
 * @param grants what each call pays, in the order in which the calls were given; empty if none pays
 * @param ownCash the money that the French authorities in the lead have to bring, in euros
 * @param ownInKind what they bring in kind, as the project states it, in euros
 */
public record CofinancingPlan(ImmutableList<GrantShare> grants, Money ownCash, Money ownInKind)
    implements Serializable {

  /**
   * Returns the calls that pay.
   *
   * @return the calls in the order in which they were given
   */
  public ImmutableList<Call> calls() {
    return grants.stream().map(GrantShare::call).collect(ImmutableList.toImmutableList());
  }

  /**
   * Returns how many of the calls are not known to find the project eligible.
   *
   * @return the number of verdicts other than {@link Verdict#ELIGIBLE}, from 0
   */
  public int unsettled() {
    return (int) grants.stream().filter(g -> g.assessment().verdict() != Verdict.ELIGIBLE).count();
  }

  /**
   * Returns what all calls pay together.
   *
   * @return the sum of the grants, in euros
   */
  public Money granted() {
    return grants.stream()
        .map(GrantShare::amount)
        .reduce(Money.zero(CurrencyUnit.EUR), Money::plus);
  }
}
