package io.github.aict.territory;

import java.io.IOException;
import java.io.InputStream;

/** Where the tables of a directory of authorities are read from. */
@FunctionalInterface
public interface DirectoryTables {

  /**
   * Opens a table.
   *
   * @param name the name of the file, for example {@code communes.tsv}
   * @return its bytes, which the reader closes
   * @throws IOException if it cannot be opened
   */
  InputStream open(String name) throws IOException;
}
