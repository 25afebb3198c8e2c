package io.github.aict.funding;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.aict.InvalidValueException;
import io.github.aict.project.Project;
import java.io.Serializable;
import java.util.Locale;
import org.joda.money.Money;

/**
 * The combinations of grants with which a project can be paid for, and the best of them.
 *
 * <p>The total cost, what others bring and the own contribution in kind stay as the project states
 * them; the grants and the own money are worked out, exact to the cent. In a combination every call
 * sees its own grant as the grant asked for and the grants of all other calls as money of other
 * funders, and none of its rules may fail. A rule about amounts that is only likely is kept like
 * the others. Grants are in money.
 *
 * <p>The best plan needs the least own money; of several, it has the fewest calls, then the most
 * that are known to find the project eligible, and then the first ones. No source says of most
 * calls whether their grants may be combined; what is not in their rules is not decided here.
 */
public final class Cofinancing implements Serializable {

  /** The greatest number of calls. */
  public static final int MOST_CALLS = 8;

  private static final long serialVersionUID = 1L;

  private final Project project;
  private final ImmutableList<Call> calls;
  private final CofinancingOptions options;

  private Cofinancing(Project project, ImmutableList<Call> calls) {
    this.project = project;
    this.calls = calls;
    this.options = CofinancingOptions.of(calls, FinancingNeed.of(project));
  }

  /**
   * Works out the combinations of grants for a project.
   *
   * @param project the project with its total cost, on the day of its submission; the grant asked
   *     for and the own money that it states do not matter
   * @param calls the calls, at most {@link #MOST_CALLS}, each once
   * @return the combinations
   * @throws InvalidValueException if the project has no total cost, if others bring more than it,
   *     or if there are too many calls or one twice
   */
  public static Cofinancing of(Project project, Iterable<Call> calls) {
    ImmutableList<Call> all = ImmutableList.copyOf(calls);
    InvalidValueException.unless(
        all.size() <= MOST_CALLS,
        "un plan de financement se cherche parmi %s appels au plus mais il y en a %s",
        "a financing plan is searched among at most %s calls but there were %s",
        MOST_CALLS,
        all.size());
    InvalidValueException.unless(
        all.stream().map(Call::id).distinct().count() == all.size(),
        "chaque appel doit être donné une seule fois mais ils sont\u00a0: %s",
        "each call must be given once but they were %s",
        String.join(", ", all.stream().map(Call::id).toList()));
    return new Cofinancing(project, all);
  }

  /**
   * Returns the project.
   *
   * @return the project as it was given
   */
  public Project project() {
    return project;
  }

  /**
   * Returns the calls.
   *
   * @return the calls as they were given
   */
  public ImmutableList<Call> calls() {
    return calls;
  }

  /**
   * Returns what grants and own money have to pay for together.
   *
   * @return the total cost without what others bring and without the own contribution in kind, in
   *     euros
   */
  public Money need() {
    return FinancingNeed.money(options.needCents());
  }

  /**
   * Returns the plan that needs the least own money.
   *
   * @return the plan; one without grants if no call can pay or nothing is needed
   */
  public CofinancingPlan best() {
    return options.ranked().get(0);
  }

  /**
   * Returns the other plans.
   *
   * @return the best plan of every other combination, the least own money first, down to the plan
   *     without grants; combinations of which a part needs no more own money are left out
   */
  public ImmutableList<CofinancingPlan> alternatives() {
    return options.ranked().subList(1, options.ranked().size());
  }

  /**
   * Returns the combinations that no way of sharing out makes possible.
   *
   * @return the smallest such combinations of calls that can pay in another one
   */
  public ImmutableList<ImpossibleCombination> impossible() {
    return options.impossible();
  }

  /**
   * Returns the calls that can be no part of a plan.
   *
   * @return the calls with the reasons, in the order in which they were given
   */
  public ImmutableList<LeftOutCall> leftOut() {
    return options.leftOut();
  }

  /**
   * Explains the best plan in sentences, and why the others lose.
   *
   * @param locale the reader's locale: French for a French locale, English for any other
   * @return several lines
   */
  public String explain(Locale locale) {
    return new CofinancingText(this, locale).write();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Cofinancing that
        && project.equals(that.project)
        && calls.equals(that.calls);
  }

  @Override
  public int hashCode() {
    return 31 * project.hashCode() + calls.hashCode();
  }

  /**
   * Returns the calls of the best plan and the own money that it needs.
   *
   * @return a text such as {@code [a, b]: EUR 12000.00}
   */
  @Override
  public String toString() {
    return ImmutableSet.copyOf(best().calls().stream().map(Call::id).iterator())
        + ": "
        + best().ownCash();
  }
}
