package io.github.aict.examples.chart;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.aict.Label;
import io.github.aict.territory.Coordinates;
import io.github.aict.territory.Country;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A map of the world, in equal areas: countries shaded by a value, places, and arcs from one place
 * to another.
 *
 * <p>Values fall into at most five classes by natural breaks (Jenks), which the legend tells. A
 * country too small for an outline is a small circle; one that has neither is named below the map.
 */
public final class WorldMap extends FramedChart<WorldMap> {

  /** Antarctica, which is left out, begins below. */
  private static final double SOUTHERNMOST = -57;

  private final Optional<Label> unit;
  private final ImmutableMap<Country, Double> values;
  private final ImmutableList<Place> places;
  private final ImmutableList<Arc> arcs;

  private WorldMap(
      Frame frame,
      Optional<Label> unit,
      ImmutableMap<Country, Double> values,
      ImmutableList<Place> places,
      ImmutableList<Arc> arcs) {
    super(frame);
    this.unit = unit;
    this.values = values;
    this.places = places;
    this.arcs = arcs;
  }

  /** A place, with its name if it has one on the map. */
  record Place(Optional<Label> label, Coordinates where) {}

  /** The way from one place to another. */
  record Arc(Coordinates from, Coordinates to) {}

  /**
   * Returns a map that shows nothing yet.
   *
   * @param title the title
   * @return the map
   */
  public static WorldMap titled(Label title) {
    return new WorldMap(
        Frame.titled(title),
        Optional.empty(),
        ImmutableMap.of(),
        ImmutableList.of(),
        ImmutableList.of());
  }

  /**
   * Returns this map with the unit of the values of countries, in place of an earlier one.
   *
   * @param text the unit, such as <em>projets</em>
   * @return the map
   */
  public WorldMap unit(Label text) {
    return new WorldMap(frame(), Optional.of(text), values, places, arcs);
  }

  /**
   * Returns this map with a country shaded by its value. Countries without value are grey.
   *
   * @param country the country
   * @param value the value
   * @return the map
   * @throws IllegalArgumentException if the value is not a finite number or the country has one
   *     already
   */
  public WorldMap country(Country country, double value) {
    checkNumber("a country", country.label(), value);
    checkArgument(
        !values.containsKey(country),
        "a country must have one value but %s has %s and %s",
        country,
        values.get(country),
        value);
    return new WorldMap(
        frame(),
        unit,
        ImmutableMap.<Country, Double>builder().putAll(values).put(country, value).buildOrThrow(),
        places,
        arcs);
  }

  /**
   * Returns this map with a place that has a name; where there is no room for the name, it is told
   * below the map.
   *
   * @param label the name
   * @param where where it lies
   * @return the map
   * @throws IllegalArgumentException if the place lies in Antarctica, which the map leaves out
   */
  public WorldMap place(Label label, Coordinates where) {
    return with(new Place(Optional.of(label), checkShown(where)));
  }

  /**
   * Returns this map with a place without name.
   *
   * @param where where it lies
   * @return the map
   * @throws IllegalArgumentException if the place lies in Antarctica, which the map leaves out
   */
  public WorldMap place(Coordinates where) {
    return with(new Place(Optional.empty(), checkShown(where)));
  }

  /**
   * Returns this map with an arc along the great circle, the shortest way on the globe.
   *
   * @param from where it starts, for example at the authority
   * @param to where it ends, for example at the partner
   * @return the map
   * @throws IllegalArgumentException if an end lies in Antarctica, which the map leaves out
   */
  public WorldMap arc(Coordinates from, Coordinates to) {
    Arc arc = new Arc(checkShown(from), checkShown(to));
    return new WorldMap(
        frame(), unit, values, places, ImmutableList.<Arc>builder().addAll(arcs).add(arc).build());
  }

  private WorldMap with(Place place) {
    return new WorldMap(
        frame(),
        unit,
        values,
        ImmutableList.<Place>builder().addAll(places).add(place).build(),
        arcs);
  }

  private static Coordinates checkShown(Coordinates where) {
    checkArgument(
        where.latitude() >= SOUTHERNMOST,
        "a place of the map must lie north of %s degrees of latitude but was %s",
        SOUTHERNMOST,
        where);
    return where;
  }

  @Override
  WorldMap framed(Frame other) {
    return new WorldMap(other, unit, values, places, arcs);
  }

  @Override
  void checkDrawable() {
    checkArgument(
        !values.isEmpty() || !places.isEmpty() || !arcs.isEmpty(),
        "a map must show something: call country(Country, double), place(Label, Coordinates) or"
            + " arc(Coordinates, Coordinates)");
  }

  @Override
  void draw(Page page) {
    MapDrawing drawing = new MapDrawing(page, SOUTHERNMOST);
    drawing.countries(values);
    drawing.arcs(arcs);
    drawing.places(places);
    drawing.below(unit, values);
  }

  @Override
  String description(Locale locale) {
    StringBuilder text = new StringBuilder(Label.of("Carte du monde", "World map").in(locale));
    unit.ifPresent(label -> text.append(" (").append(label.in(locale)).append(')'));
    text.append(". ");
    if (!values.isEmpty()) {
      text.append(
          Enumeration.of(
              values.entrySet().stream()
                  .map(entry -> new Enumeration.Item(entry.getKey().label(), entry.getValue()))
                  .toList(),
              locale));
    }
    String named =
        places.stream()
            .flatMap(place -> place.label().stream())
            .map(label -> label.in(locale))
            .collect(Collectors.joining(", "));
    if (!named.isEmpty()) {
      text.append(Label.of(" Lieux\u00a0: ", " Places: ").in(locale)).append(named).append('.');
    }
    if (!arcs.isEmpty()) {
      text.append(Label.of(" Liens\u00a0: ", " Links: ").in(locale))
          .append(NumberText.of(arcs.size(), locale))
          .append('.');
    }
    return text.toString();
  }
}
