package io.github.aict.examples.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.aict.examples.chart.DrawnChart.TextBox;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class ShareChartTest {

  private static final double THICKNESS = 24;
  private static final ShareChart TWO =
      ShareChart.titled(SampleCharts.TITLE)
          .part(SampleCharts.same("État"))
          .part(SampleCharts.same("Région"));

  @Test
  void partsAddUpToTheSameWidthInEveryRow() {
    DrawnChart drawn = DrawnChart.of(SampleCharts.shares(), Locale.FRENCH);
    Map<Double, Double> widths =
        drawn.bars(THICKNESS).stream()
            .collect(
                Collectors.groupingBy(
                    part -> DrawnChart.number(part, "y"),
                    Collectors.summingDouble(part -> DrawnChart.number(part, "width"))));
    double start =
        drawn.bars(THICKNESS).stream()
            .mapToDouble(part -> DrawnChart.number(part, "x"))
            .min()
            .orElseThrow();
    assertThat(widths)
        .hasSize(3)
        .allSatisfy((y, width) -> assertThat(width).isCloseTo(940 - start, within(0.05)));
  }

  @Test
  void sharesAreWrittenWhereTheyFit() {
    DrawnChart drawn =
        DrawnChart.of(
            SampleCharts.sourced(
                TWO.row(SampleCharts.same("A"), 1, 7).row(SampleCharts.same("B"), 1, 999)),
            Locale.FRENCH);
    assertThat(drawn.texts())
        .contains("État", "Région", "13\u00a0%", "88\u00a0%", "100\u00a0%")
        .doesNotContain("0\u00a0%");
    assertThat(drawn.only("desc")).contains("A\u00a0: État 12,5\u00a0%, Région 87,5\u00a0%.");
  }

  @Test
  void sharesHaveContrastWithTheirPart() {
    DrawnChart drawn = DrawnChart.of(SampleCharts.shares(), Locale.FRENCH);
    List<Element> shares =
        drawn.elements("text").stream()
            .filter(text -> text.getTextContent().endsWith("%"))
            .toList();
    assertThat(shares).hasSizeGreaterThan(8);
    for (Element share : shares) {
      TextBox box = TextBox.of(share);
      Element part =
          drawn.bars(THICKNESS).stream()
              .filter(
                  one ->
                      DrawnChart.number(one, "x") <= box.left()
                          && DrawnChart.number(one, "x") + DrawnChart.number(one, "width")
                              >= box.right()
                          && DrawnChart.number(one, "y") <= box.top()
                          && DrawnChart.number(one, "y") + THICKNESS >= box.bottom())
              .findFirst()
              .orElseThrow();
      assertThat(
              Colour.of(share.getAttribute("fill"))
                  .contrastWith(Colour.of(part.getAttribute("fill"))))
          .isGreaterThanOrEqualTo(4.5);
    }
  }

  @Test
  void rowsThatFitNoPartsAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TWO.row(SampleCharts.same("A"), 1, 2, 3))
        .withMessageContaining("an amount for each of 2 parts but has 3");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TWO.row(SampleCharts.same("A"), 0, 0))
        .withMessageContaining("must add up to more than 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TWO.row(SampleCharts.same("A"), 1, -1))
        .withMessageContaining("from 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TWO.row(SampleCharts.same("A"), 1, 1).part(SampleCharts.same("C")))
        .withMessageContaining("before the first row");
  }

  @Test
  void aNinthPartNeedsAColourOfItsOwn() {
    ShareChart eight = ShareChart.titled(SampleCharts.TITLE);
    for (int i = 0; i < 8; i++) {
      eight = eight.part(SampleCharts.same("Part " + i));
    }
    ShareChart full = eight;
    assertThatIllegalArgumentException()
        .isThrownBy(() -> full.part(SampleCharts.same("C")))
        .withMessageContaining("at most 8 parts");
    ShareChart nine = full.part(SampleCharts.same("C"), Colour.of("#123456"));
    assertThat(
            DrawnChart.of(
                    SampleCharts.sourced(
                        nine.row(SampleCharts.same("A"), 1, 1, 1, 1, 1, 1, 1, 1, 1)),
                    Locale.FRENCH)
                .bars(THICKNESS))
        .extracting(part -> part.getAttribute("fill"))
        .doesNotHaveDuplicates()
        .endsWith("#123456");
  }
}
