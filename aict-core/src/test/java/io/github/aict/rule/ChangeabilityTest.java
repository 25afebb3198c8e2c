package io.github.aict.rule;

import static io.github.aict.Samples.eur;
import static io.github.aict.rule.Condition.allOf;
import static io.github.aict.rule.Condition.anyOf;
import static io.github.aict.rule.Condition.check;
import static io.github.aict.rule.Condition.forEach;
import static io.github.aict.rule.Condition.forSome;
import static io.github.aict.rule.Condition.judgement;
import static io.github.aict.rule.Condition.not;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.aict.Label;
import io.github.aict.Rate;
import io.github.aict.Samples;
import io.github.aict.Validity;
import io.github.aict.evidence.Confidence;
import io.github.aict.project.Applicant;
import io.github.aict.project.FinancingPlan;
import io.github.aict.project.Judgement;
import io.github.aict.project.Partner;
import io.github.aict.project.Project;
import io.github.aict.territory.AuthorityKind;
import io.github.aict.territory.Country;
import io.github.aict.territory.IncomeGroup;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChangeabilityTest {

  /** A commune with a project of €100,000 in Morocco, of which it asks €60,000 on 15 May 2025. */
  private static final Project PROJECT =
      Project.builder()
          .applicant(Applicant.builder().kind(AuthorityKind.COMMUNE).build())
          .partners(
              ImmutableList.of(
                  Partner.builder()
                      .kind(AuthorityKind.ASSOCIATION)
                      .country(Country.of("MAR"))
                      .build()))
          .countries(ImmutableSet.of(Country.of("MAR")))
          .financingPlan(
              FinancingPlan.builder().total(eur("100000")).requested(eur("60000")).build())
          .build()
          .submittedOn(LocalDate.of(2025, 5, 15));

  private static final Set<FactType> AMOUNTS = EnumSet.of(FactType.AMOUNT, FactType.RATE);
  private static final Condition RATE =
      check(BudgetFacts.FUNDING_RATE, Test.atMost(Rate.percent(50)));
  private static final Condition LEAD =
      check(Facts.APPLICANT_KIND, Test.in(ImmutableSet.of(AuthorityKind.REGION)));

  @ParameterizedTest
  @CsvSource({
    "budget.requested,true",
    "budget.requested / budget.total,true",
    "(budget.own + budget.partner) / budget.total,true",
    "budget.perCountry[].requested / budget.perCountry[].total,true",
    "serviceBudgets[].planned / serviceBudgets[].ownResources,true",
    "serviceBudgets[].ownResources,false",
    "partners[].population,false",
    "countries[].dacGroup.2025,false",
    "applicant.attestations.odaDeclarationDone,true"
  })
  void anAmountCanBeChangedAndARateIfOneOfItsPartsCan(String fact, boolean changeable) {
    assertThat(Facts.parse(fact).isChangeable()).isEqualTo(changeable);
  }

  @org.junit.jupiter.api.Test
  void whatTheApplicantDecidesOnCanBeChanged() {
    assertThat(
            Facts.all().stream()
                .filter(Fact::isChangeable)
                .filter(fact -> fact.scope() != Scope.AGREEMENTS)
                .filter(fact -> !AMOUNTS.contains(fact.type()))
                .map(Fact::id))
        .containsExactlyInAnyOrder(
            "frenchAuthorities",
            "participatingFrenchAuthorities",
            "applicantCountries.count",
            "euMemberStates",
            "partners.count",
            "countries.count",
            "jointApplication",
            "agreements",
            "odd.isDeclared",
            "duration.months",
            "duration.end",
            "submittedOn",
            "submittedAt",
            "submissionChannel",
            "lot",
            "budget.rateOption",
            "event.participants",
            "event.invitedInternational");
    assertThat(Facts.all().stream().filter(fact -> fact.scope() == Scope.AGREEMENTS))
        .isNotEmpty()
        .allMatch(Fact::isChangeable);
  }

  @org.junit.jupiter.api.Test
  void amountsCanBeChangedButForTheResourcesOfABudget() {
    assertThat(
            Facts.all().stream()
                .filter(fact -> AMOUNTS.contains(fact.type()) && !fact.isChangeable())
                .map(Fact::id))
        .containsExactlyInAnyOrder(
            "serviceBudgets[].ownResources",
            "serviceBudgets[].versementMobilite",
            "serviceBudgets[].base");
  }

  @ParameterizedTest
  @CsvSource({
    "applicant.attestations.anything,true",
    "(budget.own + budget.partner) / budget.total,true",
    "serviceBudgets[].planned / serviceBudgets[].ownResources,true",
    "countries[].dacGroup.2025,false",
    "countries[].in.ODA_SUSPENDED,false"
  })
  void factsWithAFreePartFollowWhatTheySpeakAbout(String id, boolean changeable) {
    assertThat(Facts.parse(id).isChangeable()).isEqualTo(changeable);
  }

  @org.junit.jupiter.api.Test
  void aRateCanBeChangedAndAKindCannot() {
    assertThat(isChangeable(RATE)).isTrue();
    assertThat(isChangeable(LEAD)).isFalse();
    assertThat(isChangeable(anyOf(LEAD, RATE))).isTrue();
    assertThat(isChangeable(allOf(LEAD, RATE))).isFalse();
    assertThat(isChangeable(not(check(BudgetFacts.TOTAL, Test.atLeast(eur("1")))))).isTrue();
  }

  @org.junit.jupiter.api.Test
  @SuppressWarnings("unchecked") // The values are income groups, as the name says.
  void aRateForOtherCountriesDoesNotHelp() {
    Condition leastDeveloped =
        forSome(
            Scope.COUNTRIES,
            check(
                (Fact<ImmutableSet<IncomeGroup>>) Facts.parse("countries[].dacGroup.2025"),
                Test.intersects(ImmutableSet.of(IncomeGroup.LDC))));
    assertThat(isChangeable(allOf(leastDeveloped, RATE))).isFalse();
    assertThat(isChangeable(anyOf(leastDeveloped, RATE))).isTrue();
  }

  @org.junit.jupiter.api.Test
  void aPartnerCanJoinButIsWhatItIs() {
    Condition authority =
        check(MemberFacts.PARTNER_KIND, Test.in(ImmutableSet.of(AuthorityKind.MUNICIPALITY)));
    assertThat(isChangeable(forSome(Scope.PARTNERS, authority))).isTrue();
    assertThat(isChangeable(forEach(Scope.PARTNERS, authority))).isFalse();
    Condition country = check(MemberFacts.COUNTRY, Test.in(ImmutableSet.of(Country.of("SEN"))));
    assertThat(isChangeable(forSome(Scope.COUNTRIES, country))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2025-06-01/2025-06-30", "2025-06-01/.."})
  void aDayThatComesCanBeWaitedFor(String window) {
    assertThat(isChangeable(submittedWithin(window))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2025-05-01/2025-05-14", "../2025-05-14"})
  void aDayThatIsOverCannot(String window) {
    assertThat(isChangeable(submittedWithin(window))).isFalse();
    assertThat(isChangeable(anyOf(submittedWithin(window), submittedWithin("2026-01-01/.."))))
        .isTrue();
  }

  @org.junit.jupiter.api.Test
  void nothingIsToBeChangedUnlessTheRuleFails() {
    assertThat(finding(RATE, PROJECT.withFinancingPlan(Optional.empty())).isChangeable()).isFalse();
    assertThat(finding(check(BudgetFacts.TOTAL, Test.atLeast(eur("1"))), PROJECT).isChangeable())
        .isFalse();
  }

  @org.junit.jupiter.api.Test
  void anAdverseJudgementStays() {
    Project judged = PROJECT.withJudgements(Map.of("sincere", Judgement.of(false)));
    Condition sincere = judgement("sincere", Label.of("Est-ce sincère ?", "Is it sincere?"));
    assertThat(finding(sincere, judged).outcome()).isEqualTo(Outcome.NOT_SATISFIED);
    assertThat(finding(sincere, judged).isChangeable()).isFalse();
    Project refused = PROJECT.withJudgements(Map.of("Rate", Judgement.of(false)));
    Rule likely = Samples.rule("Rate", Confidence.LIKELY, RATE).build();
    assertThat(new Plain(List.of(likely), refused).findings().get(0).isChangeable()).isTrue();
  }

  @org.junit.jupiter.api.Test
  void aGuardThatCanBeChangedOpensTheRule() {
    Rule guarded =
        Samples.rule("Lead", LEAD).withGuard(check(Facts.COUNTRY_COUNT, Test.atMost(1L)));
    assertThat(new Plain(List.of(guarded), PROJECT).findings().get(0).isChangeable()).isTrue();
    Rule firm =
        Samples.rule("Lead", LEAD)
            .withGuard(
                check(Facts.APPLICANT_KIND, Test.in(ImmutableSet.of(AuthorityKind.COMMUNE))));
    assertThat(new Plain(List.of(firm), PROJECT).findings().get(0).isChangeable()).isFalse();
  }

  private static Condition submittedWithin(String window) {
    return check(Facts.SUBMITTED_ON, Test.within(Validity.parse(window)));
  }

  private static boolean isChangeable(Condition condition) {
    Finding finding = finding(condition, PROJECT);
    assertThat(finding.outcome()).isEqualTo(Outcome.NOT_SATISFIED);
    return finding.isChangeable();
  }

  private static Finding finding(Condition condition, Project project) {
    return new Plain(List.of(Samples.rule("Rule", condition)), project).findings().get(0);
  }
}
