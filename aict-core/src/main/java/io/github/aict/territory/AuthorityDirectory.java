package io.github.aict.territory;

import static io.github.aict.territory.DirectoryRows.unchecked;

import com.google.common.base.Suppliers;
import com.google.common.base.Verify;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import com.google.common.collect.Streams;
import io.github.aict.evidence.Citation;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The French authorities with their codes, numbers and history.
 *
 * <p>It holds the communes, groupings with own taxation, départements, regions and authorities with
 * a statute of their own of one edition of the official geographical code, the communes and regions
 * of the past, and what became of them. What it says of days after its edition is what it says of
 * the edition; membership of groupings and population are known for the edition alone.
 *
 * <p>Provinces of New Caledonia, syndicates and other groupings without own taxation are not in it.
 */
public final class AuthorityDirectory {

  private final LocalDate vintage;
  private final Supplier<ImmutableList<TerritorialAuthority>> authorities;
  private final Supplier<ImmutableList<Subdivision>> subdivisions;
  private final AuthorityIndex index;
  private final Supplier<DirectoryHistory> history;
  private final Supplier<ImmutableList<CommuneMovement>> movements;
  private final Supplier<AuthorityNames> names;

  private AuthorityDirectory(DirectoryTables tables, boolean checked) throws IOException {
    DirectoryReader reader = new DirectoryReader(tables, checked);
    this.vintage = reader.vintage();
    ImmutableList<DirectoryReader.Upper> uppers = ImmutableList.copyOf(reader.uppers);
    this.authorities =
        Suppliers.memoize(
            () ->
                Streams.concat(
                        uppers.stream().map(DirectoryReader.Upper::authority),
                        reader.groupings.get().values().stream(),
                        reader.communes.values().stream().map(Supplier::get))
                    .filter(authority -> authority.validity().contains(vintage))
                    .collect(ImmutableList.toImmutableList()));
    this.subdivisions = reader.subdivisions;
    this.index = new AuthorityIndex(reader);
    this.history =
        Suppliers.memoize(() -> unchecked(() -> new DirectoryHistory(tables, reader, uppers)));
    this.movements = Suppliers.memoize(() -> unchecked(() -> DirectoryHistory.movements(tables)));
    this.names =
        Suppliers.memoize(
            () ->
                new AuthorityNames(
                    this, Lists.transform(uppers, DirectoryReader.Upper::authority)));
  }

  /**
   * Returns the directory that ships with the library, read on the first call.
   *
   * @return the directory of the edition of 2026
   */
  public static AuthorityDirectory bundled() {
    return Bundled.DIRECTORY;
  }

  /**
   * Reads a directory of another edition, from tables such as {@code aict tables} derives.
   *
   * @param tables where the tables are
   * @return the directory
   * @throws IOException if a table cannot be read
   * @throws IllegalArgumentException if a table has a mistake; the message names the table and the
   *     line, what was found and what would be right
   */
  public static AuthorityDirectory read(DirectoryTables tables) throws IOException {
    AuthorityDirectory directory = new AuthorityDirectory(tables, true);
    // What is otherwise read when it is asked for is read now, so that its mistakes are told now.
    Verify.verifyNotNull(directory.history.get());
    Verify.verifyNotNull(directory.movements.get());
    return directory;
  }

  /**
   * Returns the day for which the directory was made.
   *
   * @return the first day of the year of the edition
   */
  public LocalDate vintage() {
    return vintage;
  }

  /**
   * Returns what the directory rests on.
   *
   * @return the citation
   */
  public Citation citation() {
    return DirectoryRows.ORIGIN;
  }

  /**
   * Returns the authorities of the edition.
   *
   * @return those above the communes, the groupings, then the communes
   */
  public ImmutableList<TerritorialAuthority> authorities() {
    return authorities.get();
  }

  /**
   * Returns the communes of the past, each in as many versions as its name, code and territory had.
   *
   * @return the communes in the order of their codes and of time
   */
  public ImmutableList<TerritorialAuthority> formerCommunes() {
    return history.get().formerCommunes();
  }

  /**
   * Returns the territories of the edition that have a code and no authority.
   *
   * @return the delegated and associated communes, the municipal arrondissements and the districts
   *     without elected authority
   */
  public ImmutableList<Subdivision> subdivisions() {
    return subdivisions.get();
  }

