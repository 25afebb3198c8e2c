package io.github.aict;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

class RateProperties {

  @Property
  void parseInvertsToString(
      @ForAll @LongRange(min = 0, max = Long.MAX_VALUE) long numerator,
      @ForAll @LongRange(min = 1, max = Long.MAX_VALUE) long denominator) {
    Rate rate = Rate.of(numerator, denominator);
    assertThat(Rate.parse(rate.toString())).isEqualTo(rate);
    assertThat(Samples.copy(rate)).isEqualTo(rate);
  }

  @Property
  void parseInvertsToStringOfHundredthsOfAPerCent(
      @ForAll @LongRange(min = 0, max = 1_000_000) long numerator) {
    Rate rate = Rate.of(numerator, 10_000);
    assertThat(rate.toString()).endsWith(" %");
    assertThat(Rate.parse(rate.toString())).isEqualTo(rate);
  }

  @Property(tries = 5_000)
  void comparesLikeExactProducts(
      @ForAll @LongRange(min = 0, max = Long.MAX_VALUE) long a,
      @ForAll @LongRange(min = 1, max = Long.MAX_VALUE) long b,
      @ForAll @LongRange(min = 0, max = Long.MAX_VALUE) long c,
      @ForAll @LongRange(min = 1, max = Long.MAX_VALUE) long d) {
    int expected =
        BigDecimal.valueOf(a)
            .multiply(BigDecimal.valueOf(d))
            .compareTo(BigDecimal.valueOf(c).multiply(BigDecimal.valueOf(b)));
    int compared = Rate.of(a, b).compareTo(Rate.of(c, d));
    assertThat(Integer.signum(compared)).isEqualTo(expected);
    assertThat(compared == 0).isEqualTo(Rate.of(a, b).equals(Rate.of(c, d)));
  }

  @Property(tries = 2_000)
  void comparesNeighboursExactly(@ForAll @LongRange(min = 2, max = Long.MAX_VALUE) long large) {
    // The products of these differ by one, at the far end of 126 bits.
    assertThat(Rate.of(large - 1, large)).isLessThan(Rate.of(large, large));
    assertThat(Rate.of(large - 2, large - 1)).isLessThan(Rate.of(large - 1, large));
  }

  @Property
  void aCentOverAWholePercentageIsTold(
      @ForAll @LongRange(min = 1, max = 100) long percent,
      @ForAll @LongRange(min = 1, max = 10_000_000_00L) long hundredths) {
    Rate over = Rate.of(percent * hundredths + 1, 100 * hundredths);
    assertThat(Wording.rate(over, Locale.ENGLISH)).isNotEqualTo(percent + "%");
  }
}
