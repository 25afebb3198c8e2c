package io.github.aict.territory;

import static io.github.aict.territory.CountryGroup.CICID_PRIORITY;
import static io.github.aict.territory.CountryGroup.DAECT_JOINT_FUNDS;
import static io.github.aict.territory.CountryGroup.EU_MEMBER_STATES;
import static io.github.aict.territory.CountryGroup.ODA_SUSPENDED;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.aict.Validity;
import io.github.aict.evidence.Confidence;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CountryGroupTest {

  @ParameterizedTest
  @EnumSource
  void followsWithoutGapOrOverlap(CountryGroup group) {
    assertThat(group.timeline().gaps()).isEmpty();
    ImmutableList<Validity> periods = group.timeline().versions().keySet().asList();
    for (int i = 1; i < periods.size(); i++) {
      assertThat(periods.get(i).firstDay())
          .isEqualTo(periods.get(i - 1).lastDay().map(day -> day.plusDays(1)));
    }
    assertThat(periods.get(periods.size() - 1).lastDay()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void givesTheMembersOfTheTimeline(CountryGroup group) {
    group
        .timeline()
        .versions()
        .forEach(
            (period, members) -> {
              Stream.concat(period.firstDay().stream(), period.lastDay().stream())
                  .forEach(day -> assertThat(group.membersOn(day)).isSameAs(members));
              assertThat(members.asList()).isSorted();
            });
  }

  @ParameterizedTest
  @EnumSource
  void isNamedAndSourced(CountryGroup group) {
    assertThat(group.code()).isEqualTo(group.name());
    assertThat(group.citations()).isNotEmpty();
    assertThat(group.label().fr()).doesNotContain("'");
    assertThat(Serials.copy(group)).isSameAs(group);
  }

  @ParameterizedTest
  @CsvSource({
    "2013-07-30,0",
    "2013-07-31,16",
    "2018-02-07,16",
    "2018-02-08,19",
    "2023-07-17,19",
    "2023-07-18,0",
    "2026-11-23,0"
  })
  void countsThePriorityCountries(LocalDate day, int count) {
    assertThat(CICID_PRIORITY.membersOn(day)).hasSize(count);
  }

  @Test
  void ghanaLeftAndFourEnteredThePriorityCountries() {
    ImmutableSet<Country> before = CICID_PRIORITY.membersOn(LocalDate.of(2018, 2, 7));
    ImmutableSet<Country> after = CICID_PRIORITY.membersOn(LocalDate.of(2018, 2, 8));
    assertThat(before).contains(Country.of("GHA")).hasSize(16);
    assertThat(after.stream().filter(country -> !before.contains(country)).map(Country::code))
        .containsExactly("ETH", "GMB", "HTI", "LBR");
    assertThat(before.stream().filter(country -> !after.contains(country)).map(Country::code))
        .containsExactly("GHA");
  }

  @ParameterizedTest
  @CsvSource({
    "BEN,2013-07-30,UNVERIFIED",
    "SEN,2014-01-01,VERIFIED",
    "JPN,2014-01-01,VERIFIED",
    "BEN,2021-01-01,VERIFIED",
    "COD,2021-01-01,LIKELY",
    "SEN,2021-01-01,LIKELY",
    "TCD,2021-01-01,LIKELY",
    "TGO,2021-01-01,LIKELY",
    "JPN,2021-01-01,LIKELY",
    "SEN,2024-01-01,VERIFIED"
  })
  void tellsHowSureAPriorityCountryIs(String country, LocalDate day, Confidence confidence) {
    assertThat(CICID_PRIORITY.confidence(Country.of(country), day)).isEqualTo(confidence);
  }

  @Test
  void fifteenOfTheNineteenAreVerified() {
    LocalDate day = LocalDate.of(2020, 1, 1);
    assertThat(CICID_PRIORITY.membersOn(day))
        .filteredOn(country -> CICID_PRIORITY.confidence(country, day) == Confidence.VERIFIED)
        .hasSize(15);
  }

  @ParameterizedTest
  @CsvSource({
    "1957-12-31,0", "1958-01-01,6", "1973-01-01,9", "1981-01-01,10", "1986-01-01,12",
    "1994-12-31,12", "1995-01-01,15", "2004-04-30,15", "2004-05-01,25", "2007-01-01,27",
    "2013-06-30,27", "2013-07-01,28", "2020-01-31,28", "2020-02-01,27", "2026-11-23,27"
  })
  void countsTheMemberStates(LocalDate day, int count) {
    assertThat(EU_MEMBER_STATES.membersOn(day)).hasSize(count);
  }

  @Test
  void theUnitedKingdomLeftTheUnion() {
    Country unitedKingdom = Country.of("GBR");
    assertThat(EU_MEMBER_STATES.membersOn(LocalDate.of(2020, 1, 31))).contains(unitedKingdom);
    assertThat(EU_MEMBER_STATES.membersOn(LocalDate.of(2020, 2, 1))).doesNotContain(unitedKingdom);
    assertThat(EU_MEMBER_STATES.confidence(unitedKingdom, LocalDate.of(2020, 2, 1)))
        .isEqualTo(Confidence.VERIFIED);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2022-11-15|",
        "2022-11-16|MLI",
        "2023-07-28|MLI",
        "2023-07-29|MLI NER",
        "2023-08-05|MLI NER",
        "2023-08-06|BFA MLI NER",
        "2026-11-23|BFA MLI NER"
      })
  void datesTheSuspensions(LocalDate day, String codes) {
    assertThat(ODA_SUSPENDED.membersOn(day).stream().map(Country::code))
        .containsExactly(codes == null ? new String[0] : codes.split(" "));
  }

  @Test
  void doesNotPretendToKnowTheEndOfASuspension() {
    Country mali = Country.of("MLI");
    assertThat(ODA_SUSPENDED.confidence(mali, LocalDate.of(2024, 3, 28)))
        .isEqualTo(Confidence.VERIFIED);
    assertThat(ODA_SUSPENDED.confidence(mali, LocalDate.of(2024, 3, 29)))
        .isEqualTo(Confidence.LIKELY);
    assertThat(ODA_SUSPENDED.confidence(mali, LocalDate.of(2022, 11, 15)))
        .isEqualTo(Confidence.VERIFIED);
    assertThat(ODA_SUSPENDED.timeline().gaps()).isEmpty();
    assertThat(ODA_SUSPENDED.citations())
        .anyMatch(citation -> citation.confidence() == Confidence.UNVERIFIED);
  }

  @Test
  void jointFundsHaveNoDate() {
    assertThat(DAECT_JOINT_FUNDS.timeline().versions()).containsOnlyKeys(Validity.always());
    assertThat(DAECT_JOINT_FUNDS.membersOn(LocalDate.of(2019, 1, 1)).stream().map(Country::code))
        .containsExactly("CA-QC", "LBN", "MAR", "MEX", "PSE", "SEN", "TUN");
  }
}
