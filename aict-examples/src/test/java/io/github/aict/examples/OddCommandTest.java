package io.github.aict.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OddCommandTest {

  @ParameterizedTest
  @CsvSource({
    "odd,,fr",
    "odd,,en",
    "odd-6,6,fr",
    "odd-6,ODD 6,en",
    "odd-17.9,17.9,fr",
    "odd-17.9,SDG 17.9,en",
    "odd-6.b,odd 6.B,fr",
    "odd-6.b,6.b,en",
    "odd-11.b,11.b,fr",
    "odd-11.b,11.b,en"
  })
  void tellsGoalsAndTargets(String golden, String code, String language) throws IOException {
    List<String> args = new ArrayList<>(List.of("odd", "--lang", language));
    if (code != null) {
      args.add(code);
    }
    CommandLineRun run = CommandLineRun.of(args.toArray(new String[0]));
    assertThat(run.err()).isEmpty();
    assertThat(run.exit()).isZero();
    assertThat(run.out()).isEqualTo(golden(golden + "." + language + ".txt"));
  }

  @ParameterizedTest
  @CsvSource({
    "14030,fr",
    "14030,en",
    "15129,fr",
    "15129,en",
    "23067,fr",
    "23067,en",
  })
  void tellsASectorAndWhatItSuggests(String sector, String language) throws IOException {
    CommandLineRun run = CommandLineRun.of("odd", "--sector", sector, "--lang", language);
    assertThat(run.err()).isEmpty();
    assertThat(run.exit()).isZero();
    assertThat(run.out()).isEqualTo(golden("odd-sector-" + sector + "." + language + ".txt"));
  }

  @Test
  void saysWhereNothingIsSuggested() {
    CommandLineRun run = CommandLineRun.of("odd", "--sector", " 99810 ", "--lang", "en");
    assertThat(run.exit()).isZero();
    assertThat(run.out()).contains("The table suggests no SDG for this sector.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "14039|there is no DAC sector with the code “14039”; near it: 14030, 14031, 14032",
        "22089|there is no DAC sector with the code “22089”; near it: 22081",
        "eau|there is no DAC sector with the code “eau”; write three or five digits, for example 140"
            + " or 14030"
      })
  void refusesAnUnknownSector(String sector, String message) {
    assertRefusal(message, "odd", "--lang", "en", "--sector", sector);
  }

  @Test
  void refusesAnUnknownSectorInFrench() {
    assertRefusal(
        "aucun secteur du CAD n’a le code «\u00a014039\u00a0»\u00a0; proches\u00a0: 14030, 14031,"
            + " 14032",
        "odd",
        "--lang",
        "fr",
        "--sector",
        "14039");
  }

  @Test
  void aGoalDoesNotGoWithASector() {
    assertRefusal(
        "a Goal or a target does not go with --sector",
        "odd",
        "6",
        "--lang",
        "en",
        "--sector",
        "140");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0", "18", "x", "odd", "6 1", "18.1", "a.1"})
  void refusesWhatIsNeitherAGoalNorATarget(String code) {
    assertRefused(
        "en",
        code,
        "there is neither an SDG nor a target with the code “"
            + code
            + "”; write a Goal from 1 to 17, or a target such as 6.1 or 6.b");
  }

  @Test
  void namesTheTargetsOfTheGoal() {
    assertRefused(
        "fr",
        "13.9",
        "aucun ODD ni aucune cible n’a le code «\u00a013.9\u00a0»\u00a0; les cibles de l’ODD\u00a013"
            + " sont 13.1, 13.2, 13.3, 13.a, 13.b");
    assertRefused(
        "en",
        "13.9",
        "there is neither an SDG nor a target with the code “13.9”; the targets of SDG 13 are 13.1,"
            + " 13.2, 13.3, 13.a, 13.b");
  }

  private static void assertRefused(String language, String code, String message) {
    assertRefusal(message, "odd", "--lang", language, code);
  }

  private static void assertRefusal(String message, String... args) {
    CommandLineRun run = CommandLineRun.of(args);
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().stripTrailing()).isEqualTo(message);
  }

  private static String golden(String name) throws IOException {
    try (InputStream golden = OddCommandTest.class.getResourceAsStream(name)) {
      assertThat(golden).as(name).isNotNull();
      return new String(golden.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
