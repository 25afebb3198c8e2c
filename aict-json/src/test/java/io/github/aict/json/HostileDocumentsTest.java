package io.github.aict.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Documents made to exhaust their reader are refused, and soon. */
@Timeout(value = 20, unit = TimeUnit.SECONDS)
class HostileDocumentsTest {

  private static final int MANY = 400_000;

  static Stream<Arguments> tooMuch() {
    String digits = "9".repeat(MANY);
    return Stream.of(
        Arguments.of("nested lists", "[".repeat(MANY)),
        Arguments.of("nested objects", "{\"a\":".repeat(MANY)),
        Arguments.of("nested lists in a place for text", "{\"title\":" + "[".repeat(MANY)),
        Arguments.of("a number of many digits", "{\"lot\":" + digits + "}"),
        Arguments.of("many decimals", "{\"budget\":{\"total\":0." + digits + "}}"),
        Arguments.of("a huge exponent", "{\"budget\":{\"total\":1e999999999}}"),
        Arguments.of("a tiny exponent", "{\"budget\":{\"total\":1e-999999999}}"),
        Arguments.of("a long exponent", "{\"budget\":{\"total\":1e" + digits + "}}"),
        Arguments.of("a huge count", "{\"lot\":1E2147483647}"),
        Arguments.of("a huge SDG", "{\"odd\":[1e2147483647]}"),
        Arguments.of("a long text", "{\"title\":\"" + "x".repeat(MANY) + "\"}"),
        Arguments.of("a long name", "{\"" + "x".repeat(MANY) + "\":1}"),
        Arguments.of("a long text that never ends", "{\"title\":\"" + "x".repeat(MANY)),
        Arguments.of("more than the longest document", " ".repeat(8_000_001)),
        Arguments.of("more values than a document has", "[0" + ",0".repeat(600_000) + "]"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("tooMuch")
  void isRefusedSoon(String name, String document) {
    for (InvalidDocumentException refusal : refusals(document)) {
      assertThat(refusal.problems()).isNotEmpty().hasSizeLessThan(20);
      assertThat(refusal.getMessage()).hasSizeLessThan(10_000);
    }
  }

  private static Iterable<InvalidDocumentException> refusals(String document) {
    return Stream.of(
            catchThrowableOfType(
                InvalidDocumentException.class, () -> AictJson.projects().read(document)),
            catchThrowableOfType(
                InvalidDocumentException.class, () -> AictJson.calls().read(document)),
            catchThrowableOfType(
                InvalidDocumentException.class,
                () -> AictJson.assessments(Catalogues.bundled()).read(document)))
        .toList();
  }

  @Test
  void bytesThatAreNoTextAreRefused(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("project.json");
    Files.write(file, "{\"title\": \"Été\"}".getBytes(StandardCharsets.ISO_8859_1));
    assertThat(
            catchThrowableOfType(
                    InvalidDocumentException.class, () -> AictJson.projects().read(file))
                .problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.code()).isEqualTo(ProblemCode.MALFORMED);
              assertThat(problem.file()).isEqualTo("project.json");
            });
  }

  @Test
  void aByteOrderMarkDoesNoHarm() {
    assertThat(AictJson.projects().read("\ufeff{\"title\": \"Été\"}").title()).contains("Été");
  }

  @Test
  void linesAreCountedAsEditorsDo() {
    for (String lineEnd : new String[] {"\n", "\r\n", "\r"}) {
      String document = "{" + lineEnd + "  \"title\":" + lineEnd + "    17" + lineEnd + "}";
      Problem problem =
          catchThrowableOfType(
                  InvalidDocumentException.class, () -> AictJson.projects().read(document))
              .problems()
              .get(0);
      assertThat(problem.line()).isEqualTo(3);
      assertThat(problem.column()).isEqualTo(5);
    }
  }
}
