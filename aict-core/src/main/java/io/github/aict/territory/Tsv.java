package io.github.aict.territory;

import com.google.common.base.Splitter;
import com.google.common.base.Verify;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Tables that ship with this package: tab-separated lines, comments after {@code #}. */
final class Tsv {

  private static final Splitter LINES = Splitter.on('\n').omitEmptyStrings();
  private static final Splitter CELLS = Splitter.on('\t');

  private Tsv() {}

  static ImmutableList<List<String>> read(String name, int columns) {
    ImmutableList.Builder<List<String>> rows = ImmutableList.builder();
    for (String line : LINES.split(text(name))) {
      if (line.charAt(0) != '#') {
        List<String> cells = CELLS.splitToList(line);
        Verify.verify(
            cells.size() == columns, "%s must have %s columns but has: %s", name, columns, line);
        rows.add(cells);
      }
    }
    return rows.build();
  }

  private static String text(String name) {
    // Asked for from this class: another module, even Guava, is not shown resources of this
    // package.
    try (InputStream in = Verify.verifyNotNull(Tsv.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("the table " + name + " cannot be read", e);
    }
  }
}
