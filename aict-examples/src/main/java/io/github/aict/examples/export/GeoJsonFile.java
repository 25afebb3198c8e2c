package io.github.aict.examples.export;

import com.google.common.collect.ImmutableList;
import io.github.aict.evidence.Source;
import io.github.aict.partnership.Partnership;
import io.github.aict.partnership.PartnershipMember;
import io.github.aict.territory.AuthorityKind;
import io.github.aict.territory.Coordinates;
import io.github.aict.territory.Country;
import io.github.aict.territory.InseeCode;
import io.github.aict.territory.Siren;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/** One GeoJSON file while it is written, a feature on each line. */
final class GeoJsonFile {

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .build();

  private final JsonGenerator json;

  private GeoJsonFile(JsonGenerator json) {
    this.json = json;
  }

  /** Writes a collection, ended only if every feature was written. */
  static <T> void write(Stream<T> items, OutputStream out, BiConsumer<GeoJsonFile, T> features)
      throws IOException {
    try {
      // Closing what failed would end the collection as if it were whole.
      JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), out);
      json.writeStartObject();
      json.writeStringProperty("type", "FeatureCollection");
      json.writeArrayPropertyStart("features");
      GeoJsonFile file = new GeoJsonFile(json);
      for (Iterator<T> all = items.iterator(); all.hasNext(); ) {
        features.accept(file, all.next());
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
      json.close();
    } catch (JacksonIOException e) {
      throw e.getCause();
    }
  }

  void partnership(Partnership partnership) {
    startFeature();
    geometry(partnership);
    json.writeObjectPropertyStart("properties");
    json.writeStringProperty("form", partnership.form().code());
    json.writeStringProperty("formFr", partnership.form().label().fr());
    json.writeStringProperty("formEn", partnership.form().label().en());
    texts("french", partnership.french().stream().map(PartnershipMember::name));
    texts("foreign", partnership.foreign().stream().map(PartnershipMember::name));
    texts("countries", partnership.countries().stream().map(Country::code).sorted());
    text("network", partnership.network());
    number("firstYear", partnership.firstYear());
    number("lastYear", partnership.lastYear());
    sources(partnership.sources());
    endFeature();
  }

  void member(Partnership partnership, PartnershipMember member) {
    startFeature();
    points(member.centre().stream().toList());
    json.writeObjectPropertyStart("properties");
    text("name", Optional.of(member.name()));
    json.writeStringProperty("country", member.country().code());
    json.writeBooleanProperty("french", member.isFrench());
    text("kind", member.kind().map(AuthorityKind::code));
    text("siren", member.siren().map(Siren::value));
    text("inseeCode", member.inseeCode().map(InseeCode::value));
    json.writeStringProperty("form", partnership.form().code());
    endFeature();
  }

  private void startFeature() {
    json.writeRaw('\n');
    json.writeStartObject();
    json.writeStringProperty("type", "Feature");
  }

  private void endFeature() {
    json.writeEndObject();
    json.writeEndObject();
  }

  private void geometry(Partnership partnership) {
    ImmutableList<Coordinates> french = centres(partnership.french());
    ImmutableList<Coordinates> foreign = centres(partnership.foreign());
    List<ImmutableList<Coordinates>> lines =
        french.stream()
            .flatMap(from -> foreign.stream().flatMap(to -> GeoLines.between(from, to).stream()))
            .toList();
    if (lines.isEmpty()) {
      points(french.isEmpty() ? foreign : french);
    } else if (lines.size() == 1) {
      startGeometry("LineString");
      positions(lines.get(0));
      json.writeEndObject();
    } else {
      startGeometry("MultiLineString");
      json.writeStartArray();
      lines.forEach(this::positions);
      json.writeEndArray();
      json.writeEndObject();
    }
  }

  private void points(List<Coordinates> places) {
    if (places.isEmpty()) {
      json.writeNullProperty("geometry");
    } else if (places.size() == 1) {
      startGeometry("Point");
      position(places.get(0));
      json.writeEndObject();
    } else {
      startGeometry("MultiPoint");
      positions(places);
      json.writeEndObject();
    }
  }

  private void startGeometry(String type) {
    json.writeObjectPropertyStart("geometry");
    json.writeStringProperty("type", type);
    json.writeName("coordinates");
  }

  private void positions(List<Coordinates> places) {
    json.writeStartArray();
    places.forEach(this::position);
    json.writeEndArray();
  }

  private void position(Coordinates place) {
    json.writeStartArray();
    json.writeNumber(Degrees.of(place.longitude()));
    json.writeNumber(Degrees.of(place.latitude()));
    json.writeEndArray();
  }

  private static ImmutableList<Coordinates> centres(Collection<PartnershipMember> members) {
    return members.stream()
        .flatMap(member -> member.centre().stream())
        .collect(ImmutableList.toImmutableList());
  }

  private void texts(String name, Stream<String> texts) {
    json.writeArrayPropertyStart(name);
    texts.map(UnicodeText::of).forEach(json::writeString);
    json.writeEndArray();
  }

  private void text(String name, Optional<String> text) {
    if (text.isPresent()) {
      json.writeStringProperty(name, UnicodeText.of(text.get()));
    } else {
      json.writeNullProperty(name);
    }
  }

  private void number(String name, OptionalInt number) {
    if (number.isPresent()) {
      json.writeNumberProperty(name, number.getAsInt());
    } else {
      json.writeNullProperty(name);
    }
  }

  private void sources(Collection<Source> sources) {
    json.writeArrayPropertyStart("sources");
    for (Source source : sources) {
      json.writeStartObject();
      json.writeStringProperty("title", UnicodeText.of(source.title()));
      json.writeStringProperty("address", source.address().toString());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
