package io.github.aict.json;

import static io.github.aict.territory.AuthorityKind.*;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.aict.Label;
import io.github.aict.Validity;
import io.github.aict.evidence.Confidence;
import io.github.aict.json.LegalFacts.Entry;
import io.github.aict.law.Article;
import io.github.aict.law.ArticleVersion;
import io.github.aict.law.Articles;
import io.github.aict.law.CourtDecision;
import io.github.aict.law.CourtDecisions;
import io.github.aict.law.LegalPosition;
import io.github.aict.law.LegalPositions;
import io.github.aict.law.LegalText;
import io.github.aict.law.LegalTextKind;
import io.github.aict.law.LegalTexts;
import io.github.aict.law.OnePercent;
import io.github.aict.partnership.Institutions;
import io.github.aict.territory.ActionRegime;
import io.github.aict.territory.AuthorityKind;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Texts, versions of articles, kinds of bodies and decisions are those of the collected facts. */
class LegalTextFactsTest {

  private static final LocalDate RECENTLY = LocalDate.of(2024, 1, 1);

  private static final ImmutableMap<String, LegalTextKind> TEXT_KINDS =
      ImmutableMap.of(
          "practice", LegalTextKind.PRATIQUE,
          "treaty", LegalTextKind.TRAITE,
          "eu-regulation", LegalTextKind.REGLEMENT_EUROPEEN,
          "loi-organique", LegalTextKind.LOI_ORGANIQUE,
          "loi", LegalTextKind.LOI,
          "ordonnance", LegalTextKind.ORDONNANCE,
          "decret", LegalTextKind.DECRET,
          "circulaire", LegalTextKind.CIRCULAIRE);

  /** Its articles came into force on a day of December 2015 that is not established. */
  private static final String WITHOUT_DAY = "loi-2011-884";

  /** What an entry says in a part in which the version says nothing, by the id of the entry. */
  private static final ImmutableMap<String, String> SAID_OTHERWISE =
      ImmutableMap.of(
          // “Nothing express for communes and départements” forbids nothing: it is a remark.
          "loi72-619-4-ii-v1", "forbids",
          // It names the annual report, which is what the duty is about and no permission.
          "annexe-v-vi-v1", "permits");

  private static final Pattern INTRODUCING =
      Pattern.compile("(loi|LO|ord\\.|décret) (\\d+-\\d+).*");
  private static final ImmutableMap<String, String> PREFIXES =
      ImmutableMap.of("loi", "loi-", "LO", "lo-", "ord.", "ord-", "décret", "decret-");

  private static final ImmutableMap<String, ImmutableSet<AuthorityKind>> KINDS =
      ImmutableMap.<String, ImmutableSet<AuthorityKind>>builder()
          .put("commune", ImmutableSet.of(COMMUNE))
          .put(
              "epci-fp",
              ImmutableSet.of(
                  COMMUNAUTE_DE_COMMUNES,
                  COMMUNAUTE_D_AGGLOMERATION,
                  COMMUNAUTE_URBAINE,
                  METROPOLE))
          .put("metropole-lyon", ImmutableSet.of(METROPOLE_DE_LYON))
          .put("ville-paris", ImmutableSet.of(VILLE_DE_PARIS))
          .put("corse", ImmutableSet.of(COLLECTIVITE_DE_CORSE))
          .put("departement", ImmutableSet.of(DEPARTEMENT))
          .put("region", ImmutableSet.of(REGION))
          .put("cea", ImmutableSet.of(COLLECTIVITE_EUROPEENNE_D_ALSACE))
          .put("guadeloupe-reunion", ImmutableSet.of(DEPARTEMENT_D_OUTRE_MER, REGION_D_OUTRE_MER))
          .put("mayotte", ImmutableSet.of(DEPARTEMENT_DE_MAYOTTE))
          .put("guyane-martinique", ImmutableSet.of(COLLECTIVITE_TERRITORIALE_UNIQUE))
          .put("saint-barthelemy", ImmutableSet.of(SAINT_BARTHELEMY))
          .put("saint-martin", ImmutableSet.of(SAINT_MARTIN))
          .put("spm", ImmutableSet.of(SAINT_PIERRE_ET_MIQUELON))
          .put("polynesie", ImmutableSet.of(POLYNESIE_FRANCAISE))
          .put(
              "nouvelle-caledonie",
              ImmutableSet.of(NOUVELLE_CALEDONIE, PROVINCE_DE_NOUVELLE_CALEDONIE))
          .put("wallis-et-futuna", ImmutableSet.of(WALLIS_ET_FUTUNA))
          .put("syndicat", ImmutableSet.of(SYNDICAT_INTERCOMMUNAL, SYNDICAT_MIXTE))
          .put("pole-petr", ImmutableSet.of(POLE_METROPOLITAIN, PETR))
          .put(
              "agence-departementale",
              ImmutableSet.of(
                  AGENCE_DEPARTEMENTALE, ENTENTE_INTERREGIONALE, INSTITUTION_INTERDEPARTEMENTALE))
          .put("sem-spl", ImmutableSet.of(SEM, SPL))
          .put("agence-eau", ImmutableSet.of(AGENCE_DE_L_EAU))
          .buildOrThrow();

