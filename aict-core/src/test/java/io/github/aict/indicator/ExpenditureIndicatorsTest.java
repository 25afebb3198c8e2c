package io.github.aict.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.aict.Rate;
import io.github.aict.odd.Odd;
import io.github.aict.odd.OddMapping;
import io.github.aict.odd.SectorCode;
import io.github.aict.odd.SectorLevel;
import io.github.aict.odd.SuggestedOdd;
import io.github.aict.territory.Country;
import io.github.aict.territory.DacList;
import io.github.aict.territory.IncomeGroup;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class ExpenditureIndicatorsTest {

  private static final Country MALI = Country.of("MLI");
  private static final Country SENEGAL = Country.of("SEN");
  private static final Country GERMANY = Country.of("DEU");
  private static final SectorCode DRINKING_WATER = SectorCode.of("14030");

  private static Money euros(String amount) {
    return Money.of(CurrencyUnit.EUR, new BigDecimal(amount));
  }

  private static Expenditure.Builder of(String amount) {
    return Expenditure.builder().amount(euros(amount));
  }

  private static final ExpenditureIndicators FIGURES =
      ExpenditureIndicators.of(
          List.of(
              of("100.00")
                  .year(2020)
                  .countries(ImmutableSet.of(MALI))
                  .sectors(ImmutableSet.of(DRINKING_WATER))
                  .odd(ImmutableSet.of(Odd.of(6)))
                  .build(),
              of("50.01")
                  .year(2020)
                  .countries(ImmutableSet.of(MALI, SENEGAL))
                  .sectors(ImmutableSet.of(DRINKING_WATER, SectorCode.of("430")))
                  .odd(ImmutableSet.of(Odd.of(6), Odd.of(11), Odd.of(13)))
                  .build(),
              of("7.00").year(2021).countries(ImmutableSet.of(GERMANY)).build(),
              of("3.00").countries(ImmutableSet.of()).build(),
              Expenditure.builder().countries(ImmutableSet.of(SENEGAL)).build()));

  private static <K extends Serializable> Map<K, String> plain(
      Measurement<Breakdown<K>> measurement) {
    return measurement.value().orElseThrow().quantities().entrySet().stream()
        .collect(
            ImmutableMap.toImmutableMap(
                Map.Entry::getKey, entry -> entry.getValue().toPlainString()));
  }

  @Test
  void dividesEvenlyAmongCountriesAndLeavesTheRestApart() {
    Measurement<Breakdown<Country>> byCountry = FIGURES.byCountry();
    assertThat(plain(byCountry))
        .containsExactly(
            Map.entry(MALI, "125.01"), Map.entry(SENEGAL, "25.00"), Map.entry(GERMANY, "7.00"));
    assertThat(byCountry.value().orElseThrow().unattributed()).isEqualTo("3.00");
    assertThat(byCountry.coverage()).isEqualTo(Coverage.of(4, 5));
    assertThat(byCountry.coverage().isComplete()).isFalse();
    assertThat(byCountry.indicator()).isEqualTo(Indicator.AMOUNT_BY_COUNTRY);
  }

  @Test
  void raisesCountriesToTheirIncomeGroupAndLeavesOthersApart() {
    Measurement<Breakdown<IncomeGroup>> groups = FIGURES.byIncomeGroup(DacList.of(2021));
    assertThat(plain(groups)).isEqualTo(Map.of(IncomeGroup.LDC, "150.01"));
    assertThat(groups.value().orElseThrow().unattributed()).isEqualTo("10.00");
  }

  @Test
  void raisesSectorsToALevelAndLeavesCoarserOnesApart() {
    assertThat(plain(FIGURES.bySector(SectorLevel.CATEGORY)))
        .isEqualTo(Map.of(SectorCode.of("140"), "125.01", SectorCode.of("430"), "25.00"));
    Breakdown<SectorCode> purposes = FIGURES.bySector(SectorLevel.PURPOSE).value().orElseThrow();
    assertThat(purposes.of(DRINKING_WATER)).isEqualTo("125.01");
    assertThat(purposes.unattributed()).isEqualTo("35.00");
  }

  @Test
  void countsAnAmountOnceForItsDeclaredGoals() {
    Measurement<Breakdown<Odd>> declared = FIGURES.byDeclaredOdd();
    assertThat(plain(declared))
        .isEqualTo(Map.of(Odd.of(6), "116.67", Odd.of(11), "16.67", Odd.of(13), "16.67"));
    assertThat(declared.value().orElseThrow().total()).isEqualTo("160.01");
  }

  @Test
  void weighsSuggestedGoalsApartFromDeclaredOnes() {
    OddMapping mapping = OddMapping.bundled();
    Map<Odd, Rate> strongest =
        mapping.suggest(DRINKING_WATER).stream()
            .collect(
                Collectors.toMap(
                    SuggestedOdd::odd, SuggestedOdd::weight, (a, b) -> a.compareTo(b) > 0 ? a : b));
    Breakdown<Odd> expected =
        Breakdown.<Odd>builder().addWeighted(strongest, new BigDecimal("100.00")).build();
    Breakdown<Odd> found =
        ExpenditureIndicators.of(FIGURES.expenditures().subList(0, 1))
            .bySuggestedOdd(mapping)
            .value()
            .orElseThrow();
    assertThat(found).isEqualTo(expected);
    assertThat(found.of(Odd.of(6))).isPositive();
    assertThat(FIGURES.bySuggestedOdd(mapping).value().orElseThrow().unattributed())
        .isEqualTo("10.00");
  }

  @Test
  void measuresConcentrationAndYears() {
    ExpenditureIndicators year = FIGURES.ofYear(2020);
    assertThat(year.expenditures()).hasSize(2);
    // 125.01 and 25.00 of 150.01.
    assertThat(year.concentration().value()).contains(new BigDecimal("0.7222"));
    assertThat(ExpenditureIndicators.of(List.of()).concentration().value()).isEmpty();
  }

  @Test
  void refusesTwoCurrencies() {
    List<Expenditure> mixed =
        List.of(
            of("1.00").build(),
            Expenditure.builder().amount(Money.of(CurrencyUnit.USD, 1)).build());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ExpenditureIndicators.of(mixed))
        .withMessage(
            "expenditures must be in one currency but were in [EUR, USD]; convert them first");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> of("-1.00").build())
        .withMessage("an expenditure must not be negative but was EUR -1.00");
  }
}
