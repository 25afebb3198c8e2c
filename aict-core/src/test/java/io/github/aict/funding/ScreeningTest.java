package io.github.aict.funding;

import static io.github.aict.Samples.eur;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.aict.Label;
import io.github.aict.Rate;
import io.github.aict.Samples;
import io.github.aict.Validity;
import io.github.aict.project.Applicant;
import io.github.aict.project.FinancingPlan;
import io.github.aict.project.Project;
import io.github.aict.rule.BudgetFacts;
import io.github.aict.rule.Condition;
import io.github.aict.rule.Facts;
import io.github.aict.rule.Rule;
import io.github.aict.rule.Test;
import io.github.aict.territory.AuthorityKind;
import io.github.aict.territory.Country;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScreeningTest {

  private static final LocalDate IN_WINDOW = LocalDate.of(2025, 5, 15);
  private static final Rule RATE =
      requirement(
          "FundingRateAtMost",
          Label.of("La subvention ne dépasse pas 50 % du coût total.", "At most 50% is granted."),
          Condition.check(BudgetFacts.FUNDING_RATE, Test.atMost(Rate.percent(50))));
  private static final Rule COUNTRY =
      requirement(
          "CountryIn",
          Label.of("Le projet agit au Sénégal.", "The project acts in Senegal."),
          Condition.check(Facts.COUNTRIES, Test.intersects(ImmutableSet.of(Country.of("SEN")))));
  private static final Rule DURATION =
      requirement(
          "DurationAtMost",
          Label.of("Le projet dure au plus 36 mois.", "The project lasts at most 36 months."),
          Condition.check(Facts.DURATION_MONTHS, Test.atMost(36L)));
  private static final Rule LEAD =
      requirement(
          "ApplicantKindIn",
          Label.of("Une commune porte le projet.", "A commune leads the project."),
          Condition.check(Facts.APPLICANT_KIND, Test.in(ImmutableSet.of(AuthorityKind.COMMUNE))));
  private static final Rule WINDOW =
      requirement(
          "SubmittedWithin",
          Label.of("Le dossier est déposé en 2026.", "It is submitted in 2026."),
          Condition.check(
              Facts.SUBMITTED_ON, Test.within(Validity.parse("2026-01-01/2026-12-31"))));
  private static final Rule JUDGED =
      requirement(
          "Sincere",
          Label.of("Le projet est sincère.", "The project is sincere."),
          Condition.judgement(
              "sincere", Label.of("Le projet est-il sincère\u00a0?", "Is the project sincere?")));

  /** A commune in Morocco that asks for 60 %, without a duration. */
  private static final Project PROJECT =
      Project.builder()
          .title("Un *projet*")
          .applicant(Applicant.builder().kind(AuthorityKind.COMMUNE).build())
          .countries(ImmutableSet.of(Country.of("MAR")))
          .financingPlan(
              FinancingPlan.builder().total(eur("100000")).requested(eur("60000")).build())
          .build();

  private static final ImmutableList<Call> CALLS =
      ImmutableList.of(
          call("closed", "2025-01-01/2025-05-14", LEAD),
          call("never", "2025-01-01/2025-12-31", RATE, COUNTRY, DURATION),
          call("missing", "2025-01-01/2025-12-31", DURATION, JUDGED),
          call("judged", "2025-01-01/2025-12-31", JUDGED, LEAD),
          call("rate", "2025-01-01/2025-12-31", RATE, DURATION),
          call("upcoming", "2026-01-01/2026-12-31", LEAD, WINDOW),
          call("announced", "2026-01-01/2026-12-31", LEAD),
          call("undated", "", LEAD),
          call("half-dated", "../2025-12-31", LEAD),
          call("now", "2025-05-15/2025-05-15", LEAD));

  private static Rule requirement(String name, Label statement, Condition condition) {
    return Samples.rule(name, condition).withStatement(statement);
  }

  private static Call call(String id, String window, Rule... rules) {
    Call.Builder call = Calls.call();
    call.id(id)
        .title(Label.of("Appel «\u00a0" + id + "\u00a0»", "Call “" + id + "”"))
        .shortTitle(Label.of("appel " + id, "call " + id))
        .addRules(rules);
    if (!window.isEmpty()) {
      call.window(Validity.parse(window));
    }
    return call.build();
  }

  @org.junit.jupiter.api.Test
  void ordersTheCallsFromTheBestToTheWorst() {
    Screening screening = Catalogue.of(CALLS).screen(PROJECT, IN_WINDOW);
    assertThat(screening.calls())
        .extracting(Screened::toString)
        .containsExactly(
            "now: ELIGIBLE_NOW",
            "rate: ELIGIBLE_IF",
            "upcoming: ELIGIBLE_IF",
            "announced: ELIGIBLE_IF",
            "undated: ELIGIBLE_IF",
            "half-dated: ELIGIBLE_IF",
            "judged: NEEDS_JUDGEMENT",
            "missing: UNDETERMINED",
            "closed: NEVER",
            "never: NEVER");
    assertThat(screening.counts())
        .containsExactly(
            Map.entry(Prospect.ELIGIBLE_NOW, 1),
            Map.entry(Prospect.ELIGIBLE_IF, 5),
            Map.entry(Prospect.NEEDS_JUDGEMENT, 1),
            Map.entry(Prospect.UNDETERMINED, 1),
            Map.entry(Prospect.NEVER, 2));
    assertThat(screening.day()).contains(IN_WINDOW);
    assertThat(screening.project()).isEqualTo(PROJECT.submittedOn(IN_WINDOW));
  }

  @org.junit.jupiter.api.Test
  void anEditionWithoutDatesIsOverOnceALaterOneHasOpened() {
    Call first = call("first", "", LEAD);
    Call second = call("second", "", LEAD).withPreviousEdition("first");
    Call third = call("third", "2025-05-15/2025-06-30", LEAD).withPreviousEdition("second");
    Catalogue catalogue =
        Catalogue.lazy(
            List.of(first.summary(), second.summary(), third.summary()),
            id -> {
              assertThat(id).as("the only call that is read").isEqualTo("third");
              return third;
            });
    Screening screening = catalogue.screen(PROJECT, IN_WINDOW);
    assertThat(screening.calls())
        .extracting(Screened::toString)
        .containsExactly("third: ELIGIBLE_NOW", "first: NEVER", "second: NEVER");
    assertThat(screening.calls().get(1).laterEdition()).contains(third.summary());
    assertThat(screening.calls().get(1).assessment()).isEmpty();
    assertThat(screening.explain(Locale.ENGLISH))
        .contains(
            "  first – Call “first” (dates unknown; a later edition has opened: third)\n",
            "  second – Call “second” (dates unknown; a later edition has opened: third)\n");
    assertThat(screening.explain(Locale.FRENCH))
        .contains("(dates inconnues\u00a0; une édition suivante a ouvert\u00a0: third)");
    Call other = call("other", "2025-01-01/2025-12-31", COUNTRY);
    assertThat(other.assess(PROJECT.submittedOn(IN_WINDOW)).alternatives(catalogue))
        .extracting(assessment -> assessment.call().id())
        .containsExactly("third");
    Call open = call("open", "2025-01-01/2025-12-31", LEAD);
    Call besides = call("besides", "2025-02-01/2025-12-31", LEAD).withPreviousEdition("open");
    assertThat(Catalogue.of(List.of(open, besides)).isOver("open", IN_WINDOW))
        .as("days that are known decide")
        .isFalse();
    LocalDate before = LocalDate.of(2025, 5, 14);
    assertThat(Catalogue.of(List.of(first, second, third)).screen(PROJECT, before).calls())
        .extracting(Screened::toString)
        .containsExactly("first: ELIGIBLE_IF", "second: ELIGIBLE_IF", "third: ELIGIBLE_IF");
  }

  @ParameterizedTest
  @CsvSource({
    "now,''",
    "rate,FundingRateAtMost DurationAtMost",
    "upcoming,SubmittedWithin",
    "announced,''",
    "judged,Sincere",
    "missing,DurationAtMost Sincere",
    "closed,''",
    "never,CountryIn"
  })
  void givesTheRequirementsThatDecide(String id, String reasons) {
    Screened screened =
        Catalogue.of(CALLS).screen(PROJECT, IN_WINDOW).calls().stream()
            .filter(call -> call.call().id().equals(id))
            .findFirst()
            .orElseThrow();
    assertThat(String.join(" ", screened.reasons().stream().map(f -> f.rule().id()).toList()))
        .isEqualTo(reasons);
    assertThat(screened.assessment().isEmpty()).isEqualTo(id.equals("closed"));
  }

  @org.junit.jupiter.api.Test
  void doesNotLoadCallsThatAreClosed() {
    List<String> loaded = new ArrayList<>();
    ImmutableMap<String, Call> byId =
        CALLS.stream().collect(ImmutableMap.toImmutableMap(Call::id, call -> call));
    Catalogue lazy =
        Catalogue.lazy(
            CALLS.stream().map(Call::summary).toList(),
            id -> {
              loaded.add(id);
              return byId.get(id);
            });
    lazy.screen(PROJECT, LocalDate.of(2027, 1, 1));
    assertThat(loaded).containsExactly("undated");
    lazy.screen(PROJECT, IN_WINDOW);
    assertThat(loaded).hasSize(CALLS.size() - 1).doesNotContain("closed");
  }

  @org.junit.jupiter.api.Test
  void withoutADayNoWindowDecides() {
    Screening screening = Catalogue.of(CALLS).screen(PROJECT);
    assertThat(screening.day()).isEmpty();
    assertThat(screening.calls()).allMatch(call -> call.status().isEmpty());
    assertThat(screening.calls(Prospect.ELIGIBLE_NOW)).isEmpty();
    assertThat(screening.calls(Prospect.NEVER))
        .extracting(c -> c.call().id())
        .containsExactly("never");
    assertThat(screening.calls(Prospect.UNDETERMINED))
        .extracting(c -> c.call().id())
        .containsExactly("missing", "upcoming");
    assertThat(screening.explain(Locale.ENGLISH))
        .startsWith("Project: Un *projet*\nCalls screened without a day of submission: 10\n");
  }

  @ParameterizedTest
  @CsvSource({
    "2025-05-14,ELIGIBLE_IF,UPCOMING",
    "2025-05-15,ELIGIBLE_NOW,OPEN",
    "2025-05-16,NEVER,CLOSED"
  })
  void theWindowDecidesToTheDay(LocalDate day, Prospect prospect, CallStatus status) {
    Screened screened =
        Catalogue.of(List.of(CALLS.get(CALLS.size() - 1))).screen(PROJECT, day).calls().get(0);
    assertThat(screened.prospect()).isEqualTo(prospect);
    assertThat(screened.status()).contains(status);
  }

  @org.junit.jupiter.api.Test
  void aDayThatIsOverForThisProjectIsOverForGood() {
    Call twoWindows = call("two", "2026-01-01/2027-12-31", WINDOW);
    Catalogue catalogue = Catalogue.of(List.of(twoWindows));
    assertThat(catalogue.screen(PROJECT, LocalDate.of(2027, 1, 1)).calls(Prospect.NEVER))
        .hasSize(1);
    assertThat(catalogue.screen(PROJECT, LocalDate.of(2025, 1, 1)).calls(Prospect.ELIGIBLE_IF))
        .hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"fr", "en"})
  void explainsItself(String language) throws IOException {
    String text =
        Catalogue.of(CALLS).screen(PROJECT, IN_WINDOW).explain(Locale.forLanguageTag(language));
    try (InputStream golden =
        ScreeningTest.class.getResourceAsStream("screening." + language + ".txt")) {
      assertThat(golden).isNotNull();
      assertThat(text).isEqualTo(new String(golden.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  @org.junit.jupiter.api.Test
  void isAValue() {
    Screening screening = Catalogue.of(CALLS).screen(PROJECT, IN_WINDOW);
    assertThat(Samples.copy(screening))
        .isEqualTo(screening)
        .hasSameHashCodeAs(screening)
        .hasToString(screening.counts().toString());
    assertThat(screening.calls().get(0))
        .isEqualTo(Catalogue.of(CALLS).screen(PROJECT, IN_WINDOW).calls().get(0))
        .isNotEqualTo(screening.calls().get(1));
    assertThat(screening)
        .isNotEqualTo(Catalogue.of(CALLS).screen(PROJECT, IN_WINDOW.plusDays(1)))
        .isNotEqualTo(Catalogue.of(CALLS.subList(1, 3)).screen(PROJECT, IN_WINDOW));
  }
}
