package io.github.aict.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The analyses run as their users run them, and print what the README shows. */
class AnalysesTest {

  private static final Path ROOT = Path.of("..");
  private static final Path ANALYSES = Path.of("aict-examples/analyses");
  private static final Pattern SHOWN =
      Pattern.compile(
          "^```console\\n\\$ java -cp aict-examples/target/aict\\.jar"
              + " aict-examples/analyses/(\\w+)\\.java\\n(.*?)\\n```$",
          Pattern.MULTILINE | Pattern.DOTALL);

  static List<String> analyses() throws IOException {
    try (Stream<Path> files = Files.list(ROOT.resolve(ANALYSES))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".java"))
          .map(name -> name.substring(0, name.length() - ".java".length()))
          .sorted()
          .toList();
    }
  }

  private static String outputOf(Path folder, String input, List<String> command)
      throws IOException, InterruptedException {
    Path out = folder.resolve("out.txt");
    Process process =
        new ProcessBuilder(command)
            .directory(ROOT.toFile())
            .redirectErrorStream(true)
            .redirectOutput(out.toFile())
            .start();
    process.getOutputStream().write(input.getBytes(StandardCharsets.UTF_8));
    process.getOutputStream().close();
    assertThat(process.waitFor(3, TimeUnit.MINUTES)).isTrue();
    String text = Files.readString(out);
    assertThat(process.exitValue()).as(text).isZero();
    return text;
  }

  /** The class path with entries that hold from any folder. */
  private static String classPath() {
    String path =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    return String.join(
        File.pathSeparator,
        Arrays.stream(path.split(Pattern.quote(File.pathSeparator)))
            .map(entry -> Path.of(entry).toAbsolutePath().toString())
            .toList());
  }

  private static String tool(String name) {
    return Path.of(System.getProperty("java.home"), "bin", name).toString();
  }

  @ParameterizedTest
  @MethodSource("analyses")
  void printsWhatTheReadmeShowsAndDrawsAChart(String name, @TempDir Path folder)
      throws IOException, InterruptedException {
    String printed =
        outputOf(
            folder,
            "",
            List.of(
                tool("java"),
                "-XX:TieredStopAtLevel=1",
                "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8",
                "-Duser.language=en",
                "-Duser.country=GB",
                "-cp",
                classPath(),
                ANALYSES.resolve(name + ".java").toString()));
    assertThat(printed.stripTrailing()).isEqualTo(shown(name));
    String chart = printed.substring(printed.lastIndexOf(' ') + 1).strip();
    assertThat(Files.readString(ROOT.resolve(chart)))
        .startsWith("<svg")
        .contains("<title>", "Source");
    assertThat(printed).containsPattern("Data: .*Limits: ");
  }

  private static String shown(String name) throws IOException {
    Matcher blocks = SHOWN.matcher(Files.readString(ROOT.resolve("README.md")));
    List<String> found = new ArrayList<>();
    while (blocks.find()) {
      if (blocks.group(1).equals(name)) {
        found.add(blocks.group(2));
      }
    }
    assertThat(found).as("README on " + name).hasSize(1);
    return found.get(0);
  }

  @Test
  void theStartUpScriptServesJShell(@TempDir Path folder) throws IOException, InterruptedException {
    String printed =
        outputOf(
            folder,
            "show(directory.resolve(\"Rennes\"))\n"
                + "show(Measurement.ofTotals(Indicator.LEVERAGE, Money.parse(\"EUR 180\"),"
                + " Money.parse(\"EUR 100\")))\n",
            List.of(
                tool("jshell"),
                "--class-path",
                classPath(),
                "--startup",
                "DEFAULT",
                "--startup",
                ANALYSES.resolve("aict.jsh").toString(),
                "-s"));
    assertThat(printed).contains("Rennes", "LEVERAGE 180 % (1 of 1)");
  }
}
