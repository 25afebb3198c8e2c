package io.github.aict.json;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * One type that has a form in JSON.
 *
 * @param type the type
 * @param shape how its values look
 */
record Mapping<T>(Class<T> type, Shape<T> shape) {

  /**
   * Reads the value that starts at the current token of somebody's parser.
   *
   * @throws InvalidDocumentException if the value has problems
   */
  T read(Tokens tokens) throws IOException {
    Problems problems = new Problems("document");
    Located located = LocatedReader.readCurrent(tokens, problems);
    @Nullable T value = shape.read(located, problems);
    return problems.valueOrThrow(value);
  }
}
