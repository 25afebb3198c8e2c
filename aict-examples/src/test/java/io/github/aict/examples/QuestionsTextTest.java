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

class QuestionsTextTest {

  private static final String DRAFT =
      "{\"format\": \"aict-project/1\", \"applicant\": {\"kind\": \"METROPOLE\", \"seatCountry\":"
          + " \"FRA\"}, \"countries\": [\"CMR\"], \"budget\": {\"total\": 900000}}";

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"fr", "en"})
  void asksWhatCanStillDecide(String language) throws IOException {
    CommandLineRun run = run(DRAFT, language);
    assertThat(run.err()).isEmpty();
    assertThat(run.exit()).isZero();
    int start = run.out().indexOf("\nQuestions ");
    assertThat(start).isPositive();
    assertThat(run.out().substring(start + 1)).isEqualTo(golden("questions." + language + ".txt"));
  }

  @Test
  void asksNothingOnceTheVerdictIsSettled() throws IOException {
    CommandLineRun run = run(DRAFT.replace("METROPOLE", "ASSOCIATION"), "en");
    assertThat(run.exit()).isZero();
    assertThat(run.out()).doesNotContain("Questions that can still decide");
  }

  private CommandLineRun run(String project, String language) throws IOException {
    Path file = Files.writeString(folder.resolve("draft.json"), project);
    return CommandLineRun.of(
        "assess", "--call", "ficol-2020", "--questions", "--lang", language, file.toString());
  }

  private static String golden(String name) throws IOException {
    try (InputStream golden = QuestionsTextTest.class.getResourceAsStream(name)) {
      assertThat(golden).as(name).isNotNull();
      return new String(golden.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
