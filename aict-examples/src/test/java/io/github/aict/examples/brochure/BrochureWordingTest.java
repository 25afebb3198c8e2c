package io.github.aict.examples.brochure;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import io.github.aict.Label;
import io.github.aict.territory.AuthorityDirectory;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BrochureWordingTest {

  /** So many words of the brochure in a row are more than the name of something. */
  private static final int WORDS_OF_A_SENTENCE = 10;

  @Test
  void frenchIsSetAsFrench() {
    assertThat(labels())
        .hasSizeGreaterThan(300)
        .allSatisfy(
            label ->
                assertThat(label.fr())
                    .doesNotContain("'", "\"")
                    .doesNotContainPattern("[^\u00a0][;!?%»]")
                    .doesNotContainPattern("«[^\u00a0]")
                    .doesNotContainPattern("(?<!https?)(?<!\u00a0):"));
  }

  @Test
  void englishIsSetAsEnglish() {
    assertThat(labels())
        .allSatisfy(
            label ->
                assertThat(label.en())
                    .doesNotContain("«", "»", "'", "\"")
                    .doesNotContainPattern("(?<!venons-nous|allons-nous)[\u00a0 ][;:!?%]"));
  }

  @Test
  void sentencesOfTheBrochureAreNotTaken() throws IOException {
    String brochure = String.join(" ", words(String.join(" ", BrochureFile.passages().values())));
    assertThat(
            labels().stream()
                .filter(label -> label.fr().endsWith("."))
                .flatMap(label -> runs(label.fr()))
                .filter(brochure::contains))
        .isEmpty();
  }

  /** Every run of words of a text that is as long as a sentence. */
  private static Stream<String> runs(String text) {
    List<String> words = words(text);
    return IntStream.rangeClosed(0, words.size() - WORDS_OF_A_SENTENCE)
        .mapToObj(at -> String.join(" ", words.subList(at, at + WORDS_OF_A_SENTENCE)));
  }

  private static List<String> words(String text) {
    return Splitter.on(CharMatcher.forPredicate(Character::isLetterOrDigit).negate())
        .omitEmptyStrings()
        .splitToList(text.toLowerCase(Locale.FRENCH));
  }

  private static List<Label> labels() {
    return Stream.of(
            Brochure.actions(),
            Brochure.arguments(),
            Brochure.bodies(),
            Brochure.cofinancing(),
            Brochure.comparisons(AuthorityDirectory.bundled()),
            Brochure.dates(),
            Brochure.figures(),
            Brochure.periods(),
            Brochure.policyAreas(),
            Brochure.questions(),
            Brochure.services(),
            Brochure.steps(),
            Stream.of(Passage.values()).map(Passage::label).toList())
        .flatMap(BrochureWordingTest::labelsOf)
        .distinct()
        .toList();
  }

  /** The labels of a value, and of what its components are made of. */
  private static Stream<Label> labelsOf(Object value) {
    if (value instanceof Label label) {
      return Stream.of(label);
    }
    if (value instanceof Optional<?> optional) {
      return optional.stream().flatMap(BrochureWordingTest::labelsOf);
    }
    if (value instanceof Collection<?> collection) {
      return collection.stream().flatMap(BrochureWordingTest::labelsOf);
    }
    if (value instanceof Record) {
      return Stream.of(value.getClass().getRecordComponents())
          .map(component -> component(component, value))
          .flatMap(BrochureWordingTest::labelsOf);
    }
    return Stream.of();
  }

  private static Object component(RecordComponent component, Object value) {
    try {
      return component.getAccessor().invoke(value);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(component.getName(), e);
    }
  }
}
