package io.github.aict.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ArticlesProperties {

  private static final List<String> SEPARATORS =
      List.of("", " ", ".", ". ", ".\u00a0", "  ", ". . ", "\u202f", "\t");
  private static final List<String> BLANKS = List.of("", " ", "   ", "\u00a0", "\n");

  /** One of the numbers of an article, the number it is one of, and the article. */
  record Borne(String one, ArticleNumber number, Article article) {}

  @Property
  void findsWhatASearchThroughAllVersionsFinds(
      @ForAll("borne") Borne borne, @ForAll("days") LocalDate day) {
    List<ArticleVersion> inForce =
        Articles.all().stream()
            .filter(article -> everBore(article, borne.one()))
            .flatMap(article -> article.versions().versions().values().stream())
            .filter(version -> version.validity().contains(day))
            .toList();
    List<ArticleVersion> underThatNumber =
        inForce.stream().filter(version -> bears(version, borne.one())).toList();
    assertThat(underThatNumber).hasSizeLessThan(2);
    Optional<ArticleVersion> expected =
        underThatNumber.isEmpty()
            ? inForce.stream().findFirst()
            : Optional.of(underThatNumber.get(0));
    assertThat(Articles.find(borne.one(), day)).isEqualTo(expected);
  }

  private static boolean everBore(Article article, String number) {
    return article.versions().versions().values().stream()
        .anyMatch(version -> bears(version, number));
  }

  private static boolean bears(ArticleVersion version, String number) {
    return version.number().all().contains(number);
  }

  @Property
  void aVersionFoundBearsTheNumberOrItsArticleHasDoneSo(
      @ForAll("borne") Borne borne, @ForAll("days") LocalDate day) {
    Optional<ArticleVersion> found = Articles.find(borne.one(), day);
    found.ifPresent(
        version -> {
          assertThat(version.validity().contains(day)).isTrue();
          assertThat(Articles.find(borne.one()))
              .anyMatch(article -> article.on(day).equals(Optional.of(version)));
        });
    assertThat(found.isPresent())
        .isEqualTo(
            Articles.find(borne.one()).stream().anyMatch(article -> article.on(day).isPresent()));
  }

  @Property
  void anySpellingOfANumberIsUnderstood(@ForAll("borne") Borne borne, @ForAll Random random) {
    String spelling = spelling(borne, random);
    assertThat(borne.number().isMeantBy(spelling)).as(spelling).isTrue();
    assertThat(borne.article().hasBorne(spelling)).as(spelling).isTrue();
    assertThat(Articles.find(spelling))
        .contains(borne.article())
        .isEqualTo(Articles.find(borne.one()));
  }

  private static String spelling(Borne borne, Random random) {
    String number = borne.one();
    int letters = Character.isLetter(number.charAt(0)) ? number.startsWith("LO") ? 2 : 1 : 0;
    String separator = letters == 0 ? "" : any(random, SEPARATORS);
    String spaced = number.substring(0, letters) + separator + number.substring(letters);
    String before = any(random, List.of("", "article ", "art. ", "art ", "articles  "));
    String after =
        borne
            .number()
            .law()
            .map(law -> any(random, List.of("", " de la loi n° " + law, " of law no. " + law)))
            .orElse("");
    return any(random, BLANKS) + cased(before + spaced + after, random) + any(random, BLANKS);
  }

  private static String cased(String text, Random random) {
    StringBuilder cased = new StringBuilder();
    for (String letter : text.split("")) {
      cased.append(
          random.nextBoolean() ? letter.toLowerCase(Locale.ROOT) : letter.toUpperCase(Locale.ROOT));
    }
    return cased.toString();
  }

  private static String any(Random random, List<String> values) {
    return values.get(random.nextInt(values.size()));
  }

  @Property
  void anyTextAtAllIsAnswered(@ForAll String text, @ForAll("days") LocalDate day) {
    List<Article> found = Articles.find(text);
    assertThat(Articles.all()).containsAll(found);
    assertThat(found).allMatch(article -> article.hasBorne(text));
    assertThat(Articles.find(text, day).isPresent())
        .isEqualTo(found.stream().anyMatch(article -> article.on(day).isPresent()));
  }

  @Property
  void aNumberThatWasNeverBorneFindsNothing(
      @ForAll("borne") Borne borne, @ForAll("days") LocalDate day) {
    String longer = borne.one() + "-99";
    String shorter = "9" + borne.one();
    assertThat(Articles.find(longer)).isEmpty();
    assertThat(Articles.find(shorter)).isEmpty();
    assertThat(Articles.find(longer, day)).isEmpty();
  }

  @Provide
  Arbitrary<Borne> borne() {
    return Arbitraries.of(
        Articles.all().stream()
            .flatMap(
                article ->
                    article.numbers().stream()
                        .flatMap(
                            number ->
                                number.all().stream().map(one -> new Borne(one, number, article))))
            .toList());
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.longs()
        .between(LocalDate.of(1980, 1, 1).toEpochDay(), LocalDate.of(2030, 12, 31).toEpochDay())
        .map(LocalDate::ofEpochDay);
  }
}
