package io.github.aict.funding;

import io.github.aict.Label;
import java.util.Optional;
import java.util.function.Function;

/**
 * How far a value may go.
 *
 * @param before what it is now, or empty if not known
 * @param after the nearest that does
 * @param far the farthest in the same direction that does, or empty if only one value does
 * @param open whether the farthest is the last there is, so that nothing but the nearest bounds it
 * @param <T> the type of the value
 */
record Extent<T extends Comparable<? super T>>(
    Optional<T> before, T after, Optional<T> far, boolean open) {

  /** Whether the value becomes greater. */
  boolean grows() {
    return before.map(old -> old.compareTo(after) < 0).orElse(true);
  }

  /** Whether there is a bound on both sides. */
  boolean isClosed() {
    return far.isPresent() && !open;
  }

  /** The amount or number with its bounds in words. */
  Label bounded(Function<T, Label> text) {
    Label near = text.apply(after);
    if (far.isEmpty()) {
      return near;
    }
    Label other = text.apply(far.get());
    if (open) {
      return grows()
          ? Label.of("au moins " + near.fr(), "at least " + near.en())
          : Label.of("au plus " + near.fr(), "at most " + near.en());
    }
    Label least = grows() ? near : other;
    Label most = grows() ? other : near;
    return Label.of(
        "entre " + least.fr() + " et " + most.fr(), "between " + least.en() + " and " + most.en());
  }

  /** The day or moment with its bounds in words. */
  Label boundedInTime(Function<T, Label> text) {
    Label near = text.apply(after);
    if (far.isEmpty()) {
      return Label.of("le " + near.fr(), "on " + near.en());
    }
    if (open) {
      return grows()
          ? Label.of("au plus tôt le " + near.fr(), "no earlier than " + near.en())
          : Label.of("au plus tard le " + near.fr(), "no later than " + near.en());
    }
    Label first = grows() ? near : text.apply(far.get());
    Label last = grows() ? text.apply(far.get()) : near;
    return Label.of(
        "entre le " + first.fr() + " et le " + last.fr(),
        "between " + first.en() + " and " + last.en());
  }
}
