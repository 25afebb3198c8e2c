package io.github.aict.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.aict.Label;
import io.github.aict.Validity;
import io.github.aict.territory.Country;
import io.github.aict.territory.InseeCode;
import io.github.aict.territory.Siren;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Arbitrary simple values of projects and calls. */
final class Values {

  private static final long FIRST_DAY = LocalDate.of(1900, 1, 1).toEpochDay();
  private static final long LAST_DAY = LocalDate.of(2190, 12, 31).toEpochDay();
  private static final String ODD_CHARACTERS = "éÉœ’«»\u00a0\u202f\"\\/\n\t\u0001\u2028{}[]:,~0";

  private Values() {}

  static Arbitrary<String> texts() {
    Arbitrary<String> characters =
        Arbitraries.oneOf(
                Arbitraries.chars().range('a', 'z').map(String::valueOf),
                Arbitraries.chars().with(ODD_CHARACTERS).map(String::valueOf),
                Arbitraries.of("\ud83d\udca7", "日", "ع", " "))
            .list()
            .ofMaxSize(8)
            .map(parts -> String.join("", parts));
    return Combinators.combine(Arbitraries.of("Eau", "x", "été", "1"), characters)
        .as((first, rest) -> first + rest);
  }

  static Arbitrary<Label> labels() {
    return Combinators.combine(texts(), texts()).as(Label::of);
  }

  static Arbitrary<String> words() {
    return Arbitraries.strings().withCharRange('a', 'z').ofMinLength(1).ofMaxLength(8);
  }

  static Arbitrary<Money> amounts(long mostCents) {
    return Arbitraries.longs().between(0, mostCents).map(Values::cents);
  }

  static Arbitrary<Money> amounts() {
    return amounts(99_999_999_999_999L);
  }

  static Money cents(long cents) {
    return Money.ofMinor(CurrencyUnit.EUR, cents);
  }

  static Arbitrary<LocalDate> days() {
    return Arbitraries.longs().between(FIRST_DAY, LAST_DAY).map(LocalDate::ofEpochDay);
  }

  static Arbitrary<Validity> periods() {
    return Arbitraries.oneOf(
        days().map(Validity::from),
        days().map(Validity::until),
        Combinators.combine(days(), Arbitraries.integers().between(0, 800))
            .as((first, length) -> Validity.closed(first, first.plusDays(length))));
  }

  static Arbitrary<OffsetDateTime> moments() {
    // A day inside the range, so that the day in Paris, which may be the next one, is in it too.
    return Combinators.combine(
            Arbitraries.longs().between(FIRST_DAY + 2, LAST_DAY - 2).map(LocalDate::ofEpochDay),
            Arbitraries.longs().between(0, 86_399_999_999_999L),
            Arbitraries.integers().between(-18 * 60, 18 * 60))
        .as(
            (day, nanos, offset) ->
                day.atStartOfDay()
                    .plusNanos(nanos)
                    .atOffset(ZoneOffset.ofTotalSeconds(60 * offset)));
  }

  static Arbitrary<Integer> counts() {
    return Arbitraries.integers().greaterOrEqual(0);
  }

  static Arbitrary<Siren> sirens() {
    return Arbitraries.strings().withCharRange('0', '9').ofLength(8).map(Values::siren);
  }

  private static Siren siren(String eight) {
    for (int digit = 0; digit < 10; digit++) {
      try {
        return Siren.of(eight + digit);
      } catch (IllegalArgumentException e) {
        // One of the ten digits is the check digit.
      }
    }
    throw new AssertionError(eight);
  }

  static Arbitrary<InseeCode> inseeCodes() {
    return Combinators.combine(
            Arbitraries.of("01", "2A", "35", "95"), Arbitraries.integers().between(0, 999))
        .as((departement, commune) -> InseeCode.of(departement + "%03d".formatted(commune)));
  }

  static Arbitrary<Country> countries() {
    return Arbitraries.of(Country.all());
  }

  static <T> Arbitrary<ImmutableSet<T>> setsOf(Collection<T> values) {
    return Arbitraries.of(values).set().ofMaxSize(3).map(ImmutableSet::copyOf);
  }

  static <T> Arbitrary<ImmutableSet<T>> setsOf(T[] values) {
    return setsOf(Arrays.asList(values));
  }

  static <T> Arbitrary<ImmutableList<T>> listsOf(Arbitrary<T> values) {
    return values.list().ofMaxSize(3).map(ImmutableList::copyOf);
  }
}
