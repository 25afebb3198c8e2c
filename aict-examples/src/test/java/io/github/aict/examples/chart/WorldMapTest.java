package io.github.aict.examples.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.aict.Label;
import io.github.aict.territory.Coordinates;
import io.github.aict.territory.Country;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class WorldMapTest {

  private static final Pattern POINT = Pattern.compile("([ML])(-?[0-9.]+) (-?[0-9.]+)");
  private static final Coordinates RENNES = Coordinates.of(48.11, -1.68);
  private static final Coordinates SENDAI = Coordinates.of(38.27, 140.87);
  private static final Coordinates LIMA = Coordinates.of(-12.05, -77.05);

  private static DrawnChart drawn(WorldMap map) {
    return DrawnChart.of(SampleCharts.sourced(map), Locale.FRENCH);
  }

  private static WorldMap map() {
    return WorldMap.titled(SampleCharts.TITLE);
  }

  private static List<Element> lands(DrawnChart drawn) {
    return drawn.elements("path").stream().filter(path -> !path.hasAttribute("stroke")).toList();
  }

  @Test
  void theDarkestCountryHasTheHighestValue() {
    DrawnChart drawn = drawn(map().country(Country.of("MLI"), 3).country(Country.of("SEN"), 90));
    assertThat(lands(drawn))
        .extracting(land -> land.getAttribute("fill"))
        .containsOnlyOnce("#ACD1E8", "#003F67")
        .contains("#EBEBEB");
    assertThat(drawn.texts()).contains("3", "90", "sans donnée");
  }

  @Test
  void thereAreFiveClassesAtMost() {
    DrawnChart drawn = DrawnChart.of(SampleCharts.map(), Locale.FRENCH);
    assertThat(lands(drawn)).extracting(land -> land.getAttribute("fill")).hasSizeGreaterThan(170);
    assertThat(lands(drawn).stream().map(land -> land.getAttribute("fill")).distinct()).hasSize(6);
    assertThat(drawn.texts().stream().filter(text -> text.matches("[0-9].* à [0-9].*"))).hasSize(5);
  }

  @Test
  void aSmallCountryIsACircleAndOneWithoutPlaceIsNamed() {
    DrawnChart drawn =
        drawn(
            map()
                .country(Country.of("COM"), 4)
                .country(Country.of("TUV"), 2)
                .country(Country.of("CA-QC"), 7));
    assertThat(drawn.elements("circle")).hasSize(1);
    assertThat(drawn.texts()).contains("Sans tracé sur la carte\u00a0: Tuvalu (2), Québec (7).");
    assertThat(drawn(map().place(RENNES)).texts()).noneMatch(text -> text.contains("Sans tracé"));
  }

  @Test
  void placesLieWhereTheyAre() {
    DrawnChart drawn =
        drawn(map().place(SampleCharts.same("Rennes"), RENNES).place(SENDAI).place(LIMA));
    List<Element> circles = drawn.elements("circle");
    double rennes = DrawnChart.number(circles.get(0), "cx");
    assertThat(rennes).isCloseTo(480, within(5.0));
    assertThat(DrawnChart.number(circles.get(1), "cx")).isGreaterThan(rennes + 200);
    assertThat(DrawnChart.number(circles.get(2), "cx")).isLessThan(rennes - 150);
    assertThat(DrawnChart.number(circles.get(2), "cy"))
        .isGreaterThan(DrawnChart.number(circles.get(0), "cy") + 100);
    assertThat(drawn.texts()).contains("Rennes");
  }

  @Test
  void namesWithoutRoomAreToldBelow() {
    WorldMap map = map();
    for (int i = 0; i < 30; i++) {
      map = map.place(SampleCharts.same("Partenaire " + i), RENNES);
    }
    assertThat(String.join(" ", drawn(map).texts()))
        .contains("Non nommés sur la carte\u00a0: ")
        .contains("Partenaire 0", "Partenaire 29.");
  }

  @Test
  void anArcOverThePacificLeavesAndComesBack() {
    String overEurope = arc(RENNES, SENDAI);
    assertThat(overEurope).containsOnlyOnce("M");
    String overThePacific = arc(SENDAI, LIMA);
    assertThat(overThePacific.chars().filter(c -> c == 'M').count()).isEqualTo(2);
    assertNoLongSides(overThePacific);
  }

  private static String arc(Coordinates from, Coordinates to) {
    return drawn(map().arc(from, to)).elements("path").stream()
        .filter(path -> path.hasAttribute("stroke"))
        .map(path -> path.getAttribute("d"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void noOutlineCrossesTheMap() {
    for (Element land : lands(drawn(map().place(RENNES)))) {
      for (String ring : land.getAttribute("d").split("(?<=Z)")) {
        assertNoLongSides(ring);
      }
    }
  }

  private static void assertNoLongSides(String data) {
    List<double[]> points = new ArrayList<>();
    Matcher matcher = POINT.matcher(data);
    while (matcher.find()) {
      double[] point = {Double.parseDouble(matcher.group(2)), Double.parseDouble(matcher.group(3))};
      if (matcher.group(1).equals("L")) {
        double[] before = points.get(points.size() - 1);
        assertThat(Math.abs(point[0] - before[0])).as(data).isLessThan(80);
      }
      points.add(point);
    }
    assertThat(points).hasSizeGreaterThan(2);
  }

  @Test
  void whatTheMapCannotShowIsRefused() {
    Country mali = Country.of("MLI");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> map().country(mali, Double.NaN))
        .withMessageContaining("must be a finite number");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> map().country(mali, 1).country(mali, 2))
        .withMessageContaining("MLI has 1.0 and 2.0");
    Coordinates pole = Coordinates.of(-90, 0);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> map().place(Label.of("Pôle", "Pole"), pole))
        .withMessageContaining("must lie north of -57.0 degrees");
    assertThatIllegalArgumentException().isThrownBy(() -> map().arc(RENNES, pole));
  }
}
