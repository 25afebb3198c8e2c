package io.github.aict.funding;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Ordering;
import io.github.aict.InvalidValueException;
import io.github.aict.project.Project;
import io.github.aict.rule.Outcome;
import io.github.aict.rule.Rule;
import io.github.aict.rule.Weight;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Looks for the smallest changes of a project after which no requirement fails.
 *
 * <p>Along one lever the search is exact: outcomes change at known steps only, and all of them are
 * tried, nearest first. Where rules fail together, levers are pulled one after another, each to
 * where one failed rule and as many others as possible are met, and at the end each goes back as
 * far as the others allow.
 */
final class RemedySearch {

  /** How many states are looked at. Rules that fail together are few, and so are their levers. */
  private static final int STATES = 300;

  private static final int DEEPEST = 6;

  private final Call call;
  private final Project project;
  private final ImmutableSet<Leaf> leaves;
  private final ImmutableMap<Integer, ImmutableSet<Leaf>> looks;
  private final ImmutableList<Lever> levers;
  private final Set<Map<Lever, Long>> seen = new HashSet<>();
  private final Set<ImmutableMap<Lever, Long>> found = new LinkedHashSet<>();

  private RemedySearch(
      Call call, Project project, Predicate<Rule> asked, ImmutableList<Lever> levers) {
    this.call = call;
    this.project = project;
    this.levers = levers;
    ImmutableMap.Builder<Integer, ImmutableSet<Leaf>> all = ImmutableMap.builder();
    for (int i = 0; i < call.rules().size(); i++) {
      Rule rule = call.rules().get(i);
      if (rule.weight() == Weight.REQUIREMENT && asked.test(rule)) {
        all.put(i, Leaf.of(rule));
      }
    }
    this.looks = all.buildOrThrow();
    this.leaves =
        looks.values().stream()
            .flatMap(ImmutableSet::stream)
            .collect(ImmutableSet.toImmutableSet());
  }

  // What there is to choose from, such as another lot, any rule of the call may tell.
  private static ImmutableList<Lever> levers(Call call, Project project) {
    ImmutableSet<Leaf> known =
        call.rules().stream()
            .filter(rule -> rule.weight() == Weight.REQUIREMENT)
            .flatMap(rule -> Leaf.of(rule).stream())
            .collect(ImmutableSet.toImmutableSet());
    return ImmutableList.<Lever>builder()
        .addAll(MoneyLevers.of(project))
        .addAll(TimeLevers.of(project))
        .addAll(ChoiceLevers.of(project, known))
        .addAll(MemberLevers.of(project, known))
        .addAll(CountLevers.of(project))
        .build();
  }

  /** A search for changes of any kind after which no requirement fails. */
  static RemedySearch of(Call call, Project project) {
    return new RemedySearch(call, project, rule -> true, levers(call, project));
  }

  /** A search for changes after which one rule is met, in the lot that the project applies for. */
  static RemedySearch ofRule(Call call, Project project, Rule rule) {
    return new RemedySearch(
        call,
        project,
        rule::equals,
        levers(call, project).stream()
            .filter(lever -> !ChoiceLevers.changesLot(lever))
            .collect(ImmutableList.toImmutableList()));
  }

  /** A search that changes nothing but the grant and the own cash contribution. */
  static RemedySearch ofGrant(Call call, Project project, Predicate<Rule> asked) {
    return new RemedySearch(call, project, asked, MoneyLevers.grants(PlanChange.plan(project)));
  }

  /** The steps of each set of levers that is enough, those with the fewest levers first. */
  ImmutableList<ImmutableMap<Lever, Long>> solutions() {
    follow(ImmutableMap.of());
    List<ImmutableMap<Lever, Long>> all = new ArrayList<>(found);
    all.removeIf(
        each ->
            all.stream()
                .anyMatch(
                    other ->
                        other.size() < each.size() && each.keySet().containsAll(other.keySet())));
    Comparator<ImmutableMap<Lever, Long>> byOrder =
        Comparator.comparing(
            steps -> steps.keySet().stream().map(levers::indexOf).toList(),
            Ordering.<Integer>natural().lexicographical());
    all.sort(Comparator.<ImmutableMap<Lever, Long>>comparingInt(Map::size).thenComparing(byOrder));
    return ImmutableList.copyOf(all);
  }

  private void follow(ImmutableMap<Lever, Long> steps) {
    if (seen.size() >= STATES || steps.size() > DEEPEST || !seen.add(steps)) {
      return;
    }
    BitSet failed = failed(at(steps).orElseThrow());
    if (failed.isEmpty()) {
      found.add(shrunk(steps));
      return;
    }
    int first = failed.nextSetBit(0);
    for (Lever lever : levers) {
      if (Objects.requireNonNull(looks.get(first)).stream().anyMatch(lever::serves)) {
        mending(steps, lever, first).ifPresent(step -> follow(with(steps, lever, step)));
      }
    }
  }

  /** The nearest step of a lever at which one rule is met and the fewest others fail. */
  private OptionalLong mending(ImmutableMap<Lever, Long> steps, Lever lever, int rule) {
    Optional<Project> rest = at(with(steps, lever, 0));
    long best = 0;
    int fewest = Integer.MAX_VALUE;
    for (long step : nearestFirst(lever, rest)) {
      Optional<Project> changed = at(lever, rest.orElseThrow(), step);
      if (changed.isPresent()) {
        BitSet failed = failed(changed.get());
        if (!failed.get(rule) && failed.cardinality() < fewest) {
          best = step;
          fewest = failed.cardinality();
          if (fewest == 0) {
            break;
          }
        }
      }
    }
    return fewest == Integer.MAX_VALUE ? OptionalLong.empty() : OptionalLong.of(best);
  }

