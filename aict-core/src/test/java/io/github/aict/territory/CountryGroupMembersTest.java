package io.github.aict.territory;

import static io.github.aict.territory.CountryGroup.EU_MEMBER_STATES;
import static io.github.aict.territory.CountryGroup.LEAST_DEVELOPED;
import static io.github.aict.territory.CountryGroup.SUB_SAHARAN_AFRICA;
import static io.github.aict.territory.CountryGroup.UNION_FOR_THE_MEDITERRANEAN;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.aict.evidence.Confidence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The groups of countries that international bodies define. */
class CountryGroupMembersTest {

  private static final LocalDate EDITION = LocalDate.of(2026, 5, 15);

  @ParameterizedTest
  @EnumSource
  void hasANameThatAFactCanBear(CountryGroup group) {
    assertThat(group.code()).matches("[A-Z_]+");
    assertThat(group.label().en()).isNotBlank();
  }

  @ParameterizedTest
  @CsvSource({
    "2008-07-12,0",
    "2008-07-13,43",
    "2020-01-31,43",
    "2020-02-01,42",
    "2022-11-23,42",
    "2022-11-24,43",
    "2026-11-23,43"
  })
  void countsTheUnionForTheMediterranean(LocalDate day, int count) {
    assertThat(UNION_FOR_THE_MEDITERRANEAN.membersOn(day)).hasSize(count);
  }

  @Test
  void theUnionForTheMediterraneanHoldsTheEuropeanUnionAndSixteenOthers() {
    for (String day : List.of("2008-07-13", "2013-07-01", "2020-02-01", "2022-11-24")) {
      LocalDate on = LocalDate.parse(day);
      assertThat(UNION_FOR_THE_MEDITERRANEAN.membersOn(on))
          .containsAll(EU_MEMBER_STATES.membersOn(on));
    }
    LocalDate latest = LocalDate.of(2022, 11, 24);
    assertThat(
            Sets.difference(
                UNION_FOR_THE_MEDITERRANEAN.membersOn(latest), EU_MEMBER_STATES.membersOn(latest)))
        .isEqualTo(countries("ALB BIH DZA EGY ISR JOR LBN MAR MCO MKD MNE MRT PSE SYR TUN TUR"));
  }

  @ParameterizedTest
  @CsvSource({
    "MAR,2008-07-12,VERIFIED",
    "MAR,2010-01-01,VERIFIED",
    "LBY,2010-01-01,VERIFIED",
    "SYR,2011-11-30,VERIFIED",
    "SYR,2011-12-01,UNVERIFIED",
    "GBR,2020-01-31,VERIFIED",
    "GBR,2020-02-01,LIKELY",
    "MKD,2022-11-23,VERIFIED",
    "MKD,2022-11-24,VERIFIED",
    "MAR,2022-11-29,VERIFIED",
    "MAR,2022-11-30,LIKELY",
    "LBY,2022-11-30,LIKELY",
    "SYR,2026-11-23,UNVERIFIED"
  })
  void tellsHowSureAMemberOfTheUnionForTheMediterraneanIs(
      String country, LocalDate day, Confidence confidence) {
    assertThat(UNION_FOR_THE_MEDITERRANEAN.confidence(Country.of(country), day))
        .isEqualTo(confidence);
  }

  @ParameterizedTest
  @CsvSource({
    "2007-12-31,0", "2008-01-01,49", "2010-12-31,49", "2011-01-01,48", "2012-11-30,48",
    "2013-01-01,49", "2013-12-31,49", "2014-01-01,48", "2017-06-03,48", "2017-06-04,47",
    "2020-12-03,47", "2020-12-04,46", "2023-12-12,46", "2023-12-13,45", "2024-12-12,45",
    "2024-12-13,44", "2026-11-23,44"
  })
  void countsTheLeastDevelopedCountries(LocalDate day, int count) {
    assertThat(LEAST_DEVELOPED.membersOn(day)).hasSize(count);
  }

  @Test
  void theDacListFollowsTheLeastDevelopedCountriesWithItsYear() {
    for (int year = 2008; year <= 2025; year++) {
      ImmutableSet<Country> ofTheDac = DacList.of(year).recipients(IncomeGroup.LDC);
      ImmutableSet<Country> ofTheUnitedNations =
          LEAST_DEVELOPED.membersOn(LocalDate.of(year, 1, 1));
      // South Sudan became one in December 2012 and was one on the list of that year already.
      assertThat(Sets.symmetricDifference(ofTheDac, ofTheUnitedNations))
          .as(Integer.toString(year))
          .isEqualTo(year == 2012 ? countries("SSD") : ImmutableSet.of());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "MLI,2007-12-31,UNVERIFIED",
    "MLI,2008-01-01,VERIFIED",
    "FRA,2008-01-01,VERIFIED",
    "MDV,2010-12-31,VERIFIED",
    "MDV,2011-01-31,LIKELY",
    "MDV,2011-02-01,VERIFIED",
    "SSD,2012-11-30,VERIFIED",
    "SSD,2012-12-31,UNVERIFIED",
    "SSD,2013-01-01,VERIFIED",
    "BTN,2023-12-13,VERIFIED",
    "NPL,2026-05-15,VERIFIED",
    "NPL,2026-05-16,LIKELY",
    "NPL,2026-11-23,LIKELY",
    "NPL,2026-11-24,UNVERIFIED",
    "MLI,2026-11-24,LIKELY",
    "FRA,2026-11-24,LIKELY"
  })
  void tellsHowSureALeastDevelopedCountryIs(String country, LocalDate day, Confidence confidence) {
    assertThat(LEAST_DEVELOPED.confidence(Country.of(country), day)).isEqualTo(confidence);
  }

