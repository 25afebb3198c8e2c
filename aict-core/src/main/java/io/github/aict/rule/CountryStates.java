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
import org.jspecify.annotations.Nullable;

/** What checks of a country and of its income groups in given years can come to together. */
final class CountryStates {

  private static final Pattern YEAR = Pattern.compile(".*\\.dacGroup\\.(\\d{4})");
  private static final ImmutableSet<Optional<IncomeGroup>> EVERY_GROUP = everyGroup();

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

  private static void add(
      Country country,
      ImmutableList<Integer> years,
      Map<Integer, Optional<IncomeGroup>> groups,
      ImmutableList<Condition.Check<?>> checks,
      Set<String> states) {
    if (groups.size() == years.size()) {
      StringBuilder state = new StringBuilder();
      for (Condition.Check<?> check : checks) {
        Optional<Integer> year = year(check.fact());
        state.append(
            year.isPresent() ? state(check, groups.get(year.get())) : States.state(check, country));
      }
      states.add(state.toString());
      return;
    }
    int year = years.get(groups.size());
    DacList list = DacList.of(year);
    if (list.confidence(country) == Confidence.VERIFIED) {
      groups.put(year, list.groupOf(country));
      add(country, years, groups, checks, states);
    } else {
      groups.put(year, null);
      add(country, years, groups, checks, states);
      for (Optional<IncomeGroup> possible : EVERY_GROUP) {
        groups.put(year, possible);
        add(country, years, groups, checks, states);
      }
    }
    groups.remove(year);
  }

  // What is not certain is not known, unless each group that it may be comes to the same.
  private static char state(Condition.Check<?> check, @Nullable Optional<IncomeGroup> group) {
    return group == null
        ? Formula.UNKNOWN
        : States.state(check, group.map(ImmutableSet::of).orElse(ImmutableSet.of()));
  }

  private static ImmutableSet<Optional<IncomeGroup>> everyGroup() {
    ImmutableSet.Builder<Optional<IncomeGroup>> all = ImmutableSet.builder();
    all.add(Optional.empty());
    for (IncomeGroup group : IncomeGroup.values()) {
      all.add(Optional.of(group));
    }
    return all.build();
  }
}
