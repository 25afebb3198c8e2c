package io.github.aict.law;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aict.Label;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticlesTest {

  private static final String NBSP = "\u00a0";

  static Stream<Arguments> spellingsAndDays() {
    Map<String, String> numbers =
        Map.of(
            "1993-06-15", "131",
            "1999-12-31", "L1112-1",
            "2004-01-15", "L1114-1",
            "2010-05-01", "L1115-1");
    return Stream.of(
            "131",
            "article 131",
            "loi 92-125 art. 131",
            "loi n°92-125, article 131",
            "article 131 de la loi n° 92-125",
            "Art. 131 de la loi n°" + NBSP + "92-125 du 6 février 1992",
            "article 131 of law no. 92-125",
            "L1112-1",
            "L. 1112-1",
            "l.1112-1 du CGCT",
            "L1114-1",
            "L." + NBSP + "1114-1 du CGCT",
            "article L 1114-1 du code général des collectivités territoriales",
            "L. 1115-1",
            "l1115-1",
            "  L1115-1  ",
            "ARTICLE L1115-1 DU CGCT",
            "article L1115-1 du CGCT")
        .flatMap(
            spelling ->
                numbers.entrySet().stream()
                    .map(each -> Arguments.of(spelling, each.getKey(), each.getValue())));
  }

  private static Optional<String> numberOf(String number, String day) {
    return Articles.find(number, LocalDate.parse(day)).map(version -> version.number().first());
  }

  @ParameterizedTest
  @MethodSource("spellingsAndDays")
  void anyNumberLeadsToTheVersionOfTheDay(String spelling, LocalDate day, String number) {
    assertThat(Articles.find(spelling))
        .extracting(Article::id)
        .containsExactly("action-exterieure");
    Optional<ArticleVersion> found = Articles.find(spelling, day);
    assertThat(found).isEqualTo(Articles.of("action-exterieure").on(day));
    assertThat(found).map(version -> version.number().first()).contains(number);
    assertThat(found).map(ArticleVersion::validity).matches(days -> days.get().contains(day));
  }

  @ParameterizedTest
  @CsvSource({
    "1992-02-07,", "1992-02-08,131", "1996-02-23,131", "1996-02-24,L1112-1",
    "2003-08-01,L1112-1", "2003-08-02,L1114-1", "2004-07-29,L1114-1", "2004-07-30,L1115-1",
    "2030-12-31,L1115-1"
  })
  void aNumberChangesOnTheDayOfTheText(String day, String number) {
    assertThat(numberOf("L1115-1", day)).isEqualTo(Optional.ofNullable(number));
    assertThat(numberOf("131", day)).isEqualTo(Optional.ofNullable(number));
  }

  @ParameterizedTest
  @CsvSource({
    "2007-02-05,lo-2004-758", "2007-02-06,loi-2007-147", "2014-07-08,loi-2007-147",
    "2014-07-09,loi-2014-773", "2021-08-05,loi-2014-773", "2021-08-06,loi-2021-1031"
  })
  void aVersionChangesUnderTheSameNumber(LocalDate day, String text) {
    assertThat(Articles.find("L1115-1", day).flatMap(ArticleVersion::introducedBy))
        .map(LegalText::id)
        .contains(text);
  }

  @ParameterizedTest
  @CsvSource({
    "133-2,1995-02-05,133-2",
    "133-2,1995-02-04,",
    "L1115-5,1995-02-05,133-2",
    "133-2,2000-01-01,L1112-5",
    "L1112-5,2004-01-01,L1114-5",
    "L1114-5,2020-01-01,L1115-5",
    "134,2001-01-01,L1112-6",
    "L1115-6,1993-01-01,134",
    "L1114-6,2024-01-01,L1115-6",
    "133-1,1998-01-01,L1112-4",
    "L1115-4,2003-12-01,L1114-4",
    "L1112-4,2015-01-01,L1115-4",
    "L1112-7,2003-08-02,L1114-7",
    "L1115-7,1996-02-23,",
    "L1114-4-1,2008-04-17,L1114-4-1",
    "L1114-4-1,2008-04-18,L1115-4-1",
    "133,2007-01-01,L1115-2",
    "L1115-2,1993-01-01,133",
    "4-II al. 2,1985-01-01,4-II al. 2",
    "loi 72-619 art. 4-II,1985-01-01,4-II al. 2",
    "4-II,1992-02-08,"
  })
  void theOtherArticlesWereRenumberedToo(String asked, String day, String number) {
    assertThat(numberOf(asked, day)).isEqualTo(Optional.ofNullable(number));
  }

  @ParameterizedTest
  @CsvSource({
    "L1115-2,gip-transfrontalier,un-pour-cent-dechets",
    "L1115-3,gip-developpement-social-urbain,un-pour-cent-mobilite"
  })
  void aNumberUsedAgainIsThatOfTwoArticles(String number, String earlier, String later) {
    assertThat(Articles.find(number))
        .extracting(Article::id)
        .containsExactlyInAnyOrder(earlier, later);
  }

  @ParameterizedTest
  @CsvSource({
    "L1115-2,2005-06-01,lo-2004-758",
    "L1115-2,2008-04-17,lo-2004-758",
    "L1115-2,2008-04-18,",
    "L1115-2,2010-01-01,",
    "L1115-2,2014-07-08,",
    "L1115-2,2014-07-09,loi-2014-773",
    "L1115-2,2016-01-01,loi-2014-773",
    "L1115-3,2005-06-01,lo-2004-758",
    "L1115-3,2010-01-01,",
    "L1115-3,2016-01-01,",
    "L1115-3,2021-08-05,",
    "L1115-3,2021-08-06,loi-2021-1031",
    "L1115-3,2022-01-01,loi-2021-1031",
    "L1112-2,2005-06-01,lo-2004-758",
    "L1112-2,2016-01-01,",
    "L1114-2,2016-01-01,",
    "133,2016-01-01,",
    "L1112-3,2022-01-01,",
    "L1114-3,2022-01-01,"
  })
  void aNumberUsedAgainMeansTheArticleOfTheDay(String number, LocalDate day, String text) {
    assertThat(Articles.find(number, day).flatMap(ArticleVersion::introducedBy))
        .map(LegalText::id)
        .isEqualTo(Optional.ofNullable(text));
  }

  @ParameterizedTest
  @CsvSource({
    "R1115-13,commission-nationale-composition",
    "R1115-8,commission-nationale-composition",
    "R1115-16,commission-nationale-composition",
    "R1112-13,commission-nationale-composition",
    "R. 1115-15,commission-nationale-composition",
    "L3441-2,departements-d-outre-mer-accords",
    "L3441-5,departements-d-outre-mer-accords",
    "L3441-7,departements-d-outre-mer-accords",
    "L4433-4-3,regions-d-outre-mer-accords",
    "L4433-4-10,regions-d-outre-mer-accords",
    "D2224-2,rapport-annuel-eau",
    "L7153-1,guyane-accords",
    "L7253-1,martinique-accords",
    "LO6251-16,saint-barthelemy-conventions",
    "lo. 6351-16,saint-martin-conventions",
    "L213-6,un-pour-cent-agences-de-l-eau",
    "L213-9-2,un-pour-cent-agences-de-l-eau",
    "L. 213-9-2 du code de l’environnement,un-pour-cent-agences-de-l-eau"
  })
  void aNumberWithinARangeOrAmongSeveralIsFound(String number, String id) {
    assertThat(Articles.find(number)).extracting(Article::id).containsExactly(id);
  }

  @Test
  void aRangeIsNamedByItsFirstNumber() {
    ArticleNumber number =
        Articles.find("R1115-13", LocalDate.of(2010, 1, 1)).orElseThrow().number();
    assertThat(number.first()).isEqualTo("R1115-8");
    assertThat(number.all()).hasSize(8).startsWith("R1115-8").endsWith("R1115-15");
    assertThat(number.law()).isEmpty();
    assertThat(number.designation())
        .isEqualTo(
            Label.of(
                "R.\u00a01115-8 à R.\u00a01115-15 du CGCT",
                "R.\u00a01115-8 to R.\u00a01115-15 of the CGCT"));
    // The number 16 came in 2014, and asking for it before leads to the articles of that time.
    assertThat(numberOf("R1115-16", "2010-01-01")).contains("R1115-8");
    assertThat(numberOf("R1115-13", "2005-06-01")).isEmpty();
    assertThat(numberOf("R1115-13", "2003-01-01")).contains("R1112-8");
  }

  @Test
  void anArticleOfALawTellsTheLaw() {
    ArticleNumber number = Articles.find("131", LocalDate.of(1995, 1, 1)).orElseThrow().number();
    assertThat(number.law()).contains("92-125");
    assertThat(number.designation())
        .isEqualTo(
            Label.of("article 131 de la loi n°\u00a092-125", "article 131 of law no. 92-125"));
    assertThat(number).hasToString("article 131 of law no. 92-125");
  }

  static Stream<String> strangeNumbers() {
    return Stream.of(
        "",
        "   ",
        "\t\n",
        NBSP,
        "L",
        "l.",
        "LO",
        "L1115",
        "L1115-",
        "L1115-1-",
        "L-1115-1",
        "L1115-99",
        "R1115-17",
        "R1115-7",
        "L3441-1",
        "L3441-8",
        "L4433-4-11",
        "X1115-1",
        "1115-1",
        "L1115-1 L1115-2",
        "L1115-1, L1115-2",
        "L1115-1\nL1115-2",
        "article",
        "art.",
        "loi",
        "loi 92-125",
        "loi 92-125 art.",
        "article 131 de la loi n° 82-213",
        "loi 72-619 art. 131",
        "loi 92-125 art. 4-II",
        "131 du CGCT",
        "13",
        "1311",
        "-131",
        "L1115-1 x",
        "1".repeat(10_000),
        "L" + "1".repeat(10_000),
        "L1115-" + "1".repeat(10_000),
        " ".repeat(10_000),
        "article ".repeat(5_000),
        "\ud83d\ude00",
        "L1115-1\ud83d\ude00",
        "\ud83d",
        "L\u0661\u0661\u0661\u0665-\u0661",
        "L1115-1' OR '1'='1",
        "(",
        "[",
        "\\",
        "*",
        ".*",
        "L.*",
        "null",
        "\0");
  }

  @ParameterizedTest
  @MethodSource("strangeNumbers")
  void aTextThatIsNoNumberOfAnArticleFindsNone(String text) {
    assertThat(Articles.find(text)).isEmpty();
    assertThat(Articles.find(text, LocalDate.of(2020, 1, 1))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1949-12-31", "-999999999-01-01", "+999999999-12-31"})
  void anyDayMayBeAsked(LocalDate day) {
    assertThat(Articles.find("L1115-1", day).isPresent()).isEqualTo(day.getYear() > 1992);
    assertThat(Articles.find("x", day)).isEmpty();
  }
}
