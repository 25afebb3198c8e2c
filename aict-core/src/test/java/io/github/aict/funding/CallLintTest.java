package io.github.aict.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import io.github.aict.InvalidValueException;
import io.github.aict.Label;
import io.github.aict.Samples;
import io.github.aict.Validity;
import io.github.aict.evidence.Citation;
import io.github.aict.evidence.Confidence;
import io.github.aict.evidence.Source;
import io.github.aict.rule.Condition;
import io.github.aict.rule.Rule;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;

class CallLintTest {

  private static final LocalDate READ_ON = LocalDate.of(2026, 1, 15);
  private static final Label BECAUSE = Label.of("C’est voulu.", "It is meant so.");
  private static final Citation CITATION = citing("https://www.fonds-ville-monde.fr/reglement");

  private static Citation citing(String address) {
    return new Citation(
        Source.of("Règlement", address),
        Label.of("article 4", "article 4"),
        Label.of("Ce que dit le règlement.", "What the rules say."),
        Confidence.VERIFIED,
        READ_ON);
  }

  private static Rule rule(String name, Condition condition) {
    return Samples.rule(name, condition).withCitation(CITATION);
  }

  private static final Condition OTHER = Calls.attested("other");
  private static final Rule HELD = rule("Held", Calls.attested("held"));
  private static final Rule NOT_HELD = rule("NotHeld", Condition.not(Calls.attested("held")));
  private static final Call IMPOSSIBLE = Calls.of(HELD, NOT_HELD);

  private static AcceptedFinding accepted(LintCode code, String... about) {
    return new AcceptedFinding(code, ImmutableList.copyOf(about), BECAUSE);
  }

  @Test
  void aRightCallHasNoFinding() {
    assertThat(CallLint.of(Calls.of(HELD))).isEmpty();
    assertThat(CallLint.of(Calls.of(HELD), READ_ON, Period.ZERO)).isEmpty();
  }

  @Test
  void tellsWhatNoProjectCanMeet() {
    LintFinding finding = CallLint.of(IMPOSSIBLE).get(0);
    assertThat(finding.call()).isEqualTo("general-2025");
    assertThat(finding.code()).isEqualTo(LintCode.UNSATISFIABLE_CALL);
    assertThat(finding.about()).containsExactly("Held", "NotHeld");
    assertThat(finding.sentence())
        .isEqualTo(
            Label.of(
                "Aucun projet ne peut satisfaire Held et NotHeld.",
                "No project can meet Held and NotHeld."));
    assertThat(finding.because()).isEmpty();
    assertThat(Samples.copy(finding)).isEqualTo(finding);
  }

  @Test
  void anAcceptedFindingCarriesItsReason() {
    Call explained =
        IMPOSSIBLE.withAccepted(accepted(LintCode.UNSATISFIABLE_CALL, "NotHeld", "Held"));
    assertThat(CallLint.of(explained))
        .singleElement()
        .satisfies(finding -> assertThat(finding.because()).contains(BECAUSE));
  }

  @Test
  void anAcceptanceOfAnotherFindingIsUnused() {
    Call explained =
        IMPOSSIBLE.withAccepted(
            accepted(LintCode.UNSATISFIABLE_CALL, "Held"),
            accepted(LintCode.CONTRADICTION, "Held", "NotHeld"));
    assertThat(CallLint.of(explained))
        .extracting(LintFinding::code)
        .containsExactly(
            LintCode.UNSATISFIABLE_CALL, LintCode.UNUSED_ACCEPTANCE, LintCode.UNUSED_ACCEPTANCE);
  }

  @Test
  void anAcceptanceIsJudgedOnlyWhereItsFindingIsLookedFor() {
    Call explained =
        Calls.of(HELD)
            .withAccepted(
                accepted(LintCode.EXPIRED_VERIFICATION, "Held"),
                accepted(LintCode.EDITION_GAP, "general-2020", "general-2025"));
    assertThat(CallLint.of(explained)).isEmpty();
    assertThat(CallLint.of(explained, READ_ON.plusYears(2), Period.ofYears(1)))
        .singleElement()
        .satisfies(finding -> assertThat(finding.because()).contains(BECAUSE));
    assertThat(CallLint.of(explained, READ_ON, Period.ofYears(1)))
        .extracting(LintFinding::code)
        .containsExactly(LintCode.UNUSED_ACCEPTANCE);
    assertThat(CallLint.editions(List.of(explained)))
        .extracting(LintFinding::code)
        .containsExactly(LintCode.UNUSED_ACCEPTANCE);
  }

