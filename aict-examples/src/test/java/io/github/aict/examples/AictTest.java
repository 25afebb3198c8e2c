package io.github.aict.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aict.funding.Assessment;
import io.github.aict.funding.Verdict;
import io.github.aict.json.AictJson;
import io.github.aict.json.Catalogues;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AictTest {

  private static final String RENNES = "projects/rennes-santa-fe.json";

  @ParameterizedTest
  @CsvSource({
    "rennes-santa-fe,daect-generaliste-2025,fr",
    "rennes-santa-fe,daect-generaliste-2025,en",
    "le-lamentin-santiago-de-cuba,daect-generaliste-2025,fr",
    "le-lamentin-santiago-de-cuba,daect-generaliste-2025,en",
    "chartres-lujan,daect-annuel-2018,fr",
    "chartres-lujan,daect-annuel-2018,en"
  })
  void explainsTheExampleProjects(String project, String call, String language) throws IOException {
    CommandLineRun run =
        CommandLineRun.of(
            "assess", "--call", call, "--lang", language, "projects/" + project + ".json");
    assertThat(run.err()).isEmpty();
    assertThat(run.exit()).isZero();
    assertThat(run.out()).isEqualTo(golden(project + "." + language + ".txt"));
  }

  @ParameterizedTest
  @CsvSource({
    "rennes-santa-fe,daect-generaliste-2025,ELIGIBLE",
    "le-lamentin-santiago-de-cuba,daect-generaliste-2025,INELIGIBLE",
    "chartres-lujan,daect-annuel-2018,NEEDS_JUDGEMENT",
    "rennes-santa-fe,1pct-eau-energie,INELIGIBLE",
    "rennes-santa-fe,ficol-2020,INELIGIBLE"
  })
  void printsAssessmentsAsJsonThatCanBeReadBack(String project, String call, Verdict verdict) {
    CommandLineRun run =
        CommandLineRun.of(
            "assess", "--call", call, "--format", "json", "projects/" + project + ".json");
    assertThat(run.exit()).isZero();
    Assessment assessment = AictJson.readAssessment(run.out(), Catalogues.bundled());
    assertThat(assessment.call().id()).isEqualTo(call);
    assertThat(assessment.verdict()).isEqualTo(verdict);
  }

  @Test
  void assessesAsIfSubmittedOnAnotherDay() {
    CommandLineRun run =
        CommandLineRun.of(
            "assess",
            "--call=daect-generaliste-2025",
            "--date=2025-05-31",
            "--format=json",
            RENNES);
    Assessment assessment = AictJson.readAssessment(run.out(), Catalogues.bundled());
    assertThat(assessment.failures())
        .singleElement()
        .satisfies(failure -> assertThat(failure.rule().id()).isEqualTo("SubmittedWithin"));
  }

  @Test
  void refusesAnUnknownCallAndNamesThoseThereAre() {
    CommandLineRun run = CommandLineRun.of("assess", "--call", "ficol", "--lang", "en", RENNES);
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .startsWith("no call has the id “ficol”; there are:\n  1pct-eau-energie\n");
    assertThat(CommandLineRun.of("call", "ficol", "--lang", "fr").err())
        .startsWith("aucun appel n’a l’identifiant «\u00a0ficol\u00a0»\u00a0; il y a\u00a0:\n");
  }

  @Test
  void tellsEveryProblemOfABadProject(@TempDir Path folder) throws IOException {
    Path bad = folder.resolve("bad.json");
    Files.writeString(bad, "{\"countries\": [\"MDGG\"],\n \"budget\": {\"total\": -1}, \"x\": 1}");
    CommandLineRun run =
        CommandLineRun.of("assess", "--call", "ficol-2020", "--lang", "fr", bad.toString());
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines().map(line -> line.split("\u00a0: ")[0]))
        .containsExactly(
            "bad.json:1:16: AICT-0014 /countries/0",
            "bad.json:2:22: AICT-0013 /budget/total",
            "bad.json:2:27: AICT-0010 /x");
  }

  @Test
  void refusesAMissingFile() {
    CommandLineRun run =
        CommandLineRun.of("assess", "--call", "ficol-2020", "--lang", "en", "none.json");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).isEqualToIgnoringNewLines("there is no file none.json");
  }

  @Test
  void refusesAWrongCommandLine() {
    CommandLineRun run = CommandLineRun.of("assess", RENNES);
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).startsWith("Missing required option: '--call=ID'");
    assertThat(CommandLineRun.of().exit()).isEqualTo(2);
  }

  @Test
  void listsTheCallsWithTheirStatusOnADay() {
    CommandLineRun run = CommandLineRun.of("calls", "--date", "2025-04-07", "--lang", "en");
    assertThat(run.exit()).isZero();
    assertThat(run.out())
        .startsWith("Calls on 7 April 2025\n")
        .contains("DAECT-GENERALISTE | 7 April 2025 → 30 May 2025 | open\n")
        .contains("JOINT-SENEGAL | 22 December 2023 → 23 February 2024 | closed\n")
        .contains("CERV-TT | ? → 19 September 2024 | closed\n")
        .contains("UN-POUR-CENT | since 9 February 2005 | open\n")
        .contains("FICOL | dates unknown | dates unknown\n");
    assertThat(CommandLineRun.of("calls", "--date", "2025-04-06", "--lang", "fr").out())
        .contains("7 avril 2025 → 30 mai 2025 | à venir\n");
  }

  @Test
  void tellsTheRulesOfACallWithTheirSources() throws IOException {
    CommandLineRun run = CommandLineRun.of("call", "ficol-2020", "--lang", "fr");
    assertThat(run.exit()).isZero();
    assertThat(run.out()).isEqualTo(golden("ficol-2020.fr.txt"));
  }

  @Test
  void addsACallOfOnesOwn() {
    CommandLineRun run =
        CommandLineRun.of(
            "assess",
            "--rules",
            "calls/ville-monde-2026.json",
            "--call",
            "ville-monde-2026",
            "--lang",
            "en",
            RENNES);
    assertThat(run.exit()).isZero();
    assertThat(run.out()).contains("at most 50% (Ville-Monde fund 2026, article 4)");
  }

  private static String golden(String name) throws IOException {
    try (InputStream in = AictTest.class.getResourceAsStream(name)) {
      assertThat(in).as("the golden file %s", name).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
