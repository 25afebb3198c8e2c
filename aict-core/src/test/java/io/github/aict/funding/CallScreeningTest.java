package io.github.aict.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.aict.Label;
import io.github.aict.Samples;
import io.github.aict.evidence.Confidence;
import io.github.aict.project.Applicant;
import io.github.aict.project.Partner;
import io.github.aict.project.Project;
import io.github.aict.rule.Condition;
import io.github.aict.rule.Facts;
import io.github.aict.rule.MemberFacts;
import io.github.aict.rule.Outcome;
import io.github.aict.rule.Scope;
import io.github.aict.rule.Weight;
import io.github.aict.territory.AuthorityKind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CallScreeningTest {

  private static final Call CALL =
      Calls.of(
          Samples.rule(
              "Lead",
              Condition.check(
                  Facts.APPLICANT_KIND,
                  io.github.aict.rule.Test.in(ImmutableSet.of(AuthorityKind.COMMUNE)))),
          Samples.rule(
              "Partner",
              Condition.forEach(
                  Scope.PARTNERS,
                  Condition.check(
                      MemberFacts.PARTNER_KIND,
                      io.github.aict.rule.Test.in(ImmutableSet.of(AuthorityKind.MUNICIPALITY))))),
          Samples.rule(
                  "Region",
                  Confidence.LIKELY,
                  Condition.check(
                      Facts.APPLICANT_REGION, io.github.aict.rule.Test.oneOf(List.of("Bretagne"))))
              .build(),
          Samples.rule(
                  "Preferred",
                  Condition.judgement("liked", Label.of("Plaît-il\u00a0?", "Is it liked?")))
              .withWeight(Weight.PREFERENCE));

  private static Project project(AuthorityKind lead, String region, AuthorityKind... partners) {
    return Project.builder()
        .applicant(Applicant.builder().kind(lead).region(region).build())
        .partners(
            Stream.of(partners)
                .map(
                    kind ->
                        kind == AuthorityKind.COMMUNE
                            ? Partner.builder().build()
                            : Partner.builder().kind(kind).build())
                .collect(ImmutableList.toImmutableList()))
        .build();
  }

  /** One eligible project, two ineligible ones, two without kinds, one for a person to judge. */
  private static final List<Project> PROJECTS =
      List.of(
          project(AuthorityKind.COMMUNE, "Bretagne", AuthorityKind.MUNICIPALITY),
          project(AuthorityKind.REGION, "Bretagne", AuthorityKind.MUNICIPALITY),
          project(AuthorityKind.REGION, "Normandie", AuthorityKind.ASSOCIATION),
          project(AuthorityKind.COMMUNE, "Bretagne", AuthorityKind.COMMUNE, AuthorityKind.COMMUNE),
          Project.builder().build(),
          project(AuthorityKind.COMMUNE, "Normandie"));

  @Test
  void countsVerdictsOutcomesAndMissingFacts() {
    CallScreening screening = CALL.screen(PROJECTS.stream());
    assertThat(screening.call()).isEqualTo(CALL);
    assertThat(screening.projects()).isEqualTo(6);
    assertThat(screening.verdicts())
        .isEqualTo(
            Map.of(
                Verdict.ELIGIBLE, 1L,
                Verdict.INELIGIBLE, 2L,
                Verdict.UNDETERMINED, 2L,
                Verdict.NEEDS_JUDGEMENT, 1L));
    assertThat(screening.outcomes("Lead"))
        .isEqualTo(
            Map.of(
                Outcome.NOT_SATISFIED, 2L,
                Outcome.MISSING, 1L,
                Outcome.JUDGEMENT, 0L,
                Outcome.SATISFIED, 3L,
                Outcome.NOT_APPLICABLE, 0L));
    assertThat(screening.outcomes("Partner")).containsEntry(Outcome.MISSING, 2L);
    assertThat(screening.outcomes("Region")).containsEntry(Outcome.JUDGEMENT, 2L);
    assertThat(screening.outcomes("Preferred")).containsEntry(Outcome.JUDGEMENT, 6L);
    // Two partners without a kind are one project without it.
    assertThat(screening.missing().keySet())
        .containsExactly("applicant.kind", "applicant.region", "partners", "partners[].kind");
    assertThat(screening.missing().values()).containsOnly(1L);
    assertThat(screening).hasToString(CALL.id() + ": " + screening.verdicts());
  }

  @Test
  void theMostFrequentComesFirst() {
    CallScreening screening =
        CALL.screen(Stream.of(PROJECTS.get(4), PROJECTS.get(3), PROJECTS.get(3)));
    assertThat(screening.missing().entrySet())
        .containsExactly(
            Map.entry("partners[].kind", 2L),
            Map.entry("applicant.kind", 1L),
            Map.entry("applicant.region", 1L),
            Map.entry("partners", 1L));
  }

  @Test
  void nothingIsCountedOfNothing() {
    CallScreening screening = CALL.screen(Stream.of());
    assertThat(screening.projects()).isZero();
    assertThat(screening.verdicts()).hasSize(4).containsValue(0L).doesNotContainValue(1L);
    assertThat(screening.missing()).isEmpty();
  }

  @Test
  void severalThreadsCountLikeOne() {
    Stream<Project> many =
        IntStream.range(0, 6_000).parallel().mapToObj(i -> PROJECTS.get(i % PROJECTS.size()));
    CallScreening screening = CALL.screen(many);
    assertThat(screening)
        .isEqualTo(CALL.screen(IntStream.range(0, 6_000).mapToObj(i -> PROJECTS.get(i % 6))));
    assertThat(screening.verdicts()).containsEntry(Verdict.ELIGIBLE, 1_000L);
  }

  @Test
  void refusesAssessmentsOfAnotherCallAndUnknownRules() {
    Assessment other = CALL.withId("other").assess(PROJECTS.get(0));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Stream.of(other).collect(CallScreening.counting(CALL)))
        .withMessage("the assessments must be of general-2025 but one was of other");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CALL.screen(Stream.of()).outcomes("Nothing"))
        .withMessage("general-2025 has no rule Nothing; it has [Lead, Partner, Region, Preferred]");
  }

  @Test
  void isAValue() {
    CallScreening screening = CALL.screen(PROJECTS.stream());
    assertThat(Samples.copy(screening)).isEqualTo(screening).hasSameHashCodeAs(screening);
    assertThat(screening).isNotEqualTo(CALL.screen(PROJECTS.stream().skip(1)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "en"})
  void explainsItself(String language) throws IOException {
    String text = CALL.screen(PROJECTS.stream()).explain(Locale.forLanguageTag(language));
    try (InputStream golden =
        CallScreeningTest.class.getResourceAsStream("call-screening." + language + ".txt")) {
      assertThat(golden).isNotNull();
      assertThat(text).isEqualTo(new String(golden.readAllBytes(), StandardCharsets.UTF_8));
    }
  }
}
