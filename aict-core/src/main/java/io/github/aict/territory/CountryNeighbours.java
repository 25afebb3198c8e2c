package io.github.aict.territory;

import com.google.common.collect.ImmutableSet;
import io.github.aict.territory.CountryNames.KnownName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Countries that a text which is no known name may have meant. */
final class CountryNeighbours {

  private static final int MOST = 3;
  private static final int LONGEST_NAME = 60;
  private static final int SHORTEST_NAME_WITHIN = 4;

  private CountryNeighbours() {}

  /** Returns at most three countries: those whose name stands in the text, then those near it. */
  static ImmutableSet<Country> of(String text) {
    ImmutableSet.Builder<Country> near = ImmutableSet.builder();
    Country.find(text.toUpperCase(Locale.ROOT)).ifPresent(near::add);
    String folded = CountryNames.fold(text);
    if (!folded.isEmpty()) {
      within(folded).forEach(near::addAll);
      alike(folded).forEach(near::addAll);
    }
    return near.build().stream().limit(MOST).collect(ImmutableSet.toImmutableSet());
  }

  /** The countries whose name stands in the text as whole words, the longest name first. */
  private static List<ImmutableSet<Country>> within(String folded) {
    List<String> names = new ArrayList<>();
    String padded = ' ' + folded + ' ';
    for (Map.Entry<String, KnownName> name : CountryNames.all().entrySet()) {
      if (name.getKey().length() >= SHORTEST_NAME_WITHIN
          && name.getValue().none().isEmpty()
          && padded.contains(' ' + name.getKey() + ' ')) {
        names.add(name.getKey());
      }
    }
    // Not Guinea in Papua New Guinea: a name within a longer one that was found says nothing.
    List<String> longest =
        names.stream()
            .filter(
                name ->
                    names.stream()
                        .noneMatch(
                            other ->
                                !other.equals(name)
                                    && (' ' + other + ' ').contains(' ' + name + ' ')))
            .sorted(Comparator.comparing(String::length).reversed().thenComparing(name -> name))
            .toList();
    return longest.stream().map(name -> CountryNames.find(name).orElseThrow().countries()).toList();
  }

  /** The countries with a name that few changed letters make of the text, the nearest first. */
  private static List<ImmutableSet<Country>> alike(String folded) {
    if (folded.length() > LONGEST_NAME) {
      return List.of();
    }
    int most = folded.length() <= 4 ? 1 : folded.length() <= 8 ? 2 : 3;
    List<Map.Entry<Integer, String>> near = new ArrayList<>();
    for (Map.Entry<String, KnownName> name : CountryNames.all().entrySet()) {
      if (name.getValue().none().isEmpty()) {
        int distance = Spelling.distance(folded, name.getKey(), most);
        if (distance <= most) {
          near.add(Map.entry(distance, name.getKey()));
        }
      }
    }
    near.sort(Map.Entry.<Integer, String>comparingByKey().thenComparing(Map.Entry::getValue));
    return near.stream()
        .map(name -> CountryNames.find(name.getValue()).orElseThrow().countries())
        .toList();
  }
}
