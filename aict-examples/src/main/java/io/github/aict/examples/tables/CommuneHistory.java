package io.github.aict.examples.tables;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.SetMultimap;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The movements of communes replayed: every commune in versions between which its name, code or
 * territory changed.
 *
 * <p>A step leads from a version that ends to one that starts on the next day, so that no walk can
 * come back to where it was, whatever codes were given back and taken again.
 */
final class CommuneHistory {

  /** A commune over a period in which nothing about it changed. */
  static final class Version {
    final String code;
    String name;
    final @Nullable LocalDate start;
    @Nullable LocalDate end;

    Version(String code, String name, @Nullable LocalDate start) {
      this.code = code;
      this.name = name;
      this.start = start;
    }

    Optional<LocalDate> start() {
      return Optional.ofNullable(start);
    }

    boolean contains(LocalDate day) {
      return (start == null || !day.isBefore(start)) && (end == null || !day.isAfter(end));
    }
  }

  /** A version that takes the place of another. */
  record Step(LocalDate day, String kind, Version before, Version after) {}

  /** A commune at one side of a movement. */
  private record State(String code, String name) {}

  private record Move(LocalDate day, String kind, @Nullable State before, @Nullable State after) {}

  private final ListMultimap<String, Version> versions =
      MultimapBuilder.hashKeys().arrayListValues().build();
  private final List<Step> steps = new ArrayList<>();
  private final Map<String, String> present;
  private final Map<String, List<Move>> departures = new HashMap<>();

  private CommuneHistory(Map<String, String> present) {
    this.present = present;
  }

  /** Replays the movements of the originals up to the present communes. */
  static CommuneHistory of(Path data) throws IOException {
    Map<String, String> present = new HashMap<>();
    for (JsonNode commune : Originals.communes(data)) {
      present.put(commune.path("code").asString(), commune.path("nom").asString());
    }
    CommuneHistory history = new CommuneHistory(present);
    ListMultimap<LocalDate, Move> days = MultimapBuilder.treeKeys().arrayListValues().build();
    for (NamedCsvRecord row : Originals.csv(data.resolve("insee-cog/mouvements-communes.csv"))) {
      if (isCommuneOrNone(row.getField("TYPECOM_AV"))
          && isCommuneOrNone(row.getField("TYPECOM_AP"))) {
        Move move =
            new Move(
                LocalDate.parse(row.getField("DATE_EFF")),
                row.getField("MOD"),
                state(row.getField("COM_AV"), row.getField("LIBELLE_AV")),
                state(row.getField("COM_AP"), row.getField("LIBELLE_AP")));
        days.put(move.day(), move);
        if (move.before() != null) {
          history
              .departures
              .computeIfAbsent(move.before().code(), code -> new ArrayList<>())
              .add(move);
        }
      }
    }
    days.asMap().forEach((day, moves) -> history.replay(day, new ArrayList<>(moves)));
    history.end();
    return history;
  }

  private static boolean isCommuneOrNone(String type) {
    return type.isEmpty() || type.equals("COM");
  }

  private static @Nullable State state(String code, String name) {
    return code.isEmpty() ? null : new State(code, name);
  }

  /** Every version of every commune, by code and in the order of time. */
  ListMultimap<String, Version> versions() {
    return versions;
  }

  /** The latest version of a commune. */
  Version last(String code) {
    List<Version> all = versions.get(code);
    return all.get(all.size() - 1);
  }

  ImmutableList<Step> steps() {
    return ImmutableList.copyOf(steps);
  }

  /** Whether no other version takes part in a step on either side. */
  boolean isAlone(Step step) {
    return steps.stream()
            .filter(s -> s.before() == step.before() || s.after() == step.after())
            .count()
        == 1;
  }

  private void replay(LocalDate day, List<Move> moves) {
    joinMovesOfOneDay(moves);
    SetMultimap<String, Move> arrivals = LinkedHashMultimap.create();
    SetMultimap<String, Move> leavings = LinkedHashMultimap.create();
    for (Move move : moves) {
      if (move.before() != null) {
        leavings.put(move.before().code(), move);
      }
      if (move.after() != null) {
        arrivals.put(move.after().code(), move);
      }
    }
    Map<String, Version> ended = new HashMap<>();
    for (String code : leavings.keySet()) {
      Move move = Iterables.get(leavings.get(code), 0);
      if (!isUntouched(code, leavings, arrivals)) {
        Version version = open(code, move.before() == null ? "" : move.before().name());
        version.end = day.minusDays(1);
        ended.put(code, version);
      }
    }
    Map<String, Version> started = new LinkedHashMap<>();
    for (String code : arrivals.keySet()) {
      if (!isUntouched(code, leavings, arrivals)) {
        if (!ended.containsKey(code) && isOpen(code)) {
          Version version = open(code, "");
          version.end = day.minusDays(1);
          ended.put(code, version);
        }
        Version version = new Version(code, name(code, day, arrivals.get(code)), day);
        versions.put(code, version);
        started.put(code, version);
      }
    }
    link(day, moves, ended, started);
  }

