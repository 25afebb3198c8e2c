package io.github.aict.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.aict.Rate;
import io.github.aict.project.Contribution;
import io.github.aict.project.Contributor;
import io.github.aict.project.CountryPart;
import io.github.aict.project.FinancingPlan;
import io.github.aict.project.Project;
import io.github.aict.territory.Country;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class ProjectIndicatorsTest {

  private static Money euros(long amount) {
    return Money.of(CurrencyUnit.EUR, amount);
  }

  private static Project project(FinancingPlan.Builder plan) {
    return Project.builder().financingPlan(plan.build()).build();
  }

  private static final Project COMPLETE =
      project(
          FinancingPlan.builder()
              .total(euros(300))
              .requested(euros(120))
              .addContribution(Contribution.of(Contributor.OWN, euros(100)))
              .addContribution(Contribution.of(Contributor.PARTNER, euros(20)))
              .addContribution(Contribution.of(Contributor.OTHERS, euros(60))));

  /** What others bring is not known. */
  private static final Project PARTIAL =
      project(
          FinancingPlan.builder()
              .total(euros(1_000))
              .requested(euros(400))
              .addContribution(Contribution.of(Contributor.OWN, euros(100))));

  @Test
  void leverageIsWhatAEuroBringsWhereBothAmountsAreKnown() {
    Measurement<Rate> leverage = ProjectIndicators.of(List.of(COMPLETE, PARTIAL)).leverage();
    assertThat(leverage.value()).contains(Rate.percent(180));
    assertThat(leverage).hasToString("LEVERAGE 180 % (1 of 2)");
    assertThat(ProjectIndicators.of(List.of(PARTIAL)).leverage().value()).isEmpty();
  }

  @Test
  void theBrochuresTotalsGiveItsLeverage() {
    Measurement<Rate> leverage =
        Measurement.ofTotals(Indicator.LEVERAGE, euros(180_000_000), euros(100_000_000));
    assertThat(leverage.value()).contains(Rate.of(18, 10));
    assertThat(leverage.indicator().citation().orElseThrow().source().title())
        .contains("Cités Unies France");
    assertThat(Measurement.ofTotals(Indicator.SPENDING_SHARE, euros(1), euros(0)).value())
        .isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Measurement.ofTotals(Indicator.CONTINUITY, euros(1), euros(1)))
        .withMessage("CONTINUITY is no ratio of two amounts");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Measurement.ofTotals(Indicator.LEVERAGE, euros(1), Money.of(CurrencyUnit.USD, 1)));
  }

  @Test
  void partnersBringAShareOfTheCost() {
    Measurement<Rate> share = ProjectIndicators.of(List.of(COMPLETE, PARTIAL)).partnerShare();
    assertThat(share.value()).contains(Rate.of(20, 300));
    assertThat(share.coverage()).isEqualTo(Coverage.of(1, 2));
  }

  @Test
  void theCostGoesToCountriesAsThePlanDividesIt() {
    Country mali = Country.of("MLI");
    Country senegal = Country.of("SEN");
    FinancingPlan.Builder plan =
        FinancingPlan.builder()
            .total(euros(100))
            .countryParts(
                ImmutableList.of(
                    CountryPart.builder().country(mali).total(euros(90)).build(),
                    CountryPart.builder().country(senegal).total(euros(10)).build()));
    Project divided = project(plan).withCountries(ImmutableSet.of(mali, senegal));
    Breakdown<Country> cost =
        ProjectIndicators.of(List.of(divided))
            .expenditures(ProjectAmount.COST)
            .byCountry()
            .value()
            .orElseThrow();
    assertThat(cost.of(mali)).isEqualTo("90.00");
    assertThat(cost.of(senegal)).isEqualTo("10.00");
    // A part of which the cost is not known divides nothing.
    Project whole =
        project(
                plan.countryParts(
                    ImmutableList.of(
                        CountryPart.builder().country(mali).total(euros(90)).build(),
                        CountryPart.builder().country(senegal).build())))
            .withCountries(ImmutableSet.of(mali, senegal));
    assertThat(Expenditure.of(whole, ProjectAmount.COST)).hasSize(1);
    assertThat(
            ProjectIndicators.of(List.of(whole))
                .expenditures(ProjectAmount.COST)
                .byCountry()
                .value()
                .orElseThrow()
                .of(senegal))
        .isEqualTo(new BigDecimal("50.00"));
  }

  @Test
  void tellsHowOftenEachEntryIsFilledIn() {
    Map<DataItem, Coverage> coverage =
        ProjectIndicators.of(List.of(COMPLETE, PARTIAL, Project.builder().build())).coverage();
    assertThat(coverage)
        .containsEntry(DataItem.COST, Coverage.of(2, 3))
        .containsEntry(DataItem.COMMITTED, Coverage.of(2, 3))
        .containsEntry(DataItem.ODD, Coverage.of(0, 3))
        .doesNotContainKeys(DataItem.PLACE, DataItem.SOURCE);
    assertThat(Coverage.of(2, 3).rate()).contains(Rate.of(2, 3));
    assertThat(Coverage.of(0, 0).rate()).isEmpty();
    assertThatIllegalArgumentException().isThrownBy(() -> Coverage.of(2, 1));
  }

  @Test
  void everyIndicatorSaysWhatItIsAndWhatItDoesNotTell() {
    assertThat(Indicator.values())
        .allSatisfy(
            indicator -> {
              assertThat(indicator.formula().fr()).isNotEqualTo(indicator.formula().en());
              assertThat(indicator.limits().fr()).endsWith(".");
              assertThat(indicator.unit().en()).isNotBlank();
            });
  }
}
