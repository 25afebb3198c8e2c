package io.github.aict.territory;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.Serializable;

/**
 * A place on the Earth, in degrees of WGS 84.
 *
 * @param latitude the latitude, from -90 (South Pole) to 90
 * @param longitude the longitude, from -180 to 180, positive towards the east
 */
public record Coordinates(double latitude, double longitude) implements Serializable {

  private static final double EARTH_RADIUS_IN_KILOMETRES = 6371.0;

  /**
   * Creates a place.
   *
   * @param latitude the latitude in degrees
   * @param longitude the longitude in degrees
   * @throws IllegalArgumentException if a coordinate is out of range or not a number
   */
  public Coordinates {
    checkArgument(
        latitude >= -90 && latitude <= 90,
        "a latitude must be from -90 to 90 degrees but was %s",
        latitude);
    checkArgument(
        longitude >= -180 && longitude <= 180,
        "a longitude must be from -180 to 180 degrees but was %s",
        longitude);
  }

  /**
   * Returns a place.
   *
   * @param latitude the latitude in degrees
   * @param longitude the longitude in degrees
   * @return the place
   * @throws IllegalArgumentException if a coordinate is out of range or not a number
   */
  public static Coordinates of(double latitude, double longitude) {
    return new Coordinates(latitude, longitude);
  }

  /**
   * Returns the distance to another place along a great circle of a sphere (haversine formula).
   *
   * @param other the other place
   * @return the distance in kilometres, right to about half a per cent
   */
  public double kilometresTo(Coordinates other) {
    double northward = Math.toRadians(other.latitude - latitude);
    double eastward = Math.toRadians(other.longitude - longitude);
    double halfChord =
        square(Math.sin(northward / 2))
            + Math.cos(Math.toRadians(latitude))
                * Math.cos(Math.toRadians(other.latitude))
                * square(Math.sin(eastward / 2));
    return 2 * EARTH_RADIUS_IN_KILOMETRES * Math.asin(Math.min(1, Math.sqrt(halfChord)));
  }

  private static double square(double value) {
    return value * value;
  }
}
