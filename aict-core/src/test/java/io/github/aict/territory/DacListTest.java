package io.github.aict.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableSet;
import io.github.aict.evidence.Confidence;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DacListTest {

  static Stream<DacList> everyList() {
    return DacList.years().stream().map(DacList::of);
  }

  @ParameterizedTest
  @CsvSource({
    "2008,49,12,47,43,151",
    "2009,49,12,48,43,152",
    "2010,49,12,48,43,152",
    "2011,48,6,40,54,148",
    "2012,49,5,40,54,148",
    "2013,49,5,40,54,148",
    "2014,48,4,36,58,146",
    "2015,48,4,36,58,146",
    "2016,48,4,36,58,146",
    "2017,48,4,36,58,146",
    "2018,47,2,37,57,143",
    "2019,47,2,37,57,143",
    "2020,47,2,37,56,142",
    "2021,46,2,38,56,142",
    "2022,46,2,36,57,141",
    "2023,46,2,36,57,141",
    "2024,45,2,35,59,141",
    "2025,44,2,36,59,141",
    "2026,44,2,36,58,140"
  })
  void countsTheRecipients(int year, int ldc, int otherLic, int lmic, int umic, int total) {
    DacList list = DacList.of(year);
    assertThat(list.recipients(IncomeGroup.LDC)).hasSize(ldc);
    assertThat(list.recipients(IncomeGroup.OTHER_LIC)).hasSize(otherLic);
    assertThat(list.recipients(IncomeGroup.LMIC)).hasSize(lmic);
    assertThat(list.recipients(IncomeGroup.UMIC)).hasSize(umic);
    assertThat(list.recipients().asList()).hasSize(total).isSorted();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2018: CHL UMIC-, GNQ LDC-UMIC, GUY LMIC-UMIC, JOR UMIC-LMIC, KEN OTHER_LIC-LMIC,"
            + " PRY LMIC-UMIC, SYC UMIC-, TJK OTHER_LIC-LMIC, TUN UMIC-LMIC, URY UMIC-,"
            + " WSM LMIC-UMIC",
        "2019:",
        "2020: COK UMIC-",
        "2021: VUT LDC-LMIC",
        "2022: ARM LMIC-UMIC, ATG UMIC-, BLZ UMIC-LMIC, DZA UMIC-LMIC, GEO LMIC-UMIC,"
            + " GTM LMIC-UMIC, IRN UMIC-LMIC, JOR LMIC-UMIC, MDA LMIC-UMIC, SYR LMIC-OTHER_LIC,"
            + " WSM UMIC-LMIC, XKX LMIC-UMIC, ZWE OTHER_LIC-LMIC",
        "2023:",
        "2024: BLZ LMIC-UMIC, BTN LDC-LMIC, IDN LMIC-UMIC, JOR UMIC-LMIC, LBN UMIC-LMIC,"
            + " PSE LMIC-UMIC, SLV LMIC-UMIC",
        "2025: STP LDC-LMIC",
        "2026: NRU UMIC-"
      })
  void changesAsRecorded(String expected) {
    int year = Integer.parseInt(expected.substring(0, 4));
    List<String> changes =
        Country.all().stream()
            .filter(country -> !group(year, country).equals(group(year - 1, country)))
            .map(
                country ->
                    country
                        + " "
                        + name(group(year - 1, country))
                        + "-"
                        + name(group(year, country)))
            .toList();
    assertThat(year + ":" + (changes.isEmpty() ? "" : " ") + String.join(", ", changes))
        .isEqualTo(expected);
  }

  private static Optional<IncomeGroup> group(int year, Country country) {
    return DacList.of(year).groupOf(country);
  }

  private static String name(Optional<IncomeGroup> group) {
    return group.map(IncomeGroup::code).orElse("");
  }

  @Test
  void noRecipientLeavesAndComesBack() {
    assertThat(Country.all())
        .allSatisfy(
            country -> {
              List<Integer> years =
                  DacList.years().stream()
                      .filter(year -> group(year, country).isPresent())
                      .toList();
              if (!years.isEmpty()) {
                assertThat(years)
                    .containsExactlyElementsOf(
                        IntStream.rangeClosed(years.get(0), years.get(years.size() - 1))
                            .boxed()
                            .toList());
              }
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"AGO", "BEN", "SEN", "DJI", "MDG", "TGO"})
  void anLdcStaysWhateverItsIncome(String code) {
    Country country = Country.of(code);
    assertThat(everyList()).allMatch(list -> list.recipients(IncomeGroup.LDC).contains(country));
  }

  @ParameterizedTest
  @MethodSource("everyList")
  void groupsShareOutTheRecipients(DacList list) {
    ImmutableSet.Builder<Country> all = ImmutableSet.builder();
    int total = 0;
    for (IncomeGroup group : IncomeGroup.values()) {
      all.addAll(list.recipients(group));
      total += list.recipients(group).size();
      assertThat(list.recipients(group))
          .allSatisfy(country -> assertThat(list.groupOf(country)).contains(group));
    }
    assertThat(all.build()).hasSize(total).hasSameElementsAs(list.recipients());
  }

  @ParameterizedTest
  @MethodSource("everyList")
  void hasSourcesAndValueEquality(DacList list) {
    assertThat(list.citations()).isNotEmpty();
    assertThat(Serials.copy(list)).isSameAs(list);
    assertThat(DacList.find(list.year())).containsSame(list);
    assertThat(list).hasToString("DAC list " + list.year());
    assertThat(everyList().filter(list::equals)).containsExactly(list);
  }

  @ParameterizedTest
  @MethodSource("everyList")
  void membershipIsVerifiedUntil2025(DacList list) {
    Confidence confidence = list.year() <= 2025 ? Confidence.VERIFIED : Confidence.UNVERIFIED;
    assertThat(list.membershipConfidence()).isEqualTo(confidence);
    assertThat(list.confidence(Country.of("JPN"))).isEqualTo(confidence);
  }

  @ParameterizedTest
  @MethodSource("everyList")
  void wallisAndFutunaIsARecipientQuebecIsNot(DacList list) {
    assertThat(list.recipients()).contains(Country.of("WLF"));
    assertThat(list.groupOf(Country.of("CA-QC"))).isEmpty();
    assertThat(list.groupOf(Country.of("CA-QC"))).isEqualTo(list.groupOf(Country.of("CAN")));
  }

  @Test
  void kosovoEnteredIn2009AndSouthSudanIn2011() {
    assertThat(group(2008, Country.of("XKX"))).isEmpty();
    assertThat(group(2009, Country.of("XKX"))).contains(IncomeGroup.LMIC);
    assertThat(group(2010, Country.of("SSD"))).isEmpty();
    assertThat(group(2011, Country.of("SSD"))).contains(IncomeGroup.OTHER_LIC);
    assertThat(group(2012, Country.of("SSD"))).contains(IncomeGroup.LDC);
  }

  @ParameterizedTest
  @CsvSource({
    "2023,VNM,LMIC,VERIFIED,VERIFIED",
    "2024,MDG,LDC,VERIFIED,VERIFIED",
    "2025,VNM,LMIC,LIKELY,VERIFIED",
    "2025,PRK,OTHER_LIC,VERIFIED,VERIFIED",
    "2025,BRA,UMIC,LIKELY,VERIFIED",
    "2026,MDG,LDC,UNVERIFIED,UNVERIFIED"
  })
  void tellsHowSureAGroupIs(
      int year, String code, IncomeGroup group, Confidence ofGroup, Confidence ofBeingAnLdc) {
    DacList list = DacList.of(year);
    Country country = Country.of(code);
    assertThat(list.groupOf(country)).contains(group);
    assertThat(list.confidence(country)).isEqualTo(ofGroup);
    assertThat(list.confidence(country, group)).isEqualTo(ofGroup);
    assertThat(list.confidence(country, IncomeGroup.LDC)).isEqualTo(ofBeingAnLdc);
  }

  @Test
  void isCertainThatAnLdcIsNotMiddleIncome() {
    assertThat(DacList.of(2025).confidence(Country.of("MDG"), IncomeGroup.LMIC))
        .isEqualTo(Confidence.VERIFIED);
  }

  @ParameterizedTest
  @ValueSource(ints = {2007, 2027, 0, -1, Integer.MAX_VALUE})
  void refusesUnknownYears(int year) {
    assertThat(DacList.find(year)).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DacList.of(year))
        .withMessage("the reporting year of a DAC list must be from 2008 to 2026 but was " + year);
  }

  @Test
  void listsTheYears() {
    assertThat(DacList.years()).first().isEqualTo(2008);
    assertThat(DacList.years()).last().isEqualTo(2026);
    assertThat(DacList.years()).hasSize(19);
  }
}
