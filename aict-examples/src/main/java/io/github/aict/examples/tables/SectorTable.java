package io.github.aict.examples.tables;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The purpose codes of the DAC with their sectors, and those that were withdrawn. */
final class SectorTable implements Table {

  @Override
  public String resource() {
    return "io/github/aict/odd/sectors.tsv";
  }

  @Override
  public byte[] derive(Path data) throws IOException {
    ImmutableList<NamedCsvRecord> categories = DacCodes.read(data, "sector_categories");
    ImmutableSet<String> codes =
        categories.stream().map(row -> row.getField("code")).collect(ImmutableSet.toImmutableSet());
    List<CodeRow> rows = new ArrayList<>();
    for (NamedCsvRecord category : categories) {
      String code = category.getField("code");
      // The list has no column for it: 151 and 152 make up 150.
      String group = code.substring(0, 2) + "0";
      boolean grouped = !group.equals(code) && codes.contains(group);
      rows.add(DacCodes.row(code, grouped ? group : "", category));
    }
    for (NamedCsvRecord sector : DacCodes.read(data, "sectors")) {
      String main = sector.getField("code");
      String voluntary = sector.getField("voluntary_code");
      rows.add(
          voluntary.isEmpty()
              ? DacCodes.row(main, sector.getField("category"), sector)
              : DacCodes.row(voluntary, main, sector));
    }
    ImmutableList<CodeRow> all =
        DacCodes.with(
            DacCodes.with(rows, IatiCodes.read(data, "SectorCategory")),
            IatiCodes.read(data, "Sector"));
    return Originals.tsv(
        DacCodes.comments(
            "Purpose codes of the DAC (sectors), each behind the one above it: one row each,"
                + " tab-separated.",
            "; sectors grouped by their first two digits",
            true),
        CodeRow.inOrder(all, OwnName.of("SECTOR")));
  }
}
