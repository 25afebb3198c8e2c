package io.github.aict.funding;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import org.joda.money.Money;

/**
 * What one call pays in a plan.
 *
 * @param assessment what the call says to the project with the plan as it sees it: its own grant as
 *     the grant asked for, all other grants among the money of other funders
 * @param amount the grant, in euros
 * @param limits the rules, of this call or another of the plan, that one cent more of this grant in
 *     the place of own money would break; empty only where the plan needs no own money
 */
public record GrantShare(Assessment assessment, Money amount, ImmutableList<Obstacle> limits)
    implements Serializable {

  /**
   * Returns the call.
   *
   * @return the call that pays
   */
  public Call call() {
    return assessment.call();
  }
}
