package io.github.aict.examples.brochure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.aict.odd.Odd;
import io.github.aict.territory.AuthorityDirectory;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class BrochureFiguresTest {

  private static final Pattern NUMBER = Pattern.compile("\\d[\\d ]*(?:,\\d+)?");

  /** Numbers that are written out, and what is made of each. */
  private static final Pattern NUMBER_WORD =
      Pattern.compile(
          "\\b(?:deux|trois|quatre|cinq|sept|huit|neuf|dix|quinze|vingt|trente|quarante|cent|cents"
              + "|mille|millions?|milliards?|premi(?:er|ère)s?|seconde?|moitié|tiers|quart"
              + "|doubl\\w*|tripl\\w*|dizaines?|centaines?|milliers?|six|onze|douze)\\b",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

  @ParameterizedTest
  @CsvSource({
    "ENGAGED_AUTHORITIES_ROUNDED,AS_PRINTED,4700,COUNT,INFLUENCE",
    "COUNTRIES_OF_THE_NETWORK,AS_PRINTED,138,COUNT,INFLUENCE",
    "RANK_OF_THE_NETWORK,AS_PRINTED,1,RANK,INFLUENCE",
    "ALGERIAN_COMMUNES,AS_PRINTED,3,COUNT,ACTION_6",
    "YEARS_OF_HAITI_IN_SURESNES,AS_PRINTED,15,YEARS,ACTION_12",
    "CITIES_OF_C40,AS_PRINTED,40,COUNT,ACTION_15",
    "GOALS,AS_PRINTED,17,COUNT,GOALS",
    "GROUPS_OF_CITES_UNIES_FRANCE,NEARLY,30,COUNT,ABOUT",
    "YEARS_OF_SOLIDARITY_FUNDS,AS_PRINTED,15,YEARS,ABOUT",
    "ONE_PERCENT,AS_PRINTED,1,PERCENT,COFINANCING",
    "SHARE_OF_SPENDING,LESS_THAN,0.1,PERCENT,COST",
    "GRANTS_PER_EURO,AS_PRINTED,1.8,EURO_PER_EURO,COST",
    "PARTNERSHIPS,AS_PRINTED,10531,COUNT,KEY_FIGURES",
    "COUNTRIES,AS_PRINTED,138,COUNT,KEY_FIGURES",
    "FOREIGN_PARTNERS,AS_PRINTED,2652,COUNT,KEY_FIGURES",
    "ENGAGED_AUTHORITIES,AS_PRINTED,4729,COUNT,KEY_FIGURES",
    "ENGAGED_SHARE,AS_PRINTED,15,PERCENT,KEY_FIGURES",
    "STATE_AID_GROWTH,AS_PRINTED,2,FACTOR,KEY_FIGURES",
    "STATE_AID,AS_PRINTED,17000000,EURO,KEY_FIGURES",
    "ODA_DECLARED,MORE_THAN,100000000,EURO_PER_YEAR,KEY_FIGURES",
    "GRANTS,AS_PRINTED,180000000,EURO_PER_YEAR,KEY_FIGURES",
    "ODA_TARGET,AS_PRINTED,0.55,PERCENT,KEY_FIGURES",
    "STAYS_ABROAD,AS_PRINTED,50,PERCENT,KEY_FIGURES",
    "PUBLIC_SUPPORT,AS_PRINTED,70,PERCENT,KEY_FIGURES"
  })
  void isThatOfTheBrochure(
      String code, FigureQualifier qualifier, BigDecimal value, FigureUnit unit, Passage passage) {
    KeyFigure figure = Brochure.figure(code);
    assertThat(figure.qualifier()).isEqualTo(qualifier);
    assertThat(figure.value()).isEqualTo(value);
    assertThat(figure.unit()).isEqualTo(unit);
    assertThat(figure.passage()).isEqualTo(passage);
  }

  @Test
  void areAllChecked() {
    assertThat(Brochure.figures()).hasSize(24).extracting(KeyFigure::code).doesNotHaveDuplicates();
  }

  @Test
  void sayWhatIsPrinted() {
    ImmutableMap<String, BigDecimal> words =
        ImmutableMap.of(
            "Doublément", BigDecimal.valueOf(2),
            "premier réseau au monde", BigDecimal.ONE,
            "1 Français sur 2", BigDecimal.valueOf(50));
    for (KeyFigure figure : Brochure.figures()) {
      BigDecimal printed =
          words.containsKey(figure.printed())
              ? words.get(figure.printed())
              : number(figure.printed());
      assertThat(figure.value()).as(figure.code()).isEqualByComparingTo(printed);
      assertThat(figure.unit() == FigureUnit.PERCENT)
          .as(figure.code())
          .isEqualTo(figure.printed().contains("%") || figure.printed().contains("sur 2"));
    }
  }

  private static BigDecimal number(String printed) {
    Matcher first = NUMBER.matcher(printed);
    assertThat(first.find()).as(printed).isTrue();
    BigDecimal number = new BigDecimal(first.group().replace(" ", "").replace(',', '.'));
    return printed.contains("M€") ? number.scaleByPowerOfTen(6) : number;
  }

  @Test
  void agreeOrDisagreeAsTheArithmeticSays() {
    assertThat(Brochure.comparisons(AuthorityDirectory.bundled()))
        .extracting(FigureComparison::code, FigureComparison::consistency)
        .extracting(tuple -> tuple.toList().get(0) + " " + tuple.toList().get(1))
        .containsExactly(
            "ENGAGED_AUTHORITIES AGREES",
            "ENGAGED_SHARE DISAGREES",
            "COUNTRIES AGREES",
            "GRANTS_PER_EURO AGREES",
            "STATE_AID OPEN",
            "SPENDING OPEN",
            "GOALS AGREES");
    assertThat(value("ENGAGED_AUTHORITIES").divide(new BigDecimal("0.15"), 0, RoundingMode.HALF_UP))
        .isEqualByComparingTo("31527");
    assertThat(value("GRANTS").divide(value("ODA_DECLARED")))
        .isEqualByComparingTo(value("GRANTS_PER_EURO"));
    assertThat(value("ENGAGED_AUTHORITIES").subtract(value("ENGAGED_AUTHORITIES_ROUNDED")))
        .isLessThan(BigDecimal.valueOf(50));
    assertThat(value("GOALS")).isEqualByComparingTo(BigDecimal.valueOf(Odd.values().length));
  }

  private static BigDecimal value(String code) {
    return Brochure.figure(code).value();
  }

  @Test
  void tellTheArithmeticInBothLanguages() {
    FigureComparison share =
        Brochure.comparisons(AuthorityDirectory.bundled()).stream()
            .filter(comparison -> comparison.code().equals("ENGAGED_SHARE"))
            .findFirst()
            .orElseThrow();
    assertThat(share.reckoning().en())
        .contains("4,729 are 15% of about 31,500")
        .containsPattern(
            "counts 35,0\\d\\d communes on 1 December 2019, overseas included, of which that is"
                + " 13\\.5%")
        .containsPattern("36,4\\d\\d authorities .* of which that is 13(\\.0)?%");
    assertThat(share.reckoning().fr()).contains("13,5\u00a0%", "1er décembre 2019");
  }

  @Test
  void datesAreThoseOfTheBrochure() {
    assertThat(Brochure.dates())
        .extracting(date -> date.code() + " " + date.days())
        .containsExactly(
            "WINTER_GAMES 2022-01-01/2022-12-31",
            "AGENDA_2030 ../2030-12-31",
            "LAW_OF_2014 2014-07-07/2014-07-07",
            "ODA_TARGET ../2022-12-31",
            "BROCHURE 2019-12-01/2019-12-31");
    assertThat(Brochure.figures().stream().filter(figure -> figure.about().isPresent()))
        .extracting(figure -> figure.code() + " " + figure.about().orElseThrow())
        .containsExactly(
            "YEARS_OF_HAITI_IN_SURESNES ../2019-12-31",
            "YEARS_OF_SOLIDARITY_FUNDS ../2019-12-31",
            "ODA_TARGET ../2022-12-31");
  }

  @Test
  void anUnknownFigureIsRefused() {
    assertThatThrownBy(() -> Brochure.figure("NONE"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("NONE")
        .hasMessageContaining("PARTNERSHIPS");
  }

  @Test
  void numberWordsAreAllRead() throws IOException {
    // Each word that stands for a number, and the code of the figure that has it.
    ImmutableMap<String, String> words =
        ImmutableMap.of("premier", "RANK_OF_THE_NETWORK", "Doublément", "STATE_AID_GROWTH");
    String text = String.join(" ", BrochureFile.passages().values());
    assertThat(NUMBER_WORD.matcher(text).results().map(MatchResult::group).toList())
        .containsExactlyElementsOf(words.keySet());
    words.forEach((word, code) -> assertThat(Brochure.figure(code).printed()).contains(word));
  }

  @ParameterizedTest
  @EnumSource(Passage.class)
  void noNumberIsLeftOut(Passage passage) throws IOException {
    String text = BrochureFile.passages().get(passage);
    for (String printed : printed(passage)) {
      assertThat(text).as("what is printed in %s", passage).contains(printed);
      text = text.replaceFirst(Pattern.quote(printed), "_");
    }
    assertThat(text.replaceAll("\\S+://\\S+", "_"))
        .as("what the data leave out of %s, but for web addresses", passage)
        .doesNotContainPattern("\\d");
  }

  /** What the data print in a passage, the longest first, so that 1 is not taken out of 15. */
  private static ImmutableList<String> printed(Passage passage) {
    Imprint imprint = Brochure.imprint();
    return Stream.of(
            in(passage, Brochure.figures(), KeyFigure::passage, KeyFigure::printed),
            in(passage, Brochure.dates(), KeyDate::passage, KeyDate::printed),
            in(passage, Brochure.periods(), Period::passage, Period::printed),
            in(passage, Brochure.actions(), BrochureAction::passage, a -> "Action " + a.number()),
            in(passage, Brochure.bodies(), NamedBody::passage, NamedBody::printed),
            in(
                passage,
                List.of(imprint.address(), imprint.telephone(), imprint.fax()),
                any -> Passage.IMPRINT,
                any -> any))
        .flatMap(printed -> printed)
        .map(BrochureFile::plain)
        .sorted(Comparator.comparing(String::length).reversed())
        .collect(ImmutableList.toImmutableList());
  }

  private static <T> Stream<String> in(
      Passage passage, List<T> all, Function<T, Passage> passageOf, Function<T, String> printedOf) {
    return all.stream().filter(one -> passageOf.apply(one) == passage).map(printedOf);
  }
}
