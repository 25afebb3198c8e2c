package io.github.aict.funding;

import static io.github.aict.Samples.eur;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.aict.Label;
import io.github.aict.Rate;
import io.github.aict.Samples;
import io.github.aict.evidence.Confidence;
import io.github.aict.project.Applicant;
import io.github.aict.project.Contribution;
import io.github.aict.project.Contributor;
import io.github.aict.project.CountryPart;
import io.github.aict.project.FinancingPlan;
import io.github.aict.project.Judgement;
import io.github.aict.project.Project;
import io.github.aict.project.Schedule;
import io.github.aict.rule.BudgetFacts;
import io.github.aict.rule.Condition;
import io.github.aict.rule.Fact;
import io.github.aict.rule.Facts;
import io.github.aict.rule.MemberFacts;
import io.github.aict.rule.Rule;
import io.github.aict.rule.Scope;
import io.github.aict.territory.AuthorityKind;
import io.github.aict.territory.Country;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RemedyTest {

  private static final Country LEBANON = Country.of("LBN");

  @Test
  void asksForLessAndTheOwnContributionTakesOver() {
    Assessment assessment =
        Calls.of(rate("Cap", BudgetFacts.FUNDING_RATE, 60)).assess(financed("72000", "18000", "0"));
    Remedy remedy = only(assessment);
    assertThat(english(remedy))
        .containsExactly(
            "Ask for at most €60,000 instead of €72,000.",
            "Raise the cash contribution of the French authorities to at least €30,000 instead of"
                + " €18,000.");
    assertThat(remedy.changes().get(0).place()).isEqualTo("budget.requested");
    assertThat(remedy.changes().get(0).value()).isEqualTo(eur("60000"));
    assertThat(remedy.changes().get(0).from()).contains(Label.of("72\u202f000\u00a0€", "€72,000"));
    assertThat(remedy.changes().get(1).place()).isEqualTo("budget.own.cash");
    assertThat(remedy.verdict()).isEqualTo(Verdict.ELIGIBLE);
    assertThat(plan(remedy.applied()).total()).contains(eur("100000"));
    assertThat(plan(remedy.applied()).unfinanced()).contains(eur("10000"));
  }

  @Test
  void staysBetweenTheBoundsOfAGrant() {
    Rule between =
        check(
            "Between",
            BudgetFacts.REQUESTED,
            io.github.aict.rule.Test.between(eur("20000"), eur("60000")));
    assertThat(english(only(Calls.of(between).assess(financed("72000", "18000", "0")))))
        .startsWith("Ask for between €20,000 and €60,000 instead of €72,000.");
    assertThat(english(only(Calls.of(between).assess(financed("10000", "90000", "0")))))
        .startsWith("Ask for between €20,000 and €60,000 instead of €10,000.");
  }

  @Test
  void turnsContributionsInKindIntoCash() {
    Assessment assessment =
        Calls.of(rate("InKind", BudgetFacts.IN_KIND_SHARE, 50))
            .assess(financed("90000", "3000", "7000"));
    assertThat(assessment.remedies()).hasSize(2);
    assertThat(english(assessment.remedies().get(0)))
        .containsExactly(
            "Ask for at most €86,000 instead of €90,000.",
            "Raise the cash contribution of the French authorities to at least €7,000 instead of"
                + " €3,000.");
    assertThat(english(assessment.remedies().get(1)))
        .containsExactly(
            "Raise the cash contribution of the French authorities to at least €5,000 instead of"
                + " €3,000.",
            "Lower the contribution in kind of the French authorities to at most €5,000 instead of"
                + " €7,000.");
  }

  @Test
  void combinesChangesOfSeveralDimensions() {
    Call call =
        Calls.of(
            rate("Cap", BudgetFacts.FUNDING_RATE, 60),
            check("Months", Facts.DURATION_MONTHS, io.github.aict.rule.Test.between(12L, 36L)),
            window(),
            Calls.rule("Reports", io.github.aict.rule.Outcome.NOT_SATISFIED));
    Project project =
        financed("72000", "18000", "0")
            .withApplicant(Calls.project().applicant())
            .withSchedule(Schedule.builder().declaredMonths(40).build())
            .submittedOn(LocalDate.of(2025, 6, 2));
    Remedy remedy = only(call.assess(project));
    assertThat(english(remedy))
        .containsExactly(
            "Ask for at most €60,000 instead of €72,000.",
            "Raise the cash contribution of the French authorities to at least €30,000 instead of"
                + " €18,000.",
            "Submit the application between 7 April 2025 and 30 May 2025 instead of 2 June 2025.",
            "Let the project last between 12 and 36 months instead of 40.",
            "Obtain or establish this: refused.");
    assertThat(remedy.verdict()).isEqualTo(Verdict.ELIGIBLE);
  }

  @Test
  void meetsSeveralRulesOnOneDimension() {
    Call call =
        Calls.of(
            rate("Cap", BudgetFacts.FUNDING_RATE, 60),
            check("Most", BudgetFacts.REQUESTED, io.github.aict.rule.Test.atMost(eur("45000"))),
            check("OwnAtLeast", BudgetFacts.OWN, io.github.aict.rule.Test.atLeast(eur("50000"))));
    assertThat(english(only(call.assess(financed("72000", "18000", "0")))))
        .startsWith("Ask for at most €40,000 instead of €72,000.");
  }

  @Test
  void saysWhereNothingMeetsAllRules() {
    Call call =
        Calls.of(
            rate("Cap", BudgetFacts.FUNDING_RATE, 50),
            check("Least", BudgetFacts.REQUESTED, io.github.aict.rule.Test.atLeast(eur("60000"))));
    Assessment assessment = call.assess(financed("55000", "45000", "0"));
    assertThat(assessment.remedies()).isEmpty();
    assertThat(assessment.obstacles()).isEmpty();
    assertThat(assessment.explainRemedies(Locale.ENGLISH))
        .contains("No change meets all requirements at the same time.");
  }

  @Test
  void tellsWhatCannotBeChanged() {
    Rule kind =
        check(
                "Kind",
                Facts.APPLICANT_KIND,
                io.github.aict.rule.Test.in(List.of(AuthorityKind.REGION)))
            .withAdvice(Label.of("Demandez à la région.", "Ask the region."));
    Rule judged =
        Samples.rule(
            "Judged", Condition.judgement("sound", Label.of("Est-ce solide ?", "Is it sound?")));
    Call call = Calls.of(kind, judged, rate("Cap", BudgetFacts.FUNDING_RATE, 60));
    Project project =
        financed("72000", "18000", "0")
            .withApplicant(Applicant.builder().kind(AuthorityKind.COMMUNE).build())
            .withJudgements(java.util.Map.of("sound", Judgement.of(false)));
    Assessment assessment = call.assess(project);
    assertThat(assessment.failures()).hasSize(3);
    assertThat(assessment.remedies()).isEmpty();
    assertThat(assessment.obstacles())
        .extracting(finding -> finding.rule().name())
        .containsExactly("Kind", "Judged");
    Call other =
        Calls.call()
            .id("other-2025")
            .addRule(
                check("Most", BudgetFacts.REQUESTED, io.github.aict.rule.Test.atMost(eur("80000"))))
            .build();
    Catalogue catalogue = Catalogue.of(List.of(call, other, call.withId("third")));
    assertThat(assessment.alternatives(catalogue)).containsExactly(other.assess(project));
    assertThat(assessment.explainRemedies(Locale.ENGLISH, catalogue))
        .contains("Ask the region.", "(other-2025): eligible");
  }

  @Test
  void closedCallsAreNoAlternativesAndAreNotLoaded() {
    Call call = Calls.of(Calls.rule("First", io.github.aict.rule.Outcome.NOT_SATISFIED));
    CallSummary closed = call.withId("closed").withWindow(Optional.of(Calls.WINDOW)).summary();
    Catalogue catalogue =
        Catalogue.lazy(
            List.of(closed),
            id -> {
              throw new AssertionError(id);
            });
    Project late = Calls.project().submittedOn(LocalDate.of(2025, 5, 31));
    assertThat(call.assess(late).alternatives(catalogue)).isEmpty();
  }

  @Test
  void movesTheGrantOfOneCountryAlone() {
    Rule cap =
        Samples.rule(
            "Parts",
            Condition.forEach(
                Scope.COUNTRY_PARTS,
                Condition.check(
                    MemberFacts.PART_FUNDING_RATE,
                    io.github.aict.rule.Test.atMost(Rate.percent(60)))));
    Project project =
        Project.builder()
            .countries(ImmutableSet.of(LEBANON, Country.of("BEN")))
            .financingPlan(
                FinancingPlan.builder()
                    .total(eur("100000"))
                    .requested(eur("65000"))
                    .addContribution(Contribution.of(Contributor.OWN, eur("35000"), eur("0")))
                    .countryParts(
                        ImmutableList.of(
                            part(LEBANON, "50000", "40000"),
                            part(Country.of("BEN"), "50000", "25000")))
                    .build())
            .build();
    assertThat(english(only(Calls.of(cap).assess(project))))
        .containsExactly(
            "Ask for at most €55,000 instead of €65,000.",
            "Ask for at most €30,000 for the part of one country (Lebanon) instead of €40,000.",
            "Raise the cash contribution of the French authorities to at least €45,000 instead of"
                + " €35,000.");
    LargestGrant largest = Calls.of(cap).assess(project).largestGrant().orElseThrow();
    assertThat(largest.amount()).isEqualTo(eur("60000"));
    assertThat(largest.binding()).containsExactly(cap);
  }

  @Test
  void raisesWhatThePartnerBringsAndTheTotal() {
    Call partner = Calls.of(floor("Partner", BudgetFacts.PARTNER_SHARE, 5));
    Project project =
        financed("60000", "37000", "0")
            .withFinancingPlan(
                FinancingPlan.builder()
                    .total(eur("100000"))
                    .requested(eur("60000"))
                    .addContribution(Contribution.of(Contributor.OWN, eur("37000"), eur("0")))
                    .addContribution(Contribution.of(Contributor.PARTNER, eur("3000"), eur("0")))
                    .build());
    List<Remedy> remedies = partner.assess(project).remedies();
    assertThat(remedies).hasSize(2);
    assertThat(english(remedies.get(0)))
        .containsExactly(
            "Ask for at most €58,000 instead of €60,000.",
            "Raise the contribution of the partner authorities to at least €5,000 instead of"
                + " €3,000.");
    assertThat(english(remedies.get(1)))
        .containsExactly(
            "Lower the cash contribution of the French authorities to at most €35,000 instead of"
                + " €37,000.",
            "Raise the contribution of the partner authorities to at least €5,000 instead of"
                + " €3,000.");
    Call total =
        Calls.of(
            check("Total", BudgetFacts.TOTAL, io.github.aict.rule.Test.moreThan(eur("120000"))));
    assertThat(english(only(total.assess(project))))
        .containsExactly(
            "Raise the total cost to at least €120,000.01 instead of €100,000.",
            "Raise the cash contribution of the French authorities to at least €57,000.01 instead"
                + " of €37,000.");
  }

  @Test
  void whatIsNotIneligibleNeedsNoRemedy() {
    Call call = Calls.of(rate("Cap", BudgetFacts.FUNDING_RATE, 60));
    for (Project project : List.of(financed("60000", "40000", "0"), Project.builder().build())) {
      assertThat(call.assess(project).remedies()).isEmpty();
      assertThat(call.assess(project).obstacles()).isEmpty();
    }
  }

  @Test
  void theRestStaysOpen() {
    Call call =
        Calls.of(
            rate("Cap", BudgetFacts.FUNDING_RATE, 60),
            Calls.rule("Open", io.github.aict.rule.Outcome.MISSING));
    assertThat(only(call.assess(financed("72000", "18000", "0"))).verdict())
        .isEqualTo(Verdict.UNDETERMINED);
  }

  @Test
  void aGapIsAskedForBeforeTheOwnContributionIsTouched() {
    Call call =
        Calls.of(
            check("Least", BudgetFacts.REQUESTED, io.github.aict.rule.Test.atLeast(eur("60000"))),
            check("Own", BudgetFacts.OWN, io.github.aict.rule.Test.atLeast(eur("30000"))));
    Remedy remedy = only(call.assess(financed("55000", "30000", "0")));
    assertThat(BudgetFacts.OWN.of(remedy.applied())).contains(eur("30000"));
    assertThat(english(remedy)).containsExactly("Ask for at least €60,000 instead of €55,000.");
  }

  @ParameterizedTest
  @CsvSource({"fr", "en"})
  void tellsItInBothLanguages(Locale locale) throws IOException {
    Call call =
        Calls.of(
            rate("Cap", BudgetFacts.FUNDING_RATE, 60),
            rate("InKind", BudgetFacts.IN_KIND_SHARE, 50),
            window());
    Project project = financed("84000", "4000", "12000").submittedOn(LocalDate.of(2025, 6, 2));
    assertThat(call.assess(project).explainRemedies(locale))
        .isEqualTo(golden("remedies." + locale + ".txt"));
  }

  @Test
  void areValues() {
    Assessment assessment =
        Calls.of(rate("Cap", BudgetFacts.FUNDING_RATE, 60)).assess(financed("72000", "18000", "0"));
    Remedy remedy = only(assessment);
    Remedy copy = Samples.copy(remedy);
    assertThat(copy).isEqualTo(remedy).hasSameHashCodeAs(remedy);
    assertThat(copy.changes()).isEqualTo(remedy.changes());
    assertThat(remedy).hasToString(String.join(" ", english(remedy)));
    LargestGrant grant = assessment.largestGrant().orElseThrow();
    assertThat(Samples.copy(grant)).isEqualTo(grant);
  }

  static Remedy only(Assessment assessment) {
    assertThat(assessment.verdict()).isEqualTo(Verdict.INELIGIBLE);
    assertThat(assessment.remedies()).hasSize(1);
    Remedy remedy = assessment.remedies().get(0);
    assertThat(assessment.call().assess(remedy.applied())).isEqualTo(remedy.assessment());
    assertThat(remedy.verdict()).isNotEqualTo(Verdict.INELIGIBLE);
    return remedy;
  }

  static List<String> english(Remedy remedy) {
    return remedy.changes().stream().map(change -> change.sentence().en()).toList();
  }

  private static FinancingPlan plan(Project project) {
    return project.financingPlan().orElseThrow();
  }

  private static CountryPart part(Country country, String total, String requested) {
    return CountryPart.builder()
        .country(country)
        .total(eur(total))
        .requested(eur(requested))
        .build();
  }

  /** A project that costs 100 000 euros. */
  static Project financed(String requested, String cash, String inKind) {
    return Project.builder()
        .financingPlan(
            FinancingPlan.builder()
                .total(eur("100000"))
                .requested(eur(requested))
                .addContribution(Contribution.of(Contributor.OWN, eur(cash), eur(inKind)))
                .build())
        .build();
  }

  static <T> Rule check(String name, Fact<T> fact, io.github.aict.rule.Test<T> test) {
    return Samples.rule(name, Confidence.VERIFIED, Condition.check(fact, test)).build();
  }

  static Rule rate(String name, Fact<Rate> fact, long percent) {
    return check(name, fact, io.github.aict.rule.Test.atMost(Rate.percent(percent)));
  }

  static Rule floor(String name, Fact<Rate> fact, long percent) {
    return check(name, fact, io.github.aict.rule.Test.atLeast(Rate.percent(percent)));
  }

  static Rule window() {
    return check(
        "SubmittedWithin", Facts.SUBMITTED_ON, io.github.aict.rule.Test.within(Calls.WINDOW));
  }

  private static String golden(String name) throws IOException {
    try (InputStream in = RemedyTest.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
