package io.github.aict.examples.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class NumberTextTest {

  @Test
  void numbersAreWrittenForTheReader() {
    assertThat(NumberText.of(1234.5, Locale.FRENCH)).isEqualTo("1\u202f234,5");
    assertThat(NumberText.of(1234.5, Locale.ENGLISH)).isEqualTo("1,234.5");
    assertThat(NumberText.of(1234567, Locale.CANADA_FRENCH)).isEqualTo("1\u202f234\u202f567");
    assertThat(NumberText.of(-0.125, Locale.FRENCH)).isEqualTo("−0,13");
    assertThat(NumberText.of(999.999, Locale.ENGLISH)).isEqualTo("1,000");
    assertThat(NumberText.of(0.000123, Locale.FRENCH)).isEqualTo("0,00012");
    assertThat(NumberText.of(1e-12, Locale.FRENCH)).isEqualTo("0");
    assertThat(NumberText.of(1e15, Locale.ENGLISH)).isEqualTo("1,000,000,000,000,000");
    assertThat(NumberText.of(-0.0, Locale.ENGLISH)).isEqualTo("0");
  }

  @Test
  void sharesArePerCent() {
    assertThat(NumberText.percent(0.125, 1, Locale.FRENCH)).isEqualTo("12,5\u00a0%");
    assertThat(NumberText.percent(1 / 3.0, 0, Locale.ENGLISH)).isEqualTo("33%");
  }

  @Test
  void attributesAreRoundedToTheHundredth() {
    assertThat(NumberText.attribute(12)).isEqualTo("12");
    assertThat(NumberText.attribute(1234.5678)).isEqualTo("1234.57");
    assertThat(NumberText.attribute(-0.001)).isEqualTo("0");
    assertThat(NumberText.attribute(100)).isEqualTo("100");
  }
}
