/**
 * Projects, calls and assessments as JSON, and the bundled catalogue of calls.
 *
 * <p>Start from {@link io.github.aict.json.Catalogues} for the calls and from {@link
 * io.github.aict.json.AictJson} for reading and writing documents. Users of Jackson 3 register
 * {@link io.github.aict.json.AictModule}, users of Jackson 2 {@link
 * io.github.aict.json.AictJackson2Module}. One of the two must be there; a module that uses neither
 * itself requires {@code tools.jackson.databind} or {@code com.fasterxml.jackson.databind} beside
 * this one.
 *
 * <p>On the class path both module classes are found as services. On the module path they are
 * registered by name, since a module cannot provide a service of a module that may be absent.
 */
@org.jspecify.annotations.NullMarked
@SuppressWarnings("exports") // Each module class extends a type of a Jackson that may be absent.
module io.github.aict.json {
  requires transitive io.github.aict.core;
  requires static com.fasterxml.jackson.databind;
  requires static tools.jackson.databind;
  requires static transitive org.jspecify;

  exports io.github.aict.json;
}
