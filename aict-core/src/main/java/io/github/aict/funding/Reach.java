package io.github.aict.funding;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.aict.project.Project;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;

/**
 * A changed project and how far each of the levers that changed it could be pulled further without
 * anything failing.
 */
final class Reach {

  private final Project before;
  private final Project after;
  private final ImmutableList<End> ends;
  private final Optional<Project> farthest;

  /** The project with one lever as far as it goes; open if nothing but its own end stops it. */
  private record End(Project project, boolean open) {}

  private Reach(
      Project before, Project after, ImmutableList<End> ends, Optional<Project> farthest) {
    this.before = before;
    this.after = after;
    this.ends = ends;
    this.farthest = farthest;
  }

  static Reach of(RemedySearch search, Project before, ImmutableMap<Lever, Long> steps) {
    Project after = search.at(steps).orElseThrow();
    Map<Lever, Long> far = new LinkedHashMap<>();
    List<End> ends = new ArrayList<>();
    steps.forEach(
        (lever, step) -> {
          OptionalLong reach = search.reach(steps, lever);
          long last = reach.isPresent() ? reach.getAsLong() : search.last(steps, lever);
          far.put(lever, last);
          search
              .at(search.with(steps, lever, last))
              .ifPresent(project -> ends.add(new End(project, reach.isEmpty())));
        });
    return eachCornerPasses(search, steps, far)
        ? new Reach(before, after, ImmutableList.copyOf(ends), search.at(far))
        : new Reach(before, after, ImmutableList.of(), Optional.empty());
  }

  // What is free in one dimension while the others stay need not be so when they move as well.
  private static boolean eachCornerPasses(
      RemedySearch search, ImmutableMap<Lever, Long> near, Map<Lever, Long> far) {
    List<Lever> levers = near.keySet().asList();
    for (int corner = 0; corner < 1 << levers.size(); corner++) {
      Map<Lever, Long> steps = new LinkedHashMap<>(near);
      for (int i = 0; i < levers.size(); i++) {
        if ((corner >> i & 1) == 1) {
          steps.put(levers.get(i), far.get(levers.get(i)));
        }
      }
      if (!search.passes(search.at(steps))) {
        return false;
      }
    }
    return true;
  }

  Project before() {
    return before;
  }

  Project after() {
    return after;
  }

  /** How far a value may go, or empty if it stays or is not known afterwards. */
  <T extends Comparable<? super T>> Optional<Extent<T>> of(Function<Project, Optional<T>> value) {
    Optional<T> old = value.apply(before);
    Optional<T> changed = value.apply(after);
    if (changed.isEmpty() || changed.equals(old)) {
      return Optional.empty();
    }
    boolean open = true;
    for (End end : ends) {
      boolean moves = !value.apply(end.project()).equals(changed);
      open &= end.open() || !moves;
    }
    Optional<T> far =
        farthest
            .flatMap(value)
            .filter(last -> !last.equals(changed.get()))
            .filter(last -> old.isPresent() && isBetween(old.get(), changed.get(), last));
    return Optional.of(new Extent<>(old, changed.get(), far, open));
  }

  private static <T extends Comparable<? super T>> boolean isBetween(T first, T middle, T last) {
    return first.compareTo(middle) < 0 == middle.compareTo(last) < 0;
  }
}
