package io.github.aict.odd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import io.github.aict.Samples;
import io.github.aict.evidence.Confidence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class OddIndicatorTest {

  private static final Path FRAMEWORK =
      Path.of(
          "../../shared/data/sdg-framework/"
              + "Global-Indicator-Framework-after-2025-review-English.csv");

  static List<OddIndicator> all() {
    return OddIndicator.all();
  }

  @ParameterizedTest
  @MethodSource("all")
  void isIdentifiedByItsCode(OddIndicator indicator) {
    assertThat(OddIndicator.of(indicator.code())).isSameAs(indicator);
    assertThat(indicator).hasToString(indicator.code());
    assertThat(indicator.code()).startsWith(indicator.target().code() + ".");
    assertThat(indicator.target().indicators()).containsOnlyOnce(indicator);
    assertThat(OddIndicator.ofUnsdCode(indicator.unsdCode()))
        .hasSize(indicator.alsoListedAs().size() + 1)
        .contains(indicator)
        .containsAll(indicator.alsoListedAs());
    assertThat(Samples.copy(indicator)).isSameAs(indicator);
  }

  @Test
  void countsListingsCodesAndSharedCodes() {
    Map<String, Long> listings =
        OddIndicator.all().stream()
            .collect(Collectors.groupingBy(OddIndicator::unsdCode, Collectors.counting()));
    assertThat(Odd.values()).hasSize(17);
    assertThat(OddTarget.all()).hasSize(169);
    assertThat(OddIndicator.all()).hasSize(251);
    assertThat(listings).hasSize(235);
    assertThat(listings.values().stream().filter(n -> n > 1)).hasSize(12);
    assertThat(OddTarget.all()).allSatisfy(t -> assertThat(t.indicators()).isNotEmpty());
    assertThat(OddIndicator.citation().confidence()).isEqualTo(Confidence.VERIFIED);
  }

  @ParameterizedTest
  @CsvSource({
    "C200303,1.5.1 11.5.1 13.1.1",
    "C200211,1.5.2 11.5.2",
    "C200304,1.5.3 11.b.1 13.1.2",
    "C200305,1.5.4 11.b.2 13.1.3",
    "C200306,4.7.1 12.8.1 13.3.1",
    "C200208,7.b.1 12.a.1",
    "C200202,8.4.1 12.2.1",
    "C200203,8.4.2 12.2.2",
    "C200204,10.3.1 16.b.1",
    "C200205,10.6.1 16.8.1",
    "C200206,15.7.1 15.c.1",
    "C200210,15.a.1 15.b.1",
    "C060101,6.1.1",
    "C130b02,13.b.1"
  })
  void tellsWhereACodeIsListed(String unsdCode, String codes) {
    assertThat(OddIndicator.ofUnsdCode(unsdCode))
        .extracting(OddIndicator::code)
        .containsExactly(codes.split(" "));
  }

  @Test
  void namesTheOtherListings() {
    assertThat(OddIndicator.of("11.b.2").alsoListedAs())
        .containsExactly(OddIndicator.of("1.5.4"), OddIndicator.of("13.1.3"));
    assertThat(OddIndicator.of("6.1.1").alsoListedAs()).isEmpty();
    assertThat(OddTarget.of("6.b").indicators()).containsExactly(OddIndicator.of("6.b.1"));
    assertThat(OddIndicator.ofUnsdCode("C999999")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "6", "6.1", "6.1.", "6.1.9", "6.1.1 ", "06.1.1", "6.B.1", ".", "C060101"})
  void findsNothingByOtherCodes(String code) {
    assertThat(OddIndicator.find(code)).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> OddIndicator.of(code))
        .withMessageStartingWith("an SDG indicator must have a code such as 6.1.1 but was " + code);
  }

  @Test
  void namesTheIndicatorsThereAre() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> OddIndicator.of("6.3.9"))
        .withMessage(
            "an SDG indicator must have a code such as 6.1.1 but was 6.3.9; the indicators of that"
                + " target are 6.3.1, 6.3.2");
  }

  @Test
  void agreesWithTheFrameworkOfTheUnitedNations() throws IOException {
    Assumptions.assumeTrue(
        Files.exists(FRAMEWORK), "the framework is not at " + FRAMEWORK + ": skipped");
    // A record ends with its code; the wordings before it hold no code.
    Matcher matcher =
        Pattern.compile(
                "[,\"\\n]\\s*(\\d+\\.[0-9a-d]+\\.\\d+)\\s(?:(?!\\d+\\.[0-9a-d]+\\.\\d+\\s).)*?"
                    + ",(C[0-9a-d]{6})\\s*\\n",
                Pattern.DOTALL)
            .matcher(Files.readString(FRAMEWORK).replace("\r", ""));
    Map<String, String> codes = new LinkedHashMap<>();
    while (matcher.find()) {
      codes.put(matcher.group(1), matcher.group(2));
    }
    assertThat(OddIndicator.all())
        .allSatisfy(i -> assertThat(codes).containsEntry(i.code(), i.unsdCode()));
    assertThat(OddIndicator.all())
        .extracting(OddIndicator::code)
        .isEqualTo(ImmutableList.copyOf(codes.keySet()));
  }
}
