package io.github.aict.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.data.Offset.offset;

import io.github.aict.Rate;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What a breakdown keeps whatever it is given. */
class BreakdownProperties {

  /** A quantity and the keys that share it with their weights; no keys if it has none. */
  record Item(BigDecimal quantity, Map<String, Rate> weights) {}

  @Provide
  Arbitrary<List<Item>> items() {
    Arbitrary<BigDecimal> quantity =
        Arbitraries.longs().between(0, 9_999_999_999L).map(cents -> BigDecimal.valueOf(cents, 2));
    Arbitrary<Rate> weight =
        Combinators.combine(
                Arbitraries.longs().between(1, 1_000), Arbitraries.longs().between(1, 1_000))
            .as(Rate::of);
    Arbitrary<Map<String, Rate>> weights =
        Arbitraries.maps(Arbitraries.of("a", "b", "c", "d", "e"), weight).ofMaxSize(5);
    return Combinators.combine(quantity, weights).as(Item::new).list().ofMaxSize(20);
  }

  private static Breakdown<String> breakdown(List<Item> items) {
    Breakdown.Builder<String> builder = Breakdown.builder();
    for (Item item : items) {
      if (item.weights().isEmpty()) {
        builder.addUnattributed(item.quantity());
      } else {
        builder.addWeighted(item.weights(), item.quantity());
      }
    }
    return builder.build();
  }

  @Property
  void nothingIsLostOrCountedTwice(@ForAll("items") List<Item> items) {
    BigDecimal sum = items.stream().map(Item::quantity).reduce(BigDecimal.ZERO, BigDecimal::add);
    Breakdown<String> breakdown = breakdown(items);
    assertThat(breakdown.total()).isEqualByComparingTo(sum);
    assertThat(breakdown.attributed().add(breakdown.unattributed())).isEqualByComparingTo(sum);
  }

  @Property
  void aPartIsTheExactShareToTheLastDecimal(@ForAll("items") List<Item> items) {
    for (Item item : items) {
      if (item.weights().isEmpty()) {
        continue;
      }
      Breakdown<String> breakdown = breakdown(List.of(item));
      double all =
          item.weights().values().stream()
              .mapToDouble(w -> (double) w.numerator() / w.denominator())
              .sum();
      item.weights()
          .forEach(
              (key, weight) ->
                  assertThat(breakdown.of(key).doubleValue())
                      .isCloseTo(
                          item.quantity().doubleValue()
                              * weight.numerator()
                              / weight.denominator()
                              / all,
                          offset(0.011)));
    }
  }

  @Property
  void sharesAddUpToOneAndTheConcentrationIsTheSumOfTheirSquares(
      @ForAll("items") List<Item> items) {
    Breakdown<String> breakdown = breakdown(items);
    double sum = 0;
    double squares = 0;
    for (String key : breakdown.quantities().keySet()) {
      Rate share = breakdown.share(key).orElseThrow();
      double value = (double) share.numerator() / share.denominator();
      sum += value;
      squares += value * value;
    }
    if (breakdown.quantities().isEmpty()) {
      assertThat(breakdown.concentration()).isEmpty();
      assertThat(breakdown.share("a")).isEmpty();
    } else {
      assertThat(sum).isCloseTo(1, offset(1e-9));
      assertThat(breakdown.concentration().orElseThrow().doubleValue())
          .isCloseTo(squares, offset(0.000_051));
    }
  }

  @Property
  void theLargestComeFirst(@ForAll("items") List<Item> items) {
    Breakdown<String> breakdown = breakdown(items);
    assertThat(breakdown.quantities().values().asList())
        .isSortedAccordingTo((a, b) -> b.compareTo(a))
        .allSatisfy(quantity -> assertThat(quantity).isPositive());
    assertThat(breakdown.largest(2))
        .isEqualTo(breakdown.quantities().keySet().stream().limit(2).toList());
  }

  @Example
  void whatRoundingLeavesGoesToTheLargestRemainders() {
    Breakdown<String> thirds =
        Breakdown.<String>builder()
            .addEvenly(List.of("a", "b", "c"), new BigDecimal("100.00"))
            .build();
    assertThat(thirds.quantities())
        .isEqualTo(
            Map.of(
                "a", new BigDecimal("33.34"),
                "b", new BigDecimal("33.33"),
                "c", new BigDecimal("33.33")));
    Map<String, Rate> weights = new HashMap<>();
    weights.put("a", Rate.of(1, 6));
    weights.put("b", Rate.of(5, 6));
    assertThat(
            Breakdown.<String>builder()
                .addWeighted(weights, new BigDecimal("0.10"))
                .build()
                .quantities())
        .isEqualTo(Map.of("a", new BigDecimal("0.02"), "b", new BigDecimal("0.08")));
  }

  @Example
  void refusesWhatCannotBeDivided() {
    Breakdown.Builder<String> builder = Breakdown.builder();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.add("a", new BigDecimal("-1")))
        .withMessage("a quantity must not be negative but was -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.addWeighted(Map.of("a", Rate.of(0, 1)), BigDecimal.ONE))
        .withMessage("at least one weight must be above zero but they were [0 %]");
    assertThat(builder.addEvenly(List.of(), BigDecimal.ONE).build())
        .hasToString("{}, unattributed 1");
  }
}
