package io.github.aict.examples.tables;

import com.google.common.base.Splitter;
import com.google.common.base.Verify;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * A name of our own for a code whose original has none or one that is cut off or misspelt.
 *
 * @param fr the French name, empty to keep the original
 * @param en the English name, empty to keep the original
 */
record OwnName(String fr, String en) {

  static final OwnName NONE = new OwnName("", "");

  private static final int COLUMNS = 4;

  /** Reads the names of our own for the codes of one list. */
  static ImmutableMap<String, OwnName> of(String list) throws IOException {
    ImmutableMap.Builder<String, OwnName> names = ImmutableMap.builder();
    try (InputStream in =
        Objects.requireNonNull(OwnName.class.getResourceAsStream("own-names.tsv"))) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      for (String line : Splitter.on('\n').omitEmptyStrings().split(text)) {
        List<String> cells = Splitter.on('\t').splitToList(line);
        if (!line.startsWith("#") && cells.get(0).equals(list)) {
          Verify.verify(cells.size() == COLUMNS, "there must be four cells: %s", line);
          names.put(cells.get(1), new OwnName(cells.get(2), cells.get(3)));
        }
      }
    }
    return names.buildOrThrow();
  }
}
