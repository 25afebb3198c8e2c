package io.github.aict.examples.tables;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** The movements of communes since 1943. */
final class MovementTable implements Table {

  private static final ImmutableMap<String, String> STATUSES =
      ImmutableMap.of("", "", "COM", "C", "COMA", "A", "COMD", "D", "ARM", "M");

  @Override
  public String resource() {
    return DirectoryTable.FOLDER + "movements.tsv";
  }

  @Override
  public byte[] derive(Path data) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    for (NamedCsvRecord row : Originals.csv(data.resolve("insee-cog/mouvements-communes.csv"))) {
      rows.add(
          List.of(
              row.getField("DATE_EFF"),
              row.getField("MOD"),
              status(row.getField("TYPECOM_AV")),
              row.getField("COM_AV"),
              row.getField("LIBELLE_AV"),
              status(row.getField("TYPECOM_AP")),
              row.getField("COM_AP"),
              row.getField("LIBELLE_AP")));
    }
    // The earliest first, as they are replayed; those of a day stay in the order of the original.
    rows.sort(Comparator.comparing(row -> row.get(0)));
    return Originals.tsv(
        ImmutableList.of(
            "What happened to communes since 1943, the earliest first, tab-separated.",
            "Columns: first day, kind of movement (MOD), then status, INSEE code and name before, and the same after.",
            "Status: C commune, A associated, D delegated, M municipal arrondissement, empty where there was or is none.",
            "Origin: INSEE, code officiel géographique, via github.com/datagouv/decoupage-administratif, Licence",
            "Ouverte 2.0. Derived by 'aict tables'."),
        rows);
  }

  private static String status(String type) {
    return Objects.requireNonNull(STATUSES.get(type), type);
  }
}
