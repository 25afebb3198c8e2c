package io.github.aict.table;

import static com.google.common.base.Preconditions.checkElementIndex;

import com.google.common.base.Verify;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
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
      forEach(in, name, columns, row -> rows.add(ImmutableList.copyOf(row)));
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
   * @param action what is done with each row, a list that cannot be changed and may be kept; it
   *     holds the bytes of the table
   * @throws IOException if the bytes cannot be read
   * @throws IllegalArgumentException if a row has another number of cells or the action refuses it;
   *     the message names the table and the line
   */
  public static void forEach(
      InputStream in, String name, int columns, Consumer<List<String>> action) throws IOException {
    byte[] text = in.readAllBytes();
    int number = 0;
    for (int start = 0; start < text.length; ) {
      int end = start;
      int cells = 1;
      for (; end < text.length && text[end] != '\n'; end++) {
        cells += text[end] == '\t' ? 1 : 0;
      }
      number++;
      if (end > start && text[start] != '#') {
        try {
          if (cells != columns) {
            throw new IllegalArgumentException(
                "a row must have "
                    + columns
                    + " cells but has: "
                    + string(text, start, end).replace('\t', '|'));
          }
          action.accept(new Row(text, start, end, columns));
        } catch (IllegalArgumentException e) {
          throw new IllegalArgumentException(name + ", line " + number + ": " + e.getMessage(), e);
        }
      }
      start = end + 1;
    }
  }

  private static String string(byte[] text, int start, int end) {
    return new String(text, start, end - start, StandardCharsets.UTF_8);
  }

  /** The cells of a row, each made when it is asked for: of large tables few cells are. */
  private static final class Row extends AbstractList<String> implements RandomAccess {

    private final byte[] text;
    private final int start;
    private final int end;
    private final int columns;

    Row(byte[] text, int start, int end, int columns) {
      this.text = text;
      this.start = start;
      this.end = end;
      this.columns = columns;
    }

    @Override
    public String get(int index) {
      checkElementIndex(index, columns, "cell");
      int from = start;
      for (int i = 0; i < index; i++) {
        from = endOfCell(from) + 1;
      }
      return string(text, from, endOfCell(from));
    }

    private int endOfCell(int from) {
      int to = from;
      while (to < end && text[to] != '\t') {
        to++;
      }
      return to;
    }

    @Override
    public int size() {
      return columns;
    }
  }
}
