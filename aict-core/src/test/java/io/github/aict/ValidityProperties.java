package io.github.aict;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ValidityProperties {

  @Property
  void parseInvertsToString(@ForAll("periods") Validity period) {
    assertThat(Validity.parse(period.toString())).isEqualTo(period).hasSameHashCodeAs(period);
  }

  @Property
  void survivesSerialization(@ForAll("periods") Validity period) {
    assertThat(Samples.copy(period)).isEqualTo(period);
  }

  @Property
  void containsTheDaysBetweenItsEnds(
      @ForAll("periods") Validity period, @ForAll("days") LocalDate day) {
    boolean tooEarly = period.firstDay().filter(day::isBefore).isPresent();
    boolean tooLate = period.lastDay().filter(day::isAfter).isPresent();
    assertThat(period.contains(day)).isEqualTo(!tooEarly && !tooLate);
  }

  @Provide
  Arbitrary<Validity> periods() {
    Arbitrary<Validity> closed =
        Combinators.combine(days(), days())
            .as((a, b) -> a.isAfter(b) ? Validity.closed(b, a) : Validity.closed(a, b));
    return Arbitraries.oneOf(
        closed,
        days().map(Validity::from),
        days().map(Validity::until),
        Arbitraries.just(Validity.always()));
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.oneOf(
        Arbitraries.longs().between(10_000, 22_000).map(LocalDate::ofEpochDay),
        Arbitraries.of(LocalDate.MIN, LocalDate.MAX, LocalDate.of(-1, 1, 1), LocalDate.EPOCH));
  }
}