  /** Their date is that of a regime; the bodies are older. */
  private static final ImmutableSet<String> DATED_BY_THEIR_REGIME =
      ImmutableSet.of("guadeloupe-reunion", "agence-eau");

  private static final ImmutableMap<String, OnePercent> MECHANISMS =
      ImmutableMap.of(
          "one-percent-water", OnePercent.EAU,
          "one-percent-energy", OnePercent.ENERGIE,
          "one-percent-waste", OnePercent.DECHETS,
          "one-percent-mobility", OnePercent.MOBILITE,
          "one-percent-agences-eau", OnePercent.AGENCES_DE_L_EAU);

  @TestFactory
  Stream<DynamicTest> aTextIsALegalText() throws IOException {
    return LegalFacts.each(
        LegalFacts.known(LegalFacts.of("texts")),
        entry -> {
          LegalText text = LegalTexts.of(entry.id());
          assertThat(Optional.of(text.kind())).isEqualTo(find(TEXT_KINDS, entry.text("kind")));
          assertThat(text.number().or(text::nor)).isEqualTo(entry.find("number"));
          assertThat(text.signedOn()).isEqualTo(entry.day("signedOn"));
          assertThat(text.publishedOn()).isEqualTo(entry.day("publishedOn"));
          assertThat(text.inForceFrom())
              .isEqualTo(
                  entry.day("legifranceFrom").filter(day -> !entry.id().equals(WITHOUT_DAY)));
          assertThat(text.strictlyInForceFrom()).isEqualTo(entry.day("strictEntryIntoForce"));
          assertThat(text.confidence()).isEqualTo(entry.confidence());
        });
  }

  @Test
  void thereAreNoOtherLegalTexts() throws IOException {
    assertThat(LegalTexts.all())
        .extracting(LegalText::id)
        .containsExactlyInAnyOrderElementsOf(ids(LegalFacts.known(LegalFacts.of("texts"))));
  }

  @TestFactory
  Stream<DynamicTest> anUnverifiedTextIsNoLegalText() throws IOException {
    return LegalFacts.each(
        LegalFacts.unverified(LegalFacts.of("texts")),
        entry -> assertThat(LegalTexts.find(entry.id())).isEmpty());
  }

