package io.github.aict.json;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schemas of the library, and a validator that is not of the library. */
final class Schemas {

  private static final String ENDING = ".schema.json";
  private static final Pattern URN = Pattern.compile("urn:aict:schema:([a-z]+):[1-9][0-9]*");
  private static final String META = SpecificationVersion.DRAFT_2020_12.getDialectId();
  private static final Map<String, String> URNS = new ConcurrentHashMap<>();
  private static final Map<String, Schema> COMPILED = new ConcurrentHashMap<>();
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(
          SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(Schemas::ofUrn));

  private Schemas() {}

  /** The kinds of documents that have a schema. */
  static List<String> kinds() {
    return Resources.in(Resources.ofLibrary("schema"), ENDING).stream()
        .map(Resources::stem)
        .toList();
  }

  static String text(String kind) {
    return Catalogues.resource("schema/" + kind + ENDING);
  }

  static JsonNode tree(String kind) {
    return JsonMapper.shared().readTree(text(kind));
  }

  private static String urn(String kind) {
    return URNS.computeIfAbsent(kind, of -> tree(of).get("$id").asString());
  }

  private static @Nullable String ofUrn(String id) {
    Matcher urn = URN.matcher(id);
    return urn.matches() ? file(urn.group(1)).map(Resources::read).orElse(null) : null;
  }

  private static Optional<Path> file(String kind) {
    return Optional.of(Resources.ofLibrary("schema/" + kind + ENDING)).filter(Files::exists);
  }

  /** What a schema says against a document. */
  static List<String> errors(String kind, String document) {
    return check(urn(kind), document);
  }

  /** What a definition within a schema says against a value. */
  static List<String> errors(String kind, String definition, String value) {
    return check(urn(kind) + "#/$defs/" + definition, value);
  }

  /** What the schema of schemas says against one. */
  static List<String> errors(String schema) {
    return check(META, schema);
  }

  private static List<String> check(String location, String document) {
    return COMPILED
        .computeIfAbsent(location, at -> REGISTRY.getSchema(SchemaLocation.of(at)))
        .validate(document, InputFormat.JSON)
        .stream()
        .map(Error::toString)
        .toList();
  }
}
