package app;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.aict.json.AictJackson2Module;

/** A mapper of Jackson 2 with the module: found as a service on the class path, named on the module path. */
final class Mapping {

  private static final JsonMapper MAPPER = mapper();

  private Mapping() {}

  private static JsonMapper mapper() {
    return Mapping.class.getModule().isNamed()
        ? JsonMapper.builder().addModule(new AictJackson2Module()).build()
        : JsonMapper.builder().findAndAddModules().build();
  }

  static String write(Object value) throws Exception {
    return MAPPER.writeValueAsString(value);
  }

  static <T> T read(String text, Class<T> type) throws Exception {
    return MAPPER.readValue(text, type);
  }
}
