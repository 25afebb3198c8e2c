package io.github.aict.odd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.aict.Samples;
import io.github.aict.Term;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AidCodesTest {

  static Stream<Term<?>> all() {
    return Stream.of(
            AidType.all(),
            Channel.all(),
            List.of(PolicyMarker.values()),
            List.of(PolicySignificance.values()),
            List.of(PolicyFamily.values()),
            List.of(OddBasis.values()),
            List.of(SectorLevel.values()))
        .flatMap(List::stream);
  }

  @ParameterizedTest
  @MethodSource("all")
  void hasANameInBothLanguagesAndSurvives(Term<?> term) {
    assertThat(term.label().in(Locale.FRENCH)).doesNotContain("'", "&", "  ");
    assertThat(term.label().in(Locale.FRENCH)).doesNotContainPattern(" [:;!?%»]");
    assertThat(term.label().in(Locale.ENGLISH)).doesNotContain("'", "  ");
    assertThat((Object) Samples.copy(term)).isSameAs(term);
  }

  @Test
  void isFoundByItsCodeAndWrittenAsIt() {
    assertThat(AidType.find("C01")).contains(AidType.of("C01"));
    assertThat(AidType.of("C01")).hasToString("C01").isNotEqualTo(AidType.of("C"));
    assertThat(Channel.find("11002")).contains(Channel.of("11002"));
    assertThat(Channel.of("11002")).hasToString("11002").isNotEqualTo(Channel.of("10000"));
  }

  @Test
  void countsTypesOfAid() {
    assertThat(AidType.all()).hasSize(25 + 8);
    assertThat(AidType.all().stream().filter(type -> type.broader().isEmpty())).hasSize(8);
    assertThat(AidType.all()).allMatch(type -> AidType.of(type.code()) == type);
    assertThat(AidType.citations()).hasSize(1);
  }

  @Test
  void aTypeOfAidLiesWithinItsCategory() {
    AidType global = AidType.of("B022");
    assertThat(global.broader()).containsExactly(AidType.of("B02"));
    assertThat(global.isWithin(AidType.of("B"))).isTrue();
    assertThat(global.isWithin(AidType.of("B03"))).isFalse();
    assertThat(AidType.of("C01").label().fr()).isEqualTo("Interventions de type projet");
    assertThat(AidType.of("H01").label().en()).isEqualTo("Development awareness");
    assertThat(AidType.of("H03").broader()).containsExactly(AidType.of("H"));
  }

  @Test
  void countsChannels() {
    assertThat(Channel.all()).hasSize(409 + 29 + 3);
    assertThat(Channel.all().stream().filter(Channel::isWithdrawn)).hasSize(29);
    assertThat(Channel.all().stream().filter(c -> c.withdrawnOn().isPresent())).hasSize(27);
    assertThat(Channel.all().stream().filter(Channel::isUsualForLocalAuthorities)).hasSize(9);
    assertThat(Channel.all()).allMatch(channel -> Channel.of(channel.code()) == channel);
    assertThat(Channel.citations()).hasSize(2);
  }

  @Test
  void aChannelLiesWithinItsCategory() {
    Channel local = Channel.of("11002");
    assertThat(local.label().fr()).isEqualTo("Gouvernement local");
    assertThat(local.isWithin(Channel.of("10000"))).isTrue();
    assertThat(local.isWithin(Channel.of("12000"))).isFalse();
    assertThat(local.isUsualForLocalAuthorities()).isTrue();
    assertThat(Channel.of("22501").broader()).containsExactly(Channel.of("22000"));
    assertThat(Channel.of("22501").isUsualForLocalAuthorities()).isFalse();
    assertThat(Channel.of("46000").broader()).isEmpty();
    assertThat(Channel.of("21063").label().fr()).isEqualTo("Conservation International");
    assertThat(Channel.of("47049").label().fr()).startsWith("International Bureau of Education");
  }

  @Test
  void withdrawnChannelsStayReadable() {
    assertThat(Channel.of("61002").withdrawnOn()).contains(LocalDate.of(2016, 12, 31));
    assertThat(Channel.of("41700").isWithdrawn()).isTrue();
    assertThat(Channel.of("41700").withdrawnOn()).isEmpty();
    assertThat(Channel.of("41701").isWithdrawn()).isFalse();
    assertThat(Channel.of("11002").isWithdrawn()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0", "C1", "c01", "Z01", "2200", "220000", "C01 "})
  void findsNothingByOtherCodes(String code) {
    assertThat(AidType.find(code)).isEmpty();
    assertThat(Channel.find(code)).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AidType.of(code))
        .withMessageStartingWith("a type of aid must have a DAC code such as C or C01 but was ");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Channel.of(code))
        .withMessageStartingWith("a channel must have a DAC code of five digits such as 22000 but");
  }

  @Test
  void namesTheTypesThatBeginAlike() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AidType.of("D03"))
        .withMessage(
            "a type of aid must have a DAC code such as C or C01 but was D03; there are D01, D02");
  }

  @Test
  void markersAndScoresHaveTheCodesOfIati() {
    assertThat(PolicyMarker.values()).hasSize(12);
    assertThat(PolicyMarker.find("1")).contains(PolicyMarker.GENDER_EQUALITY);
    assertThat(PolicyMarker.find("7")).contains(PolicyMarker.CLIMATE_ADAPTATION);
    assertThat(PolicyMarker.find("12")).contains(PolicyMarker.NUTRITION);
    assertThat(PolicyMarker.find("13")).isEmpty();
    assertThat(PolicySignificance.find("0")).contains(PolicySignificance.NOT_TARGETED);
    assertThat(PolicySignificance.find("2")).contains(PolicySignificance.PRINCIPAL);
    assertThat(PolicySignificance.find("4")).contains(PolicySignificance.EXPLICIT_PRIMARY);
    assertThat(PolicySignificance.find("5")).isEmpty();
  }

  @Test
  void theBrochureNamesFourFamilies() {
    assertThat(PolicyFamily.values()).hasSize(4);
    assertThat(PolicyFamily.citation().source().title()).contains("Cités Unies France");
  }
}
