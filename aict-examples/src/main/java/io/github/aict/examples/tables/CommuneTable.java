package io.github.aict.examples.tables;

import com.google.common.collect.ImmutableList;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * The present communes with their SIREN, population, groupings and centre.
 *
 * <p>Three decimals of a degree (a hundred metres) tell a commune from its namesakes.
 */
final class CommuneTable implements Table {

  @Override
  public String resource() {
    return DirectoryTable.FOLDER + "communes.tsv";
  }

  @Override
  public byte[] derive(Path data) throws IOException {
    Map<String, String> epci = memberships(data.resolve("decoupage-administratif/epci.json"));
    Map<String, String> ept = memberships(data.resolve("decoupage-administratif/ept.json"));
    Map<String, List<String>> centres = centres(data);
    CommuneHistory history = CommuneHistory.of(data);
    List<List<String>> rows = new ArrayList<>();
    for (JsonNode commune : Originals.communes(data)) {
      String code = commune.path("code").asString();
      List<String> centre = centres.getOrDefault(code, List.of("", ""));
      rows.add(
          List.of(
              code,
              commune.path("nom").asString(),
              history.last(code).start().map(LocalDate::toString).orElse(""),
              commune.path("siren").asString(""),
              commune.path("population").asString(""),
              epci.getOrDefault(code, ""),
              ept.getOrDefault(code, ""),
              centre.get(0),
              centre.get(1)));
    }
    return Originals.tsv(
        ImmutableList.of(
            "The communes of one edition of the official geographical code, tab-separated.",
            "Columns: INSEE code, name, first day with this name, code and territory, SIREN, municipal population, SIREN",
            "of the EPCI with own taxation, SIREN of the EPT, latitude and longitude of the centre in degrees. An empty cell is not known or none.",
            "Origin: INSEE, DGCL, La Poste, via @etalab/decoupage-administratif, Licence Ouverte; centres: La Poste",
            "via github.com/Coercive/FranceCities, state of 2022, MIT License. Derived by 'aict tables'."),
        DirectoryTable.sorted(rows));
  }

  private static Map<String, String> memberships(Path file) throws IOException {
    Map<String, String> groupings = new HashMap<>();
    for (JsonNode grouping : Originals.json(file)) {
      for (JsonNode member : grouping.path("membres")) {
        groupings.put(member.path("code").asString(), grouping.path("code").asString());
      }
    }
    return groupings;
  }

  private static Map<String, List<String>> centres(Path data) throws IOException {
    Map<String, List<String>> centres = new HashMap<>();
    for (NamedCsvRecord row : Originals.csv(data.resolve("france-cities-2022/france_cities.csv"))) {
      String latitude = row.getField("LATITUDE");
      String longitude = row.getField("LONGITUDE");
      if (!latitude.isEmpty() && !longitude.isEmpty()) {
        centres.put(row.getField("REF_INSEE"), List.of(degrees(latitude), degrees(longitude)));
      }
    }
    return centres;
  }

  private static String degrees(String text) {
    return new BigDecimal(text).setScale(3, RoundingMode.HALF_EVEN).toPlainString();
  }
}
