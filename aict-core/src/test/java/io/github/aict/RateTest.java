package io.github.aict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RateTest {

  @Test
  void oneCentOverTheCapIsOverTheCap() {
    Rate cap = Rate.percent(70);
    assertThat(Rate.of(70_000_00, 100_000_00)).isEqualByComparingTo(cap).isEqualTo(cap);
    assertThat(Rate.of(70_000_01, 100_000_00)).isGreaterThan(cap);
    assertThat(Rate.of(69_999_99, 100_000_00)).isLessThan(cap);
  }

  @ParameterizedTest
  @CsvSource({
    "70 %,7,10",
    "70%,7,10",
    "12.5 %,1,8",
    "'12,5 %',1,8",
    "0 %,0,1",
    "150 %,3,2",
    "1/3,1,3",
    "2/6,1,3",
    "0.000000001 %,1,100000000000",
    "9223372036854775807/1,9223372036854775807,1"
  })
  void parses(String text, long numerator, long denominator) {
    Rate rate = Rate.parse(text);
    assertThat(rate.numerator()).isEqualTo(numerator);
    assertThat(rate.denominator()).isEqualTo(denominator);
  }

  @ParameterizedTest
  @CsvSource({
    "7,10,70 %",
    "1,8,12.5 %",
    "1,3,1/3",
    "3,2,150 %",
    "0,5,0 %",
    "1,10000,0.01 %",
    "1,100000,1/100000",
    "9223372036854775807,1,9223372036854775807/1"
  })
  void writesAPercentageWhereThatIsExact(long numerator, long denominator, String text) {
    assertThat(Rate.of(numerator, denominator)).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "70",
        "70 pour cent",
        "-70 %",
        "70  %",
        "1 234 567 %",
        "1234567 %",
        "12. %",
        "0.0000000001 %",
        "1/",
        "/3",
        "-1/3",
        "1.5/3",
        "1/3 ",
        "٧٠ %"
      })
  void refusesOtherTexts(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Rate.parse(text))
        .withMessage("a rate must look like 70 %, 12.5 % or 1/3 but was " + text);
  }

  @Test
  void refusesNumbersOutOfRange() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Rate.parse("9223372036854775808/1"))
        .withMessage(
            "a rate must have numbers of at most 9223372036854775807 but was 9223372036854775808/1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Rate.of(-1, 2))
        .withMessage(
            "a rate must have a numerator of at least 0 and a denominator of at least 1 but was"
                + " -1/2");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Rate.of(1, 0))
        .withMessageEndingWith("1/0");
    assertThatIllegalArgumentException().isThrownBy(() -> Rate.parse("1/0"));
    assertThatIllegalArgumentException().isThrownBy(() -> Rate.percent(-1));
  }

  @Test
  void roundsHalfUpForDisplayOnly() {
    assertThat(Rate.of(1, 3).toPercent(2)).isEqualTo(new BigDecimal("33.33"));
    assertThat(Rate.of(2, 3).toPercent(2)).isEqualTo(new BigDecimal("66.67"));
    assertThat(Rate.of(125, 100_000).toPercent(2)).isEqualTo(new BigDecimal("0.13"));
    assertThat(Rate.percent(100).toPercent(0)).isEqualTo(new BigDecimal("100"));
  }
}
