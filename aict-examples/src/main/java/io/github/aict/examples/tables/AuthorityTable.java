package io.github.aict.examples.tables;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Streams;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * The authorities above the communes, present and past: départements, regions, the authorities with
 * a statute of their own and the overseas collectivities.
 */
final class AuthorityTable implements Table {

  /** The kinds of the départements and regions that are not ordinary ones. */
  private static final ImmutableMap<String, String> DEPARTEMENT_KINDS =
      ImmutableMap.of(
          "971", "DEPARTEMENT_D_OUTRE_MER",
          "972", "DEPARTEMENT_D_OUTRE_MER",
          "973", "DEPARTEMENT_D_OUTRE_MER",
          "974", "DEPARTEMENT_D_OUTRE_MER",
          "976", "DEPARTEMENT_DE_MAYOTTE",
          "75", "VILLE_DE_PARIS");

  private static final ImmutableMap<String, String> REGION_KINDS =
      ImmutableMap.of(
          "01", "REGION_D_OUTRE_MER",
          "02", "REGION_D_OUTRE_MER",
          "03", "REGION_D_OUTRE_MER",
          "04", "REGION_D_OUTRE_MER",
          "94", "COLLECTIVITE_A_STATUT_PARTICULIER");

  /** Département and region of Mayotte are one, told with the départements. */
  private static final String REGION_OF_MAYOTTE = "06";

  private static final ImmutableMap<String, String> PERIODS_OF_DEPARTEMENTS =
      ImmutableMap.<String, String>builder()
          .put("67", "../2020-12-31")
          .put("68", "../2020-12-31")
          .put("2A", "1976-01-01/2017-12-31")
          .put("2B", "1976-01-01/2017-12-31")
          .put("69", "2015-01-01/..")
          .put("972", "../2015-11-30")
          .put("973", "../2015-11-30")
          .put("976", "2011-03-31/..")
          .put("78", "1968-01-01/..")
          .put("91", "1968-01-01/..")
          .put("92", "1968-01-01/..")
          .put("93", "1968-01-01/..")
          .put("94", "1968-01-01/..")
          .put("95", "1968-01-01/..")
          .buildOrThrow();

  /** Codes that went from a larger département to a smaller one. */
  private static final ImmutableSet<String> CONTINUED = ImmutableSet.of("69", "75", "78");

  private static final ImmutableMap<String, String> PERIODS_OF_REGIONS =
      ImmutableMap.of("02", "../2015-11-30", "03", "../2015-11-30", "94", "../2017-12-31");

  /** The merger of regions of 1 January 2016, by the codes of the official geographical code. */
  private static final ImmutableMap<String, String> MERGED_REGIONS =
      ImmutableMap.of(
          "44", "R:42 R:21 R:41",
          "75", "R:72 R:74 R:54",
          "84", "R:83 R:82",
          "27", "R:26 R:43",
          "76", "R:91 R:73",
          "32", "R:31 R:22",
          "28", "R:25 R:23");

  /** The regions until 2015 with their départements, as the decree that listed them has them. */
  private static final ImmutableList<List<String>> FORMER_REGIONS =
      ImmutableList.of(
          List.of("21", "Champagne-Ardenne", "08 10 51 52"),
          List.of("22", "Picardie", "02 60 80"),
          List.of("23", "Haute-Normandie", "27 76"),
          List.of("25", "Basse-Normandie", "14 50 61"),
          List.of("26", "Bourgogne", "21 58 71 89"),
          List.of("31", "Nord-Pas-de-Calais", "59 62"),
          List.of("41", "Lorraine", "54 55 57 88"),
          List.of("42", "Alsace", "67 68"),
          List.of("43", "Franche-Comté", "25 39 70 90"),
          List.of("54", "Poitou-Charentes", "16 17 79 86"),
          List.of("72", "Aquitaine", "24 33 40 47 64"),
          List.of("73", "Midi-Pyrénées", "09 12 31 32 46 65 81 82"),
          List.of("74", "Limousin", "19 23 87"),
          List.of("82", "Rhône-Alpes", "01 07 26 38 42 69 73 74"),
          List.of("83", "Auvergne", "03 15 43 63"),
          List.of("91", "Languedoc-Roussillon", "11 30 34 48 66"));

  private static final ImmutableMap<String, String> SEATS =
      ImmutableMap.of("971", "GLP", "972", "MTQ", "973", "GUF", "974", "REU", "976", "MYT");

  /** The authorities that are région and département in one, by the code of the region. */
  private static final ImmutableMap<String, String> SINGLE_AUTHORITIES =
      ImmutableMap.of(
          "94", "Collectivité de Corse",
          "02", "Collectivité territoriale de Martinique",
          "03", "Collectivité territoriale de Guyane");

