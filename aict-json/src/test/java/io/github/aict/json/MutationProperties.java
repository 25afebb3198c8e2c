package io.github.aict.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.function.ThrowingSupplier;

/**
 * Valid documents with accidents. Whatever the accident, there are two outcomes: a value that reads
 * back as itself, or a refusal that tells at least one problem and its place.
 */
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.BOUNDED)
class MutationProperties {

  private static final List<String> PROJECTS =
      Resources.in(Resources.ofTests("cases"), ".json").stream().map(Resources::read).toList();
  private static final List<String> CALLS =
      Resources.in(Resources.ofLibrary("calls"), ".json").stream()
          .filter(file -> !Resources.stem(file).equals("index"))
          .map(Resources::read)
          .toList();
  private static final List<String> FRAGMENTS =
      List.of(
          "",
          "\"",
          "\\",
          "{",
          "}",
          "[",
          "]",
          ",",
          ":",
          "null",
          "true",
          "0",
          "-",
          "1e9",
          ".",
          " ",
          "\n",
          "\u0000",
          "\\u0000",
          "\\ud800",
          "\ud83d\udca7",
          "é",
          "[[[[",
          "\"a\":1,",
          "{}",
          "[]",
          "99999999999",
          "-1",
          "2025-02-30",
          "MDG",
          "..");

  /** A replacement of some characters of a document by others. */
  private record Accident(int from, int length, String with) {
    String strike(String text) {
      int start = from % text.length();
      int end = Math.min(text.length(), start + length);
      return text.substring(0, start) + with + text.substring(end);
    }
  }

  @Provide
  Arbitrary<String> projects() {
    return struck(PROJECTS);
  }

  @Provide
  Arbitrary<String> calls() {
    return struck(CALLS);
  }

  private static Arbitrary<String> struck(List<String> documents) {
    Arbitrary<Accident> accident =
        Combinators.combine(
                Arbitraries.integers().between(0, 1_000_000).withoutEdgeCases(),
                Arbitraries.of(0, 1, 1, 2, 8, 200),
                Arbitraries.of(FRAGMENTS))
            .as(Accident::new);
    return Combinators.combine(Arbitraries.of(documents), accident.list().ofMinSize(1).ofMaxSize(3))
        .as(
            (document, accidents) -> {
              String text = document;
              for (Accident each : accidents) {
                text = each.strike(text + " ");
              }
              return text;
            });
  }

  @Property(tries = 4_000, seed = "20261123")
  void aStruckProjectIsReadOrRefused(@ForAll("projects") String document) {
    readOrRefused(
        () -> AictJson.projects().read(document),
        project ->
            assertThat(AictJson.projects().read(AictJson.projects().write(project)))
                .isEqualTo(project));
  }

  @Property(tries = 4_000, seed = "20261123")
  void aStruckCallIsReadOrRefused(@ForAll("calls") String document) {
    readOrRefused(
        () -> AictJson.calls().read(document),
        call -> assertThat(AictJson.calls().read(AictJson.calls().write(call))).isEqualTo(call));
  }

  @Property(tries = 500, seed = "20261123")
  void struckBytesAreReadOrRefused(
      @ForAll("projects") String document, @ForAll byte with, @ForAll int at) throws IOException {
    byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
    bytes[Math.floorMod(at, bytes.length)] = with;
    Path file = Files.createTempFile("project", ".json");
    try {
      Files.write(file, bytes);
      readOrRefused(
          () -> AictJson.projects().read(file),
          project ->
              assertThat(AictJson.projects().read(AictJson.projects().write(project)))
                  .isEqualTo(project));
    } finally {
      Files.delete(file);
    }
  }

  private static <T> void readOrRefused(ThrowingSupplier<T> reading, Consumer<T> readsBack) {
    T value;
    try {
      value = reading.get();
    } catch (InvalidDocumentException refusal) {
      assertThat(refusal.problems())
          .isNotEmpty()
          .allSatisfy(
              problem -> {
                assertThat(problem.line()).isPositive();
                assertThat(problem.column()).isPositive();
              });
      return;
    } catch (Throwable e) {
      throw new AssertionError("neither read nor refused", e);
    }
    readsBack.accept(value);
  }
}
