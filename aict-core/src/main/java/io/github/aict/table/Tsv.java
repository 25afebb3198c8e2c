package io.github.aict.table;

import com.google.common.base.Verify;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Tables as tab-separated lines, comments after {@code #}. */
public final class Tsv {

  private Tsv() {}

  /**
   * Reads a table that ships beside a class.
   *
   * @param beside the class in whose package the table lies
   * @param name the name of the file
   * @param columns the number of cells in every row
   * @return the rows in the order of the file
   * @throws IllegalArgumentException if a row has another number of cells
   * @throws com.google.common.base.VerifyException if there is no such table
   */
  public static ImmutableList<List<String>> read(Class<?> beside, String name, int columns) {
    ImmutableList.Builder<List<String>> rows = ImmutableList.builder();
    // Asked for from this module: another one, even Guava, is not shown its resources.
    try (InputStream in = Verify.verifyNotNull(beside.getResourceAsStream(name), name)) {
      forEach(in, name, columns, rows::add);
    } catch (IOException e) {
      throw new UncheckedIOException("the table " + name + " cannot be read", e);
    }
    return rows.build();
  }

  /**
   * Reads a table row by row.
   *
   * @param in the bytes in UTF-8, which the caller closes
   * @param name the name for messages
   * @param columns the number of cells in every row
   * @param action what is done with each row
   * @throws IOException if the bytes cannot be read
   * @throws IllegalArgumentException if a row has another number of cells or the action refuses it;
   *     the message names the table and the line
   */
  public static void forEach(
      InputStream in, String name, int columns, Consumer<List<String>> action) throws IOException {
    String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    int number = 0;
    for (int start = 0; start < text.length(); ) {
      int newline = text.indexOf('\n', start);
      int end = newline < 0 ? text.length() : newline;
      number++;
      if (end > start && text.charAt(start) != '#') {
        List<String> cells = cells(text, start, end, columns);
        try {
          if (cells.size() != columns) {
            throw new IllegalArgumentException(
                "a row must have "
                    + columns
                    + " cells but has: "
                    + text.substring(start, end).replace('\t', '|'));
          }
          action.accept(cells);
        } catch (IllegalArgumentException e) {
          throw new IllegalArgumentException(name + ", line " + number + ": " + e.getMessage(), e);
        }
      }
      start = end + 1;
    }
  }

  private static List<String> cells(String text, int start, int end, int columns) {
    List<String> cells = new ArrayList<>(columns);
    int from = start;
    for (int tab = text.indexOf('\t', from);
        tab >= 0 && tab < end;
        tab = text.indexOf('\t', from)) {
      cells.add(text.substring(from, tab));
      from = tab + 1;
    }
    cells.add(text.substring(from, end));
    return cells;
  }
}
