package io.github.aict.examples.export;

import com.google.common.collect.ImmutableList;
import io.github.aict.territory.Coordinates;

/**
 * Lines on a map whose longitudes go from -180 to 180, cut where they cross its edge, the
 * antimeridian (RFC 7946, section 3.1.9).
 */
final class GeoLines {

  private static final double EDGE = 180;
  private static final double TURN = 360;

  private GeoLines() {}

  /** The shorter way between two places, as one line or as two that meet at the edge. */
  static ImmutableList<ImmutableList<Coordinates>> between(Coordinates from, Coordinates to) {
    double eastward = to.longitude() - from.longitude();
    if (Math.abs(eastward) <= EDGE) {
      return ImmutableList.of(ImmutableList.of(from, to));
    }
    double edge = from.longitude() > 0 ? EDGE : -EDGE;
    if (from.longitude() == edge) {
      return ImmutableList.of(ImmutableList.of(moved(from), to));
    }
    if (to.longitude() == -edge) {
      return ImmutableList.of(ImmutableList.of(from, moved(to)));
    }
    double part = (edge - from.longitude()) / (eastward + Math.copySign(TURN, edge));
    double latitude = from.latitude() + part * (to.latitude() - from.latitude());
    return ImmutableList.of(
        ImmutableList.of(from, Coordinates.of(latitude, edge)),
        ImmutableList.of(Coordinates.of(latitude, -edge), to));
  }

  /** The same place on the other edge of the map. */
  private static Coordinates moved(Coordinates place) {
    return Coordinates.of(place.latitude(), -place.longitude());
  }
}
