package io.github.aict.funding;

import static io.github.aict.Samples.eur;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.aict.Label;
import io.github.aict.Rate;
import io.github.aict.Samples;
import io.github.aict.evidence.Confidence;
import io.github.aict.project.FinancingPlan;
import io.github.aict.project.Judgement;
import io.github.aict.project.Project;
import io.github.aict.rule.BudgetFacts;
import io.github.aict.rule.Condition;
import io.github.aict.rule.Fact;
import io.github.aict.rule.Facts;
import io.github.aict.rule.Finding;
import io.github.aict.rule.Outcome;
import io.github.aict.rule.Rule;
import io.github.aict.rule.Scope;
import io.github.aict.rule.Weight;
import io.github.aict.territory.Country;
import io.github.aict.territory.IncomeGroup;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class AssessmentTest {

  private static final LocalDate IN_WINDOW = LocalDate.of(2025, 5, 15);

  static Stream<Arguments> twoRequirementsAndAPreference() {
    return Stream.of(Outcome.values())
        .flatMap(
            first ->
                Stream.of(Outcome.values())
                    .flatMap(
                        second ->
                            Stream.of(Outcome.values())
                                .map(preference -> arguments(first, second, preference))));
  }

  @ParameterizedTest
  @MethodSource("twoRequirementsAndAPreference")
  void theVerdictIsThatOfTheRequirements(Outcome first, Outcome second, Outcome preference) {
    Set<Outcome> both = EnumSet.of(first, second);
    Verdict expected =
        both.contains(Outcome.NOT_SATISFIED)
            ? Verdict.INELIGIBLE
            : both.contains(Outcome.MISSING)
                ? Verdict.UNDETERMINED
                : both.contains(Outcome.JUDGEMENT) ? Verdict.NEEDS_JUDGEMENT : Verdict.ELIGIBLE;
    Call call =
        Calls.of(
            Calls.rule("First", first),
            Calls.rule("Second", second),
            Calls.rule("Third", preference).withWeight(Weight.PREFERENCE));
    Assessment assessment = call.assess(Calls.project());
    assertThat(List.of(assessment.outcome(0), assessment.outcome(1), assessment.outcome(2)))
        .containsExactly(first, second, preference);
    assertThat(assessment.verdict()).isEqualTo(expected);
    assertThat(assessment.failures().isEmpty()).isEqualTo(expected != Verdict.INELIGIBLE);
    assertThat(assessment.preferences().isEmpty())
        .isEqualTo(
            expected == Verdict.INELIGIBLE
                || (preference != Outcome.SATISFIED && preference != Outcome.NOT_SATISFIED));
    assertThat(assessment.judgements().isEmpty())
        .isEqualTo(expected == Verdict.INELIGIBLE || !both.contains(Outcome.JUDGEMENT));
  }

  @Test
  void aCallWithoutRulesFundsEverything() {
    assertThat(Calls.of().assess(Project.builder().build()).verdict()).isEqualTo(Verdict.ELIGIBLE);
    assertThat(Calls.of().assess(Project.builder().build()).findings()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2025-04-06,INELIGIBLE",
    "2025-04-07,ELIGIBLE",
    "2025-05-30,ELIGIBLE",
    "2025-05-31,INELIGIBLE"
  })
  void assessesAsOfAnotherDay(LocalDate day, Verdict expected) {
    Call call =
        Calls.of(
            Samples.rule(
                "SubmittedWithin",
                Condition.check(
                    Facts.SUBMITTED_ON, io.github.aict.rule.Test.within(Calls.WINDOW))));
    Project project = Calls.project();
    assertThat(call.assess(project).verdict()).isEqualTo(Verdict.UNDETERMINED);
    assertThat(call.assess(project, day).verdict()).isEqualTo(expected);
    assertThat(call.assess(project, day)).isEqualTo(call.assess(project.submittedOn(day)));
    assertThat(call.assess(project.submittedOn(IN_WINDOW), day).verdict()).isEqualTo(expected);
  }

  @Test
  void isAValue() {
    Call call = Calls.of(Calls.rule("First", Outcome.SATISFIED));
    Assessment assessment = call.assess(Calls.project());
    Assessment copy = Samples.copy(assessment);
    assertThat(copy)
        .isEqualTo(assessment)
        .hasSameHashCodeAs(assessment)
        .isNotEqualTo(call.assess(Project.builder().build()))
        .isNotEqualTo(call.withEdition("2026").assess(Calls.project()))
        .hasToString("general-2025: ELIGIBLE");
    assertThat(copy.verdict()).isEqualTo(Verdict.ELIGIBLE);
    assertThat(copy.call()).isEqualTo(call);
    assertThat(copy.explain(Locale.FRENCH)).isEqualTo(assessment.explain(Locale.FRENCH));
  }

  @SuppressWarnings("unchecked") // The fact has values of this type, as its type says.
  private static Rule capForLdc(Confidence confidence) {
    Condition isLdc =
        Condition.forSome(
            Scope.COUNTRIES,
            Condition.check(
                (Fact<ImmutableSet<IncomeGroup>>) Facts.parse("countries[].dacGroup.2025"),
                io.github.aict.rule.Test.intersects(List.of(IncomeGroup.LDC))));
    return Samples.rule("FundingRateAtMost", confidence, capAt(70))
        .variant("LDC")
        .guard(isLdc)
        .appliesTo(Label.of("pour un pays moins avancé", "for a least developed country"))
        .build();
  }

  private static Condition capAt(long percent) {
    return Condition.check(
        BudgetFacts.FUNDING_RATE, io.github.aict.rule.Test.atMost(Rate.percent(percent)));
  }

  private static Project asking(Money requested) {
    return Project.builder()
        .countries(ImmutableSet.of(Country.of("MDG")))
        .financingPlan(FinancingPlan.builder().total(eur("100000.00")).requested(requested).build())
        .build();
  }

  @Test
  void aFindingIsASentenceWithItsSource() {
    Call call = Calls.of(capForLdc(Confidence.VERIFIED));
    Finding finding = call.assess(asking(eur("72000.00"))).findings().get(0);
    assertThat(finding.outcome()).isEqualTo(Outcome.NOT_SATISFIED);
    assertThat(finding.sentence(call.shortTitle()).fr())
        .isEqualTo(
            "Taux de cofinancement demandé\u00a0: 72\u00a0% du coût total\u00a0; maximum 70\u00a0%"
                + " pour un pays moins avancé (appel généraliste 2025, règlement).");
    assertThat(finding.sentence(call.shortTitle()).en())
        .isEqualTo(
            "Funding rate asked for: 72% of the total cost; at most 70% for a least developed"
                + " country (general call 2025, rules).");
    assertThat(finding.observed().fr()).isEqualTo("72\u00a0% du coût total");
    assertThat(finding.observed().en()).isEqualTo("72% of the total cost");
    assertThat(finding.required().fr()).isEqualTo("maximum 70\u00a0% pour un pays moins avancé");
    assertThat(finding.required().en()).isEqualTo("at most 70% for a least developed country");
  }

  @Test
  void theSentenceTellsARateJustOverTheCap() {
    Call call = Calls.of(capForLdc(Confidence.VERIFIED));
    Finding finding = call.assess(asking(eur("70000.01"))).findings().get(0);
    assertThat(finding.outcome()).isEqualTo(Outcome.NOT_SATISFIED);
    assertThat(finding.observed().en()).isEqualTo("70.00001% of the total cost");
  }

  @Test
  void theSentenceTellsARuleThatIsNotVerified() {
    Call call = Calls.of(capForLdc(Confidence.LIKELY));
    Assessment assessment = call.assess(asking(eur("72000.00")));
    assertThat(assessment.verdict()).isEqualTo(Verdict.NEEDS_JUDGEMENT);
    assertThat(assessment.findings().get(0).sentence(call.shortTitle()).en())
        .isEqualTo(
            "Funding rate asked for: 72% of the total cost; at most 70% for a least developed"
                + " country (general call 2025, rules). Rule not verified: it cannot decide"
                + " against the project by itself.");
    Project judged =
        assessment
            .project()
            .withJudgements(ImmutableMap.of("FundingRateAtMost/LDC", Judgement.of(true)));
    assertThat(call.assess(judged).verdict()).isEqualTo(Verdict.ELIGIBLE);
  }

  @Test
  void theSentenceOfAMissingFactAsksNothingElse() {
    Call call = Calls.of(Samples.rule("Cap", capAt(70)));
    assertThat(
            call.assess(Project.builder().build())
                .findings()
                .get(0)
                .sentence(call.shortTitle())
                .fr())
        .isEqualTo(
            "Taux de cofinancement demandé\u00a0: non renseigné\u00a0; maximum 70\u00a0% (appel"
                + " généraliste 2025, règlement).");
  }

  @Test
  void adviceComesWithAFailureOnly() {
    Rule rule =
        Samples.rule("Cap", capAt(70)).withAdvice(Label.of("Baissez la demande.", "Ask for less."));
    Call call = Calls.of(rule);
    assertThat(call.assess(asking(eur("72000.00"))).explain(Locale.ENGLISH))
        .contains("(general call 2025, rules). Ask for less.");
    assertThat(call.assess(asking(eur("70000.00"))).explain(Locale.ENGLISH))
        .doesNotContain("Ask for less.");
  }

  @ParameterizedTest
  @CsvSource({
    "70000.00,100000.00,ELIGIBLE",
    "70000.01,100000.00,INELIGIBLE",
    "69999.99,100000.00,ELIGIBLE",
    "0.07,0.10,ELIGIBLE",
    "0.08,0.11,INELIGIBLE",
    "699999999999.99,999999999999.99,ELIGIBLE",
    "700000000000.00,999999999999.99,INELIGIBLE"
  })
  void ratesAreExactAtTheBoundary(String requested, String total, Verdict expected) {
    Project project =
        Project.builder()
            .financingPlan(
                FinancingPlan.builder().total(eur(total)).requested(eur(requested)).build())
            .build();
    assertThat(Calls.of(Samples.rule("Cap", capAt(70))).assess(project).verdict())
        .isEqualTo(expected);
  }

  @Test
  void explainsInSectionsTheDecisiveFirst() {
    Call call =
        Calls.of(
                Calls.rule("NotConcerned", Outcome.NOT_APPLICABLE),
                Calls.rule("Liked", Outcome.SATISFIED).withWeight(Weight.PREFERENCE),
                Calls.rule("Met", Outcome.SATISFIED),
                Calls.rule("Judged", Outcome.JUDGEMENT),
                Calls.rule("Unknown", Outcome.MISSING),
                Calls.rule("Failed", Outcome.NOT_SATISFIED))
            .withUnknowns(Label.of("Le taux de 2026.", "The rate of 2026."));
    Project project =
        Calls.project()
            .withTitle("Puits")
            .withFinancingPlan(
                FinancingPlan.builder().total(eur("100.00")).requested(eur("70.00")).build());
    Assessment assessment = call.assess(project);
    assertThat(headings(assessment, Locale.ENGLISH))
        .containsExactly(
            "General call 2025 of the example (general-2025)",
            "Project: Puits",
            "Verdict: ineligible. At least one requirement is not met.",
            "Requirements not satisfied",
            "Missing information",
            "For a person to judge",
            "Requirements satisfied",
            "Preferences of the funder",
            "Not applicable",
            "Financing plan",
            "What no source establishes",
            "Sources");
    assertThat(headings(assessment, Locale.FRENCH))
        .containsExactly(
            "Appel généraliste 2025 de l’exemple (general-2025)",
            "Projet\u00a0: Puits",
            "Verdict\u00a0: inéligible. Au moins une exigence n’est pas satisfaite.",
            "Exigences non satisfaites",
            "Informations manquantes",
            "À apprécier par une personne",
            "Exigences satisfaites",
            "Préférences du financeur",
            "Sans objet",
            "Plan de financement",
            "Ce qu’aucune source n’établit",
            "Sources");
    assertThat(assessment.explain(Locale.ENGLISH))
        .containsSubsequence(
            "  ✗ refused: no; required: yes (general call 2025, rules).",
            "Rule Failed",
            "  ? unheard: not given; required: yes (general call 2025, rules).",
            "Rule Unknown",
            "Is it sincere?",
            "Rule Judged",
            "  ✓ held: yes; required: yes (general call 2025, rules).",
            "Rule Met",
            "  + held: yes; required: yes (general call 2025, rules).",
            "Rule Liked",
            "Requirement NotConcerned",
            "listed contribution pays for: €30.",
            "The rate of 2026.",
            "Règlement de l’appel, https://example.org/appel",
            "15 January 2026");
  }

  @Test
  void leavesOutSectionsThatWouldBeEmpty() {
    Assessment assessment = Calls.of(Calls.rule("Met", Outcome.SATISFIED)).assess(Calls.project());
    assertThat(headings(assessment, Locale.FRENCH))
        .containsExactly(
            "Appel généraliste 2025 de l’exemple (general-2025)",
            "Verdict\u00a0: éligible. Toutes les exigences applicables sont satisfaites.",
            "Exigences satisfaites",
            "Sources");
  }

  private static List<String> headings(Assessment assessment, Locale locale) {
    return assessment
        .explain(locale)
        .lines()
        .filter(line -> !line.isEmpty() && !line.startsWith(" "))
        .toList();
  }
}
