package io.github.aict.funding;

import com.google.common.collect.BoundType;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import io.github.aict.Rate;
import io.github.aict.project.Project;
import io.github.aict.rule.BudgetFacts;
import io.github.aict.rule.Condition;
import io.github.aict.rule.Fact;
import io.github.aict.rule.FactType;
import io.github.aict.rule.MemberFacts;
import io.github.aict.rule.Rule;
import io.github.aict.rule.Scope;
import io.github.aict.rule.Test;
import java.math.BigInteger;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.joda.money.Money;

/**
 * The tests of a rule that look at amounts which the grant or the own money changes.
 *
 * <p>Every such amount is the sum of a constant, a whole multiple of the grant and one of the own
 * money. The three are found from the amount in three financing plans.
 */
final class MoneyTests {

  /** An amount: {@code constant + grant · g + own · c}. */
  private record Amount(BigInteger constant, BigInteger grant, BigInteger own) {

    Amount times(BigInteger factor) {
      return new Amount(constant.multiply(factor), grant.multiply(factor), own.multiply(factor));
    }

    Amount minus(Amount other) {
      return new Amount(
          constant.subtract(other.constant), grant.subtract(other.grant), own.subtract(other.own));
    }
  }

  private final FinancingNeed need;
  private final Set<GrantLine> lines = new HashSet<>();
  private boolean cap;

  private MoneyTests(FinancingNeed need) {
    this.need = need;
  }

  static MoneyTests of(Rule rule, FinancingNeed need) {
    MoneyTests tests = new MoneyTests(need);
    rule.guard().ifPresent(tests::walk);
    tests.walk(rule.condition());
    return tests;
  }

  /** The lines on which the rule can come to something else. */
  ImmutableSet<GrantLine> lines() {
    return ImmutableSet.copyOf(lines);
  }

  /** Whether a test keeps the grant from growing, or the own money from shrinking. */
  boolean hasCap() {
    return cap;
  }

  private void walk(Condition condition) {
    if (condition instanceof Condition.Check<?> check) {
      look(check.fact(), check.test());
    }
    condition.parts().forEach(this::walk);
  }

  private void look(Fact<?> fact, Test<?> test) {
    if (fact.type() == FactType.AMOUNT) {
      amount(fact).ifPresent(amount -> add(amount, ((Test.InRange<?>) test).range()));
    } else if (fact.type() == FactType.RATE && fact.parts().size() == 2) {
      Optional<Amount> part = amount(fact.parts().get(0));
      Optional<Amount> whole = amount(fact.parts().get(1));
      if (part.isPresent() && whole.isPresent()) {
        addRate(part.get(), whole.get(), ((Test.InRange<?>) test).range());
      }
    }
  }

  private void add(Amount amount, Range<?> range) {
    if (range.hasLowerBound()) {
      add(amount, cents(range.lowerEndpoint()), range.lowerBoundType() == BoundType.OPEN, true);
    }
    if (range.hasUpperBound()) {
      add(amount, cents(range.upperEndpoint()), range.upperBoundType() == BoundType.CLOSED, false);
    }
  }

  // A share of nothing is told apart from all others, so that it makes lines of its own.
  private void addRate(Amount part, Amount whole, Range<?> range) {
    add(part, BigInteger.ONE);
    add(whole, BigInteger.ONE);
    if (range.hasLowerBound()) {
      add(
          over(part, whole, (Rate) range.lowerEndpoint()),
          BigInteger.ZERO,
          range.lowerBoundType() == BoundType.OPEN,
          true);
    }
    if (range.hasUpperBound()) {
      add(
          over(part, whole, (Rate) range.upperEndpoint()),
          BigInteger.ZERO,
          range.upperBoundType() == BoundType.CLOSED,
          false);
    }
  }

  private static Amount over(Amount part, Amount whole, Rate rate) {
    return part.times(BigInteger.valueOf(rate.denominator()))
        .minus(whole.times(BigInteger.valueOf(rate.numerator())));
  }

  private void add(Amount amount, BigInteger bound, boolean above, boolean lower) {
    cap |= lower ? amount.own().signum() > 0 : amount.grant().signum() > 0;
    add(amount, above ? bound.add(BigInteger.ONE) : bound);
  }

  private void add(Amount amount, BigInteger least) {
    if (amount.grant().signum() != 0 || amount.own().signum() != 0) {
      lines.add(GrantLine.of(amount.grant(), amount.own(), least.subtract(amount.constant())));
    }
  }

  private Optional<Amount> amount(Fact<?> fact) {
    Fact<?> asked = ofProject(fact);
    if (asked.scope() != Scope.PROJECT || asked.type() != FactType.AMOUNT) {
      return Optional.empty();
    }
    Optional<BigInteger> nothing = cents(asked, need.view(0, 0));
    Optional<BigInteger> allGrant = cents(asked, need.view(need.cents(), 0));
    Optional<BigInteger> allOwn = cents(asked, need.view(0, need.cents()));
    if (nothing.isEmpty() || allGrant.isEmpty() || allOwn.isEmpty()) {
      return Optional.empty();
    }
    BigInteger steps = BigInteger.valueOf(need.cents());
    return Optional.of(
        new Amount(
            nothing.get(),
            allGrant.get().subtract(nothing.get()).divide(steps),
            allOwn.get().subtract(nothing.get()).divide(steps)));
  }

  // The only country of a project has the whole plan as its part; other parts have no grant yet.
  private Fact<?> ofProject(Fact<?> fact) {
    if (!need.isInOneCountry()) {
      return fact;
    }
    if (fact.equals(MemberFacts.PART_REQUESTED)) {
      return BudgetFacts.REQUESTED;
    }
    return fact.equals(MemberFacts.PART_TOTAL) ? BudgetFacts.TOTAL : fact;
  }

  private static Optional<BigInteger> cents(Fact<?> fact, Project project) {
    return fact.of(project).map(MoneyTests::cents);
  }

  private static BigInteger cents(Object amount) {
    return BigInteger.valueOf(((Money) amount).getAmountMinorLong());
  }
}
