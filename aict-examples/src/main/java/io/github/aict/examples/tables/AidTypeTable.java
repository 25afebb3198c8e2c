package io.github.aict.examples.tables;

import com.google.common.collect.ImmutableList;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;

/** The types of aid of the DAC. */
final class AidTypeTable implements Table {

  private static final int MAIN_LENGTH = 3;

  @Override
  public String resource() {
    return "io/github/aict/odd/aid-types.tsv";
  }

  @Override
  public byte[] derive(Path data) throws IOException {
    ImmutableList.Builder<CodeRow> rows = ImmutableList.builder();
    for (NamedCsvRecord category : DacCodes.read(data, "aid_type_categories")) {
      rows.add(DacCodes.row(category.getField("code"), "", category));
    }
    for (NamedCsvRecord type : DacCodes.read(data, "aid_types")) {
      String code = type.getField("code");
      // The list has no column for it: B021 and B022 make up B02.
      String broader =
          code.length() > MAIN_LENGTH ? code.substring(0, MAIN_LENGTH) : type.getField("category");
      rows.add(DacCodes.row(code, broader, type));
    }
    return Originals.tsv(
        DacCodes.comments(
            "Types of aid of the DAC, each behind the one above it: one row each, tab-separated.",
            "; subtypes put below the type with their first three characters",
            false),
        CodeRow.inOrder(rows.build(), OwnName.of("AID_TYPE")));
  }
}
