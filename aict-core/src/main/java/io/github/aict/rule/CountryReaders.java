package io.github.aict.rule;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import io.github.aict.territory.Country;
import io.github.aict.territory.CountryGroup;
import io.github.aict.territory.DacList;
import io.github.aict.territory.IncomeGroup;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Readers of what lists say about a country. */
final class CountryReaders {

  // One set a group, so that reading one leaves no garbage.
  private static final List<ImmutableSet<IncomeGroup>> SINGLETONS =
      Arrays.stream(IncomeGroup.values()).map(ImmutableSet::of).toList();

  // After the last list that is known comes a year of which none is.
  private static final ImmutableSortedSet<LocalDate> NEW_LISTS =
      DacList.years().stream()
          .flatMap(year -> Stream.of(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1)))
          .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));

  private CountryReaders() {}

  /** The group as a set, empty for a country that is not a recipient of aid. */
  static Fact.Reader dacGroup(Fact<?> country, String year) {
    if (year.equals("submission")) {
      return new Fact.Dated(
          sheet -> {
            LocalDate date = sheet.date();
            if (date == null) {
              return null;
            }
            Optional<DacList> list = DacList.find(date.getYear());
            return list.isPresent()
                ? groups(list.get(), sheet.value(country))
                : FactSheet.UNESTABLISHED;
          },
          NEW_LISTS);
    }
    DacList list = DacList.of(Integer.parseInt(year));
    return sheet -> groups(list, sheet.value(country));
  }

  /** Whether the country is in the group on the day of submission. */
  static Fact.Reader inGroup(Fact<?> country, CountryGroup group) {
    return new Fact.Dated(
        sheet -> {
          LocalDate date = sheet.date();
          if (date == null || !(sheet.value(country) instanceof Country value)) {
            return null;
          }
          boolean member = group.membersOn(date).contains(value);
          return switch (group.confidence(value, date)) {
            case VERIFIED -> member;
            case LIKELY -> new FactSheet.Likely(member, !member);
            case UNVERIFIED -> FactSheet.UNESTABLISHED;
          };
        },
        group.turningDays());
  }

  private static Object groups(DacList list, Object country) {
    if (!(country instanceof Country value)) {
      return country;
    }
    Optional<IncomeGroup> group = list.groupOf(value);
    return switch (list.confidence(value)) {
      case VERIFIED -> group.isPresent() ? set(group.get()) : ImmutableSet.of();
      // Of 2024 and 2025 only the division of the middle-income countries is likely.
      case LIKELY ->
          group.orElseThrow() == IncomeGroup.LMIC
              ? new FactSheet.Likely(set(IncomeGroup.LMIC), set(IncomeGroup.UMIC))
              : new FactSheet.Likely(set(IncomeGroup.UMIC), set(IncomeGroup.LMIC));
      case UNVERIFIED -> FactSheet.UNESTABLISHED;
    };
  }

  private static ImmutableSet<IncomeGroup> set(IncomeGroup group) {
    return SINGLETONS.get(group.ordinal());
  }
}
