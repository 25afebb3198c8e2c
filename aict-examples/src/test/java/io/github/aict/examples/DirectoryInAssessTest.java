package io.github.aict.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Projects whose lead is given by a number alone. */
class DirectoryInAssessTest {

  @TempDir Path folder;

  @Test
  void fillsInTheLeadAndSaysSo() throws IOException {
    CommandLineRun run = assess("{\"siren\": \"213502388\"}", "2025-05-15", "fr");
    assertThat(run.exit()).isZero();
    assertThat(run.out())
        .contains(
            "Nature du porteur\u00a0: commune (d’après le répertoire des collectivités, édition"
                + " 2026)\u00a0; attendu\u00a0: collectivité territoriale,")
        .contains(
            "Porteur collectivité française\u00a0: oui (d’après le répertoire des collectivités,"
                + " édition 2026)")
        .doesNotContain("\nRépertoire des collectivités\n");
  }

  @Test
  void reportsContradictions() throws IOException {
    String lead = "{\"inseeCode\": \"35238\", \"kind\": \"REGION\", \"seatCountry\": \"FRA\"}";
    CommandLineRun run = assess(lead, "2025-05-15", "en");
    assertThat(run.exit()).isZero();
    assertThat(run.out())
        .contains("Kind of lead applicant: region; expected")
        .contains(
            "\nDirectory of authorities\n  ✗ The project states “region” (kind); for Rennes the"
                + " directory gives “commune”.\n");
    Path file = write(lead);
    CommandLineRun json =
        CommandLineRun.of(
            "assess",
            "--call",
            "daect-generaliste-2025",
            "--date",
            "2025-05-15",
            "--lang",
            "en",
            "--format",
            "json",
            file.toString());
    assertThat(json.exit()).isZero();
    assertThat(json.err())
        .contains("applicant.kind: The project states “region” (kind); for Rennes");
    assertThat(json.out()).startsWith("{");
  }

  @Test
  void writesWhatWasDerivedIntoTheDocument() throws IOException {
    Path file = write("{\"siren\": \"213502388\"}");
    CommandLineRun run =
        CommandLineRun.of(
            "assess",
            "--call",
            "daect-generaliste-2025",
            "--date",
            "2026-05-15",
            "--lang",
            "en",
            "--format",
            "json",
            file.toString());
    assertThat(run.out())
        .contains("\"departement\"")
        .contains("\"epci\"")
        .contains("\"derived\"")
        .contains("2026-01-01")
        .contains("POPULATION");
  }

  @Test
  void reviewsTheLawForTheLeadThatWasFound() throws IOException {
    CommandLineRun run =
        CommandLineRun.of(
            "review",
            "--lang",
            "en",
            "--date",
            "2020-05-15",
            write("{\"siren\": \"213502388\"}").toString());
    assertThat(run.exit()).isZero();
    assertThat(run.out())
        .contains("Directory of authorities")
        .contains("Without a day of submission the directory tells only what never changed.");
  }

  private CommandLineRun assess(String lead, String date, String language) throws IOException {
    return CommandLineRun.of(
        "assess",
        "--call",
        "daect-generaliste-2025",
        "--date",
        date,
        "--lang",
        language,
        write(lead).toString());
  }

  private Path write(String lead) throws IOException {
    return Files.writeString(
        folder.resolve("project.json"),
        "{\"format\": \"aict-project/1\", \"applicant\": " + lead + "}");
  }
}
