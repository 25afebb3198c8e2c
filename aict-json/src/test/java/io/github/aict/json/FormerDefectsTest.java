package io.github.aict.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.google.common.collect.ImmutableList;
import io.github.aict.Label;
import io.github.aict.evidence.Citation;
import io.github.aict.evidence.Confidence;
import io.github.aict.evidence.Source;
import io.github.aict.funding.Call;
import io.github.aict.project.FinancingPlan;
import io.github.aict.project.Project;
import io.github.aict.project.RateOption;
import io.github.aict.project.Submission;
import io.github.aict.rule.Condition;
import io.github.aict.rule.Facts;
import io.github.aict.rule.Outcome;
import io.github.aict.rule.Rule;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.DefaultTyping;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/** What once went wrong, so that it does not again. */
class FormerDefectsTest {

  private static final Project PROJECT =
      AictJson.projects()
          .read(
              "{\"countries\": [], \"budget\": {\"total\": 10000000.5, \"requested\": 70000.25}}");

  @Test
  @Timeout(value = 20, unit = TimeUnit.SECONDS)
  void aDocumentOfNothingButMistakesIsRefusedInFewWords() {
    StringBuilder names = new StringBuilder("{\"title\": \"x\"");
    for (int i = 0; i < 240_000; i++) {
      names.append(",\"k").append(i).append("\":1");
    }
    String countries = "{\"countries\": [\"\"" + ",\"MDX\"".repeat(400_000) + "]}";
    for (String document : new String[] {names + "}", countries}) {
      assertThat(refusalOf(document).problems()).hasSizeLessThan(1_002);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"a\\nb\": 1}",
        "{\"judgements\": {\"a\\u001bb\": 1}}",
        "{\"event\": {\"a\\u2028b\": 1}}"
      })
  void everyProblemIsOneLine(String document) {
    for (Problem problem : refusalOf(document).problems()) {
      assertThat(problem.message(Locale.ENGLISH)).matches("[^\\p{Cntrl}\u2028\u2029]+");
    }
  }

  @Test
  void aNameIsCheckedAsATextIs() {
    assertThat(refusalOf("{\"judgements\": {\"a\\u0000\": true}}").problems())
        .singleElement()
        .extracting(Problem::code)
        .isEqualTo(ProblemCode.BAD_CHARACTER);
  }

  @Test
  void aBadCharacterIsOneProblem() {
    assertThat(refusalOf("{\"title\": \"a\\u0000\"}").problems()).hasSize(1);
  }

  @Test
  void whatIsBeyondTheLimitsIsToldWhereItIs() {
    assertThat(refusalOf("{\n  \"lot\": " + "1".repeat(50) + "\n}").problems().get(0).line())
        .isEqualTo(2);
  }

  @Test
  void aMapperThatLeavesOutEmptyValuesLosesNothing() {
    JsonMapper mapper =
        JsonMapper.builder()
            .addModule(new AictModule())
            .changeDefaultPropertyInclusion(
                inclusion -> inclusion.withContentInclusion(JsonInclude.Include.NON_EMPTY))
            .build();
    assertThat(mapper.readValue(mapper.writeValueAsString(PROJECT), Project.class))
        .isEqualTo(PROJECT);
  }

  @Test
  void aMapperWithTypeIdsReadsBackWhatItWrites() {
    JsonMapper mapper =
        JsonMapper.builder()
            .addModule(new AictModule())
            .activateDefaultTyping(
                BasicPolymorphicTypeValidator.builder().allowIfBaseType(Object.class).build(),
                DefaultTyping.NON_FINAL)
            .build();
    assertThat(mapper.readValue(mapper.writeValueAsString(PROJECT), Project.class))
        .isEqualTo(PROJECT);
  }

  @Test
  void aTreeIsReadLikeItsText() {
    JsonMapper mapper = JsonMapper.builder().addModule(new AictModule()).build();
    assertThat(
            mapper.treeToValue(mapper.readTree(AictJson.projects().write(PROJECT)), Project.class))
        .isEqualTo(PROJECT);
  }

  @Test
  void aRuleAboutDaysBeforeAnotherKeepsItsMeaning() {
    LocalDate day = LocalDate.of(2025, 5, 30);
    Rule rule =
        Rule.builder()
            .name("SubmittedBefore")
            .statement(Label.of("Avant le 30 mai.", "Before 30 May."))
            .condition(Condition.check(Facts.SUBMITTED_ON, io.github.aict.rule.Test.lessThan(day)))
            .citation(
                new Citation(
                    Source.of("t", "https://example.org/t"),
                    Label.of("a", "a"),
                    Label.of("a", "a"),
                    Confidence.VERIFIED,
                    day))
            .build();
    Call call =
        Catalogues.bundled()
            .call("ficol-2020")
            .withRules(ImmutableList.of(rule))
            .withRemarks(ImmutableList.of());
    Rule read = AictJson.calls().read(AictJson.calls().write(call)).rules().get(0);
    assertThat(read.outcome(Project.builder().build().submittedOn(day)))
        .isEqualTo(Outcome.NOT_SATISFIED);
  }

  @Test
  void emptyPartsReadBack() {
    Project submission = Project.builder().submission(Submission.builder().build()).build();
    Project plan =
        Project.builder()
            .financingPlan(FinancingPlan.builder().build())
            .submission(Submission.builder().rateOption(RateOption.SINGLE).build())
            .build();
    assertThat(AictJson.projects().read(AictJson.projects().write(plan))).isEqualTo(plan);
    assertThat(AictJson.projects().read(AictJson.projects().write(submission)))
        .isEqualTo(submission);
  }

  private static InvalidDocumentException refusalOf(String document) {
    InvalidDocumentException refusal =
        catchThrowableOfType(
            InvalidDocumentException.class, () -> AictJson.projects().read(document));
    assertThat(refusal).isNotNull();
    return refusal;
  }
}
