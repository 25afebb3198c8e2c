package io.github.aict.examples.tables;

import com.google.common.collect.ImmutableList;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/** What holds for the tables of the directory of authorities as a whole. */
final class DirectoryTable implements Table {

  static final String FOLDER = "io/github/aict/territory/";

  static List<List<String>> sorted(List<List<String>> rows) {
    rows.sort(
        Comparator.<List<String>, String>comparing(row -> row.get(0)).thenComparing(r -> r.get(1)));
    return rows;
  }

  @Override
  public String resource() {
    return FOLDER + "directory.tsv";
  }

  @Override
  public byte[] derive(Path data) throws IOException {
    return Originals.tsv(
        ImmutableList.of(
            "What holds for the tables of the directory of authorities as a whole, tab-separated.",
            "Rows: the first day of the year of the edition (the year of its latest movement).",
            "Origin: INSEE, code officiel géographique. Derived by 'aict tables'."),
        List.of(List.of("vintage", vintage(data) + "-01-01")));
  }

  private static String vintage(Path data) throws IOException {
    return Originals.csv(data.resolve("insee-cog/mouvements-communes.csv")).stream()
        .map((NamedCsvRecord row) -> row.getField("DATE_EFF").substring(0, 4))
        .max(Comparator.naturalOrder())
        .orElseThrow();
  }
}
