package io.github.aict.json;

import io.github.aict.Label;
import java.io.IOException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One type that has a form in JSON.
 *
 * @param type the type
 * @param shape how its values look
 */
record Mapping<T>(Class<T> type, Shape<T> shape) {

  @SuppressWarnings("unchecked") // The class of a generic type is that of all its values.
  static <T> Mapping<T> of(Class<? super T> type, Shape<T> shape) {
    return new Mapping<>((Class<T>) type, shape);
  }

  /** One of the kinds of a type, with the shape that all of them have. */
  @SuppressWarnings("unchecked") // Reading checks the class, and writing takes any of the kinds.
  static <T> Mapping<?> kind(Class<? extends T> type, Shape<T> whole) {
    Shape<T> narrowed =
        Shapes.of(
            (value, problems) -> {
              T read = whole.read(value, problems);
              if (read == null || type.isInstance(read)) {
                return read;
              }
              String found = read.getClass().getSimpleName();
              String expected = type.getSimpleName();
              problems.add(
                  ProblemCode.WRONG_TYPE,
                  value.place(),
                  Problems.found(found, found),
                  Problems.expected(expected, expected));
              return null;
            },
            whole::write);
    return new Mapping<>((Class<T>) type, narrowed);
  }

  /**
   * A part of a result, which is written on its own and read where the result can be evaluated
   * again.
   *
   * @param whole what it is read with, for example the assessment
   */
  static <T> Mapping<T> part(Class<? super T> type, Label whole, Function<T, Object> write) {
    String name = type.getSimpleName();
    return of(
        type,
        Shapes.of(
            (value, problems) -> {
              problems.add(
                  ProblemCode.READ_WITHIN,
                  value.place(),
                  Problems.found(name + " à part", name + " on its own"),
                  Problems.expected(whole.fr(), whole.en()));
              return null;
            },
            write));
  }

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
