package io.github.aict.examples.chart;

import com.google.common.collect.ImmutableMap;
import io.github.aict.Label;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The page that a chart is drawn on, from the top down: head, what the chart shows, foot. */
final class Page {

  static final double WIDTH = 960;
  static final double MARGIN = 20;
  static final double LEFT = MARGIN;
  static final double RIGHT = WIDTH - MARGIN;

  private static final double SWATCH = 14;
  private static final double LEGEND_ROW = 22;

  private final Locale locale;
  private final Svg svg = new Svg();
  private double y = MARGIN;

  Page(Locale locale) {
    this.locale = locale;
  }

  /** One entry of a legend. */
  record LegendEntry(Colour colour, String text) {}

  Locale locale() {
    return locale;
  }

  Svg svg() {
    return svg;
  }

  /** Returns where the next thing is drawn. */
  double y() {
    return y;
  }

  void advance(double height) {
    y += height;
  }

  String text(Label label) {
    return Lettering.clean(label.in(locale));
  }

  void head(Frame frame) {
    paragraph(text(frame.title()), TextStyle.TITLE);
    frame.subtitle().ifPresent(subtitle -> paragraph(text(subtitle), TextStyle.SUBTITLE));
    y += 10;
  }

  void foot(Optional<Label> note, Label source) {
    y += 8;
    note.ifPresent(text -> paragraph(text(text), TextStyle.SMALL));
    paragraph(text(source), TextStyle.SMALL);
    y += MARGIN / 2;
  }

  /** Writes a text over the width of the page, in as many lines as it takes. */
  void paragraph(String text, TextStyle style) {
    // Bold letters are wider: lines of the same text in bold hold less.
    double width = (RIGHT - LEFT) * Lettering.width("n", style.size()) / style.width("n");
    for (String line : Lettering.wrap(text, style.size(), width, Integer.MAX_VALUE)) {
      y += style.size() * 1.3;
      svg.text(LEFT, y - style.size() * 0.3, line, style);
    }
  }

  /** Writes a short line above what is shown, from a point to the right edge. */
  void caption(Label label, double x) {
    String text = Lettering.shorten(text(label), TextStyle.SMALL.size(), RIGHT - x);
    svg.text(x, y + TextStyle.SMALL.size(), text, TextStyle.SMALL);
    y += 20;
  }

  /** Writes a legend in rows, as many entries in each as fit. */
  void legend(List<LegendEntry> entries) {
    double x = LEFT;
    for (LegendEntry entry : entries) {
      String text =
          Lettering.shorten(entry.text(), TextStyle.LABEL.size(), RIGHT - LEFT - 2 * SWATCH);
      double width = SWATCH + 6 + TextStyle.LABEL.width(text) + 18;
      if (x > LEFT && x + width > RIGHT + 18) {
        x = LEFT;
        y += LEGEND_ROW;
      }
      svg.rectangle(x, y + 2, SWATCH, SWATCH, entry.colour());
      svg.text(x + SWATCH + 6, y + 14, text, TextStyle.LABEL);
      x += width;
    }
    y += LEGEND_ROW + 6;
  }

  /** Returns the whole drawing, with its title and description for those who do not see it. */
  String toSvg(Label title, String description, Label source) {
    String height = NumberText.attribute(Math.ceil(y));
    String width = NumberText.attribute(WIDTH);
    Svg content =
        new Svg()
            .element("title", ImmutableMap.of(), text(title))
            .element(
                "desc", ImmutableMap.of(), Lettering.clean(description) + " " + text(source) + ".")
            .element("rect", ImmutableMap.of("width", width, "height", height, "fill", "#FFFFFF"))
            .element("g", ImmutableMap.of(), svg);
    return new Svg()
        .element(
            "svg",
            ImmutableMap.<String, String>builder()
                .put("xmlns", "http://www.w3.org/2000/svg")
                .put("width", width)
                .put("height", height)
                .put("viewBox", "0 0 " + width + " " + height)
                .put("role", "img")
                .put("lang", Label.of("fr", "en").in(locale))
                .put("font-family", Lettering.FAMILY)
                .buildOrThrow(),
            content)
        .toString();
  }
}
