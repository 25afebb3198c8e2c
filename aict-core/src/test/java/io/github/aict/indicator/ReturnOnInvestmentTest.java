package io.github.aict.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.aict.Rate;
import io.github.aict.territory.AuthorityKind;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class ReturnOnInvestmentTest {

  private static final ReturnOnInvestment REGION =
      ReturnOnInvestment.builder()
          .kind(AuthorityKind.REGION)
          .population(3_000_000)
          .committed(Money.of(CurrencyUnit.EUR, 2_500_000))
          .putCount(ReturnArea.YOUTH_MOBILITY, 1_500)
          .putCount(ReturnArea.COMPANIES, 40)
          .build();

  @Test
  void relatesCountsToSizeAndMoney() {
    assertThat(REGION.perThousandInhabitants(ReturnArea.YOUTH_MOBILITY).value())
        .contains(Rate.of(1, 2));
    assertThat(REGION.perTenThousandEuros(ReturnArea.YOUTH_MOBILITY).value())
        .contains(Rate.of(6, 1));
    assertThat(REGION.perTenThousandEuros(ReturnArea.COMPANIES).value()).contains(Rate.of(4, 25));
  }

  @Test
  void whatWasNotCountedIsMissingAndNotZero() {
    assertThat(REGION.perThousandInhabitants(ReturnArea.TOURISM).value()).isEmpty();
    assertThat(REGION.missing())
        .containsExactly(ReturnArea.UNIVERSITY_EXCHANGE, ReturnArea.TOURISM);
    ReturnOnInvestment unpaid = REGION.withCommitted(Money.zero(CurrencyUnit.EUR));
    assertThat(unpaid.perTenThousandEuros(ReturnArea.COMPANIES).value()).isEmpty();
  }

  @Test
  void aSmallAuthorityHasCountsAndNoRates() {
    ReturnOnInvestment village = REGION.withKind(AuthorityKind.COMMUNE).withPopulation(999);
    assertThat(village.perThousandInhabitants(ReturnArea.YOUTH_MOBILITY).value()).isEmpty();
    assertThat(
            village.withPopulation(1_000).perThousandInhabitants(ReturnArea.YOUTH_MOBILITY).value())
        .contains(Rate.of(1_500, 1));
  }

  @Test
  void theAreasFollowTheKind() {
    assertThat(ReturnArea.suiting(AuthorityKind.COMMUNE))
        .containsExactly(ReturnArea.YOUTH_MOBILITY, ReturnArea.TOURISM);
    assertThat(ReturnArea.suiting(AuthorityKind.REGION)).containsExactly(ReturnArea.values());
    assertThat(ReturnArea.suiting(AuthorityKind.METROPOLE)).containsExactly(ReturnArea.values());
  }

  @Test
  void refusesWhatCannotBe() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> REGION.withPopulation(0))
        .withMessage("a population must be at least 1 but was 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> REGION.withCommitted(Money.of(CurrencyUnit.USD, 1)))
        .withMessage("what is committed must be in euros and not negative but was USD 1.00");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> REGION.withCommitted(Money.of(CurrencyUnit.EUR, -1)));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                ReturnOnInvestment.builder()
                    .kind(AuthorityKind.REGION)
                    .putCount(ReturnArea.TOURISM, -1)
                    .build())
        .withMessage("a count must not be negative but was -1 for TOURISM");
  }

  @Test
  void nothingCountedIsZeroAndTheSmallestAuthorityHasOneInhabitant() {
    ReturnOnInvestment none =
        ReturnOnInvestment.builder()
            .kind(AuthorityKind.COMMUNE)
            .population(1)
            .committed(Money.of(CurrencyUnit.EUR, 10_000))
            .putCount(ReturnArea.TOURISM, 0)
            .build();
    assertThat(none.perTenThousandEuros(ReturnArea.TOURISM).value()).contains(Rate.of(0, 1));
    assertThat(none.perTenThousandEuros(ReturnArea.TOURISM).coverage())
        .isEqualTo(Coverage.of(1, 1));
    assertThat(none.perTenThousandEuros(ReturnArea.COMPANIES).coverage())
        .isEqualTo(Coverage.of(0, 1));
  }
}
