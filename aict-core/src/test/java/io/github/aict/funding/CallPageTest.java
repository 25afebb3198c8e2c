package io.github.aict.funding;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import io.github.aict.Label;
import io.github.aict.Rate;
import io.github.aict.Samples;
import io.github.aict.Validity;
import io.github.aict.evidence.Confidence;
import io.github.aict.project.Theme;
import io.github.aict.rule.BudgetFacts;
import io.github.aict.rule.Condition;
import io.github.aict.rule.Fact;
import io.github.aict.rule.Facts;
import io.github.aict.rule.MemberFacts;
import io.github.aict.rule.Outcome;
import io.github.aict.rule.Rule;
import io.github.aict.rule.Scope;
import io.github.aict.rule.Test;
import io.github.aict.territory.AuthorityKind;
import io.github.aict.territory.Country;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CallPageTest {

  private static final LocalDate DAY = LocalDate.of(2025, 5, 15);
  private static final Condition LEAD =
      Condition.check(Facts.APPLICANT_KIND, Test.in(ImmutableSet.of(AuthorityKind.COMMUNE)));
  private static final Condition COUNTRY =
      Condition.check(Facts.COUNTRIES, Test.intersects(ImmutableSet.of(Country.of("SEN"))));
  private static final Condition RATE =
      Condition.check(BudgetFacts.FUNDING_RATE, Test.atMost(Rate.percent(50)));
  private static final Condition JUDGED =
      Condition.judgement("sincere", Label.of("Est-ce sincère\u00a0?", "Is it sincere?"));

  @ParameterizedTest
  @CsvSource({
    "APPLICANT,Who",
    "PARTNER,With whom",
    "COUNTRY,Where",
    "THEME,What for",
    "RATE,How much",
    "RATE_BY_COUNTRY,How much",
    "SUM,How much",
    "DAY,When",
    "DURATION,When",
    "ATTESTED,Conditions",
    "AGREEMENT,Conditions",
    "JUDGED,Conditions",
    "JUDGED_IN_COUNTRY,Where"
  })
  void putsARuleUnderWhatItIsAbout(String sample, String heading) {
    String page = CallPage.markdown(Calls.of(sample(sample)), DAY, Locale.ENGLISH);
    String section = page.substring(page.indexOf("\n## " + heading + "\n"));
    assertThat(section).contains("- Requirement Sample.");
    int next = section.indexOf("\n## ", 1);
    assertThat(section.substring(0, next)).contains("- Requirement Sample.");
  }

  private static Rule sample(String name) {
    Rule judged = Samples.rule("Sample", JUDGED);
    return switch (name) {
      case "JUDGED" -> judged;
      case "JUDGED_IN_COUNTRY" -> judged.withGuard(COUNTRY);
      default -> Samples.rule("Sample", condition(name));
    };
  }

  private static Condition condition(String name) {
    return switch (name) {
      case "APPLICANT" -> LEAD;
      case "PARTNER" ->
          Condition.forSome(
              Scope.PARTNERS,
              Condition.check(MemberFacts.PARTNER_IS_FOREIGN_LOCAL_AUTHORITY, Test.is(true)));
      case "COUNTRY" -> COUNTRY;
      case "THEME" ->
          Condition.check(Facts.THEMES, Test.intersects(ImmutableSet.of(Theme.of("EAU"))));
      case "RATE" -> Condition.allOf(LEAD, RATE);
      case "RATE_BY_COUNTRY" -> Condition.anyOf(Condition.not(COUNTRY), RATE);
      case "SUM" ->
          Condition.check(
              rate("(budget.own + budget.partner) / budget.total"), Test.atLeast(Rate.percent(5)));
      case "DAY" -> Condition.check(Facts.SUBMITTED_ON, Test.within(Calls.WINDOW));
      case "DURATION" -> Condition.check(Facts.DURATION_MONTHS, Test.atMost(36L));
      case "ATTESTED" -> Calls.attested("held");
      default ->
          Condition.forSome(
              Scope.AGREEMENTS,
              Condition.check(MemberFacts.AGREEMENT_IS_TRANSMITTED, Test.is(true)));
    };
  }

  @SuppressWarnings("unchecked") // The values are rates, as the name says.
  private static Fact<Rate> rate(String id) {
    return (Fact<Rate>) Facts.parse(id);
  }

  @org.junit.jupiter.api.Test
  void tellsWhomARuleConcernsWhatAPersonJudgesAndWhatToDo() {
    Rule rule =
        Samples.rule("Rate", Confidence.LIKELY, Condition.anyOf(RATE, JUDGED))
            .appliesTo(Label.of("pour une commune", "for a commune"))
            .guard(LEAD)
            .advice(Label.of("Demander moins.", "Ask for less."))
            .build();
    assertThat(CallPage.markdown(Calls.of(rule), DAY, Locale.FRENCH))
        .contains(
            "\n## Combien\n\n"
                + "- **Pour une commune\u00a0:** Exigence Rate. (source 1, règlement)"
                + " *Probable\u00a0: à vérifier, ne décide pas seul.*\n"
                + "  - À apprécier\u00a0: Est-ce sincère\u00a0?\n"
                + "  - Demander moins.\n");
    assertThat(CallPage.markdown(Calls.of(rule), DAY, Locale.ENGLISH))
        .contains(
            "- **For a commune:** Requirement Rate. (source 1, rules)"
                + " *Likely: to be checked, does not decide alone.*\n"
                + "  - For a person to judge: Is it sincere?\n"
                + "  - Ask for less.\n");
    Rule conditional = rule.withStatement(Label.of("Si une commune porte.", "If a commune leads."));
    assertThat(CallPage.markdown(Calls.of(conditional), DAY, Locale.ENGLISH))
        .contains("\n- If a commune leads. (source 1, rules)");
  }

  @ParameterizedTest
  @CsvSource({
    "2025-04-07/2025-05-30,'open, from 7 April 2025 to 30 May 2025'",
    "2025-04-07/..,'open, since 7 April 2025'",
    "../2025-05-30,'until 30 May 2025, opening day unknown'",
    "../2025-05-14,'closed, until 14 May 2025, opening day unknown'",
    ",dates unknown",
    "../..,dates unknown"
  })
  void tellsTheWindow(String window, String expected) {
    Call call = Calls.call().window(Optional.ofNullable(window).map(Validity::parse)).build();
    assertThat(CallPage.markdown(call, DAY, Locale.ENGLISH))
        .contains("- **Applications, on 15 May 2025:** " + expected + "\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      value = {
        "a*b_c`d¦a\\*b\\_c\\`d",
        "[a](b) <c> {d}¦\\[a\\](b) \\<c\\> \\{d\\}",
        "a|b~c\\d¦a\\|b\\~c\\\\d",
        "# a¦\\# a",
        "- a¦\\- a",
        "+ a¦\\+ a",
        "2025. a¦2025\\. a",
        "1) a¦1\\) a",
        "1.5 a¦1.5 a",
        "2025 a¦2025 a",
        "a & b &amp; c¦a & b \\&amp; c",
        "a\u001b[b¦a\\\\u001b\\[b"
      })
  void aTextMeansNothingToMarkdown(String text, String escaped) {
    Call call = Calls.call().unknowns(List.of(Label.of(text, text))).build();
    assertThat(CallPage.markdown(call, DAY, Locale.FRENCH)).endsWith("\n- " + escaped + "\n");
  }

  @org.junit.jupiter.api.Test
  void aCallWithoutRulesSaysSo() {
    String page = CallPage.markdown(Calls.call().build(), DAY, Locale.FRENCH);
    assertThat(page.split("Aucune règle n’est établie\\.", -1)).hasSize(7);
    assertThat(page).doesNotContain("Sources").doesNotContain("Conditions");
  }

  @org.junit.jupiter.api.Test
  void theIndexListsEveryCallOnceUnderItsStatus() {
    Call open = Calls.of(Calls.rule("First", Outcome.SATISFIED)).withWindow(Calls.WINDOW);
    List<CallSummary> calls = new ArrayList<>();
    calls.add(open.withId("closed").withWindow(Validity.parse("2025-01-01/2025-01-31")).summary());
    calls.add(open.withTitle(Label.of("A|B", "A|B")).summary());
    calls.add(open.withId("unknown").withWindow(Optional.empty()).summary());
    assertThat(CallPage.index(calls, DAY, Locale.ENGLISH))
        .isEqualTo(
            """
            # Calls on 15 May 2025

            ## Open (1)

            | Call | Scheme | Applications |
            |---|---|---|
            | [A\\|B](general-2025.en.md) | GENERAL | from 7 April 2025 to 30 May 2025 |

            ## Dates unknown (1)

            | Call | Scheme | Applications |
            |---|---|---|
            | [General call 2025 of the example](unknown.en.md) | GENERAL | dates unknown |

            ## Closed (1)

            | Call | Scheme | Applications |
            |---|---|---|
            | [General call 2025 of the example](closed.en.md) | GENERAL | from 1 January 2025 to 31 January 2025 |
            """);
    assertThat(CallPage.index(calls, DAY, Locale.FRENCH))
        .startsWith("# Appels au 15 mai 2025\n\n## Ouvert (1)\n\n| Appel | Dispositif | Dépôt")
        .contains("(general-2025.fr.md)");
    assertThat(CallPage.fileName("ficol-2020", Locale.FRENCH)).isEqualTo("ficol-2020.fr.md");
  }
}
