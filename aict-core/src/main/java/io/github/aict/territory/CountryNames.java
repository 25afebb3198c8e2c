package io.github.aict.territory;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.aict.table.Tsv;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Every known name of a country, and names that are those of none, by their folded form. */
final class CountryNames {

  private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();
  private static final Splitter NAMES = Splitter.on('|').omitEmptyStrings();

  /** Articles and joining words, which files put in, leave out or write as an ampersand. */
  private static final ImmutableSet<String> SMALL_WORDS =
      ImmutableSet.of("l", "d", "le", "la", "les", "de", "du", "des", "et", "the", "of", "and");

  private static final ImmutableMap<String, KnownName> BY_FOLDED = load();

  private CountryNames() {}

  /**
   * One name.
   *
   * @param spelling the name as the tables write it
   * @param kind what kind of name it is
   * @param countries the country, or several where the name does not decide, or those that lie
   *     where a former State was
   * @param none why the name is that of no country, if it is not
   */
  record KnownName(
      String spelling, NameKind kind, ImmutableSet<Country> countries, Optional<NoCountry> none) {}

  /** Returns every name by its folded form, in the order of the tables. */
  static ImmutableMap<String, KnownName> all() {
    return BY_FOLDED;
  }

  static Optional<KnownName> find(String folded) {
    return Optional.ofNullable(BY_FOLDED.get(folded));
  }

  /**
   * Reduces a name to what makes it different: plain small letters and digits, words apart by one
   * space, without articles and joining words; empty if nothing is left.
   */
  static String fold(String name) {
    return WORDS
        .splitToStream(Spelling.fold(name))
        .filter(word -> !SMALL_WORDS.contains(word))
        .collect(Collectors.joining(" "));
  }

  private static ImmutableMap<String, KnownName> load() {
    Map<String, KnownName> names = new LinkedHashMap<>();
    for (Country country : Country.all()) {
      ImmutableSet<Country> one = ImmutableSet.of(country);
      for (String label : List.of(country.label().fr(), country.label().en())) {
        names.putIfAbsent(
            fold(label), new KnownName(label, NameKind.EVERYDAY, one, Optional.empty()));
      }
    }
    Map<String, KnownName> others = new LinkedHashMap<>();
    for (List<String> row : Tsv.read(CountryNames.class, "country-names.tsv", 3)) {
      ImmutableSet<Country> one = ImmutableSet.of(Country.of(row.get(0)));
      addAll(others, row.get(1), NameKind.EVERYDAY, one);
      addAll(others, row.get(2), NameKind.OFFICIAL, one);
    }
    // A name that people read for one country is not taken away by a rarer use for another.
    others.forEach(names::putIfAbsent);
    // Kept by hand, and therefore stronger than what was derived.
    for (List<String> row : Tsv.read(CountryNames.class, "country-aliases.tsv", 3)) {
      ImmutableSet<Country> countries =
          WORDS.splitToStream(row.get(2)).map(Country::of).collect(ImmutableSet.toImmutableSet());
      boolean named = row.get(1).equals("NAME");
      Optional<NoCountry> none =
          named ? Optional.empty() : Optional.of(NoCountry.valueOf(row.get(1)));
      for (String name : NAMES.split(row.get(0))) {
        names.put(fold(name), new KnownName(name, NameKind.ALIAS, countries, none));
      }
    }
    return ImmutableMap.copyOf(names);
  }

  private static void addAll(
      Map<String, KnownName> names, String cell, NameKind kind, ImmutableSet<Country> one) {
    for (String name : NAMES.split(cell)) {
      names.merge(
          fold(name),
          new KnownName(name, kind, one, Optional.empty()),
          (first, second) ->
              new KnownName(
                  first.spelling(),
                  first.kind(),
                  ImmutableSet.<Country>builder()
                      .addAll(first.countries())
                      .addAll(second.countries())
                      .build(),
                  Optional.empty()));
    }
  }
}
