package io.github.aict.rule;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.aict.Label;
import io.github.aict.Samples;
import io.github.aict.evidence.Confidence;
import io.github.aict.funding.Assessment;
import io.github.aict.funding.Call;
import io.github.aict.funding.FundingNature;
import io.github.aict.funding.FundingScheme;
import io.github.aict.project.Judgement;
import io.github.aict.project.Project;
import io.github.aict.territory.Country;
import io.github.aict.territory.IncomeGroup;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a list makes only likely leaves the decision to a person. */
class LikelyDataTest {

  private static Project in(String country, String day) {
    return Project.builder()
        .countries(ImmutableSet.of(Country.of(country)))
        .build()
        .submittedOn(LocalDate.parse(day));
  }

  private static Condition check(String fact, io.github.aict.rule.Test<?> test) {
    return Condition.forEach(Scope.COUNTRIES, checkOf(Facts.parse(fact), test));
  }

  @SuppressWarnings("unchecked") // The tests below fit their facts.
  private static <T> Condition checkOf(Fact<T> fact, io.github.aict.rule.Test<?> test) {
    return Condition.check(fact, (io.github.aict.rule.Test<T>) test);
  }

  private static Outcome outcome(Condition condition, Project project) {
    return Samples.rule("Sample", condition).outcome(project);
  }

  @ParameterizedTest
  @CsvSource({
    "VNM, LMIC, JUDGEMENT",
    "VNM, UMIC, JUDGEMENT",
    "VNM, LDC, NOT_SATISFIED",
    "MDG, LDC, SATISFIED",
    "JPN, LMIC, NOT_SATISFIED"
  })
  void aLikelyIncomeGroupDecidesOnlyWhatIsVerified(
      String country, IncomeGroup group, Outcome expected) {
    Condition inGroup =
        check("countries[].dacGroup.2025", io.github.aict.rule.Test.intersects(List.of(group)));
    assertThat(outcome(inGroup, in(country, "2025-05-01"))).isEqualTo(expected);
  }

  @Test
  void bothMiddleIncomeGroupsTogetherAreVerified() {
    Condition middle =
        check(
            "countries[].dacGroup.2025",
            io.github.aict.rule.Test.intersects(List.of(IncomeGroup.LMIC, IncomeGroup.UMIC)));
    assertThat(outcome(middle, in("VNM", "2025-05-01"))).isEqualTo(Outcome.SATISFIED);
  }

  @ParameterizedTest
  @CsvSource({
    "SEN, 2012-01-01, JUDGEMENT",
    "SEN, 2014-01-01, SATISFIED",
    "SEN, 2019-01-01, JUDGEMENT",
    "MDG, 2019-01-01, SATISFIED",
    "MDG, 2024-01-01, NOT_SATISFIED"
  })
  void aGroupDecidesOnlyWhereASourceSpeaks(String country, String day, Outcome expected) {
    Condition priority = check("countries[].in.CICID_PRIORITY", io.github.aict.rule.Test.is(true));
    assertThat(outcome(priority, in(country, day))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"SEN, true, SATISFIED", "SEN, false, NOT_SATISFIED", "MDG, false, SATISFIED"})
  void aPersonAnswersWhereNoSourceSpeaks(String country, boolean answer, Outcome expected) {
    Condition priority = check("countries[].in.CICID_PRIORITY", io.github.aict.rule.Test.is(true));
    Project judged =
        in(country, "2019-01-01").withJudgements(ImmutableMap.of("Sample", Judgement.of(answer)));
    assertThat(outcome(priority, judged)).isEqualTo(expected);
    Plain evaluation = new Plain(List.of(Samples.rule("Sample", priority)), judged);
    assertThat(evaluation.requirements()).isEqualTo(expected);
    assertThat(evaluation.findings().get(0).outcome()).isEqualTo(expected);
  }

  @Test
  void saysThatAPersonHasJudgedARuleThatIsNotVerified() {
    Rule likely =
        Samples.rule(
                "Sample",
                Confidence.LIKELY,
                Condition.check(Facts.JOINT_APPLICATION, io.github.aict.rule.Test.is(true)))
            .build();
    Call call =
        Call.builder()
            .id("sample")
            .title(Label.of("Appel", "Call"))
            .shortTitle(Label.of("appel", "call"))
            .scheme(
                new FundingScheme("X", Label.of("x", "x"), Label.of("x", "x"), FundingNature.GRANT))
            .edition("1")
            .addRule(likely)
            .build();
    Project refused = Project.builder().jointApplication(false).build();
    assertThat(sentence(call.assess(refused), Locale.ENGLISH))
        .endsWith("Rule not verified: it cannot decide against the project by itself.");
    Judgement adverse =
        Judgement.builder().answer(false).by("the mayor").on(LocalDate.of(2025, 5, 1)).build();
    assertThat(
            sentence(
                call.assess(refused.withJudgements(ImmutableMap.of("Sample", adverse))),
                Locale.ENGLISH))
        .endsWith("Rule not verified, judged by the mayor on 1 May 2025: adverse.");
    assertThat(
            sentence(
                call.assess(refused.withJudgements(ImmutableMap.of("Sample", Judgement.of(true)))),
                Locale.FRENCH))
        .endsWith("Règle non vérifiée, appréciée\u00a0: avis favorable.");
  }

  private static String sentence(Assessment assessment, Locale locale) {
    return assessment.findings().get(0).sentence(assessment.call().shortTitle()).in(locale);
  }

  @Test
  void tellsTheOppositeOfARangeInPlainWords() {
    Project project = Project.builder().declaredFrenchAuthorities(3).build();
    assertThat(required(io.github.aict.rule.Test.atLeast(2L), project)).isEqualTo("less than 2");
    assertThat(required(io.github.aict.rule.Test.atMost(2L), project)).isEqualTo("more than 2");
    assertThat(required(io.github.aict.rule.Test.moreThan(2L), project)).isEqualTo("at most 2");
    assertThat(required(io.github.aict.rule.Test.lessThan(2L), project)).isEqualTo("at least 2");
    assertThat(required(io.github.aict.rule.Test.between(2L, 4L), project))
        .isEqualTo("excluded: from 2 to 4");
  }

  private static String required(io.github.aict.rule.Test<Long> test, Project project) {
    Rule rule =
        Samples.rule("Sample", Condition.not(Condition.check(Facts.FRENCH_AUTHORITIES, test)));
    return rule.observe(FactSheet.of(project)).get(0).requirement().orElseThrow().en();
  }
}
