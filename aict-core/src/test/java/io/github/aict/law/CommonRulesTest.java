package io.github.aict.law;

import static io.github.aict.law.StateRepresentative.*;
import static io.github.aict.project.ActionForm.*;
import static io.github.aict.territory.AuthorityKind.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.aict.Label;
import io.github.aict.Samples;
import io.github.aict.Validity;
import io.github.aict.evidence.Citation;
import io.github.aict.evidence.Confidence;
import io.github.aict.project.ActionForm;
import io.github.aict.rule.Rule;
import io.github.aict.rule.Weight;
import io.github.aict.territory.AuthorityKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class CommonRulesTest {

  static List<CommonRule> rules() {
    return CommonRules.all();
  }

  static List<OpenQuestion> questions() {
    return OpenQuestions.all();
  }

  private static Optional<CommonRule> rule(String name, ActionForm form, String day) {
    return CommonRules.on(form, LocalDate.parse(day)).stream()
        .filter(rule -> rule.name().equals(name))
        .findFirst();
  }

  private static Stream<String> names(ActionForm form, String day) {
    return CommonRules.on(form, LocalDate.parse(day)).stream().map(CommonRule::name);
  }

  /** The first and last days of every period, and the days before and after. */
  private static TreeSet<LocalDate> boundaries() {
    TreeSet<LocalDate> days = new TreeSet<>();
    for (CommonRule rule : CommonRules.all()) {
      Validity validity = rule.validity();
      Stream.concat(validity.firstDay().stream(), validity.lastDay().stream())
          .forEach(day -> days.addAll(List.of(day.minusDays(1), day, day.plusDays(1))));
    }
    return days;
  }

  @ParameterizedTest
  @EnumSource(ActionForm.class)
  void noDayHasTwoRulesOfOneName(ActionForm form) {
    assertThat(boundaries()).hasSizeGreaterThan(10);
    for (LocalDate day : boundaries()) {
      List<CommonRule> rules = CommonRules.on(form, day);
      assertThat(rules).extracting(CommonRule::name).as("%s", day).doesNotHaveDuplicates();
      assertThat(rules)
          .allMatch(rule -> rule.validity().contains(day) && rule.forms().contains(form));
      assertThat(CommonRules.all())
          .filteredOn(rule -> !rules.contains(rule))
          .noneMatch(rule -> rule.validity().contains(day) && rule.forms().contains(form));
    }
  }

  @Test
  void periodsOfOneNameDoNotOverlap() {
    List<CommonRule> all = CommonRules.all();
    for (int i = 0; i < all.size(); i++) {
      for (CommonRule later : all.subList(i + 1, all.size())) {
        if (later.name().equals(all.get(i).name())) {
          assertThat(later.validity().firstDay().orElseThrow())
              .as("%s and %s", all.get(i), later)
              .isAfter(all.get(i).validity().lastDay().orElseThrow());
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("rules")
  void areWordedAndSourced(CommonRule rule) {
    assertThat(rule.name()).matches("[A-Z][A-Za-z0-9]*");
    assertThat(rule.statement().fr()).endsWith(".").doesNotContain("'");
    assertThat(rule.statement().en()).endsWith(".").doesNotContain("'");
    assertThat(rule.basis().fr()).isNotBlank().doesNotContain("'");
    assertThat(rule.confidence()).isIn(Confidence.VERIFIED, Confidence.LIKELY);
    assertThat(rule.citations())
        .isNotEmpty()
        .allSatisfy(
            citation -> {
              assertThat(citation.confidence()).isEqualTo(rule.confidence());
              assertThat(citation.locator()).isEqualTo(rule.basis());
              assertThat(citation.statement()).isEqualTo(rule.statement());
            });
    assertThat(rule).hasToString(rule.name() + ", " + rule.validity());
    assertThat(Samples.copy(rule)).isEqualTo(rule).hasSameHashCodeAs(rule);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void asksAProjectForWhatItStates(CommonRule common) {
    common
        .rule()
        .ifPresent(
            rule -> {
              assertThat(rule.name()).isEqualTo(common.name());
              assertThat(rule.statement()).isEqualTo(common.statement());
              assertThat(rule.confidence()).isEqualTo(common.confidence());
              assertThat(rule.citation().locator()).isEqualTo(common.basis());
              assertThat(common.citations())
                  .extracting(Citation::source)
                  .contains(rule.citation().source());
              assertThat(common.forms()).isNotEmpty();
            });
  }

  @ParameterizedTest
  @CsvSource({"CONVENTION", "JUMELAGE"})
  void mentionsAreMandatorySince2007(ActionForm form) {
    assertThat(rule("MandatoryMentions", form, "2007-02-05")).isEmpty();
    assertThat(rule("MandatoryMentions", form, "2007-02-06"))
        .flatMap(CommonRule::rule)
        .map(Rule::weight)
        .contains(Weight.REQUIREMENT);
    assertThat(rule("MandatoryMentions", form, "2026-01-01")).isPresent();
    assertThat(rule("MandatoryMentions", ACTION_SANS_CONVENTION, "2026-01-01")).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(ActionForm.class)
  void theCommissionIsToBeInformedSince2014(ActionForm form) {
    assertThat(rule("CommissionInformed", form, "1992-02-07")).isEmpty();
    for (String day : List.of("1992-02-08", "2014-07-08")) {
      assertThat(rule("CommissionInformed", form, day))
          .hasValueSatisfying(
              rule -> {
                assertThat(rule.rule()).isEmpty();
                assertThat(rule.confidence()).isEqualTo(Confidence.LIKELY);
              });
    }
    assertThat(rule("CommissionInformed", form, "2014-07-09"))
        .hasValueSatisfying(
            rule -> {
              assertThat(rule.rule()).map(Rule::weight).contains(Weight.DUTY);
              assertThat(rule.confidence()).isEqualTo(Confidence.VERIFIED);
              assertThat(rule.basis()).isEqualTo(Label.of("L1115-6", "L1115-6"));
            });
  }

  @ParameterizedTest
  @CsvSource({
    "WithinCompetences,CONVENTION,1992-02-08,2007-02-05",
    "PaidByServiceBudget,CONVENTION,1992-02-08,2014-07-08",
    "InternationalCommitments,SUBVENTION_ASSOCIATION,1992-02-08,",
    "ActTransmitted,ACTION_SANS_CONVENTION,1982-03-03,",
    "Neutrality,JUMELAGE,1950-01-01,",
    "UnrecognisedEntity,CONVENTION,1992-02-08,",
    "PrivateCoSignatory,CONVENTION,2007-02-06,",
    "LocalInterest,CONVENTION,2014-07-09,",
    "WaterReportMention,UN_POUR_CENT_EAU,2007-05-04,"
  })
  void holdFromTheirFirstToTheirLastDay(
      String name, ActionForm form, LocalDate first, LocalDate last) {
    assertThat(rule(name, form, first.minusDays(1).toString())).isEmpty();
    assertThat(rule(name, form, first.toString())).isPresent();
    LocalDate end = last == null ? LocalDate.of(2030, 1, 1) : last;
    assertThat(rule(name, form, end.toString())).isPresent();
    if (last != null) {
      assertThat(rule(name, form, last.plusDays(1).toString())).isEmpty();
    }
  }

  @Test
  void aConventionOf2020HasTheRulesOfItsTime() {
    assertThat(names(CONVENTION, "2020-01-01"))
        .containsExactlyInAnyOrder(
            "MandatoryMentions",
            "InternationalCommitments",
            "Neutrality",
            "LocalInterest",
            "UnrecognisedEntity",
            "PrivateCoSignatory",
            "CommissionInformed");
    assertThat(names(JUMELAGE, "1975-01-01")).containsExactly("Neutrality");
    assertThat(names(GECT, "2005-01-01"))
        .containsExactlyInAnyOrder(
            "ActTransmitted",
            "Neutrality",
            "UnrecognisedEntity",
            "CommissionInformed",
            "CommissionInformedOfActs");
    assertThat(names(GECT, "1949-12-31")).isEmpty();
  }

  @Test
  void anEntityThatIsNotRecognisedIsLikelyTabooBeforeTheCircular() {
    assertThat(rule("UnrecognisedEntity", CONVENTION, "2015-07-01"))
        .map(CommonRule::confidence)
        .contains(Confidence.LIKELY);
    assertThat(rule("UnrecognisedEntity", CONVENTION, "2015-07-02"))
        .map(CommonRule::confidence)
        .contains(Confidence.VERIFIED);
  }

  @ParameterizedTest
  @CsvSource({
    "COMMUNE,PREFET_DE_DEPARTEMENT_OU_SOUS_PREFET",
    "EPCI,PREFET_DE_DEPARTEMENT_OU_SOUS_PREFET",
    "METROPOLE,PREFET_DE_DEPARTEMENT_OU_SOUS_PREFET",
    "SYNDICAT_INTERCOMMUNAL,PREFET_DE_DEPARTEMENT_OU_SOUS_PREFET",
    "DEPARTEMENT,PREFET_DE_DEPARTEMENT",
    "DEPARTEMENT_D_OUTRE_MER,PREFET_DE_DEPARTEMENT",
    "COLLECTIVITE_EUROPEENNE_D_ALSACE,PREFET_DE_DEPARTEMENT",
    "REGION,PREFET_DE_REGION",
    "REGION_D_OUTRE_MER,PREFET_DE_REGION",
    "NOUVELLE_CALEDONIE,HAUT_COMMISSAIRE",
    "PROVINCE_DE_NOUVELLE_CALEDONIE,HAUT_COMMISSAIRE",
    "POLYNESIE_FRANCAISE,HAUT_COMMISSAIRE",
    "COMMUNE_DE_POLYNESIE_FRANCAISE,HAUT_COMMISSAIRE",
    "GROUPEMENT_DE_POLYNESIE_FRANCAISE,HAUT_COMMISSAIRE",
    "COMMUNE_DE_NOUVELLE_CALEDONIE,REPRESENTANT_DE_L_ETAT",
    "COMMUNE_DE_SAINT_PIERRE_ET_MIQUELON,REPRESENTANT_DE_L_ETAT",
    "SAINT_BARTHELEMY,REPRESENTANT_DE_L_ETAT",
    "SAINT_MARTIN,REPRESENTANT_DE_L_ETAT",
    "COLLECTIVITE_DE_CORSE,REPRESENTANT_DE_L_ETAT",
    "METROPOLE_DE_LYON,REPRESENTANT_DE_L_ETAT",
    "SYNDICAT_MIXTE,REPRESENTANT_DE_L_ETAT"
  })
  void actsAreTransmittedToTheRepresentativeOfTheState(
      AuthorityKind kind, StateRepresentative expected) {
    assertThat(StateRepresentative.of(kind)).isEqualTo(expected);
  }

  @ParameterizedTest
  @EnumSource(AuthorityKind.class)
  void everyKindHasARepresentative(AuthorityKind kind) {
    StateRepresentative representative = StateRepresentative.of(kind);
    assertThat(representative.label().fr()).isNotBlank().doesNotContain("'");
    boolean communal = kind.isWithin(COMMUNE) || kind.isWithin(EPCI);
    if (!communal) {
      assertThat(representative).isNotEqualTo(PREFET_DE_DEPARTEMENT_OU_SOUS_PREFET);
    }
    if (!kind.isLocalAuthority()) {
      assertThat(representative).isEqualTo(REPRESENTANT_DE_L_ETAT);
    }
  }

  @ParameterizedTest
  @MethodSource("questions")
  void openQuestionsAreSentences(OpenQuestion question) {
    assertThat(question.statement().fr()).endsWith(".").doesNotContain("'");
    assertThat(question.statement().en()).endsWith(".").doesNotContain("'");
    assertThat(question.forms()).isNotEmpty();
    assertThat(Samples.copy(question)).isEqualTo(question);
    LocalDate day =
        question.validity().firstDay().or(() -> question.validity().lastDay()).orElseThrow();
    assertThat(question.forms())
        .allSatisfy(form -> assertThat(OpenQuestions.on(form, day)).contains(question));
  }

  @ParameterizedTest
  @CsvSource({
    "UN_POUR_CENT_EAU,2005-02-09,1",
    "UN_POUR_CENT_EAU,2005-02-10,2",
    "UN_POUR_CENT_EAU,2010-01-01,1",
    "CONVENTION,2020-01-01,3",
    "CONVENTION,2022-12-31,3",
    "CONVENTION,2023-01-01,4",
    "GECT,2010-01-01,0",
    "GECT,2016-01-01,2",
    "GECT,1970-01-01,2",
    "JUMELAGE,1956-01-23,2",
    "JUMELAGE,1956-01-24,3",
    "ACTION_SANS_CONVENTION,2007-02-05,1",
    "ACTION_SANS_CONVENTION,2008-01-01,1",
    "ACTION_SANS_CONVENTION,2014-07-09,1",
    "URGENCE_HUMANITAIRE,1982-03-02,2",
    "URGENCE_HUMANITAIRE,1982-03-03,1"
  })
  void openQuestionsDependOnFormAndDay(ActionForm form, LocalDate day, int count) {
    assertThat(OpenQuestions.on(form, day))
        .hasSize(count)
        .allMatch(each -> each.forms().contains(form) && each.validity().contains(day))
        .doesNotHaveDuplicates();
  }
}
