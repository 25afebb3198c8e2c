package io.github.aict.territory;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The names of French places in an extraction of twinnings from Wikidata of 2017. */
class TwinningNamesTest {

  private static final Path FILE = Path.of("../../shared/data/twinnings-wikidata-2017/france.tsv");
  private static final AuthorityDirectory DIRECTORY = AuthorityDirectory.bundled();
  private static final SetMultimap<String, Coordinates> PLACES = LinkedHashMultimap.create();

  @BeforeAll
  static void read() throws IOException {
    Assumptions.assumeTrue(
        Files.exists(FILE), "the twinnings are not at ../shared/data: their names are not tested");
    List<String> lines = Files.readAllLines(FILE);
    for (String line : lines.subList(1, lines.size())) {
      List<String> cells = Splitter.on('\t').splitToList(line);
      PLACES.put(
          cells.get(0),
          Coordinates.of(Double.parseDouble(cells.get(2)), Double.parseDouble(cells.get(3))));
    }
  }

  @Test
  void resolvesAsManyAsAreKnown() {
    assertThat(PLACES.keySet()).hasSize(1_710);
    // 1 501 and 129 by the name alone: of the eight names with a département after a comma, four
    // homonyms become one commune (Allonnes, Bussières, Francheville, Le Pont-de-Beauvoisin) and
    // one a delegated commune (Pringy).
    assertThat(names(MatchedBy.NAME)).hasSize(1_505);
    assertThat(names(MatchedBy.SUBDIVISION)).hasSize(63).contains("Pringy, Haute-Savoie");
    assertThat(ambiguous()).hasSize(124 + 1);
    // Thirteen come through the movements, of which Louhans was split: that one is not guessed.
    assertThat(names(MatchedBy.OTHER_TIME)).hasSize(12);
    assertThat(ambiguous()).contains("Louhans");
    assertThat(names(MatchedBy.SHORT_NAME)).isEmpty();
    assertThat(
            PLACES.keySet().stream()
                .filter(name -> match(name) instanceof AuthorityMatch.Unknown)
                .collect(Collectors.toSet()))
        .isEqualTo(
            ImmutableSet.of(
                "Saint-Quentin-en-Yvelines",
                "Dunkirk",
                "Serre Chevalier",
                "Neuweg",
                "Juan-les-Pins"));
  }

  @Test
  void theCommaTellsHomonymsApart() {
    Set<String> alone = new TreeSet<>();
    for (String name : PLACES.keySet()) {
      int comma = name.indexOf(',');
      if (comma > 0 && match(name.substring(0, comma)) instanceof AuthorityMatch.Ambiguous) {
        alone.add(name);
      }
    }
    assertThat(alone)
        .containsExactly(
            "Allonnes, Sarthe",
            "Bussières, Saône-et-Loire",
            "Francheville, Rhône",
            "Le Pont-de-Beauvoisin, Savoie",
            "Pringy, Haute-Savoie");
  }

  @Test
  void placesSettleHomonyms() {
    int places = 0;
    Set<String> open = new TreeSet<>();
    for (String name : PLACES.keySet()) {
      int comma = name.indexOf(',');
      String alone = comma < 0 ? name : name.substring(0, comma);
      if (match(alone) instanceof AuthorityMatch.Ambiguous && !alone.equals("Louhans")) {
        for (Coordinates place : PLACES.get(name)) {
          places++;
          if (DIRECTORY.resolve(query(name).withPlace(place)).authority().isEmpty()) {
            open.add(name);
          }
        }
      }
    }
    assertThat(places).isEqualTo(137);
    // Two communes on the two banks of one river, in two départements.
    assertThat(open).containsExactly("Le Pont-de-Beauvoisin");
  }

  private static Set<String> names(MatchedBy by) {
    return PLACES.keySet().stream()
        .filter(
            name ->
                match(name) instanceof AuthorityMatch.Resolved resolved
                    && resolved.candidate().by() == by)
        .collect(Collectors.toSet());
  }

  private static Set<String> ambiguous() {
    return PLACES.keySet().stream()
        .filter(name -> match(name) instanceof AuthorityMatch.Ambiguous)
        .collect(Collectors.toSet());
  }

  private static AuthorityMatch match(String name) {
    return DIRECTORY.resolve(query(name));
  }

  private static AuthorityQuery query(String name) {
    return AuthorityQuery.builder().name(name).kind(AuthorityKind.COMMUNE).build();
  }
}
