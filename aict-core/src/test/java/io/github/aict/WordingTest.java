package io.github.aict;

import static io.github.aict.Samples.eur;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "149800.50|149\u202f800,50\u00a0€|€149,800.50",
        "70000.00|70\u202f000\u00a0€|€70,000",
        "999.99|999,99\u00a0€|€999.99",
        "1000.00|1\u202f000\u00a0€|€1,000",
        "1234567.80|1\u202f234\u202f567,80\u00a0€|€1,234,567.80",
        "0.00|0\u00a0€|€0",
        "0.05|0,05\u00a0€|€0.05"
      })
  void writesAmounts(String amount, String fr, String en) {
    assertThat(Wording.amount(eur(amount), Locale.FRENCH)).isEqualTo(fr);
    assertThat(Wording.amount(eur(amount), Locale.ENGLISH)).isEqualTo(en);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "70 %|70\u00a0%|70%",
        "12.5 %|12,5\u00a0%|12.5%",
        "1/3|33,33\u00a0%|33.33%",
        "7000001/10000000|70,00001\u00a0%|70.00001%",
        "6999999/10000000|69,99999\u00a0%|69.99999%",
        "1/1000000|0,0001\u00a0%|0.0001%",
        "0 %|0\u00a0%|0%",
        "1500 %|1\u202f500\u00a0%|1,500%"
      })
  void writesRates(String rate, String fr, String en) {
    assertThat(Wording.rate(Rate.parse(rate), Locale.FRANCE)).isEqualTo(fr);
    assertThat(Wording.rate(Rate.parse(rate), Locale.GERMAN)).isEqualTo(en);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0|0|0",
        "999|999|999",
        "10531|10\u202f531|10,531",
        "9223372036854775807|9\u202f223\u202f372\u202f036\u202f854\u202f775\u202f807"
            + "|9,223,372,036,854,775,807"
      })
  void writesNumbers(long number, String fr, String en) {
    assertThat(Wording.number(number, Locale.FRENCH)).isEqualTo(fr);
    assertThat(Wording.number(number, Locale.ENGLISH)).isEqualTo(en);
  }

  @ParameterizedTest
  @CsvSource({
    "2013-07-01,1er juillet 2013,1 July 2013",
    "2025-02-28,28 février 2025,28 February 2025",
    "2025-08-11,11 août 2025,11 August 2025",
    "2024-12-31,31 décembre 2024,31 December 2024"
  })
  void writesDays(LocalDate day, String fr, String en) {
    assertThat(Wording.day(day, Locale.FRENCH)).isEqualTo(fr);
    assertThat(Wording.day(day, Locale.ENGLISH)).isEqualTo(en);
  }

  @Test
  void writesMomentsInTheTimeOfParis() {
    Instant summer = Instant.parse("2024-09-19T15:00:00Z");
    assertThat(Wording.moment(summer, Locale.ENGLISH))
        .isEqualTo("19 September 2024 at 17:00 (Paris time)");
    assertThat(Wording.moment(summer, Locale.FRENCH))
        .isEqualTo("19 septembre 2024 à 17\u00a0h\u00a000 (heure de Paris)");
    Instant late = Instant.parse("2024-12-01T07:05:30Z");
    assertThat(Wording.moment(late, Locale.ENGLISH))
        .isEqualTo("1 December 2024 at 08:05:30 (Paris time)");
    assertThat(Wording.moment(late, Locale.FRENCH))
        .isEqualTo("1er décembre 2024 à 8\u00a0h\u00a005\u00a0min\u00a030\u00a0s (heure de Paris)");
  }

  @Test
  void writesTheSameDigitsWhateverTheLocaleOfTheMachine() {
    Locale machine = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
    try {
      assertThat(String.format(Locale.getDefault(), "%d", 7)).isNotEqualTo("7");
      Instant late = Instant.parse("2024-12-01T07:05:30Z");
      assertThat(Wording.moment(late, Locale.ENGLISH))
          .isEqualTo("1 December 2024 at 08:05:30 (Paris time)");
      assertThat(Wording.amount(Samples.eur("1234.50"), Locale.FRENCH))
          .isEqualTo("1\u202f234,50\u00a0€");
    } finally {
      Locale.setDefault(machine);
    }
  }

  @Test
  void neverReadsLikeARounderRateThanItIs() {
    assertThat(Wording.rate(Rate.of(1_250_001, 10_000_000), Locale.ENGLISH)).isEqualTo("12.50001%");
    assertThat(Wording.rate(Rate.of(1, 3), Locale.FRENCH)).isEqualTo("33,33\u00a0%");
  }

  @Test
  void writesNegativeAmountsAndRefusesOtherCurrencies() {
    assertThat(Wording.amount(Samples.eur("-1234.50"), Locale.ENGLISH)).isEqualTo("-€1,234.50");
    assertThat(Wording.amount(Samples.eur("-1234.50"), Locale.FRENCH))
        .isEqualTo("-1\u202f234,50\u00a0€");
    Money dollars = Money.of(CurrencyUnit.USD, 5);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Wording.amount(dollars, Locale.ENGLISH))
        .withMessage("an amount must be in EUR but was USD 5.00");
  }

  @Test
  void writesForeignTextsInOneLine() {
    assertThat(Wording.oneLine("a\u001b[31m\nb\u202ec\u00a0d é"))
        .isEqualTo("a\\u001b[31m\\u000ab\\u202ec\u00a0d é");
  }

  @Test
  void writesPeriods() {
    Validity closed = Validity.parse("2007-02-06/2014-07-01");
    assertThat(Wording.period(closed, Locale.FRENCH))
        .isEqualTo("du 6 février 2007 au 1er juillet 2014");
    assertThat(Wording.period(closed, Locale.ENGLISH))
        .isEqualTo("from 6 February 2007 to 1 July 2014");
    assertThat(Wording.period(Validity.parse("2021-08-06/.."), Locale.FRENCH))
        .isEqualTo("depuis le 6 août 2021");
    assertThat(Wording.period(Validity.parse("../1982-03-02"), Locale.ENGLISH))
        .isEqualTo("until 2 March 1982");
    assertThat(Wording.period(Validity.always(), Locale.FRENCH)).isEqualTo("depuis toujours");
    assertThat(Wording.period(Validity.always(), Locale.ENGLISH)).isEqualTo("at all times");
  }
}
