package io.github.aict.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aict.json.AictJson;
import io.github.aict.json.DocumentLine;
import io.github.aict.partnership.Partnership;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code aict import}, {@code analyse}, {@code report} and {@code export}. */
class ResearchCommandsTest {

  private static final String TABLE = "analyses/data/partenariats-exemple.csv";
  private static final String TWINNINGS = "analyses/data/jumelages-exemple.tsv";
  private static final String AID = "analyses/data/apd-exemple.csv";

  private static Path imported(Path folder) {
    Path lines = folder.resolve("partnerships.jsonl");
    CommandLineRun run =
        CommandLineRun.of(
            "import", "partnerships", TABLE, "--out", lines.toString(), "--lang", "en");
    assertThat(run.err()).contains("Relations written: 20");
    assertThat(run.exit()).isZero();
    assertThat(run.out()).isEmpty();
    return lines;
  }

  @Test
  void importsATableOfPartnerships(@TempDir Path folder) throws IOException {
    try (Stream<DocumentLine<Partnership>> lines =
        AictJson.partnerships().readLines(imported(folder))) {
      List<Partnership> read = lines.map(DocumentLine::get).toList();
      assertThat(read).hasSize(20);
      assertThat(read.get(0).french())
          .allSatisfy(member -> assertThat(member.inseeCode()).isPresent());
    }
  }

  @Test
  void importsTwinningsToThePipeAndTellsOfRowsBesideThem() {
    CommandLineRun run = CommandLineRun.of("import", "twinnings", TWINNINGS, "--lang=fr");
    assertThat(run.exit()).isZero();
    assertThat(run.out().lines())
        .allSatisfy(line -> assertThat(AictJson.partnerships().read(line)).isNotNull());
    assertThat(run.err())
        .startsWith("Lignes lues\u00a0: 232, utilisées\u00a0: ")
        .contains("relation franco-française", "Relations écrites\u00a0: ")
        .doesNotContain("\r", "\u001b");
  }

  @Test
  void refusesAFileWithoutTheColumnsAndOneThatIsNotThere() {
    CommandLineRun wrong = CommandLineRun.of("import", "twinnings", TABLE, "--lang=en");
    assertThat(wrong.exit()).isEqualTo(2);
    assertThat(wrong.err()).contains("origincitylabel");
    CommandLineRun absent = CommandLineRun.of("import", "twinnings", "no.tsv", "--lang=en");
    assertThat(absent.exit()).isEqualTo(2);
    assertThat(absent.err().strip()).isEqualTo("there is no file no.tsv");
  }

  @Test
  void analysesDocumentsAndDrawsCharts(@TempDir Path folder) {
    CommandLineRun run =
        CommandLineRun.of(
            "analyse",
            "projects",
            imported(folder).toString(),
            "--date=2026-11-30",
            "--lang=en",
            "--charts=" + folder.resolve("charts"));
    assertThat(run.exit()).isZero();
    assertThat(run.out())
        .contains(
            "\n  Leverage: 1.6386 euros for one euro\n",
            "\n         184,000  Argentina\n",
            "\nPartnerships\n",
            "\n               5  Germany\n",
            "in force 18, ended 2, median length 33 years",
            "Network: members ");
    assertThat(folder.resolve("charts/projects-countries.svg")).exists();
    assertThat(folder.resolve("charts/projects-odd.svg")).exists();
    assertThat(folder.resolve("charts/partnerships-countries.svg")).exists();
  }

  @Test
  void analysesTheAidOfLocalAuthorities() {
    CommandLineRun run = CommandLineRun.of("analyse", "--apd", AID, "--lang=fr");
    assertThat(run.exit()).isZero();
    assertThat(run.out())
        .contains(
            "Aide des collectivités, versements (apd-france)",
            "\u00a0: 450\u202f000 EUR\n",
            "\n         150\u202f000  Haïti\n",
            "\n          15\u202f000  non attribué\n");
    CommandLineRun nothing = CommandLineRun.of("analyse", "--lang=en");
    assertThat(nothing.exit()).isEqualTo(2);
    assertThat(nothing.err().strip())
        .isEqualTo("documents are needed, or a file with --apd or --crs");
  }

  @Test
  void goesOnAfterADocumentThatIsRefused(@TempDir Path folder) throws IOException {
    Files.writeString(
        folder.resolve("bad.jsonl"), "{\"format\": \"aict-partnership/1\", \"form\": \"X\"}\n");
    Files.copy(Path.of("projects/chartres-lujan.json"), folder.resolve("good.json"));
    CommandLineRun run = CommandLineRun.of("analyse", folder.toString(), "--lang=en");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("bad.jsonl:1", "AICT-");
    assertThat(run.out()).startsWith("Projects\n");
  }

