package io.github.aict.examples.tables;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.JsonNode;

/** The EPCI with own taxation and the territorial public establishments of Greater Paris. */
final class GroupingTable implements Table {

  private static final ImmutableMap<String, String> KINDS =
      ImmutableMap.of(
          "CC", "COMMUNAUTE_DE_COMMUNES",
          "CA", "COMMUNAUTE_D_AGGLOMERATION",
          "CU", "COMMUNAUTE_URBAINE",
          "METRO", "METROPOLE",
          "MET69", "METROPOLE_DE_LYON",
          "EPT", "ETABLISSEMENT_PUBLIC_TERRITORIAL");

  @Override
  public String resource() {
    return DirectoryTable.FOLDER + "groupings.tsv";
  }

  @Override
  public byte[] derive(Path data) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    for (String file : List.of("epci.json", "ept.json")) {
      for (JsonNode grouping :
          Originals.json(data.resolve("decoupage-administratif").resolve(file))) {
        String type = grouping.path("type").asString();
        rows.add(
            List.of(
                grouping.path("code").asString(),
                Objects.requireNonNull(KINDS.get(type), type),
                grouping.path("nom").asString(),
                grouping.path("populationMunicipale").asString("")));
      }
    }
    return Originals.tsv(
        ImmutableList.of(
            "The groupings of communes with own taxation (EPCI) and those of Greater Paris (EPT), tab-separated.",
            "Columns: SIREN, kind, name, municipal population. Their members stand in communes.tsv.",
            "Origin: DGCL and INSEE via @etalab/decoupage-administratif, Licence Ouverte. Derived by 'aict tables'."),
        DirectoryTable.sorted(rows));
  }
}
