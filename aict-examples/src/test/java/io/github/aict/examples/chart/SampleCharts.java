package io.github.aict.examples.chart;

import io.github.aict.Label;
import io.github.aict.odd.Odd;
import io.github.aict.territory.Coordinates;
import io.github.aict.territory.Country;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;

/** One chart of each kind, with labels that are long or full of signs. */
final class SampleCharts {

  static final Label TITLE = Label.of("Projets <et> «\u00a0accords\u00a0»", "Projects & \"deals\"");
  static final Label LONG =
      Label.of(
          "Syndicat intercommunal à vocation unique pour l’assainissement de la vallée & du plateau"
              + " et de toutes les communes qui les bordent",
          "Single-purpose syndicate of communes for the sanitation of the valley & the plateau and"
              + " of all the communes around them");
  static final Label SIGNS = Label.of("A<b>&\"c'\u0007\uD800d", "B<b>&\"c'\u0000\uFFFFd");

  private static final Coordinates RENNES = Coordinates.of(48.11, -1.68);

  private SampleCharts() {}

  static Label same(String text) {
    return Label.of(text, text);
  }

  static <C extends FramedChart<C>> C sourced(C chart) {
    return chart
        .subtitle(Label.of("Sous-titre", "Subtitle"))
        .source(Label.of("nos propres exemples", "our own samples"), LocalDate.of(2026, 11, 23))
        .note(Label.of("Exemples seulement.", "Samples only."));
  }

  static BarChart bars() {
    BarChart chart = BarChart.titled(TITLE).unit(Label.of("projets", "projects"));
    for (Odd odd : Odd.values()) {
      chart = chart.bar(odd, 411.5 * odd.number());
    }
    return sourced(chart.bar(LONG, 1234.5).bar(SIGNS, 0));
  }

  static LineChart lines() {
    LineChart chart =
        LineChart.titled(TITLE)
            .unit(Label.of("accords", "agreements"))
            .line(LONG, Map.of(1990, 4, 1991, 8, 1993, 12, 1995, 40))
            .line(SIGNS, Map.of(2014, 39.5, 2015, 41.25));
    for (int i = 0; i < 5; i++) {
      chart = chart.line(same("Série " + i), Map.of(1985 + i, 40 + i, 2024, 40 + i));
    }
    for (int year : List.of(1992, 1994, 1995, 2005, 2007, 2014, 2024)) {
      chart = chart.event(Year.of(year), LONG);
    }
    return sourced(chart);
  }

  static ShareChart shares() {
    ShareChart chart = ShareChart.titled(TITLE).part(LONG).part(SIGNS);
    for (int i = 0; i < 6; i++) {
      chart = chart.part(same("Part " + i));
    }
    return sourced(
        chart
            .row(LONG, 1, 2, 3, 4, 5, 6, 7, 8)
            .row(SIGNS, 0, 0, 1, 0, 0, 0, 0, 0)
            .row(same("Bretagne"), 0.5, 0.25, 0.125, 0, 0, 0, 0.03, 0.095));
  }

  static WorldMap map() {
    WorldMap map = WorldMap.titled(TITLE).unit(LONG).place(SIGNS, RENNES);
    int value = 0;
    for (Country country : Country.all()) {
      value++;
      map = value % 3 == 0 ? map : map.country(country, value * value);
    }
    for (int i = 0; i < 40; i++) {
      Coordinates partner = Coordinates.of(i - 20, 9.0 * i - 175);
      Coordinates near = Coordinates.of(45 + i % 7, i % 11);
      map = map.arc(RENNES, partner).place(partner).place(same("Lieu " + i), near);
    }
    return sourced(map);
  }

  static NetworkDiagram network() {
    NetworkDiagram network = NetworkDiagram.titled(TITLE).node(LONG, 3).node(SIGNS, 2, SIGNS);
    for (int i = 0; i < 148; i++) {
      network = network.node(same("Commune " + i), i % 20, same("Région " + i % 7));
      Label other = i % 9 == 0 ? LONG : same("Commune " + i / 3);
      network = network.edge(other, same("Commune " + i), 1 + i % 3);
    }
    return sourced(network);
  }

  static List<Chart> all() {
    return List.of(bars(), lines(), shares(), map(), network());
  }
}
