package io.github.aict.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountryTest {

  @Test
  void listsEveryCountryOnceInTheOrderOfCodes() {
    assertThat(Country.all().asList())
        .hasSize(251)
        .isSortedAccordingTo(Comparator.comparing(Country::code))
        .doesNotHaveDuplicates();
    assertThat(Country.all().stream().flatMap(country -> country.alpha2().stream()))
        .hasSize(250)
        .doesNotHaveDuplicates()
        .allMatch(code -> code.matches("[A-Z]{2}"));
  }

  @ParameterizedTest
  @CsvSource({
    "MDG,MG,Madagascar,Madagascar",
    "CIV,CI,Côte d’Ivoire,Côte d’Ivoire",
    "SEN,SN,Sénégal,Senegal",
    "VNM,VN,Vietnam,Vietnam",
    "BOL,BO,Bolivie,Bolivia",
    "TZA,TZ,Tanzanie,Tanzania",
    "PSE,PS,Palestine,Palestine",
    "COD,CD,République démocratique du Congo,Democratic Republic of the Congo",
    "XKX,XK,Kosovo,Kosovo",
    "USA,US,États-Unis,United States"
  })
  void readsBothCodesAndNames(String alpha3, String alpha2, String fr, String en) {
    Country country = Country.of(alpha3);
    assertThat(Country.of(alpha2)).isSameAs(country);
    assertThat(Country.find(alpha2)).containsSame(country);
    assertThat(country.alpha2()).contains(alpha2);
    assertThat(country.code()).isEqualTo(alpha3);
    assertThat(country.label().fr()).isEqualTo(fr);
    assertThat(country.label().en()).isEqualTo(en);
    assertThat(country.broader()).isEmpty();
  }

  @Test
  void quebecIsAPartnerWithinCanada() {
    Country quebec = Country.of("CA-QC");
    Country canada = Country.of("CAN");
    assertThat(quebec.alpha2()).isEmpty();
    assertThat(quebec.broader()).containsExactly(canada);
    assertThat(quebec.isWithin(canada)).isTrue();
    assertThat(canada.isWithin(quebec)).isFalse();
    assertThat(quebec.label().fr()).isEqualTo("Québec");
    assertThat(quebec.label().en()).isEqualTo("Quebec");
  }

  @ParameterizedTest
  @CsvSource({"SEN,686", "FRA,250", "AFG,004", "PSE,275", "TWN,158", "XKX,", "CA-QC,"})
  void hasTheNumberOfTheStandard(String code, String numeric) {
    assertThat(Country.of(code).numeric()).isEqualTo(Optional.ofNullable(numeric));
  }

  @Test
  void numbersAreThreeDigitsAndUnique() {
    assertThat(Country.all().stream().flatMap(country -> country.numeric().stream()))
        .hasSize(249)
        .doesNotHaveDuplicates()
        .allMatch(number -> number.matches("\\d{3}"));
  }

  @Test
  void parseInvertsToStringAndSerializationKeepsTheInstance() {
    assertThat(Country.all())
        .allSatisfy(
            country -> {
              assertThat(Country.parse(country.toString())).isSameAs(country);
              assertThat(Serials.copy(country)).isSameAs(country);
            });
  }

  @Test
  void namesHaveNoArticleAndNoStraightApostrophe() {
    assertThat(Country.all())
        .allSatisfy(
            country -> {
              assertThat(country.label().fr()).doesNotContain("'", " (la)", " (le)", " (l’)");
              assertThat(country.label().en()).doesNotContain("'", "&", " (the)");
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "mdg|MDG",
        "mg|MDG",
        "Madagascar|MDG",
        "SENEGAL|SEN",
        "cote d'ivoire|CIV",
        "Côte-d’Ivoire|CIV",
        "Québec|CA-QC",
        "CAQC|CA-QC",
        "CA-QB|CA-QC",
        "MDGG|MDG",
        "XKK|XKX",
        "QAR|MAR or QAT",
        "MDX|",
        "ZZZ|",
        "Wakanda|"
      })
  void guessesWhatWasMeant(String text, String meant) {
    String hint = meant == null ? "" : " (did you mean " + meant + "?)";
    assertThat(Country.find(text)).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Country.of(text))
        .withMessage(
            "a country must be an ISO 3166 code such as MDG, MG or CA-QC but was " + text + hint);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "'", "FR ", "\u0000", "É", "\ud800"})
  void refusesOtherTextsWithoutFailing(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Country.of(text))
        .withMessageStartingWith("a country must be an ISO 3166 code such as MDG, MG or CA-QC");
  }

  @Test
  void refusesAHugeTextAtOnce() {
    String huge = "é".repeat(1_000_000);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Country.of(huge))
        .withMessageEndingWith("é");
  }

  @Test
  void hasTheCodesOfThePublicList() throws IOException {
    Path file = Path.of("../../shared/data/country-codes/UNSD-M49-fr.csv");
    Assumptions.assumeTrue(
        Files.exists(file), "the list of the United Nations is not at " + file + ": skipped");
    assertThat(
            Files.readAllLines(file).stream()
                .skip(1)
                .map(row -> row.split("\",\"", -1))
                .collect(Collectors.toMap(cells -> cells[11], cells -> cells[10])))
        .hasSizeGreaterThan(245)
        .allSatisfy((alpha3, alpha2) -> assertThat(Country.of(alpha3).alpha2()).contains(alpha2));
  }
}
