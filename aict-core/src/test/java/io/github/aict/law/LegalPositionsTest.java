package io.github.aict.law;

import static io.github.aict.law.WorkedReviews.day;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedSet;
import io.github.aict.Label;
import io.github.aict.Timeline;
import io.github.aict.Validity;
import io.github.aict.evidence.Confidence;
import io.github.aict.project.ActionForm;
import io.github.aict.territory.ActionRegime;
import io.github.aict.territory.AuthorityKind;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class LegalPositionsTest {

  private static final Set<AuthorityKind> POLYNESIAN =
      EnumSet.of(
          AuthorityKind.COMMUNE_DE_POLYNESIE_FRANCAISE,
          AuthorityKind.GROUPEMENT_DE_POLYNESIE_FRANCAISE);

  /** Every day on which anything in the law begins, and the day before it. */
  private static final ImmutableSortedSet<LocalDate> BOUNDARIES = boundaries();

  private static ImmutableSortedSet<LocalDate> boundaries() {
    Stream<Validity> periods =
        Stream.of(
                LegalPositions.all().stream().map(LegalPosition::validity),
                CommonRules.all().stream().map(CommonRule::validity),
                Arrays.stream(LegalFramework.values()).map(LegalFramework::validity),
                Arrays.stream(AuthorityKind.values()).map(AuthorityKind::validity),
                Arrays.stream(AuthorityKind.values())
                    .flatMap(kind -> kind.actionRegimes().versions().keySet().stream()),
                Articles.all().stream()
                    .flatMap(article -> article.versions().versions().keySet().stream()))
            .flatMap(all -> all);
    Stream<LocalDate> starts =
        Stream.concat(
            periods.flatMap(
                period ->
                    Stream.concat(
                        period.firstDay().stream(),
                        period.lastDay().map(last -> last.plusDays(1)).stream())),
            LegalTexts.all().stream().flatMap(text -> text.inForceFrom().stream()));
    return starts
        .flatMap(start -> Stream.of(start.minusDays(1), start))
        .collect(ImmutableSortedSet.toImmutableSortedSet(LocalDate::compareTo));
  }

  static Stream<Arguments> formsAndKinds() {
    return Arrays.stream(ActionForm.values())
        .flatMap(
            form -> Arrays.stream(AuthorityKind.values()).map(kind -> Arguments.of(form, kind)));
  }

  @Test
  void manyBoundariesAreLookedAt() {
    assertThat(BOUNDARIES)
        .hasSizeGreaterThan(70)
        .contains(day("1992-02-08"), day("2014-07-08"), day("2014-07-09"), day("2021-08-06"));
  }

  @ParameterizedTest
  @MethodSource("formsAndKinds")
  void hasOneAnswerForEveryDay(ActionForm form, AuthorityKind kind) {
    Timeline<LegalPosition> positions = LegalPositions.of(form, kind);
    List<Validity> periods = positions.versions().keySet().asList();
    assertThat(positions.gaps()).isEmpty();
    assertThat(periods.get(0).firstDay()).isEmpty();
    assertThat(periods.get(periods.size() - 1).lastDay()).isEmpty();
    for (LocalDate day : BOUNDARIES) {
      assertThat(periods.stream().filter(period -> period.contains(day))).hasSize(1);
      LegalPosition position = LegalPositions.on(form, kind, day);
      assertThat(position.form()).isEqualTo(form);
      assertThat(position.validity().contains(day)).isTrue();
      assertThat(position.kinds()).contains(kind);
    }
  }

  /** The rows one by one, without the timelines. */
  @ParameterizedTest
  @MethodSource("formsAndKinds")
  void agreesWithTheRows(ActionForm form, AuthorityKind kind) {
    for (LocalDate day : BOUNDARIES) {
      List<LegalPosition> rows =
          LegalPositions.all().stream()
              .filter(row -> row.form() == form && row.kinds().contains(kind))
              .filter(row -> row.validity().contains(day) && kind.validity().contains(day))
              .toList();
      assertThat(rows.size()).as("rows for %s by %s on %s", form, kind, day).isLessThan(2);
      LegalPosition position = LegalPositions.on(form, kind, day);
      if (rows.size() == 1) {
        assertThat(position).isEqualTo(rows.get(0));
      } else if (!POLYNESIAN.contains(kind)) {
        assertThat(position.legality())
            .isIn(Legality.NOT_KNOWN, Legality.NOT_CONCERNED, Legality.NO_BASIS);
        assertThat(LegalPositions.all()).doesNotContain(position);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void doesNotConcernAKindThatDoesNotExist(ActionForm form) {
    for (AuthorityKind kind : AuthorityKind.values()) {
      for (LocalDate day : BOUNDARIES) {
        if (!kind.validity().contains(day)) {
          assertThat(LegalPositions.on(form, kind, day).legality())
              .isEqualTo(Legality.NOT_CONCERNED);
        }
        if (kind.actionRegime(day).equals(Optional.of(ActionRegime.HORS_CHAMP))) {
          assertThat(LegalPositions.on(form, kind, day).legality())
              .isEqualTo(Legality.NOT_CONCERNED);
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("formsAndKinds")
  void saysWhereItComesFromUnlessItIsNotKnown(ActionForm form, AuthorityKind kind) {
    for (LegalPosition position : LegalPositions.of(form, kind).versions().values()) {
      boolean laidDown = position.confidence() != Confidence.UNVERIFIED;
      assertThat(position.citations().isEmpty()).isEqualTo(!laidDown);
      assertThat(position.citations())
          .allMatch(citation -> citation.confidence().compareTo(position.confidence()) >= 0);
      assertThat(position.rules()).allMatch(rule -> rule.confidence() == position.confidence());
      if (!laidDown) {
        assertThat(position.legality()).isIn(Legality.NOT_KNOWN, Legality.NOT_CONCERNED);
      }
      if (position.legality().isClosed()) {
        assertThat(position.rules()).hasSize(1);
      }
      if (!position.legality().isOpen() && !position.legality().isClosed()) {
        assertThat(position.rules()).isEmpty();
      }
      assertSentence(position.meaning());
      position.rules().forEach(rule -> assertSentence(rule.statement()));
    }
  }

  private static void assertSentence(Label label) {
    assertThat(label.fr()).endsWith(".").doesNotContain("'");
    assertThat(label.en()).endsWith(".").doesNotContain("'");
  }

  @ParameterizedTest
  @CsvSource({
    "JUMELAGE, COMMUNE, 1960-01-01, TOLERATED",
    "JUMELAGE, REGION, 1985-01-01, NOT_KNOWN",
    "CONVENTION, REGION, 1985-01-01, CONDITIONAL",
    "CONVENTION, COMMUNE, 1985-01-01, TOLERATED",
    "CONVENTION, METROPOLE_DE_LYON, 2014-12-31, NOT_CONCERNED",
    "CONVENTION, METROPOLE_DE_LYON, 2015-01-01, LAWFUL",
    "CONVENTION, VILLE_DE_PARIS, 2020-01-01, NOT_KNOWN",
    "CONVENTION, SAINT_MARTIN, 2007-02-21, NOT_CONCERNED",
    "CONVENTION, SAINT_MARTIN, 2007-02-22, LAWFUL",
    "ACTION_SANS_CONVENTION, SAINT_MARTIN, 2020-01-01, NOT_KNOWN",
    "CONVENTION, PROVINCE_DE_NOUVELLE_CALEDONIE, 1999-03-20, CONDITIONAL",
    "CONVENTION, COMMUNE_DE_NOUVELLE_CALEDONIE, 2020-01-01, NOT_KNOWN",
    "CONVENTION, COMMUNE_DE_POLYNESIE_FRANCAISE, 2008-02-29, NOT_KNOWN",
    "CONVENTION, COMMUNE_DE_POLYNESIE_FRANCAISE, 2008-03-01, LAWFUL",
    "UN_POUR_CENT_EAU, COMMUNE_DE_POLYNESIE_FRANCAISE, 2020-01-01, NO_BASIS",
    "UN_POUR_CENT_EAU, DEPARTEMENT, 2020-01-01, NO_BASIS",
    "UN_POUR_CENT_EAU, ETABLISSEMENT_PUBLIC_LOCAL, 2020-01-01, NO_BASIS",
    "UN_POUR_CENT_EAU, SYNDICAT_EAU, 2005-02-09, FORBIDDEN",
    "UN_POUR_CENT_EAU, SYNDICAT_EAU, 2005-02-10, LAWFUL",
    "UN_POUR_CENT_ENERGIE, COMMUNE, 2006-12-07, FORBIDDEN",
    "UN_POUR_CENT_ENERGIE, COMMUNE, 2006-12-08, LAWFUL",
    "UN_POUR_CENT_AGENCE_DE_L_EAU, AGENCE_DE_L_EAU, 2004-01-01, NOT_KNOWN",
    "UN_POUR_CENT_AGENCE_DE_L_EAU, AGENCE_DE_L_EAU, 2020-01-01, LAWFUL",
    "UN_POUR_CENT_AGENCE_DE_L_EAU, COMMUNE, 2020-01-01, NOT_CONCERNED",
    "CONVENTION, AGENCE_DE_L_EAU, 2020-01-01, NO_BASIS",
    "GIP, COMMUNE, 2008-04-17, CONDITIONAL",
    "GIP, COMMUNE, 2008-04-18, FORBIDDEN",
    "ACCORD_OUTRE_MER, COMMUNE, 2020-01-01, NOT_CONCERNED",
    "ACCORD_OUTRE_MER, DEPARTEMENT_DE_MAYOTTE, 2011-03-30, NOT_CONCERNED",
    "ACCORD_OUTRE_MER, DEPARTEMENT_DE_MAYOTTE, 2011-03-31, CONDITIONAL",
    "SPL_ACTIONNAIRE_ETRANGER, SPL, 2022-02-22, FORBIDDEN",
    "SPL_ACTIONNAIRE_ETRANGER, SPL, 2022-02-23, CONDITIONAL",
    "CONVENTION, SPL, 2022-02-23, NO_BASIS",
    "CONVENTION, ASSOCIATION, 2020-01-01, NOT_CONCERNED",
    "CONVENTION, COMMUNE, 1949-12-31, NOT_KNOWN",
  })
  void knowsWhatTheLawSays(ActionForm form, AuthorityKind kind, LocalDate day, Legality legality) {
    assertThat(LegalPositions.on(form, kind, day).legality()).isEqualTo(legality);
  }

  @Test
  void theArticleOnFrenchPolynesiaIsPartOfTheBasis() {
    LegalPosition position =
        LegalPositions.on(
            ActionForm.CONVENTION, AuthorityKind.COMMUNE_DE_POLYNESIE_FRANCAISE, day("2008-03-01"));
    assertThat(position.validity()).isEqualTo(Validity.parse("2008-03-01/2014-07-08"));
    assertThat(position.basis()).isEqualTo(Label.of("L1115-1\u00a0; L1822-1", "L1115-1; L1822-1"));
    assertThat(position.citations())
        .extracting(citation -> citation.locator().en())
        .endsWith("L1822-1");
  }

  /** A decision that names a rule that there is not would be pointed to by no review. */
  @Test
  void decisionsBearOnRulesThatThereAre() {
    Set<String> names =
        Stream.concat(
                LegalPositions.all().stream().flatMap(p -> p.rules().stream()),
                CommonRules.all().stream().flatMap(c -> c.rule().stream()))
            .map(rule -> rule.name())
            .collect(Collectors.toSet());
    assertThat(CourtDecisions.all().stream().flatMap(decision -> decision.rules().stream()))
        .isSubsetOf(names);
  }

  @Test
  void lyonIsLikelyUnderTheOnePercent() {
    assertThat(
            LegalPositions.on(
                    ActionForm.UN_POUR_CENT_EAU, AuthorityKind.METROPOLE_DE_LYON, day("2020-01-01"))
                .confidence())
        .isEqualTo(Confidence.LIKELY);
  }

  @Test
  void tellsItselfInOneLine() {
    assertThat(LegalPositions.on(ActionForm.CONVENTION, AuthorityKind.COMMUNE, day("1998-10-02")))
        .hasToString("CONVENTION, 1992-02-08/2005-02-09: LAWFUL");
  }
}