  private List<Long> nearestFirst(Lever lever, Optional<Project> rest) {
    if (rest.isEmpty()) {
      return List.of();
    }
    long least = lever.least(rest.get());
    long greatest = lever.greatest(rest.get());
    return lever.steps(leaves, rest.get()).stream()
        .filter(step -> step >= least && step <= greatest)
        .sorted(
            Comparator.<Long>comparingLong(step -> Math.abs(step))
                .thenComparing(Comparator.reverseOrder()))
        .toList();
  }

  /** The same levers, each back as far as the others allow. */
  private ImmutableMap<Lever, Long> shrunk(ImmutableMap<Lever, Long> steps) {
    ImmutableMap<Lever, Long> current = steps;
    ImmutableMap<Lever, Long> before;
    do {
      before = current;
      for (Lever lever : before.keySet()) {
        Optional<Project> rest = at(with(current, lever, 0));
        for (long step : nearestFirst(lever, rest)) {
          if (passes(at(lever, rest.orElseThrow(), step))) {
            current = with(current, lever, step);
            break;
          }
        }
      }
    } while (!current.equals(before));
    return current;
  }

  /**
   * The steps beyond one, away from none, up to which nothing fails either.
   *
   * @return the last such step, or empty if there is no end within what the lever can do
   */
  OptionalLong reach(ImmutableMap<Lever, Long> steps, Lever lever) {
    Project rest = at(with(steps, lever, 0)).orElseThrow();
    long from = Objects.requireNonNull(steps.get(lever));
    ImmutableSortedSet<Long> beyond =
        from > 0
            ? lever.steps(leaves, rest).tailSet(from, false)
            : lever.steps(leaves, rest).descendingSet().tailSet(from, false);
    long last = from;
    for (long step : beyond) {
      if (step > lever.greatest(rest) || step < lever.least(rest)) {
        return OptionalLong.empty();
      }
      if (!passes(at(lever, rest, step))) {
        return OptionalLong.of(last);
      }
      last = step;
    }
    return OptionalLong.empty();
  }

  /** The steps of the grant levers that ask for most while nothing fails. */
  Optional<ImmutableMap<Lever, Long>> greatest() {
    Optional<ImmutableMap<Lever, Long>> start = solutions().stream().findFirst();
    if (start.isEmpty()) {
      return start;
    }
    ImmutableMap<Lever, Long> current = start.get();
    ImmutableMap<Lever, Long> before;
    do {
      before = current;
      for (Lever lever : levers) {
        Optional<Project> rest = at(with(current, lever, 0));
        for (long step : ImmutableSortedSet.copyOf(nearestFirst(lever, rest))) {
          if (passes(at(lever, rest.orElseThrow(), step))) {
            current = with(current, lever, step);
            break;
          }
        }
      }
    } while (!current.equals(before));
    return Optional.of(current);
  }

  /** The rules that fail as soon as one cent more is asked for. */
  BitSet failedBeyond(ImmutableMap<Lever, Long> steps) {
    BitSet failed = new BitSet();
    for (Lever lever : levers) {
      at(with(steps, lever, steps.getOrDefault(lever, 0L) - 1))
          .ifPresent(more -> failed.or(failed(more)));
    }
    return failed;
  }

  /** The last step that a lever can go to in the direction of the one it is at. */
  long last(ImmutableMap<Lever, Long> steps, Lever lever) {
    Project rest = at(with(steps, lever, 0)).orElseThrow();
    ImmutableSortedSet<Long> known = lever.steps(leaves, rest);
    long from = Objects.requireNonNull(steps.get(lever));
    return from > 0
        ? Math.max(from, known.headSet(lever.greatest(rest), true).last())
        : Math.min(from, known.tailSet(lever.least(rest), true).first());
  }

  boolean passes(Optional<Project> changed) {
    return changed.map(each -> failed(each).isEmpty()).orElse(false);
  }

  /**
   * The project after the steps of several levers, or empty if there is no such project. What one
   * lever takes another may first have to give, so they are pulled in an order that works.
   */
  Optional<Project> at(Map<Lever, Long> steps) {
    Project changed = project;
    Map<Lever, Long> left = new LinkedHashMap<>(steps);
    while (!left.isEmpty()) {
      Optional<Project> next = Optional.empty();
      for (Map.Entry<Lever, Long> pulled : ImmutableList.copyOf(left.entrySet())) {
        next = at(pulled.getKey(), changed, pulled.getValue());
        if (next.isPresent()) {
          left.remove(pulled.getKey());
          break;
        }
      }
      if (next.isEmpty()) {
        return next;
      }
      changed = next.get();
    }
    return Optional.of(changed);
  }

  private static Optional<Project> at(Lever lever, Project before, long step) {
    try {
      return Optional.of(lever.at(before, step));
    } catch (InvalidValueException contradiction) {
      return Optional.empty();
    }
  }

  ImmutableMap<Lever, Long> with(Map<Lever, Long> steps, Lever lever, long step) {
    Map<Lever, Long> changed = new LinkedHashMap<>(steps);
    changed.put(lever, step);
    changed.values().removeIf(each -> each == 0);
    return levers.stream()
        .filter(changed::containsKey)
        .collect(ImmutableMap.toImmutableMap(each -> each, changed::get));
  }

  /** The positions of the rules asked for that fail on a project. */
  BitSet failed(Project changed) {
    Assessment assessment = call.assess(changed);
    BitSet failed = new BitSet();
    for (int i : looks.keySet()) {
      failed.set(i, assessment.outcome(i) == Outcome.NOT_SATISFIED);
    }
    return failed;
  }
}
