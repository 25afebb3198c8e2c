package io.github.aict.examples.chart;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.github.aict.Label;
import java.time.Year;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Lines of yearly values, with a gap where a year has none, and the years of events such as a law.
 */
public final class LineChart extends FramedChart<LineChart> {

  private final Optional<Label> unit;
  private final ImmutableList<YearLine> lines;
  private final ImmutableList<YearEvent> events;

  private LineChart(
      Frame frame,
      Optional<Label> unit,
      ImmutableList<YearLine> lines,
      ImmutableList<YearEvent> events) {
    super(frame);
    this.unit = unit;
    this.lines = lines;
    this.events = events;
  }

  /** One line. */
  record YearLine(Label label, ImmutableSortedMap<Integer, Double> values) {}

  /** Something that happened in a year. */
  record YearEvent(int year, Label label) {}

  /**
   * Returns a chart that has no lines yet.
   *
   * @param title the title
   * @return the chart
   */
  public static LineChart titled(Label title) {
    return new LineChart(
        Frame.titled(title), Optional.empty(), ImmutableList.of(), ImmutableList.of());
  }

  /**
   * Returns this chart with the unit of its values, in place of an earlier one.
   *
   * @param text the unit, such as <em>projets par an</em>
   * @return the chart
   */
  public LineChart unit(Label text) {
    return new LineChart(frame(), Optional.of(text), lines, events);
  }

  /**
   * Returns this chart with one more line.
   *
   * @param label the label
   * @param values the values by year, at least one; a year that is left out makes a gap, it does
   *     not count as 0
   * @return the chart
   * @throws IllegalArgumentException if there are no values, one is not a finite number, a year is
   *     not from 1 to 9999, or there are more lines than colours that are told apart
   */
  public LineChart line(Label label, Map<Integer, ? extends Number> values) {
    checkArgument(
        !values.isEmpty(), "a line must have a value for at least one year (%s)", label.en());
    checkArgument(
        lines.size() < Palette.LINES.size(),
        "a line chart must have at most %s lines, which is how many are told apart (%s)",
        Palette.LINES.size(),
        label.en());
    ImmutableSortedMap.Builder<Integer, Double> byYear = ImmutableSortedMap.naturalOrder();
    values.forEach(
        (year, number) -> {
          double value = checkNumber("a line", label, number.doubleValue());
          byYear.put(checkYear(year), value);
        });
    YearLine line = new YearLine(label, byYear.buildOrThrow());
    return new LineChart(
        frame(), unit, ImmutableList.<YearLine>builder().addAll(lines).add(line).build(), events);
  }

  /**
   * Returns this chart with a vertical line at a year.
   *
   * @param year the year
   * @param label what happened, such as <em>loi du 6 février 1992</em>
   * @return the chart
   * @throws IllegalArgumentException if the year is not from 1 to 9999
   */
  public LineChart event(Year year, Label label) {
    YearEvent event = new YearEvent(checkYear(year.getValue()), label);
    return new LineChart(
        frame(), unit, lines, ImmutableList.<YearEvent>builder().addAll(events).add(event).build());
  }

  private static int checkYear(int year) {
    checkArgument(year >= 1 && year <= 9999, "a year must be from 1 to 9999 but was %s", year);
    return year;
  }

  @Override
  LineChart framed(Frame other) {
    return new LineChart(other, unit, lines, events);
  }

  @Override
  void checkDrawable() {
    checkArgument(
        !lines.isEmpty(), "a line chart must have at least one line: call line(Label, Map)");
  }

  @Override
  void draw(Page page) {
    new LinePlot(page, unit, lines, events).draw();
  }

  @Override
  String description(Locale locale) {
    Stream<String> told =
        lines.stream()
            .map(
                line ->
                    line.label().in(locale)
                        + Label.of("\u00a0: ", ": ").in(locale)
                        + told(line.values(), locale));
    Stream<String> happened =
        events.stream().map(event -> event.year() + " – " + event.label().in(locale));
    return Label.of("Courbes par année", "Lines by year").in(locale)
        + unit.map(text -> " (" + text.in(locale) + ")").orElse("")
        + ". "
        + Stream.concat(told, happened).collect(Collectors.joining(". "))
        + ".";
  }

  private static String told(ImmutableSortedMap<Integer, Double> values, Locale locale) {
    Map.Entry<Integer, Double> lowest =
        values.entrySet().stream().min(Map.Entry.comparingByValue()).orElseThrow();
    Map.Entry<Integer, Double> highest =
        values.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow();
    return value(values.firstEntry(), locale)
        + Label.of("\u00a0; minimum ", "; lowest ").in(locale)
        + value(lowest, locale)
        + Label.of("\u00a0; maximum ", "; highest ").in(locale)
        + value(highest, locale)
        + Label.of("\u00a0; dernière valeur ", "; last value ").in(locale)
        + value(values.lastEntry(), locale);
  }

  private static String value(Map.Entry<Integer, Double> entry, Locale locale) {
    return NumberText.of(entry.getValue(), locale)
        + Label.of(" en ", " in ").in(locale)
        + entry.getKey();
  }
}
