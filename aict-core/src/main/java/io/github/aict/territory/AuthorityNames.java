package io.github.aict.territory;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds authorities by names as found in files. */
final class AuthorityNames {

  /** A place in a commune is nearer to its centre than this, unless the commune is very large. */
  private static final double NEAR_IN_KILOMETRES = 10;

  /** A place in the largest commune is nearer to its centre than this. */
  private static final double FAR_IN_KILOMETRES = 150;

  private static final int MOST_NEAR_MISSES = 5;
  private static final Comparator<AuthorityCandidate> MOST_POPULOUS_FIRST =
      Comparator.<AuthorityCandidate>comparingInt(c -> -c.authority().population().orElse(0))
          .thenComparing(c -> c.authority().code());

  /** What bears a name: an authority of any time, or a part of a commune. */
  private record Bearer(
      String name, @Nullable TerritorialAuthority authority, @Nullable Subdivision subdivision) {}

  private final AuthorityDirectory directory;
  private final Map<String, List<Bearer>> full = new HashMap<>(1 << 17);
  private final Map<String, List<Bearer>> shortened = new HashMap<>(1 << 14);
  private final Map<String, Set<String>> departements = new HashMap<>();
  private final Supplier<Map<String, List<Bearer>>> former;

  AuthorityNames(AuthorityDirectory directory, Iterable<TerritorialAuthority> uppers) {
    this.directory = directory;
    for (TerritorialAuthority upper : uppers) {
      Set<String> places =
          departements.computeIfAbsent(Spelling.fold(upper.name()), name -> new TreeSet<>());
      places.addAll(upper.departements());
      upper.departements().forEach(code -> departements.put(Spelling.fold(code), Set.of(code)));
    }
    directory.authorities().forEach(this::add);
    this.former = Suppliers.memoize(() -> formerNames(uppers));
    for (Subdivision part : directory.subdivisions()) {
      put(full, Spelling.fold(part.name()), new Bearer(part.name(), null, part));
    }
  }

  // Apart, since the past is read only when the present does not know a name.
  private Map<String, List<Bearer>> formerNames(Iterable<TerritorialAuthority> uppers) {
    Map<String, List<Bearer>> names = new HashMap<>(1 << 14);
    for (TerritorialAuthority authority : Iterables.concat(uppers, directory.formerCommunes())) {
      if (!authority.validity().contains(directory.vintage())) {
        put(names, Spelling.fold(authority.name()), new Bearer(authority.name(), authority, null));
      }
    }
    return names;
  }

  private void add(TerritorialAuthority authority) {
    Bearer bearer = new Bearer(authority.name(), authority, null);
    String folded = Spelling.fold(authority.name());
    put(full, folded, bearer);
    String bare = Spelling.withoutArticle(folded);
    if (!bare.equals(folded)) {
      put(shortened, bare, bearer);
    }
    if (authority.kind().isWithin(AuthorityKind.EPCI)) {
      new NameText(folded, ImmutableList.of())
          .grouping()
          .ifPresent(grouping -> put(shortened, grouping.name(), bearer));
    }
  }

  private static void put(Map<String, List<Bearer>> names, String name, Bearer bearer) {
    names.computeIfAbsent(name, folded -> new ArrayList<>(1)).add(bearer);
  }

  AuthorityMatch resolve(AuthorityQuery query) {
    NameText text = NameText.of(query.name());
    Question question = new Question(query, text);
    // First as it stands: the comma or the parentheses may belong to the name.
    question.ask(Spelling.fold(query.name()), query.kind());
    if (question.isOpen()) {
      question.ask(text.name(), query.kind());
    }
    if (question.isOpen()) {
      text.withoutKind().ifPresent(bare -> question.ask(bare.name(), Optional.of(bare.kind())));
    }
    if (question.isOpen()) {
      text.grouping().ifPresent(bare -> question.ask(bare.name(), Optional.of(bare.kind())));
    }
    return question.answer();
  }

  /** One query on its way to an answer. */
  private final class Question {

    private final AuthorityQuery query;
    private final LocalDate day;
    private final Optional<Set<String>> within;
    private final Map<TerritorialAuthority, AuthorityCandidate> found = new LinkedHashMap<>();
    private final Map<TerritorialAuthority, AuthorityCandidate> elsewhere = new LinkedHashMap<>();
    private String name = "";
    private Optional<AuthorityKind> kind = Optional.empty();
    private boolean isSettled;

    Question(AuthorityQuery query, NameText text) {
      this.query = query;
      this.day = query.day().orElse(directory.vintage());
      this.within =
          Stream.concat(query.departement().map(Spelling::fold).stream(), text.places().stream())
              .filter(departements::containsKey)
              .map(departements::get)
              .reduce(
                  (left, right) -> {
                    Set<String> both = new TreeSet<>(left);
                    both.retainAll(right);
                    return both;
                  });
    }

    boolean isOpen() {
      return !isSettled;
    }

    /** Looks for a name step by step, the surest first, until there is a candidate. */
    void ask(String folded, Optional<AuthorityKind> kind) {
      name = folded;
      this.kind = kind;
      for (MatchedBy by : MatchedBy.values()) {
        if (isSettled || by == MatchedBy.NEAR) {
          return;
        }
        for (Bearer bearer : bearers(folded, by)) {
          for (TerritorialAuthority authority : bearersOfTheDay(bearer, by)) {
            consider(new AuthorityCandidate(authority, bearer.name(), by));
          }
        }
        isSettled =
            query.place().isEmpty()
                ? !found.isEmpty()
                : found.values().stream().anyMatch(c -> distance(c) <= NEAR_IN_KILOMETRES);
      }
    }

