package io.github.aict.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aict.funding.Screening;
import io.github.aict.json.AictJson;
import io.github.aict.json.Catalogues;
import io.github.aict.json.DocumentFormat;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScreenCommandTest {

  private static final String LAMENTIN = "projects/le-lamentin-santiago-de-cuba.json";
  private static final String VILLE_MONDE = "calls/ville-monde-2026.json";
  private static final String HALF = "{\"budget\": {\"total\": 100, \"requested\": 50}}";
  private static final String MORE = "{\"budget\": {\"total\": 100, \"requested\": 51}}";
  private static final String NOTHING = "{}";

  @Test
  void tellsTheProspectOfEveryCall() {
    CommandLineRun run =
        CommandLineRun.of("screen", "--lang=en", "--catalogue", VILLE_MONDE, LAMENTIN);
    assertThat(run.err()).isEmpty();
    assertThat(run.exit()).isZero();
    assertThat(run.out())
        .startsWith(
            "Project: Le Lamentin et Santiago de Cuba\u00a0: inventaire de la mangrove\n"
                + "Calls screened on 28 May 2025: ")
        .containsSubsequence(
            "\nEligible if (",
            // Of this call the rate and the day that is still to come can be changed.
            "\n  ville-monde-2026 – Ville-Monde fund 2026 (example) (upcoming, from 1 January 2026",
            "\n    ✗ Funding rate asked for: 60%",
            "\n  daect-generaliste-2025 – General call for projects 2025",
            "(open, from 7 April 2025 to 30 May 2025)\n    ✗ Funding rate asked for: 60%",
            "\n    ? Reports on earlier projects filed: not given",
            "\nNever (",
            "\n  joint-senegal-2024 – ",
            "(closed, from 22 December 2023 to 23 February 2024)\n",
            "\nSources\n  [1] ");
  }

  @Test
  void writesTheScreeningAsADocument() {
    CommandLineRun run = CommandLineRun.of("screen", "--format=json", LAMENTIN);
    assertThat(run.exit()).isZero();
    DocumentFormat<Screening> screenings = AictJson.screenings(Catalogues.bundled());
    Screening read = screenings.read(run.out());
    assertThat(screenings.write(read)).isEqualTo(run.out());
    assertThat(read.calls()).isNotEmpty();
    CommandLineRun many =
        CommandLineRun.of("screen", "--call=ficol-2020", "--format=json", "--lang=en", LAMENTIN);
    assertThat(many.exit()).isEqualTo(2);
    assertThat(many.err()).startsWith("--format json does not go with --call: ");
  }

  @Test
  void screensAsIfHandedInOnAnotherDay() {
    CommandLineRun run = CommandLineRun.of("screen", "--lang=fr", "--date=2025-05-31", LAMENTIN);
    assertThat(run.out())
        .contains("Appels examinés au 31 mai 2025\u00a0: ")
        .containsSubsequence(
            "\nExclu (",
            "\n  daect-generaliste-2025 – ",
            " (clos, du 7 avril 2025 au 30 mai 2025)\n");
  }

  @Test
  void aProjectWithoutADayIsScreenedToday(@TempDir Path folder) throws IOException {
    Path project = Files.writeString(folder.resolve("project.json"), NOTHING);
    assertThat(CommandLineRun.of("screen", "--lang=en", project.toString()).out())
        .containsPattern("^Calls screened on \\d+ \\p{L}+ \\d{4}: \\d+\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "en"})
  void screensManyProjectsAndLeavesOutWhatIsWrong(String language, @TempDir Path folder)
      throws IOException {
    Files.writeString(folder.resolve("a.json"), HALF);
    Files.writeString(folder.resolve("b.json"), "{\"budget\": {\"total\": -1}}");
    Files.writeString(folder.resolve("c.json"), MORE);
    Files.writeString(folder.resolve("note.txt"), "no project");
    Files.writeString(
        folder.resolve("d.jsonl"), HALF + "\n\n{\"x\": 1}\r\n" + NOTHING + "\n" + MORE);
    Path absent = folder.resolve("e.json");
    CommandLineRun run =
        CommandLineRun.of(
            "screen",
            "--lang",
            language,
            "--catalogue",
            VILLE_MONDE,
            "--call=ville-monde-2026",
            folder.toString(),
            absent.toString());
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.out().replace(folder + "/", ""))
        .isEqualTo(golden("screen-many." + language + ".txt"));
    assertThat(run.err().replace(folder + "/", ""))
        .isEqualToNormalizingNewlines(golden("screen-many-refused." + language + ".txt"));
  }

  @Test
  void manyProjectsWithoutAMistakeAreAResult(@TempDir Path folder) throws IOException {
    Path project = Files.writeString(folder.resolve("a.json"), HALF);
    CommandLineRun run =
        CommandLineRun.of(
            "screen",
            "--lang=en",
            "--catalogue",
            VILLE_MONDE,
            "--call=ville-monde-2026",
            project.toString(),
            project.toString());
    assertThat(run.exit()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("\nProjects: 2\n  eligible: 2\n").doesNotContain("refused");
  }

  @Test
  void refusesSeveralProjectsWithoutACallAndAFolderWithoutProjects(@TempDir Path folder) {
    CommandLineRun several = CommandLineRun.of("screen", "--lang=en", LAMENTIN, LAMENTIN);
    assertThat(several.exit()).isEqualTo(2);
    assertThat(several.err().strip())
        .isEqualTo("several projects are screened against one call only: add --call ID");
    CommandLineRun empty =
        CommandLineRun.of("screen", "--lang=en", "--call=ficol-2020", folder.toString());
    assertThat(empty.exit()).isEqualTo(2);
    assertThat(empty.err().strip())
        .isEqualTo("there is neither a .json nor a .jsonl file in the folder " + folder);
    assertThat(CommandLineRun.of("screen", "--lang=en", folder.toString()).err().strip())
        .isEqualTo(folder + " is a directory, not a file");
  }

  @Test
  void bytesThatAreNoTextAndEndlessLinesAreLeftOut(@TempDir Path folder) throws IOException {
    Path latin = folder.resolve("latin.jsonl");
    Files.write(latin, (HALF + "\n\u00e9").getBytes(StandardCharsets.ISO_8859_1));
    Path endless =
        Files.writeString(folder.resolve("long.jsonl"), "x".repeat(32_000_001) + "\n" + HALF);
    CommandLineRun run =
        CommandLineRun.of(
            "screen",
            "--lang=en",
            "--catalogue",
            VILLE_MONDE,
            "--call=ville-monde-2026",
            latin.toString(),
            endless.toString());
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.out()).endsWith("\nDocuments refused: 2\n");
    assertThat(run.out()).contains("\nProjects: 2\n");
    assertThat(run.err())
        .contains(
            latin + ":2:\nlatin.jsonl:2:1: AICT-0001: the file is not UTF-8",
            endless + ":1:\nlong.jsonl:1:1: AICT-0002: found a longer document");
  }

  private static String golden(String name) throws IOException {
    try (InputStream in = ScreenCommandTest.class.getResourceAsStream(name)) {
      assertThat(in).as("the golden file %s", name).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
