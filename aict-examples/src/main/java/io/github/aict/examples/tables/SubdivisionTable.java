package io.github.aict.examples.tables;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** The delegated and associated communes and the municipal arrondissements. */
final class SubdivisionTable implements Table {

  private static final ImmutableMap<String, String> KINDS =
      ImmutableMap.of(
          "commune-deleguee", "COMMUNE_DELEGUEE",
          "commune-associee", "COMMUNE_ASSOCIEE",
          "arrondissement-municipal", "ARRONDISSEMENT_MUNICIPAL");

  @Override
  public String resource() {
    return DirectoryTable.FOLDER + "subdivisions.tsv";
  }

  @Override
  public byte[] derive(Path data) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    for (JsonNode part : Originals.json(data.resolve("decoupage-administratif/communes.json"))) {
      String kind = KINDS.get(part.path("type").asString());
      if (kind != null) {
        String commune = part.path("chefLieu").asString(part.path("commune").asString(""));
        rows.add(List.of(part.path("code").asString(), kind, part.path("nom").asString(), commune));
      }
    }
    return Originals.tsv(
        ImmutableList.of(
            "Parts of communes that have a code of their own and no legal personality, tab-separated.",
            "Columns: INSEE code, kind, name, INSEE code of the commune.",
            "Origin: INSEE via @etalab/decoupage-administratif, Licence Ouverte. Derived by 'aict tables'."),
        DirectoryTable.sorted(rows));
  }
}
