package io.github.aict.territory;

import static com.google.common.base.Preconditions.checkArgument;
import static io.github.aict.territory.DirectoryRows.count;
import static io.github.aict.territory.DirectoryRows.day;
import static io.github.aict.territory.DirectoryRows.siren;
import static io.github.aict.territory.DirectoryRows.unchecked;

import com.google.common.base.Splitter;
import com.google.common.base.Suppliers;
import com.google.common.base.Verify;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.SetMultimap;
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
import java.util.function.Supplier;
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

  /** A commune that is made from its row on the first call; one small object each. */
  private static final class Commune implements Supplier<TerritorialAuthority> {
    private final InseeCode code;
    private final List<String> row;
    private @Nullable TerritorialAuthority authority;

    Commune(InseeCode code, List<String> row) {
      this.code = code;
      this.row = row;
    }

    @Override
    public synchronized TerritorialAuthority get() {
      TerritorialAuthority made = authority;
      if (made == null) {
        made = commune(code, row);
        authority = made;
      }
      return made;
    }
  }

  private final boolean checked;
  private final List<List<String>> rowsOfCommunes = new ArrayList<>(1 << 16);
  private @Nullable LocalDate vintage;

  /**
   * The communes by code, those that are authorities of another kind too left out at the end. Most
   * uses look at few of the 35 000, so that each is made from its row when it is asked for.
   */
  final Map<String, Supplier<TerritorialAuthority>> communes = new LinkedHashMap<>(1 << 16);

  /** The same communes by the number of SIREN, put together when one is asked for. */
  final Supplier<Map<String, Supplier<TerritorialAuthority>>> communesByNumber =
      Suppliers.memoize(this::communesByNumber);

  /** The groupings by the number of SIREN, read when they are asked for. */
  final Supplier<ImmutableMap<String, TerritorialAuthority>> groupings;

  final List<Upper> uppers = new ArrayList<>();

  /** What has a code of INSEE and no authority, read when it is asked for. */
  final Supplier<ImmutableList<Subdivision>> subdivisions;

  private final List<Subdivision> districts = new ArrayList<>();

  /**
   * Reads the tables.
   *
   * @param checked whether every row is looked at now, so that its mistakes are told
   */
  DirectoryReader(DirectoryTables tables, boolean checked) throws IOException {
    this.checked = checked;
    DirectoryRows.read(tables, "directory.tsv", 2, this::property);
    DirectoryRows.read(tables, "communes.tsv", 9, this::commune);
    this.subdivisions = Suppliers.memoize(() -> unchecked(() -> subdivisions(tables)));
    DirectoryRows.read(tables, "authorities.tsv", 12, this::upper);
    this.groupings = Suppliers.memoize(() -> unchecked(() -> groupings(tables)));
    if (checked) {
      Verify.verifyNotNull(subdivisions.get());
      Verify.verifyNotNull(groupings.get());
    }
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
      districts.add(new Subdivision(code, SubdivisionKind.DISTRICT, row.get(1), Optional.empty()));
      return;
    }
    rowsOfCommunes.add(row);
    Supplier<TerritorialAuthority> commune = new Commune(code, row);
    checkArgument(
        communes.put(code.value(), commune) == null,
        "a commune must stand once but %s stands twice",
        code);
    if (checked) {
      Verify.verifyNotNull(commune.get());
    }
  }

  private static TerritorialAuthority commune(InseeCode code, List<String> row) {
    return DirectoryRows.commune(
            code,
            row.get(1),
            row.get(2).isEmpty() ? Validity.always() : Validity.from(day(row.get(2))))
        .siren(siren(row.get(3)))
        .population(count(row.get(4)))
        .epci(siren(row.get(5)))
        .ept(siren(row.get(6)))
        .centre(DirectoryRows.place(row.get(7), row.get(8)))
        .build();
  }

  private Map<String, Supplier<TerritorialAuthority>> communesByNumber() {
    Map<String, Supplier<TerritorialAuthority>> byNumber = new HashMap<>(1 << 16);
    for (List<String> row : rowsOfCommunes) {
      Supplier<TerritorialAuthority> commune = communes.get(row.get(0));
      if (commune != null && !row.get(3).isEmpty()) {
        byNumber.put(row.get(3), commune);
      }
    }
    return byNumber;
  }

  private SetMultimap<String, String> departementsOfGroupings() {
    SetMultimap<String, String> departements = MultimapBuilder.hashKeys().treeSetValues().build();
    for (List<String> row : rowsOfCommunes) {
      String departement = InseeCode.of(row.get(0)).departement();
      departements.put(row.get(5), departement);
      departements.put(row.get(6), departement);
    }
    return departements;
  }

  private ImmutableList<Subdivision> subdivisions(DirectoryTables tables) throws IOException {
    ImmutableList.Builder<Subdivision> all = ImmutableList.<Subdivision>builder().addAll(districts);
    DirectoryRows.read(
        tables,
        "subdivisions.tsv",
        4,
        row ->
            all.add(
                new Subdivision(
                    InseeCode.of(row.get(0)),
                    DirectoryRows.constant(SubdivisionKind.class, row.get(1)),
                    row.get(2),
                    Optional.of(InseeCode.of(row.get(3))))));
    return all.build();
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
      Supplier<TerritorialAuthority> removed = communes.remove(row.get(9));
      checkArgument(
          removed != null, "the commune %s must stand in communes.tsv but does not", row.get(9));
      TerritorialAuthority commune = removed.get();
      authority
          .inseeCode(commune.inseeCode())
          .population(commune.population())
          .epci(commune.epci())
          .ept(commune.ept())
          .centre(commune.centre());
    }
    authority.departements(SPACES.split(row.get(10)));
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

  private ImmutableMap<String, TerritorialAuthority> groupings(DirectoryTables tables)
      throws IOException {
    Map<String, TerritorialAuthority> all = new LinkedHashMap<>();
    SetMultimap<String, String> departements = departementsOfGroupings();
    DirectoryRows.read(
        tables, "groupings.tsv", 4, row -> addGrouping(row, departements.get(row.get(0)), all));
    return ImmutableMap.copyOf(all);
  }

  private void addGrouping(
      List<String> row, Set<String> departements, Map<String, TerritorialAuthority> all) {
    AuthorityKind kind = DirectoryRows.constant(AuthorityKind.class, row.get(1));
    if (kind == AuthorityKind.METROPOLE_DE_LYON) {
      return; // An authority, told with those above the communes.
    }
    Siren siren = Siren.of(row.get(0));
    checkArgument(!departements.isEmpty(), "a grouping must have members but %s has none", siren);
    all.put(
        siren.value(),
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