  private static final ImmutableMap<String, String> REGIONS_OF_SINGLE_AUTHORITIES =
      ImmutableMap.of("976", REGION_OF_MAYOTTE, "20R", "94", "972R", "02", "973R", "03");

  private final List<List<String>> rows = new ArrayList<>();
  private final Map<String, Integer> populations = new TreeMap<>();
  private final Map<String, String> numbers = new HashMap<>();
  private final Map<String, TreeSet<String>> departementsOfRegions = new TreeMap<>();

  @Override
  public String resource() {
    return DirectoryTable.FOLDER + "authorities.tsv";
  }

  @Override
  public byte[] derive(Path data) throws IOException {
    AuthorityTable table = new AuthorityTable();
    table.read(data);
    table.departements(data);
    table.regions(data);
    table.others();
    return Originals.tsv(
        ImmutableList.of(
            "French authorities above the communes since 1943, tab-separated.",
            "Columns: powers (D of a département, R of a region, O of an overseas collectivity), kind, code, name, SIREN,",
            "period, seat, municipal population, code of the region whose powers it has, INSEE code of the commune that it is",
            "too, départements or overseas collectivity that it covers,",
            "and the authorities that it follows (powers:code, C of a commune). An empty cell is not known or none. Where two",
            "rows with the same power cover a département on a day, the first one counts.",
            "Origin: INSEE, code officiel géographique (codes, names, populations as sums of communes, départements of",
            "1968 and 1976 from movements), via github.com/datagouv/decoupage-administratif, Licence Ouverte 2.0; SIREN:",
            "Datactivist, d'après OFGL, 2022, Licence Ouverte; regions until 2015 and their départements: annex of the decree",
            "on regional action circumscriptions (LEGIARTI000006364551). Derived by 'aict tables'."),
        table.rows);
  }

  private void read(Path data) throws IOException {
    Map<String, Integer> byCommune = new HashMap<>();
    for (JsonNode commune : Originals.communes(data)) {
      byCommune.put(commune.path("code").asString(), commune.path("population").asInt(0));
    }
    for (NamedCsvRecord row : Originals.csv(data.resolve("insee-cog/communes.csv"))) {
      if (row.getField("TYPECOM").equals("COM")) {
        int population = byCommune.getOrDefault(row.getField("COM"), 0);
        populations.merge("D:" + row.getField("CTCD"), population, Integer::sum);
        populations.merge("R:" + row.getField("REG"), population, Integer::sum);
      }
    }
    Path siren = data.resolve("identifiants-collectivites-2022");
    for (NamedCsvRecord row : Originals.csv(siren.resolve("identifiants_departements_2022.csv"))) {
      numbers.put("D:" + row.getField("nom"), row.getField("SIREN"));
    }
    for (NamedCsvRecord row : Originals.csv(siren.resolve("identifiants_regions_2022.csv"))) {
      String single = SINGLE_AUTHORITIES.get(row.getField("COG"));
      String name = single == null ? "R:" + row.getField("nom") : "D:" + single;
      numbers.put(name, row.getField("SIREN"));
    }
    // In no file of the originals; both are public.
    numbers.put("D:Métropole de Lyon", "200046977");
    numbers.put("D:Collectivité européenne d'Alsace", "200094332");
  }

  private void departements(Path data) throws IOException {
    Map<String, TreeSet<String>> origins = origins(data);
    add("D", "DEPARTEMENT", "20", "Corse", "../1975-12-31", "20", "");
    add("D", "DEPARTEMENT", "69", "Rhône", "../2014-12-31", "69", "");
    add("D", "DEPARTEMENT", "75", "Seine", "../1967-12-31", "75", "");
    add("D", "DEPARTEMENT", "78", "Seine-et-Oise", "../1967-12-31", "78", "");
    for (NamedCsvRecord row : Originals.csv(data.resolve("insee-cog/departements.csv"))) {
      String code = row.getField("DEP");
      departementsOfRegions
          .computeIfAbsent(row.getField("REG"), region -> new TreeSet<>())
          .add(code);
      String follows =
          Streams.concat(
                  origins.getOrDefault(code, new TreeSet<>()).stream(),
                  CONTINUED.contains(code) ? Stream.of(code) : Stream.empty())
              .map(origin -> "D:" + origin)
              .collect(Collectors.joining(" "));
      add(
          code.equals("976") ? "DR" : "D",
          DEPARTEMENT_KINDS.getOrDefault(code, "DEPARTEMENT"),
          code,
          row.getField("LIBELLE"),
          PERIODS_OF_DEPARTEMENTS.getOrDefault(code, "../.."),
          code,
          follows);
    }
  }

