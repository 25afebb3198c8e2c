package io.github.aict.examples.chart;

import com.google.common.collect.ImmutableList;
import io.github.aict.territory.Coordinates;

/** The shortest way between two places of the globe. */
final class GreatCircle {

  private static final double STEP = StrictMath.toRadians(3);

  private GreatCircle() {}

  /** Returns places along the way, both ends among them. */
  static ImmutableList<Coordinates> between(Coordinates from, Coordinates to) {
    double[] start = vector(from);
    double[] end = vector(to);
    double cosine = start[0] * end[0] + start[1] * end[1] + start[2] * end[2];
    double angle = StrictMath.acos(Math.max(-1, Math.min(1, cosine)));
    double sine = StrictMath.sin(angle);
    // No distance, or no way shorter than another: the straight line is as good as any.
    if (sine < 1e-9) {
      return ImmutableList.of(from, to);
    }
    int steps = (int) Math.ceil(angle / STEP);
    ImmutableList.Builder<Coordinates> way = ImmutableList.builder();
    way.add(from);
    for (int i = 1; i < steps; i++) {
      double near = StrictMath.sin(angle * (steps - i) / steps) / sine;
      double far = StrictMath.sin(angle * i / steps) / sine;
      way.add(
          place(
              near * start[0] + far * end[0],
              near * start[1] + far * end[1],
              near * start[2] + far * end[2]));
    }
    return way.add(to).build();
  }

  private static double[] vector(Coordinates place) {
    double latitude = StrictMath.toRadians(place.latitude());
    double longitude = StrictMath.toRadians(place.longitude());
    return new double[] {
      StrictMath.cos(latitude) * StrictMath.cos(longitude),
      StrictMath.cos(latitude) * StrictMath.sin(longitude),
      StrictMath.sin(latitude)
    };
  }

  private static Coordinates place(double x, double y, double z) {
    return Coordinates.of(
        StrictMath.toDegrees(StrictMath.atan2(z, Math.sqrt(x * x + y * y))),
        StrictMath.toDegrees(StrictMath.atan2(y, x)));
  }
}
