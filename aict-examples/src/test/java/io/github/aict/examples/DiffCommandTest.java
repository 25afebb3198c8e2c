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

class DiffCommandTest {

  private static final String EXAMPLE = "calls/ville-monde-2026.json";

  @ParameterizedTest
  @ValueSource(strings = {"fr", "en"})
  void tellsTwoEditionsApart(String language) throws IOException {
    CommandLineRun run =
        CommandLineRun.of(
            "diff",
            "--lang",
            language,
            "daect-annuel-2018",
            "daect-generaliste-2025",
            "--projects",
            "projects");
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).isEqualTo(golden("diff-daect." + language + ".txt"));
    assertThat(run.exit()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "en"})
  void tellsTwoFoldersApart(String language, @TempDir Path folder) throws IOException {
    Path before = Files.createDirectory(folder.resolve("before"));
    Path after = Files.createDirectory(folder.resolve("after"));
    String call = Files.readString(Path.of(EXAMPLE));
    Files.writeString(before.resolve("a.json"), call);
    Files.writeString(after.resolve("a.json"), call.replace("50 %", "40 %").replace("50%", "40%"));
    Files.writeString(
        after.resolve("b.json"), call.replace("ville-monde-2026", "ville-monde-2027"));
    CommandLineRun run =
        CommandLineRun.of(
            "diff",
            "--lang",
            language,
            before.toString(),
            after.toString(),
            "--projects",
            "projects/rennes-santa-fe.json",
            "projects/chartres-lujan.json");
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).isEqualTo(golden("diff-folders." + language + ".txt"));
    assertThat(run.exit()).isZero();
  }

  @Test
  void aCallDoesNotDifferFromItself() {
    CommandLineRun run = CommandLineRun.of("diff", "--lang=en", EXAMPLE, EXAMPLE);
    assertThat(run.exit()).isZero();
    assertThat(run.out())
        .isEqualTo(
            "Ville-Monde fund 2026 (ville-monde-2026) → Ville-Monde fund 2026 (ville-monde-2026)\n"
                + "  No difference.\n");
  }

  @Test
  void refusesWhatIsNoCall() {
    CommandLineRun unknown = CommandLineRun.of("diff", "--lang=en", "ficol-1920", "ficol-2020");
    assertThat(unknown.exit()).isEqualTo(2);
    assertThat(unknown.err()).contains("ficol-1920 is neither the id of a call");
    CommandLineRun mixed = CommandLineRun.of("diff", "--lang=fr", "calls", "ficol-2020");
    assertThat(mixed.exit()).isEqualTo(2);
    assertThat(mixed.err()).contains("un dossier ne se compare qu’à un autre dossier");
  }

  private static String golden(String name) throws IOException {
    try (InputStream golden = DiffCommandTest.class.getResourceAsStream(name)) {
      assertThat(golden).as(name).isNotNull();
      return new String(golden.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