    private List<Bearer> bearers(String folded, MatchedBy by) {
      if (by == MatchedBy.SHORT_NAME) {
        return shortened.getOrDefault(folded, List.of());
      }
      List<Bearer> present = full.getOrDefault(folded, List.of());
      boolean past = by == MatchedBy.OTHER_TIME || day.isBefore(directory.vintage());
      List<Bearer> before = past ? former.get().getOrDefault(folded, List.of()) : List.of();
      return before.isEmpty() ? present : Stream.concat(present.stream(), before.stream()).toList();
    }

    private ImmutableList<TerritorialAuthority> bearersOfTheDay(Bearer bearer, MatchedBy by) {
      TerritorialAuthority authority = bearer.authority();
      Subdivision part = bearer.subdivision();
      if (part != null) {
        return by == MatchedBy.SUBDIVISION ? wholeOf(part) : ImmutableList.of();
      }
      if (authority == null || by == MatchedBy.SUBDIVISION) {
        return ImmutableList.of();
      }
      boolean today = authority.validity().contains(day);
      return switch (by) {
        case NAME, SHORT_NAME -> today ? ImmutableList.of(authority) : ImmutableList.of();
        case OTHER_TIME ->
            today ? ImmutableList.of() : directory.lineage(authority, day).authorities();
        default -> ImmutableList.of();
      };
    }

    private ImmutableList<TerritorialAuthority> wholeOf(Subdivision part) {
      return part.commune()
          .flatMap(code -> directory.commune(code, directory.vintage()))
          .map(commune -> directory.lineage(commune, day).authorities())
          .orElse(ImmutableList.of());
    }

    private void consider(AuthorityCandidate candidate) {
      TerritorialAuthority authority = candidate.authority();
      boolean right =
          isOfKind(authority)
              && within
                  .map(places -> !Collections.disjoint(places, authority.departements()))
                  .orElse(true);
      (right ? found : elsewhere).putIfAbsent(authority, candidate);
    }

    private boolean isOfKind(TerritorialAuthority authority) {
      return Stream.concat(query.kind().stream(), kind.stream()).allMatch(authority::actsAs);
    }

    AuthorityMatch answer() {
      List<AuthorityCandidate> candidates = candidates();
      if (candidates.size() == 1) {
        return new AuthorityMatch.Resolved(candidates.get(0));
      }
      return candidates.isEmpty()
          ? new AuthorityMatch.Unknown(nearMisses())
          : new AuthorityMatch.Ambiguous(
              ImmutableList.sortedCopyOf(MOST_POPULOUS_FIRST, candidates));
    }

    private List<AuthorityCandidate> candidates() {
      if (query.place().isEmpty() || found.isEmpty()) {
        return ImmutableList.copyOf(found.values());
      }
      List<AuthorityCandidate> near =
          found.values().stream().filter(c -> distance(c) <= NEAR_IN_KILOMETRES).toList();
      if (!near.isEmpty()) {
        return near;
      }
      // The place is near the centre of none: of those that are not far away the surest count.
      List<AuthorityCandidate> possible =
          found.values().stream().filter(c -> !(distance(c) > FAR_IN_KILOMETRES)).toList();
      return possible.stream().filter(c -> c.by() == possible.get(0).by()).toList();
    }

    /** The distance in kilometres, or not a number if the centre is not known. */
    private double distance(AuthorityCandidate candidate) {
      return candidate
          .authority()
          .centre()
          .map(centre -> centre.kilometresTo(query.place().orElseThrow()))
          .orElse(Double.NaN);
    }

    private ImmutableList<AuthorityCandidate> nearMisses() {
      Map<TerritorialAuthority, AuthorityCandidate> near = new LinkedHashMap<>();
      Stream.of(found, elsewhere)
          .flatMap(map -> map.values().stream().sorted(MOST_POPULOUS_FIRST))
          .forEach(c -> near.putIfAbsent(c.authority(), near(c.authority(), c.name())));
      int most = name.length() < 4 ? 0 : name.length() < 6 ? 1 : 2;
      for (int edits = 1; edits <= most && near.isEmpty(); edits++) {
        addSimilar(edits, near);
      }
      return near.values().stream()
          .limit(MOST_NEAR_MISSES)
          .collect(ImmutableList.toImmutableList());
    }

    private void addSimilar(int edits, Map<TerritorialAuthority, AuthorityCandidate> near) {
      List<AuthorityCandidate> similar = new ArrayList<>();
      for (Map<String, List<Bearer>> names : List.of(full, former.get())) {
        names.forEach(
            (folded, bearers) -> {
              if (isSimilar(folded, edits)) {
                for (Bearer bearer : bearers) {
                  for (MatchedBy by : MatchedBy.values()) {
                    bearersOfTheDay(bearer, by).stream()
                        .filter(this::isOfKind)
                        .forEach(authority -> similar.add(near(authority, bearer.name())));
                  }
                }
              }
            });
      }
      similar.sort(MOST_POPULOUS_FIRST);
      similar.forEach(candidate -> near.putIfAbsent(candidate.authority(), candidate));
    }

    // Beside a letter or two: the name of a region or a commune of which only the start is given.
    private boolean isSimilar(String folded, int edits) {
      return Spelling.distance(name, folded, edits) == edits
          || edits == 2 && folded.startsWith(name + " ");
    }

    private static AuthorityCandidate near(TerritorialAuthority authority, String name) {
      return new AuthorityCandidate(authority, name, MatchedBy.NEAR);
    }
  }
}
