package io.github.aict.examples.tables;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Reading the code lists of the Development Assistance Committee, republished as CSV. */
final class DacCodes {

  private DacCodes() {}

  static ImmutableList<NamedCsvRecord> read(Path data, String list) throws IOException {
    return Originals.csv(data.resolve("dac-crs-code-lists/" + list + ".csv"));
  }

  static CodeRow row(String code, String broader, NamedCsvRecord names) {
    return new CodeRow(code, broader, "", names.getField("name_fr"), names.getField("name_en"));
  }

  /** Adds to a list the codes that only the IATI Standard still has. */
  static ImmutableList<CodeRow> with(List<CodeRow> rows, List<CodeRow> others) {
    ImmutableSet<String> known =
        rows.stream().map(CodeRow::code).collect(ImmutableSet.toImmutableSet());
    ImmutableList.Builder<CodeRow> all = ImmutableList.<CodeRow>builder().addAll(rows);
    others.stream().filter(row -> !known.contains(row.code())).forEach(all::add);
    return all.build();
  }

  /** The head of a table. */
  static ImmutableList<String> comments(String what, String changes, boolean iati) {
    ImmutableList.Builder<String> comments = ImmutableList.builder();
    comments.add(what, CodeRow.COLUMNS);
    comments.add(
        "Origin: github.com/datasets/dac-and-crs-code-lists, state of 2024-10-25 (OECD DAC/CRS code"
            + " lists), Open Data Commons PDDL 1.0.");
    if (iati) {
      comments.add(
          "Codes that this origin does not list: IATI Standard (http://iatistandard.org/),"
              + " replicated code lists, state of 2026-06-22, CC BY 4.0.");
    }
    comments.add("Read on 2026-11-23. Names only: no description is taken over.");
    comments.add(
        "Changes: spelling and typography of the names; French names of our own where the origin"
            + " has none or a cut-off one"
            + changes
            + ".");
    return comments.build();
  }
}
