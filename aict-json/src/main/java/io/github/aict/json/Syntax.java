package io.github.aict.json;

import java.io.IOException;
import java.io.Writer;
import org.jspecify.annotations.Nullable;

/** JSON text, read and written by the version of Jackson that is there. */
interface Syntax {

  /** Reads a whole text; null, with a problem, if it is not one JSON value. */
  @Nullable Located read(String text, Problems problems);

  /** Writes a value, with one property or element a line or without any space. */
  void write(Object value, boolean pretty, Writer out) throws IOException;

  /**
   * The syntax of the version of Jackson that is there, the newer one if both are.
   *
   * @throws IllegalStateException if none is there
   */
  static Syntax present() {
    return Present.SYNTAX;
  }

  /** Found once, when it is first asked for. */
  final class Present {
    private static final Syntax SYNTAX = find();

    private Present() {}

    private static Syntax find() {
      if (isThere("tools.jackson.core.JsonParser")) {
        return new Jackson3Syntax();
      }
      if (isThere("com.fasterxml.jackson.core.JsonParser")) {
        return new Jackson2Syntax();
      }
      throw new IllegalStateException(
          "aict-json needs Jackson: add tools.jackson.core:jackson-databind (Jackson 3) or"
              + " com.fasterxml.jackson.core:jackson-databind (Jackson 2) and, on the module path,"
              + " require tools.jackson.databind or com.fasterxml.jackson.databind");
    }

    private static boolean isThere(String type) {
      try {
        Class.forName(type, false, Syntax.class.getClassLoader());
        return true;
      } catch (ClassNotFoundException e) {
        return false;
      }
    }
  }
}
