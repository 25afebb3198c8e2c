package io.github.aict.examples.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

class LetteringProperties {

  private static final double SIZE = 12;

  @Property
  void anyTextIsCleanedForXml(@ForAll String text) {
    String clean = Lettering.clean(text);
    assertThat(Lettering.clean(clean)).isEqualTo(clean);
    String svg =
        SampleCharts.sourced(
                BarChart.titled(SampleCharts.TITLE).bar(SampleCharts.same("x" + text), 1))
            .toSvg(Locale.FRENCH);
    assertThat(DrawnChart.parse(svg).elements("rect")).hasSize(2);
  }

  @Property
  void aShortenedTextFits(
      @ForAll String text, @ForAll @DoubleRange(min = 20, max = 300) double width) {
    String shorter = Lettering.shorten(text, SIZE, width);
    assertThat(Lettering.width(shorter, SIZE)).isLessThanOrEqualTo(width);
    assertThat(shorter.equals(text) || shorter.endsWith("…")).isTrue();
  }

  @Example
  void aTextAsWideAsItsRoomIsNotShortenedFurther() {
    for (int letters = 1; letters < 200; letters++) {
      String fitting = "W".repeat(letters) + "e".repeat(letters) + "…";
      double width = Lettering.width(fitting, SIZE);
      assertThat(Lettering.shorten(fitting, SIZE, width)).isEqualTo(fitting);
      String longer = fitting.replace("…", "mm");
      assertThat(Lettering.shorten(longer, SIZE, width)).isEqualTo(fitting);
    }
  }

  @Property
  void wrappedLinesFit(
      @ForAll List<@IntRange(max = 30) Integer> lengths,
      @ForAll @IntRange(min = 1, max = 4) int lines) {
    String text = String.join(" ", lengths.stream().map("a"::repeat).toList());
    List<String> wrapped = Lettering.wrap(text, SIZE, 150, lines);
    assertThat(wrapped).hasSizeBetween(1, lines);
    assertThat(wrapped)
        .allSatisfy(line -> assertThat(Lettering.width(line, SIZE)).isLessThanOrEqualTo(150));
    assertThat(Lettering.wrap(text, SIZE, 1e6, lines))
        .containsExactly(text.strip().replaceAll(" +", " "));
  }

  @Example
  void whatTurnsOrBreaksALineIsCleaned() {
    assertThat(Lettering.clean("a\tb\r\nc\u0000d")).isEqualTo("a b  c d");
    assertThat(Lettering.clean("a\u202eb\u2028c")).isEqualTo("ab c");
    assertThat(Lettering.clean("a\uDC00b\uFFFEc")).isEqualTo("a\uFFFDb\uFFFDc");
    assertThat(Lettering.clean("12\u202f500\u00a0% 😀")).isEqualTo("12\u202f500\u00a0% 😀");
  }

  @Example
  void accentsTakeNoRoomAndCapitalsTakeMore() {
    assertThat(Lettering.width("é", SIZE)).isEqualTo(Lettering.width("e", SIZE));
    assertThat(Lettering.width("MALI", SIZE)).isGreaterThan(Lettering.width("mali", SIZE));
    assertThat(Lettering.boldWidth("Mali", SIZE)).isGreaterThan(Lettering.width("Mali", SIZE));
  }
}
