package io.github.aict.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import io.github.aict.Label;
import io.github.aict.table.Tsv;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountryMatchTest {

  private static final Splitter TABS = Splitter.on('\t');
  private static final Label NOT_KNOWN =
      Label.of("Ce n’est le nom d’aucun pays connu.", "This is the name of no known country.");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SEN|SEN|SEN|CODE",
        "SN|SEN|SN|CODE",
        "CA-QC|CA-QC|CA-QC|CODE",
        "Birmanie|MMR|Birmanie|ALIAS",
        "Territoires palestiniens|PSE|Territoires palestiniens|ALIAS",
        "Cisjordanie et bande de Gaza|PSE|Cisjordanie et bande de Gaza|ALIAS",
        "RDC|COD|RDC|ALIAS",
        "Congo-Kinshasa|COD|Congo - Kinshasa|EVERYDAY",
        "Congo Brazzaville|COG|Congo - Brazzaville|EVERYDAY",
        "Grande-Bretagne|GBR|Grande-Bretagne|ALIAS",
        "Écosse|GBR|Écosse|ALIAS",
        "Chine (République populaire de)|CHN|République populaire de Chine|OFFICIAL",
        "CONGO (REPUBLIQUE DEMOCRATIQUE DU)|COD|République démocratique du Congo|EVERYDAY",
        "Korea, Republic of|KOR|Korea, Republic of|EVERYDAY",
        "Corée, République de|KOR|République de Corée|OFFICIAL",
        "Moldova|MDA|Moldova|EVERYDAY",
        "Tanzanie|TZA|Tanzanie|EVERYDAY",
        "Afghanistan (l')|AFG|Afghanistan|EVERYDAY",
        "les Comores|COM|Comores|EVERYDAY",
        "La République du Sénégal|SEN|République du Sénégal|OFFICIAL",
        "COTE D'IVOIRE|CIV|Côte d’Ivoire|EVERYDAY",
        "Côte-d’Ivoire|CIV|Côte d’Ivoire|EVERYDAY",
        "Cote dIvoire|CIV|Cote dIvoire|ALIAS",
        "Swaziland|SWZ|Swaziland|ALIAS",
        "Cap-Vert|CPV|Cap-Vert|EVERYDAY",
        "Cabo Verde|CPV|Cabo Verde|OFFICIAL",
        "Viet Nam|VNM|Vietnam|OTHER",
        "St. Kitts & Nevis|KNA|Saint Kitts and Nevis|OTHER",
        "Ile Maurice|MUS|Île Maurice|ALIAS",
        "Republic of Macedonia|MKD|Republic of Macedonia|ALIAS",
        "Turquie|TUR|Turquie|EVERYDAY",
        "Québec|CA-QC|Québec|EVERYDAY",
        "Quebec (Canada)|CA-QC|Québec|EVERYDAY",
        "Myanmar (Birmanie)|MMR|Myanmar|EVERYDAY",
        "Burkina|BFA|Burkina|ALIAS",
        "Congo|COG|Congo|EVERYDAY",
        "Guinée|GIN|Guinée|EVERYDAY",
        "Irlande|IRL|Irlande|EVERYDAY",
        "Niger|NER|Niger|EVERYDAY",
        "Nigéria|NGA|Nigéria|OTHER"
      })
  void resolvesTheNamesOfFiles(String text, String code, String spelling, String kind) {
    CountryMatch match = Country.resolve(text);
    assertThat(match.found()).contains(Country.of(code));
    CountryMatch.Resolved resolved = (CountryMatch.Resolved) match;
    if (!kind.equals("OTHER")) {
      assertThat(resolved)
          .isEqualTo(new CountryMatch.Resolved(Country.of(code), spelling, NameKind.valueOf(kind)));
    }
    assertThat(Country.resolve(resolved.spelling()).found()).contains(Country.of(code));
    assertThat(Serials.copy(match)).isEqualTo(match);
  }

  @Test
  void quebecIsAPartOfCanada() {
    assertThat(Country.resolve("Québec").found().orElseThrow().isWithin(Country.of("CAN")))
        .isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "Corée,KOR PRK",
    "KOREA,KOR PRK",
    "Îles Vierges,VGB VIR",
    "Saint-Martin,MAF SXM",
    "Mali (Niger),MLI NER",
    "Congo (Burundi),COG BDI"
  })
  void doesNotChoose(String text, String codes) {
    CountryMatch match = Country.resolve(text);
    assertThat(match).isInstanceOf(CountryMatch.Ambiguous.class);
    assertThat(((CountryMatch.Ambiguous) match).candidates().stream().map(Country::code))
        .containsExactly(codes.split(" "));
    assertThat(((CountryMatch.Ambiguous) match).reason().fr()).endsWith(".").doesNotContain("'");
    assertThat(match.found()).isEmpty();
    assertThat(Serials.copy(match)).isEqualTo(match);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Prussia|former State|DEU POL RUS",
        "Yougoslavie|former State|SRB HRV SVN BIH MKD MNE XKX",
        "Serbie-et-Monténégro|former State|SRB MNE",
        "Tchécoslovaquie|former State|CZE SVK",
        "RDA|former State|DEU",
        "Multilatéral|no country in particular|",
        "MULTI-PAYS|no country in particular|",
        "Pays en développement, non spécifié|no country in particular|",
        "Afrique, régional|a region|",
        "Asie du Sud & C., régional|a region|",
        "Micronésie, régional|a region|",
        "Union européenne|a region|",
        "UpM|a region|",
        "Somaliland|no code of its own|SOM",
        "686|A number|",
        "0|A number|",
        "٦٨٦|A number|"
      })
  void tellsWhyANameIsThatOfNoCountry(String text, String reason, String near) {
    CountryMatch.Unknown unknown = (CountryMatch.Unknown) Country.resolve(text);
    Label label = unknown.reason();
    assertThat(label.en().replace("This State no longer", "former State no longer"))
        .contains(reason);
    assertThat(label.fr()).endsWith(".").doesNotContain("'");
    assertThat(unknown.near().stream().map(Country::code))
        .containsExactly(near == null ? new String[0] : near.split(" "));
    assertThat(Serials.copy(unknown)).isEqualTo(unknown);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Sénégl|SEN",
        "mdg|MDG",
        "rdc|COD",
        "Région de Kayes, Mali|MLI",
        "Maroc (Oriental)|MAR",
        "Papouasie-Nouvelle-Guinée et Fidji|PNG FJI",
        "Wakanda|",
        "xyz 123|"
      })
  void namesWhatMayHaveBeenMeant(String text, String near) {
    CountryMatch.Unknown unknown = (CountryMatch.Unknown) Country.resolve(text);
    assertThat(unknown.reason()).isEqualTo(NOT_KNOWN);
    String[] first = near == null ? new String[0] : near.split(" ");
    assertThat(unknown.near().stream().limit(first.length).map(Country::code))
        .containsExactly(first);
    assertThat(unknown.near()).hasSizeBetween(first.length, near == null ? 0 : 3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"sen", "sn", "us", "uk", "rdc", "Rdc", "usa"})
  void codesAndAbbreviationsCountInCapitalsOnly(String text) {
    assertThat(Country.resolve(text)).isInstanceOf(CountryMatch.Unknown.class);
    assertThat(Country.resolve(text.toUpperCase(Locale.ROOT)))
        .isInstanceOf(CountryMatch.Resolved.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "le", "()", "(", ",", "\u0000", "\ud800", "السنغال", "日本"})
  void nothingUsefulIsUnknown(String text) {
    assertThat(Country.resolve(text))
        .isEqualTo(new CountryMatch.Unknown(ImmutableSet.of(), NOT_KNOWN));
  }

  @Test
  void aHugeTextIsUnknownAtOnce() {
    assertThat(Country.resolve("Mali ".repeat(1_000_000)))
        .isEqualTo(new CountryMatch.Unknown(ImmutableSet.of(), NOT_KNOWN));
  }

  @Test
  void everyLabelIsTheNameOfItsCountry() {
    for (Country country : Country.all()) {
      assertThat(Country.resolve(country.label().fr()).found()).contains(country);
      assertThat(Country.resolve(country.label().en()).found()).contains(country);
    }
  }

  @Test
  void anAliasRepeatsNoOtherName() {
    Map<String, String> known = new TreeMap<>();
    Country.all().forEach(country -> known.put(CountryNames.fold(country.label().fr()), "label"));
    for (List<String> row : Tsv.read(Country.class, "country-names.tsv", 3)) {
      for (String name : (row.get(1) + "|" + row.get(2)).split("\\|")) {
        known.put(CountryNames.fold(name), name);
      }
    }
    Set<String> repeated = new TreeSet<>();
    for (List<String> row : Tsv.read(Country.class, "country-aliases.tsv", 3)) {
      for (String name : row.get(0).split("\\|")) {
        if (known.put(CountryNames.fold(name), name) != null) {
          repeated.add(name);
        }
      }
    }
    // In English Saint Martin is the French part in one list; in files it is either part.
    assertThat(repeated).containsExactly("Saint-Martin");
  }

  @Test
  void anAmbiguousMatchHasCandidates() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new CountryMatch.Ambiguous(
                    ImmutableSet.of(Country.of("KOR")), Label.of("Oui.", "Yes.")))
        .withMessage("an ambiguous name must fit at least two countries but had [KOR]");
  }

  @Test
  void theFrenchNamesOfTheDacAllResolve() throws IOException {
    Path file = Path.of("../../shared/data/dac-crs-code-lists/recipients.csv");
    Assumptions.assumeTrue(
        Files.exists(file), "the recipients of the DAC are not at " + file + ": skipped");
    Set<Country> countries = new TreeSet<>();
    Set<String> others = new TreeSet<>();
    int names = 0;
    for (String row : Files.readAllLines(file).subList(1, 167)) {
      // No name of a country has a comma; those of regions do, within quotes.
      List<String> cells = Splitter.on(',').splitToList(row.replaceAll("\"([^\"]*)\"", "$1"));
      if (row.contains("Part I unallocated by income")) {
        others.add(row);
      } else {
        names++;
        assertThat(cells).as(row).hasSize(5);
        assertThat(Country.resolve(cells.get(2)).found()).as(row).isPresent();
        assertThat(Country.resolve(cells.get(1)).found())
            .as(row)
            .isEqualTo(Country.resolve(cells.get(2)).found());
        countries.add(Country.resolve(cells.get(2)).found().orElseThrow());
      }
    }
    assertThat(names).isEqualTo(141);
    assertThat(others).hasSize(25);
    assertThat(countries)
        .containsExactlyInAnyOrderElementsOf(DacList.of(2023).recipients())
        .hasSize(141);
  }

  @Test
  void theLinesOfTheDacWithoutACountryHaveAReason() {
    for (String name :
        List.of(
            "Etats ex-Yougoslavie non spécifié",
            "Nord du Sahara, régional",
            "Caraïbes et Amérique centrale, régional",
            "Extrême-Orient, régional",
            "Afrique de l'est, régional",
            "Polynésie, régional")) {
      assertThat(((CountryMatch.Unknown) Country.resolve(name)).reason())
          .as(name)
          .isNotEqualTo(NOT_KNOWN);
    }
  }

  @Test
  void theCountriesOfTheTwinningsResolveOrHaveAReason() throws IOException {
    Path file = Path.of("../../shared/data/twinnings-wikidata-2017/france.tsv");
    Assumptions.assumeTrue(Files.exists(file), "the twinnings are not at " + file + ": skipped");
    Set<String> labels = new TreeSet<>();
    Files.readAllLines(file).stream()
        .skip(1)
        .forEach(row -> labels.add(TABS.splitToList(row).get(9)));
    assertThat(labels).hasSize(110);
    Set<String> unresolved = new TreeSet<>();
    for (String label : labels) {
      CountryMatch match = Country.resolve(label);
      if (match.found().isEmpty()) {
        assertThat(((CountryMatch.Unknown) match).reason()).as(label).isNotEqualTo(NOT_KNOWN);
        unresolved.add(label);
      }
    }
    assertThat(unresolved).containsExactly("Prussia");
  }
}
