package io.github.aict.examples.chart;

/**
 * The Equal Earth projection of Šavrič, Patterson and Jenny (2018), centred on the meridian of
 * Greenwich: equal areas, so that a large country is no larger than it is.
 */
final class EqualEarth {

  private static final double A1 = 1.340264;
  private static final double A2 = -0.081106;
  private static final double A3 = 0.000893;
  private static final double A4 = 0.003796;
  private static final double HALF_ROOT_OF_3 = Math.sqrt(3) / 2;

  /** The width of the whole Earth, in radii of the globe. */
  static final double WIDTH = 2 * x(0, 180);

  private EqualEarth() {}

  /** Returns how far to the east of the middle a place lies, in radii of the globe. */
  static double x(double latitude, double longitude) {
    double angle = angle(latitude);
    double square = angle * angle;
    double slope = A1 + 3 * A2 * square + square * square * square * (7 * A3 + 9 * A4 * square);
    return StrictMath.toRadians(longitude) * StrictMath.cos(angle) / (HALF_ROOT_OF_3 * slope);
  }

  /** Returns how far to the north of the equator a place lies, in radii of the globe. */
  static double y(double latitude) {
    double angle = angle(latitude);
    double square = angle * angle;
    return angle * (A1 + A2 * square + square * square * square * (A3 + A4 * square));
  }

  private static double angle(double latitude) {
    return StrictMath.asin(HALF_ROOT_OF_3 * StrictMath.sin(StrictMath.toRadians(latitude)));
  }
}
