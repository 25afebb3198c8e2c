package io.github.aict.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aict.funding.SubmissionCalendar;
import io.github.aict.json.AictJson;
import io.github.aict.json.Catalogues;
import io.github.aict.json.DocumentFormat;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhenCommandTest {

  private static final String OF_TESTS = "src/test/resources/io/github/aict/examples/";
  private static final String RENNES = "projects/rennes-santa-fe.json";

  @ParameterizedTest
  @CsvSource({
    "when-rennes,daect-generaliste-2025,fr",
    "when-rennes,daect-generaliste-2025,en",
    "when-bamako,agence-rmc,fr",
    "when-bamako,agence-rmc,en",
    "when-twinning,cerv-town-twinning-2024,fr",
    "when-twinning,cerv-town-twinning-2024,en"
  })
  void tellsTheDaysOfSubmission(String golden, String call, String language) throws IOException {
    String project = golden.equals("when-rennes") ? RENNES : OF_TESTS + golden + ".json";
    CommandLineRun run = CommandLineRun.of("when", "--call", call, "--lang", language, project);
    assertThat(run.err()).isEmpty();
    assertThat(run.exit()).isZero();
    assertThat(run.out()).isEqualTo(golden(golden + "." + language + ".txt"));
  }

  @Test
  void knowsCallsOfOnesOwn() {
    CommandLineRun run =
        CommandLineRun.of(
            "when",
            "--catalogue=calls/ville-monde-2026.json",
            "--call=ville-monde-2026",
            "--lang=en",
            RENNES);
    assertThat(run.exit()).isZero();
    assertThat(run.out()).contains("Eligible if submitted on any day.");
  }

  @Test
  void writesTheDaysAsADocument() throws IOException {
    CommandLineRun run =
        CommandLineRun.of("when", "--call=daect-generaliste-2025", "--format=json", RENNES);
    assertThat(run.exit()).isZero();
    DocumentFormat<SubmissionCalendar> calendars = AictJson.calendars(Catalogues.bundled());
    SubmissionCalendar read = calendars.read(run.out());
    assertThat(calendars.write(read)).isEqualTo(run.out());
    assertThat(read.explain(Locale.FRENCH)).isEqualTo(golden("when-rennes.fr.txt"));
  }

  @Test
  void refusesAnUnknownCall() {
    CommandLineRun run = CommandLineRun.of("when", "--call", "ficol", "--lang", "en", RENNES);
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("no call has the id “ficol”; there are:\n");
  }

  private static String golden(String name) throws IOException {
    try (InputStream golden = WhenCommandTest.class.getResourceAsStream(name)) {
      assertThat(golden).as(name).isNotNull();
      return new String(golden.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
