package io.github.aict.examples.chart;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.github.aict.territory.Coordinates;
import io.github.aict.territory.Country;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The outline of a country, or the centre of one too small to have an outline.
 *
 * @param country the country; empty for a land that has no code
 * @param centre the centre; empty where there are rings
 * @param rings the rings, holes among them
 */
record Outline(
    Optional<Country> country,
    Optional<Coordinates> centre,
    ImmutableList<ImmutableList<Coordinates>> rings) {

  private static final String TABLE = "world.tsv";

  /** Returns the outlines of the world without Antarctica. */
  static ImmutableList<Outline> world() {
    return World.ALL;
  }

  private static Outline of(List<String> cells) {
    return new Outline(
        Optional.of(cells.get(0)).filter(code -> !code.isEmpty()).map(Country::of),
        Optional.of(cells.get(2)).filter(text -> !text.isEmpty()).map(Outline::place),
        Splitter.on(';')
            .omitEmptyStrings()
            .splitToStream(cells.get(3))
            .map(Outline::ring)
            .collect(ImmutableList.toImmutableList()));
  }

  private static ImmutableList<Coordinates> ring(String text) {
    return Splitter.on(' ')
        .splitToStream(text)
        .map(Outline::place)
        .collect(ImmutableList.toImmutableList());
  }

  private static Coordinates place(String text) {
    int comma = text.indexOf(',');
    return Coordinates.of(
        Integer.parseInt(text.substring(comma + 1)) / 10.0,
        Integer.parseInt(text.substring(0, comma)) / 10.0);
  }

  /** The table, read when the first map is drawn. */
  private static final class World {

    static final ImmutableList<Outline> ALL = read();

    private static ImmutableList<Outline> read() {
      try (InputStream in = Objects.requireNonNull(Outline.class.getResourceAsStream(TABLE))) {
        return new String(in.readAllBytes(), StandardCharsets.UTF_8)
            .lines()
            .filter(line -> !line.startsWith("#"))
            .map(line -> Outline.of(Splitter.on('\t').splitToList(line)))
            .collect(ImmutableList.toImmutableList());
      } catch (IOException e) {
        throw new UncheckedIOException("the table " + TABLE + " cannot be read", e);
      }
    }
  }
}
