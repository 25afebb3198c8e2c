package io.github.aict.odd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.aict.Samples;
import io.github.aict.evidence.Confidence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SectorCodeTest {

  private static final Path LISTS = Path.of("../../shared/data/dac-crs-code-lists/sectors.csv");

  static List<SectorCode> all() {
    return SectorCode.all();
  }

  private static Stream<SectorCode> inForce(SectorLevel level) {
    return SectorCode.all().stream().filter(c -> c.level() == level && !c.isWithdrawn());
  }

  @ParameterizedTest
  @MethodSource("all")
  void isIdentifiedByItsCode(SectorCode code) {
    assertThat(SectorCode.of(code.code())).isSameAs(code);
    assertThat(SectorCode.of(code.toString())).isSameAs(code);
    assertThat(Samples.copy(code)).isSameAs(code);
    assertThat(code.broader()).hasSizeLessThan(2);
    assertThat(code.isWithdrawn()).isEqualTo(code.withdrawnOn().isPresent());
  }

  @ParameterizedTest
  @MethodSource("all")
  void hasANameInBothLanguages(SectorCode code) {
    String french = code.label().in(Locale.FRENCH);
    assertThat(french).doesNotContain("'", "&", "  ").doesNotContainPattern(" [:;!?%»]");
    assertThat(french).doesNotContainPattern("\\bE(ducation|nergie|quipement|tat)");
    assertThat(code.label().in(Locale.ENGLISH)).doesNotContain("'", "  ");
  }

  @Test
  void countsTheCodesOfTheList() {
    assertThat(inForce(SectorLevel.PURPOSE).count() + inForce(SectorLevel.VOLUNTARY).count())
        .isEqualTo(296);
    assertThat(inForce(SectorLevel.VOLUNTARY)).hasSize(61);
    assertThat(inForce(SectorLevel.CATEGORY)).hasSize(49);
    assertThat(SectorCode.all().stream().filter(SectorCode::isWithdrawn)).hasSize(31);
    assertThat(SectorCode.all()).hasSize(296 + 49 + 31);
    assertThat(SectorCode.citations())
        .extracting(c -> c.confidence())
        .containsOnly(Confidence.VERIFIED);
  }

  @ParameterizedTest
  @CsvSource({
    "140,CATEGORY,",
    "14030,PURPOSE,140",
    "14031,PURPOSE,140",
    "15128,VOLUNTARY,15112",
    "15112,PURPOSE,151",
    "151,CATEGORY,150",
    "150,CATEGORY,",
    "22081,PURPOSE,220",
    "93011,VOLUNTARY,93010",
    "23067,PURPOSE,230",
    "332,CATEGORY,330",
    "92010,PURPOSE,920",
  })
  void liesBelowAnother(String code, SectorLevel level, String broader) {
    SectorCode sector = SectorCode.of(code);
    assertThat(sector.level()).isEqualTo(level);
    if (broader == null) {
      assertThat(sector.broader()).isEmpty();
    } else {
      assertThat(sector.broader()).containsExactly(SectorCode.of(broader));
    }
  }

  @Test
  void liesWithinAllAbove() {
    SectorCode finance = SectorCode.of("15128");
    assertThat(finance.isWithin(SectorCode.of("15112"))).isTrue();
    assertThat(finance.isWithin(SectorCode.of("150"))).isTrue();
    assertThat(finance.isWithin(SectorCode.of("140"))).isFalse();
    assertThat(SectorCode.of("150").isWithin(finance)).isFalse();
    assertThat(finance.label().fr()).isEqualTo("Financement des gouvernements locaux");
    assertThat(finance.label().en()).isEqualTo("Local government finance");
  }

  @ParameterizedTest
  @CsvSource({"11322,2019-12-31", "41050,2017-12-31", "23067,2020-02-28", "920,2020-02-28"})
  void withdrawnCodesStayReadable(String code, LocalDate day) {
    assertThat(SectorCode.of(code).isWithdrawn()).isTrue();
    assertThat(SectorCode.of(code).withdrawnOn()).contains(day);
  }

  @Test
  void namesAreOursWhereTheListHasNone() {
    assertThat(SectorCode.of("23067").label().fr()).isEqualTo("Énergie solaire");
    assertThat(SectorCode.of("320").label().fr())
        .isEqualTo("Industries manufacturières, extractives, construction");
    assertThat(SectorCode.of("93010").label().fr())
        .isEqualTo("Réfugiés/demandeurs d’asile dans les pays donneurs (non alloués)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1", "x", "14", "14099", "140300", " 14030", "14030 ", "99999"})
  void findsNothingByOtherCodes(String code) {
    assertThat(SectorCode.find(code)).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SectorCode.of(code))
        .withMessageStartingWith(
            "a sector must have a DAC code such as 140 or 14030 but was " + code);
  }

  @Test
  void namesTheCodesThatBeginAlike() {
    assertThat(SectorCode.near("14039"))
        .extracting(SectorCode::code)
        .containsExactly("14030", "14031", "14032");
    assertThat(SectorCode.near("140301")).extracting(SectorCode::code).containsExactly("14030");
    assertThat(SectorCode.near("88888")).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SectorCode.of("14039"))
        .withMessage(
            "a sector must have a DAC code such as 140 or 14030 but was 14039; there are 14030,"
                + " 14031, 14032");
    assertThat(SectorCode.near("15")).hasSize(12);
  }

  @Test
  void agreesWithTheListOfTheDac() throws IOException {
    Assumptions.assumeTrue(Files.exists(LISTS), "the list is not at " + LISTS + ": skipped");
    Pattern row = Pattern.compile("\"(\\d{3})\",\"(\\d{5})\",\"(\\d{5}|)\",.*");
    List<String> codes = new ArrayList<>();
    for (String line : Files.readAllLines(LISTS)) {
      var matcher = row.matcher(line);
      if (matcher.matches()) {
        boolean voluntary = !matcher.group(3).isEmpty();
        String code = matcher.group(voluntary ? 3 : 2);
        codes.add(code);
        assertThat(SectorCode.of(code).isWithdrawn()).as(code).isFalse();
        assertThat(SectorCode.of(code).broader())
            .as(code)
            .containsExactly(SectorCode.of(matcher.group(voluntary ? 2 : 1)));
      }
    }
    assertThat(codes).hasSize(296).doesNotHaveDuplicates();
  }
}
