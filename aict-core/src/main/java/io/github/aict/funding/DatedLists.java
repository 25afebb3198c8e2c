package io.github.aict.funding;

import com.google.common.collect.ImmutableSet;
import io.github.aict.Validity;
import io.github.aict.evidence.Confidence;
import io.github.aict.rule.Condition;
import io.github.aict.rule.Fact;
import io.github.aict.rule.Facts;
import io.github.aict.rule.Test;
import io.github.aict.territory.Country;
import io.github.aict.territory.CountryGroup;
import io.github.aict.territory.DacList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the window of a call says about facts that depend on the day of submission, so that more can
 * be concluded from conditions.
 *
 * @param window the days of submission, with a first and a last one
 */
record DatedLists(Validity window) {

  private static final Pattern GROUP = Pattern.compile("(.*)\\.in\\.([A-Z_]+)");
  private static final String BY_SUBMISSION = ".dacGroup.submission";

  /** The group of countries that a fact is about, or empty if it is about none. */
  static Optional<CountryGroup> groupOf(Fact<?> fact) {
    Matcher group = GROUP.matcher(fact.id());
    return group.matches() ? CountryGroup.find(group.group(2)) : Optional.empty();
  }

  static boolean isListOfSubmission(Fact<?> fact) {
    return fact.id().endsWith(BY_SUBMISSION);
  }

  /** The same for all projects that are submitted within the window, in terms of countries. */
  Condition inTermsOfCountries(Condition leaf) {
    if (!(leaf instanceof Condition.Check<?> check)) {
      return leaf;
    }
    if (isListOfSubmission(check.fact())) {
      return inYear(check);
    }
    Optional<CountryGroup> group = groupOf(check.fact());
    if (group.isEmpty() || !check.test().equals(Test.is(true))) {
      return leaf;
    }
    ImmutableSet<Country> possible = possible(group.get());
    return possible.isEmpty() ? leaf : Condition.allOf(leaf, country(check.fact(), possible));
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // Both facts are income groups.
  private Condition inYear(Condition.Check<?> check) {
    int year = window.days().lowerEndpoint().getYear();
    if (year != window.days().upperEndpoint().getYear() || DacList.find(year).isEmpty()) {
      return check;
    }
    String id = check.fact().id().replace(BY_SUBMISSION, ".dacGroup." + year);
    return new Condition.Check(Facts.parse(id), check.test());
  }

  @SuppressWarnings("unchecked") // What a group is asked of is a country.
  private static Condition country(Fact<?> fact, ImmutableSet<Country> countries) {
    Matcher group = GROUP.matcher(fact.id());
    String id = group.matches() ? group.group(1) : fact.id();
    return Condition.check((Fact<Country>) Facts.parse(id), Test.in(countries));
  }

  /** The countries that are in a group on some day of the window, or may be. */
  private ImmutableSet<Country> possible(CountryGroup group) {
    ImmutableSet.Builder<Country> possible = ImmutableSet.builder();
    for (Country country : Country.all()) {
      LocalDate last = window.days().upperEndpoint();
      for (LocalDate day = window.days().lowerEndpoint();
          !day.isAfter(last);
          day = day.plusDays(1)) {
        if (group.membersOn(day).contains(country)
            || group.confidence(country, day) != Confidence.VERIFIED) {
          possible.add(country);
          break;
        }
      }
    }
    return possible.build();
  }
}
