package io.github.aict.examples.chart;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import io.github.aict.Label;
import io.github.aict.odd.Odd;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Horizontal bars from zero, each with its label and value, in the order in which they are given.
 */
public final class BarChart extends FramedChart<BarChart> {

  private static final double LABEL_WIDTH = 300;
  private static final double THICKNESS = 18;
  private static final double ROW = 26;
  private static final double GAP = 6;

  private final Optional<Label> unit;
  private final ImmutableList<Bar> bars;

  private BarChart(Frame frame, Optional<Label> unit, ImmutableList<Bar> bars) {
    super(frame);
    this.unit = unit;
    this.bars = bars;
  }

  private record Bar(Label label, double value, Colour colour) {}

  /**
   * Returns a chart that has no bars yet.
   *
   * @param title the title
   * @return the chart
   */
  public static BarChart titled(Label title) {
    return new BarChart(Frame.titled(title), Optional.empty(), ImmutableList.of());
  }

  /**
   * Returns this chart with the unit of its values, in place of an earlier one.
   *
   * @param text the unit, such as <em>projets</em> or <em>euros</em>
   * @return the chart
   */
  public BarChart unit(Label text) {
    return new BarChart(frame(), Optional.of(text), bars);
  }

  /**
   * Returns this chart with one more bar.
   *
   * @param label the label, over two lines or shortened if it is long
   * @param value the value, at least 0
   * @return the chart
   * @throws IllegalArgumentException if the value is negative or not a finite number
   */
  public BarChart bar(Label label, double value) {
    return bar(label, value, Palette.BLUE);
  }

  /**
   * Returns this chart with one more bar in a colour of its own.
   *
   * @param label the label, over two lines or shortened if it is long
   * @param value the value, at least 0
   * @param colour the colour
   * @return the chart
   * @throws IllegalArgumentException if the value is negative or not a finite number
   */
  public BarChart bar(Label label, double value, Colour colour) {
    Bar bar = new Bar(label, checkAmount("a bar", label, value), colour);
    return new BarChart(frame(), unit, ImmutableList.<Bar>builder().addAll(bars).add(bar).build());
  }

  /**
   * Returns this chart with one more bar, for a goal in its official colour.
   *
   * @param odd the goal
   * @param value the value, at least 0
   * @return the chart
   * @throws IllegalArgumentException if the value is negative or not a finite number
   */
  public BarChart bar(Odd odd, double value) {
    Label label =
        Label.of(
            "ODD\u00a0" + odd.number() + " – " + odd.label().fr(),
            "SDG\u00a0" + odd.number() + " – " + odd.label().en());
    return bar(label, value, Colour.of(odd.colour()));
  }

  @Override
  BarChart framed(Frame other) {
    return new BarChart(other, unit, bars);
  }

  @Override
  void checkDrawable() {
    checkArgument(
        !bars.isEmpty(), "a bar chart must have at least one bar: call bar(Label, double)");
  }

  @Override
  void draw(Page page) {
    RowLabels labels =
        new RowLabels(page, bars.stream().map(bar -> page.text(bar.label())).toList(), LABEL_WIDTH);
    List<String> values =
        bars.stream().map(bar -> NumberText.of(bar.value(), page.locale())).toList();
    double start = labels.start();
    double widest = values.stream().mapToDouble(TextStyle.LABEL::width).max().orElseThrow();
    double room = Page.RIGHT - start - GAP - widest;
    double largest = bars.stream().mapToDouble(Bar::value).max().orElseThrow();
    unit.ifPresent(text -> page.caption(text, start));
    double top = page.y();
    for (int i = 0; i < bars.size(); i++) {
      Bar bar = bars.get(i);
      double height = Math.max(ROW, labels.height(i));
      double middle = page.y() + height / 2;
      labels.draw(i, middle);
      double length = largest == 0 ? 0 : room * (bar.value() / largest);
      page.svg().rectangle(start, middle - THICKNESS / 2, length, THICKNESS, bar.colour());
      page.svg()
          .text(
              start + length + GAP,
              middle + TextStyle.LABEL.size() * 0.35,
              values.get(i),
              TextStyle.LABEL);
      page.advance(height);
    }
    page.svg().line(start, top, start, page.y(), Stroke.of(Palette.AXIS, 1));
  }

  @Override
  String description(Locale locale) {
    String what =
        Label.of("Diagramme à barres", "Bar chart").in(locale)
            + unit.map(text -> " (" + text.in(locale) + ")").orElse("")
            + ". ";
    return what
        + Enumeration.of(
            bars.stream().map(bar -> new Enumeration.Item(bar.label(), bar.value())).toList(),
            locale);
  }
}