  /**
   * Returns the movements of communes since 1943.
   *
   * @return the lines of INSEE’s list, the earliest first
   */
  public ImmutableList<CommuneMovement> movements() {
    return movements.get();
  }

  /**
   * Finds a commune by its code.
   *
   * @param code the INSEE code
   * @param day the day on which the commune bears the code
   * @return the commune as it is on that day, Paris, Saint-Barthélemy and Saint-Martin included, or
   *     empty if there is none of that code on that day
   */
  public Optional<TerritorialAuthority> commune(InseeCode code, LocalDate day) {
    return commune(code.value(), day);
  }

  private Optional<TerritorialAuthority> commune(String code, LocalDate day) {
    TerritorialAuthority commune = index.commune(code);
    if (commune != null && commune.validity().contains(day)) {
      return Optional.of(commune);
    }
    // After the edition nothing is known that the edition does not tell.
    return day.isBefore(vintage) ? on(history.get().formerCommunes(code), day) : Optional.empty();
  }

  private static Optional<TerritorialAuthority> on(
      ImmutableList<TerritorialAuthority> versions, LocalDate day) {
    return versions.stream().filter(version -> version.validity().contains(day)).findFirst();
  }

  /**
   * Finds the authority that has the powers of a département.
   *
   * @param code the code of the département, for example {@code 35}, {@code 2A} or {@code 974}
   * @param day the day
   * @return the département or the authority that has taken its place, such as the European
   *     Collectivity of Alsace for {@code 67}; empty if there is none on that day. In the Métropole
   *     de Lyon it is the metropolis for its communes, which {@link #departementOf} tells
   */
  public Optional<TerritorialAuthority> departement(String code, LocalDate day) {
    return index.departement(code, day);
  }

  /**
   * Finds the authority that has the powers of a region.
   *
   * @param code the INSEE code of the region, for example {@code 53}, or {@code 42} until 2015
   * @param day the day
   * @return the region or the authority that has taken its place, such as the Collectivity of
   *     Corsica for {@code 94}; empty if there is none on that day
   */
  public Optional<TerritorialAuthority> region(String code, LocalDate day) {
    return index.region(code, day);
  }

  /**
   * Finds an authority by its kind and code.
   *
   * @param kind the kind or a broader one; for communes, départements and regions also the
   *     authority that has taken the place
   * @param code the code, the SIREN for a grouping
   * @param day the day
   * @return the authority as it is on that day, or empty if there is none
   */
  public Optional<TerritorialAuthority> find(AuthorityKind kind, String code, LocalDate day) {
    return switch (kind) {
      case COMMUNE, MUNICIPALITY -> commune(code, day);
      case DEPARTEMENT -> index.departement(code, day);
      case REGION -> index.region(code, day);
      default ->
          ofCode(code).stream()
              .filter(found -> found.actsAs(kind) && found.validity().contains(day))
              .findFirst();
    };
  }

  /**
   * Finds an authority by its number.
   *
   * @param siren the number in the register of legal units
   * @param day the day
   * @return the authority as it is on that day, or empty if no one is known to bear the number on
   *     that day
   */
  public Optional<TerritorialAuthority> find(Siren siren, LocalDate day) {
    TerritorialAuthority authority = index.bySiren(siren);
    if (authority != null && authority.validity().contains(day)) {
      return Optional.of(authority);
    }
    return day.isBefore(vintage) ? on(history.get().formerCommunes(siren), day) : Optional.empty();
  }

  /**
   * Finds the last authority that is known to have borne a number.
   *
   * @param siren the number in the register of legal units
   * @return the authority, which may be one of the past, or empty if the number is not known
   */
  public Optional<TerritorialAuthority> find(Siren siren) {
    TerritorialAuthority authority = index.bySiren(siren);
    return authority != null
        ? Optional.of(authority)
        : history.get().formerCommunes(siren).stream().reduce((earlier, later) -> later);
  }

