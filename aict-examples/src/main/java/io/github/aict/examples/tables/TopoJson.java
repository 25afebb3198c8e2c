package io.github.aict.examples.tables;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * Shapes of a TopoJSON document: borders are kept once as arcs, which rings name by their places,
 * in quantised steps from point to point.
 */
final class TopoJson {

  private final ImmutableList<ImmutableList<Point>> arcs;

  private TopoJson(ImmutableList<ImmutableList<Point>> arcs) {
    this.arcs = arcs;
  }

  /**
   * Reads the shapes of one object of a document.
   *
   * @param document the document, quantised
   * @param object the name of the object, such as {@code countries}
   * @return the shapes in the order of the document
   */
  static ImmutableList<Shape> shapes(JsonNode document, String object) {
    JsonNode transform = document.path("transform");
    ImmutableList.Builder<ImmutableList<Point>> arcs = ImmutableList.builder();
    for (JsonNode arc : document.path("arcs")) {
      arcs.add(points(arc, transform.path("scale"), transform.path("translate")));
    }
    TopoJson topology = new TopoJson(arcs.build());
    ImmutableList.Builder<Shape> shapes = ImmutableList.builder();
    for (JsonNode geometry : document.path("objects").path(object).path("geometries")) {
      shapes.add(
          new Shape(
              geometry.path("id").asStringOpt(),
              geometry.path("properties").path("name").asString(),
              topology.rings(geometry)));
    }
    return shapes.build();
  }

  private static ImmutableList<Point> points(JsonNode arc, JsonNode scale, JsonNode translate) {
    ImmutableList.Builder<Point> points = ImmutableList.builder();
    long x = 0;
    long y = 0;
    for (JsonNode step : arc) {
      x += step.path(0).asLong();
      y += step.path(1).asLong();
      points.add(
          new Point(
              x * scale.path(0).asDouble() + translate.path(0).asDouble(),
              y * scale.path(1).asDouble() + translate.path(1).asDouble()));
    }
    return points.build();
  }

  private ImmutableList<Ring> rings(JsonNode geometry) {
    ImmutableList.Builder<Ring> rings = ImmutableList.builder();
    String type = geometry.path("type").asString();
    switch (type) {
      case "Polygon" -> geometry.path("arcs").forEach(ring -> rings.add(ring(ring)));
      case "MultiPolygon" ->
          geometry.path("arcs").forEach(polygon -> polygon.forEach(ring -> rings.add(ring(ring))));
      default -> throw new IllegalArgumentException("a shape must have rings but is a " + type);
    }
    return rings.build();
  }

  private Ring ring(JsonNode places) {
    List<Point> ring = new ArrayList<>();
    for (JsonNode place : places) {
      int index = place.asInt();
      List<Point> arc = new ArrayList<>(arcs.get(index < 0 ? ~index : index));
      if (index < 0) {
        Collections.reverse(arc);
      }
      // An arc starts where the one before it ends.
      ring.addAll(ring.isEmpty() ? arc : arc.subList(1, arc.size()));
    }
    return new Ring(ImmutableList.copyOf(ring));
  }

  /** One shape with its identifier, if it has one, its name and its rings, holes among them. */
  record Shape(Optional<String> id, String name, ImmutableList<Ring> rings) {}

  /** A place in degrees. */
  record Point(double longitude, double latitude) {}

  /** A closed line: its last point is its first. */
  record Ring(ImmutableList<Point> points) {

    /** Returns the area in square degrees, without sign. */
    double area() {
      return Math.abs(moments()[0]);
    }

    /**
     * Returns the parts of the ring to both sides of the meridian of 180 degrees; the ring alone
     * where it does not cross it.
     */
    ImmutableList<Ring> cutAtAntimeridian() {
      List<List<Point>> parts = new ArrayList<>();
      List<Point> part = new ArrayList<>();
      part.add(points.get(0));
      for (int i = 1; i < points.size(); i++) {
        Point before = points.get(i - 1);
        Point here = points.get(i);
        if (Math.abs(here.longitude() - before.longitude()) > 180) {
          double latitude = crossing(before, here);
          part.add(new Point(Math.copySign(180, before.longitude()), latitude));
          parts.add(part);
          part = new ArrayList<>();
          part.add(new Point(Math.copySign(180, here.longitude()), latitude));
        }
        part.add(here);
      }
      // The first part began where the ring is written to begin, in the middle of a side.
      if (!parts.isEmpty()) {
        part.addAll(parts.remove(0));
      }
      parts.add(0, part);
      return parts.stream()
          .map(
              open ->
                  new Ring(ImmutableList.<Point>builder().addAll(open).add(open.get(0)).build()))
          .collect(ImmutableList.toImmutableList());
    }

    private static double crossing(Point before, Point here) {
      double first = 180 - Math.abs(before.longitude());
      double second = 180 - Math.abs(here.longitude());
      double share = first + second == 0 ? 0 : first / (first + second);
      return before.latitude() + share * (here.latitude() - before.latitude());
    }

    /** Returns the centre of the area. */
    Point centre() {
      double[] moments = moments();
      Point origin = points.get(0);
      return moments[0] == 0
          ? origin
          : new Point(
              origin.longitude() + moments[1] / (3 * moments[0]),
              origin.latitude() + moments[2] / (3 * moments[0]));
    }

    /** Sums the triangles that the sides make with the first point: area and its two moments. */
    private double[] moments() {
      Point origin = points.get(0);
      double area = 0;
      double east = 0;
      double north = 0;
      for (int i = 1; i < points.size(); i++) {
        double x1 = points.get(i - 1).longitude() - origin.longitude();
        double y1 = points.get(i - 1).latitude() - origin.latitude();
        double x2 = points.get(i).longitude() - origin.longitude();
        double y2 = points.get(i).latitude() - origin.latitude();
        double twice = x1 * y2 - x2 * y1;
        area += twice / 2;
        east += twice * (x1 + x2) / 2;
        north += twice * (y1 + y2) / 2;
      }
      return new double[] {area, east, north};
    }
  }
}
