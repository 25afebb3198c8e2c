package io.github.aict.funding;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.aict.Rate;
import io.github.aict.Samples;
import io.github.aict.evidence.Confidence;
import io.github.aict.project.Contribution;
import io.github.aict.project.Contributor;
import io.github.aict.project.FinancingPlan;
import io.github.aict.project.Project;
import io.github.aict.rule.BudgetFacts;
import io.github.aict.rule.Condition;
import io.github.aict.rule.Fact;
import io.github.aict.rule.Finding;
import io.github.aict.rule.MemberFacts;
import io.github.aict.rule.Rule;
import io.github.aict.rule.Scope;
import io.github.aict.rule.Test;
import io.github.aict.territory.Country;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Plans over budgets of a few cents, compared with every plan that there is. */
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
class CofinancingProperties {

  private static final Rule CAP =
      Samples.rule("CapOfAll", amount(BudgetFacts.REQUESTED, Test.atMost(cents(1_000))));

  private static Money cents(long cents) {
    return Money.ofMinor(CurrencyUnit.EUR, cents);
  }

  private static Condition amount(Fact<Money> fact, Test<Money> test) {
    return Condition.check(fact, test);
  }

  private static Condition rate(Fact<Rate> fact, Test<Rate> test) {
    return Condition.check(fact, test);
  }

  @SuppressWarnings("unchecked") // The fact is a rate, as its name says.
  private static Fact<Rate> rateOf(String id) {
    return (Fact<Rate>) io.github.aict.rule.Facts.parse(id);
  }

  private static Project project(int total, int inKind, int partner, int unknown) {
    FinancingPlan.Builder plan = FinancingPlan.builder();
    plan.total(cents(total))
        .addContribution(Contribution.of(Contributor.OWN, cents(3), cents(inKind)))
        .addContribution(Contribution.of(Contributor.PARTNER, cents(partner), cents(0)));
    if (unknown == 0) {
      plan.eligibleCost(cents(total / 2));
    }
    return Project.builder()
        .countries(ImmutableSet.of(Country.of("MDG")))
        .financingPlan(plan.build())
        .build();
  }

  @Provide
  Arbitrary<Project> projects() {
    return Combinators.combine(
            Arbitraries.integers().between(12, 40),
            Arbitraries.integers().between(0, 6),
            Arbitraries.integers().between(0, 6),
            Arbitraries.integers().between(0, 2))
        .as(CofinancingProperties::project);
  }

  @Provide
  Arbitrary<List<Call>> calls() {
    return rules()
        .list()
        .ofMinSize(1)
        .ofMaxSize(4)
        .list()
        .ofMinSize(1)
        .ofMaxSize(3)
        .map(
            all -> {
              List<Call> calls = new ArrayList<>();
              for (List<Rule> rules : all) {
                List<Rule> own = new ArrayList<>(List.of(CAP));
                for (Rule rule : rules) {
                  own.add(rule.withVariant("v" + own.size()));
                }
                calls.add(Calls.call().id("call-" + calls.size()).rules(own).build());
              }
              return calls;
            });
  }

