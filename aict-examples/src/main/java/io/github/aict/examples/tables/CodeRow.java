package io.github.aict.examples.tables;

import com.google.common.base.Verify;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * One code of a list of the Development Assistance Committee.
 *
 * @param code the code
 * @param broader the code directly above it, empty at the top
 * @param withdrawal empty for a code in force, the last day of a withdrawn one, or {@link
 *     #WITHDRAWN} if the day is not told
 * @param fr the French name, empty if the origin has none
 * @param en the English name
 */
record CodeRow(String code, String broader, String withdrawal, String fr, String en) {

  static final String WITHDRAWN = "withdrawn";

  /** What the columns are, for the head of a table. */
  static final String COLUMNS =
      "Columns: code, code directly above (empty at the top), withdrawal (empty if in force; the"
          + " last day, or \"withdrawn\" if it is not told), French name, English name.";

  /**
   * Orders codes so that each stands behind the one above it, and writes their names out.
   *
   * @param rows the codes in any order
   * @param names the names of our own, by code
   * @return the rows of the table
   */
  static ImmutableList<List<String>> inOrder(Iterable<CodeRow> rows, Map<String, OwnName> names) {
    List<CodeRow> sorted = new ArrayList<>();
    rows.forEach(sorted::add);
    sorted.sort(Comparator.comparing(CodeRow::code));
    ImmutableListMultimap<String, CodeRow> below =
        sorted.stream()
            .collect(
                ImmutableListMultimap.toImmutableListMultimap(
                    CodeRow::broader, Function.identity()));
    ImmutableList.Builder<List<String>> table = ImmutableList.builder();
    addBelow("", below, names, table);
    ImmutableList<List<String>> ordered = table.build();
    Verify.verify(ordered.size() == sorted.size(), "a code lies below one that is not listed");
    Verify.verify(
        sorted.stream().map(CodeRow::code).distinct().count() == sorted.size(),
        "a code is listed twice");
    return ordered;
  }

  private static void addBelow(
      String broader,
      ImmutableListMultimap<String, CodeRow> below,
      Map<String, OwnName> names,
      ImmutableList.Builder<List<String>> table) {
    for (CodeRow row : below.get(broader)) {
      table.add(row.cells(names.getOrDefault(row.code, OwnName.NONE)));
      addBelow(row.code, below, names, table);
    }
  }

  private List<String> cells(OwnName own) {
    String english = own.en().isEmpty() ? Spelling.english(en) : own.en();
    // Without a French name of its own, an organisation bears its English one in French too.
    boolean same = fr.isEmpty() || fr.equals(en);
    String french = same ? english : Spelling.french(fr);
    return List.of(code, broader, withdrawal, own.fr().isEmpty() ? french : own.fr(), english);
  }
}
