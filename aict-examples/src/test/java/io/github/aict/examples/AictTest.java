package io.github.aict.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.aict.Label;
import io.github.aict.funding.Assessment;
import io.github.aict.funding.Call;
import io.github.aict.funding.Verdict;
import io.github.aict.json.AictJson;
import io.github.aict.json.Catalogues;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AictTest {

  private static final String RENNES = "projects/rennes-santa-fe.json";
  private static final String VILLE_MONDE = "calls/ville-monde-2026.json";

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
    Assessment assessment = AictJson.assessments(Catalogues.bundled()).read(run.out());
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
    Assessment assessment = AictJson.assessments(Catalogues.bundled()).read(run.out());
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
        .startsWith("no call has the id “ficol”; there are:\n  1pct-agences-eau\n  1pct-dechets\n");
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
            "    {\"countries\": [\"MDGG\"],",
            "                   ^",
            "bad.json:2:22: AICT-0013 /budget/total",
            "    \"budget\": {\"total\": -1}, \"x\": 1}",
            "                        ^",
            "bad.json:2:27: AICT-0010 /x",
            "    \"budget\": {\"total\": -1}, \"x\": 1}",
            "                             ^");
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
            "--catalogue",
            VILLE_MONDE,
            "--call",
            "ville-monde-2026",
            "--lang",
            "en",
            RENNES);
    assertThat(run.exit()).isZero();
    assertThat(run.out()).contains("at most 50% (Ville-Monde fund 2026, article 4)");
  }

  @Test
  void refusesWhatIsNoFile(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("file.json"), "{}");
    Path through = file.resolve("project.json");
    assertRefused(project(folder, "en"), folder + " is a directory, not a file");
    assertRefused(project(folder, "fr"), folder + " est un dossier, pas un fichier");
    assertRefused(project(through, "en"), "there is no file " + through);
    assertRefused(project(through, "fr"), "le fichier " + through + " n’existe pas");
    assertRefused(project(Path.of(""), "en"), "the name of a file is expected but it is empty");
    assertRefused(project(Path.of(""), "fr"), "un nom de fichier est attendu, mais il est vide");
    Path empty = Files.createDirectory(folder.resolve("empty"));
    assertRefused(rules(empty), "the folder " + empty + " has no rule file (.json)");
    assertRefused(rules(through), "there is no file " + through);
    assertRefused(rules(Path.of("")), "the name of a file is expected but it is empty");
  }

  @Test
  void takesAnAtSignAsPartOfTheNameOfAFile(@TempDir Path folder) {
    assertRefused(project(Path.of("@" + folder), "en"), "there is no file @" + folder);
  }

  @Test
  void refusesAFileThatCannotBeRead(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("file.json"), "{}");
    assertThat(refusal(file, new AccessDeniedException(file.toString())))
        .isEqualTo(
            Label.of(
                "vous n’avez pas le droit de lire le fichier " + file,
                "you have no permission to read the file " + file));
    assertThat(refusal(file, new IOException("Input/output error")))
        .isEqualTo(
            Label.of(
                "le fichier " + file + " ne peut pas être lu (Input/output error)",
                "the file " + file + " cannot be read (Input/output error)"));
    assertThat(refusal(file, new IOException()).en())
        .isEqualTo("the file " + file + " cannot be read");
  }

  @Test
  void callsOfOnesOwnGoFirst(@TempDir Path folder) throws IOException {
    Call own = Catalogues.bundled().call("ficol-2020").withTitle(Label.of("À nous", "Ours"));
    Files.writeString(folder.resolve("mine.json"), AictJson.calls().write(own));
    for (Path path : List.of(folder, folder.resolve("mine.json"))) {
      assertThat(rules(path).out().lines().filter(line -> line.contains("ficol-2020")))
          .singleElement()
          .asString()
          .contains("Ours");
    }
    assertThat(
            CommandLineRun.of(
                    "call",
                    "ficol-2020",
                    "--lang=en",
                    "--catalogue=" + VILLE_MONDE,
                    "--catalogue=" + folder)
                .out())
        .startsWith("Ours");
  }

  @Test
  void refusesAFolderWithABadRuleFile(@TempDir Path folder) throws IOException {
    String call = AictJson.calls().write(Catalogues.bundled().call("ficol-2020"));
    Files.writeString(folder.resolve("a.json"), call.replace("\"GRANT\"", "\"GIFT\""));
    Files.writeString(folder.resolve("b.json"), call);
    Files.writeString(folder.resolve("c.json"), call);
    assertThat(rules(folder).err())
        .contains("a.json:", "AICT-0014 /scheme/nature", "c.json:", "AICT-0032 /id");
  }

  @ParameterizedTest
  @ValueSource(strings = {"nonsense", "2025-02-29", "1899-12-31", "2201-01-01", "\u001b[2J", ""})
  void refusesWhatIsNoDayOfThisAge(String date) {
    String got = date.isEmpty() ? "nothing" : date.replace("\u001b", "\\u001b");
    for (CommandLineRun run :
        List.of(
            CommandLineRun.of("calls", "--date", date),
            CommandLineRun.of("assess", "--call", "ficol-2020", "--date", date, RENNES))) {
      assertThat(run.exit()).isEqualTo(2);
      assertThat(run.out()).isEmpty();
      assertThat(run.err().lines().findFirst())
          .hasValue(
              "Invalid value for option '--date': expected a day between 1900 and 2200 such as"
                  + " 2025-05-30 but got "
                  + got);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"1900-01-01", "2200-12-31"})
  void takesTheFirstAndTheLastDay(String date) {
    assertThat(CommandLineRun.of("calls", "--date", date).exit()).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "calls --lang en, the result could not be written",
    "calls --lang fr, le résultat n’a pas pu être écrit",
    "--help, the result could not be written"
  })
  void failsWhenItsOutputIsLost(String line, String complaint) {
    Writer full =
        new Writer() {
          @Override
          public void write(char[] text, int from, int length) throws IOException {
            throw new IOException("No space left on device");
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };
    StringWriter err = new StringWriter();
    int exit = Aict.run(new PrintWriter(full), new PrintWriter(err), line.split(" "));
    assertThat(exit).isEqualTo(1);
    assertThat(err.toString()).isEqualToIgnoringNewLines(complaint);
  }

  @Test
  void tellsItsExitCodes() {
    assertThat(CommandLineRun.of("--help").out())
        .containsSubsequence(
            "0   a result was printed",
            "1   the result could not be written",
            "2   the input or the command line is wrong");
  }

  @Test
  void echoesNoControlCharacters() {
    assertThat(CommandLineRun.of("call", "a\u001b[31m\u009b\u007f\r\n\té", "--lang=en").err())
        .startsWith("no call has the id “a\\u001b[31m\\u009b\\u007f\\u000d\\u000a\\u0009é”; there");
    assertRefused(project(Path.of("a\u001bb"), "en"), "there is no file a\\u001bb");
  }

  private static CommandLineRun project(Path file, String language) {
    return CommandLineRun.of("assess", "--call=ficol-2020", "--lang", language, file.toString());
  }

  private static CommandLineRun rules(Path file) {
    return CommandLineRun.of("calls", "--lang=en", "--catalogue", file.toString());
  }

  private static void assertRefused(CommandLineRun run, String complaint) {
    assertThat(run.err().stripTrailing()).isEqualTo(complaint);
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
  }

  private static Label refusal(Path file, IOException cause) {
    return catchThrowableOfType(
            RefusedInputException.class,
            () ->
                InputFile.read(
                    file,
                    unread -> {
                      throw cause;
                    }))
        .reason();
  }

  @Test
  void tellsRemediesWithTheTextOnly() {
    CommandLineRun told =
        CommandLineRun.of("assess", "--call", "ficol-2020", "--remedies", "--lang", "en", RENNES);
    assertThat(told.exit()).isZero();
    assertThat(told.out())
        .contains("No change is enough, since none meets this:")
        .contains("(daect-generaliste-2025): eligible");
    CommandLineRun json =
        CommandLineRun.of(
            "assess",
            "--call",
            "ficol-2020",
            "--remedies",
            "--format",
            "json",
            "--lang",
            "en",
            RENNES);
    assertThat(json.exit()).isEqualTo(2);
    assertThat(json.err()).contains("--remedies goes with the text only, not with --format json");
  }

  private static String golden(String name) throws IOException {
    try (InputStream in = AictTest.class.getResourceAsStream(name)) {
      assertThat(in).as("the golden file %s", name).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
