package io.github.aict.examples.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.aict.territory.Coordinates;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;

class GlobeProperties {

  @Property
  void theGreatCircleIsTheShortestWay(
      @ForAll @DoubleRange(min = -80, max = 80) double latitude,
      @ForAll @DoubleRange(min = -180, max = 180) double longitude) {
    Coordinates rennes = Coordinates.of(48.11, -1.68);
    Coordinates other = Coordinates.of(latitude, longitude);
    List<Coordinates> way = GreatCircle.between(rennes, other);
    double length = 0;
    for (int i = 1; i < way.size(); i++) {
      length += way.get(i - 1).kilometresTo(way.get(i));
    }
    assertThat(way).startsWith(rennes).endsWith(other);
    assertThat(length).isCloseTo(rennes.kilometresTo(other), within(0.1));
  }

  @Example
  void aPlaceAndItsAntipodeHaveAStraightLine() {
    Coordinates here = Coordinates.of(0, 0);
    Coordinates there = Coordinates.of(0, 180);
    assertThat(GreatCircle.between(here, here)).containsExactly(here, here);
    assertThat(GreatCircle.between(here, there)).containsExactly(here, there);
  }

  @Example
  void theEarthIsAboutTwiceAsWideAsHigh() {
    // The authors give 2.05458 as the ratio.
    assertThat(EqualEarth.WIDTH / (2 * EqualEarth.y(90))).isCloseTo(2.05458, within(1e-4));
  }

  @Property
  void areasAreKept(
      @ForAll @DoubleRange(min = -89, max = 88) double latitude,
      @ForAll @DoubleRange(min = -179, max = 179) double longitude) {
    double step = 1e-3;
    double middle = latitude + step / 2;
    double width = EqualEarth.x(middle, longitude + step) - EqualEarth.x(middle, longitude);
    double height = EqualEarth.y(latitude + step) - EqualEarth.y(latitude);
    double radians = Math.toRadians(step);
    double onTheGlobe = radians * radians * Math.cos(Math.toRadians(middle));
    assertThat(width * height / onTheGlobe).isCloseTo(1, within(1e-3));
  }
}
