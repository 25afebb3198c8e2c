package io.github.aict.json;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A JSON value that knows where it stands in its document. */
sealed interface Located {

  /** The place of a value: line and column from 1, and the JSON pointer. */
  record Place(int line, int column, String pointer) {

    /** The pointer of a property of the value that stands here. */
    String property(String name) {
      return pointer + "/" + name.replace("~", "~0").replace("/", "~1");
    }
  }

  Place place();

  /** An object: its properties in order, with the places of their names. */
  record Obj(Place place, Map<String, Located> properties, Map<String, Place> names)
      implements Located {

    /** The value of a property that is known to be there. */
    Located get(String name) {
      return Optional.ofNullable(properties.get(name)).orElseThrow();
    }
  }

  /** An array. */
  record Arr(Place place, List<Located> elements) implements Located {}

  /** A string. */
  record Str(Place place, String text) implements Located {}

  /** A number as it is written. */
  record Num(Place place, String text) implements Located {}

  /** {@code true} or {@code false}. */
  record Bool(Place place, boolean value) implements Located {}

  /** {@code null}. */
  record Null(Place place) implements Located {}
}
