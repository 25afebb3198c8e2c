package io.github.aict.examples.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.aict.Label;
import io.github.aict.examples.chart.DrawnChart.TextBox;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every chart. */
class ChartTest {

  static List<Chart> all() {
    return SampleCharts.all();
  }

  @ParameterizedTest
  @MethodSource("all")
  void isAnImageWithATitleAndADescription(Chart chart) {
    DrawnChart drawn = DrawnChart.of(chart, Locale.FRENCH);

    assertThat(drawn.root().getTagName()).isEqualTo("svg");
    assertThat(drawn.root().getAttribute("role")).isEqualTo("img");
    assertThat(drawn.root().getAttribute("lang")).isEqualTo("fr");
    assertThat(drawn.only("title")).isEqualTo(chart.title().fr());
    assertThat(drawn.root().getElementsByTagName("*").item(0).getNodeName()).isEqualTo("title");
    assertThat(drawn.only("desc"))
        .endsWith("Source\u00a0: nos propres exemples, données du 23 novembre 2026.");
  }

  @ParameterizedTest
  @MethodSource("all")
  void writesWhatItSaysOfItselfInBothLanguages(Chart chart) {
    assertThat(DrawnChart.of(chart, Locale.CANADA_FRENCH).texts())
        .contains(
            chart.title().fr(),
            "Sous-titre",
            "Exemples seulement.",
            "Source\u00a0: nos propres exemples, données du 23 novembre 2026");
    assertThat(DrawnChart.of(chart, Locale.ENGLISH).texts())
        .contains(
            chart.title().en(),
            "Subtitle",
            "Samples only.",
            "Source: our own samples, data of 23 November 2026");
  }

  @ParameterizedTest
  @MethodSource("all")
  void noTextCoversAnotherOrLeavesThePage(Chart chart) {
    for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
      DrawnChart drawn = DrawnChart.of(chart, locale);
      List<TextBox> boxes = drawn.boxes();
      double width = DrawnChart.number(drawn.root(), "width");
      double height = DrawnChart.number(drawn.root(), "height");
      for (int i = 0; i < boxes.size(); i++) {
        TextBox box = boxes.get(i);
        assertThat(box.left()).as(box.text()).isGreaterThanOrEqualTo(0);
        assertThat(box.right()).as(box.text()).isLessThanOrEqualTo(width);
        assertThat(box.bottom()).as(box.text()).isLessThanOrEqualTo(height);
        assertThat(boxes.subList(0, i)).as(box.text()).noneMatch(box::overlaps);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("all")
  void sharesAPageWithOthers(Chart chart) {
    String svg = chart.toSvg(Locale.FRENCH);
    assertThat(svg).startsWith("<svg ").doesNotContain(" id=").doesNotContain("url(");
    DrawnChart page = DrawnChart.parse("<div>" + svg + svg + "</div>");
    assertThat(page.elements("svg")).hasSize(2);
  }

  @Test
  void theSameChartIsTheSameText() {
    List<Chart> once = SampleCharts.all();
    List<Chart> again = SampleCharts.all();
    for (int i = 0; i < once.size(); i++) {
      assertThat(again.get(i).toSvg(Locale.FRENCH)).isEqualTo(once.get(i).toSvg(Locale.FRENCH));
    }
  }

  @ParameterizedTest
  @MethodSource("all")
  void isWrittenToAFile(Chart chart, @TempDir Path folder) throws IOException {
    Path file = folder.resolve("chart.svg");
    chart.write(file, Locale.ENGLISH);
    assertThat(Files.readString(file, StandardCharsets.UTF_8))
        .isEqualTo(chart.toSvg(Locale.ENGLISH));
  }

  @Test
  void signsAreEscapedAndControlCharactersCleaned() {
    assertThat(DrawnChart.of(SampleCharts.bars(), Locale.FRENCH).texts())
        .contains("A<b>&\"c' \uFFFDd");
    assertThat(DrawnChart.of(SampleCharts.bars(), Locale.ENGLISH).texts())
        .contains("B<b>&\"c' \uFFFDd");
  }

  @Test
  void aChartWithoutSourceIsRefused() {
    BarChart chart = BarChart.titled(SampleCharts.TITLE).bar(SampleCharts.same("Mali"), 1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> chart.toSvg(Locale.FRENCH))
        .withMessageContaining("call source(Label, LocalDate)");
  }

  @Test
  void aChartWithoutDataIsRefused() {
    Label title = SampleCharts.TITLE;
    for (Chart empty :
        List.of(
            SampleCharts.sourced(BarChart.titled(title)),
            SampleCharts.sourced(LineChart.titled(title)),
            SampleCharts.sourced(ShareChart.titled(title).part(title)),
            SampleCharts.sourced(WorldMap.titled(title)),
            SampleCharts.sourced(NetworkDiagram.titled(title)))) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> empty.toSvg(Locale.FRENCH))
          .withMessageContaining(": call ");
    }
  }

  @Test
  void aYearIsADateToo() {
    BarChart chart =
        BarChart.titled(SampleCharts.TITLE)
            .bar(SampleCharts.same("Mali"), 1)
            .source(Label.of("ministère", "ministry"), Year.of(2019));
    assertThat(DrawnChart.of(chart, Locale.FRENCH).texts())
        .contains("Source\u00a0: ministère, données de 2019");
    assertThat(DrawnChart.of(chart, Locale.ENGLISH).texts())
        .contains("Source: ministry, data of 2019");
  }

  @Test
  void dataWithoutDateSaySo() {
    BarChart chart =
        BarChart.titled(SampleCharts.TITLE)
            .bar(SampleCharts.same("Mali"), 1)
            .undatedSource(Label.of("fichiers donnés", "given files"), LocalDate.of(2026, 11, 30));
    assertThat(DrawnChart.of(chart, Locale.FRENCH).texts())
        .contains(
            "Source\u00a0: fichiers donnés, date des données inconnue, graphique du 30 novembre"
                + " 2026");
    assertThat(DrawnChart.of(chart, Locale.ENGLISH).texts())
        .contains("Source: given files, date of the data not known, chart of 30 November 2026");
  }

  @Test
  void aLongTitleIsWrittenInSeveralLines() {
    Label title = SampleCharts.LONG;
    BarChart chart = SampleCharts.sourced(BarChart.titled(title).bar(SampleCharts.same("Mali"), 1));
    List<String> lines =
        DrawnChart.of(chart, Locale.FRENCH).elements("text").stream()
            .filter(text -> text.getAttribute("font-weight").equals("bold"))
            .map(text -> text.getTextContent())
            .toList();
    assertThat(lines).hasSizeGreaterThan(1);
    assertThat(String.join(" ", lines)).isEqualTo(title.fr());
  }
}
