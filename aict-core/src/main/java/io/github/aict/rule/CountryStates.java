package io.github.aict.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.aict.evidence.Confidence;
import io.github.aict.territory.Country;
import io.github.aict.territory.DacList;
import io.github.aict.territory.IncomeGroup;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What checks of a country and of its income groups in given years can come to together. */
final class CountryStates {

  private static final Pattern YEAR = Pattern.compile(".*\\.dacGroup\\.(\\d{4})");

  // What is likely of a country is which of these two groups it is in.
  private static final ImmutableSet<IncomeGroup> EITHER =
      ImmutableSet.of(IncomeGroup.LMIC, IncomeGroup.UMIC);
  private static final ImmutableSet<ImmutableSet<IncomeGroup>> LIKELY =
      ImmutableSet.of(EITHER, ImmutableSet.of(IncomeGroup.LMIC), ImmutableSet.of(IncomeGroup.UMIC));
  private static final ImmutableSet<IncomeGroup> UNCERTAIN =
      ImmutableSet.copyOf(IncomeGroup.values());

  /** The groups that a country may be in, and what may be known of it: in order, none first. */
  private static final ImmutableSet<ImmutableSet<IncomeGroup>> POSSIBLE = possible();

  private CountryStates() {}

  /**
   * The fact that decides a fact: the country of an income group in a given year, otherwise the
   * fact itself. Lists on the day of submission depend on that day too.
   */
  static Fact<?> countryOf(Fact<?> fact) {
    return year(fact).isPresent() ? fact.parts().get(0) : fact;
  }

  private static Optional<Integer> year(Fact<?> fact) {
    Matcher year = YEAR.matcher(fact.id());
    return year.matches() ? Optional.of(Integer.valueOf(year.group(1))) : Optional.empty();
  }

  static Set<String> of(ImmutableList<Condition.Check<?>> checks) {
    Set<Integer> years = new LinkedHashSet<>();
    checks.forEach(check -> year(check.fact()).ifPresent(years::add));
    Set<String> states = new LinkedHashSet<>();
    for (Country country : Country.all()) {
      add(country, ImmutableList.copyOf(years), new LinkedHashMap<>(), checks, states);
    }
    return states;
  }

  /** The same for checks of the income group alone: a country is in one at most. */
  static Set<String> ofGroup(ImmutableList<Condition.Check<?>> checks) {
    Set<String> states = new LinkedHashSet<>();
    for (ImmutableSet<IncomeGroup> group : POSSIBLE) {
      StringBuilder state = new StringBuilder();
      checks.forEach(check -> state.append(state(check, group)));
      states.add(state.toString());
    }
    return states;
  }

  private static void add(
      Country country,
      ImmutableList<Integer> years,
      Map<Integer, ImmutableSet<IncomeGroup>> groups,
      ImmutableList<Condition.Check<?>> checks,
      Set<String> states) {
    if (groups.size() == years.size()) {
      StringBuilder state = new StringBuilder();
      for (Condition.Check<?> check : checks) {
        Optional<Integer> year = year(check.fact());
        state.append(
            year.isPresent()
                ? state(check, groups.getOrDefault(year.get(), UNCERTAIN))
                : States.state(check, country));
      }
      states.add(state.toString());
      return;
    }
    int year = years.get(groups.size());
    DacList list = DacList.of(year);
    if (list.confidence(country) == Confidence.VERIFIED) {
      groups.put(year, list.groupOf(country).map(ImmutableSet::of).orElse(ImmutableSet.of()));
      add(country, years, groups, checks, states);
    } else {
      boolean likely = list.confidence(country) == Confidence.LIKELY;
      for (ImmutableSet<IncomeGroup> possible : likely ? LIKELY : POSSIBLE) {
        groups.put(year, possible);
        add(country, years, groups, checks, states);
      }
    }
    groups.remove(year);
  }

  /**
   * The state of a check of the income group.
   *
   * @param group the group, none, or {@link #UNCERTAIN} or {@link #EITHER}
   */
  private static char state(Condition.Check<?> check, ImmutableSet<IncomeGroup> group) {
    if (group.equals(UNCERTAIN)) {
      return Formula.UNKNOWN;
    }
    if (group.equals(EITHER)) {
      char first = States.state(check, ImmutableSet.of(IncomeGroup.LMIC));
      char second = States.state(check, ImmutableSet.of(IncomeGroup.UMIC));
      return first == second ? first : Formula.UNKNOWN;
    }
    return States.state(check, group);
  }

  private static ImmutableSet<ImmutableSet<IncomeGroup>> possible() {
    ImmutableSet.Builder<ImmutableSet<IncomeGroup>> possible = ImmutableSet.builder();
    possible.add(ImmutableSet.of(), EITHER, UNCERTAIN);
    for (IncomeGroup group : IncomeGroup.values()) {
      possible.add(ImmutableSet.of(group));
    }
    return possible.build();
  }
}
