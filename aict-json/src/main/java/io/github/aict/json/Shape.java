package io.github.aict.json;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How values of one type look in a document: the one declaration from which they are read and
 * written.
 *
 * @param <T> the type of the values
 */
interface Shape<T> {

  /** Reads a value; null, with at least one problem, if it cannot be read. */
  @Nullable T read(Located value, Problems problems);

  /** The value as maps, lists, strings, numbers and booleans. */
  Object write(T value);

  /** The shape of values that look like those of this one. */
  default <S> Shape<S> as(Function<T, S> to, Function<S, T> from) {
    return Shapes.of(
        (value, problems) -> {
          T read = read(value, problems);
          return read == null ? null : to.apply(read);
        },
        from.andThen(this::write));
  }
}
