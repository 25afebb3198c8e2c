/**
 * Projects, calls and assessments as JSON, and the bundled catalogue of calls.
 *
 * <p>Start from {@link io.github.aict.json.Catalogues} for the calls and from {@link
 * io.github.aict.json.AictJson} for reading and writing documents. Users of Jackson 3 register
 * {@link io.github.aict.json.AictModule}.
 */
@org.jspecify.annotations.NullMarked
module io.github.aict.json {
  requires transitive io.github.aict.core;
  requires transitive tools.jackson.databind;
  requires static transitive org.jspecify;

  exports io.github.aict.json;

  provides tools.jackson.databind.JacksonModule with
      io.github.aict.json.AictModule;
}
