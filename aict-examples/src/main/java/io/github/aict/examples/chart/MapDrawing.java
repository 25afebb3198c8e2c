package io.github.aict.examples.chart;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.aict.Label;
import io.github.aict.examples.chart.NamePlaces.Box;
import io.github.aict.examples.chart.NaturalBreaks.Range;
import io.github.aict.examples.chart.Page.LegendEntry;
import io.github.aict.examples.chart.WorldMap.Arc;
import io.github.aict.examples.chart.WorldMap.Place;
import io.github.aict.territory.Coordinates;
import io.github.aict.territory.Country;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** How a map of the world is drawn. */
final class MapDrawing {

  private static final Label CREDIT =
      Label.of(
          "Fond de carte\u00a0: Natural Earth (domaine public), projection Equal Earth\u00a0; les"
              + " frontières dessinées sont celles du fond de carte.",
          "Outlines: Natural Earth (public domain), Equal Earth projection; the borders are those"
              + " of the outlines.");
  private static final Label NO_DATA = Label.of("sans donnée", "no data");
  private static final Label NOT_ON_MAP =
      Label.of("Sans tracé sur la carte\u00a0: ", "Without outline on the map: ");
  private static final Label NOT_NAMED =
      Label.of("Non nommés sur la carte\u00a0: ", "Not named on the map: ");
  private static final double NORTHERNMOST = 84;
  private static final double SMALL_COUNTRY = 3.5;
  private static final double PLACE = 3.5;
  private static final double NAME_HEIGHT = 14;

  private final Page page;
  private final double scale = (Page.RIGHT - Page.LEFT) / EqualEarth.WIDTH;
  private final double top;
  private final double bottom;
  private final List<String> unnamed = new ArrayList<>();

  MapDrawing(Page page, double southernmost) {
    this.page = page;
    this.top = page.y();
    this.bottom = y(southernmost);
    page.advance(bottom - top + 10);
  }

  private double x(Coordinates where) {
    return Page.WIDTH / 2 + scale * EqualEarth.x(where.latitude(), where.longitude());
  }

  private double y(double latitude) {
    return top + scale * (EqualEarth.y(NORTHERNMOST) - EqualEarth.y(latitude));
  }

  void countries(ImmutableMap<Country, Double> values) {
    ImmutableList<Range> classes = classes(values.values());
    Svg lands = new Svg();
    Svg small = new Svg();
    for (Outline outline : Outline.world()) {
      Optional<Double> value = outline.country().map(values::get);
      Colour colour = value.map(one -> colour(one, classes)).orElse(Palette.NO_DATA);
      if (!outline.rings().isEmpty()) {
        lands.element("path", ImmutableMap.of("d", data(outline), "fill", colour.code()));
      } else if (value.isPresent()) {
        Coordinates centre = outline.centre().orElseThrow();
        small.circle(x(centre), y(centre.latitude()), SMALL_COUNTRY, colour, Palette.TEXT);
      }
    }
    page.svg()
        .element(
            "g",
            ImmutableMap.of(
                "fill-rule", "evenodd",
                "stroke", "#FFFFFF",
                "stroke-width", "0.6",
                "stroke-linejoin", "round"),
            lands)
        .element("g", ImmutableMap.of("stroke-width", "0.75"), small);
  }

  private String data(Outline outline) {
    StringBuilder data = new StringBuilder();
    for (ImmutableList<Coordinates> ring : outline.rings()) {
      String start = "M";
      for (Coordinates where : ring) {
        data.append(start).append(point(where));
        start = "L";
      }
      data.append('Z');
    }
    return data.toString();
  }

  private String point(Coordinates where) {
    return NumberText.attribute(x(where)) + " " + NumberText.attribute(y(where.latitude()));
  }

  private static ImmutableList<Range> classes(Collection<Double> values) {
    return NaturalBreaks.of(values, Palette.CLASSES.size());
  }

  private static Colour colour(double value, ImmutableList<Range> classes) {
    int place = 0;
    while (value > classes.get(place).highest()) {
      place++;
    }
    return colour(place, classes.size());
  }

  /** Spreads the colours over the classes: the highest is always the darkest. */
  private static Colour colour(int place, int classes) {
    int colours = Palette.CLASSES.size();
    return classes == 1
        ? Palette.CLASSES.get(colours / 2)
        : Palette.CLASSES.get(place * (colours - 1) / (classes - 1));
  }

