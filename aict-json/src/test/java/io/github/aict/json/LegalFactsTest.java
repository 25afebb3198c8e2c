package io.github.aict.json;

import static io.github.aict.territory.AuthorityKind.*;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.aict.Validity;
import io.github.aict.evidence.Citation;
import io.github.aict.evidence.Confidence;
import io.github.aict.json.LegalFacts.Entry;
import io.github.aict.law.CommonRule;
import io.github.aict.law.CommonRules;
import io.github.aict.law.LegalPosition;
import io.github.aict.law.LegalPositions;
import io.github.aict.law.Legality;
import io.github.aict.project.ActionForm;
import io.github.aict.territory.AuthorityKind;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The positions and common rules say what the collected facts say, and nothing beyond them. */
class LegalFactsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);

  private static final ImmutableMap<String, ActionForm> FORMS =
      ImmutableMap.<String, ActionForm>builder()
          .put("jumelage", ActionForm.JUMELAGE)
          .put("convention-local-authority", ActionForm.CONVENTION)
          .put("unilateral-action", ActionForm.ACTION_SANS_CONVENTION)
          .put("humanitarian-emergency", ActionForm.URGENCE_HUMANITAIRE)
          .put("subsidy-association", ActionForm.SUBVENTION_ASSOCIATION)
          .put("one-percent-water", ActionForm.UN_POUR_CENT_EAU)
          .put("one-percent-agences-eau", ActionForm.UN_POUR_CENT_AGENCE_DE_L_EAU)
          .put("one-percent-energy", ActionForm.UN_POUR_CENT_ENERGIE)
          .put("one-percent-waste", ActionForm.UN_POUR_CENT_DECHETS)
          .put("one-percent-mobility", ActionForm.UN_POUR_CENT_MOBILITE)
          .put("foreign-body-membership", ActionForm.ORGANISME_DE_DROIT_ETRANGER)
          .put("gip", ActionForm.GIP)
          .put("district-europeen-glct", ActionForm.DISTRICT_EUROPEEN)
          .put("gect", ActionForm.GECT)
          .put("gec", ActionForm.GEC)
          .put("convention-foreign-state", ActionForm.CONVENTION_AVEC_UN_ETAT)
          .put("overseas-state-agreement", ActionForm.ACCORD_OUTRE_MER)
          .put("sem-foreign-shareholder", ActionForm.SEM_ACTIONNAIRE_ETRANGER)
          .put("spl-foreign-shareholder", ActionForm.SPL_ACTIONNAIRE_ETRANGER)
          .buildOrThrow();

  private static final ImmutableMap<String, String> COMMON_RULES =
      ImmutableMap.<String, String>builder()
          .put("transmission", "ActTransmitted")
          .put("mandatory-mentions", "MandatoryMentions")
          .put("competence-limit", "WithinCompetences")
          .put("international-commitments", "InternationalCommitments")
          .put("neutrality", "Neutrality")
          .put("local-interest", "LocalInterest")
          .put("unrecognised-entity", "UnrecognisedEntity")
          .put("private-co-signatory", "PrivateCoSignatory")
          .put("eau-annual-report", "WaterReportMention")
          .put("apd-declaration", "CommissionInformed")
          .buildOrThrow();

  private static final String LANGUAGE = "language";
  private static final Pattern LANGUAGE_WORDS =
      Pattern.compile("language|langue|94-665", Pattern.CASE_INSENSITIVE);

  private static final ImmutableMap<String, Legality> LEGALITIES =
      ImmutableMap.of(
          "yes", Legality.LAWFUL,
          "conditional", Legality.CONDITIONAL,
          "tolerated", Legality.TOLERATED,
          "uncertain", Legality.NOT_KNOWN,
          "no-basis", Legality.NO_BASIS,
          "no", Legality.FORBIDDEN);

  /** A representative kind of every body that the facts speak of, under their words. */
  private static final ImmutableMap<String, ImmutableSet<AuthorityKind>> ACTORS =
      ImmutableMap.<String, ImmutableSet<AuthorityKind>>builder()
          .put(
              "collectivités territoriales and groupements",
              ImmutableSet.of(
                  COMMUNE,
                  DEPARTEMENT,
                  REGION,
                  COMMUNAUTE_DE_COMMUNES,
                  SYNDICAT_MIXTE,
                  POLE_METROPOLITAIN))
          .put("communes", ImmutableSet.of(COMMUNE))
          .put("communes, départements", ImmutableSet.of(COMMUNE, DEPARTEMENT))
          .put("départements, communes", ImmutableSet.of(DEPARTEMENT, COMMUNE))
          .put("régions", ImmutableSet.of(REGION, REGION_D_OUTRE_MER))
          .put(
              "communes, EPCI, syndicats mixtes in charge of water and sanitation",
              ImmutableSet.of(COMMUNE, METROPOLE, SYNDICAT_EAU, SYNDICAT_MIXTE))
          .put(
              "communes, EPCI, syndicats mixtes in charge of distribution of electricity and gas",
              ImmutableSet.of(COMMUNE, SYNDICAT_INTERCOMMUNAL, SYNDICAT_MIXTE))
          .put(
              "communes, EPCI, syndicats mixtes",
              ImmutableSet.of(COMMUNE, COMMUNAUTE_URBAINE, SYNDICAT_MIXTE))
          .put("agences de l'eau (offices de l'eau: L213-13)", ImmutableSet.of(AGENCE_DE_L_EAU))
          .put(
              "AOM, communes of L1231-1 II, Île-de-France Mobilités",
              ImmutableSet.of(COMMUNAUTE_D_AGGLOMERATION, COMMUNE, ILE_DE_FRANCE_MOBILITES))
          .put("DOM, ROM", ImmutableSet.of(DEPARTEMENT_D_OUTRE_MER, REGION_D_OUTRE_MER))
          .put(
              "DOM, ROM, Guyane and Martinique from December 2015, Mayotte from 2011-03-31",
              ImmutableSet.of(
                  DEPARTEMENT_D_OUTRE_MER,
                  REGION_D_OUTRE_MER,
                  COLLECTIVITE_TERRITORIALE_UNIQUE,
                  DEPARTEMENT_DE_MAYOTTE))
          .put(
              "Saint-Barthélemy, Saint-Martin, Saint-Pierre-et-Miquelon",
              ImmutableSet.of(SAINT_BARTHELEMY, SAINT_MARTIN, SAINT_PIERRE_ET_MIQUELON))
          .put(
              "Nouvelle-Calédonie and provinces",
              ImmutableSet.of(NOUVELLE_CALEDONIE, PROVINCE_DE_NOUVELLE_CALEDONIE))
          .put("Polynésie française", ImmutableSet.of(POLYNESIE_FRANCAISE))
          .buildOrThrow();

  private enum Reason {
    /** The facts have the statute among the article versions or in the overseas agreements. */
    OWN_STATUTE,
    /** The facts name who may; the position says that the others are not named. */
    NOT_NAMED,
    /** The facts name the body in a remark or in brackets, as less sure than the others. */
    LESS_SURE
  }

  /** A position that has no entry of its own. */
  private record WithoutEntry(ActionForm form, String first, AuthorityKind kind, Reason reason) {

    boolean isAbout(LegalPosition position) {
      return position.form() == form
          && position.validity().equals(Validity.from(LocalDate.parse(first)))
          && position.kinds().contains(kind)
          && switch (reason) {
            case OWN_STATUTE -> position.legality().isOpen();
            case NOT_NAMED -> position.legality() == Legality.NO_BASIS;
            case LESS_SURE -> position.confidence() == Confidence.LIKELY;
          };
    }
  }

  private static final ImmutableList<WithoutEntry> WITHOUT_ENTRY =
      ImmutableList.of(
          ownStatute(ActionForm.CONVENTION, "2007-02-22", SAINT_BARTHELEMY),
          ownStatute(ActionForm.CONVENTION, "2007-02-22", SAINT_PIERRE_ET_MIQUELON),
          ownStatute(ActionForm.URGENCE_HUMANITAIRE, "2007-02-22", SAINT_BARTHELEMY),
          ownStatute(ActionForm.CONVENTION, "1999-03-20", NOUVELLE_CALEDONIE),
          ownStatute(ActionForm.CONVENTION, "2004-03-01", POLYNESIE_FRANCAISE),
          notNamed(ActionForm.UN_POUR_CENT_EAU, "2005-02-10", DEPARTEMENT),
          notNamed(ActionForm.UN_POUR_CENT_EAU, "2005-02-10", ETABLISSEMENT_PUBLIC_LOCAL),
          notNamed(ActionForm.UN_POUR_CENT_ENERGIE, "2006-12-08", DEPARTEMENT),
          notNamed(ActionForm.UN_POUR_CENT_ENERGIE, "2006-12-08", ETABLISSEMENT_PUBLIC_LOCAL),
          notNamed(ActionForm.UN_POUR_CENT_DECHETS, "2014-07-09", DEPARTEMENT),
          lessSure(ActionForm.UN_POUR_CENT_EAU, "2005-02-10", METROPOLE_DE_LYON),
          lessSure(ActionForm.UN_POUR_CENT_ENERGIE, "2006-12-08", METROPOLE_DE_LYON),
          lessSure(ActionForm.UN_POUR_CENT_DECHETS, "2014-07-09", METROPOLE_DE_LYON),
          lessSure(ActionForm.UN_POUR_CENT_AGENCE_DE_L_EAU, "2005-02-10", OFFICE_DE_L_EAU));

  @TestFactory
  Stream<DynamicTest> aRuleOnAFormIsAPosition() throws IOException {
    ImmutableMap<String, String> addresses = addresses();
    return LegalFacts.each(
        LegalFacts.known(ofForms()),
        entry -> {
          for (AuthorityKind kind : kinds(entry)) {
            for (LocalDate day : List.of(firstDay(entry, kind), lastDay(entry))) {
              LegalPosition position = LegalPositions.on(form(entry), kind, day);
              assertThat(answer(position)).as("%s on %s", kind, day).isEqualTo(answer(entry));
              assertNamedSources(entry, position.citations(), addresses);
            }
          }
        });
  }

  @TestFactory
  Stream<DynamicTest> anUnverifiedRuleOnAFormIsNotKnown() throws IOException {
    ImmutableList<Entry> unverified = LegalFacts.unverified(ofForms());
    assertThat(unverified).hasSize(2);
    return LegalFacts.each(
        unverified,
        entry -> {
          for (AuthorityKind kind : kinds(entry)) {
            for (LocalDate day : List.of(entry.firstDay(), lastDay(entry))) {
              LegalPosition position = LegalPositions.on(form(entry), kind, day);
              assertThat(position.legality()).isEqualTo(Legality.NOT_KNOWN);
              assertThat(position.confidence()).isEqualTo(Confidence.UNVERIFIED);
              assertThat(position.rules()).isEmpty();
            }
          }
        });
  }

  @TestFactory
  Stream<DynamicTest> aRuleAcrossFormsIsACommonRule() throws IOException {
    ImmutableMap<String, String> addresses = addresses();
    assertThat(across()).extracting(e -> e.text("form")).containsAll(COMMON_RULES.keySet());
    return LegalFacts.each(
        across(),
        entry -> {
          Optional<CommonRule> rule =
              ofName(ruleName(entry)).stream()
                  .filter(r -> r.validity().equals(entry.validity()))
                  .findFirst();
          assertThat(rule).map(CommonRule::confidence).contains(entry.confidence());
          assertNamedSources(entry, rule.orElseThrow().citations(), addresses);
          if (entry.text("actors").equals("services d'eau et d'assainissement")) {
            assertThat(rule.orElseThrow().forms()).containsExactly(ActionForm.UN_POUR_CENT_EAU);
          }
        });
  }

  @Test
  void everyCommonRuleHasAnEntryOrIsListed() throws IOException {
    Stream<String> rules = CommonRules.all().stream().map(CommonRule::toString);
    assertThat(rules)
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(
                    across().stream().map(e -> ruleName(e) + ", " + e.validity()),
                    Stream.of(
                        // It comes from the remark of an authority: before 2014, syndicates could
                        // act through the 1 % articles only.
                        "PaidByServiceBudget, 1992-02-08/2014-07-08",
                        // They come from the versions of the articles on the commission.
                        "CommissionInformedOfActs, 2000-04-09/2005-05-07",
                        "CommissionInformedOfActs, 2005-12-13/2006-05-10"))
                .toList());
  }

  @TestFactory
  Stream<DynamicTest> noCommonRuleSpeaksOfAnUnverifiedOne() throws IOException {
    ImmutableList<Entry> unverified =
        LegalFacts.unverified(
            LegalFacts.of("rules").stream()
                .filter(e -> !FORMS.containsKey(e.text("form")))
                .toList());
    assertThat(unverified).extracting(e -> e.text("form")).containsExactly(LANGUAGE);
    return LegalFacts.each(
        unverified,
        entry ->
            assertThat(CommonRules.all())
                .extracting(r -> r.name() + " " + r.statement() + " " + r.basis())
                .noneMatch(said -> LANGUAGE_WORDS.matcher(said).find()));
  }

  @TestFactory
  Stream<DynamicTest> aPositionIsARuleOnAFormOrListed() throws IOException {
    ImmutableSet<Answer> answers = answers();
    return LegalPositions.all().stream()
        .filter(position -> WITHOUT_ENTRY.stream().noneMatch(listed -> listed.isAbout(position)))
        .map(
            position ->
                DynamicTest.dynamicTest(
                    position.toString(), () -> assertThat(answers).contains(answer(position))));
  }

  @TestFactory
  Stream<DynamicTest> aListedPositionHasNoRuleOnAFormOfItsOwn() throws IOException {
    ImmutableSet<Answer> answers = answers();
    return WITHOUT_ENTRY.stream()
        .map(
            listed ->
                DynamicTest.dynamicTest(
                    listed.form() + " " + listed.kind(),
                    () ->
                        assertThat(LegalPositions.all().stream().filter(listed::isAbout))
                            .singleElement()
                            .satisfies(p -> assertThat(answers).doesNotContain(answer(p)))));
  }

  /** What an entry and a position both tell. */
  private record Answer(
      ActionForm form, Validity validity, Legality legality, Confidence confidence) {}

  private static Answer answer(LegalPosition position) {
    return new Answer(
        position.form(), position.validity(), position.legality(), position.confidence());
  }

  private static ImmutableSet<Answer> answers() throws IOException {
    return LegalFacts.known(ofForms()).stream()
        .map(LegalFactsTest::answer)
        .collect(ImmutableSet.toImmutableSet());
  }

  private static Answer answer(Entry entry) {
    return new Answer(
        form(entry),
        entry.validity(),
        Optional.ofNullable(LEGALITIES.get(entry.text("lawful"))).orElseThrow(),
        entry.confidence());
  }

  @Test
  void everyRuleIsOnAFormOrAcrossForms() throws IOException {
    assertThat(FORMS.values()).containsExactlyInAnyOrder(ActionForm.values());
    assertThat(LegalFacts.of("rules"))
        .extracting(entry -> entry.text("form"))
        .allSatisfy(
            form ->
                assertThat(FORMS.containsKey(form) || COMMON_RULES.containsKey(form))
                    .as(form)
                    .isEqualTo(!form.equals(LANGUAGE)));
  }

  private static ImmutableList<Entry> ofForms() throws IOException {
    return LegalFacts.of("rules").stream()
        .filter(entry -> FORMS.containsKey(entry.text("form")))
        .collect(ImmutableList.toImmutableList());
  }

  private static ImmutableList<Entry> across() throws IOException {
    return LegalFacts.of("rules").stream()
        .filter(entry -> COMMON_RULES.containsKey(entry.text("form")))
        .collect(ImmutableList.toImmutableList());
  }

  private static ActionForm form(Entry entry) {
    return Optional.ofNullable(FORMS.get(entry.text("form"))).orElseThrow();
  }

  private static String ruleName(Entry entry) {
    return Optional.ofNullable(COMMON_RULES.get(entry.text("form"))).orElseThrow();
  }

  private static ImmutableSet<AuthorityKind> kinds(Entry entry) {
    return Optional.ofNullable(ACTORS.get(entry.text("actors"))).orElseThrow();
  }

  /** The first day of an entry on which a kind existed. */
  private static LocalDate firstDay(Entry entry, AuthorityKind kind) {
    return kind.validity()
        .firstDay()
        .filter(day -> day.isAfter(entry.firstDay()))
        .orElseGet(entry::firstDay);
  }

  private static LocalDate lastDay(Entry entry) {
    return entry.validity().lastDay().orElse(TODAY);
  }

  private static ImmutableList<CommonRule> ofName(String name) {
    return CommonRules.all().stream()
        .filter(rule -> rule.name().equals(name))
        .collect(ImmutableList.toImmutableList());
  }

  private static WithoutEntry ownStatute(ActionForm form, String first, AuthorityKind kind) {
    return new WithoutEntry(form, first, kind, Reason.OWN_STATUTE);
  }

  private static WithoutEntry notNamed(ActionForm form, String first, AuthorityKind kind) {
    return new WithoutEntry(form, first, kind, Reason.NOT_NAMED);
  }

  private static WithoutEntry lessSure(ActionForm form, String first, AuthorityKind kind) {
    return new WithoutEntry(form, first, kind, Reason.LESS_SURE);
  }

  /** Returns where every source of the facts is, which may be no more than the name of a site. */
  private static ImmutableMap<String, String> addresses() throws IOException {
    return LegalFacts.of("sources").stream()
        .collect(ImmutableMap.toImmutableMap(Entry::id, source -> source.text("url")));
  }

  /** Every page is on a site that the entry names, and every source of the entry has a page. */
  private static void assertNamedSources(
      Entry entry, List<Citation> citations, ImmutableMap<String, String> addresses) {
    ImmutableList<String> named =
        entry.texts("sourceIds").stream()
            .map(id -> Optional.ofNullable(addresses.get(id)).orElseThrow())
            .collect(ImmutableList.toImmutableList());
    assertThat(citations)
        .extracting(LegalFactsTest::host)
        .allSatisfy(host -> assertThat(named).anyMatch(address -> address.contains(host)));
    assertThat(named)
        .allSatisfy(
            address ->
                assertThat(citations).extracting(LegalFactsTest::host).anyMatch(address::contains));
  }

  /**
   * The records of a legislature are a part of the site that the entry names, told by its years.
   */
  private static String host(Citation citation) {
    return citation.source().address().getHost().replaceFirst("^(www|\\d{4}-\\d{4})\\.", "");
  }
}