  @TestFactory
  Stream<DynamicTest> aVersionIsAVersionOfAnArticle() throws IOException {
    return LegalFacts.each(
        LegalFacts.known(LegalFacts.of("articleVersions")),
        entry -> {
          ArticleVersion version =
              Articles.find(number(entry), entry.firstDay())
                  .orElseThrow(() -> new AssertionError("there is no " + number(entry)));
          assertThat(version.number().isMeantBy(number(entry))).isTrue();
          assertThat(version.number().all()).contains(lastNumber(entry));
          assertThat(version.validity()).isEqualTo(entry.validity());
          assertThat(version.confidence()).isEqualTo(entry.confidence());
          assertThat(version.dateConfidence())
              .isEqualTo(Confidence.valueOf(entry.text("dateConfidence")));
          assertThat(version.introducedBy()).isEqualTo(introducing(entry));
          assertSaid("permits", version.permits(), entry);
          assertSaid("requires", version.requires(), entry);
          assertSaid("forbids", version.forbids(), entry);
        });
  }

  @Test
  void thereAreNoOtherVersionsOfArticles() throws IOException {
    assertThat(versions()).hasSameSizeAs(LegalFacts.known(LegalFacts.of("articleVersions")));
  }

  @TestFactory
  Stream<DynamicTest> anAuthorityIsAKind() throws IOException {
    assertThat(ids(LegalFacts.of("authorities")))
        .containsExactlyInAnyOrderElementsOf(KINDS.keySet());
    return LegalFacts.each(
        LegalFacts.known(LegalFacts.of("authorities")),
        entry -> {
          Optional<LocalDate> since =
              entry.day("existsFrom").filter(day -> !DATED_BY_THEIR_REGIME.contains(entry.id()));
          for (AuthorityKind kind : find(KINDS, entry.id()).orElseThrow()) {
            assertThat(kind.validity().firstDay()).as("%s", kind).isEqualTo(since);
            assertThat(kind.actionRegime(RECENTLY).map(ActionRegime::isUnderL1115))
                .as("%s", kind)
                .contains(entry.text("l1115Applies").startsWith("yes"));
          }
        });
  }

  @TestFactory
  Stream<DynamicTest> anUnverifiedAuthorityIsAKindOfWhichNothingIsKnown() throws IOException {
    ImmutableList<Entry> unverified = LegalFacts.unverified(LegalFacts.of("authorities"));
    assertThat(ids(unverified)).containsExactly("ville-paris", "wallis-et-futuna");
    return LegalFacts.each(
        unverified,
        entry ->
            assertThat(find(KINDS, entry.id()).orElseThrow())
                .allSatisfy(
                    kind -> {
                      assertThat(kind.actionRegime(RECENTLY)).contains(ActionRegime.NON_CONNU);
                      assertThat(kind.validity()).isEqualTo(Validity.always());
                    }));
  }

  @Test
  void communesOfFrenchPolynesiaAreUnderTheGeneralRulesThoughTheirAuthorityIsNot() {
    assertThat(COMMUNE_DE_POLYNESIE_FRANCAISE.actionRegime(RECENTLY))
        .contains(ActionRegime.DROIT_COMMUN_ADAPTE);
    assertThat(POLYNESIE_FRANCAISE.actionRegime(RECENTLY)).contains(ActionRegime.STATUT_PROPRE);
  }

  @TestFactory
  Stream<DynamicTest> aDecisionIsACourtDecision() throws IOException {
    return LegalFacts.each(
        LegalFacts.known(LegalFacts.of("caseLaw")),
        entry -> {
          CourtDecision decision = CourtDecisions.of(entry.id());
          assertThat(decision.decidedOn()).isEqualTo(LocalDate.parse(entry.text("date")));
          assertThat(decision.confidence()).isEqualTo(entry.confidence());
          assertThat(Optional.of(String.join(", ", decision.numbers())).filter(n -> !n.isEmpty()))
              .isEqualTo(entry.find("number").map(n -> n.replace(" and others", "")));
        });
  }

  @Test
  void thereAreNoOtherCourtDecisions() throws IOException {
    assertThat(LegalFacts.unverified(LegalFacts.of("caseLaw"))).isNotEmpty();
    assertThat(CourtDecisions.all())
        .extracting(CourtDecision::id)
        .containsExactlyInAnyOrderElementsOf(ids(LegalFacts.known(LegalFacts.of("caseLaw"))));
  }

