package io.github.aict.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.Iterables;
import io.github.aict.funding.Catalogue;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * One document of each version of each format, kept as it was first written: {@code KIND-N.json}.
 * They are never written anew; a new version adds a file.
 */
class VersionsTest {

  private static final Path SAMPLES = Resources.ofTests("versions");
  private static final Catalogue CATALOGUE =
      AictJson.catalogues().read(Resources.read(SAMPLES.resolve("catalogue-1.json")));
  private static final List<DocumentFormat<?>> FORMATS = AictJson.formats(CATALOGUE);

  static List<Path> samples() {
    return Resources.in(SAMPLES, ".json");
  }

  private static DocumentFormat<?> formatOf(Path sample) {
    String kind = Resources.stem(sample).replaceFirst("-\\d+$", "");
    return Iterables.getOnlyElement(
        FORMATS.stream().filter(format -> format.kind().equals(kind)).toList());
  }

  @ParameterizedTest
  @MethodSource("samples")
  void isStillRead(Path sample) {
    readsAndReadsBack(formatOf(sample), Resources.read(sample));
  }

  private static <T> void readsAndReadsBack(DocumentFormat<T> format, String document) {
    T value = format.read(document);
    String written = format.write(value);
    assertThat(written).contains("\"format\": \"" + format.id() + "\"");
    assertThat(format.write(format.read(written))).isEqualTo(written);
  }

  @Test
  void everyVersionOfEveryFormatHasItsSample() {
    Set<String> expected =
        FORMATS.stream()
            .flatMap(
                format ->
                    IntStream.rangeClosed(1, version(format))
                        .mapToObj(n -> format.kind() + "-" + n))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(samples().stream().map(Resources::stem)).containsExactlyElementsOf(expected);
  }

  private static int version(DocumentFormat<?> format) {
    return Integer.parseInt(format.id().replaceFirst(".*/", ""));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void theNextVersionIsRefused(Path sample) {
    DocumentFormat<?> format = formatOf(sample);
    String newer =
        Resources.read(sample)
            .replaceFirst("aict-" + format.kind() + "/\\d+", "aict-" + format.kind() + "/99");
    InvalidDocumentException refusal =
        catchThrowableOfType(InvalidDocumentException.class, () -> format.read(newer));
    assertThat(refusal.problems())
        .anySatisfy(
            problem -> {
              assertThat(problem.code()).isEqualTo(ProblemCode.UNKNOWN_FORMAT);
              assertThat(problem.toString()).contains("made for a newer library");
            });
  }

  @Test
  void theFirstVersionOfAnAssessmentIsReplayed() {
    String first = Resources.read(SAMPLES.resolve("assessment-1.json"));
    Replay replay = Replay.of(first, CATALOGUE);
    assertThat(replay.differences()).isEmpty();
    assertThat(replay.text()).contains("\"aict-assessment/1\"").doesNotContain("digest");
    assertThat(AictJson.assessments(CATALOGUE).read(first)).isEqualTo(replay.assessment());
  }
}
