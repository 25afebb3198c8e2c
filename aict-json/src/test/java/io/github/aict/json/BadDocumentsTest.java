package io.github.aict.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Malformed documents, each with the exact text of its refusal in both languages beside it. */
class BadDocumentsTest {

  private static final Path PROJECTS = Resources.ofTests("bad/project");
  private static final Path CALLS = Resources.ofTests("bad/call");
  private static final List<Locale> LOCALES = List.of(Locale.FRENCH, Locale.ENGLISH);

  static Stream<Path> documents() {
    return Stream.concat(
        Resources.in(PROJECTS, ".json").stream(), Resources.in(CALLS, ".json").stream());
  }

  @ParameterizedTest
  @MethodSource("documents")
  void isRefusedInTheseWords(Path document) {
    InvalidDocumentException refusal =
        catchThrowableOfType(InvalidDocumentException.class, reading(document));
    assertThat(refusal).as("%s is read without a problem", document).isNotNull();
    for (Locale locale : LOCALES) {
      Path golden = goldenOf(document, locale);
      assertThat(golden).exists();
      assertThat(refusal.text(locale) + "\n")
          .as(golden.toString())
          .isEqualTo(Resources.read(golden));
    }
    assertThat(refusal).hasMessage(refusal.text(Locale.ENGLISH));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void tellsItsProblemsInTheOrderOfTheDocument(Path document) {
    InvalidDocumentException refusal =
        catchThrowableOfType(InvalidDocumentException.class, reading(document));
    assertThat(refusal.problems())
        .isNotEmpty()
        .isSortedAccordingTo((a, b) -> Long.compare(position(a), position(b)))
        .allSatisfy(
            problem -> {
              assertThat(problem.file()).isEqualTo(Resources.name(document));
              assertThat(problem.line()).isPositive();
              assertThat(problem.column()).isPositive();
              assertThat(problem.toString()).doesNotContain("\n", "\u0000");
            });
  }

  private static long position(Problem problem) {
    return 1_000_000L * problem.line() + problem.column();
  }

  @Test
  void everyGoldenTextHasItsDocument() {
    for (Path folder : List.of(PROJECTS, CALLS)) {
      assertThat(Resources.in(folder, ".txt"))
          .allSatisfy(text -> assertThat(folder.resolve(Resources.stem(text) + ".json")).exists());
    }
  }

  @Test
  void theCorpusIsLarge() {
    assertThat(Resources.in(PROJECTS, ".json")).hasSizeGreaterThan(60);
    assertThat(Resources.in(CALLS, ".json")).hasSizeGreaterThan(60);
  }

  private static ThrowingCallable reading(Path document) {
    return document.startsWith(PROJECTS)
        ? () -> AictJson.projects().read(document)
        : () -> AictJson.calls().read(document);
  }

  private static Path goldenOf(Path document, Locale locale) {
    return document.resolveSibling(Resources.stem(document) + "." + locale.getLanguage() + ".txt");
  }
}
