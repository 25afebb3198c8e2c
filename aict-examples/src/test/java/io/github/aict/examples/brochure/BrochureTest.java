package io.github.aict.examples.brochure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.aict.Label;
import io.github.aict.funding.CallSummary;
import io.github.aict.funding.Catalogue;
import io.github.aict.json.AictJson;
import io.github.aict.json.Catalogues;
import io.github.aict.law.LegalText;
import io.github.aict.odd.PolicyFamily;
import io.github.aict.partnership.Institutions;
import io.github.aict.project.Project;
import io.github.aict.project.Theme;
import io.github.aict.territory.AuthorityDirectory;
import io.github.aict.territory.Country;
import io.github.aict.territory.TerritorialAuthority;
import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class BrochureTest {

  private static final AuthorityDirectory DIRECTORY = AuthorityDirectory.bundled();
  private static final LocalDate DAY = LocalDate.of(2019, 12, 1);
  private static final LocalDate LATER = LocalDate.of(2026, 1, 1);

  static List<BrochureAction> actions() {
    return Brochure.actions();
  }

  static List<BrochureAuthority> authorities() {
    return Brochure.actions().stream()
        .flatMap(action -> action.authorities().stream())
        .distinct()
        .toList();
  }

  static List<CofinancingSource> cofinancing() {
    return Brochure.cofinancing();
  }

  @Test
  void hasSixteenActionsByNumber() {
    assertThat(Brochure.actions())
        .extracting(BrochureAction::number)
        .containsExactlyElementsOf(IntStream.rangeClosed(1, 16).boxed().toList());
    assertThat(Brochure.action(16).title().en()).isEqualTo("A stained-glass centre in Luján");
  }

  @Test
  void refusesAnActionThatItHasNot() {
    assertThatThrownBy(() -> Brochure.action(0)).hasMessageContaining("but was 0");
    assertThatThrownBy(() -> Brochure.action(17)).hasMessageContaining("but was 17");
    assertThatThrownBy(() -> Passage.ofAction(17)).hasMessageContaining("but was 17");
  }

  @ParameterizedTest
  @MethodSource("actions")
  void everyActionIsComplete(BrochureAction action) {
    assertThat(action.passage()).isEqualTo(Passage.valueOf("ACTION_" + action.number()));
    assertThat(action.strands()).isNotEmpty();
    assertThat(action.strands())
        .allSatisfy(strand -> assertThat(strand.authorities()).isNotEmpty());
    assertThat(Theme.known()).containsAll(action.themes());
    assertThat(action.themes()).isNotEmpty();
    assertThat(action.odd()).hasSizeBetween(2, 4);
    assertThat(action.odd()).extracting(OddSuggestion::odd).doesNotHaveDuplicates();
    for (ActionStrand strand : action.strands()) {
      assertThat(strand.countries())
          .extracting(NamedCountry::country)
          .containsAll(strand.places().stream().map(NamedPlace::country).toList());
    }
  }

  @Test
  void noReasonServesTwice() {
    assertThat(Brochure.actions().stream().flatMap(action -> action.odd().stream()))
        .extracting(OddSuggestion::reason)
        .doesNotHaveDuplicates()
        .allSatisfy(reason -> assertThat(reason.fr()).isNotEqualTo(reason.en()));
  }

  @Test
  void everyActionSuggestsWhatItsExampleDeclares() throws IOException {
    ImmutableList<BrochureAction> told =
        Brochure.actions().stream()
            .filter(action -> action.project().isPresent())
            .collect(ImmutableList.toImmutableList());
    assertThat(told).extracting(BrochureAction::number).containsExactly(5, 7, 16);
    for (BrochureAction action : told) {
      Project project =
          AictJson.projects().read(Path.of("projects", action.project().orElseThrow()));
      TerritorialAuthority authority = action.authorities().get(0).on(DIRECTORY, DAY).orElseThrow();
      assertThat(project.applicant().orElseThrow().inseeCode()).isEqualTo(authority.inseeCode());
      assertThat(project.note().orElseThrow()).contains("l’action " + action.number() + " de la");
      assertThat(project.countries()).contains(action.countries(CountryRole.PARTNER));
      assertThat(action.themes()).containsAll(project.themes().orElseThrow());
      assertThat(action.odd())
          .extracting(OddSuggestion::odd)
          .containsAll(project.odd().orElseThrow());
    }
  }

  @ParameterizedTest
  @MethodSource("authorities")
  void everyCodeIsThatOfTheNameInDecember2019(BrochureAuthority authority) {
    if (authority.code().isEmpty()) {
      assertThat(authority.on(DIRECTORY, DAY)).isEmpty();
      assertThat(authority.remark()).isPresent();
      return;
    }
    TerritorialAuthority found = authority.on(DIRECTORY, DAY).orElseThrow();
    assertThat(found.actsAs(authority.kind())).isTrue();
    if (!letters(found.name()).equals(letters(authority.printed()))) {
      assertThat(authority.remark()).as("the name %s", found.name()).isPresent();
      String official = found.name().replaceFirst("^CA ", "").replace('\'', '’');
      assertThat(authority.remark().orElseThrow().fr()).contains(official);
    }
    assertThat(DIRECTORY.lineage(found, LATER).single()).contains(found);
  }

  /** The letters of a name, without accents, marks, case and the initials of a grouping. */
  private static String letters(String name) {
    String plain =
        CharMatcher.inRange('\u0300', '\u036f')
            .removeFrom(Normalizer.normalize(name, Normalizer.Form.NFD));
    return CharMatcher.forPredicate(Character::isLetter)
        .retainFrom(plain.toLowerCase(Locale.ROOT).replaceFirst("^cc ", ""));
  }

  @Test
  void namesFortyTwoAuthorities() {
    assertThat(
            authorities().stream()
                .map(authority -> authority.kind() + " " + authority.code())
                .distinct())
        .hasSize(42);
    // Savigny-le-Temple, named beside it, tells which Grand Paris Sud is meant.
    TerritorialAuthority grouping =
        BrochureAuthorities.GRAND_PARIS_SUD.on(DIRECTORY, DAY).orElseThrow();
    assertThat(DIRECTORY.members(grouping))
        .extracting(TerritorialAuthority::name)
        .contains("Savigny-le-Temple");
  }

  @Test
  void leavesOpenWhatTheBrochureDoesNotTell() {
    assertThat(authorities().stream().filter(authority -> authority.code().isEmpty()))
        .extracting(BrochureAuthority::printed)
        .containsExactly("communauté de communes de l’Hérault");
    assertThat(
            Brochure.actions().stream()
                .filter(action -> action.strands().stream().anyMatch(ActionStrand::othersToo)))
        .extracting(BrochureAction::number)
        .containsExactly(1, 8, 9, 14);
  }

  @ParameterizedTest
  @CsvSource({
    "1,PARTNER,JPN",
    "2,DESTINATION,JPN KOR RUS USA",
    "3,DESTINATION,CHN KOR",
    "5,PARTNER,CUB",
    "6,PARTNER,DZA",
    "7,PARTNER,ARG",
    "8,PARTNER,BFA MLI MRT NER TCD",
    "10,VISITORS,CHN",
    "11,PARTNER,LBN",
    "12,SUBJECT,HTI",
    "13,REACH,ARG",
    "14,DESTINATION,CHN",
    "16,PARTNER,ARG"
  })
  void namesTheCountries(int number, CountryRole role, String codes) {
    assertThat(Brochure.action(number).countries(role).stream().map(Country::code).sorted())
        .containsExactly(codes.split(" "));
  }

  @Test
  void namesCountriesInNoOtherAction() {
    assertThat(
            Brochure.actions().stream()
                .filter(action -> action.strands().stream().allMatch(s -> s.countries().isEmpty())))
        .extracting(BrochureAction::number)
        .containsExactly(4, 9, 15);
  }

  @Test
  void namesTheNetworks() {
    assertThat(Brochure.action(13).networks())
        .extracting(NamedThing::printed)
        .containsExactly("villes Michelin", "villes de l’aéropostale");
    assertThat(Brochure.action(15).networks())
        .extracting(NamedThing::printed)
        .containsExactly("C40");
    assertThat(Brochure.action(10).strands()).hasSize(2);
    assertThat(Brochure.action(10).networks()).isEmpty();
  }

  @Test
  void tellsTheHistoryWithItsLaws() {
    assertThat(Brochure.periods()).hasSize(7);
    assertThat(Brochure.periods().stream().flatMap(period -> period.law().stream()))
        .extracting(LegalText::signedOn)
        .extracting(Optional::orElseThrow)
        .containsExactly(LocalDate.of(1992, 2, 6), LocalDate.of(2014, 7, 7));
    assertThat(Brochure.periods().stream().flatMap(period -> period.years().stream()))
        .extracting(years -> years.firstDay().orElseThrow().getYear())
        .containsExactly(1950, 1960, 1970, 1990, 1992, 2014);
    assertThat(Brochure.dates().stream().filter(date -> date.code().equals("LAW_OF_2014")))
        .extracting(date -> date.days().firstDay().orElseThrow())
        .containsExactly(LocalDate.of(2014, 7, 7));
  }

  @Test
  void saysOfTheLawOf2014WhatTheBrochureSaysAndWhatItIs() {
    Period first = Brochure.periods().get(5);
    assertThat(first.text().fr()).contains("Selon la brochure", "constitutionnelle");
    assertThat(first.remark()).map(Label::fr).get().asString().contains("loi ordinaire");
    assertThat(Brochure.questions())
        .filteredOn(question -> question.passage() == Passage.RESERVED_DOMAIN)
        .extracting(OfficialsQuestion::remark)
        .containsExactly(first.remark());
  }

  @Test
  void listsThePoliciesOfEachFamily() {
    assertThat(Brochure.policyAreas())
        .extracting(PolicyArea::family)
        .containsExactly(PolicyFamily.values());
    assertThat(Brochure.policyAreas())
        .extracting(area -> area.policies().size())
        .containsExactly(4, 1, 3, 8);
    assertThat(Brochure.policyAreas())
        .extracting(PolicyArea::others)
        .containsExactly(false, false, false, true);
  }

  @Test
  void linksBodiesToInstitutions() {
    assertThat(Brochure.bodies()).extracting(NamedBody::code).doesNotHaveDuplicates();
    assertThat(Brochure.bodies().stream().filter(body -> body.institution().isEmpty()))
        .extracting(NamedBody::code)
        .containsExactly(
            "ORGANISATIONS_NATIONALES",
            "DG_DEVELOPPEMENT",
            "VILLES_MICHELIN",
            "VILLES_AEROPOSTALE",
            "CLUSTER_MONTAGNE",
            "ONU");
    // The representative of the State is the one institution that the brochure does not name.
    assertThat(Institutions.all().stream().map(institution -> institution.code()))
        .filteredOn(code -> !codes().contains(code))
        .containsExactly("PREFET");
    assertThat(codes()).contains(Brochure.imprint().publisher());
    assertThat(codes()).containsAll(Brochure.imprint().helpers());
  }

  private static ImmutableSet<String> codes() {
    return Brochure.bodies().stream().map(NamedBody::code).collect(ImmutableSet.toImmutableSet());
  }

  @ParameterizedTest
  @MethodSource("cofinancing")
  void everySchemeAndCallIsInTheCatalogue(CofinancingSource source) {
    Catalogue catalogue = Catalogues.bundled();
    ImmutableList<CallSummary> calls = source.calls(catalogue);
    assertThat(calls.stream().map(CallSummary::scheme)).containsAll(source.schemes());
    assertThat(calls.stream().map(CallSummary::id)).containsAll(source.callIds());
    assertThat(codes()).containsAll(source.bodies());
  }

  @Test
  void everyCallOfAFunderOfTheBrochureHasItsSource() {
    assertThat(callsOf("DAECT")).containsExactlyElementsOf(ofSchemes("DAECT-", "JOINT-", "MEAE-"));
    assertThat(callsOf("FICOL")).hasSize(6).containsExactlyElementsOf(ofSchemes("FICOL"));
    assertThat(callsOf("UNION_EUROPEENNE")).containsExactlyElementsOf(ofSchemes("EU-"));
    assertThat(callsOf("UN_POUR_CENT"))
        .contains("1pct-eau-energie", "1pct-dechets", "sedif-solidarite-eau")
        .doesNotContain("1pct-mobilite", "1pct-agences-eau");
  }

  private static List<String> callsOf(String code) {
    return Brochure.cofinancing().stream()
        .filter(source -> source.code().equals(code))
        .flatMap(source -> source.calls(Catalogues.bundled()).stream())
        .map(CallSummary::id)
        .toList();
  }

  private static List<String> ofSchemes(String... schemes) {
    return Catalogues.bundled().summaries().stream()
        .filter(call -> Stream.of(schemes).anyMatch(call.scheme()::startsWith))
        .map(CallSummary::id)
        .toList();
  }

  @Test
  void servicesAreInTheCatalogue() {
    assertThat(Brochure.services()).hasSize(3);
    assertThat(Brochure.services().stream().flatMap(service -> service.callId().stream()))
        .hasSize(2)
        .allSatisfy(id -> assertThat(Catalogues.bundled().find(id)).isPresent());
  }

  @Test
  void hasThreeStepsAndSevenQuestions() {
    assertThat(Brochure.steps()).extracting(MethodStep::number).containsExactly(1, 2, 3);
    assertThat(Brochure.questions())
        .extracting(OfficialsQuestion::passage)
        .containsExactly(
            Passage.DIALOGUE,
            Passage.METHOD,
            Passage.COFINANCING,
            Passage.RESERVED_DOMAIN,
            Passage.SOLIDARITY,
            Passage.COST,
            Passage.RETURN);
  }
}