  private static Arbitrary<Rule> rules() {
    return Combinators.combine(
            conditions(1),
            Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.just(Confidence.VERIFIED)),
                Tuple.of(1, Arbitraries.just(Confidence.LIKELY))),
            conditions(0).optional(0.2))
        .as(
            (condition, confidence, guard) -> {
              // What a plan cannot change, a rule that is only likely does not decide.
              boolean fixed = condition.toString().contains("budget.partner");
              Rule.Builder rule =
                  Samples.rule("Rule", fixed ? Confidence.VERIFIED : confidence, condition);
              guard.ifPresent(rule::guard);
              return rule.build();
            });
  }

  private static Arbitrary<Condition> conditions(int depth) {
    Arbitrary<Condition> amounts =
        Combinators.combine(
                Arbitraries.of(
                    BudgetFacts.REQUESTED,
                    BudgetFacts.REQUESTED,
                    BudgetFacts.OWN,
                    BudgetFacts.OWN_CASH,
                    BudgetFacts.OTHERS,
                    BudgetFacts.PARTNER),
                Arbitraries.integers().between(0, 25).map(CofinancingProperties::cents))
            .flatAs((fact, bound) -> tests(bound).map(test -> amount(fact, test)));
    Arbitrary<Condition> rates =
        Combinators.combine(
                Arbitraries.of(
                    BudgetFacts.FUNDING_RATE,
                    BudgetFacts.FUNDING_RATE_OF_ELIGIBLE_COST,
                    BudgetFacts.OWN_SHARE,
                    BudgetFacts.IN_KIND_SHARE,
                    BudgetFacts.LOCAL_SHARE,
                    rateOf("budget.requested / budget.own"),
                    rateOf("budget.others / budget.requested"),
                    rateOf("budget.requested / (budget.own + budget.others)")),
                Combinators.combine(
                        Arbitraries.integers().between(0, 5), Arbitraries.integers().between(1, 6))
                    .as(Rate::of))
            .flatAs((fact, bound) -> tests(bound).map(test -> rate(fact, test)));
    Arbitrary<Condition> parts =
        Arbitraries.integers()
            .between(10, 90)
            .map(
                percent ->
                    Condition.forEach(
                        Scope.COUNTRY_PARTS,
                        rate(MemberFacts.PART_FUNDING_RATE, Test.atMost(Rate.percent(percent)))));
    Arbitrary<Condition> leaf =
        Arbitraries.frequencyOf(Tuple.of(4, amounts), Tuple.of(4, rates), Tuple.of(1, parts));
    if (depth == 0) {
      return leaf;
    }
    return Arbitraries.frequencyOf(
        Tuple.of(6, leaf),
        Tuple.of(1, conditions(depth - 1).map(Condition::not)),
        Tuple.of(
            1,
            Combinators.combine(conditions(depth - 1), conditions(depth - 1))
                .as((a, b) -> Condition.anyOf(a, b))),
        Tuple.of(
            1,
            Combinators.combine(conditions(depth - 1), conditions(depth - 1))
                .as((a, b) -> Condition.allOf(a, b))));
  }

  private static <C extends Comparable<? super C> & java.io.Serializable> Arbitrary<Test<C>> tests(
      C bound) {
    return Arbitraries.frequencyOf(
        Tuple.of(3, Arbitraries.just(Test.atMost(bound))),
        Tuple.of(2, Arbitraries.just(Test.atLeast(bound))),
        Tuple.of(1, Arbitraries.just(Test.moreThan(bound))),
        Tuple.of(1, Arbitraries.just(Test.lessThan(bound))));
  }

  /** Whether a call may pay, said without the search: nothing fails, not even what is likely. */
  private static boolean maySay(Assessment assessment) {
    return assessment.verdict() != Verdict.INELIGIBLE
        && assessment.findings().stream().noneMatch(Finding::isRuleNotVerified);
  }

  private static Assessment seen(
      Call call, Project project, long grant, long own, long otherGrants) {
    FinancingPlan plan = project.financingPlan().orElseThrow();
    Contribution old = plan.contributions().get(0);
    ImmutableList<Contribution> contributions =
        ImmutableList.of(
            old.withCash(cents(own)),
            plan.contributions().get(1),
            Contribution.of(Contributor.OTHERS, cents(otherGrants)));
    FinancingPlan.Builder told = FinancingPlan.builder();
    told.from(plan).requested(cents(grant)).funderInKind(cents(0)).contributions(contributions);
    return call.assess(project.withFinancingPlan(told.build()));
  }

  /** The least own money of some calls by trying all, or more than the need if none does. */
  private static long least(List<Call> calls, Project project, long need) {
    for (long own = 0; own <= need; own++) {
      if (canShare(calls, project, 0, need - own, need - own, own)) {
        return own;
      }
    }
    return need + 1;
  }

  private static boolean canShare(
      List<Call> calls, Project project, int from, long left, long granted, long own) {
    if (from == calls.size()) {
      return left == 0;
    }
    for (long grant = 1; grant <= left; grant++) {
      if (maySay(seen(calls.get(from), project, grant, own, granted - grant))
          && canShare(calls, project, from + 1, left - grant, granted, own)) {
        return true;
      }
    }
    return false;
  }

  @Property(tries = 200)
  void noOtherSharingNeedsLessOwnMoney(
      @ForAll("projects") Project project, @ForAll("calls") List<Call> calls) {
    Cofinancing cofinancing = Cofinancing.of(project, calls);
    long need = cofinancing.need().getAmountMinorLong();
    long least = need;
    for (int set = 1; set < 1 << calls.size(); set++) {
      List<Call> members = new ArrayList<>();
      for (int i = 0; i < calls.size(); i++) {
        if ((set >> i & 1) == 1) {
          members.add(calls.get(i));
        }
      }
      long here = least(members, project, need);
      least = Math.min(least, here);
      assertThat(
              cofinancing.impossible().stream().anyMatch(out -> out.calls().equals(members))
                  && here <= need)
          .as("%s can pay together", members)
          .isFalse();
    }
    boolean allUsed = cofinancing.leftOut().stream().allMatch(out -> !out.obstacles().isEmpty());
    if (allUsed) {
      assertThat(cofinancing.best().ownCash()).isEqualTo(cents(least));
    }
  }

  @Property(tries = 200)
  void aPlanBreaksNoCapAndAddsUp(
      @ForAll("projects") Project project, @ForAll("calls") List<Call> calls) {
    Cofinancing cofinancing = Cofinancing.of(project, calls);
    List<CofinancingPlan> plans = new ArrayList<>(List.of(cofinancing.best()));
    plans.addAll(cofinancing.alternatives());
    for (CofinancingPlan plan : plans) {
      for (GrantShare share : plan.grants()) {
        assertThat(maySay(share.assessment())).as("%s", share).isTrue();
        assertThat(share.limits().isEmpty()).isEqualTo(plan.ownCash().isZero());
        assertThat(share.assessment())
            .extracting(Assessment::verdict)
            .isEqualTo(
                seen(
                        share.call(),
                        project,
                        share.amount().getAmountMinorLong(),
                        plan.ownCash().getAmountMinorLong(),
                        plan.granted().minus(share.amount()).getAmountMinorLong())
                    .verdict());
        FinancingPlan told = share.assessment().project().financingPlan().orElseThrow();
        assertThat(told.requested()).contains(share.amount());
        assertThat(told.unfinanced()).contains(cents(0));
        assertThat(told.contributedInCash(Contributor.OWN)).contains(plan.ownCash());
        assertThat(told.contributed(Contributor.OTHERS))
            .contains(plan.granted().minus(share.amount()));
      }
      assertThat(plan.granted().plus(plan.ownCash())).isEqualTo(cofinancing.need());
    }
    assertThat(plans).isSortedAccordingTo(java.util.Comparator.comparing(CofinancingPlan::ownCash));
  }
}