  private void link(
      LocalDate day, List<Move> moves, Map<String, Version> ended, Map<String, Version> started) {
    Set<String> leaving = new HashSet<>();
    Map<String, String> kinds = new HashMap<>();
    Set<String> linked = new HashSet<>();
    for (Move move : moves) {
      if (move.after() != null) {
        kinds.putIfAbsent(move.after().code(), move.kind());
      }
      if (move.before() != null) {
        leaving.add(move.before().code());
        if (move.after() != null) {
          Version before = ended.get(move.before().code());
          Version after = started.get(move.after().code());
          if (before != null && after != null && linked.add(before.code + after.code)) {
            steps.add(new Step(day, move.kind(), before, after));
          }
        }
      }
    }
    // A commune that goes on while others join it is not always listed as its own successor.
    started.forEach(
        (code, after) -> {
          Version before = ended.get(code);
          String kind = kinds.get(code);
          if (before != null && kind != null && !leaving.contains(code)) {
            steps.add(new Step(day, kind, before, after));
          }
        });
  }

  // Two movements of one day can follow each other: a commune changes its département and, under
  // its new code, joins another. The code that lasted no day is left out.
  private void joinMovesOfOneDay(List<Move> moves) {
    Set<String> arriving = new HashSet<>();
    Set<String> staying = new HashSet<>();
    for (Move move : moves) {
      if (move.after() != null) {
        arriving.add(move.after().code());
        if (move.before() != null && move.before().code().equals(move.after().code())) {
          staying.add(move.after().code());
        }
      }
    }
    Set<String> passing = new HashSet<>();
    for (Move move : moves) {
      if (move.before() != null) {
        String code = move.before().code();
        if (arriving.contains(code) && !staying.contains(code) && !isOpen(code)) {
          passing.add(code);
        }
      }
    }
    for (String code : passing) {
      List<Move> to =
          moves.stream().filter(m -> m.after() != null && m.after().code().equals(code)).toList();
      List<Move> from =
          moves.stream().filter(m -> m.before() != null && m.before().code().equals(code)).toList();
      moves.removeAll(to);
      moves.removeAll(from);
      for (Move first : to) {
        for (Move second : from) {
          moves.add(new Move(second.day(), second.kind(), first.before(), second.after()));
        }
      }
    }
  }

  private boolean isOpen(String code) {
    List<Version> all = versions.get(code);
    return !all.isEmpty() && all.get(all.size() - 1).end == null;
  }

  // A commune that is met for the first time has existed since before the list starts.
  private Version open(String code, String name) {
    List<Version> all = versions.get(code);
    if (isOpen(code)) {
      return all.get(all.size() - 1);
    }
    LocalDate lastEnd = all.isEmpty() ? null : all.get(all.size() - 1).end;
    Version version = new Version(code, name, lastEnd == null ? null : lastEnd.plusDays(1));
    versions.put(code, version);
    return version;
  }

  /** Whether a commune is only named as its own successor, with the same name. */
  private static boolean isUntouched(
      String code, SetMultimap<String, Move> leavings, SetMultimap<String, Move> arrivals) {
    return leavings.get(code).equals(arrivals.get(code))
        && leavings.get(code).stream()
            .allMatch(
                move ->
                    move.before() != null
                        && move.after() != null
                        && move.before().name().equals(move.after().name()));
  }

  // Of several names of one day the one that the commune bears when it is next heard of counts.
  private String name(String code, LocalDate day, Set<Move> arrivals) {
    Set<String> names = new HashSet<>();
    String first = "";
    for (Move move : arrivals) {
      if (move.after() != null && names.add(move.after().name()) && first.isEmpty()) {
        first = move.after().name();
      }
    }
    if (names.size() > 1) {
      Optional<State> next =
          departures.getOrDefault(code, List.of()).stream()
              .filter(move -> move.day().isAfter(day))
              .min(Comparator.comparing(Move::day))
              .map(Move::before);
      if (next.isPresent()) {
        return next.get().name();
      }
      return present.getOrDefault(code, first);
    }
    return first;
  }

  private void end() {
    present.forEach((code, name) -> open(code, name).name = name);
  }
}
