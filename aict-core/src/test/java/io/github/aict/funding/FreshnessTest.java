package io.github.aict.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.aict.Label;
import io.github.aict.Samples;
import io.github.aict.evidence.Citation;
import io.github.aict.evidence.Confidence;
import io.github.aict.rule.Outcome;
import io.github.aict.rule.Rule;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FreshnessTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 3, 31);
  private static final Rule OLD = read("Old", LocalDate.of(2025, 3, 30));
  private static final Rule LIMIT = read("Limit", LocalDate.of(2025, 3, 31));
  private static final Call CALL = Calls.of(LIMIT, OLD);

  private static Rule read(String name, LocalDate day) {
    return Calls.rule(name, Outcome.SATISFIED).withCitation(citation(day));
  }

  private static Citation citation(LocalDate day) {
    Citation citation = Samples.citation(Confidence.VERIFIED);
    return new Citation(
        citation.source(), citation.locator(), citation.statement(), citation.confidence(), day);
  }

  @Test
  void aCallIsAsFreshAsItsOldestSource() {
    assertThat(CALL.verifiedOn()).contains(LocalDate.of(2025, 3, 30));
    assertThat(CALL.withRemarks(citation(LocalDate.of(2024, 1, 1))).verifiedOn())
        .contains(LocalDate.of(2024, 1, 1));
    assertThat(Calls.call().build().verifiedOn()).isEmpty();
  }

  @Test
  void aRuleIsStaleTheDayAfterThePeriod() {
    Assessment assessment = CALL.assess(Calls.project());
    assertThat(assessment.staleRules(TODAY, Period.ofYears(1)))
        .extracting(finding -> finding.rule().id())
        .containsExactly("Old");
    assertThat(assessment.staleRules(TODAY.plusDays(1), Period.ofYears(1))).hasSize(2);
    assertThat(assessment.staleRules(TODAY.minusDays(1), Period.ofYears(1))).isEmpty();
    assertThat(assessment.staleRules(LocalDate.of(2025, 3, 31), Period.ZERO)).hasSize(1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> assessment.staleRules(TODAY, Period.ofDays(-1)))
        .withMessage("the period must not be negative but was P-1D");
  }

  @Test
  void theExplanationSaysSo() {
    Assessment assessment = CALL.assess(Calls.project());
    assertThat(assessment.explain(Locale.FRENCH, TODAY, Period.ofYears(1)))
        .contains(
            "\nNon vérifié depuis le 31 mars 2025\n"
                + "  - Old\u00a0: source lue pour la dernière fois le 30 mars 2025. [2]\n"
                + "\nSources\n");
    assertThat(assessment.explain(Locale.ENGLISH, TODAY, Period.ofYears(1)))
        .contains(
            "\nNot verified since 31 March 2025\n"
                + "  - Old: source last read on 30 March 2025. [2]\n\nSources\n");
    assertThat(assessment.explain(Locale.ENGLISH, TODAY, Period.ofYears(2)))
        .contains(
            "\nHow fresh the rules are\n  Every rule has been verified since 31 March 2024.\n");
    assertThat(assessment.explain(Locale.FRENCH, TODAY, Period.ofYears(2)))
        .contains(
            "\nFraîcheur des règles\n  Toutes les règles ont été vérifiées depuis le 31 mars 2024.\n");
    assertThat(assessment.explain(Locale.ENGLISH)).doesNotContain("verified since");
  }

  @Test
  void sourcesReadOnSeveralDaysStandOnceOnAPage() {
    String page =
        CallPage.markdown(
            CALL.withUnknowns(List.of(Label.of("Rien.", "Nothing."))), TODAY, Locale.ENGLISH);
    assertThat(page)
        .contains("- **Sources read since:** 30 March 2025\n")
        .endsWith(
            "1. Règlement de l’appel, <https://example.org/appel>, read on 30 March 2025 and on"
                + " 31 March 2025\n");
  }
}
