package io.github.aict.examples.tables;

import java.io.IOException;
import java.nio.file.Path;

/** One table that the library ships and how it is derived. */
interface Table {

  /**
   * Returns where the table lies among the resources of the library.
   *
   * @return the path below the folder of resources, with slashes
   */
  String resource();

  /**
   * Derives the table; the same originals give the same bytes.
   *
   * @param data the folder that holds the originals, one folder for each publisher
   * @return the whole file
   * @throws IOException if an original cannot be read
   */
  byte[] derive(Path data) throws IOException;
}
