package io.github.aict.examples;

import static org.assertj.core.api.Assertions.assertThat;

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
  void showsTheRealOutputOfItsCommand() throws IOException {
    String command = blocks("sh").get(0);
    String[] args = command.substring(command.indexOf("aict.jar ") + 9).split(" ");
    args[args.length - 1] = args[args.length - 1].replace("aict-examples/", "");
    assertThat(CommandLineRun.of(args).out().stripTrailing()).isEqualTo(blocks("text").get(0));
  }

  @Test
  void showsTheJavaExampleAsItIsCompiled() throws IOException {
    Path source = Path.of("src/main/java/io/github/aict/examples/FundingCheck.java");
    assertThat(Files.readString(source)).contains(blocks("java").get(0).indent(4));
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
        CommandLineRun.of("call", "ville-monde-2026", "--lang", "en", "--rules", bad.toString());
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err().stripTrailing()).isEqualTo(blocks("text").get(1));
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
