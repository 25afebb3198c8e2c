package io.github.aict.territory;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import io.github.aict.Validity;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The authorities of the past and how authorities follow each other. */
final class DirectoryHistory {

  private record Pair(
      LocalDate day, MovementKind kind, TerritorialAuthority before, TerritorialAuthority after) {}

  private final ImmutableList<TerritorialAuthority> formerCommunes;
  private final ImmutableListMultimap<String, TerritorialAuthority> formerCommunesByCode;
  private final ImmutableListMultimap<Siren, TerritorialAuthority> formerCommunesBySiren;
  private final ImmutableListMultimap<TerritorialAuthority, Succession> forward;
  private final ImmutableListMultimap<TerritorialAuthority, Succession> backward;

  DirectoryHistory(
      DirectoryTables tables, DirectoryReader edition, List<DirectoryReader.Upper> uppers)
      throws IOException {
    List<TerritorialAuthority> former = new ArrayList<>();
    DirectoryRows.read(tables, "former-communes.tsv", 5, row -> former.add(formerCommune(row)));
    this.formerCommunes = ImmutableList.copyOf(former);
    this.formerCommunesByCode = Multimaps.index(former, TerritorialAuthority::code);
    ImmutableListMultimap.Builder<Siren, TerritorialAuthority> bySiren =
        ImmutableListMultimap.builder();
    former.forEach(commune -> commune.siren().ifPresent(siren -> bySiren.put(siren, commune)));
    this.formerCommunesBySiren = bySiren.build();
    List<Pair> pairs = new ArrayList<>();
    DirectoryRows.read(
        tables,
        "successions.tsv",
        4,
        row -> {
          LocalDate day = DirectoryRows.day(row.get(0));
          TerritorialAuthority before =
              find(row.get(2), c -> c.validity().lastDay(), day.minusDays(1), edition);
          TerritorialAuthority after = find(row.get(3), c -> c.validity().firstDay(), day, edition);
          pairs.add(new Pair(day, DirectoryRows.movementKind(row.get(1)), before, after));
        });
    pairs.addAll(successionsOf(uppers));
    ImmutableList<Succession> successions = successions(pairs);
    this.forward = Multimaps.index(successions, Succession::before);
    this.backward = Multimaps.index(successions, Succession::after);
  }

  private static TerritorialAuthority formerCommune(List<String> row) {
    LocalDate last = DirectoryRows.day(row.get(3));
    return DirectoryRows.commune(
            InseeCode.of(row.get(0)),
            row.get(1),
            row.get(2).isEmpty()
                ? Validity.until(last)
                : Validity.closed(DirectoryRows.day(row.get(2)), last))
        .siren(DirectoryRows.siren(row.get(4)))
        .build();
  }

  /** A side of a period. */
  private interface Side {
    Optional<LocalDate> of(TerritorialAuthority authority);
  }

