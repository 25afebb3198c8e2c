package io.github.aict.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aict.funding.CallSummary;
import io.github.aict.json.Catalogues;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CallPagesTest {

  private static final String VILLE_MONDE = "calls/ville-monde-2026.json";

  @ParameterizedTest
  @CsvSource({
    "daect-generaliste-2025,fr",
    "daect-generaliste-2025,en",
    "agence-rmc,fr",
    "agence-rmc,en"
  })
  void printsThePageOfACall(String call, String language) throws IOException {
    CommandLineRun run =
        CommandLineRun.of(
            "call", call, "--format=markdown", "--date=2025-05-15", "--lang", language);
    assertThat(run.err()).isEmpty();
    assertThat(run.exit()).isZero();
    assertThat(run.out()).isEqualTo(golden("call-" + call + "." + language + ".md"));
  }

  @Test
  void writesAPageForEveryCallInBothLanguages(@TempDir Path folder) throws IOException {
    Path out = folder.resolve("a/b");
    CommandLineRun run = all(out);
    assertThat(run.err()).isEmpty();
    List<String> expected = new ArrayList<>(List.of("index.en.md", "index.fr.md"));
    Stream.concat(
            Catalogues.bundled().summaries().stream().map(CallSummary::id),
            Stream.of("ville-monde-2026"))
        .forEach(id -> expected.addAll(List.of(id + ".en.md", id + ".fr.md")));
    assertThat(names(out)).containsExactlyInAnyOrderElementsOf(expected);
    assertThat(run.out()).isEqualTo("Pages written: " + expected.size() + "\n");
    assertThat(Files.readString(out.resolve("daect-generaliste-2025.fr.md")))
        .isEqualTo(CallPages.MARK + "\n\n" + golden("call-daect-generaliste-2025.fr.md"));
    assertThat(Files.readString(out.resolve("index.en.md")))
        .startsWith(CallPages.MARK + "\n\n# Calls on 15 May 2025\n")
        .contains(
            "](ville-monde-2026.en.md) | VILLE-MONDE | from 1 January 2026 to 31 March 2026 |");
  }

  @Test
  void replacesItsOwnPagesAndNothingElse(@TempDir Path folder) throws IOException {
    assertThat(all(folder).exit()).isZero();
    String page = Files.readString(folder.resolve("ficol-2020.fr.md"));
    Files.writeString(folder.resolve("ficol-2020.fr.md"), CallPages.MARK + "\nold");
    Files.writeString(folder.resolve("mine.md"), "mine");
    assertThat(all(folder).exit()).isZero();
    assertThat(folder.resolve("ficol-2020.fr.md")).hasContent(page);
    Files.writeString(folder.resolve("ficol-2020.fr.md"), CallPages.MARK + "\nold");
    Files.writeString(folder.resolve("ville-monde-2026.fr.md"), "mine");
    List<String> before = names(folder);
    CommandLineRun refused = all(folder);
    assertThat(refused.exit()).isEqualTo(2);
    assertThat(refused.err().strip())
        .isEqualTo(
            folder.resolve("ville-monde-2026.fr.md")
                + " exists and is no page that this command wrote; nothing was written");
    assertThat(folder.resolve("ville-monde-2026.fr.md")).hasContent("mine");
    assertThat(folder.resolve("ficol-2020.fr.md")).hasContent(CallPages.MARK + "\nold");
    assertThat(folder.resolve("mine.md")).hasContent("mine");
    assertThat(names(folder)).isEqualTo(before);
  }

  @Test
  void refusesWhatIsNoFolder(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "mine");
    CommandLineRun run = all(file);
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).startsWith("the pages cannot be written to " + file + " (");
    assertThat(file).hasContent("mine");
  }

  @Test
  void refusesACallWithTheNameOfTheIndex(@TempDir Path folder) throws IOException {
    Path rules =
        Files.writeString(
            folder.resolve("rules.json"),
            Files.readString(Path.of(VILLE_MONDE))
                .replace("\"id\": \"ville-monde-2026\"", "\"id\": \"index\""));
    CommandLineRun run =
        CommandLineRun.of(
            "call",
            "--all",
            "--format=markdown",
            "--lang=en",
            "--out",
            folder.toString(),
            "--catalogue",
            rules.toString());
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err().strip())
        .isEqualTo("two pages would have the name index.fr.md; no call can be called that");
    assertThat(names(folder)).containsExactly("rules.json");
  }

  @ParameterizedTest
  @CsvSource({
    "call --lang=en,'the id of a call is expected, or --all'",
    "call --lang=en --all,'for the pages of every call: aict call --all --format markdown --out DIR'",
    "call --lang=en --all --format=markdown,'for the pages of every call: aict call --all --format markdown --out DIR'",
    "call --lang=en ficol-2020 --out=x,'for the pages of every call: aict call --all --format markdown --out DIR'",
    "call --lang=fr ficol-2020 --all --out=x --format=markdown,'pour les pages de tous les appels\u00a0: aict call --all --format markdown --out DOSSIER'"
  })
  void saysHowToAskForPages(String line, String complaint) {
    CommandLineRun run = CommandLineRun.of(line.split(" "));
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().stripTrailing()).isEqualTo(complaint);
  }

  @Test
  void tellsHowFreshTheRulesAre() {
    assertThat(CommandLineRun.of("call", "ficol-2020", "--lang=en").out())
        .contains("\nSources read since 23 November 2026.\n");
    String project = "projects/rennes-santa-fe.json";
    String[] assess = {
      "assess", "--call=ville-monde-2026", "--catalogue=" + VILLE_MONDE, "--lang=en", project
    };
    assertThat(CommandLineRun.of(with(assess, "--max-age=P100Y")).out())
        .containsPattern("\nHow fresh the rules are\n  Every rule has been verified since .*\\.\n");
    // The source of this call was read on 15 January 2026, so longer than no time ago.
    assertThat(CommandLineRun.of(with(assess, "--max-age=P0D")).out())
        .containsPattern(
            "\nNot verified since .*\n  - FundingRateAtMost: source last read on 15 January 2026\\.");
    assertThat(CommandLineRun.of(assess).out()).doesNotContain("erified since");
    assertThat(CommandLineRun.of(with(assess, "--max-age=P1Y", "--format=json")).err().strip())
        .isEqualTo("--max-age goes with the text only, not with --format json");
  }

  @ParameterizedTest
  @CsvSource({
    "nonsense,nonsense",
    "P-1D,P-1D",
    "P201Y,P201Y",
    "P9999999999Y,P9999999999Y",
    "'',nothing"
  })
  void refusesWhatIsNoPeriod(String period, String got) {
    CommandLineRun run =
        CommandLineRun.of("assess", "--call=ficol-2020", "--max-age", period, "x.json");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err().lines().findFirst())
        .hasValue(
            "Invalid value for option '--max-age': expected a period of at most 200 years such as"
                + " P1Y, P6M or P30D but got "
                + got);
  }

  private static String[] with(String[] args, String... more) {
    return Stream.concat(Stream.of(args), Stream.of(more)).toArray(String[]::new);
  }

  private static CommandLineRun all(Path out) {
    return CommandLineRun.of(
        "call",
        "--all",
        "--format=markdown",
        "--date=2025-05-15",
        "--lang=en",
        "--catalogue",
        VILLE_MONDE,
        "--out",
        out.toString());
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private static String golden(String name) throws IOException {
    try (InputStream in = CallPagesTest.class.getResourceAsStream(name)) {
      assertThat(in).as("the golden file %s", name).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
