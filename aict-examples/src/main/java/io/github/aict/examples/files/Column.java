package io.github.aict.examples.files;

import com.google.common.collect.ImmutableList;

/** A column that a reader knows. */
interface Column {

  /**
   * Returns the titles under which the column is found.
   *
   * @return the normalised titles, the usual one first
   */
  ImmutableList<String> titles();

  /**
   * Tells whether a file without the column is refused.
   *
   * @return whether the column is required
   */
  boolean isRequired();
}