  /** The départements from which communes went to new ones in 1968 and 1976. */
  private static Map<String, TreeSet<String>> origins(Path data) throws IOException {
    ImmutableSet<String> reforms = ImmutableSet.of("1968-01-01", "1976-01-01");
    Map<String, TreeSet<String>> origins = new HashMap<>();
    for (NamedCsvRecord row : Originals.csv(data.resolve("insee-cog/mouvements-communes.csv"))) {
      if (row.getField("MOD").equals("41") && reforms.contains(row.getField("DATE_EFF"))) {
        origins
            .computeIfAbsent(row.getField("COM_AP").substring(0, 2), code -> new TreeSet<>())
            .add(row.getField("COM_AV").substring(0, 2));
      }
    }
    return origins;
  }

  private void regions(Path data) throws IOException {
    for (List<String> region : FORMER_REGIONS) {
      add("R", "REGION", region.get(0), region.get(1), "../2015-12-31", region.get(2), "");
    }
    for (NamedCsvRecord row : Originals.csv(data.resolve("insee-cog/regions.csv"))) {
      String code = row.getField("REG");
      String follows = MERGED_REGIONS.getOrDefault(code, "");
      if (!code.equals(REGION_OF_MAYOTTE)) {
        add(
            "R",
            REGION_KINDS.getOrDefault(code, "REGION"),
            code,
            row.getField("LIBELLE"),
            PERIODS_OF_REGIONS.getOrDefault(code, follows.isEmpty() ? "../.." : "2016-01-01/.."),
            String.join(" ", departementsOfRegions.getOrDefault(code, new TreeSet<>())),
            follows);
      }
    }
  }

  // Names and dates that no file of the originals has; the dates are those of AuthorityKind, but
  // for the two islands that INSEE lists as communes for a day longer.
  private void others() {
    add("D", "METROPOLE_DE_LYON", "69M", "Métropole de Lyon", "2015-01-01/..", "69", "D:69");
    add(
        "D",
        "COLLECTIVITE_EUROPEENNE_D_ALSACE",
        "6AE",
        "Collectivité européenne d'Alsace",
        "2021-01-01/..",
        "67 68",
        "D:67 D:68");
    add(
        "DR",
        "COLLECTIVITE_DE_CORSE",
        "20R",
        "Collectivité de Corse",
        "2018-01-01/..",
        "2A 2B",
        "D:2A D:2B R:94");
    add(
        "DR",
        "COLLECTIVITE_TERRITORIALE_UNIQUE",
        "972R",
        "Collectivité territoriale de Martinique",
        "2015-12-01/..",
        "972",
        "D:972 R:02");
    add(
        "DR",
        "COLLECTIVITE_TERRITORIALE_UNIQUE",
        "973R",
        "Collectivité territoriale de Guyane",
        "2015-12-01/..",
        "973",
        "D:973 R:03");
    overseas(
        "SAINT_PIERRE_ET_MIQUELON",
        "975",
        "Saint-Pierre-et-Miquelon",
        "2007-02-22/..",
        "SPM",
        "",
        "");
    overseas(
        "SAINT_BARTHELEMY", "977", "Saint-Barthélemy", "2007-02-23/..", "BLM", "97701", "C:97123");
    overseas("SAINT_MARTIN", "978", "Saint-Martin", "2007-02-23/..", "MAF", "97801", "C:97127");
    overseas("WALLIS_ET_FUTUNA", "986", "Wallis-et-Futuna", "../..", "WLF", "", "");
    overseas("POLYNESIE_FRANCAISE", "987", "Polynésie française", "../..", "PYF", "", "");
    overseas("NOUVELLE_CALEDONIE", "988", "Nouvelle-Calédonie", "../..", "NCL", "", "");
  }

  private void overseas(
      String kind,
      String code,
      String name,
      String period,
      String seat,
      String commune,
      String follows) {
    rows.add(List.of("O", kind, code, name, "", period, seat, "", "", commune, code, follows));
  }

  private void add(
      String powers,
      String kind,
      String code,
      String name,
      String period,
      String covers,
      String follows) {
    boolean present = period.endsWith("..");
    rows.add(
        List.of(
            powers,
            kind,
            code,
            name,
            numbers.getOrDefault(powers.charAt(0) + ":" + name, ""),
            period,
            SEATS.getOrDefault(covers, "FRA"),
            present ? populationOf(powers, code) : "",
            powers.equals("R") ? code : REGIONS_OF_SINGLE_AUTHORITIES.getOrDefault(code, ""),
            name.equals("Paris") ? "75056" : "",
            covers,
            follows));
  }

  // Départements are counted under their number and a letter: D, or C for Paris, R with a region.
  private String populationOf(String powers, String code) {
    return Stream.of(
            powers + ":" + code,
            "D:" + code,
            "D:" + code + "D",
            "D:" + code + "C",
            "D:" + code + "R")
        .map(populations::get)
        .filter(Objects::nonNull)
        .findFirst()
        .orElseThrow()
        .toString();
  }
}
