package io.github.aict.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aict.Label;
import io.github.aict.evidence.Citation;
import io.github.aict.evidence.Confidence;
import io.github.aict.evidence.Source;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ReportTest {

  private static final Label SENTENCE = Label.of("Une phrase.", "A sentence.");
  private static final Label WHERE = Label.of("ici", "here");

  private static Citation citation(String title, int day) {
    return new Citation(
        Source.of(title, "https://example.org/" + title),
        Label.of("article 1", "article 1"),
        SENTENCE,
        Confidence.VERIFIED,
        LocalDate.of(2026, 1, day));
  }

  @Test
  void numbersASourceOnceForEachDayItWasRead() {
    String text =
        new Report(Locale.FRENCH)
            .heading(Label.of("Titre", "Title"))
            .cited("- ", SENTENCE, citation("a", 1))
            .cited("- ", SENTENCE, citation("b", 1))
            .cited("- ", SENTENCE, citation("a", 1))
            .cited("- ", SENTENCE, citation("a", 2))
            .withSources();
    assertThat(text)
        .isEqualTo(
            """

            Titre
            - Une phrase. [1]
            - Une phrase. [2]
            - Une phrase. [1]
            - Une phrase. [3]

            Sources
              [1] a, https://example.org/a, consulté le 1er janvier 2026
              [2] b, https://example.org/b, consulté le 1er janvier 2026
              [3] a, https://example.org/a, consulté le 2 janvier 2026
            """);
  }

  @Test
  void neitherBreaksALineNorCommandsATerminal() {
    String text =
        new Report(Locale.ENGLISH)
            .line("  ", "one\ntwo\u001b[31m")
            .line("", SENTENCE)
            .withSources();
    assertThat(text).isEqualTo("  one\\u000atwo\\u001b[31m\nA sentence.\n");
  }

  @Test
  void hasNoHeadingForNoFindingsAndNoListOfNoSources() {
    String text =
        new Report(Locale.ENGLISH)
            .findings(Label.of("Rien", "Nothing"), "x", List.of(), WHERE)
            .withSources();
    assertThat(text).isEmpty();
  }
}