  @ParameterizedTest
  @CsvSource({
    "SUB_SAHARAN_AFRICA,53,MDG COM MUS REU SSD,SDN HTI DZA ESH",
    "NORTHERN_AFRICA,7,DZA EGY ESH LBY MAR SDN TUN,MRT",
    "SOUTH_EASTERN_ASIA,11,VNM KHM LAO TLS,CHN IND",
    "LATIN_AMERICA_AND_CARIBBEAN,52,ARG CUB HTI MTQ MEX,USA CAN",
    "CARIBBEAN,28,CUB HTI MTQ GLP,GUF GUY BLZ",
    "LANDLOCKED_DEVELOPING,32,MLI NER BFA TCD,SEN CHE",
    "SMALL_ISLAND_DEVELOPING,53,COM HTI CPV MUS,MDG IDN",
    "DAC_WESTERN_AFRICA,17,SEN MLI SHN,CMR",
    "DAC_SOUTH_CENTRAL_ASIA,17,ARM MMR IND,THA",
    "DAC_MIDDLE_EAST,7,PSE LBN SYR,EGY"
  })
  void listsTheMembersOfAClassification(
      CountryGroup group, int count, String members, String others) {
    ImmutableSet<Country> all = group.membersOn(EDITION);
    assertThat(all).hasSize(count).containsAll(countries(members));
    assertThat(all).doesNotContainAnyElementsOf(countries(others));
  }

  @Test
  void theRegionsOfTheDacShareOutItsRecipients() {
    List<Country> members = new ArrayList<>();
    for (CountryGroup group : CountryGroup.values()) {
      if (group.code().startsWith("DAC_")) {
        members.addAll(group.membersOn(LocalDate.of(2023, 1, 1)));
      }
    }
    assertThat(members)
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(DacList.of(2023).recipients())
        .containsExactlyInAnyOrderElementsOf(DacList.of(2022).recipients());
  }

  @ParameterizedTest
  @CsvSource({
    "SUB_SAHARAN_AFRICA,SEN,2011-05-01,LIKELY",
    "SUB_SAHARAN_AFRICA,SEN,2026-05-14,LIKELY",
    "SUB_SAHARAN_AFRICA,SEN,2026-05-15,VERIFIED",
    "SUB_SAHARAN_AFRICA,FRA,2026-11-23,VERIFIED",
    "SUB_SAHARAN_AFRICA,FRA,2026-11-24,LIKELY",
    "LANDLOCKED_DEVELOPING,MLI,2026-05-14,UNVERIFIED",
    "LANDLOCKED_DEVELOPING,MLI,2026-05-15,VERIFIED",
    "DAC_EUROPE,UKR,2021-12-31,UNVERIFIED",
    "DAC_EUROPE,UKR,2022-01-01,VERIFIED",
    "DAC_EUROPE,UKR,2024-04-23,VERIFIED",
    "DAC_EUROPE,UKR,2024-04-24,LIKELY",
    "EU_NEIGHBOURHOOD_EAST,UKR,2018-01-08,UNVERIFIED",
    "EU_NEIGHBOURHOOD_EAST,UKR,2018-01-09,LIKELY",
    "EU_NEIGHBOURHOOD_SOUTH,UKR,2025-01-01,LIKELY"
  })
  void isVerifiedForTheDaysOfItsSourceOnly(
      CountryGroup group, String country, LocalDate day, Confidence confidence) {
    assertThat(group.confidence(Country.of(country), day)).isEqualTo(confidence);
  }

  @Test
  void aRegionIsTheSameOnEveryDay() {
    assertThat(SUB_SAHARAN_AFRICA.timeline().versions()).hasSize(1);
    assertThat(CountryGroup.EU_NEIGHBOURHOOD_SOUTH.membersOn(EDITION))
        .isEqualTo(countries("DZA EGY ISR JOR LBN LBY MAR PSE SYR TUN"));
    assertThat(CountryGroup.EU_NEIGHBOURHOOD_EAST.membersOn(EDITION))
        .isEqualTo(countries("ARM AZE BLR GEO MDA UKR"));
  }

  private static ImmutableSet<Country> countries(String codes) {
    return Splitter.on(' ')
        .splitToStream(codes)
        .map(Country::of)
        .collect(ImmutableSet.toImmutableSet());
  }
}
