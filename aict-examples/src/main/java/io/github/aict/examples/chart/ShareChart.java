package io.github.aict.examples.chart;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableDoubleArray;
import io.github.aict.Label;
import io.github.aict.examples.chart.Page.LegendEntry;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Rows of parts of a whole: each row is as long as any other, whatever its amounts add up to. */
public final class ShareChart extends FramedChart<ShareChart> {

  private static final double LABEL_WIDTH = 260;
  private static final double THICKNESS = 24;
  private static final double ROW = 34;
  private static final double SEPARABLE = 4;

  private final ImmutableList<Part> parts;
  private final ImmutableList<Row> rows;

  private ShareChart(Frame frame, ImmutableList<Part> parts, ImmutableList<Row> rows) {
    super(frame);
    this.parts = parts;
    this.rows = rows;
  }

  private record Part(Label label, Colour colour) {}

  private record Row(Label label, ImmutableDoubleArray amounts) {

    double share(int part) {
      return amounts.get(part) / amounts.stream().sum();
    }
  }

  /**
   * Returns a chart that has neither parts nor rows yet.
   *
   * @param title the title
   * @return the chart
   */
  public static ShareChart titled(Label title) {
    return new ShareChart(Frame.titled(title), ImmutableList.of(), ImmutableList.of());
  }

  /**
   * Returns this chart with one more part, named in the legend.
   *
   * @param label the label
   * @return the chart
   * @throws IllegalArgumentException if there are rows already, or more parts than colours that are
   *     told apart
   */
  public ShareChart part(Label label) {
    checkArgument(
        parts.size() < Palette.AREAS.size(),
        "a share chart must have at most %s parts without a colour of their own (%s)",
        Palette.AREAS.size(),
        label.en());
    return part(label, Palette.AREAS.get(parts.size()));
  }

  /**
   * Returns this chart with one more part in a colour of its own.
   *
   * @param label the label
   * @param colour the colour
   * @return the chart
   * @throws IllegalArgumentException if there are rows already
   */
  public ShareChart part(Label label, Colour colour) {
    checkArgument(rows.isEmpty(), "all parts must be named before the first row (%s)", label.en());
    Part part = new Part(label, colour);
    return new ShareChart(
        frame(), ImmutableList.<Part>builder().addAll(parts).add(part).build(), rows);
  }

  /**
   * Returns this chart with one more row.
   *
   * @param label the label, over two lines or shortened if it is long
   * @param amounts an amount of at least 0 for each part, in the order of the parts
   * @return the chart
   * @throws IllegalArgumentException if the number of amounts is not that of the parts, one is
   *     negative or not a finite number, or all are 0
   */
  public ShareChart row(Label label, double... amounts) {
    checkArgument(
        amounts.length == parts.size(),
        "a row must have an amount for each of %s parts but has %s (%s)",
        parts.size(),
        amounts.length,
        label.en());
    for (double amount : amounts) {
      checkAmount("a part", label, amount);
    }
    double whole = Arrays.stream(amounts).sum();
    checkArgument(
        whole > 0 && Double.isFinite(whole),
        "the amounts of a row must add up to more than 0 but are %s (%s)",
        Arrays.toString(amounts),
        label.en());
    Row row = new Row(label, ImmutableDoubleArray.copyOf(amounts));
    return new ShareChart(
        frame(), parts, ImmutableList.<Row>builder().addAll(rows).add(row).build());
  }

  @Override
  ShareChart framed(Frame other) {
    return new ShareChart(other, parts, rows);
  }

  @Override
  void checkDrawable() {
    checkArgument(
        !rows.isEmpty(),
        "a share chart must have at least one row: call part(Label) for each part, then"
            + " row(Label, double...)");
  }

  @Override
  void draw(Page page) {
    page.legend(
        parts.stream()
            .map(part -> new LegendEntry(part.colour(), page.text(part.label())))
            .toList());
    RowLabels labels =
        new RowLabels(page, rows.stream().map(row -> page.text(row.label())).toList(), LABEL_WIDTH);
    for (int i = 0; i < rows.size(); i++) {
      double height = Math.max(ROW, labels.height(i));
      labels.draw(i, page.y() + height / 2);
      bar(page, rows.get(i), labels.start(), page.y() + (height - THICKNESS) / 2);
      page.advance(height);
    }
  }

  private void bar(Page page, Row row, double start, double top) {
    double x = start;
    double before = 0;
    for (int i = 0; i < parts.size(); i++) {
      Colour colour = parts.get(i).colour();
      double width = (Page.RIGHT - start) * row.share(i);
      page.svg().rectangle(x, top, width, THICKNESS, colour);
      if (i > 0 && Math.min(width, before) > SEPARABLE) {
        page.svg().line(x, top, x, top + THICKNESS, Stroke.of(Colour.WHITE, 1));
      }
      String text = NumberText.percent(row.share(i), 0, page.locale());
      TextStyle style = TextStyle.LABEL.centred().coloured(colour.textColour());
      if (style.width(text) + 6 <= width) {
        page.svg().text(x + width / 2, top + THICKNESS / 2 + 4.5, text, style);
      }
      x += width;
      before = width == 0 ? before : width;
    }
  }

  @Override
  String description(Locale locale) {
    Label colon = Label.of("\u00a0: ", ": ");
    return Label.of("Parts d’un tout. ", "Parts of a whole. ").in(locale)
        + rows.stream()
            .map(row -> row.label().in(locale) + colon.in(locale) + shares(row, locale))
            .collect(Collectors.joining(" "));
  }

  private String shares(Row row, Locale locale) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < parts.size(); i++) {
      text.append(i == 0 ? "" : ", ")
          .append(parts.get(i).label().in(locale))
          .append(' ')
          .append(NumberText.percent(row.share(i), 1, locale));
    }
    return text.append('.').toString();
  }
}
