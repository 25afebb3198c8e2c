package io.github.aict.json;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * One line of a file of JSON Lines: its value, or all that is wrong with it.
 *
 * @param number the number of the line, from 1
 * @param value the value; empty if the line has problems
 * @param problems what is wrong with the line; empty if it has a value
 * @param <T> the type of the values
 */
public record DocumentLine<T>(int number, Optional<T> value, ImmutableList<Problem> problems) {

  static <T> DocumentLine<T> read(Shape<T> shape, String name, ByteLines lines) {
    try {
      T value = Documents.read(shape, name, lines);
      return new DocumentLine<>(lines.number(), Optional.of(value), ImmutableList.of());
    } catch (InvalidDocumentException e) {
      return new DocumentLine<>(lines.number(), Optional.empty(), e.problems());
    }
  }

  /**
   * Returns the value.
   *
   * @return the value
   * @throws InvalidDocumentException if the line has problems
   */
  public T get() {
    return value.orElseThrow(() -> new InvalidDocumentException(problems));
  }
}
