package io.github.aict.examples.tables;

import com.google.common.collect.ImmutableList;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;

/** The other names of countries, everyday and official, in French and English. */
final class CountryNameTable implements Table {

  private static final ImmutableList<String> HEAD =
      ImmutableList.<String>builder()
          .add(
              "Names of countries beside those of countries.tsv: one row for each country that has"
                  + " some, tab-separated.",
              "Columns: code, everyday names (CLDR, i18n-iso-countries), official names, short and"
                  + " formal (UNTERM, UNSD M49),",
              "both French and English, with | between names.")
          .addAll(CountryOriginals.ORIGIN)
          .add(
              "Changes: articles and marks of footnotes removed, typographic apostrophes, names that"
                  + " differ from an earlier one only",
              "in accents, capitals, articles or punctuation left out.")
          .build();

  private static final ImmutableList<String> OFFICIAL_COLUMNS =
      ImmutableList.of(
          "UNTERM French Short",
          "official_name_fr",
          "UNTERM French Formal",
          "UNTERM English Short",
          "official_name_en",
          "UNTERM English Formal");

  @Override
  public String resource() {
    return "io/github/aict/territory/country-names.tsv";
  }

  @Override
  public byte[] derive(Path data) throws IOException {
    CountryOriginals originals = CountryOriginals.read(data);
    List<ImmutableList<String>> rows = new ArrayList<>();
    for (ImmutableList<String> country : CountryTable.rows(originals)) {
      Set<String> known = new LinkedHashSet<>();
      known.add(letters(country.get(3)));
      known.add(letters(country.get(4)));
      String alpha2 = country.get(1);
      NamedCsvRecord row = originals.records().get(country.get(0));
      List<String> everyday = new ArrayList<>();
      if (!alpha2.isEmpty()) {
        everyday.addAll(originals.french(alpha2));
        everyday.addAll(originals.english(alpha2));
      }
      List<String> official = new ArrayList<>();
      if (row != null) {
        everyday.add(CountryOriginals.bare(row.getField("CLDR display name")));
        OFFICIAL_COLUMNS.forEach(
            column -> official.add(CountryOriginals.bare(row.getField(column))));
      }
      String everydayCell = join(everyday, known);
      String officialCell = join(official, known);
      if (!everydayCell.isEmpty() || !officialCell.isEmpty()) {
        rows.add(ImmutableList.of(country.get(0), everydayCell, officialCell));
      }
    }
    return Originals.tsv(HEAD, rows);
  }

  private static String join(List<String> names, Set<String> known) {
    // In the order of the origins; the map keeps one spelling of each name.
    TreeMap<Integer, String> kept = new TreeMap<>();
    for (String name : names) {
      if (!name.isEmpty() && known.add(letters(name))) {
        kept.put(kept.size(), name);
      }
    }
    return String.join("|", kept.values());
  }

  private static String letters(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD)
        .toLowerCase(Locale.ROOT)
        .replaceAll("\\p{M}", "")
        .replaceAll("[^a-z0-9]+", " ")
        .strip();
  }
}
