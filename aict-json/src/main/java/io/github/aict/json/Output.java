package io.github.aict.json;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** Where the values of shapes are written, whichever generator writes them. */
interface Output {

  void startObject() throws IOException;

  void name(String name) throws IOException;

  void endObject() throws IOException;

  void startArray() throws IOException;

  void endArray() throws IOException;

  void text(String text) throws IOException;

  /** Writes a number that has decimals, or none and the scale zero, so that it has no exponent. */
  void number(BigDecimal number) throws IOException;

  void number(long number) throws IOException;

  void flag(boolean flag) throws IOException;

  /** Writes what a shape made of a value: maps, lists, texts, numbers and flags. */
  default void write(Object value) throws IOException {
    if (value instanceof Map<?, ?> object) {
      startObject();
      for (Map.Entry<?, ?> property : object.entrySet()) {
        name((String) property.getKey());
        write(property.getValue());
      }
      endObject();
    } else if (value instanceof List<?> list) {
      startArray();
      for (Object element : list) {
        write(element);
      }
      endArray();
    } else if (value instanceof BigDecimal number) {
      number(number);
    } else if (value instanceof Number number) {
      number(number.longValue());
    } else if (value instanceof Boolean flag) {
      flag(flag);
    } else {
      text((String) value);
    }
  }
}