  @TestFactory
  Stream<DynamicTest> aMechanismOfTheOnePercentHasItsFirstDay() throws IOException {
    assertThat(MECHANISMS.values()).containsExactlyInAnyOrder(OnePercent.values());
    return LegalFacts.each(
        LegalFacts.of("onePercent"),
        entry ->
            assertThat(find(MECHANISMS, entry.id()).map(OnePercent::since))
                .contains(LocalDate.parse(entry.text("since"))));
  }

  @TestFactory
  Stream<DynamicTest> anInstitutionIsAnInstitution() throws IOException {
    return LegalFacts.each(
        LegalFacts.of("institutions"),
        entry -> assertThat(Institutions.find(entry.id().toUpperCase(Locale.ROOT))).isPresent());
  }

  @TestFactory
  Stream<DynamicTest> aDayOfChangeIsAFirstDay() throws IOException {
    ImmutableSet<LocalDate> firstDays =
        Stream.of(
                LegalPositions.all().stream().map(LegalPosition::validity).map(Validity::firstDay),
                versions().stream().map(ArticleVersion::validity).map(Validity::firstDay),
                LegalTexts.all().stream().map(LegalText::inForceFrom))
            .flatMap(days -> days)
            .flatMap(Optional::stream)
            .collect(ImmutableSet.toImmutableSet());
    return LegalFacts.boundaries().stream()
        .map(
            day ->
                DynamicTest.dynamicTest(
                    day, () -> assertThat(firstDays).contains(LocalDate.parse(day))));
  }

  private static void assertSaid(String what, Optional<Label> said, Entry entry) {
    boolean differs = what.equals(SAID_OTHERWISE.get(entry.id()));
    assertThat(said.isPresent()).as(what).isEqualTo(entry.text(what).isEmpty() == differs);
  }

  /** Returns the number by which people would ask for the article of an entry. */
  private static String number(Entry entry) {
    String article = entry.text("article");
    return switch (article) {
      case "annexes V and VI (D2224-1 to D2224-3)" -> "D2224-1";
      case "L213-6 then L213-9-2 III" -> "L213-6";
      default ->
          entry.text("code").startsWith("Loi ")
              ? entry.text("code").toLowerCase(Locale.ROOT) + " " + article
              : article.replaceFirst(" (?:to|and) .*$", "");
    };
  }

  /** Returns the last number that an entry names, which is the only one for most. */
  private static String lastNumber(Entry entry) {
    return switch (entry.text("article")) {
      case "annexes V and VI (D2224-1 to D2224-3)" -> "D2224-3";
      case "L213-6 then L213-9-2 III" -> "L213-9-2";
      default ->
          entry
              .text("article")
              .replaceFirst("^art\\. ", "")
              .replaceFirst("^.* to ", "")
              .replaceFirst(" and following$", "");
    };
  }

  /** Returns the text that an entry names first, where it is one of the library’s. */
  private static Optional<LegalText> introducing(Entry entry) {
    Matcher named = INTRODUCING.matcher(entry.text("introducedBy"));
    return named.matches()
        ? find(PREFIXES, named.group(1)).flatMap(p -> LegalTexts.find(p + named.group(2)))
        : Optional.empty();
  }

  private static ImmutableList<ArticleVersion> versions() {
    return Articles.all().stream()
        .map(Article::versions)
        .flatMap(timeline -> timeline.versions().values().stream())
        .collect(ImmutableList.toImmutableList());
  }

  private static ImmutableList<String> ids(Collection<Entry> entries) {
    return entries.stream().map(Entry::id).collect(ImmutableList.toImmutableList());
  }

  private static <T> Optional<T> find(ImmutableMap<String, T> map, String key) {
    return Optional.ofNullable(map.get(key));
  }
}
