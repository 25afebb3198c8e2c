package io.github.aict.examples.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableMap;
import io.github.aict.Label;
import java.time.Year;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class LineChartTest {

  private static final LineChart ONE =
      SampleCharts.sourced(
          LineChart.titled(SampleCharts.TITLE)
              .unit(SampleCharts.same("accords"))
              .line(
                  SampleCharts.same("Communes"),
                  Map.of(2000, 10, 2001, 20, 2002, 15, 2004, 5, 2006, 12, 2007, 40))
              .event(Year.of(2004), Label.of("loi", "law")));

  @Test
  void aYearWithoutValueIsAGap() {
    DrawnChart drawn = DrawnChart.of(ONE, Locale.FRENCH);
    String data = drawn.elements("path").get(0).getAttribute("d");
    assertThat(data.chars().filter(c -> c == 'M').count()).isEqualTo(3);
    assertThat(data.chars().filter(c -> c == 'L').count()).isEqualTo(3);
    assertThat(drawn.elements("circle")).as("2004 stands alone").hasSize(1);
  }

  @Test
  void anEventStandsAtItsYear() {
    DrawnChart drawn = DrawnChart.of(ONE, Locale.FRENCH);
    Element alone = drawn.elements("circle").get(0);
    assertThat(drawn.texts()).contains("2004 – loi");
    assertThat(drawn.elements("line"))
        .filteredOn(line -> line.getAttribute("stroke-dasharray").equals("4 3"))
        .singleElement()
        .satisfies(
            line -> {
              assertThat(line.getAttribute("x1")).isEqualTo(alone.getAttribute("cx"));
              assertThat(line.getAttribute("x2")).isEqualTo(alone.getAttribute("cx"));
            });
  }

  @Test
  void axesHaveRoundNumbersAndYears() {
    assertThat(DrawnChart.of(ONE, Locale.FRENCH).texts())
        .contains("accords", "Communes", "0", "10", "40", "2000", "2007");
    LineChart negative =
        SampleCharts.sourced(
            LineChart.titled(SampleCharts.TITLE)
                .line(SampleCharts.same("Solde"), Map.of(2000, -2500.5, 2001, 1000)));
    assertThat(DrawnChart.of(negative, Locale.FRENCH).texts()).contains("−3\u202f000", "0");
    assertThat(DrawnChart.of(negative, Locale.ENGLISH).texts()).contains("−3,000", "1,000");
  }

  @Test
  void oneYearAloneAndZerosAreDrawn() {
    LineChart chart =
        SampleCharts.sourced(
            LineChart.titled(SampleCharts.TITLE)
                .line(SampleCharts.same("Communes"), Map.of(2000, 0)));
    assertThat(DrawnChart.of(chart, Locale.FRENCH).elements("circle")).hasSize(1);
  }

  @Test
  void theDescriptionSaysStartExtremesAndEnd() {
    assertThat(DrawnChart.of(ONE, Locale.FRENCH).only("desc"))
        .startsWith(
            "Courbes par année (accords). Communes\u00a0: 10 en 2000\u00a0; minimum 5 en"
                + " 2004\u00a0; maximum 40 en 2007\u00a0; dernière valeur 40 en 2007."
                + " 2004 – loi.");
  }

  @Test
  void linesDifferInColourAndDashes() {
    assertThat(DrawnChart.of(SampleCharts.lines(), Locale.FRENCH).elements("path"))
        .hasSize(7)
        .extracting(
            path -> path.getAttribute("stroke"), path -> path.getAttribute("stroke-dasharray"))
        .doesNotHaveDuplicates();
  }

  @Test
  void linesWithoutMeaningAreRefused() {
    LineChart chart = LineChart.titled(SampleCharts.TITLE);
    Label label = SampleCharts.same("Communes");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> chart.line(label, ImmutableMap.of()))
        .withMessageContaining("at least one year");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> chart.line(label, Map.of(2000, Double.NaN)))
        .withMessageContaining("must be a finite number");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> chart.line(label, Map.of(0, 1)))
        .withMessageContaining("a year must be from 1 to 9999 but was 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SampleCharts.lines().line(label, Map.of(2000, 1)))
        .withMessageContaining("at most 7 lines");
  }
}
