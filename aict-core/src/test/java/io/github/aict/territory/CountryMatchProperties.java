package io.github.aict.territory;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CountryMatchProperties {

  @Property
  void everyTextHasOneAnswer(@ForAll String text) {
    CountryMatch match = Country.resolve(text);
    assertThat(Country.resolve(text)).isEqualTo(match);
    assertThat(match.found().isPresent()).isEqualTo(match instanceof CountryMatch.Resolved);
  }

  @Property
  void everyTextMadeOfNamesHasOneAnswer(@ForAll("madeOfNames") String text) {
    CountryMatch match = Country.resolve(text);
    if (match instanceof CountryMatch.Resolved resolved) {
      assertIdempotent(resolved);
    } else if (match instanceof CountryMatch.Unknown unknown) {
      assertThat(unknown.near().size()).isLessThanOrEqualTo(15);
    } else {
      assertThat(((CountryMatch.Ambiguous) match).candidates()).hasSizeGreaterThan(1);
    }
  }

  @Property
  void resolutionIsIdempotent(@ForAll("names") String name) {
    CountryMatch match = Country.resolve(name);
    if (match instanceof CountryMatch.Resolved resolved) {
      assertIdempotent(resolved);
    }
  }

  @Property
  void accentsCapitalsAndSpacesDoNotMatter(@ForAll("names") String name) {
    String plain =
        Normalizer.normalize(name, Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .replace('’', '\'')
            .replace(' ', '\u00a0');
    assertThat(Country.resolve("  " + plain.toUpperCase(Locale.ROOT) + " ").found())
        .isEqualTo(Country.resolve(name).found());
  }

  @Property
  void aMisspeltNameIsNeverAnotherCountry(
      @ForAll("countries") Country country, @ForAll("letters") char letter) {
    // A letter more can make another name (Niger, Nigeria); then that name must be known as such.
    CountryMatch match = Country.resolve(country.label().fr() + letter);
    if (match instanceof CountryMatch.Resolved resolved) {
      assertThat(CountryNames.fold(resolved.spelling()))
          .isEqualTo(CountryNames.fold(country.label().fr() + letter));
    }
  }

  private static void assertIdempotent(CountryMatch.Resolved resolved) {
    Country country = resolved.country();
    assertThat(Country.resolve(resolved.spelling()).found()).contains(country);
    assertThat(Country.resolve(country.code()).found()).contains(country);
    assertThat(Country.resolve(country.label().fr()).found()).contains(country);
    assertThat(Country.resolve(country.label().en()).found()).contains(country);
  }

  @Provide
  Arbitrary<String> names() {
    return Arbitraries.of(
        CountryNames.all().values().stream().map(CountryNames.KnownName::spelling).toList());
  }

  @Provide
  Arbitrary<String> madeOfNames() {
    return Combinators.combine(
            names(), Arbitraries.of(List.of("", " ", ", ", " (", "; ", " / ")), names())
        .as((left, between, right) -> left + between + right + (between.equals(" (") ? ")" : ""));
  }

  @Provide
  Arbitrary<Country> countries() {
    return Arbitraries.of(Country.all());
  }

  @Provide
  Arbitrary<Character> letters() {
    return Arbitraries.chars().range('a', 'z');
  }
}
