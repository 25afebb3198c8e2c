package io.github.aict.project;

import static io.github.aict.Samples.eur;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.aict.Samples;
import io.github.aict.territory.Country;
import org.junit.jupiter.api.Test;

class FinancingPlanTest {

  private static FinancingPlan plan(String total, String requested, Contribution... contributions) {
    return FinancingPlan.builder()
        .total(eur(total))
        .requested(eur(requested))
        .addContributions(contributions)
        .build();
  }

  @Test
  void whoIsNotListedInACompletePlanBringsNothing() {
    FinancingPlan complete =
        plan("100.00", "70.00", Contribution.of(Contributor.OWN, eur("20.00"), eur("10.00")));
    assertThat(complete.unfinanced()).contains(eur("0.00"));
    assertThat(complete.contributed(Contributor.OWN)).contains(eur("30.00"));
    assertThat(complete.contributedInCash(Contributor.OWN)).contains(eur("20.00"));
    assertThat(complete.contributedInKind(Contributor.OWN)).contains(eur("10.00"));
    assertThat(complete.contributed(Contributor.PARTNER)).contains(eur("0.00"));
    assertThat(complete.contributedInCash(Contributor.PARTNER)).contains(eur("0.00"));
    assertThat(complete.contributedInKind(Contributor.PARTNER)).contains(eur("0.00"));
  }

  @Test
  void whoIsNotListedInAnIncompletePlanIsNotKnown() {
    FinancingPlan incomplete =
        plan("100.00", "70.00", Contribution.of(Contributor.OWN, eur("20.00"), eur("9.99")));
    assertThat(incomplete.unfinanced()).contains(eur("0.01"));
    assertThat(incomplete.contributed(Contributor.OWN)).contains(eur("29.99"));
    assertThat(incomplete.contributed(Contributor.PARTNER)).isEmpty();
    assertThat(incomplete.contributedInCash(Contributor.PARTNER)).isEmpty();
    assertThat(incomplete.contributedInKind(Contributor.PARTNER)).isEmpty();
  }

  @Test
  void aPlanWithoutATotalOrAGrantIsNotComplete() {
    FinancingPlan noGrant = FinancingPlan.builder().total(eur("0.00")).build();
    FinancingPlan noTotal = FinancingPlan.builder().requested(eur("0.00")).build();
    assertThat(noGrant.unfinanced()).isEmpty();
    assertThat(noTotal.unfinanced()).isEmpty();
    assertThat(noGrant.contributed(Contributor.OWN)).isEmpty();
    assertThat(noTotal.contributed(Contributor.OWN)).isEmpty();
  }

  @Test
  void anAmountThatIsNotDividedIsKnownAsAWholeOnly() {
    FinancingPlan plan = plan("100.00", "70.00", Contribution.of(Contributor.OWN, eur("30.00")));
    assertThat(plan.contributed(Contributor.OWN)).contains(eur("30.00"));
    assertThat(plan.contributedInCash(Contributor.OWN)).isEmpty();
    assertThat(plan.contributedInKind(Contributor.OWN)).isEmpty();
  }

  @Test
  void whatAContributorLeavesOutIsZeroOnlyInACompletePlan() {
    Contribution cash =
        Contribution.builder().contributor(Contributor.OWN).cash(eur("30.00")).build();
    assertThat(plan("100.00", "70.00", cash).contributedInKind(Contributor.OWN))
        .contains(eur("0.00"));
    assertThat(plan("100.01", "70.00", cash).contributedInKind(Contributor.OWN)).isEmpty();
    assertThat(plan("100.01", "70.00", cash).contributed(Contributor.OWN)).isEmpty();
    assertThat(plan("100.01", "70.00", cash).contributedInCash(Contributor.OWN))
        .contains(eur("30.00"));
  }

  @Test
  void addsTheContributionsOfAGroup() {
    FinancingPlan plan =
        plan(
            "100.00",
            "70.00",
            Contribution.of(Contributor.OWN, eur("5.00"), eur("1.00")),
            Contribution.of(Contributor.PARTNER, eur("2.00"), eur("0.00")),
            Contribution.of(Contributor.OWN, eur("7.00"), eur("3.00")));
    assertThat(plan.contributed(Contributor.OWN)).contains(eur("16.00"));
    assertThat(plan.contributedInCash(Contributor.OWN)).contains(eur("12.00"));
    assertThat(plan.contributedInKind(Contributor.OWN)).contains(eur("4.00"));
    assertThat(plan.unfinanced()).contains(eur("12.00"));
  }

  @Test
  void missingStaysEmpty() {
    FinancingPlan empty = FinancingPlan.builder().build();
    assertThat(empty.total()).isEmpty();
    assertThat(empty.eligibleCost()).isEmpty();
    assertThat(empty.excludingTax()).isEmpty();
    assertThat(empty.requested()).isEmpty();
    assertThat(empty.funderInKind()).isEmpty();
    assertThat(empty.contributions()).isEmpty();
    assertThat(empty.lines()).isEmpty();
    assertThat(empty.countryParts()).isEmpty();
    assertThat(empty.unfinanced()).isEmpty();
    for (Contributor contributor : Contributor.values()) {
      assertThat(empty.contributed(contributor)).isEmpty();
    }
  }

  @Test
  void isAValue() {
    FinancingPlan plan =
        plan("100.00", "70.00", Contribution.of(Contributor.OWN, eur("20.00"), eur("9.99")))
            .withLines(ImmutableMap.of("monitoring", eur("3.00")))
            .withCountryParts(
                ImmutableList.of(
                    CountryPart.builder().country(Country.of("SEN")).total(eur("50.00")).build()));
    assertThat(Samples.copy(plan)).isEqualTo(plan).hasSameHashCodeAs(plan);
    assertThat(plan.withTotal(eur("100.00"))).isEqualTo(plan);
    assertThat(plan.withTotal(eur("101.00"))).isNotEqualTo(plan);
    assertThat(plan.withTotal(eur("101.00")).unfinanced()).contains(eur("1.01"));
  }

  @Test
  void oneNamedContributorDoesNotSpeakForItsGroup() {
    Contribution brest =
        Contribution.of(Contributor.OWN, eur("5000.00"), eur("0.00")).withName("Brest");
    FinancingPlan open =
        FinancingPlan.builder()
            .total(eur("100000.00"))
            .requested(eur("50000.00"))
            .addContribution(brest)
            .build();
    assertThat(open.contributed(Contributor.OWN)).isEmpty();
    assertThat(open.withTotal(eur("55000.00")).contributed(Contributor.OWN))
        .contains(eur("5000.00"));
  }
}
