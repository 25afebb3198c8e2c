package app;

import io.github.aict.json.AictModule;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/** A mapper of Jackson 3 with the module: found as a service on the class path, named on the module path. */
final class Mapping {

  // Jackson 2 does not escape slashes, Jackson 3 does unless it is told not to.
  private static final JsonMapper MAPPER = mapper();

  private Mapping() {}

  private static JsonMapper mapper() {
    JsonMapper.Builder builder =
        JsonMapper.builder(
            JsonFactory.builder().disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES).build());
    return Mapping.class.getModule().isNamed()
        ? builder.addModule(new AictModule()).build()
        : builder.findAndAddModules().build();
  }

  static String write(Object value) {
    return MAPPER.writeValueAsString(value);
  }

  static <T> T read(String text, Class<T> type) {
    return MAPPER.readValue(text, type);
  }
}
