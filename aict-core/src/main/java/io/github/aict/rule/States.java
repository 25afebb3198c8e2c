package io.github.aict.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.aict.Term;
import io.github.aict.project.Theme;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** What checks of one fact can come to together, over all values that the fact can have. */
final class States {

  /** The states of an atom of which nothing is known. */
  static final ImmutableSet<String> ANY_ONE = ImmutableSet.of("2", "0", "1");

  private static final int MOST_SETS = 2_000;
  private static final ImmutableSet<Fact<?>> ALWAYS_KNOWN =
      ImmutableSet.of(
          MemberFacts.COUNTRY,
          MemberFacts.PART_COUNTRY,
          MemberFacts.BUDGET_SERVICE,
          MemberFacts.AGREEMENT_KIND);

  private States() {}

  /**
   * The states of some checks.
   *
   * @param checks checks of one fact, or of a country and what lists say about it
   * @return the states, empty if there are too many to be told
   */
  static ImmutableSet<String> of(ImmutableList<Condition.Check<?>> checks) {
    Fact<?> fact = CountryStates.countryOf(checks.get(0).fact());
    Set<String> states = new LinkedHashSet<>();
    switch (fact.type()) {
      case FLAG -> {
        states.add(state(checks, true));
        states.add(state(checks, false));
      }
      case TEXT -> texts(checks).forEach(text -> states.add(state(checks, text)));
      case TERM -> {
        if (Vocabulary.COUNTRIES.equals(fact.vocabulary().orElseThrow())) {
          states.addAll(CountryStates.of(checks));
        } else {
          terms(checks).forEach(term -> states.add(state(checks, term)));
        }
      }
      case TERMS -> {
        if (Vocabulary.INCOME_GROUPS.equals(fact.vocabulary().orElseThrow())) {
          states.addAll(CountryStates.ofGroup(checks));
        } else {
          states.addAll(sets(checks));
        }
      }
      default -> states.addAll(new RangeStates(fact.type(), checks).states());
    }
    if (!states.isEmpty() && !ALWAYS_KNOWN.contains(fact)) {
      states.add(String.valueOf(Formula.UNKNOWN).repeat(checks.size()));
    }
    return ImmutableSet.copyOf(states);
  }

  /** Whether each state of a check is that of a value which a project can have. */
  static boolean isExact(Condition.Check<?> check) {
    return CountryStates.countryOf(check.fact()).equals(check.fact())
        && check.fact().parts().isEmpty();
  }

  @SuppressWarnings("unchecked") // The values are of the type of the fact.
  static char state(Condition.Check<?> check, Object value) {
    return Formula.stateOf(((Test<Object>) check.test()).apply(value));
  }

  private static String state(ImmutableList<Condition.Check<?>> checks, Object value) {
    return checks.stream()
        .map(check -> String.valueOf(state(check, value)))
        .collect(Collectors.joining());
  }

  // A text of no length is none of the texts that tests name.
  private static Set<String> texts(ImmutableList<Condition.Check<?>> checks) {
    Set<String> texts = new LinkedHashSet<>();
    checks.forEach(
        check -> ((Test.OneOf) check.test()).texts().forEach(text -> texts.add(Texts.fold(text))));
    texts.add("");
    return texts;
  }

  private static Set<Term<?>> terms(ImmutableList<Condition.Check<?>> checks) {
    Vocabulary<?> vocabulary = checks.get(0).fact().vocabulary().orElseThrow();
    Set<Term<?>> terms = new LinkedHashSet<>(vocabulary.terms());
    for (Condition.Check<?> check : checks) {
      terms.addAll(
          check.test() instanceof Test.In<?> in
              ? in.terms()
              : ((Test.Intersects<?>) check.test()).terms());
    }
    if (vocabulary.equals(Vocabulary.THEMES)) {
      terms.add(unnamed(terms));
    }
    return terms;
  }

  // The vocabulary is open: there is always one more theme.
  private static Theme unnamed(Set<Term<?>> terms) {
    int number = 0;
    while (terms.contains(Theme.of("X" + number))) {
      number++;
    }
    return Theme.of("X" + number);
  }

  private static Set<String> sets(ImmutableList<Condition.Check<?>> checks) {
    Set<String> single = new LinkedHashSet<>();
    terms(checks).forEach(term -> single.add(state(checks, ImmutableSet.of(term))));
    String none = String.valueOf(Formula.NOT_SATISFIED).repeat(checks.size());
    Set<String> sets = new LinkedHashSet<>(Set.of(none));
    for (String each : single) {
      Set<String> joined = new LinkedHashSet<>();
      sets.forEach(set -> joined.add(either(set, each)));
      sets.addAll(joined);
      if (sets.size() > MOST_SETS) {
        return Set.of();
      }
    }
    return sets;
  }

  private static String either(String first, String second) {
    StringBuilder either = new StringBuilder();
    for (int i = 0; i < first.length(); i++) {
      either.append((char) Math.max(first.charAt(i), second.charAt(i)));
    }
    return either.toString();
  }
}
