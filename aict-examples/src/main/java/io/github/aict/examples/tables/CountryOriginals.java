package io.github.aict.examples.tables;

import com.google.common.base.Verify;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The two originals of the names of countries, read once for each table that needs them. */
final class CountryOriginals {

  /** Where the two originals come from, for the heads of tables. */
  static final ImmutableList<String> ORIGIN =
      ImmutableList.of(
          "Origin: github.com/datasets/country-codes, state of 2026-05-15 (codes and names of ISO,"
              + " UNSD, UNTERM and CLDR),",
          "Open Data Commons PDDL 1.0; and i18n-iso-countries 7.14.0 (everyday names, Kosovo), MIT,"
              + " copyright (c) 2016",
          "widdix GmbH. Read on 2026-11-23.");

  private final ImmutableSortedMap<String, NamedCsvRecord> records;
  private final JsonNode french;
  private final JsonNode english;

  private CountryOriginals(
      ImmutableSortedMap<String, NamedCsvRecord> records, JsonNode french, JsonNode english) {
    this.records = records;
    this.french = french;
    this.english = english;
  }

  static CountryOriginals read(Path data) throws IOException {
    ImmutableSortedMap.Builder<String, NamedCsvRecord> records = ImmutableSortedMap.naturalOrder();
    for (NamedCsvRecord row : Originals.csv(data.resolve("country-codes/country-codes.csv"))) {
      records.put(row.getField("ISO3166-1-Alpha-3"), row);
    }
    return new CountryOriginals(
        records.buildOrThrow(),
        names(data.resolve("i18n-iso-countries/fr.json")),
        names(data.resolve("i18n-iso-countries/en.json")));
  }

  private static JsonNode names(Path file) throws IOException {
    return new JsonMapper().readTree(Originals.text(file)).get("countries");
  }

  /** Returns the rows of country-codes by alpha-3 code. */
  ImmutableMap<String, NamedCsvRecord> records() {
    return records;
  }

  /** Returns the everyday French names of a country by its alpha-2 code, the usual one first. */
  List<String> french(String alpha2) {
    return texts(french, alpha2);
  }

  /** Returns the everyday English names of a country by its alpha-2 code. */
  List<String> english(String alpha2) {
    return texts(english, alpha2);
  }

  /** Returns a cell of country-codes as a name: without article and marks, typographic. */
  static String name(Map<String, NamedCsvRecord> records, String alpha3, String column) {
    return bare(Verify.verifyNotNull(records.get(alpha3), alpha3).getField(column));
  }

  /** Removes articles before or after a name and marks of footnotes; makes apostrophes curly. */
  static String bare(String name) {
    return name.replace('\u00a0', ' ')
        .replace("*", "")
        .strip()
        .replaceFirst("\\s*\\((?:la|le|les|l'|l’|the)\\)$", "")
        .replaceFirst("^(?:la|le|les|the) |^l['’]", "")
        .replace('\'', '’')
        .strip();
  }

  private static List<String> texts(JsonNode names, String alpha2) {
    JsonNode node = Verify.verifyNotNull(names.get(alpha2), alpha2);
    List<String> texts = new ArrayList<>();
    if (node.isArray()) {
      node.forEach(text -> texts.add(bare(text.asString())));
    } else {
      texts.add(bare(node.asString()));
    }
    return texts;
  }
}
