package io.github.aict.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LintCommandTest {

  private static final String EXAMPLE = "calls/ville-monde-2026.json";
  private static final String BUNDLED =
      "../aict-json/src/main/resources/io/github/aict/json/calls/joint-senegal-2024.json";
  private static final String DAY = "--date=2026-11-23";

  @Test
  void findsNothingInTheBundledCallsThatTheyDoNotExplain() {
    CommandLineRun run = CommandLineRun.of("lint", DAY, "--lang=en");
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).containsPattern("^Calls looked at: \\d+; findings unexplained: 0; ");
    assertThat(run.exit()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "en"})
  void tellsWhatAFileExplains(String language) throws IOException {
    CommandLineRun run = CommandLineRun.of("lint", DAY, "--lang", language, BUNDLED);
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).isEqualTo(golden("lint-joint-senegal-2024." + language + ".txt"));
    assertThat(run.exit()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "en"})
  void tellsWhatIsWrongWithAFile(String language, @TempDir Path folder) throws IOException {
    CommandLineRun run =
        CommandLineRun.of("lint", DAY, "--lang", language, wrong(folder).toString());
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).isEqualTo(golden("lint-ville-monde." + language + ".txt"));
    assertThat(run.exit()).isEqualTo(3);
  }

  /** The example with a floor above its ceiling, and without its acceptance. */
  private static Path wrong(Path folder) throws IOException {
    Path file = folder.resolve("ville-monde-2026.json");
    Files.writeString(
        file,
        Files.readString(Path.of(EXAMPLE))
            .replaceFirst("(?s),\\s*\"accepted\".*", "\n}\n")
            .replace(
                "{\"fact\": \"budget.requested / budget.total\", \"atMost\": \"50 %\"}",
                "{\"allOf\": [{\"fact\": \"budget.requested / budget.total\", \"atMost\": \"50 %\"},"
                    + " {\"fact\": \"budget.requested / budget.total\", \"moreThan\": \"60 %\"}]}"));
    return file;
  }

  @Test
  void theExampleExplainsItself() {
    CommandLineRun run = CommandLineRun.of("lint", DAY, "--lang=en", EXAMPLE);
    assertThat(run.exit()).isZero();
    assertThat(run.out())
        .startsWith("Calls looked at: 1; findings unexplained: 0; explained: 1\n")
        .contains("Explained: The fund is an example and has no website.");
  }

  @Test
  void sourcesGrowOld() {
    String[] later = {"lint", "--date=2028-01-16", "--lang=en", EXAMPLE};
    assertThat(CommandLineRun.of(later).exit()).isEqualTo(3);
    assertThat(CommandLineRun.of(later).out())
        .contains(
            "EXPIRED_VERIFICATION: The source was read on 15 January 2026 and has to be read again"
                + " (FundingRateAtMost).");
    assertThat(CommandLineRun.of("lint", "--date=2028-01-15", EXAMPLE).exit()).isZero();
    assertThat(CommandLineRun.of("lint", "--date=2028-01-16", "--max-age=P3Y", EXAMPLE).exit())
        .isZero();
  }

  @Test
  void looksAtFoldersAndAtEditionsBesideTheBundledOnes(@TempDir Path folder) throws IOException {
    Path own = folder.resolve("own.json");
    Files.writeString(
        own,
        Files.readString(Path.of(EXAMPLE))
            .replace("\"VILLE-MONDE\"", "\"JOINT-SENEGAL\"")
            .replace("2026-01-01/2026-03-31", "2024-02-01/2024-03-31"));
    CommandLineRun run = CommandLineRun.of("lint", DAY, "--lang=en", folder.toString());
    assertThat(run.exit()).isEqualTo(3);
    assertThat(run.out())
        .contains(
            "EDITION_OVERLAP: The editions joint-senegal-2024 and ville-monde-2026 of JOINT-SENEGAL"
                + " are both open on 1 February 2024.");
  }

  @Test
  void refusesWhatItCannotLookAt(@TempDir Path folder) throws IOException {
    CommandLineRun none = CommandLineRun.of("lint", "--lang=en", folder.toString());
    assertThat(none.exit()).isEqualTo(2);
    assertThat(none.err()).contains("has no rule file (.json)");
    CommandLineRun missing = CommandLineRun.of("lint", "--lang=fr", "nowhere.json");
    assertThat(missing.exit()).isEqualTo(2);
    assertThat(missing.err()).contains("le fichier nowhere.json n’existe pas");
    Path copy = folder.resolve("copy.json");
    Files.copy(Path.of(EXAMPLE), copy);
    CommandLineRun twice = CommandLineRun.of("lint", "--lang=en", EXAMPLE, copy.toString());
    assertThat(twice.exit()).isEqualTo(2);
    assertThat(twice.err()).contains("have the same id ville-monde-2026");
    Files.writeString(copy, "{");
    assertThat(CommandLineRun.of("lint", copy.toString()).exit()).isEqualTo(2);
  }

  private static String golden(String name) throws IOException {
    try (InputStream golden = LintCommandTest.class.getResourceAsStream(name)) {
      assertThat(golden).as(name).isNotNull();
      return new String(golden.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
