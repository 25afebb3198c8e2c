package io.github.aict.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableSet;
import io.github.aict.Samples;
import io.github.aict.Validity;
import io.github.aict.project.Project;
import io.github.aict.project.Submission;
import io.github.aict.rule.Condition;
import io.github.aict.rule.Fact;
import io.github.aict.rule.Facts;
import io.github.aict.rule.Outcome;
import io.github.aict.rule.Rule;
import io.github.aict.rule.Scope;
import io.github.aict.rule.Weight;
import io.github.aict.territory.Country;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SubmissionCalendarTest {

  private static final Rule WINDOW = within("SubmittedWithin", "2025-04-07/2025-05-30");

  private static Rule within(String name, String period) {
    return Samples.rule(name, on(period));
  }

  private static Condition on(String period) {
    return Condition.check(
        Facts.SUBMITTED_ON, io.github.aict.rule.Test.within(Validity.parse(period)));
  }

  @SuppressWarnings("unchecked") // The fact is a yes or no, as its name says.
  private static Rule notSuspended() {
    Fact<Boolean> suspended = (Fact<Boolean>) Facts.parse("countries[].in.ODA_SUSPENDED");
    return Samples.rule(
        "NotSuspended",
        Condition.forEach(
            Scope.COUNTRIES, Condition.check(suspended, io.github.aict.rule.Test.is(false))));
  }

  private static Project in(String country) {
    return Calls.project().withCountries(ImmutableSet.of(Country.of(country)));
  }

  @Test
  void holdsEveryDayOnceAndTellsTheDaysOfAWindow() {
    SubmissionCalendar calendar = Calls.of(WINDOW).when(Calls.project());
    assertThat(calendar.periods().stream().map(SubmissionPeriod::days).map(Validity::toString))
        .containsExactly("../2025-04-06", "2025-04-07/2025-05-30", "2025-05-31/..");
    assertThat(calendar.periods().stream().map(SubmissionPeriod::verdict))
        .containsExactly(Verdict.INELIGIBLE, Verdict.ELIGIBLE, Verdict.INELIGIBLE);
    assertThat(calendar.eligible()).containsExactly(Calls.WINDOW);
    assertThat(calendar.on(LocalDate.of(2025, 5, 30)).verdict()).isEqualTo(Verdict.ELIGIBLE);
    assertThat(calendar.on(LocalDate.MIN)).isEqualTo(calendar.periods().get(0));
    assertThat(calendar.on(LocalDate.MAX)).isEqualTo(calendar.periods().get(2));
  }

  @Test
  void assessesEachPeriodOnItsFirstDayOrElseItsLast() {
    assertThat(
            Calls.of(WINDOW, within("Before", "../2025-05-30"))
                .when(Calls.project())
                .periods()
                .stream()
                .map(period -> period.assessment().project().submission().orElseThrow().date()))
        .containsExactly(
            Optional.of(LocalDate.of(2025, 4, 6)),
            Optional.of(LocalDate.of(2025, 4, 7)),
            Optional.of(LocalDate.of(2025, 5, 31)));
  }

  @Test
  void theDayOfTheProjectDoesNotMatter() {
    Call call = Calls.of(WINDOW);
    Project project = Calls.project().submittedOn(LocalDate.of(2025, 6, 1));
    assertThat(call.when(project).eligible()).containsExactly(Calls.WINDOW);
    assertThat(call.when(project).project()).isEqualTo(project);
  }

  @Test
  void aRuleWithoutADayMakesOnePeriod() {
    SubmissionCalendar calendar =
        Calls.of(Calls.rule("Held", Outcome.SATISFIED)).when(Calls.project());
    assertThat(calendar.periods()).hasSize(1);
    assertThat(calendar.eligible()).containsExactly(Validity.always());
    assertThat(calendar.changes()).isEmpty();
    assertThat(calendar.explain(Locale.FRENCH))
        .contains("Éligible pour un dépôt quel que soit le jour.")
        .contains("Aucune règle ne dépend du jour de dépôt.")
        .doesNotContain("Ce qui change");
  }

  @Test
  void periodsThatDifferInARuleOnlyJoinInTheVerdict() {
    Rule late = within("Late", "2025-05-01/..").withWeight(Weight.PREFERENCE);
    SubmissionCalendar calendar = Calls.of(WINDOW, late).when(Calls.project());
    assertThat(calendar.periods()).hasSize(4);
    assertThat(calendar.eligible()).containsExactly(Calls.WINDOW);
    assertThat(calendar.outcomes(late).versions())
        .containsExactly(
            Map.entry(Validity.parse("../2025-04-30"), Outcome.NOT_SATISFIED),
            Map.entry(Validity.parse("2025-05-01/.."), Outcome.SATISFIED));
    SubmissionChange second = calendar.changes().get(1);
    assertThat(second.day()).isEqualTo(LocalDate.of(2025, 5, 1));
    assertThat(second.isOfVerdict()).isFalse();
    assertThat(second.sentence().en()).isEqualTo("On 1 May 2025 the verdict stays “eligible”.");
    assertThat(second.rules())
        .singleElement()
        .satisfies(
            change ->
                assertThat(change.sentence().fr())
                    .isEqualTo(
                        "Règle Late\u00a0: «\u00a0non satisfait\u00a0» avant,"
                            + " «\u00a0satisfait\u00a0» à partir de ce jour."));
  }

  @Test
  void twoWindowsGiveTwoPeriods() {
    Rule either =
        Samples.rule(
            "TwoSessions",
            Condition.anyOf(on("2025-01-01/2025-01-31"), on("2025-06-01/2025-06-30")));
    SubmissionCalendar calendar = Calls.of(either).when(Calls.project());
    assertThat(calendar.eligible())
        .containsExactly(
            Validity.parse("2025-01-01/2025-01-31"), Validity.parse("2025-06-01/2025-06-30"));
  }

  @Test
  void aGuardByDayMakesARuleWithoutObject() {
    Rule guarded = Calls.rule("Refused", Outcome.NOT_SATISFIED).withGuard(on("2025-01-01/.."));
    SubmissionCalendar calendar = Calls.of(guarded).when(Calls.project());
    assertThat(calendar.eligible()).containsExactly(Validity.parse("../2024-12-31"));
    assertThat(calendar.outcomes(guarded).on(LocalDate.of(2024, 12, 31)))
        .contains(Outcome.NOT_APPLICABLE);
  }

  @Test
  void aListThatChangesOrIsLessSureTurnsTheVerdict() {
    SubmissionCalendar mali = Calls.of(notSuspended()).when(in("MLI"));
    // Suspended from 16 November 2022; the source was read up to 28 March 2024.
    assertThat(mali.possible())
        .containsExactly(Validity.parse("../2022-11-15"), Validity.parse("2024-03-29/.."));
    assertThat(mali.verdicts().versions())
        .containsExactly(
            Map.entry(Validity.parse("../2022-11-15"), Verdict.ELIGIBLE),
            Map.entry(Validity.parse("2022-11-16/2024-03-28"), Verdict.INELIGIBLE),
            Map.entry(Validity.parse("2024-03-29/.."), Verdict.NEEDS_JUDGEMENT));
  }

  @Test
  void aClosingHourLeavesTheLastDayOpen() {
    Rule closing =
        Samples.rule(
            "SubmittedWithin",
            Condition.allOf(
                on("../2024-09-19"),
                Condition.anyOf(
                    on("../2024-09-18"),
                    Condition.check(
                        Facts.SUBMITTED_AT,
                        io.github.aict.rule.Test.atMost(Instant.parse("2024-09-19T15:00:00Z"))))));
    Project sent =
        Calls.project()
            .withSubmission(
                Submission.builder()
                    .moment(OffsetDateTime.parse("2024-09-19T16:00:00+02:00"))
                    .build());
    SubmissionCalendar calendar = Calls.of(closing).when(sent);
    assertThat(calendar.verdicts().versions())
        .containsExactly(
            Map.entry(Validity.parse("../2024-09-18"), Verdict.ELIGIBLE),
            Map.entry(Validity.parse("2024-09-19/2024-09-19"), Verdict.UNDETERMINED),
            Map.entry(Validity.parse("2024-09-20/.."), Verdict.INELIGIBLE));
    assertThat(calendar.explain(Locale.ENGLISH))
        .contains("on 19 September 2024: undetermined")
        .contains("no later than 19 September 2024 at 17:00 (Paris time)");
  }

  @Test
  void memberStatesAreCountedForEachDay() {
    Rule two =
        Samples.rule(
            "TwoMemberStates",
            Condition.check(Facts.EU_MEMBER_STATES, io.github.aict.rule.Test.atLeast(2L)));
    Project project =
        Project.builder()
            .declaredApplicantCountries(ImmutableSet.of(Country.of("FRA"), Country.of("GBR")))
            .declaredEuMemberStates(1)
            .build()
            .submittedOn(LocalDate.of(2021, 1, 1));
    // The United Kingdom entered on 1 January 1973 and left at the end of 31 January 2020.
    assertThat(Calls.of(two).when(project).eligible())
        .containsExactly(Validity.parse("1973-01-01/2020-01-31"));
    assertThat(
            Calls.of(two).when(project.withDeclaredApplicantCountries(Optional.empty())).eligible())
        .isEmpty();
  }

  @Test
  void tellsDaysThatStayOpenWhereNoneIsEligible() {
    SubmissionCalendar calendar =
        Calls.of(WINDOW, Calls.rule("Unknown", Outcome.MISSING)).when(Calls.project());
    assertThat(calendar.eligible()).isEmpty();
    assertThat(calendar.possible()).containsExactly(Calls.WINDOW);
    assertThat(calendar.explain(Locale.FRENCH))
        .contains(
            "\nLe verdict n’est «\u00a0éligible\u00a0» aucun jour, mais il reste ouvert pour un dépôt"
                + " du 7 avril 2025 au 30 mai 2025.\n");
  }

  @Test
  void tellsWhichDatesOfTheCallAreNotKnown() {
    Call call = Calls.of(WINDOW);
    assertThat(english(call))
        .contains("\nNo date of the call is known: only its other rules limit");
    assertThat(english(call.withWindow(Calls.WINDOW))).doesNotContain("known");
    assertThat(english(call.withWindow(Validity.parse("../2025-05-30"))))
        .contains("\nThe first day of the call is not known.\n")
        .doesNotContain("last day of the call");
    assertThat(english(call.withWindow(Validity.parse("2025-04-07/.."))))
        .contains("\nNo last day of the call is known.\n")
        .doesNotContain("first day of the call");
  }

  private static String english(Call call) {
    return call.when(Calls.project()).explain(Locale.ENGLISH);
  }

  @Test
  void tellsWhatFailsOnAnyDay() {
    SubmissionCalendar calendar =
        Calls.of(
                WINDOW,
                Calls.rule("Failed", Outcome.NOT_SATISFIED),
                Calls.rule("Unknown", Outcome.MISSING),
                Calls.rule("Judged", Outcome.JUDGEMENT))
            .when(Calls.project());
    assertThat(calendar.eligible()).isEmpty();
    assertThat(calendar.explain(Locale.ENGLISH))
        .containsSubsequence(
            "The project is ineligible on every day.",
            "Verdict by day of submission\n  on any day: ineligible\n",
            "Rule by rule\n  - SubmittedWithin: not satisfied until 6 April 2025; satisfied from 7"
                + " April 2025 to 30 May 2025; not satisfied from 31 May 2025 on.\n"
                + "  - The other rules come to the same on every day.\n",
            "What changes\n  On 7 April 2025 the verdict stays “ineligible”.\n",
            "Not satisfied on any day\n",
            "Rule Failed (verified)",
            "Information missing on any day\n",
            "Rule Unknown (verified)",
            "For a person to judge on any day\n",
            "Rule Judged (verified)",
            "Sources\n");
  }

  @Test
  void isAValue() {
    SubmissionCalendar calendar = Calls.of(WINDOW).when(Calls.project());
    assertThat(Samples.copy(calendar))
        .isEqualTo(calendar)
        .hasSameHashCodeAs(calendar)
        .isNotEqualTo(Calls.of().when(Calls.project()))
        .isNotEqualTo(Calls.of(WINDOW).when(in("MLI")))
        .hasToString(
            "general-2025: {../2025-04-06=INELIGIBLE, 2025-04-07/2025-05-30=ELIGIBLE,"
                + " 2025-05-31/..=INELIGIBLE}");
    assertThat(Samples.copy(calendar).changes()).isEqualTo(calendar.changes());
  }

  @Test
  void refusesARuleOfAnotherCall() {
    SubmissionCalendar calendar = Calls.of(WINDOW).when(Calls.project());
    assertThatThrownBy(() -> calendar.outcomes(Calls.rule("Other", Outcome.SATISFIED)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the rule must be one of the call general-2025 but was Other");
  }
}
