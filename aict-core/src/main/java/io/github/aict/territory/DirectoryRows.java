package io.github.aict.territory;

import com.google.common.base.Enums;
import com.google.common.collect.ImmutableMap;
import io.github.aict.Label;
import io.github.aict.Validity;
import io.github.aict.evidence.Citation;
import io.github.aict.evidence.Confidence;
import io.github.aict.evidence.Source;
import io.github.aict.table.Tsv;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;

/** What the cells of the tables of a directory say. */
final class DirectoryRows {

  static final Citation ORIGIN =
      new Citation(
          Source.of(
              "Découpage administratif français (communes, EPCI, départements, régions)",
              "https://github.com/datagouv/decoupage-administratif"),
          Label.of("fichiers de l’édition", "files of the edition"),
          Label.of(
              "Codes, noms, numéros SIREN, populations municipales, groupements et mouvements des"
                  + " communes, d’après l’INSEE et la DGCL.",
              "Codes, names, SIREN numbers, municipal populations, groupings and movements of"
                  + " communes, after INSEE and DGCL."),
          Confidence.VERIFIED,
          LocalDate.of(2026, 11, 23));

  private static final Country FRANCE = Country.of("FRA");

  /** The seats overseas by the code of the département or collectivity. */
  private static final ImmutableMap<String, Country> SEATS =
      ImmutableMap.<String, Country>builder()
          .put("971", Country.of("GLP"))
          .put("972", Country.of("MTQ"))
          .put("973", Country.of("GUF"))
          .put("974", Country.of("REU"))
          .put("975", Country.of("SPM"))
          .put("976", Country.of("MYT"))
          .put("977", Country.of("BLM"))
          .put("978", Country.of("MAF"))
          .put("986", Country.of("WLF"))
          .put("987", Country.of("PYF"))
          .put("988", Country.of("NCL"))
          .buildOrThrow();

  private static final ImmutableMap<String, AuthorityKind> KINDS_OF_COMMUNES =
      ImmutableMap.of(
          "975", AuthorityKind.COMMUNE_DE_SAINT_PIERRE_ET_MIQUELON,
          "986", AuthorityKind.LOCAL_AUTHORITY,
          "987", AuthorityKind.COMMUNE_DE_POLYNESIE_FRANCAISE,
          "988", AuthorityKind.COMMUNE_DE_NOUVELLE_CALEDONIE);

  private DirectoryRows() {}

  /** A reading that may fail. */
  interface Reading<T> {
    T read() throws IOException;
  }

  static <T> T unchecked(Reading<T> reading) {
    try {
      return reading.read();
    } catch (IOException e) {
      throw new UncheckedIOException("a table of the directory of authorities cannot be read", e);
    }
  }

  static void read(DirectoryTables tables, String name, int columns, Consumer<List<String>> row)
      throws IOException {
    try (InputStream in = tables.open(name)) {
      Tsv.forEach(in, name, columns, row);
    }
  }

  /** The start of a commune: what follows from its code. */
  static ImmutableTerritorialAuthority.Builder commune(
      InseeCode code, String name, Validity validity) {
    String departement = code.departement();
    return TerritorialAuthority.builder()
        .kind(KINDS_OF_COMMUNES.getOrDefault(departement, AuthorityKind.COMMUNE))
        .code(code.value())
        .name(name)
        .validity(validity)
        .seat(seatOf(departement))
        .inseeCode(code)
        .addDepartements(departement);
  }

  static Country seatOf(String departement) {
    return SEATS.getOrDefault(departement, FRANCE);
  }

  static <E extends Enum<E>> E constant(Class<E> type, String name) {
    return Enums.getIfPresent(type, name)
        .toJavaUtil()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "there is no " + type.getSimpleName() + " of the name " + name));
  }

  static MovementKind movementKind(String code) {
    return MovementKind.find(code)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "a movement must have a code of INSEE such as 32 but had " + code));
  }

  static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException("a day must look like 2026-01-01 but was " + text, e);
    }
  }

  static Optional<Siren> siren(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(Siren.of(text));
  }

  static OptionalInt count(String text) {
    return text.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(text));
  }

  static Optional<Coordinates> place(String latitude, String longitude) {
    return latitude.isEmpty()
        ? Optional.empty()
        : Optional.of(Coordinates.of(Double.parseDouble(latitude), Double.parseDouble(longitude)));
  }
}
