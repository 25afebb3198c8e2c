package io.github.aict.rule;

import com.google.common.collect.ImmutableSet;
import io.github.aict.evidence.Confidence;
import io.github.aict.territory.Country;
import io.github.aict.territory.CountryGroup;
import io.github.aict.territory.DacList;
import io.github.aict.territory.IncomeGroup;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Readers of what lists say about a country. */
final class CountryReaders {

  // One set a group, so that reading one leaves no garbage.
  private static final List<ImmutableSet<IncomeGroup>> SINGLETONS =
      Arrays.stream(IncomeGroup.values()).map(ImmutableSet::of).toList();

  private CountryReaders() {}

  /** The group as a set, empty for a country that is not a recipient of aid. */
  static Fact.Reader dacGroup(Fact<?> country, String year) {
    if (year.equals("submission")) {
      return sheet -> {
        LocalDate date = sheet.date();
        if (date == null) {
          return null;
        }
        Optional<DacList> list = DacList.find(date.getYear());
        return list.isPresent()
            ? groups(list.get(), sheet.value(country))
            : FactSheet.UNESTABLISHED;
      };
    }
    DacList list = DacList.of(Integer.parseInt(year));
    return sheet -> groups(list, sheet.value(country));
  }

  /** Whether the country is in the group on the day of submission. */
  static Fact.Reader inGroup(Fact<?> country, CountryGroup group) {
    return sheet ->
        (sheet.date() == null || !(sheet.value(country) instanceof Country value))
            ? null
            : (Boolean) group.membersOn(sheet.date()).contains(value);
  }

  private static Object groups(DacList list, Object country) {
    if (!(country instanceof Country value)) {
      return country;
    }
    if (list.membershipConfidence() == Confidence.UNVERIFIED) {
      return FactSheet.UNESTABLISHED;
    }
    Optional<IncomeGroup> group = list.groupOf(value);
    return group.isPresent() ? SINGLETONS.get(group.get().ordinal()) : ImmutableSet.of();
  }
}
