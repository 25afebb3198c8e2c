package io.github.aict.funding;

import static io.github.aict.Samples.eur;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.aict.Label;
import io.github.aict.Rate;
import io.github.aict.Samples;
import io.github.aict.evidence.Confidence;
import io.github.aict.project.Contribution;
import io.github.aict.project.Contributor;
import io.github.aict.project.CountryPart;
import io.github.aict.project.FinancingPlan;
import io.github.aict.project.Judgement;
import io.github.aict.project.Project;
import io.github.aict.rule.BudgetFacts;
import io.github.aict.rule.Condition;
import io.github.aict.rule.Fact;
import io.github.aict.rule.Facts;
import io.github.aict.rule.MemberFacts;
import io.github.aict.rule.Outcome;
import io.github.aict.rule.Rule;
import io.github.aict.rule.Scope;
import io.github.aict.territory.Country;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class CofinancingTest {

  private static final Rule OWN_TENTH =
      Samples.rule(
          "OwnShareAtLeast",
          Condition.check(
              BudgetFacts.OWN_SHARE, io.github.aict.rule.Test.atLeast(Rate.percent(10))));

  private static Condition atMost(Fact<Money> fact, String amount) {
    return Condition.check(fact, io.github.aict.rule.Test.atMost(eur(amount)));
  }

  static Rule rateAtMost(int percent) {
    return Samples.rule("FundingRateAtMost", rate(percent));
  }

  private static Condition rate(int percent) {
    return Condition.check(
        BudgetFacts.FUNDING_RATE, io.github.aict.rule.Test.atMost(Rate.percent(percent)));
  }

  private static Rule grantBetween(String least, String greatest) {
    return Samples.rule(
        "GrantBetween",
        Condition.check(
            BudgetFacts.REQUESTED, io.github.aict.rule.Test.between(eur(least), eur(greatest))));
  }

  @SuppressWarnings("unchecked") // The fact is a rate, as its name says.
  private static Rule matched() {
    return Samples.rule(
        "MatchedByOwn",
        Condition.check(
            (Fact<Rate>) Facts.parse("budget.requested / budget.own"),
            io.github.aict.rule.Test.atMost(Rate.percent(100))));
  }

  static Call call(String id, Rule... rules) {
    return Calls.call().id(id).addRules(rules).build();
  }

  /** 100 000 euros, of which the partner pays 10 000; 5 000 of the own contribution in kind. */
  static Project project() {
    return Calls.project()
        .withTitle("Puits")
        .withFinancingPlan(
            FinancingPlan.builder()
                .total(eur("100000.00"))
                .requested(eur("1.00"))
                .addContribution(Contribution.of(Contributor.OWN, eur("7.00"), eur("5000.00")))
                .addContribution(Contribution.of(Contributor.PARTNER, eur("10000.00")))
                .build());
  }

  static Cofinancing plans(Call... calls) {
    return Cofinancing.of(project(), ImmutableList.copyOf(calls));
  }

  private static List<String> ids(List<Call> calls) {
    return calls.stream().map(Call::id).toList();
  }

  @Test
  void twoCapsAddUp() {
    Cofinancing plans = plans(call("a", rateAtMost(50)), call("b", rateAtMost(30)));
    // 100 000 - 10 000 - 5 000 in kind = 85 000, of which 50 000 and 30 000 are granted.
    assertThat(plans.need()).isEqualTo(eur("85000.00"));
    CofinancingPlan best = plans.best();
    assertThat(best.grants().stream().map(GrantShare::amount))
        .containsExactly(eur("50000.00"), eur("30000.00"));
    assertThat(best.ownCash()).isEqualTo(eur("5000.00"));
    assertThat(best.ownInKind()).isEqualTo(eur("5000.00"));
    assertThat(best.grants().get(0).limits())
        .singleElement()
        .satisfies(
            limit -> {
              assertThat(limit.call().id()).isEqualTo("a");
              assertThat(limit.finding().rule().name()).isEqualTo("FundingRateAtMost");
            });
    assertThat(plans.alternatives().stream().map(plan -> ids(plan.calls())))
        .containsExactly(List.of("a"), List.of("b"), List.of());
    assertThat(plans.alternatives().stream().map(CofinancingPlan::ownCash))
        .containsExactly(eur("35000.00"), eur("55000.00"), eur("85000.00"));
    assertThat(plans).hasToString("[a, b]: EUR 5000.00");
  }

  @Test
  void theOwnShareOfOneCallHoldsForAll() {
    Cofinancing plans = plans(call("a", rateAtMost(50), OWN_TENTH), call("b", rateAtMost(40)));
    // 10 % of 100 000 are 10 000, of which 5 000 are in kind.
    assertThat(plans.best().ownCash()).isEqualTo(eur("5000.00"));
    assertThat(plans.best().grants().stream().map(GrantShare::amount))
        .containsExactly(eur("50000.00"), eur("30000.00"));
    assertThat(plans.best().grants().get(1).limits())
        .singleElement()
        .satisfies(limit -> assertThat(limit.call().id()).isEqualTo("a"));
  }

  @Test
  void contributionsInKindAreCapped() {
    Rule half =
        Samples.rule(
            "InKindShareAtMost",
            Condition.check(
                BudgetFacts.IN_KIND_SHARE, io.github.aict.rule.Test.atMost(Rate.percent(25))));
    // 5 000 in kind are a quarter of 20 000.
    assertThat(plans(call("a", rateAtMost(90), half)).best().ownCash()).isEqualTo(eur("15000.00"));
  }

  @Test
  void ofPlansAlikeTheFewestAndFirstCallsWin() {
    Cofinancing plans =
        plans(call("a", rateAtMost(90)), call("b", rateAtMost(90)), call("c", rateAtMost(10)));
    assertThat(ids(plans.best().calls())).containsExactly("a");
    assertThat(plans.best().ownCash()).isEqualTo(eur("0.00"));
    assertThat(plans.best().grants().get(0).limits()).isEmpty();
    assertThat(plans.alternatives().stream().map(plan -> ids(plan.calls())))
        .containsExactly(List.of("b"), List.of("c"), List.of());
  }

  @Test
  void ofPlansAlikeTheOneThatIsSurelyEligibleWins() {
    Cofinancing plans =
        plans(
            call("a", rateAtMost(50), Calls.rule("Unknown", Outcome.MISSING)),
            call("b", rateAtMost(50)));
    Cofinancing alike =
        plans(
            call("a", grantBetween("60000.00", "65000.00"), Calls.rule("Open", Outcome.JUDGEMENT)),
            call("b", grantBetween("60000.00", "65000.00")));
    assertThat(ids(plans.best().calls())).containsExactly("a", "b");
    assertThat(plans.best().unsettled()).isEqualTo(1);
    assertThat(ids(alike.best().calls())).containsExactly("b");
    assertThat(alike.explain(Locale.FRENCH))
        .contains(
            "  - a\u00a0: subventions 65\u202f000\u00a0€, fonds propres 20\u202f000\u00a0€\u00a0;"
                + " autant de fonds propres, avec des verdicts moins sûrs.\n");
  }

  @Test
  void floorsCanExcludeEachOther() {
    Cofinancing plans =
        plans(
            call("a", grantBetween("50000.00", "80000.00")),
            call("b", grantBetween("40000.00", "80000.00")));
    assertThat(ids(plans.best().calls())).containsExactly("a");
    assertThat(plans.best().ownCash()).isEqualTo(eur("5000.00"));
    assertThat(plans.impossible())
        .singleElement()
        .satisfies(
            out -> {
              assertThat(ids(out.calls())).containsExactly("a", "b");
              assertThat(out.obstacles())
                  .singleElement()
                  .satisfies(
                      obstacle -> {
                        assertThat(obstacle.call().id()).isEqualTo("b");
                        assertThat(obstacle.sentence().en()).contains("€5,000;");
                      });
            });
  }

  @Test
  void aGrantThatIsMatchedGrowsWithTheOwnMoney() {
    Cofinancing plans = plans(call("a", matched()));
    // g = own money + 5 000 in kind, and both together 85 000.
    assertThat(plans.best().grants().get(0).amount()).isEqualTo(eur("45000.00"));
    assertThat(plans.best().ownCash()).isEqualTo(eur("40000.00"));
    // Two matched grants: 2 (c + 5 000) + c = 85 000.
    assertThat(plans(call("a", matched()), call("b", matched())).best().ownCash())
        .isEqualTo(eur("25000.00"));
  }

  @Test
  void aCallThatAsksForOtherFundersPaysBesideAnother() {
    Rule others =
        Samples.rule(
            "OtherFunders",
            Condition.check(BudgetFacts.OTHERS, io.github.aict.rule.Test.atLeast(eur("20000.00"))));
    Cofinancing plans = plans(call("a", rateAtMost(50), others), call("b", rateAtMost(20)));
    assertThat(ids(plans.best().calls())).containsExactly("a", "b");
    assertThat(plans.best().ownCash()).isEqualTo(eur("15000.00"));
    assertThat(plans.leftOut()).isEmpty();
    assertThat(plans.impossible())
        .singleElement()
        .satisfies(out -> assertThat(ids(out.calls())).containsExactly("a"));
  }

  @Test
  void aCapThatIsOnlyLikelyIsKept() {
    Rule likely = Samples.rule("FundingRateAtMost", Confidence.LIKELY, rate(40)).build();
    assertThat(plans(call("a", likely)).best().ownCash()).isEqualTo(eur("45000.00"));
    Cofinancing judged =
        Cofinancing.of(
            project().withJudgements(Map.of("FundingRateAtMost", Judgement.of(true))),
            List.of(call("a", likely)));
    assertThat(judged.best().ownCash()).isEqualTo(eur("0.00"));
  }

  @Test
  void callsThatCannotPayAreLeftOutWithTheReason() {
    Rule window =
        Samples.rule(
            "SubmittedWithin",
            Condition.check(Facts.SUBMITTED_ON, io.github.aict.rule.Test.within(Calls.WINDOW)));
    Call guarantee =
        call("d", rateAtMost(50))
            .withScheme(
                new FundingScheme(
                    "D",
                    Label.of("appui", "support"),
                    Label.of("ministère", "ministry"),
                    FundingNature.EXPERTISE));
    Cofinancing plans =
        Cofinancing.of(
            project().submittedOn(LocalDate.of(2025, 6, 1)),
            List.of(
                call("a", rateAtMost(50), window),
                call("b", rateAtMost(50)),
                call("c", Calls.rule("Held", Outcome.SATISFIED)),
                guarantee,
                call("e", Calls.rule("Refused", Outcome.NOT_SATISFIED))));
    assertThat(ids(plans.best().calls())).containsExactly("b");
    assertThat(plans.leftOut().stream().map(out -> out.call().id()))
        .containsExactly("a", "c", "d", "e");
    assertThat(plans.leftOut().stream().map(out -> out.reason().en()))
        .containsExactly(
            "No grant meets all its rules.",
            "With what is known of the project no known rule limits its grant: what it can pay is"
                + " not established.",
            "This scheme pays no grant.",
            "No grant meets all its rules.");
    assertThat(plans.leftOut().get(0).obstacles())
        .singleElement()
        .satisfies(
            obstacle -> assertThat(obstacle.finding().rule().name()).isEqualTo("SubmittedWithin"));
  }

  @Test
  void nothingIsNeededWhereOthersPay() {
    Project paid =
        project()
            .withFinancingPlan(
                FinancingPlan.builder()
                    .total(eur("100.00"))
                    .addContribution(Contribution.of(Contributor.PARTNER, eur("100.00")))
                    .build());
    Cofinancing plans = Cofinancing.of(paid, List.of(call("a", rateAtMost(50))));
    assertThat(plans.need()).isEqualTo(eur("0.00"));
    assertThat(plans.best().grants()).isEmpty();
    assertThat(plans.best().ownCash()).isEqualTo(eur("0.00"));
    assertThat(plans.leftOut()).hasSize(1);
  }

  @Test
  void theOnlyCountryHasTheWholePlanAndTheSplitOverSeveralStaysOpen() {
    Rule part =
        Samples.rule(
            "PartAtMost",
            Condition.forEach(
                Scope.COUNTRY_PARTS,
                Condition.check(
                    MemberFacts.PART_FUNDING_RATE,
                    io.github.aict.rule.Test.atMost(Rate.percent(70)))));
    Country first = Country.of("BEN");
    Country second = Country.of("TGO");
    Project one = project().withCountries(ImmutableSet.of(first));
    assertThat(Cofinancing.of(one, List.of(call("a", part))).best().ownCash())
        .isEqualTo(eur("15000.00"));
    Project two =
        project()
            .withFinancingPlan(
                project()
                    .financingPlan()
                    .orElseThrow()
                    .withCountryParts(
                        ImmutableList.of(
                            CountryPart.builder().country(first).total(eur("60000.00")).build(),
                            CountryPart.builder().country(second).total(eur("40000.00")).build())))
            .withCountries(ImmutableSet.of(first, second));
    Cofinancing split =
        Cofinancing.of(two, List.of(call("a", part), call("b", part, rateAtMost(60))));
    assertThat(split.leftOut().stream().map(out -> out.call().id())).containsExactly("a");
    assertThat(split.best().grants().get(0).amount()).isEqualTo(eur("60000.00"));
    assertThat(split.best().grants().get(0).assessment().verdict()).isEqualTo(Verdict.UNDETERMINED);
  }

  @Test
  void eightCallsOfTenMillionEurosAreCombinedAtOnce() {
    Project large =
        Calls.project()
            .withFinancingPlan(FinancingPlan.builder().total(eur("10000000.00")).build());
    List<Call> calls =
        IntStream.range(0, 8)
            .mapToObj(
                i ->
                    i == 0
                        ? call("matched", matched())
                        : call(
                            "call-" + i,
                            rateAtMost(2 + i),
                            grantBetween(i + "00.00", i + "00000.00"),
                            OWN_TENTH))
            .toList();
    // Caps of 100 000 to 700 000 make 2 800 000; the rest is shared with the matched grant.
    CofinancingPlan best = Cofinancing.of(large, calls).best();
    assertThat(best.grants()).hasSize(8);
    assertThat(best.ownCash()).isEqualTo(eur("3600000.00"));
  }

  @Test
  void isAValue() {
    Cofinancing plans = plans(call("a", rateAtMost(50)), call("b", rateAtMost(30)));
    assertThat(Samples.copy(plans))
        .isEqualTo(plans)
        .hasSameHashCodeAs(plans)
        .isNotEqualTo(plans(call("a", rateAtMost(50))));
    assertThat(Samples.copy(plans).best()).isEqualTo(plans.best());
    assertThat(plans.project()).isEqualTo(project());
    assertThat(ids(plans.calls())).containsExactly("a", "b");
  }

  @Test
  void explainsTheBestPlanAndWhyTheOthersLose() {
    Cofinancing plans =
        plans(
            call("a", rateAtMost(50)),
            call("b", rateAtMost(30), Calls.rule("Judged", Outcome.JUDGEMENT)),
            call("c", atMostRule()));
    assertThat(plans.explain(Locale.ENGLISH))
        .containsSubsequence(
            "Project: Puits\nTotal cost: €100,000.\nTo be paid by grants and own money: €85,000.\n",
            "\nBest financing plan (least own money)\n",
            "(a): €50,000 – eligible\n",
            "      One cent more: Funding rate asked for: 50.00001% of the total cost; at most 50%",
            "(b): €30,000 – needs judgement\n",
            "(c): €4,000 – eligible\n",
            "  - own money of the French authorities in the lead: €1,000\n",
            "  - their contribution in kind: €5,000\n",
            "  - partner authorities: €10,000\n",
            "\nFor a person to judge (b)\n",
            "\nCombining the grants\n",
            "  - No source read says whether these two grants may be combined: “a” and “b”; ask"
                + " the funder, which is the same (ministry).\n",
            "\nOther plans\n",
            "  - a + b: grants €80,000, own money €5,000; €4,000 more own money.\n",
            "  - no grant: grants €0, own money €85,000; €84,000 more own money.\n",
            "\nSources\n");
  }

  private static Rule atMostRule() {
    return Samples.rule("GrantAtMost", atMost(BudgetFacts.REQUESTED, "4000.00"));
  }
}
