package io.github.aict.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aict.funding.Cofinancing;
import io.github.aict.json.AictJson;
import io.github.aict.json.Catalogues;
import io.github.aict.json.DocumentFormat;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlanCommandTest {

  private static final String OF_TESTS = "src/test/resources/io/github/aict/examples/";
  private static final String RENNES = "projects/rennes-santa-fe.json";
  private static final String VILLE_MONDE = "--catalogue=calls/ville-monde-2026.json";

  @ParameterizedTest
  @ValueSource(strings = {"fr", "en"})
  void combinesBundledCalls(String language) throws IOException {
    CommandLineRun run =
        CommandLineRun.of(
            "plan",
            "--calls=daect-generaliste-2025,daect-ocean-2025,ville-monde-2026,ficol-2024,"
                + "region-nouvelle-aquitaine,1pct-eau-energie",
            VILLE_MONDE,
            "--lang=" + language,
            RENNES);
    assertThat(run.err()).isEmpty();
    assertThat(run.exit()).isZero();
    assertThat(run.out()).isEqualTo(golden("plan-rennes." + language + ".txt"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "en"})
  void combinesCallsOfOnesOwn(String language) throws IOException {
    CommandLineRun run =
        CommandLineRun.of(
            "plan",
            "--calls=ville-monde-2026,fonds-puits-2026",
            VILLE_MONDE,
            "--catalogue=" + OF_TESTS + "fonds-puits-2026.json",
            "--lang=" + language,
            OF_TESTS + "when-bamako.json");
    assertThat(run.err()).isEmpty();
    assertThat(run.exit()).isZero();
    assertThat(run.out()).isEqualTo(golden("plan-bamako." + language + ".txt"));
  }

  @Test
  void writesThePlanAsADocument() {
    CommandLineRun run =
        CommandLineRun.of(
            "plan", "--calls=daect-generaliste-2025,daect-ocean-2025", "--format=json", RENNES);
    assertThat(run.exit()).isZero();
    DocumentFormat<Cofinancing> plans = AictJson.plans(Catalogues.bundled());
    Cofinancing read = plans.read(run.out());
    assertThat(plans.write(read)).isEqualTo(run.out());
    assertThat(read.explain(Locale.ENGLISH)).contains("daect-generaliste-2025");
  }

  @Test
  void plansForAnotherDay() {
    CommandLineRun run =
        CommandLineRun.of(
            "plan", "--calls=daect-generaliste-2025", "--date=2025-05-31", "--lang=en", RENNES);
    assertThat(run.exit()).isZero();
    assertThat(run.out())
        .contains("Submitted to every funder on 31 May 2025.")
        .contains(
            "(daect-generaliste-2025): No grant meets all its rules.\n      Day of submission");
  }

  @Test
  void refusesAProjectWithoutATotalCost(@TempDir Path folder) throws IOException {
    Path bare = Files.writeString(folder.resolve("bare.json"), "{\"format\": \"aict-project/1\"}");
    CommandLineRun run =
        CommandLineRun.of("plan", "--calls=ficol-2024", "--lang=fr", bare.toString());
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().stripTrailing())
        .isEqualTo(
            "le projet doit avoir un coût total pour que l’on cherche qui le paie (budget.total)");
  }

  @Test
  void refusesACallTwiceAndAnUnknownOne() {
    CommandLineRun twice =
        CommandLineRun.of("plan", "--calls=ficol-2024,ficol-2024", "--lang=en", RENNES);
    assertThat(twice.exit()).isEqualTo(2);
    assertThat(twice.err().stripTrailing())
        .isEqualTo("each call must be given once but they were ficol-2024, ficol-2024");
    CommandLineRun unknown = CommandLineRun.of("plan", "--calls=ficol", "--lang=en", RENNES);
    assertThat(unknown.exit()).isEqualTo(2);
    assertThat(unknown.err()).startsWith("no call has the id “ficol”; there are:\n");
  }

  private static String golden(String name) throws IOException {
    try (InputStream golden = PlanCommandTest.class.getResourceAsStream(name)) {
      assertThat(golden).as(name).isNotNull();
      return new String(golden.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