  @Test
  void reportsOnOneAuthority(@TempDir Path folder) throws IOException {
    Path page = folder.resolve("rennes.html");
    CommandLineRun run =
        CommandLineRun.of(
            "report",
            "projects",
            imported(folder).toString(),
            "--authority=Rennes",
            "--date=2025-05-20",
            "--lang=en",
            "--out=" + page);
    assertThat(run.exit()).isZero();
    assertThat(run.out()).startsWith("Rennes: projects 1; partnerships 2; page ");
    assertThat(Files.readString(page)).contains("<h1>Rennes: international action</h1>");
    CommandLineRun several = CommandLineRun.of("report", "projects", "--lang=en", "--out=" + page);
    assertThat(several.exit()).isEqualTo(2);
    assertThat(several.err().strip())
        .isEqualTo(
            "a report is about one authority but the projects have 3 that are identified; name it"
                + " with --authority");
    CommandLineRun ambiguous =
        CommandLineRun.of(
            "report", "projects", "--authority=Saint-Denis", "--lang=en", "--out=" + page);
    assertThat(ambiguous.err())
        .startsWith(
            "several authorities are called “Saint-Denis”; say which with --departement or"
                + " --kind:\n  Saint-Denis (");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fr|84|plusieurs collectivités ont le code «\u00a084\u00a0»\u00a0; précisez avec --kind\u00a0:"
            + "~  Vaucluse (département, 84)~  Auvergne-Rhône-Alpes (région, 84)",
        "en|213500231|“213500231” is no SIREN: its last digit does not check the others",
        "fr|91182|la collectivité Courcouronnes n’existe pas le 20 mai 2025\u00a0; choisissez un"
            + " autre jour avec --date, ou la collectivité de ce jour ('aict who')",
        "en|91182|the authority Courcouronnes does not exist on 20 May 2025; choose another day with"
            + " --date, or the authority of that day ('aict who')",
        "en|Atlantis|the directory has no authority called “Atlantis”"
      })
  void aReportIsOnOneAuthorityOfItsDay(
      String language, String name, String message, @TempDir Path folder) {
    CommandLineRun run =
        CommandLineRun.of(
            "report",
            "projects",
            "--authority=" + name,
            "--date=2025-05-20",
            "--lang=" + language,
            "--out=" + folder.resolve("report.html"));
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err().stripTrailing()).isEqualTo(message.replace('~', '\n'));
  }

  @ParameterizedTest
  @CsvSource({
    "35, DEPARTEMENT, Ille-et-Vilaine",
    "84, REGION, Auvergne-Rhône-Alpes",
    "84, DEPARTEMENT, Vaucluse"
  })
  void aReportIsOnADepartementOrRegionToo(
      String code, String kind, String name, @TempDir Path folder) {
    CommandLineRun run =
        CommandLineRun.of(
            "report",
            "projects",
            "--authority=" + code,
            "--kind=" + kind,
            "--lang=fr",
            "--out=" + folder.resolve("report.html"));
    assertThat(run.exit()).isZero();
    assertThat(run.out()).startsWith(name + "\u00a0: projets 0\u00a0; partenariats 0");
  }

  @Test
  void exportsAsIatiGeoJsonAndCsv(@TempDir Path folder) throws IOException {
    String partnerships = imported(folder).toString();
    Path iati = folder.resolve("activities.xml");
    CommandLineRun run =
        CommandLineRun.of(
            "export",
            "--format=iati",
            partnerships,
            "projects/rennes-santa-fe.json",
            "--date=2026-11-30",
            "--lang=en",
            "--out=" + iati);
    assertThat(run.exit()).isZero();
    assertThat(run.out()).startsWith("Items written: 21; file ");
    assertThat(Files.readString(iati))
        .contains(
            "<iati-activities version=\"2.03\"",
            "<iati-identifier>FR-RCS-213502388-rennes-santa-fe<");
    Path map = folder.resolve("map.geojson");
    CommandLineRun.of("export", "--format=geojson", partnerships, "--out=" + map);
    assertThat(Files.readString(map)).startsWith("{\"type\":\"FeatureCollection\"");
    Path table = folder.resolve("table.csv");
    CommandLineRun.of("export", "--format=csv", partnerships, "--out=" + table, "--lang=fr");
    assertThat(Files.readString(table, StandardCharsets.UTF_8)).startsWith("\ufeff");
    CommandLineRun mixed =
        CommandLineRun.of(
            "export", "--format=csv", partnerships, "projects", "--out=" + table, "--lang=en");
    assertThat(mixed.exit()).isEqualTo(2);
    assertThat(mixed.err().strip())
        .isEqualTo(
            "a table holds either projects or partnerships but these files have 3 projects and 20"
                + " partnerships");
  }

  @Test
  void progressIsToldOnATerminalAndNotInAPipe() {
    StringWriter terminal = new StringWriter();
    try (Progress progress = new Progress(new PrintWriter(terminal), true, Locale.FRENCH)) {
      progress.tell("Lignes", 1_200);
      progress.tell("Lignes", 1_201);
    }
    // The second came too soon after the first; the end leaves nothing behind.
    assertThat(terminal).hasToString("\r\u001b[KLignes 1\u202f200\r\u001b[K");
    StringWriter pipe = new StringWriter();
    try (Progress progress = new Progress(new PrintWriter(pipe), false, Locale.FRENCH)) {
      progress.tell("Lignes", 1_200);
    }
    assertThat(pipe).hasToString("");
  }
}
