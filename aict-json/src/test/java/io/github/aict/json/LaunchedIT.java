package io.github.aict.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.google.common.collect.ImmutableList;
import com.google.common.util.concurrent.internal.InternalFutureFailureAccess;
import io.github.aict.Label;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The jars as their users have them: with one version of Jackson alone, on the class path and on
 * the module path, in machines of their own.
 */
class LaunchedIT {

  private static final Path SOURCES = Resources.ofTests("launched");
  private static final Path PROJECT = Resources.ofTests("cases/FC-P10.json");

  @TempDir private Path folder;

  private record Run(int exit, String out, String err) {}

  private static List<Path> jars(String jackson) {
    Stream<Class<?>> types =
        Stream.of(
            Label.class,
            ImmutableList.class,
            InternalFutureFailureAccess.class,
            Money.class,
            NullMarked.class);
    Stream<Class<?>> parsers =
        switch (jackson) {
          case "jackson3" ->
              Stream.of(
                  tools.jackson.core.JsonParser.class,
                  tools.jackson.databind.JsonNode.class,
                  JsonTypeInfo.class);
          case "jackson2" ->
              Stream.of(
                  com.fasterxml.jackson.core.JsonParser.class,
                  com.fasterxml.jackson.databind.JsonNode.class,
                  JsonTypeInfo.class);
          default -> Stream.of();
        };
    return Stream.concat(
            Stream.of(Path.of(System.getProperty("aict.json.jar"))),
            Stream.concat(types, parsers).map(LaunchedIT::jar))
        .toList();
  }

  private static Path jar(Class<?> type) {
    try {
      Path jar = Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
      assertThat(jar).as("where %s comes from", type).isRegularFile();
      return jar;
    } catch (URISyntaxException e) {
      throw new AssertionError(e);
    }
  }

  private Run run(String jackson, boolean modules) throws IOException, InterruptedException {
    String path =
        jars(jackson).stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    Path classes = Files.createDirectories(folder.resolve(jackson + modules));
    List<String> javac = new ArrayList<>(List.of("-proc:none", "-d", classes.toString()));
    javac.addAll(List.of(modules ? "--module-path" : "--class-path", path));
    javac.add(SOURCES.resolve("Main.java").toString());
    javac.add(SOURCES.resolve(jackson).resolve("Mapping.java").toString());
    if (modules) {
      javac.add(SOURCES.resolve(jackson).resolve("module-info.java").toString());
    }
    Run compilation = launch("javac", javac);
    assertThat(compilation.exit()).as(compilation.err()).isZero();
    String all = classes + File.pathSeparator + path;
    List<String> java =
        new ArrayList<>(
            modules ? List.of("-p", all, "-m", "app/app.Main") : List.of("-cp", all, "app.Main"));
    java.add(PROJECT.toString());
    return launch("java", java);
  }

  private Run launch(String tool, List<String> arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", tool).toString());
    command.addAll(arguments);
    Path out = folder.resolve("out.txt");
    Path err = folder.resolve("err.txt");
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    assertThat(process.waitFor(120, TimeUnit.SECONDS)).as("%s ends", tool).isTrue();
    return new Run(
        process.exitValue(),
        Files.readString(out, StandardCharsets.UTF_8),
        Files.readString(err, StandardCharsets.UTF_8));
  }

  @Test
  void oneVersionOfJacksonIsEnoughAndBothWriteTheSameBytes() throws Exception {
    List<String> outs = new ArrayList<>();
    for (String jackson : List.of("jackson3", "jackson2")) {
      for (boolean modules : new boolean[] {false, true}) {
        Run run = run(jackson, modules);
        assertThat(run.err()).as("%s, on the module path: %s", jackson, modules).isEmpty();
        assertThat(run.exit()).as(run.out()).isZero();
        outs.add(run.out());
      }
    }
    assertThat(outs.get(0))
        .contains("\"format\": \"aict-assessment/2\"", "\ntrue\n", "AICT-0013 /lot", "AICT-0001")
        .doesNotContain("false\n");
    assertThat(outs).allMatch(outs.get(0)::equals);
  }

  @ParameterizedTest
  @CsvSource({"true", "false"})
  void withoutJacksonItIsSaidWhatToAdd(boolean modules) throws Exception {
    Run run = run("none", modules);
    assertThat(run.exit()).isNotZero();
    assertThat(run.err())
        .contains(
            "aict-json needs Jackson: add tools.jackson.core:jackson-databind (Jackson 3) or"
                + " com.fasterxml.jackson.core:jackson-databind (Jackson 2)");
  }
}
