package io.github.aict.table;

import com.google.common.base.Splitter;
import com.google.common.base.Verify;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Tables that ship beside a class: tab-separated lines, comments after {@code #}. */
public final class Tsv {

  private static final Splitter LINES = Splitter.on('\n').omitEmptyStrings();
  private static final Splitter CELLS = Splitter.on('\t');

  private Tsv() {}

  /**
   * Reads a table.
   *
   * @param beside the class in whose package the table lies
   * @param name the name of the file
   * @param columns the number of cells in every row
   * @return the rows in the order of the file
   * @throws com.google.common.base.VerifyException if there is no such table or a row has another
   *     number of cells
   */
  public static ImmutableList<List<String>> read(Class<?> beside, String name, int columns) {
    ImmutableList.Builder<List<String>> rows = ImmutableList.builder();
    for (String line : LINES.split(text(beside, name))) {
      if (line.charAt(0) != '#') {
        List<String> cells = CELLS.splitToList(line);
        Verify.verify(
            cells.size() == columns, "%s must have %s columns but has: %s", name, columns, line);
        rows.add(cells);
      }
    }
    return rows.build();
  }

  private static String text(Class<?> beside, String name) {
    // Asked for from this module: another one, even Guava, is not shown its resources.
    try (InputStream in = Verify.verifyNotNull(beside.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("the table " + name + " cannot be read", e);
    }
  }
}
