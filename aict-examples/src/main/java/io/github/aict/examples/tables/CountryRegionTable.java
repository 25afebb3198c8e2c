package io.github.aict.examples.tables;

import com.google.common.base.Joiner;
import com.google.common.base.Verify;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** The members of the groups of countries that come from a classification. */
final class CountryRegionTable implements Table {

  private static final ImmutableList<String> HEAD =
      ImmutableList.of(
          "Members of the country groups that a classification defines: one row each,"
              + " tab-separated.",
          "Columns: group, alpha-3 codes of its members.",
          "Origin of the groups DAC_...: the geography of the recipients of aid in the DAC and CRS"
              + " code lists, state of 2024-04-23,",
          "through github.com/datasets/dac-and-crs-code-lists, Open Data Commons PDDL 1.0. Origin of"
              + " all others: M49 standard of",
          "the United Nations, through github.com/datasets/country-codes, state of 2026-05-15, same"
              + " licence. Read on 2026-11-23.");

  /** The groups of M49: the column and the value that makes a country a member. */
  private static final ImmutableMap<String, ImmutableList<String>> M49 =
      ImmutableMap.<String, ImmutableList<String>>builder()
          .put("CARIBBEAN", ImmutableList.of("Intermediate Region Code", "029"))
          .put(
              "LANDLOCKED_DEVELOPING",
              ImmutableList.of("Land Locked Developing Countries (LLDC)", "x"))
          .put("LATIN_AMERICA_AND_CARIBBEAN", ImmutableList.of("Sub-region Code", "419"))
          .put("NORTHERN_AFRICA", ImmutableList.of("Sub-region Code", "015"))
          .put(
              "SMALL_ISLAND_DEVELOPING",
              ImmutableList.of("Small Island Developing States (SIDS)", "x"))
          .put("SOUTH_EASTERN_ASIA", ImmutableList.of("Sub-region Code", "035"))
          .put("SUB_SAHARAN_AFRICA", ImmutableList.of("Sub-region Code", "202"))
          .buildOrThrow();

  @Override
  public String resource() {
    return "io/github/aict/territory/country-regions.tsv";
  }

  @Override
  public byte[] derive(Path data) throws IOException {
    Map<String, TreeSet<String>> groups = new TreeMap<>();
    for (NamedCsvRecord row : Originals.csv(data.resolve("country-codes/UNSD-M49-fr.csv"))) {
      M49.forEach(
          (group, test) -> {
            if (row.getField(test.get(0)).equals(test.get(1))) {
              add(groups, group, row.getField("ISO-alpha3 Code"));
            }
          });
    }
    Map<String, String> codes = codes(CountryOriginals.read(data));
    for (NamedCsvRecord row : Originals.csv(data.resolve("dac-crs-code-lists/recipients.csv"))) {
      if (!row.getField("income_group").startsWith("Part I")) {
        String region = row.getField("geography").replaceAll("[^A-Za-z]+", "_");
        String name = row.getField("name_en");
        add(
            groups,
            "DAC_" + region.toUpperCase(Locale.ROOT),
            Verify.verifyNotNull(codes.get(name.replace('\'', '’')), name));
      }
    }
    List<ImmutableList<String>> rows = new ArrayList<>();
    groups.forEach(
        (group, members) -> rows.add(ImmutableList.of(group, Joiner.on(' ').join(members))));
    return Originals.tsv(HEAD, rows);
  }

  private static void add(Map<String, TreeSet<String>> groups, String group, String code) {
    groups.computeIfAbsent(group, name -> new TreeSet<>()).add(code);
  }

  /** The codes by every English name, and by the three names that the DAC alone uses. */
  private static Map<String, String> codes(CountryOriginals originals) {
    Map<String, String> codes = new TreeMap<>();
    originals
        .records()
        .forEach(
            (alpha3, row) -> {
              originals
                  .english(row.getField("ISO3166-1-Alpha-2"))
                  .forEach(name -> codes.put(name, alpha3));
              codes.put(CountryOriginals.bare(row.getField("CLDR display name")), alpha3);
              codes.put(CountryOriginals.bare(row.getField("official_name_en")), alpha3);
            });
    codes.put("China (People’s Republic of)", "CHN");
    codes.put("Kosovo", "XKX");
    codes.put("West Bank and Gaza Strip", "PSE");
    codes.put("Congo", "COG");
    return codes;
  }
}
