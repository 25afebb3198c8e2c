package io.github.aict.examples.tables;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.aict.examples.tables.TopoJson.Point;
import io.github.aict.examples.tables.TopoJson.Ring;
import io.github.aict.examples.tables.TopoJson.Shape;
import io.github.aict.territory.Country;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The outlines of the countries that maps of the world are drawn from. */
final class WorldTable implements Table {

  private static final String ANTARCTICA = "010";
  private static final String KOSOVO = "Kosovo";

  @Override
  public String resource() {
    return "io/github/aict/examples/chart/world.tsv";
  }

  @Override
  public byte[] derive(Path data) {
    return Originals.tsv(
        ImmutableList.of(
            "Outlines of countries for maps of the world: one row each, tab-separated.",
            "Columns: alpha-3 code (empty where a shape is of no country of ISO 3166-1), English"
                + " name (only where there is no code),",
            "centre (only where there is no outline: that of the largest island or part), rings"
                + " apart by semicolons, holes among them.",
            "A point is its longitude and latitude in tenths of a degree; a ring ends where it"
                + " starts, which is not repeated.",
            "Origin: Natural Earth 4.1.0 (public domain) as TopoJSON of world-atlas 2.0.2 (ISC,"
                + " copyright 2013-2019 Michael Bostock):",
            "countries-110m.json, and countries-50m.json for the centres of those too small for"
                + " it. Derived by 'aict tables'.",
            "Changes: rounded, cut at 180 degrees, Antarctica left out, XKX (code that users assign) for Kosovo.",
            "The borders are those that Natural Earth draws; they state no opinion."),
        rows(shapes(data, "110m"), shapes(data, "50m")));
  }

  private static ImmutableList<Shape> shapes(Path data, String scale) {
    return TopoJson.shapes(
            Originals.json(data.resolve("world-atlas/countries-" + scale + ".json")), "countries")
        .stream()
        .filter(shape -> !shape.id().equals(Optional.of(ANTARCTICA)))
        .collect(ImmutableList.toImmutableList());
  }

  private static List<ImmutableList<String>> rows(List<Shape> outlines, List<Shape> details) {
    ImmutableMap<String, Country> countries =
        Country.all().stream()
            .filter(country -> country.numeric().isPresent())
            .collect(ImmutableMap.toImmutableMap(c -> c.numeric().orElseThrow(), c -> c));
    List<ImmutableList<String>> rows = new ArrayList<>();
    for (Shape shape : outlines) {
      String code = code(shape, countries);
      rows.add(ImmutableList.of(code, code.isEmpty() ? shape.name() : "", "", rings(shape)));
    }
    ImmutableList<String> drawn =
        rows.stream().map(row -> row.get(0)).collect(ImmutableList.toImmutableList());
    for (Shape shape : details) {
      String code = code(shape, countries);
      // Shapes of no country are too small to be seen where the coarser map has none.
      if (!code.isEmpty() && !drawn.contains(code)) {
        rows.add(ImmutableList.of(code, "", text(largest(shape).centre()), ""));
      }
    }
    rows.sort(Comparator.comparing((ImmutableList<String> row) -> row.get(0) + "~" + row.get(1)));
    return rows;
  }

  private static String code(Shape shape, ImmutableMap<String, Country> countries) {
    if (shape.name().equals(KOSOVO)) {
      return "XKX";
    }
    return shape.id().map(id -> countries.get(id).code()).orElse("");
  }

  private static Ring largest(Shape shape) {
    return shape.rings().stream().max(Comparator.comparingDouble(Ring::area)).orElseThrow();
  }

  private static String rings(Shape shape) {
    return shape.rings().stream()
        .flatMap(ring -> ring.cutAtAntimeridian().stream())
        .map(WorldTable::ring)
        .filter(ring -> ring.size() >= 3)
        .map(ring -> String.join(" ", ring))
        .collect(Collectors.joining(";"));
  }

  private static List<String> ring(Ring ring) {
    List<String> points = new ArrayList<>();
    for (Point point : ring.points()) {
      String text = text(point);
      if (points.isEmpty() || !points.get(points.size() - 1).equals(text)) {
        points.add(text);
      }
    }
    if (points.size() > 1 && points.get(0).equals(points.get(points.size() - 1))) {
      points.remove(points.size() - 1);
    }
    return points;
  }

  private static String text(Point point) {
    return Math.round(10 * point.longitude()) + "," + Math.round(10 * point.latitude());
  }
}