  @Test
  void anAddressOfExamplesIsNoSource() {
    for (String address :
        List.of("https://www.example.org/a", "https://example.com", "https://calls.test/a")) {
      assertThat(CallLint.of(Calls.of(HELD.withCitation(citing(address)), rule("Other", OTHER))))
          .singleElement()
          .satisfies(
              finding -> {
                assertThat(finding.code()).isEqualTo(LintCode.UNCITED);
                assertThat(finding.about()).containsExactly("Held");
                assertThat(finding.sentence())
                    .isEqualTo(
                        Label.of(
                            "L’adresse citée est réservée aux exemples et ne peut être celle d’une"
                                + " source (Held).",
                            "The cited address is reserved for examples and cannot be that of a"
                                + " source (Held)."));
              });
    }
    Citation other = citing("https://www.notexample.org/test");
    assertThat(CallLint.of(Calls.of(HELD.withCitation(other)))).isEmpty();
  }

  @Test
  void aNameAsksOneQuestion() {
    Rule needs = rule("Needs", Condition.judgement("open", Label.of("Quoi ?", "What?")));
    Rule wishes = rule("Wishes", Condition.judgement("open", Label.of("Qui ?", "Who?")));
    assertThat(questions(needs, wishes))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.about()).containsExactly("Needs", "Wishes");
              assertThat(finding.sentence())
                  .isEqualTo(
                      Label.of(
                          "L’appréciation «\u00a0open\u00a0» pose deux questions sous un nom"
                              + " (Needs, Wishes).",
                          "The judgement “open” asks two questions under one name (Needs,"
                              + " Wishes)."));
            });
    assertThat(questions(needs, needs.withVariant("b").withGuard(OTHER))).isEmpty();
  }

  private static List<LintFinding> questions(Rule... rules) {
    return CallLint.of(Calls.of(rules)).stream()
        .filter(finding -> finding.code() == LintCode.TWO_QUESTIONS)
        .toList();
  }

  @Test
  void aSourceExpiresOnTheDayAfter() {
    Call call = Calls.of(HELD);
    assertThat(CallLint.of(call, READ_ON.plusYears(1), Period.ofYears(1))).isEmpty();
    assertThat(CallLint.of(call, READ_ON.plusYears(1).plusDays(1), Period.ofYears(1)))
        .extracting(LintFinding::code)
        .containsExactly(LintCode.EXPIRED_VERIFICATION);
    assertThat(CallLint.of(call, READ_ON.minusDays(1), Period.ofYears(1)))
        .extracting(LintFinding::code)
        .containsExactly(LintCode.FUTURE_VERIFICATION);
  }

  @Test
  void editionsTouchOrLieApart() {
    Call first = edition("first", "2021-01-01/2021-03-31");
    assertThat(CallLint.editions(List.of(first, edition("next", "2021-04-01/2021-06-30"))))
        .isEmpty();
    assertThat(CallLint.editions(List.of(edition("next", "2021-03-31/2021-06-30"), first)))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.code()).isEqualTo(LintCode.EDITION_OVERLAP);
              assertThat(finding.call()).isEqualTo("next");
              assertThat(finding.about()).containsExactly("first", "next");
            });
    assertThat(CallLint.editions(List.of(first, edition("late", "2024-03-31/2024-06-30"))))
        .isEmpty();
    assertThat(CallLint.editions(List.of(first, edition("late", "2024-04-01/2024-06-30"))))
        .extracting(LintFinding::code)
        .containsExactly(LintCode.EDITION_GAP);
  }

  @Test
  void anEndThatIsNotKnownGivesNoFinding() {
    Call first = edition("first", "2021-01-01/2021-03-31");
    assertThat(CallLint.editions(List.of(first, edition("late", "../2026-06-30")))).isEmpty();
    assertThat(
            CallLint.editions(
                List.of(edition("first", "2015-01-01/.."), edition("late", "2026-01-01/.."))))
        .isEmpty();
    Call undated = Calls.of(HELD).withId("undated");
    assertThat(CallLint.editions(List.of(first, edition("late", "2026-01-01/2026-06-30"), undated)))
        .isEmpty();
  }

  private static Call edition(String id, String window) {
    return Calls.of(HELD).withId(id).withWindow(Validity.parse(window));
  }

  @Test
  void whatIsOnlyLikelySparesNoVerifiedRule() {
    Rule likely = HELD.withVariant("likely").withConfidence(Confidence.LIKELY);
    assertThat(CallLint.of(Calls.of(likely, HELD)))
        .singleElement()
        .satisfies(finding -> assertThat(finding.about()).containsExactly("Held/likely", "Held"));
  }

  @Test
  void anAcceptanceOfAnAcceptanceIsRefused() {
    assertThatThrownBy(() -> accepted(LintCode.UNUSED_ACCEPTANCE, "Held"))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("an acceptance of nothing cannot be accepted: remove it");
  }
}
