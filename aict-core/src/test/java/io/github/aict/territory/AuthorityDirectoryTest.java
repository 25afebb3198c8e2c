package io.github.aict.territory;

import static io.github.aict.territory.AuthorityKind.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableSet;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthorityDirectoryTest {

  private static final AuthorityDirectory DIRECTORY = AuthorityDirectory.bundled();
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

  static Stream<TerritorialAuthority> present(AuthorityKind kind) {
    return DIRECTORY.authorities().stream().filter(found -> found.kind().isWithin(kind));
  }

  @Test
  void countsWhatIsPublished() {
    assertThat(DIRECTORY.vintage()).isEqualTo("2026-01-01");
    // 34 969 communes in the official geographical code, six of which no authority governs.
    assertThat(DIRECTORY.authorities().stream().filter(a -> a.inseeCode().isPresent()))
        .hasSize(34_969 - 6);
    assertThat(subdivisions(SubdivisionKind.DISTRICT)).isEqualTo(6);
    assertThat(subdivisions(SubdivisionKind.COMMUNE_DELEGUEE)).isEqualTo(2_105);
    assertThat(subdivisions(SubdivisionKind.COMMUNE_ASSOCIEE)).isEqualTo(471);
    assertThat(subdivisions(SubdivisionKind.ARRONDISSEMENT_MUNICIPAL)).isEqualTo(45);
    assertThat(DIRECTORY.movements()).hasSize(13_734);
  }

  private static long subdivisions(SubdivisionKind kind) {
    return DIRECTORY.subdivisions().stream().filter(part -> part.kind() == kind).count();
  }

  @ParameterizedTest
  @CsvSource({
    "COMMUNAUTE_DE_COMMUNES,989",
    "COMMUNAUTE_D_AGGLOMERATION,230",
    "COMMUNAUTE_URBAINE,14",
    "METROPOLE,21",
    "METROPOLE_DE_LYON,1",
    "ETABLISSEMENT_PUBLIC_TERRITORIAL,11",
    "COMMUNE,34957",
    "COMMUNE_DE_POLYNESIE_FRANCAISE,48",
    "COMMUNE_DE_NOUVELLE_CALEDONIE,33",
    "COMMUNE_DE_SAINT_PIERRE_ET_MIQUELON,2",
    "DEPARTEMENT,95",
    "DEPARTEMENT_D_OUTRE_MER,3",
    "COLLECTIVITE_EUROPEENNE_D_ALSACE,1",
    "COLLECTIVITE_DE_CORSE,1",
    "COLLECTIVITE_TERRITORIALE_UNIQUE,2",
    "VILLE_DE_PARIS,1",
    "REGION,14",
    "REGION_D_OUTRE_MER,2",
    "COLLECTIVITE_OUTRE_MER,5",
    "NOUVELLE_CALEDONIE,1"
  })
  void countsEachKind(AuthorityKind kind, int count) {
    assertThat(present(kind)).hasSize(count);
  }

  @Test
  void numbersAreThereAndDistinct() {
    // The 94 communes of the overseas collectivities have none in the edition, nor have these.
    assertThat(present(COMMUNE).filter(commune -> commune.siren().isEmpty())).hasSize(83);
    assertThat(present(GROUPEMENT)).allMatch(grouping -> grouping.siren().isPresent());
    assertThat(present(DEPARTEMENT)).allMatch(departement -> departement.siren().isPresent());
    assertThat(present(REGION)).allMatch(region -> region.siren().isPresent());
    Set<Siren> numbers = new HashSet<>();
    DIRECTORY.authorities().stream()
        .flatMap(authority -> authority.siren().stream())
        .forEach(siren -> assertThat(numbers.add(siren)).as(siren.value()).isTrue());
    // 34 875 communes with Paris, 1 255 EPCI with the Métropole de Lyon, 11 EPT; 95 départements
    // with the European Collectivity of Alsace, Corsica, Martinique, Guyane; fourteen regions.
    assertThat(numbers).hasSize(34_875 + 1_255 + 11 + 95 + 3 + 14);
    numbers.forEach(
        siren -> assertThat(DIRECTORY.find(siren)).isEqualTo(DIRECTORY.find(siren, TODAY)));
  }

  @Test
  void tellsACommune() {
    TerritorialAuthority rennes = commune("35238", TODAY);
    assertThat(rennes.name()).isEqualTo("Rennes");
    assertThat(rennes.kind()).isEqualTo(COMMUNE);
    assertThat(rennes.code()).isEqualTo("35238");
    assertThat(rennes.inseeCode()).contains(InseeCode.of("35238"));
    assertThat(rennes.siren()).contains(Siren.of("213502388"));
    assertThat(rennes.population().orElseThrow()).isBetween(220_000, 240_000);
    assertThat(rennes.seat()).isEqualTo(Country.of("FRA"));
    assertThat(rennes.isOverseas()).isFalse();
    assertThat(rennes.departements()).containsExactly("35");
    assertThat(rennes.centre().orElseThrow().kilometresTo(Coordinates.of(48.117, -1.678)))
        .isLessThan(3);
    assertThat(DIRECTORY.find(Siren.of("213502388"), TODAY)).contains(rennes);
    assertThat(DIRECTORY.find(COMMUNE, "35238", TODAY)).contains(rennes);
    TerritorialAuthority metropole =
        DIRECTORY.find(rennes.epci().orElseThrow(), TODAY).orElseThrow();
    assertThat(metropole.name()).isEqualTo("Rennes Métropole");
    assertThat(metropole.kind()).isEqualTo(METROPOLE);
    assertThat(metropole.departements()).containsExactly("35");
    assertThat(DIRECTORY.find(EPCI, "243500139", TODAY)).contains(metropole);
    assertThat(DIRECTORY.members(metropole)).hasSize(43).contains(rennes);
    assertThat(DIRECTORY.departementOf(rennes, TODAY))
        .map(a -> a.name())
        .contains("Ille-et-Vilaine");
    assertThat(DIRECTORY.regionOf(rennes, TODAY)).map(a -> a.name()).contains("Bretagne");
    assertThat(DIRECTORY.regionOf(metropole, TODAY)).map(a -> a.name()).contains("Bretagne");
    assertThat(DIRECTORY.subdivisionsOf(rennes)).isEmpty();
    assertThat(rennes).hasToString("Rennes (COMMUNE 35238)");
  }

  @Test
  void treatsAuthoritiesForWhatTheyAre() throws Exception {
    assertThat(commune("75056", TODAY).kind()).isEqualTo(VILLE_DE_PARIS);
    assertThat(DIRECTORY.departement("75", TODAY)).contains(commune("75056", TODAY));
    assertThat(commune("97701", TODAY).kind()).isEqualTo(SAINT_BARTHELEMY);
    assertThat(commune("98611", TODAY).kind()).isEqualTo(LOCAL_AUTHORITY);
    assertThat(DIRECTORY.commune(InseeCode.of("98412"), TODAY)).isEmpty();
    assertThat(commune("98735", TODAY).kind()).isEqualTo(COMMUNE_DE_POLYNESIE_FRANCAISE);
    assertThat(commune("98735", TODAY).seat()).isEqualTo(Country.of("PYF"));
    assertThat(DIRECTORY.find(POLYNESIE_FRANCAISE, "987", TODAY)).isPresent();
    TerritorialAuthority fortDeFrance = commune("97209", TODAY);
    assertThat(fortDeFrance.isOverseas()).isTrue();
    assertThat(DIRECTORY.departementOf(fortDeFrance, TODAY))
        .isEqualTo(DIRECTORY.regionOf(fortDeFrance, TODAY))
        .map(a -> a.kind())
        .contains(COLLECTIVITE_TERRITORIALE_UNIQUE);
    assertThat(DIRECTORY.find(REGION, "94", TODAY))
        .map(a -> a.kind())
        .contains(COLLECTIVITE_DE_CORSE);
    assertThat(DIRECTORY.find(DEPARTEMENT, "2A", TODAY))
        .map(a -> a.kind())
        .contains(COLLECTIVITE_DE_CORSE);
    assertThat(DIRECTORY.region("06", TODAY)).isEqualTo(DIRECTORY.departement("976", TODAY));
    TerritorialAuthority lyon = DIRECTORY.find(Siren.of("200046977"), TODAY).orElseThrow();
    assertThat(lyon.kind()).isEqualTo(METROPOLE_DE_LYON);
    assertThat(DIRECTORY.members(lyon)).hasSize(58);
    assertThat(DIRECTORY.departementOf(commune("69123", TODAY), TODAY)).contains(lyon);
    assertThat(DIRECTORY.departementOf(commune("69264", TODAY), TODAY))
        .map(a -> a.name())
        .contains("Rhône");
    assertThat(copy(lyon)).isEqualTo(lyon);
  }

  @Test
  void tellsTheAuthorityOfADay() {
    LocalDate alsace = LocalDate.of(2021, 1, 1);
    assertThat(DIRECTORY.departement("67", alsace.minusDays(1)))
        .map(a -> a.name())
        .contains("Bas-Rhin");
    assertThat(DIRECTORY.departement("67", alsace))
        .map(a -> a.kind())
        .contains(COLLECTIVITE_EUROPEENNE_D_ALSACE);
    LocalDate merger = LocalDate.of(2016, 1, 1);
    TerritorialAuthority strasbourg = commune("67482", merger);
    assertThat(DIRECTORY.regionOf(strasbourg, merger.minusDays(1)))
        .map(a -> a.name())
        .contains("Alsace");
    assertThat(DIRECTORY.regionOf(strasbourg, merger)).map(a -> a.name()).contains("Grand Est");
    assertThat(DIRECTORY.region("42", merger)).isEmpty();
    assertThat(DIRECTORY.region("44", merger.minusDays(1))).isEmpty();
    LocalDate saintDenis = LocalDate.of(2025, 1, 1);
    assertThat(commune("93066", saintDenis.minusDays(1)).siren()).contains(Siren.of("219300662"));
    assertThat(commune("93066", saintDenis).siren()).contains(Siren.of("929939411"));
    assertThat(DIRECTORY.find(Siren.of("219300662"), saintDenis)).isEmpty();
    assertThat(DIRECTORY.find(Siren.of("219300662")))
        .contains(commune("93066", saintDenis.minusDays(1)));
    assertThat(DIRECTORY.find(Siren.of("929939411"), saintDenis.minusDays(1))).isEmpty();
    assertThat(DIRECTORY.find(Siren.of("732829320"))).isEmpty();
    assertThat(DIRECTORY.commune(InseeCode.of("93059"), saintDenis)).isEmpty();
  }

  @Test
  void followsTheMergerOfRegions() {
    LocalDate before = LocalDate.of(2015, 12, 31);
    Set<String> former = new HashSet<>();
    for (String code :
        ImmutableSet.of(
            "21", "22", "23", "25", "26", "31", "41", "42", "43", "54", "72", "73", "74", "82",
            "83", "91")) {
      TerritorialAuthority region = DIRECTORY.region(code, before).orElseThrow();
      Lineage lineage = DIRECTORY.lineage(region, TODAY);
      TerritorialAuthority merged = lineage.single().orElseThrow();
      assertThat(lineage.hasMerger()).isTrue();
      assertThat(lineage.hasSplit()).isFalse();
      assertThat(merged.departements()).containsAll(region.departements());
      assertThat(DIRECTORY.lineage(merged, before).authorities()).contains(region);
      former.addAll(region.departements());
    }
    // Seven regions took the place of sixteen; their départements are those of the former ones.
    assertThat(
            present(REGION)
                .filter(region -> region.validity().firstDay().isPresent())
                .flatMap(region -> region.departements().stream()))
        .hasSize(former.size())
        .containsAll(former);
  }

  @ParameterizedTest
  @CsvSource({
    // Codes that were given back and taken again.
    "27058,2021-06-01,27676",
    "27676,2018-06-01,27676",
    "27676,2016-06-01,27676",
    "14472,1960-01-01,14654",
    "14697,2000-01-01,14654",
    "14472,2015-01-01,14654",
    // Two movements on one day.
    "14513,2017-12-31,50592",
    "49144,2017-12-31,44180",
    "02344,2016-12-30,51171",
    // A change of département, a new code because the seat moved, the end of an associated commune.
    "75066,1960-01-01,93066",
    "20004,1975-12-31,2A004",
    "49069,2024-12-31,49126",
    "97123,2007-02-22,97701"
  })
  void followsACommuneToThePresent(String code, LocalDate day, String present) {
    Lineage lineage = DIRECTORY.lineage(commune(code, day), TODAY);
    assertThat(lineage.single().flatMap(TerritorialAuthority::inseeCode))
        .contains(InseeCode.of(present));
    assertThat(lineage.successions())
        .isNotEmpty()
        .isSortedAccordingTo((a, b) -> a.day().compareTo(b.day()));
    assertThat(DIRECTORY.lineage(lineage.single().orElseThrow(), day).authorities())
        .contains(commune(code, day));
  }

  @Test
  void namesMergersAndSplits() {
    Lineage merged = DIRECTORY.lineage(commune("93066", TODAY), LocalDate.of(2024, 12, 31));
    assertThat(merged.authorities())
        .extracting(a -> a.name())
        .containsExactlyInAnyOrder("Saint-Denis", "Pierrefitte-sur-Seine");
    assertThat(merged.hasMerger()).isTrue();
    assertThat(merged.single()).isEmpty();
    assertThat(merged.successions())
        .extracting(Succession::kind)
        .containsOnly(MovementKind.COMMUNE_NOUVELLE);
    Lineage split = DIRECTORY.lineage(commune("15141", LocalDate.of(2020, 1, 1)), TODAY);
    assertThat(split.hasSplit()).isTrue();
    assertThat(split.authorities())
        .extracting(a -> a.name())
        .contains("Neussargues-Moissac", "Celles");
    Lineage same = DIRECTORY.lineage(commune("35238", TODAY), TODAY);
    assertThat(same.successions()).isEmpty();
    assertThat(same.single()).contains(commune("35238", TODAY));
  }

  @Test
  void listsSubdivisions() {
    assertThat(DIRECTORY.subdivisionsOf(commune("69123", TODAY))).hasSize(9);
    assertThat(DIRECTORY.subdivisionsOf(commune("93066", TODAY)))
        .extracting(Subdivision::name)
        .contains("Saint-Denis", "Pierrefitte-sur-Seine");
    assertThat(DIRECTORY.ofCode("84"))
        .extracting(a -> a.name())
        .contains("Vaucluse", "Auvergne-Rhône-Alpes");
    assertThat(DIRECTORY.ofCode("99999")).isEmpty();
  }

  @Test
  void readsTablesOfOnesOwn() throws IOException {
    AuthorityDirectory own = AuthorityDirectory.read(DirectoryTablesForTests::open);
    LocalDate day = LocalDate.of(2030, 1, 1);
    assertThat(own.vintage()).isEqualTo(day);
    TerritorialAuthority bellecourt = own.commune(InseeCode.of("35001"), day).orElseThrow();
    assertThat(bellecourt.name()).isEqualTo("Bellecourt-sur-Mer");
    assertThat(bellecourt.population()).isEqualTo(OptionalInt.of(1_200));
    assertThat(bellecourt.validity().firstDay()).contains(LocalDate.of(2029, 1, 1));
    TerritorialAuthority before =
        own.commune(InseeCode.of("35001"), LocalDate.of(2028, 12, 31)).orElseThrow();
    assertThat(before.name()).isEqualTo("Bellecourt");
    assertThat(own.lineage(before, day).single()).contains(bellecourt);
    assertThat(own.lineage(bellecourt, LocalDate.of(2000, 1, 1)).authorities()).hasSize(2);
    assertThat(own.departementOf(bellecourt, day)).map(a -> a.name()).contains("Ille-et-Vilaine");
    assertThat(own.resolve("bellecourt").authority()).isEqualTo(Optional.of(bellecourt));
    assertThat(own.movements()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "communes.tsv|35001|communes.tsv, line 1: a row must have 9 cells but has: 35001",
        "communes.tsv|3500X~B~~~~~~~|communes.tsv, line 1: the INSEE code of a commune must look like"
            + " 33063, 2A004 (Corsica) or 97411 (overseas) but was 3500X",
        "directory.tsv|vintage~2030|directory.tsv, line 1: a day must look like 2026-01-01 but was 2030",
        "directory.tsv|edition~2030|directory.tsv, line 1: a property must be vintage but was edition",
        "directory.tsv|#|directory.tsv must have a row for vintage but has none",
        "groupings.tsv|213502388~EPCIX~X~|groupings.tsv, line 1: there is no AuthorityKind of the name"
            + " EPCIX",
        "movements.tsv|2029-01-01~99~C~35001~A~C~35001~B|movements.tsv, line 1: a movement must have a"
            + " code of INSEE such as 32 but had 99",
        "successions.tsv|2028-01-01~10~35001~35001|successions.tsv, line 1: a succession must name"
            + " communes whose periods meet on its day but 35001 has none that does",
        "authorities.tsv|D~DEPARTEMENT~35~A~~../..~FRA~~~~35~D:36|authorities.tsv: an authority that"
            + " another follows must have ended but there is none for D:36"
      })
  void refusesATableWithAMistake(String table, String row, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                AuthorityDirectory.read(
                    name ->
                        name.equals(table)
                            ? new ByteArrayInputStream(
                                row.replace('~', '\t').getBytes(StandardCharsets.UTF_8))
                            : DirectoryTablesForTests.open(name)))
        .withMessage(message);
  }

  @Test
  void citesItsOrigin() {
    assertThat(DIRECTORY.citation().statement().en()).contains("INSEE");
  }

  private static TerritorialAuthority commune(String code, LocalDate day) {
    return DIRECTORY.commune(InseeCode.of(code), day).orElseThrow();
  }

  private static Object copy(Object value) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(value);
    }
    try (InputStream in = new ByteArrayInputStream(bytes.toByteArray());
        ObjectInputStream objects = new ObjectInputStream(in)) {
      return objects.readObject();
    }
  }
}