  void arcs(ImmutableList<Arc> arcs) {
    double opacity = arcs.size() > 100 ? 0.25 : 0.7;
    for (Arc arc : arcs) {
      page.svg().path(data(arc), Stroke.of(Palette.VERMILLION, 1.25).opaque(opacity));
    }
  }

  /** A way that leaves the map on one side comes back on the other. */
  private String data(Arc arc) {
    StringBuilder data = new StringBuilder();
    ImmutableList<Coordinates> way = GreatCircle.between(arc.from(), arc.to());
    for (int i = 0; i < way.size(); i++) {
      Coordinates here = way.get(i);
      String command = i == 0 ? "M" : "L";
      if (i > 0) {
        Coordinates before = way.get(i - 1);
        if (Math.abs(here.longitude() - before.longitude()) > 180) {
          double east = Math.signum(before.longitude());
          double first = 180 - Math.abs(before.longitude());
          double second = 180 - Math.abs(here.longitude());
          double share = first + second == 0 ? 0 : first / (first + second);
          double edge = before.latitude() + share * (here.latitude() - before.latitude());
          data.append('L').append(point(Coordinates.of(edge, 180 * east)));
          data.append('M').append(point(Coordinates.of(edge, -180 * east)));
        }
      }
      data.append(command).append(point(here));
    }
    return data.toString();
  }

  void places(ImmutableList<Place> places) {
    NamePlaces room = new NamePlaces(new Box(Page.LEFT, top, Page.RIGHT, bottom));
    for (Place place : places) {
      double x = x(place.where());
      double y = y(place.where().latitude());
      page.svg().circle(x, y, PLACE, Palette.VERMILLION, Colour.WHITE);
      room.take(Box.around(x, y, PLACE));
    }
    for (Place place : places) {
      place.label().ifPresent(label -> name(page.text(label), place.where(), room));
    }
  }

  private void name(String text, Coordinates where, NamePlaces room) {
    TextStyle style = TextStyle.SMALL.coloured(Palette.TEXT).withHalo();
    Optional<Box> box =
        room.beside(x(where), y(where.latitude()), PLACE, style.width(text), NAME_HEIGHT);
    box.ifPresentOrElse(
        free -> page.svg().text(free.left(), free.bottom() - 3, text, style),
        () -> unnamed.add(text));
  }

  /** Writes what belongs below the map: the legend and what the map cannot show. */
  void below(Optional<Label> unit, ImmutableMap<Country, Double> values) {
    if (!values.isEmpty()) {
      unit.ifPresent(text -> page.caption(text, Page.LEFT));
      page.legend(legend(classes(values.values())));
    }
    list(NOT_NAMED, unnamed);
    list(NOT_ON_MAP, notOnMap(values));
    page.paragraph(page.text(CREDIT), TextStyle.SMALL);
  }

  private List<LegendEntry> legend(ImmutableList<Range> classes) {
    List<LegendEntry> entries = new ArrayList<>();
    for (int i = 0; i < classes.size(); i++) {
      String lowest = NumberText.of(classes.get(i).lowest(), page.locale());
      String highest = NumberText.of(classes.get(i).highest(), page.locale());
      String text =
          lowest.equals(highest)
              ? lowest
              : Label.of(lowest + " à " + highest, lowest + " to " + highest).in(page.locale());
      entries.add(new LegendEntry(colour(i, classes.size()), text));
    }
    entries.add(new LegendEntry(Palette.NO_DATA, page.text(NO_DATA)));
    return entries;
  }

  private List<String> notOnMap(ImmutableMap<Country, Double> values) {
    ImmutableSet<Country> drawn =
        Outline.world().stream()
            .flatMap(outline -> outline.country().stream())
            .collect(ImmutableSet.toImmutableSet());
    return values.entrySet().stream()
        .filter(entry -> !drawn.contains(entry.getKey()))
        .map(this::told)
        .toList();
  }

  private String told(Map.Entry<Country, Double> entry) {
    return page.text(entry.getKey().label())
        + " ("
        + NumberText.of(entry.getValue(), page.locale())
        + ")";
  }

  private void list(Label what, List<String> names) {
    if (!names.isEmpty()) {
      page.paragraph(
          what.in(page.locale()) + names.stream().collect(Collectors.joining(", ", "", ".")),
          TextStyle.SMALL);
    }
  }
}
