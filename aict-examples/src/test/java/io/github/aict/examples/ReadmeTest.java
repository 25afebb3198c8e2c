package io.github.aict.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aict.law.Articles;
import io.github.aict.law.LegalTexts;
import io.github.aict.project.ActionForm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows is what happens. */
class ReadmeTest {

  private static final Pattern BLOCK =
      Pattern.compile("^```(\\w+)\\n(.*?)\\n```$", Pattern.MULTILINE | Pattern.DOTALL);

  @Test
  void showsTheRealOutputOfItsCommands() throws IOException {
    assertShows(blocks("sh").get(0), blocks("text").get(0));
    assertThat(outputOf(blocks("sh").get(1))).contains("\n\n" + blocks("text").get(1) + "\n\n");
    String law = blocks("sh").stream().filter(c -> c.contains(" law ")).findFirst().orElseThrow();
    assertShows(law, blocks("text").get(2));
  }

  private static void assertShows(String command, String output) {
    assertThat(outputOf(command).stripTrailing()).isEqualTo(output);
  }

  private static String outputOf(String command) {
    String[] args = command.substring(command.indexOf("aict.jar ") + 9).split(" ");
    args[args.length - 1] = args[args.length - 1].replace("aict-examples/", "");
    return CommandLineRun.of(args).out();
  }

  @Test
  void showsTheJavaExamplesAsTheyAreCompiled() throws IOException {
    List<String> shown = blocks("java");
    for (String example : List.of("FundingCheck", "LawCheck", "DirectoryCheck")) {
      Path source = Path.of("src/main/java/io/github/aict/examples/" + example + ".java");
      assertThat(Files.readString(source)).contains(shown.remove(0).indent(4));
    }
    assertThat(shown).isEmpty();
  }

  @Test
  void countsWhatTheLawHolds() throws IOException {
    String readme = Files.readString(Path.of("../README.md"));
    assertThat(readme)
        .contains(
            "Forty-one texts, twenty-nine articles through their renumberings, nineteen forms");
    assertThat(LegalTexts.all()).hasSize(41);
    assertThat(Articles.all()).hasSize(29);
    assertThat(ActionForm.values()).hasSize(19);
  }

  @Test
  void showsTheCallThatIsAmongTheExamples() throws IOException {
    assertThat(blocks("json"))
        .containsExactly(Files.readString(Path.of("calls/ville-monde-2026.json")).stripTrailing());
  }

  @Test
  void showsTheRealProblemsOfAFileWithMistakes(@TempDir Path folder) throws IOException {
    Path bad = folder.resolve("ville-monde-2026.json");
    Files.writeString(
        bad,
        Files.readString(Path.of("calls/ville-monde-2026.json"))
            .replace("budget.total\"", "budget.totals\"")
            .replace("\"evidence\": \"rate\"", "\"evidence\": \"rates\"")
            .replace("2026-01-15", "2026-13-15"));
    CommandLineRun run =
        CommandLineRun.of(
            "call", "ville-monde-2026", "--lang", "en", "--catalogue", bad.toString());
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err().stripTrailing()).isEqualTo(blocks("text").get(3));
  }

  private static List<String> blocks(String language) throws IOException {
    List<String> blocks = new ArrayList<>();
    Matcher matcher = BLOCK.matcher(Files.readString(Path.of("../README.md")));
    while (matcher.find()) {
      if (matcher.group(1).equals(language)) {
        blocks.add(matcher.group(2));
      }
    }
    return blocks;
  }
}
