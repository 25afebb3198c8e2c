package io.github.aict.examples.tables;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** The communes of the past, each in as many versions as its name, code and territory had. */
final class FormerCommuneTable implements Table {

  /** The day of the edition of the file of numbers. */
  private static final LocalDate NUMBERS_OF = LocalDate.of(2022, 1, 1);

  /**
   * The movements through which a commune stays the same legal person, with the same number: change
   * of name, of département, and of code because the seat moved.
   */
  private static final ImmutableSet<String> SAME_PERSON = ImmutableSet.of("10", "41", "50");

  @Override
  public String resource() {
    return DirectoryTable.FOLDER + "former-communes.tsv";
  }

  @Override
  public byte[] derive(Path data) throws IOException {
    CommuneHistory history = CommuneHistory.of(data);
    Map<CommuneHistory.Version, String> numbers = numbers(history, data);
    List<List<String>> rows = new ArrayList<>();
    for (String code : new TreeSet<>(history.versions().keySet())) {
      for (CommuneHistory.Version version : history.versions().get(code)) {
        if (version.end != null) {
          rows.add(
              List.of(
                  code,
                  version.name,
                  version.start().map(LocalDate::toString).orElse(""),
                  version.end.toString(),
                  numbers.getOrDefault(version, "")));
        }
      }
    }
    return Originals.tsv(
        ImmutableList.of(
            "The communes of the past since 1943, one row for each period in which name, code and territory stayed the",
            "same, tab-separated. Columns: INSEE code, name, first day (empty before 1943), last day, SIREN (empty if not",
            "known). Origin: INSEE, code officiel géographique, via github.com/datagouv/decoupage-administratif, Licence",
            "Ouverte 2.0; SIREN: Datactivist, d'après OFGL, 2022, Licence Ouverte. Derived by 'aict tables'."),
        rows);
  }

  private static Map<CommuneHistory.Version, String> numbers(CommuneHistory history, Path data)
      throws IOException {
    Map<CommuneHistory.Version, String> numbers = new IdentityHashMap<>();
    for (JsonNode commune : Originals.communes(data)) {
      String siren = commune.path("siren").asString("");
      if (!siren.isEmpty()) {
        numbers.put(history.last(commune.path("code").asString()), siren);
      }
    }
    Path file = data.resolve("identifiants-collectivites-2022/identifiants_collectivites_2022.csv");
    for (NamedCsvRecord row : Originals.csv(file)) {
      if (row.getField("type").equals("COM")) {
        history.versions().get(row.getField("COG")).stream()
            .filter(version -> version.contains(NUMBERS_OF))
            .forEach(version -> numbers.putIfAbsent(version, row.getField("SIREN")));
      }
    }
    // Backwards, so that a number goes through several movements of one commune.
    for (CommuneHistory.Step step : history.steps().reverse()) {
      String siren = numbers.get(step.after());
      if (siren != null && SAME_PERSON.contains(step.kind()) && history.isAlone(step)) {
        numbers.putIfAbsent(step.before(), siren);
      }
    }
    return numbers;
  }
}
