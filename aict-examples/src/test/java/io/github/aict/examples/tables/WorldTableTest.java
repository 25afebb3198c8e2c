package io.github.aict.examples.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A small world of our own: two countries with a common border, one at 180 degrees, an island, a
 * land of no code.
 */
class WorldTableTest {

  private static final String WORLD =
      """
      {"type": "Topology",
       "transform": {"scale": [0.25, 0.5], "translate": [-10, 0]},
       "arcs": [[[40, 0], [0, 20]],
                [[40, 20], [-40, 0], [0, -20], [40, 0]],
                [[40, 0], [40, 0], [0, 20], [-40, 0]],
                [[8, 8], [8, 0], [0, -4], [-8, 4]],
                [[0, 0], [0, 0], [0, 0]],
                [[720, 0], [0, 20], [-1360, 0], [0, -20], [1360, 0]]],
       "objects": {"countries": {"type": "GeometryCollection", "geometries": [
         {"type": "MultiPolygon", "id": "466", "properties": {"name": "Mali"},
          "arcs": [[[0, 1]], [[4]]]},
         {"type": "Polygon", "id": "686", "properties": {"name": "Senegal"}, "arcs": [[-1, 2]]},
         {"type": "Polygon", "id": "242", "properties": {"name": "Fiji"}, "arcs": [[5]]},
         {"type": "Polygon", "properties": {"name": "Somaliland"}, "arcs": [[3]]},
         {"type": "Polygon", "properties": {"name": "Kosovo"}, "arcs": [[3]]},
         {"type": "Polygon", "id": "010", "properties": {"name": "Antarctica"}, "arcs": [[3]]}%s
      ]}}}
      """;
  private static final String ISLAND =
      """
      , {"type": "MultiPolygon", "id": "174", "properties": {"name": "Comoros"},
         "arcs": [[[3]], [[0, 1]]]}
      """;

  @TempDir Path data;

  @Test
  void arcsAreDecodedAndSmallCountriesHaveACentre() throws IOException {
    Path folder = Files.createDirectories(data.resolve("world-atlas"));
    Files.writeString(folder.resolve("countries-110m.json"), WORLD.formatted(""));
    Files.writeString(folder.resolve("countries-50m.json"), WORLD.formatted(ISLAND));

    List<String> rows =
        new String(new WorldTable().derive(data), StandardCharsets.UTF_8)
            .lines()
            .filter(line -> !line.startsWith("#"))
            .toList();

    assertThat(rows)
        .containsExactly(
            "COM\t\t-50,50\t",
            "FJI\t\t\t1800,0 1700,0 1700,100 1800,100;" + "-1800,100 -1700,100 -1700,0 -1800,0",
            "MLI\t\t\t0,0 0,100 -100,100 -100,0",
            "SEN\t\t\t0,100 0,0 100,0 100,100",
            "XKX\t\t\t-80,40 -60,40 -60,20",
            "\tSomaliland\t\t-80,40 -60,40 -60,20");
  }
}