  /**
   * Returns the authorities of every time that bear or bore a code.
   *
   * @param code an INSEE code of any level, or a SIREN of a grouping
   * @return the authorities, none if the code is not known; codes of regions and départements
   *     overlap
   */
  public ImmutableList<TerritorialAuthority> ofCode(String code) {
    ImmutableList<TerritorialAuthority> above = index.aboveCommunes(code);
    if (!above.isEmpty()) {
      return above;
    }
    return Stream.concat(
            history.get().formerCommunes(code).stream(), Stream.ofNullable(index.commune(code)))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Returns the authority that has the powers of a département where another lies.
   *
   * @param authority an authority
   * @param day the day
   * @return the département or what has taken its place; empty if the authority lies in several, or
   *     where there is none
   */
  public Optional<TerritorialAuthority> departementOf(
      TerritorialAuthority authority, LocalDate day) {
    if (authority.actsAs(AuthorityKind.DEPARTEMENT) && authority.validity().contains(day)) {
      return Optional.of(authority);
    }
    Optional<TerritorialAuthority> metropolis =
        authority
            .epci()
            .flatMap(siren -> find(siren, day))
            .filter(epci -> epci.kind() == AuthorityKind.METROPOLE_DE_LYON);
    return metropolis.isPresent()
        ? metropolis
        : common(authority, code -> index.departement(code, day));
  }

  /**
   * Returns the authority that has the powers of a region where another lies.
   *
   * @param authority an authority
   * @param day the day
   * @return the region or what has taken its place; empty if the authority lies in several, or
   *     where there is none
   */
  public Optional<TerritorialAuthority> regionOf(TerritorialAuthority authority, LocalDate day) {
    return common(authority, code -> index.regionOfDepartement(code, day));
  }

  private static Optional<TerritorialAuthority> common(
      TerritorialAuthority authority, Function<String, Optional<TerritorialAuthority>> of) {
    Set<Optional<TerritorialAuthority>> found =
        authority.departements().stream().map(of).collect(Collectors.toSet());
    return found.size() == 1 ? found.iterator().next() : Optional.empty();
  }

  /**
   * Returns the communes that belong to a grouping in the edition.
   *
   * @param grouping an EPCI, an EPT or the Métropole de Lyon
   * @return the members in the order of their codes, none for another authority
   */
  public ImmutableList<TerritorialAuthority> members(TerritorialAuthority grouping) {
    Optional<Siren> siren = grouping.siren();
    return siren.isEmpty()
        ? ImmutableList.of()
        : authorities.get().stream()
            .filter(member -> member.epci().equals(siren) || member.ept().equals(siren))
            .sorted(Comparator.comparing(member -> member.inseeCode().orElseThrow()))
            .collect(ImmutableList.toImmutableList());
  }

  /**
   * Returns the parts of a commune in the edition.
   *
   * @param commune a commune
   * @return its delegated and associated communes or its municipal arrondissements, none if it has
   *     none or is of the past
   */
  public ImmutableList<Subdivision> subdivisionsOf(TerritorialAuthority commune) {
    if (!commune.validity().contains(vintage)) {
      return ImmutableList.of();
    }
    return subdivisions.get().stream()
        .filter(part -> part.commune().isPresent() && part.commune().equals(commune.inseeCode()))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Follows an authority to another day, forward or backward.
   *
   * @param authority the authority
   * @param day the day, before, within or after its period
   * @return what it became by that day, or came from
   */
  public Lineage lineage(TerritorialAuthority authority, LocalDate day) {
    return authority.validity().contains(day)
        ? new Lineage(authority, day, ImmutableList.of(authority), ImmutableList.of())
        : history.get().lineage(authority, day);
  }

  /**
   * Tells which authority a name means.
   *
   * @param query the name, with what else is known
   * @return the authority, the several it may be, or none with similar names; never a guess
   */
  public AuthorityMatch resolve(AuthorityQuery query) {
    return names.get().resolve(query);
  }

  /**
   * Tells which authority of the edition a name means.
   *
   * @param name the name, in any case, with or without accents
   * @return the authority, the several it may be, or none with similar names; never a guess
   */
  public AuthorityMatch resolve(String name) {
    return resolve(AuthorityQuery.of(name));
  }

  /** The directory that ships, read when it is first asked for. */
  private static final class Bundled {

    static final AuthorityDirectory DIRECTORY = read();

    private static AuthorityDirectory read() {
      return unchecked(
          () ->
              new AuthorityDirectory(
                  name ->
                      Verify.verifyNotNull(
                          AuthorityDirectory.class.getResourceAsStream(name), name),
                  false));
    }
  }
}
