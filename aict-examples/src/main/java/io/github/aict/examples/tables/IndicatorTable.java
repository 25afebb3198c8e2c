package io.github.aict.examples.tables;

import com.google.common.base.Verify;
import com.google.common.collect.ImmutableList;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The codes of the indicators of the Sustainable Development Goals, without their wording. */
final class IndicatorTable implements Table {

  private static final Pattern LISTING =
      Pattern.compile("\\s*(\\d+\\.(?:\\d+|[a-d])\\.\\d+)\\s.*", Pattern.DOTALL);
  private static final Pattern UNSD_CODE = Pattern.compile("C[0-9a-d]{6}");
  private static final int COLUMNS = 4;

  @Override
  public String resource() {
    return "io/github/aict/odd/indicators.tsv";
  }

  @Override
  public byte[] derive(Path data) throws IOException {
    Path file =
        data.resolve("sdg-framework/Global-Indicator-Framework-after-2025-review-English.csv");
    ImmutableList.Builder<List<String>> rows = ImmutableList.builder();
    try (CsvReader<CsvRecord> reader =
        CsvReader.builder().detectBomHeader(true).ofCsvRecord(file, StandardCharsets.UTF_8)) {
      for (CsvRecord row : reader) {
        Matcher listing = LISTING.matcher(row.getFieldCount() == COLUMNS ? row.getField(2) : "");
        if (listing.matches()) {
          String unsdCode = row.getField(3).strip();
          Verify.verify(UNSD_CODE.matcher(unsdCode).matches(), "no UNSD code: %s", row);
          rows.add(List.of(listing.group(1), unsdCode));
        }
      }
    }
    return Originals.tsv(
        List.of(
            "Indicators of the Sustainable Development Goals: one row each listing, tab-separated,"
                + " in the order of the framework.",
            "Columns: code of the listing, UNSD indicator code.",
            "Origin: United Nations Statistics Division, global indicator framework after the 2025"
                + " comprehensive review",
            "(A/RES/71/313 with refinements up to E/CN.3/2025/6). Read on 2026-11-23. Codes only:"
                + " no wording is taken over."),
        rows.build());
  }
}
