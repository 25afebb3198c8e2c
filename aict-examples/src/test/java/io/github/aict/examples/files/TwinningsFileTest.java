package io.github.aict.examples.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableList;
import io.github.aict.partnership.Partnership;
import io.github.aict.partnership.PartnershipForm;
import io.github.aict.partnership.PartnershipMember;
import io.github.aict.territory.AuthorityDirectory;
import io.github.aict.territory.Country;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TwinningsFileTest {

  private static final Path FOLDER = Path.of("../../shared/data/twinnings-wikidata-2017");

  private static Twinnings read(Path file) throws IOException {
    return TwinningsFile.read(file, AuthorityDirectory.bundled());
  }

  @Test
  void readsEachRelationOnceFromEitherSide() throws IOException {
    Twinnings twinnings = read(Samples.file("twinnings.tsv"));
    Partnership first = twinnings.partnerships().get(0);
    assertThat(first.form()).isEqualTo(PartnershipForm.JUMELAGE);
    assertThat(first.sources()).containsExactly(TwinningsFile.SOURCE);
    assertThat(first.french())
        .extracting(member -> member.inseeCode().orElseThrow().value())
        .containsExactly("35238");
    assertThat(first.countries()).containsExactly(Country.of("DZA"));
    assertThat(twinnings.partnerships())
        .flatExtracting(Partnership::foreign)
        .extracting(PartnershipMember::name)
        .containsExactly("Sétif", "Sibiu", "Q16511122", "Ville dite \"la belle\"");
  }

  @Test
  void saysWhatIsWrongWithEachRow() throws IOException {
    RowReport report = read(Samples.file("twinnings.tsv")).report();
    assertThat(report.rowsRead()).isEqualTo(11);
    assertThat(report.rowsUsed()).isEqualTo(4);
    assertThat(report.unmappedColumns())
        .containsExactly("originpopulation", "destinationpopulation", "eu");
    assertThat(report.notes())
        .extracting(RowNote::line, RowNote::problem, RowNote::isUsed, RowNote::cell)
        .containsExactly(
            tuple(3L, RowProblem.DUPLICATE, false, "Sétif"),
            tuple(4L, RowProblem.DISTANCE_DIFFERS, true, "10"),
            tuple(5L, RowProblem.AUTHORITY_UNKNOWN, false, "Juan-les-Pins"),
            tuple(6L, RowProblem.WITHIN_FRANCE, false, "France"),
            tuple(7L, RowProblem.NOT_FRENCH, false, "Germany"),
            tuple(8L, RowProblem.NO_COUNTRY, false, "Prussia"),
            tuple(9L, RowProblem.NOT_A_NUMBER, false, "98.114"),
            tuple(10L, RowProblem.NAME_IS_IDENTIFIER, true, "Q16511122"),
            tuple(12L, RowProblem.WRONG_NUMBER_OF_CELLS, false, ""));
  }

  @Test
  void refusesAnotherFile(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("other.tsv"), "ville\tpays\nRennes\tFrance\n");
    assertThatThrownBy(() -> read(file))
        .isInstanceOf(RefusedFileException.class)
        .hasMessageContaining("these columns are missing: origincitylabel")
        .hasMessageEndingWith("the first line of the file is: ville, pays");
  }

  @Test
  void readsTheSixCountriesOfTheLesson() throws IOException {
    // Most of the relations with France are in it once from either side.
    Path file = FOLDER.resolve("sistercities.tsv");
    Assumptions.assumeTrue(
        Files.exists(file), "the extraction of May 2017 is not at ../shared/data: not read");
    RowReport report = read(file).report();
    assertThat(report.rowsRead()).isEqualTo(13_081);
    assertThat(report.rowsUsed()).isEqualTo(3684);
    assertThat(report.counts().toString())
        .isEqualTo(
            "{NO_COUNTRY=5, AUTHORITY_UNKNOWN=27, AUTHORITY_AMBIGUOUS=4, AUTHORITY_FAR=12,"
                + " WITHIN_FRANCE=123, NOT_FRENCH=7787, DUPLICATE=1451, SAME_NAMES=8, NAME_IS_IDENTIFIER=1,"
                + " DISTANCE_DIFFERS=2}");
  }

  @Nested
  class OfMay2017 {

    private static final Path FILE = FOLDER.resolve("france.tsv");

    private static Twinnings twinnings;

    @BeforeAll
    static void read() throws IOException {
      Assumptions.assumeTrue(
          Files.exists(FILE), "the extraction of May 2017 is not at ../shared/data: not read");
      twinnings = TwinningsFileTest.read(FILE);
    }

    @Test
    void countsEveryRow() {
      RowReport report = twinnings.report();
      assertThat(report.rowsRead()).isEqualTo(3869);
      assertThat(report.rowsUsed()).isEqualTo(3663);
      assertThat(twinnings.partnerships()).hasSize(3663).doesNotHaveDuplicates();
      assertThat(report.counts().toString())
          .isEqualTo(
              "{NO_COUNTRY=1, AUTHORITY_UNKNOWN=16, AUTHORITY_AMBIGUOUS=2, AUTHORITY_FAR=10,"
                  + " WITHIN_FRANCE=123, DUPLICATE=64, SAME_NAMES=8, NAME_IS_IDENTIFIER=1,"
                  + " DISTANCE_DIFFERS=1}");
      assertThat(report.notes().stream().filter(note -> !note.isUsed()).map(RowNote::line))
          .hasSize(3869 - 3663)
          .doesNotHaveDuplicates();
    }

    @Test
    void tellsTheRepeatedPairsApart() {
      // Two names in several rows are one relation, or two places of one name, or a place that the
      // source has in two countries.
      assertThat(twinnings.repeatedPairs()).isEqualTo(72);
      assertThat(twinnings.report().notes(RowProblem.SAME_NAMES))
          .extracting(RowNote::cell)
          .containsExactly(
              "Pencoed",
              "Călărași",
              "Trougoumbé",
              "Dakhla",
              "Gjakova",
              "Haouza",
              "Tiverton",
              "Yalta");
    }

    @Test
    void listsTheFrenchPlacesThatAreNoSingleAuthority() {
      assertThat(twinnings.resolvedPlaces()).isEqualTo(1712);
      assertThat(twinnings.ambiguousPlaces()).isEqualTo(2);
      assertThat(twinnings.unknownPlaces()).isEqualTo(4);
      assertThat(names(RowProblem.AUTHORITY_UNKNOWN))
          .containsExactlyInAnyOrder("Juan-les-Pins", "Dunkirk", "Serre Chevalier");
      assertThat(names(RowProblem.AUTHORITY_AMBIGUOUS))
          .containsExactlyInAnyOrder("Louhans", "Le Pont-de-Beauvoisin");
      assertThat(names(RowProblem.AUTHORITY_FAR))
          .as("large communes, and parts at the edge of new ones")
          .containsExactlyInAnyOrder("Arles", "Cayenne", "Bramans", "Torfou");
    }

    private static Set<String> names(RowProblem problem) {
      Set<String> names = new HashSet<>();
      twinnings.report().notes(problem).forEach(note -> names.add(note.cell()));
      return names;
    }

    @Test
    void reportsTheOneDistanceThatDiffers() {
      ImmutableList<RowNote> notes = twinnings.report().notes(RowProblem.DISTANCE_DIFFERS);
      assertThat(notes).extracting(RowNote::line).containsExactly(3121L);
      assertThat(notes.get(0).cell()).isEqualTo("3838");
      assertThat(notes.get(0).reason().en()).isEqualTo("The coordinates give 3,911\u00a0km.");
    }

    @Test
    void reportsWhatIsNoNameAndNoCountry() {
      assertThat(twinnings.report().notes(RowProblem.NAME_IS_IDENTIFIER))
          .extracting(RowNote::cell)
          .containsExactly("Q16511122");
      assertThat(twinnings.report().notes(RowProblem.NO_COUNTRY))
          .extracting(RowNote::cell)
          .containsExactly("Prussia");
    }

    @ParameterizedTest
    @CsvSource({
      "Germany, 1174",
      "Italy, 576",
      "United Kingdom, 353",
      "Spain, 225",
      "France, 123",
      "Poland, 113",
      "Belgium, 109",
      "United States of America, 106",
      "Portugal, 106",
      "Morocco, 40",
      "Mali, 40",
      "Burkina Faso, 29",
      "Senegal, 17",
      "Palestine, 15",
      "Palestinian National Authority, 4",
      "Palestinian territories, 3",
      "Armenia, 15",
      "Benin, 9"
    })
    void countsTheRowsOfACountry(String country, int rows) {
      assertThat(twinnings.rowsByCountry().count(country)).isEqualTo(rows);
    }

    @Test
    void givesThePalestinianLabelsOneCountry() {
      // 22 rows, without that of Dunkirk, which is not the name of an authority of the directory.
      assertThat(
              twinnings.partnerships().stream()
                  .filter(one -> one.countries().contains(Country.of("PSE"))))
          .hasSize(21);
    }
  }
}
