package io.github.aict.examples.chart;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.aict.Label;
import io.github.aict.examples.chart.LineChart.YearEvent;
import io.github.aict.examples.chart.LineChart.YearLine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** How the lines of a chart, their axes and their labels are drawn. */
final class LinePlot {

  private static final double HEIGHT = 340;
  private static final double NAMES = 170;
  private static final double SAMPLE = 26;
  private static final double NAME_LINE = 15;
  private static final double EVENT_ROW = 17;
  private static final double EVENT_WIDTH = 260;
  private static final double YEAR_ROOM = 48;
  private static final ImmutableList<String> DASHES =
      ImmutableList.of("", "8 3", "3 3", "10 3 3 3", "14 4", "6 2 2 2 2 2", "1 3");

  private final Page page;
  private final Optional<Label> unit;
  private final ImmutableList<YearLine> lines;
  private final ImmutableList<YearEvent> events;
  private final ImmutableSortedSet<Integer> years;
  private final Scale scale;
  private final double left;
  private final double right;
  private double top;

  LinePlot(
      Page page,
      Optional<Label> unit,
      ImmutableList<YearLine> lines,
      ImmutableList<YearEvent> events) {
    this.page = page;
    this.unit = unit;
    this.lines = lines;
    this.events = events;
    this.years =
        Stream.concat(
                lines.stream().flatMap(line -> line.values().keySet().stream()),
                events.stream().map(YearEvent::year))
            .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    List<Double> values = lines.stream().flatMap(line -> line.values().values().stream()).toList();
    this.scale =
        Scale.spanning(
            values.stream().min(Comparator.naturalOrder()).orElseThrow(),
            values.stream().max(Comparator.naturalOrder()).orElseThrow());
    this.left =
        Page.LEFT
            + 8
            + scale.marks().stream()
                .mapToDouble(mark -> TextStyle.SMALL.width(NumberText.of(mark, page.locale())))
                .max()
                .orElseThrow();
    this.right = Page.RIGHT - NAMES - SAMPLE - 16;
  }

  void draw() {
    unit.ifPresent(text -> page.caption(text, Page.LEFT));
    top = page.y() + events();
    values();
    years();
    for (int i = 0; i < lines.size(); i++) {
      line(lines.get(i), stroke(i));
    }
    names();
    page.advance(top - page.y() + HEIGHT + 26);
  }

  private double x(int year) {
    int first = years.first();
    int last = years.last();
    return first == last
        ? (left + right) / 2
        : left + (right - left) * (year - first) / (last - first);
  }

  private double y(double value) {
    return top + HEIGHT * (1 - scale.position(value));
  }

  private static Stroke stroke(int place) {
    return Stroke.of(Palette.LINES.get(place), 2.25).dashed(DASHES.get(place));
  }

  private void values() {
    for (double mark : scale.marks()) {
      Colour colour = mark == 0 ? Palette.AXIS : Palette.GRID;
      page.svg().line(left, y(mark), right, y(mark), Stroke.of(colour, 1));
      page.svg()
          .text(
              left - 8,
              y(mark) + TextStyle.SMALL.size() * 0.35,
              NumberText.of(mark, page.locale()),
              TextStyle.SMALL.ending());
    }
  }

  private void years() {
    int span = years.last() - years.first();
    double room = (right - left) / YEAR_ROOM;
    int step =
        Stream.of(1, 2, 5, 10, 20, 25, 50, 100, 200, 500, 1000)
            .filter(one -> span / (double) one <= room)
            .findFirst()
            .orElse(span);
    int first = -Math.floorDiv(-years.first(), step) * step;
    for (int year = first; year <= years.last(); year += step) {
      page.svg().line(x(year), top + HEIGHT, x(year), top + HEIGHT + 5, Stroke.of(Palette.AXIS, 1));
      page.svg()
          .text(x(year), top + HEIGHT + 19, Integer.toString(year), TextStyle.SMALL.centred());
    }
  }

  private void line(YearLine line, Stroke stroke) {
    StringBuilder path = new StringBuilder();
    int before = Integer.MIN_VALUE;
    for (Map.Entry<Integer, Double> entry : line.values().entrySet()) {
      int year = entry.getKey();
      double x = x(year);
      double y = y(entry.getValue());
      path.append(year - 1 == before ? 'L' : 'M')
          .append(NumberText.attribute(x))
          .append(' ')
          .append(NumberText.attribute(y));
      // A year between two gaps would be a line without length.
      if (year - 1 != before && !line.values().containsKey(year + 1)) {
        page.svg().circle(x, y, 3, stroke.colour(), stroke.colour());
      }
      before = year;
    }
    page.svg().path(path.toString(), stroke);
  }

  /** Writes the events above the lines, and returns how high that is. */
  private double events() {
    List<Double> ends = new ArrayList<>();
    List<Integer> rows = new ArrayList<>();
    List<YearEvent> sorted =
        events.stream().sorted(Comparator.comparingInt(YearEvent::year)).toList();
    for (YearEvent event : sorted) {
      // The line of an event goes down through the rows below its own.
      int row = ends.size();
      while (row > 0 && ends.get(row - 1) < x(event.year()) - 4) {
        row--;
      }
      double end = x(event.year()) + 5 + TextStyle.SMALL.width(text(event));
      if (row == ends.size()) {
        ends.add(end);
      } else {
        ends.set(row, end);
      }
      rows.add(row);
    }
    for (int i = 0; i < sorted.size(); i++) {
      double x = x(sorted.get(i).year());
      double y = page.y() + rows.get(i) * EVENT_ROW;
      double bottom = page.y() + ends.size() * EVENT_ROW + 6 + HEIGHT;
      page.svg().line(x, y, x, bottom, Stroke.of(Palette.AXIS, 1).dashed("4 3"));
      page.svg().text(x + 5, y + 12, text(sorted.get(i)), TextStyle.SMALL);
    }
    return ends.size() * EVENT_ROW + 6;
  }

  private String text(YearEvent event) {
    String text = event.year() + " – " + page.text(event.label());
    double room = Math.min(EVENT_WIDTH, Page.RIGHT - x(event.year()) - 5);
    return Lettering.shorten(text, TextStyle.SMALL.size(), room);
  }

  /** Writes the name of each line beside its last value, or as near to it as the others allow. */
  private void names() {
    List<Name> names = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      YearLine line = lines.get(i);
      names.add(
          new Name(
              Lettering.wrap(page.text(line.label()), TextStyle.LABEL.size(), NAMES, 2),
              stroke(i),
              y(line.values().lastEntry().getValue())));
    }
    names.sort(Comparator.comparingDouble(Name::y));
    double height = names.stream().mapToDouble(Name::height).sum();
    double free = top - 4;
    for (Name name : names) {
      height -= name.height();
      double highest = Math.max(free, name.y() - name.height() / 2);
      double start = Math.min(highest, top + HEIGHT + 8 - height - name.height());
      double middle = start + name.height() / 2;
      double x = right + 12;
      page.svg().line(x, middle, x + SAMPLE, middle, name.stroke());
      double baseline = start + 2 + TextStyle.LABEL.size() * 0.9;
      for (String text : name.text()) {
        page.svg().text(x + SAMPLE + 6, baseline, text, TextStyle.LABEL);
        baseline += NAME_LINE;
      }
      free = start + name.height();
    }
  }

  /** The name of a line, and the height at which the line ends. */
  private record Name(ImmutableList<String> text, Stroke stroke, double y) {

    double height() {
      return text.size() * NAME_LINE + 5;
    }
  }
}
