package io.github.aict.json;

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
}
