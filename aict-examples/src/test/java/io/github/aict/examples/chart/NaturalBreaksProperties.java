package io.github.aict.examples.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.aict.examples.chart.NaturalBreaks.Range;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class NaturalBreaksProperties {

  @Property
  void everyValueIsInOneClass(
      @ForAll @Size(min = 1, max = 60) List<@IntRange(max = 50) Integer> numbers,
      @ForAll @IntRange(min = 1, max = 5) int classes) {
    List<Double> values = numbers.stream().map(Integer::doubleValue).toList();
    List<Range> ranges = NaturalBreaks.of(values, classes);
    assertThat(ranges).hasSize((int) Math.min(classes, values.stream().distinct().count()));
    assertThat(values)
        .allSatisfy(
            value ->
                assertThat(ranges)
                    .filteredOn(range -> range.lowest() <= value && value <= range.highest())
                    .hasSize(1));
  }

  @Property
  void noOtherPairOfClassesIsCloser(
      @ForAll @Size(min = 2, max = 12) List<@IntRange(max = 100) Integer> numbers) {
    List<Double> sorted = numbers.stream().map(Integer::doubleValue).sorted().toList();
    double best = Double.POSITIVE_INFINITY;
    for (int cut = 1; cut < sorted.size(); cut++) {
      best =
          Math.min(
              best, spread(sorted.subList(0, cut)) + spread(sorted.subList(cut, sorted.size())));
    }
    double found =
        NaturalBreaks.of(sorted, 2).stream()
            .mapToDouble(
                range ->
                    spread(
                        sorted.stream()
                            .filter(v -> range.lowest() <= v && v <= range.highest())
                            .toList()))
            .sum();
    assertThat(found).isCloseTo(best, within(1e-6));
  }

  private static double spread(List<Double> values) {
    double mean = values.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
    return values.stream().mapToDouble(value -> (value - mean) * (value - mean)).sum();
  }

  @Example
  void gapsSetClassesApart() {
    assertThat(NaturalBreaks.of(List.of(100.0, 1.0, 2.0, 50.0, 2.0, 51.0), 3))
        .containsExactly(new Range(1, 2), new Range(50, 51), new Range(100, 100));
    assertThat(NaturalBreaks.of(List.of(), 5)).isEmpty();
  }
}
