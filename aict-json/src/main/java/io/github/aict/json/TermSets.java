package io.github.aict.json;

import com.google.common.collect.ImmutableSet;
import io.github.aict.Term;
import io.github.aict.rule.Vocabulary;
import io.github.aict.territory.Country;
import io.github.aict.territory.CountryGroup;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Terms in a rule file: one by its code, or a dated group of countries by the group's. */
final class TermSets {

  private static final String GROUP = "@";

  private TermSets() {}

  static <V extends Term<V>> Shape<ImmutableSet<V>> of(Vocabulary<V> vocabulary) {
    Shape<V> single = Shapes.ofTerm(vocabulary);
    return Shapes.of(
        (value, problems) -> {
          if (vocabulary.equals(Vocabulary.COUNTRIES)
              && value instanceof Located.Str string
              && string.text().startsWith(GROUP)) {
            return asTerms(members(string, problems));
          }
          V term = single.read(value, problems);
          return term == null ? null : ImmutableSet.of(term);
        },
        terms -> terms.stream().map(Term::code).toList());
  }

  private static @Nullable ImmutableSet<Country> members(Located.Str text, Problems problems) {
    String name = text.text().substring(GROUP.length());
    int at = name.indexOf(GROUP);
    Optional<CountryGroup> group = CountryGroup.find(at < 0 ? name : name.substring(0, at));
    if (group.isEmpty()) {
      List<String> groups =
          Arrays.stream(CountryGroup.values()).map(g -> GROUP + g.name()).toList();
      problems.add(
          ProblemCode.UNKNOWN_TERM,
          text.place(),
          Problems.describe(text),
          Problems.oneOf(at < 0 ? text.text() : GROUP + name.substring(0, at), groups));
      return null;
    }
    if (at < 0) {
      problems.badValue(
          text,
          Problems.expected(
              "un groupe à une date, par exemple " + text.text() + "@2021-03-31",
              "a group on a day, for example " + text.text() + "@2021-03-31"));
      return null;
    }
    Located.Str date = new Located.Str(text.place(), name.substring(at + 1));
    LocalDate day = Shapes.DATE.read(date, problems);
    return day == null ? null : group.get().membersOn(day);
  }

  @SuppressWarnings("unchecked") // Only the vocabulary of countries has groups.
  private static <V extends Term<V>> @Nullable ImmutableSet<V> asTerms(
      @Nullable ImmutableSet<Country> countries) {
    return countries == null ? null : (ImmutableSet<V>) (ImmutableSet<?>) countries;
  }
}
