package io.github.aict.funding;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.aict.Rate;
import io.github.aict.project.CountryPart;
import io.github.aict.project.Project;
import io.github.aict.project.ServiceBudget;
import io.github.aict.rule.Fact;
import io.github.aict.rule.FactType;
import io.github.aict.rule.MemberFacts;
import io.github.aict.rule.Scope;
import java.math.BigInteger;
import java.util.Optional;
import java.util.stream.LongStream;
import org.joda.money.Money;

/**
 * The steps at which looks at amounts can change their outcome.
 *
 * <p>Along a lever that moves cents, every amount is a line, and where the rate of one to another
 * passes a bound is where <em>part × denominator − whole × numerator</em>, a line too, is zero. Two
 * points give the line, so each step is exact however large the amounts are.
 */
final class AffineSteps {

  private final Project low;
  private final Project high;
  private final long least;
  private final long greatest;
  private final ImmutableSortedSet.Builder<Long> steps = ImmutableSortedSet.naturalOrder();

  private AffineSteps(Lever lever, Project project) {
    this.least = lever.least(project);
    this.greatest = lever.greatest(project);
    this.low = lever.at(project, least);
    this.high = lever.at(project, greatest);
    // A plan can become complete at the end of a lever, and only there.
    steps.add(least, Math.min(0, least + 1), 0L, Math.max(0, greatest - 1), greatest);
  }

  static ImmutableSortedSet<Long> of(Lever lever, Iterable<Leaf> leaves, Project project) {
    AffineSteps found = new AffineSteps(lever, project);
    for (Leaf leaf : leaves) {
      leaf.bounds().forEach(bound -> found.add(leaf.fact(), bound));
    }
    return found.steps.build();
  }

  private void add(Fact<?> fact, Object bound) {
    int members = members(fact.scope(), low).size();
    if (members != members(fact.scope(), high).size()) {
      return;
    }
    for (int i = 0; i < members; i++) {
      if (fact.type() == FactType.RATE && bound instanceof Rate rate) {
        add(distance(fact, rate, low, i), distance(fact, rate, high, i));
      } else if (fact.type() == FactType.AMOUNT && bound instanceof Money amount) {
        add(distance(fact, amount, low, i), distance(fact, amount, high, i));
      }
    }
  }

  private void add(Optional<BigInteger> from, Optional<BigInteger> to) {
    if (from.isEmpty() || to.isEmpty() || from.equals(to)) {
      return;
    }
    BigInteger[] crossing =
        from.get()
            .negate()
            .multiply(BigInteger.valueOf(greatest - least))
            .divideAndRemainder(to.get().subtract(from.get()));
    if (crossing[0].bitLength() < Long.SIZE - 1) {
      long near = Math.addExact(least, crossing[0].longValue());
      LongStream.rangeClosed(near - 2, near + 2)
          .filter(step -> step >= least && step <= greatest)
          .forEach(steps::add);
    }
  }

  /** How far an amount is above a bound. */
  private static Optional<BigInteger> distance(Fact<?> fact, Money bound, Project at, int member) {
    return cents(fact, at, member)
        .map(value -> value.subtract(BigInteger.valueOf(bound.getAmountMinorLong())));
  }

  /** How far a rate is above a bound, times its base. */
  private static Optional<BigInteger> distance(Fact<?> fact, Rate bound, Project at, int member) {
    Optional<BigInteger> part = cents(fact.parts().get(0), at, member);
    Optional<BigInteger> whole = cents(fact.parts().get(1), at, member);
    return part.isPresent() && whole.isPresent()
        ? Optional.of(
            part.get()
                .multiply(BigInteger.valueOf(bound.denominator()))
                .subtract(whole.get().multiply(BigInteger.valueOf(bound.numerator()))))
        : Optional.empty();
  }

  private static Optional<BigInteger> cents(Fact<?> fact, Project project, int member) {
    Optional<?> value =
        fact.scope() == Scope.PROJECT
            ? fact.of(project)
            : valueOf(fact, members(fact.scope(), project).get(member));
    return value
        .filter(Money.class::isInstance)
        .map(amount -> BigInteger.valueOf(((Money) amount).getAmountMinorLong()));
  }

  private static ImmutableList<?> members(Scope scope, Project project) {
    return switch (scope) {
      case PROJECT -> ImmutableList.of(project);
      case COUNTRY_PARTS -> project.countryParts().orElse(ImmutableList.of());
      case SERVICE_BUDGETS -> project.serviceBudgets().orElse(ImmutableList.of());
      default -> ImmutableList.of();
    };
  }

  private static Optional<Money> valueOf(Fact<?> fact, Object member) {
    if (member instanceof CountryPart part) {
      return fact.equals(MemberFacts.PART_TOTAL)
          ? part.total()
          : fact.equals(MemberFacts.PART_REQUESTED) ? part.requested() : Optional.empty();
    }
    ServiceBudget budget = (ServiceBudget) member;
    if (fact.equals(MemberFacts.BUDGET_PLANNED)) {
      return budget.planned();
    }
    if (fact.equals(MemberFacts.BUDGET_BASE)) {
      return budget.base();
    }
    return fact.equals(MemberFacts.BUDGET_OWN_RESOURCES) ? budget.ownResources() : Optional.empty();
  }
}
