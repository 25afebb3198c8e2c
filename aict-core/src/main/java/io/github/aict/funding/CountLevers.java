package io.github.aict.funding;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.aict.project.Event;
import io.github.aict.project.Project;
import io.github.aict.rule.EventFacts;
import io.github.aict.rule.Fact;
import java.util.NavigableSet;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;

/** The ways to bring more or fewer people together. */
final class CountLevers {

  private CountLevers() {}

  static ImmutableList<Lever> of(Project project) {
    return project.event().isEmpty()
        ? ImmutableList.of()
        : ImmutableList.of(
            new People(EventFacts.PARTICIPANTS, Event::participants, Event::withParticipants),
            new People(
                EventFacts.INVITED, Event::invitedInternational, Event::withInvitedInternational));
  }

  /** Each step invites one person more. */
  private static final class People extends Lever {
    private final Fact<?> fact;
    private final Function<Event, OptionalInt> number;
    private final BiFunction<Event, Integer, Event> changed;

    People(
        Fact<?> fact,
        Function<Event, OptionalInt> number,
        BiFunction<Event, Integer, Event> changed) {
      super(fact);
      this.fact = fact;
      this.number = number;
      this.changed = changed;
    }

    @Override
    long least(Project project) {
      return -number(project);
    }

    @Override
    long greatest(Project project) {
      return Integer.MAX_VALUE - number(project);
    }

    @Override
    Project at(Project project, long step) {
      return step == 0
          ? project
          : project.withEvent(
              changed.apply(
                  project.event().orElseThrow(), Math.toIntExact(number(project) + step)));
    }

    @Override
    ImmutableSortedSet<Long> steps(Iterable<Leaf> leaves, Project project) {
      NavigableSet<Long> bounds = new TreeSet<>();
      for (Leaf leaf : leaves) {
        if (leaf.fact().equals(fact)) {
          leaf.bounds().forEach(bound -> bounds.add((Long) bound - number(project)));
        }
      }
      return TimeLevers.around(bounds, false);
    }

    private long number(Project project) {
      return number.apply(project.event().orElseThrow()).orElse(0);
    }
  }
}
