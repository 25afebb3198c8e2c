package io.github.aict.territory;

import static com.google.common.base.Preconditions.checkArgument;
import static io.github.aict.territory.DirectoryRows.count;
import static io.github.aict.territory.DirectoryRows.day;
import static io.github.aict.territory.DirectoryRows.siren;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.aict.Validity;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads the authorities of the edition, and those above the communes of every time. */
final class DirectoryReader {

  private static final Splitter SPACES = Splitter.on(' ').omitEmptyStrings();

  /** The French Southern Territories and Clipperton, which no elected authority governs. */
  private static final ImmutableSet<String> WITHOUT_AUTHORITY = ImmutableSet.of("984", "989");

  /** An authority above the communes with what it is looked up by. */
  record Upper(
      String powers, TerritorialAuthority authority, String region, ImmutableList<String> follows) {

    boolean hasPowersOf(char level) {
      return powers.indexOf(level) >= 0;
    }
  }

  private final Map<String, TreeSet<String>> departementsOfGroupings = new HashMap<>();
  private final Map<String, Optional<Siren>> groupingsByNumber = new HashMap<>();
  private @Nullable LocalDate vintage;

  /** The communes by code, those that are authorities of another kind too left out at the end. */
  final Map<String, TerritorialAuthority> communes = new LinkedHashMap<>(1 << 16);

  final List<TerritorialAuthority> groupings = new ArrayList<>();
  final List<Upper> uppers = new ArrayList<>();
  final List<Subdivision> subdivisions = new ArrayList<>();

  DirectoryReader(DirectoryTables tables) throws IOException {
    DirectoryRows.read(tables, "directory.tsv", 2, this::property);
    DirectoryRows.read(tables, "communes.tsv", 9, this::commune);
    DirectoryRows.read(tables, "subdivisions.tsv", 4, this::subdivision);
    DirectoryRows.read(tables, "authorities.tsv", 12, this::upper);
    DirectoryRows.read(tables, "groupings.tsv", 4, this::grouping);
  }

  LocalDate vintage() {
    LocalDate day = vintage;
    if (day == null) {
      throw new IllegalArgumentException("directory.tsv must have a row for vintage but has none");
    }
    return day;
  }

  private void property(List<String> row) {
    checkArgument(
        row.get(0).equals("vintage"), "a property must be vintage but was %s", row.get(0));
    vintage = day(row.get(1));
  }

  private void commune(List<String> row) {
    InseeCode code = InseeCode.of(row.get(0));
    if (WITHOUT_AUTHORITY.contains(code.departement())) {
      subdivisions.add(
          new Subdivision(code, SubdivisionKind.DISTRICT, row.get(1), Optional.empty()));
      return;
    }
    TerritorialAuthority commune =
        DirectoryRows.commune(
                code,
                row.get(1),
                row.get(2).isEmpty() ? Validity.always() : Validity.from(day(row.get(2))))
            .siren(siren(row.get(3)))
            .population(count(row.get(4)))
            .epci(memberOf(row.get(5), code))
            .ept(memberOf(row.get(6), code))
            .centre(DirectoryRows.place(row.get(7), row.get(8)))
            .build();
    checkArgument(
        communes.put(code.value(), commune) == null,
        "a commune must stand once but %s stands twice",
        code);
  }

  private Optional<Siren> memberOf(String grouping, InseeCode commune) {
    if (!grouping.isEmpty()) {
      departementsOfGroupings
          .computeIfAbsent(grouping, siren -> new TreeSet<>())
          .add(commune.departement());
    }
    return groupingsByNumber.computeIfAbsent(grouping, DirectoryRows::siren);
  }

  private void subdivision(List<String> row) {
    subdivisions.add(
        new Subdivision(
            InseeCode.of(row.get(0)),
            DirectoryRows.constant(SubdivisionKind.class, row.get(1)),
            row.get(2),
            Optional.of(InseeCode.of(row.get(3)))));
  }

  private void upper(List<String> row) {
    AuthorityKind kind = DirectoryRows.constant(AuthorityKind.class, row.get(1));
    ImmutableTerritorialAuthority.Builder authority =
        TerritorialAuthority.builder()
            .kind(kind)
            .alsoActsAs(otherPowers(kind, row.get(0), !row.get(9).isEmpty()))
            .code(row.get(2))
            .name(row.get(3))
            .validity(Validity.parse(row.get(5)))
            .seat(Country.of(row.get(6)))
            .siren(siren(row.get(4)))
            .population(count(row.get(7)));
    if (!row.get(9).isEmpty()) {
      TerritorialAuthority commune = communes.remove(row.get(9));
      checkArgument(
          commune != null, "the commune %s must stand in communes.tsv but does not", row.get(9));
      authority
          .inseeCode(commune.inseeCode())
          .population(commune.population())
          .epci(commune.epci())
          .ept(commune.ept())
          .centre(commune.centre());
    }
    // The Métropole de Lyon covers a part of a département: that of its members.
    authority.departements(
        row.get(10).isEmpty()
            ? departementsOfGroupings.getOrDefault(row.get(4), new TreeSet<>())
            : SPACES.split(row.get(10)));
    uppers.add(
        new Upper(
            row.get(0),
            authority.build(),
            row.get(8),
            ImmutableList.copyOf(SPACES.split(row.get(11)))));
  }

  private static ImmutableSet<AuthorityKind> otherPowers(
      AuthorityKind kind, String powers, boolean commune) {
    ImmutableSet.Builder<AuthorityKind> kinds = ImmutableSet.builder();
    if (commune) {
      kinds.add(AuthorityKind.COMMUNE);
    }
    if (powers.contains("D")) {
      kinds.add(AuthorityKind.DEPARTEMENT);
    }
    if (powers.contains("R")) {
      kinds.add(AuthorityKind.REGION);
    }
    return kinds.build().stream()
        .filter(power -> !kind.isWithin(power))
        .collect(ImmutableSet.toImmutableSet());
  }

  private void grouping(List<String> row) {
    AuthorityKind kind = DirectoryRows.constant(AuthorityKind.class, row.get(1));
    if (kind == AuthorityKind.METROPOLE_DE_LYON) {
      return; // An authority, told with those above the communes.
    }
    Siren siren = Siren.of(row.get(0));
    Set<String> departements = departementsOfGroupings.getOrDefault(row.get(0), new TreeSet<>());
    checkArgument(!departements.isEmpty(), "a grouping must have members but %s has none", siren);
    groupings.add(
        TerritorialAuthority.builder()
            .kind(kind)
            .code(siren.value())
            .name(row.get(2))
            .validity(Validity.always())
            .seat(DirectoryRows.seatOf(departements.iterator().next()))
            .siren(siren)
            .population(count(row.get(3)))
            .departements(departements)
            .build());
  }
}
