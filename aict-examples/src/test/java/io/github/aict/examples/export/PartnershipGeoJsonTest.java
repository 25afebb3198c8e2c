package io.github.aict.examples.export;

import static io.github.aict.examples.export.Samples.BELLECOURT;
import static io.github.aict.examples.export.Samples.RIVE;
import static io.github.aict.examples.export.Samples.partnership;
import static io.github.aict.examples.export.Samples.placed;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.aict.evidence.Source;
import io.github.aict.partnership.Partnership;
import io.github.aict.partnership.PartnershipMember;
import io.github.aict.territory.Country;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PartnershipGeoJsonTest {

  private static final PartnershipMember NOWHERE = RIVE.withCentre(Optional.empty());

  private static String text(Partnership... partnerships) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      PartnershipGeoJson.write(Stream.of(partnerships), out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  private static JsonNode features(Partnership... partnerships) {
    return JsonMapper.shared().readTree(text(partnerships)).get("features");
  }

  private static String geometry(PartnershipMember... members) {
    return features(partnership(members)).get(0).get("geometry").toString();
  }

  @Test
  void aPartnershipIsALineWithWhatIsKnown() {
    Partnership twinning =
        partnership(BELLECOURT, RIVE)
            .withDeclaredFirstYear(1981)
            .withSources(Source.of("Atlas", "https://example.org/atlas"));
    assertThat(text(twinning))
        .isEqualTo(
            """
            {"type":"FeatureCollection","features":[
            {"type":"Feature","geometry":{"type":"LineString","coordinates":\
            [[4.92,46.15],[-8,12.65]]},"properties":{"form":"JUMELAGE","formFr":"jumelage",\
            "formEn":"twinning","french":["Bellecourt"],"foreign":["Rive du Fleuve"],\
            "countries":["MLI"],"network":null,"firstYear":1981,"lastYear":null,\
            "sources":[{"title":"Atlas","address":"https://example.org/atlas"}]}}]}
            """);
    assertThat(text()).isEqualTo("{\"type\":\"FeatureCollection\",\"features\":[]}\n");
  }

  @Test
  void whatHasNoLineIsAPointOrNothing() {
    PartnershipMember other = placed(BELLECOURT.withName("Autre"), 46.5, 5);
    assertThat(geometry(BELLECOURT, NOWHERE))
        .isEqualTo("{\"type\":\"Point\",\"coordinates\":[4.92,46.15]}");
    assertThat(geometry(BELLECOURT.withCentre(Optional.empty()), RIVE))
        .isEqualTo("{\"type\":\"Point\",\"coordinates\":[-8,12.65]}");
    assertThat(geometry(BELLECOURT, other, NOWHERE))
        .isEqualTo("{\"type\":\"MultiPoint\",\"coordinates\":[[5,46.5],[4.92,46.15]]}");
    assertThat(geometry(BELLECOURT.withCentre(Optional.empty()), NOWHERE)).isEqualTo("null");
    assertThat(geometry(BELLECOURT, other, RIVE))
        .isEqualTo(
            "{\"type\":\"MultiLineString\",\"coordinates\":"
                + "[[[5,46.5],[-8,12.65]],[[4.92,46.15],[-8,12.65]]]}");
  }

  @Test
  void linesAreCutAtTheAntimeridian() {
    PartnershipMember noumea = placed(BELLECOURT.withCountry(Country.of("NCL")), -20, 170);
    PartnershipMember samoa = placed(RIVE.withCountry(Country.of("WSM")), -10, -170);
    assertThat(geometry(noumea, samoa))
        .isEqualTo(
            "{\"type\":\"MultiLineString\",\"coordinates\":"
                + "[[[170,-20],[180,-15]],[[-180,-15],[-170,-10]]]}");
    assertThat(geometry(placed(noumea, -10, -170), placed(samoa, -20, 150)))
        .isEqualTo(
            "{\"type\":\"MultiLineString\",\"coordinates\":"
                + "[[[-170,-10],[-180,-12.5]],[[180,-12.5],[150,-20]]]}");
    assertThat(geometry(placed(noumea, -20, 170), placed(samoa, -10, -180)))
        .isEqualTo("{\"type\":\"LineString\",\"coordinates\":[[170,-20],[180,-10]]}");
    assertThat(geometry(placed(noumea, -20, 180), placed(samoa, -10, -170)))
        .isEqualTo("{\"type\":\"LineString\",\"coordinates\":[[-180,-20],[-170,-10]]}");
    assertThat(geometry(placed(noumea, 0, 90), placed(samoa, 0, -90)))
        .isEqualTo("{\"type\":\"LineString\",\"coordinates\":[[90,0],[-90,0]]}");
  }

  @Test
  void membersArePoints(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("members.geojson");
    PartnershipGeoJson.writeMembers(Stream.of(partnership(BELLECOURT, NOWHERE)), file);
    JsonNode features = JsonMapper.shared().readTree(file).get("features");
    assertThat(features.size()).isEqualTo(2);
    assertThat(features.get(0).toString())
        .isEqualTo(
            "{\"type\":\"Feature\",\"geometry\":{\"type\":\"Point\",\"coordinates\":[4.92,46.15]},"
                + "\"properties\":{\"name\":\"Bellecourt\",\"country\":\"FRA\",\"french\":true,"
                + "\"kind\":\"COMMUNE\",\"siren\":\"213500010\",\"inseeCode\":\"01001\","
                + "\"form\":\"JUMELAGE\"}}");
    assertThat(features.get(1).get("geometry").isNull()).isTrue();
  }

  @Test
  void halfOfAPairIsReplaced() {
    PartnershipMember broken = RIVE.withName("a\ud800b");
    assertThat(text(partnership(BELLECOURT, broken))).contains("[\"a\ufffdb\"]");
  }
}