  private TerritorialAuthority find(
      String code, Side side, LocalDate day, DirectoryReader edition) {
    return Stream.concat(
            formerCommunesByCode.get(code).stream(),
            Stream.ofNullable(edition.communes.get(code)).map(Supplier::get))
        .filter(commune -> side.of(commune).equals(Optional.of(day)))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "a succession must name communes whose periods meet on its day but "
                        + code
                        + " has none that does"));
  }

  private List<Pair> successionsOf(List<DirectoryReader.Upper> uppers) {
    List<Pair> pairs = new ArrayList<>();
    for (DirectoryReader.Upper upper : uppers) {
      for (String reference : upper.follows()) {
        TerritorialAuthority before = past(reference, uppers);
        pairs.add(
            new Pair(
                before.validity().lastDay().orElseThrow().plusDays(1),
                MovementKind.SUCCESSION,
                before,
                upper.authority()));
      }
    }
    return pairs;
  }

  /** The authority of the past that a reference such as {@code D:67} names. */
  private TerritorialAuthority past(String reference, List<DirectoryReader.Upper> uppers) {
    checkArgument(
        reference.length() > 2 && reference.charAt(1) == ':',
        "authorities.tsv: an authority that another follows must be written like D:67 but was %s",
        reference);
    char level = reference.charAt(0);
    String code = reference.substring(2);
    Stream<TerritorialAuthority> found =
        level == 'C'
            ? formerCommunesByCode.get(code).stream()
            : uppers.stream()
                .filter(upper -> upper.hasPowersOf(level))
                .map(DirectoryReader.Upper::authority)
                .filter(authority -> authority.code().equals(code));
    return found
        .filter(authority -> authority.validity().lastDay().isPresent())
        .reduce((earlier, later) -> later)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "authorities.tsv: an authority that another follows must have ended but there"
                        + " is none for "
                        + reference));
  }

  private static ImmutableList<Succession> successions(List<Pair> pairs) {
    Map<TerritorialAuthority, Integer> followers = new HashMap<>();
    Map<TerritorialAuthority, Integer> followed = new HashMap<>();
    for (Pair pair : pairs) {
      followers.merge(pair.before(), 1, Integer::sum);
      followed.merge(pair.after(), 1, Integer::sum);
    }
    return pairs.stream()
        .map(
            pair ->
                new Succession(
                    pair.day(),
                    pair.kind(),
                    pair.before(),
                    pair.after(),
                    followed.getOrDefault(pair.after(), 0) > 1,
                    followers.getOrDefault(pair.before(), 0) > 1))
        .collect(ImmutableList.toImmutableList());
  }

  ImmutableList<TerritorialAuthority> formerCommunes() {
    return formerCommunes;
  }

  ImmutableList<TerritorialAuthority> formerCommunes(String code) {
    return formerCommunesByCode.get(code);
  }

  ImmutableList<TerritorialAuthority> formerCommunes(Siren siren) {
    return formerCommunesBySiren.get(siren);
  }

  Lineage lineage(TerritorialAuthority authority, LocalDate day) {
    boolean back = authority.validity().firstDay().filter(day::isBefore).isPresent();
    ImmutableListMultimap<TerritorialAuthority, Succession> steps = back ? backward : forward;
    Set<TerritorialAuthority> reached = new LinkedHashSet<>();
    Set<Succession> taken = new LinkedHashSet<>();
    Set<TerritorialAuthority> seen = new LinkedHashSet<>();
    Deque<TerritorialAuthority> open = new ArrayDeque<>();
    @Nullable TerritorialAuthority current = authority;
    while (current != null) {
      if (current.validity().contains(day)) {
        reached.add(current);
      } else if (seen.add(current)) {
        for (Succession step : steps.get(current)) {
          taken.add(step);
          open.add(back ? step.before() : step.after());
        }
      }
      current = open.poll();
    }
    return new Lineage(
        authority,
        day,
        ImmutableList.copyOf(reached),
        ImmutableList.sortedCopyOf(Comparator.comparing(Succession::day), taken));
  }

  /** Reads the lines of INSEE's list. */
  static ImmutableList<CommuneMovement> movements(DirectoryTables tables) throws IOException {
    ImmutableList.Builder<CommuneMovement> movements = ImmutableList.builder();
    DirectoryRows.read(
        tables,
        "movements.tsv",
        8,
        row ->
            movements.add(
                new CommuneMovement(
                    DirectoryRows.day(row.get(0)),
                    DirectoryRows.movementKind(row.get(1)),
                    state(row.get(2), row.get(3), row.get(4)),
                    state(row.get(5), row.get(6), row.get(7)))));
    return movements.build();
  }

  private static Optional<CommuneMovement.State> state(String status, String code, String name) {
    Optional<SubdivisionKind> subdivision =
        switch (status) {
          case "A" -> Optional.of(SubdivisionKind.COMMUNE_ASSOCIEE);
          case "D" -> Optional.of(SubdivisionKind.COMMUNE_DELEGUEE);
          case "M" -> Optional.of(SubdivisionKind.ARRONDISSEMENT_MUNICIPAL);
          case "", "C" -> Optional.empty();
          default ->
              throw new IllegalArgumentException(
                  "a status must be C, A, D, M or empty but was " + status);
        };
    return status.isEmpty()
        ? Optional.empty()
        : Optional.of(new CommuneMovement.State(subdivision, InseeCode.of(code), name));
  }
}
