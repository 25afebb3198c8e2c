package io.github.aict.examples.export;

import static io.github.aict.examples.export.Samples.BELLECOURT;
import static io.github.aict.examples.export.Samples.RIVE;
import static io.github.aict.examples.export.Samples.partnership;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.aict.partnership.Partnership;
import io.github.aict.partnership.PartnershipMember;
import io.github.aict.territory.Coordinates;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PartnershipGeoJsonProperties {

  private static JsonNode features(Partnership... partnerships) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PartnershipGeoJson.write(Stream.of(partnerships), out);
    return JsonMapper.shared().readTree(out.toByteArray()).get("features");
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void everyPartnershipIsAFeatureWithinTheMap(
      @ForAll("places") Coordinates from, @ForAll("places") Coordinates to, @ForAll String name)
      throws IOException {
    PartnershipMember nowhere = RIVE.withCentre(Optional.empty());
    Partnership one = partnership(BELLECOURT.withCentre(from), RIVE.withCentre(to).withName(name));
    JsonNode features = features(one, partnership(BELLECOURT, nowhere), one);
    assertThat(features.size()).isEqualTo(3);
    assertThat(features.get(0)).isEqualTo(features.get(2));
    JsonNode geometry = features.get(0).get("geometry");
    JsonNode lines = geometry.get("coordinates");
    if (geometry.get("type").asString().equals("LineString")) {
      assertLine(lines);
    } else {
      assertThat(lines.size()).isEqualTo(2);
      lines.forEach(PartnershipGeoJsonProperties::assertLine);
      assertThat(Math.abs(lines.get(0).get(1).get(0).asDouble())).isEqualTo(180);
      assertThat(lines.get(1).get(0).get(0).asDouble())
          .isEqualTo(-lines.get(0).get(1).get(0).asDouble());
    }
  }

  private static void assertLine(JsonNode line) {
    assertThat(line.size()).isEqualTo(2);
    for (JsonNode position : line) {
      assertThat(position.get(0).asDouble()).isBetween(-180.0, 180.0);
      assertThat(position.get(1).asDouble()).isBetween(-90.0, 90.0);
    }
    assertThat(Math.abs(line.get(0).get(0).asDouble() - line.get(1).get(0).asDouble()))
        .as("no line goes round the map the long way")
        .isLessThanOrEqualTo(180);
  }

  @Provide
  static Arbitrary<Coordinates> places() {
    return Combinators.combine(
            Arbitraries.doubles().between(-90, 90),
            Arbitraries.oneOf(
                Arbitraries.doubles().between(-180, 180), Arbitraries.of(-180.0, 180.0, 0.0)))
        .as(Coordinates::of);
  }
}
