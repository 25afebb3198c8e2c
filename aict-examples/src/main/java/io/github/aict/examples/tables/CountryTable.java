package io.github.aict.examples.tables;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The countries with their codes and the names that people read. */
final class CountryTable implements Table {

  /** Countries whose French name is that of the United Nations, the everyday one being longer. */
  private static final ImmutableSet<String> FRENCH_OFFICIAL =
      ImmutableSet.of("ALA", "COG", "CZE", "HMD", "IOT", "SJM", "SWZ", "VAT");

  /** Countries whose everyday French name is kept though the United Nations write it otherwise. */
  private static final ImmutableSet<String> FRENCH_EVERYDAY = ImmutableSet.of("BRN", "VCT", "VNM");

  /** Countries whose English name is that of the United Nations, the one of CLDR being cut. */
  private static final ImmutableSet<String> ENGLISH_OFFICIAL =
      ImmutableSet.of(
          "BES", "BIH", "COD", "COG", "HMD", "SGS", "STP", "SXM", "UMI", "VAT", "VCT", "VIR");

  /** Names that no column has in the form that people use. */
  private static final ImmutableMap<String, String> FRENCH =
      ImmutableMap.of("TZA", "Tanzanie", "USA", "États-Unis");

  private static final ImmutableMap<String, String> ENGLISH =
      ImmutableMap.of(
          "GBR", "United Kingdom",
          "MAF", "Saint Martin (French part)",
          "PCN", "Pitcairn Islands",
          "USA", "United States");

  private static final ImmutableList<String> HEAD =
      ImmutableList.<String>builder()
          .add(
              "Countries and the territories that count as partners of their own: one row each,"
                  + " tab-separated.",
              "Columns: alpha-3 code (or ISO 3166-2 code of a subdivision), alpha-2 code (empty for"
                  + " a subdivision), ISO numeric",
              "code (empty for Kosovo and Quebec), French name, English name.")
          .addAll(CountryOriginals.ORIGIN)
          .add(
              "Changes: everyday name taken where the origins differ, long forms shortened,"
                  + " typographic apostrophes, \"and\"",
              "for an ampersand, \"Saint\" for \"St.\".",
              "Not ISO 3166-1: XKX and XK (codes that users assign to Kosovo), CA-QC (ISO 3166-2,"
                  + " Quebec).")
          .build();

  @Override
  public String resource() {
    return "io/github/aict/territory/countries.tsv";
  }

  @Override
  public byte[] derive(Path data) throws IOException {
    return Originals.tsv(HEAD, rows(CountryOriginals.read(data)));
  }

  /** Returns the rows of the table in the order of their codes. */
  static List<ImmutableList<String>> rows(CountryOriginals originals) {
    List<ImmutableList<String>> rows = new ArrayList<>();
    originals
        .records()
        .forEach(
            (alpha3, row) -> {
              String alpha2 = row.getField("ISO3166-1-Alpha-2");
              rows.add(
                  ImmutableList.of(
                      alpha3,
                      alpha2,
                      String.format(
                          Locale.ROOT, "%03d", Integer.parseInt(row.getField("ISO3166-1-numeric"))),
                      french(originals, alpha3, row),
                      english(alpha3, row)));
            });
    rows.add(
        ImmutableList.of(
            "XKX", "XK", "", originals.french("XK").get(0), originals.english("XK").get(0)));
    rows.add(ImmutableList.of("CA-QC", "", "", "Québec", "Quebec"));
    rows.sort(Comparator.comparing(row -> row.get(0)));
    return rows;
  }

  private static String french(CountryOriginals originals, String alpha3, NamedCsvRecord row) {
    String known = FRENCH.get(alpha3);
    if (known != null) {
      return known;
    }
    String official = CountryOriginals.bare(row.getField("official_name_fr"));
    String everyday = originals.french(row.getField("ISO3166-1-Alpha-2")).get(0);
    // The same name: the one of the United Nations has the capitals and hyphens of French.
    return FRENCH_OFFICIAL.contains(alpha3)
            || (!FRENCH_EVERYDAY.contains(alpha3) && letters(official).equals(letters(everyday)))
        ? official
        : everyday;
  }

  private static String english(String alpha3, NamedCsvRecord row) {
    String known = ENGLISH.get(alpha3);
    if (known != null) {
      return known;
    }
    return ENGLISH_OFFICIAL.contains(alpha3)
        ? CountryOriginals.bare(row.getField("official_name_en"))
        : CountryOriginals.bare(row.getField("CLDR display name"))
            .replace("&", "and")
            .replace("St. ", "Saint ");
  }

  private static String letters(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^a-z]", "");
  }
}
