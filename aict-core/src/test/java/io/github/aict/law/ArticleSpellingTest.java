package io.github.aict.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleSpellingTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "L1115-1 du code de l’environnement",
        "article L. 1115-1 du code des transports",
        "L. 213-6 du CGCT",
        "L213-6 du code général des collectivités territoriales",
        "L1115-1 code civil"
      })
  void anArticleOfAnotherCodeIsNotMeant(String text) {
    assertThat(Articles.find(text)).isEmpty();
    assertThat(Articles.find(text, LocalDate.of(2020, 1, 1))).isEmpty();
  }

  static Stream<String> veryLongNumbers() {
    return Stream.of(
        "L1115" + "-1".repeat(20_000),
        "131" + "-1".repeat(20_000),
        "loi 92-125 131" + "-1".repeat(20_000));
  }

  @ParameterizedTest
  @MethodSource("veryLongNumbers")
  void aVeryLongNumberFindsNone(String text) {
    assertThat(Articles.find(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"L.O. 6251-16", "L. O. 6251-16", "l.o.6251-16"})
  void anOrganicArticleMayBeWrittenWithTwoDots(String text) {
    assertThat(Articles.find(text))
        .extracting(Article::id)
        .containsExactly("saint-barthelemy-conventions");
  }

  @ParameterizedTest
  @ValueSource(strings = {"CGCT, art. L. 1115-1", "CGCT art. L1115-1", "L. 1115-1, CGCT"})
  void theCodeMayBeNamedFirst(String text) {
    assertThat(Articles.find(text)).extracting(Article::id).containsExactly("action-exterieure");
  }

  @ParameterizedTest
  @ValueSource(strings = {"L1115\u20111", "L. 1115\u20131", "L.\u00a01115\u20101"})
  void anyHyphenJoinsTheNumber(String text) {
    assertThat(Articles.find(text)).extracting(Article::id).containsExactly("action-exterieure");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "article 131 de la loi d’orientation n° 92-125 du 6 février 1992",
        "loi d'orientation 92-125 art. 131",
        "loi n° 92-125 du 6 février 1992, article 131"
      })
  void aLawMayBeNamedByItsTitle(String text) {
    assertThat(Articles.find(text)).extracting(Article::id).containsExactly("action-exterieure");
  }

  @Test
  void eachOwnDesignationIsUnderstood() {
    for (Article article : Articles.all()) {
      for (ArticleNumber number : article.numbers()) {
        assertThat(number.isMeantBy(number.designation().fr())).as("%s", number).isTrue();
        assertThat(number.isMeantBy(number.designation().en())).as("%s", number).isTrue();
        assertThat(Articles.find(number.designation().fr())).as("%s", number).contains(article);
      }
    }
  }
}
