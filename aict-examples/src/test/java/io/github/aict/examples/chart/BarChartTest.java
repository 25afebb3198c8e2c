package io.github.aict.examples.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.aict.Label;
import io.github.aict.odd.Odd;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

class BarChartTest {

  private static final double THICKNESS = 18;
  private static final BarChart THREE =
      SampleCharts.sourced(
          BarChart.titled(SampleCharts.TITLE)
              .unit(Label.of("euros", "euros"))
              .bar(Label.of("Sénégal", "Senegal"), 1234.5)
              .bar(Label.of("Mali", "Mali"), 2469)
              .bar(Odd.of(6), 0));

  @Test
  void lengthsAreInProportionToValues() {
    List<Element> bars = DrawnChart.of(THREE, Locale.FRENCH).bars(THICKNESS);
    assertThat(bars).hasSize(3);
    assertThat(DrawnChart.number(bars.get(0), "width") / DrawnChart.number(bars.get(1), "width"))
        .isCloseTo(0.5, within(1e-3));
    assertThat(DrawnChart.number(bars.get(1), "width")).isGreaterThan(400);
    assertThat(DrawnChart.number(bars.get(2), "width")).isZero();
  }

  @Test
  void labelsAndValuesAreTexts() {
    assertThat(DrawnChart.of(THREE, Locale.FRENCH).texts())
        .contains("euros", "Sénégal", "1\u202f234,5", "ODD\u00a06 – Eau propre et assainissement");
    assertThat(DrawnChart.of(THREE, Locale.ENGLISH).texts())
        .contains("euros", "Senegal", "1,234.5", "SDG\u00a06 – Clean water and sanitation");
  }

  @Test
  void theDescriptionSaysTheValues() {
    assertThat(DrawnChart.of(THREE, Locale.FRENCH).only("desc"))
        .startsWith(
            "Diagramme à barres (euros). Sénégal\u00a0: 1\u202f234,5\u00a0; Mali\u00a0:"
                + " 2\u202f469\u00a0; ODD\u00a06");
    BarChart many = BarChart.titled(SampleCharts.TITLE);
    for (int i = 1; i <= 23; i++) {
      many = many.bar(SampleCharts.same("Pays " + i), i);
    }
    assertThat(DrawnChart.of(SampleCharts.sourced(many), Locale.ENGLISH).only("desc"))
        .startsWith("Bar chart. Pays 23: 23; Pays 22: 22; ")
        .contains("Pays 4: 4; values not told: 3.");
  }

  @Test
  void barsHaveTheirColours() {
    BarChart chart =
        SampleCharts.sourced(
            BarChart.titled(SampleCharts.TITLE)
                .bar(Odd.of(6), 1)
                .bar(SampleCharts.same("Mali"), 1, Colour.of("#abcdef")));
    assertThat(DrawnChart.of(chart, Locale.FRENCH).bars(THICKNESS))
        .extracting(bar -> bar.getAttribute("fill"))
        .containsExactly("#26BDE2", "#ABCDEF");
  }

  @Test
  void aLongLabelEndsWithAnEllipsis() {
    BarChart chart =
        SampleCharts.sourced(BarChart.titled(SampleCharts.TITLE).bar(SampleCharts.LONG, 1));
    assertThat(DrawnChart.of(chart, Locale.FRENCH).texts())
        .anyMatch(text -> text.startsWith("Syndicat intercommunal"))
        .anyMatch(text -> text.endsWith("…"));
  }

  @Test
  void barsOfZeroAreNoError() {
    BarChart chart =
        SampleCharts.sourced(BarChart.titled(SampleCharts.TITLE).bar(SampleCharts.same("Mali"), 0));
    assertThat(DrawnChart.of(chart, Locale.FRENCH).bars(THICKNESS))
        .allMatch(bar -> DrawnChart.number(bar, "width") == 0);
  }

  @ParameterizedTest
  @ValueSource(doubles = {-1, Double.NaN, Double.POSITIVE_INFINITY, 1e16})
  void aValueThatNoLengthShowsIsRefused(double value) {
    BarChart chart = BarChart.titled(SampleCharts.TITLE);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> chart.bar(SampleCharts.same("Mali"), value))
        .withMessageContaining("the value of a bar must be a number from 0")
        .withMessageContaining("(Mali)");
  }
}
