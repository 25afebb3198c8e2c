package io.github.aict.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.aict.Label;
import io.github.aict.Samples;
import io.github.aict.Validity;
import io.github.aict.evidence.Confidence;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArticleVersionsTest {

  static List<Article> articles() {
    return Articles.all();
  }

  @Test
  void idsAreUniqueAndWellFormed() {
    assertThat(Articles.all())
        .hasSizeGreaterThan(20)
        .extracting(Article::id)
        .doesNotHaveDuplicates()
        .allSatisfy(id -> assertThat(id).matches("[a-z0-9]+(-[a-z0-9]+)*"));
  }

  @Test
  void namesTheIdThatThereIsNot() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Articles.of("x"))
        .withMessageStartingWith("there is no article with the id x; there are [")
        .withMessageContaining("action-exterieure, convention-avec-un-etat")
        .withMessageEndingWith("]");
  }

  @Test
  void onlyTheKnownGapsLieBetweenTheVersions() {
    Map<String, List<Validity>> gaps = new HashMap<>();
    for (Article article : Articles.all()) {
      if (!article.versions().gaps().isEmpty()) {
        gaps.put(article.id(), article.versions().gaps());
      }
    }
    assertThat(gaps)
        .isEqualTo(
            Map.of(
                "commission-nationale-composition",
                List.of(Validity.parse("2005-05-08/2005-12-12")),
                "sem-actionnaires-etrangers",
                List.of(Validity.parse("1996-02-24/2003-12-19"))));
  }

  @Test
  void onlyTheRepealedArticlesHaveEnded() {
    assertThat(Articles.all())
        .filteredOn(article -> article.on(LocalDate.of(2026, 1, 1)).isEmpty())
        .extracting(Article::id)
        .containsExactlyInAnyOrder(
            "contacts-transfrontaliers", "gip-transfrontalier", "gip-developpement-social-urbain");
  }

  @ParameterizedTest
  @MethodSource("articles")
  void eachVersionIsInForceFromItsFirstToItsLastDay(Article article) {
    List<ArticleVersion> versions = article.versions().versions().values().asList();
    assertThat(versions).isNotEmpty();
    Optional<ArticleVersion> earlier = Optional.empty();
    for (ArticleVersion version : versions) {
      LocalDate first = version.validity().firstDay().orElseThrow();
      LocalDate last = version.validity().lastDay().orElse(LocalDate.of(2999, 12, 31));
      assertThat(article.on(first)).contains(version);
      assertThat(article.on(last)).contains(version);
      LocalDate before = first.minusDays(1);
      assertThat(article.on(before))
          .isEqualTo(earlier.filter(e -> e.validity().contains(before)))
          .isNotEqualTo(Optional.of(version));
      assertThat(earlier.flatMap(e -> e.validity().lastDay()).orElse(before)).isBefore(first);
      earlier = Optional.of(version);
    }
    assertThat(versions.subList(0, versions.size() - 1))
        .allMatch(version -> version.validity().lastDay().isPresent());
  }

  @ParameterizedTest
  @MethodSource("articles")
  void noVersionIsOlderThanTheTextThatMadeIt(Article article) {
    for (ArticleVersion version : article.versions().versions().values()) {
      LocalDate first = version.validity().firstDay().orElseThrow();
      version
          .introducedBy()
          .flatMap(LegalText::inForceFrom)
          .ifPresent(day -> assertThat(day).isBeforeOrEqualTo(first));
    }
  }

  @ParameterizedTest
  @MethodSource("articles")
  void areWordedInSentences(Article article) {
    assertThat(labels(article))
        .allSatisfy(
            label -> {
              assertThat(label.fr()).isNotBlank().doesNotContain("'");
              assertThat(label.en()).isNotBlank().doesNotContain("'");
            });
    assertThat(
            article.versions().versions().values().stream().flatMap(ArticleVersionsTest::sentences))
        .isNotEmpty()
        .allSatisfy(
            sentence -> {
              assertThat(sentence.fr()).endsWith(".");
              assertThat(sentence.en()).endsWith(".");
            });
  }

  private static Stream<Label> labels(Article article) {
    return Stream.concat(
        Stream.of(article.subject()),
        article.versions().versions().values().stream()
            .flatMap(
                version ->
                    Stream.concat(
                        Stream.concat(
                            Stream.of(version.number().designation()), sentences(version)),
                        version.citations().stream()
                            .flatMap(each -> Stream.of(each.locator(), each.statement())))));
  }

  private static Stream<Label> sentences(ArticleVersion version) {
    return Stream.of(version.permits(), version.requires(), version.forbids(), version.remark())
        .flatMap(Optional::stream);
  }

  @ParameterizedTest
  @MethodSource("articles")
  void saySomethingThatSourcesState(Article article) {
    for (ArticleVersion version : article.versions().versions().values()) {
      assertThat(Stream.of(version.permits(), version.requires(), version.forbids()))
          .anyMatch(Optional::isPresent);
      assertThat(version.confidence()).isIn(Confidence.VERIFIED, Confidence.LIKELY);
      assertThat(version.dateConfidence()).isIn(Confidence.VERIFIED, Confidence.LIKELY);
      assertThat(version.citations())
          .isNotEmpty()
          .allSatisfy(
              each -> {
                assertThat(each.confidence()).isEqualTo(version.confidence());
                assertThat(each.locator()).isEqualTo(version.number().designation());
              });
      assertThat(version)
          .hasToString(version.number().designation().en() + ", " + version.validity());
      assertThat(version.introducedBy().isPresent() || version.remark().isPresent()).isTrue();
    }
  }

  @ParameterizedTest
  @MethodSource("articles")
  void areTheSameAfterSerialization(Article article) {
    assertThat(Articles.of(article.id())).isSameAs(article);
    assertThat(Samples.copy(article)).isSameAs(article);
    assertThat(article).hasToString(article.id());
    for (ArticleVersion version : article.versions().versions().values()) {
      assertThat(Samples.copy(version)).isEqualTo(version).hasSameHashCodeAs(version);
      assertThat(article.numbers()).contains(version.number());
    }
    assertThat(Articles.all()).filteredOn(article::equals).containsExactly(article);
  }
}
