package io.github.aict.examples.export;

import io.github.aict.partnership.Partnership;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * Writer of partnerships as GeoJSON (RFC 7946) for maps: a collection with one feature for each
 * partnership, or with one for each member.
 *
 * <p>The geometry of a partnership is a line from each French member to each foreign one that has
 * coordinates: a {@code LineString} if there is one line, else a {@code MultiLineString}. A line
 * takes the shorter way round the Earth and is cut at the antimeridian. If no member of one side
 * has coordinates, there is no line and the members of the other side are a {@code Point} or a
 * {@code MultiPoint}; if no member has any, the geometry is null, as the format provides for, so
 * that no partnership is lost. Coordinates are longitude and latitude with at most six decimals.
 *
 * <p>The properties of a partnership are {@code form}, {@code formFr} and {@code formEn}, the names
 * {@code french} and {@code foreign}, the codes {@code countries} of the foreign members (ISO 3166
 * alpha-3, with that of the province for Canada), {@code network}, {@code firstYear}, {@code
 * lastYear} and {@code sources}. Those of a member are its {@code name}, {@code country}, {@code
 * french} or not, {@code kind}, {@code siren}, {@code inseeCode} and the {@code form} of the
 * partnership. A property that is not known is null. Equal partnerships give equal bytes.
 */
public final class PartnershipGeoJson {

  private PartnershipGeoJson() {}

  /**
   * Writes partnerships to a stream, which is left open.
   *
   * @param partnerships the partnerships, each of which becomes one feature
   * @param out where to write
   * @throws IOException if the stream fails
   */
  public static void write(Stream<Partnership> partnerships, OutputStream out) throws IOException {
    GeoJsonFile.write(partnerships, out, GeoJsonFile::partnership);
  }

  /**
   * Writes partnerships to a file, replacing an earlier one, which stays as it is if writing fails.
   *
   * @param partnerships the partnerships, each of which becomes one feature
   * @param file the file
   * @throws IOException if the file cannot be written
   */
  public static void write(Stream<Partnership> partnerships, Path file) throws IOException {
    WholeFile.write(file, out -> write(partnerships, out));
  }

  /**
   * Writes the members of partnerships as points to a stream, which is left open. A member of
   * several partnerships is several features; one without coordinates is a feature with a null
   * geometry.
   *
   * @param partnerships the partnerships
   * @param out where to write
   * @throws IOException if the stream fails
   */
  public static void writeMembers(Stream<Partnership> partnerships, OutputStream out)
      throws IOException {
    GeoJsonFile.write(
        partnerships,
        out,
        (file, partnership) ->
            partnership.members().forEach(member -> file.member(partnership, member)));
  }

  /**
   * Writes the members of partnerships as points to a file, replacing an earlier one, which stays
   * as it is if writing fails.
   *
   * @param partnerships the partnerships
   * @param file the file
   * @throws IOException if the file cannot be written
   */
  public static void writeMembers(Stream<Partnership> partnerships, Path file) throws IOException {
    WholeFile.write(file, out -> writeMembers(partnerships, out));
  }
}
