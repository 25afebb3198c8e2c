package io.github.aict.examples.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.aict.evidence.Source;
import io.github.aict.partnership.Partnership;
import io.github.aict.partnership.PartnershipForm;
import io.github.aict.partnership.PartnershipMember;
import io.github.aict.territory.AuthorityDirectory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PartnershipTableTest {

  private static final PartnershipTable TABLE =
      PartnershipTable.of(AuthorityDirectory.bundled(), PartnershipForm.COOPERATION_DECENTRALISEE);

  @TempDir Path folder;

  private PartnershipList read(String... lines) throws IOException {
    return TABLE.read(Files.writeString(folder.resolve("table.csv"), String.join("\n", lines)));
  }

  private static PartnershipList sample() throws IOException {
    return TABLE.read(Samples.file("partnerships.csv"));
  }

  private static String shortly(Partnership one) {
    PartnershipMember french = one.french().asList().get(0);
    PartnershipMember foreign = one.foreign().asList().get(0);
    return "%s %s, %s (%s) %s"
        .formatted(
            french.inseeCode().orElseThrow(),
            one.form(),
            foreign.name(),
            foreign.country(),
            one.firstYear());
  }

  @Test
  void readsRelationsOfATableOfUsualTitles() throws IOException {
    assertThat(sample().partnerships())
        .extracting(PartnershipTableTest::shortly)
        .containsExactly(
            "35238 JUMELAGE, Sétif (DZA) OptionalInt[1980]",
            "35238 JUMELAGE, Cork (IRL) OptionalInt.empty",
            "35238 JUMELAGE, Brno (CZE) OptionalInt.empty",
            "35238 JUMELAGE, Sendaï (JPN) OptionalInt.empty",
            "74010 JUMELAGE, Sainte-Adèle (CAN) OptionalInt[1990]",
            "56144 COOPERATION_DECENTRALISEE, Bamako (MLI) OptionalInt[1990]",
            "35238 JUMELAGE, Jelenia Gora (POL) OptionalInt.empty",
            "35238 COOPERATION_DECENTRALISEE, Ouagadougou (BFA) OptionalInt.empty",
            "35238 COOPERATION_DECENTRALISEE, Sétif (DZA) OptionalInt.empty");
  }

  @Test
  void saysWhatIsWrongWithEachRow() throws IOException {
    RowReport report = sample().report();
    assertThat(report.encoding()).isEqualTo(TextEncoding.WINDOWS_1252);
    assertThat(report.separator()).isEqualTo(';');
    assertThat(report.unmappedColumns()).containsExactly("Courriel");
    assertThat(report.rowsRead()).isEqualTo(16);
    assertThat(report.rowsUsed()).isEqualTo(8);
    assertThat(report.notes())
        .extracting(RowNote::line, RowNote::problem, RowNote::isUsed)
        .containsExactly(
            tuple(3L, RowProblem.SEVERAL_PARTNERS, true),
            tuple(6L, RowProblem.AUTHORITY_AMBIGUOUS, false),
            tuple(7L, RowProblem.AUTHORITY_UNKNOWN, false),
            tuple(8L, RowProblem.AUTHORITY_FOLLOWED, true),
            tuple(9L, RowProblem.AUTHORITY_FOLLOWED, true),
            tuple(10L, RowProblem.COMBINED, true),
            tuple(11L, RowProblem.WITHIN_FRANCE, true),
            tuple(11L, RowProblem.SEVERAL_PARTNERS, true),
            tuple(12L, RowProblem.WITHIN_FRANCE, false),
            tuple(13L, RowProblem.COUNTRY_CONTRADICTION, false),
            tuple(14L, RowProblem.COUNTRY_AMBIGUOUS, false),
            tuple(15L, RowProblem.NOT_A_DATE, true),
            tuple(15L, RowProblem.UNKNOWN_CODE, true),
            tuple(16L, RowProblem.CONTRADICTION, false),
            tuple(17L, RowProblem.MISSING_VALUE, false),
            tuple(18L, RowProblem.SAME_NAMES, true),
            tuple(19L, RowProblem.WRONG_NUMBER_OF_CELLS, false));
  }

  @Test
  void namesTheCandidatesOfAnAmbiguousName() throws IOException {
    RowNote note = sample().report().notes(RowProblem.AUTHORITY_AMBIGUOUS).get(0);
    assertThat(note.column()).isEqualTo("Collectivité");
    assertThat(note.cell()).isEqualTo("Saint-Denis");
    assertThat(note.reason().fr())
        .startsWith(
            "Plusieurs collectivités portent ce nom\u00a0: Saint-Denis (97411), Saint-Denis"
                + " (93066),");
  }

  @Test
  void followsAMergedCommuneToTheAuthorityOfToday() throws IOException {
    assertThat(sample().report().notes(RowProblem.AUTHORITY_FOLLOWED).get(0).reason().en())
        .isEqualTo("Today this is Annecy (74010): authority of 12 May 1990.");
    PartnershipList evry = read("commune;dep;partenaire;pays;depuis", "Évry;91;Kayes;Mali;1990");
    assertThat(evry.report().notes())
        .extracting(note -> note.reason().fr())
        .containsExactly(
            "C’est aujourd’hui Évry-Courcouronnes (91228)\u00a0: collectivité du 1er janvier 1990.");
  }

  @Test
  void leavesANameOfSeveralOnTheDayAmbiguousThoughOneHasItToday() throws IOException {
    PartnershipList list = read("commune;partenaire;pays;depuis", "Évry;Kayes;Mali;1990");
    assertThat(list.partnerships()).isEmpty();
    assertThat(list.report().notes())
        .extracting(RowNote::problem, note -> note.reason().en())
        .containsExactly(
            tuple(
                RowProblem.AUTHORITY_AMBIGUOUS,
                "Several authorities bear this name: Évry (89162), Évry (91228)."));
  }

  @Test
  void doubtsANameThatAnotherCommuneBoreUnlessTheRowTellsWhich() throws IOException {
    PartnershipList list =
        read(
            "commune;dep;partenaire;pays;depuis",
            "Évry;;Kayes;Mali;",
            "Évry;89;Gao;Mali;",
            "Évry;;Bamako;Mali;2020");
    assertThat(list.partnerships())
        .extracting(one -> one.french().asList().get(0).inseeCode().orElseThrow().value())
        .containsExactly("89162", "89162", "89162");
    assertThat(list.report().notes())
        .extracting(RowNote::line, RowNote::problem, note -> note.reason().en())
        .containsExactly(
            tuple(
                2L,
                RowProblem.FORMER_NAMESAKE,
                "Another commune bore this name until 31 December 2018: 91228."));
  }

  @Test
  void namesTheCountryOfSeveralThatIsNotKnown() throws IOException {
    PartnershipList list =
        read("commune;partenaire;pays", "Rennes;A / B / C;Mali / Atlantide / Corée");
    assertThat(list.partnerships()).hasSize(1);
    assertThat(list.report().notes())
        .extracting(RowNote::problem, RowNote::isUsed, note -> note.reason().en())
        .containsExactly(
            tuple(
                RowProblem.NO_COUNTRY, true, "“Atlantide”: This is the name of no known country."),
            tuple(
                RowProblem.COUNTRY_AMBIGUOUS,
                true,
                "“Corée”: Several countries bear this name; say which one."),
            tuple(
                RowProblem.SEVERAL_PARTNERS,
                true,
                "Each partner of a known country is taken for a relation."));
  }

  @Test
  void findsAnAuthorityByItsNumberBeforeItsName() throws IOException {
    PartnershipList list =
        read(
            "collectivite,siren,code_insee,partenaire,pays",
            "Saint-Denis,213502388,,Erlangen,Allemagne",
            "Saint-Denis,,97411,Tanger,Maroc",
            "Rennes,213502381,,Cork,Irlande",
            "Rennes,552081317,,Brno,Tchéquie");
    assertThat(list.partnerships())
        .extracting(PartnershipTableTest::shortly)
        .containsExactly(
            "35238 COOPERATION_DECENTRALISEE, Erlangen (DEU) OptionalInt.empty",
            "97411 COOPERATION_DECENTRALISEE, Tanger (MAR) OptionalInt.empty",
            "35238 COOPERATION_DECENTRALISEE, Cork (IRL) OptionalInt.empty",
            "35238 COOPERATION_DECENTRALISEE, Brno (CZE) OptionalInt.empty");
    assertThat(list.report().notes())
        .extracting(RowNote::line, RowNote::problem)
        .containsExactly(
            tuple(2L, RowProblem.CONTRADICTION),
            tuple(4L, RowProblem.WRONG_IDENTIFIER),
            tuple(5L, RowProblem.UNKNOWN_CODE));
    assertThat(list.report().notes().get(0).reason().en())
        .isEqualTo("The number is that of Rennes, and counts.");
  }

  @Test
  void putsBackTheZeroThatASpreadsheetTookOffACode() throws IOException {
    PartnershipList list =
        read(
            "commune\tdépartement\tcode INSEE\tpartenaire\tpays",
            "Mirepoix\t9\t\tGao\tMali",
            "Une commune\t\t1053\tBamako\tMali");
    assertThat(list.partnerships())
        .extracting(PartnershipTableTest::shortly)
        .containsExactly(
            "09194 COOPERATION_DECENTRALISEE, Gao (MLI) OptionalInt.empty",
            "01053 COOPERATION_DECENTRALISEE, Bamako (MLI) OptionalInt.empty");
    assertThat(list.report().notes()).isEmpty();
  }

  @Test
  void combinesTheSourcesOfOneRelation() throws IOException {
    Source one = Source.of("Tableau A", "https://example.org/a");
    Path file =
        Files.writeString(
            folder.resolve("two.csv"),
            """
            ville|partenaire|pays|depuis|date de fin
            Rennes|CORK|Irlande|1990|
            rennes|Cork|Ireland|1985|2020
            """);
    PartnershipList list = TABLE.withSource(one).read(file);
    assertThat(list.partnerships()).hasSize(1);
    Partnership cork = list.partnerships().get(0);
    assertThat(cork.firstYear()).isEqualTo(OptionalInt.of(1985));
    assertThat(cork.lastYear()).isEqualTo(OptionalInt.of(2020));
    assertThat(cork.sources()).containsExactly(one);
  }

  @Test
  void readsTitlesOfTheCaller() throws IOException {
    PartnershipTable table =
        TABLE
            .withColumns(
                PartnershipField.usualTitles()
                    .with(PartnershipField.AUTHORITY, "Qui ?")
                    .with(PartnershipField.PARTNER, "Avec qui ?")
                    .with(PartnershipField.FORM))
            .withPartnerSeparators("");
    Path file =
        Files.writeString(
            folder.resolve("own.csv"),
            "Qui\u00a0?;Avec qui\u00a0?;Pays;Type\nRennes;Almaty / Alma-Ata;Kazakhstan;Jumelage\n");
    PartnershipList list = table.read(file);
    assertThat(list.partnerships())
        .extracting(PartnershipTableTest::shortly)
        .containsExactly(
            "35238 COOPERATION_DECENTRALISEE, Almaty / Alma-Ata (KAZ) OptionalInt.empty");
    assertThat(list.report().unmappedColumns()).containsExactly("Type");
  }

  @Test
  void refusesATableWithoutCountries() {
    assertThatThrownBy(() -> read("Ville;Partenaire", "Rennes;Cork"))
        .isInstanceOfSatisfying(
            RefusedFileException.class,
            refusal ->
                assertThat(refusal.reason().fr())
                    .startsWith("il manque les colonnes suivantes\u00a0: pays / pays_partenaire")
                    .endsWith("la première ligne du fichier est\u00a0: Ville, Partenaire"));
  }

  @Test
  void refusesAMappingThatFindsNothing() {
    ColumnMapping<PartnershipField> usual = PartnershipField.usualTitles();
    assertThatThrownBy(() -> usual.with(PartnershipField.AUTHORITY))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the field AUTHORITY is required and must have a title");
    assertThatThrownBy(() -> usual.with(PartnershipField.END, "date de fin", "?"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a title must have a letter from a to z or a digit but was ?");
    assertThat(usual.with(PartnershipField.END, "Fin (année)").titles(PartnershipField.END))
        .containsExactly("fin_annee");
    assertThat(usual.with(PartnershipField.END).titles(PartnershipField.END)).isEmpty();
  }

  @Nested
  class OfNamesAlone {

    private static final Path FILE =
        Path.of("../../shared/data/twinnings-wikidata-2017/france.tsv");

    private static PartnershipList list;

    @BeforeAll
    static void read() throws IOException {
      Assumptions.assumeTrue(
          Files.exists(FILE), "the extraction of May 2017 is not at ../shared/data: not read");
      list =
          TABLE
              .withColumns(
                  PartnershipField.usualTitles()
                      .with(PartnershipField.AUTHORITY, "origincityLabel")
                      .with(PartnershipField.PARTNER, "sistercityLabel")
                      .with(PartnershipField.COUNTRY, "destination_countryLabel"))
              .withPartnerSeparators("")
              .read(FILE);
    }

    @Test
    void countsEveryRow() {
      RowReport report = list.report();
      assertThat(report.rowsRead()).isEqualTo(3869);
      assertThat(report.rowsUsed()).isEqualTo(3494);
      assertThat(report.counts().toString())
          .isEqualTo(
              "{NO_COUNTRY=1, AUTHORITY_UNKNOWN=17, AUTHORITY_AMBIGUOUS=251, FORMER_NAMESAKE=37,"
                  + " AUTHORITY_FOLLOWED=107, WITHIN_FRANCE=123, COMBINED=61, SAME_NAMES=5}");
      assertThat(cells(RowProblem.AUTHORITY_AMBIGUOUS)).as("names without accents").hasSize(126);
    }

    @Test
    void doubtsEveryNameThatTheCoordinatesGiveToAnother() throws IOException {
      Set<String> right = new HashSet<>();
      TwinningsFile.read(FILE, AuthorityDirectory.bundled())
          .partnerships()
          .forEach(one -> right.add(names(one)));
      List<Partnership> wrong =
          list.partnerships().stream().filter(one -> !right.contains(names(one))).toList();
      assertThat(wrong).hasSize(11);
      assertThat(wrong)
          .flatExtracting(Partnership::french)
          .extracting(member -> ColumnMapping.normalize(member.name()))
          .isSubsetOf(cells(RowProblem.FORMER_NAMESAKE));
    }

    private static String names(Partnership one) {
      String partner = one.foreign().asList().get(0).name();
      return one.french().asList().get(0).inseeCode() + partner.toLowerCase(Locale.ROOT);
    }

    private static Set<String> cells(RowProblem problem) {
      return list.report().notes(problem).stream()
          .map(note -> ColumnMapping.normalize(note.cell()))
          .collect(Collectors.toSet());
    }
  }

  @Test
  void refusesLettersAsSeparators() {
    assertThatThrownBy(() -> TABLE.withPartnerSeparators("et"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("but the separators were et");
  }
}
