package io.github.aict.funding;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.aict.project.Project;
import io.github.aict.project.Schedule;
import io.github.aict.project.Submission;
import io.github.aict.rule.Fact;
import io.github.aict.rule.Facts;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** The ways to hand in an application on another day, and to plan a project over other days. */
final class TimeLevers {

  // French and European calls close by the time of Paris and Brussels.
  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

  private TimeLevers() {}

  static ImmutableList<Lever> of(Project project) {
    ImmutableList.Builder<Lever> levers = ImmutableList.builder();
    project
        .submission()
        .ifPresent(
            submission -> {
              if (submission.moment().isPresent()) {
                levers.add(new Moment());
              } else if (submission.date().isPresent()) {
                levers.add(new Day());
              }
            });
    project
        .schedule()
        .ifPresent(
            schedule -> {
              if (schedule.months().isPresent()) {
                levers.add(new Months());
              }
              if (schedule.end().isPresent()) {
                levers.add(new End());
              }
            });
    return levers.build();
  }

  /** Steps from one number to the bounds of looks, every step between them where asked for. */
  static ImmutableSortedSet<Long> around(NavigableSet<Long> bounds, boolean everyStep) {
    NavigableSet<Long> steps = new TreeSet<>();
    steps.add(0L);
    for (long bound : bounds) {
      LongStream.rangeClosed(bound - 1, bound + 1).forEach(steps::add);
    }
    return everyStep
        ? LongStream.rangeClosed(steps.first(), steps.last())
            .boxed()
            .collect(ImmutableSortedSet.toImmutableSortedSet(Long::compare))
        : ImmutableSortedSet.copyOf(steps);
  }

  // Lists of countries change from day to day, and no look tells when.
  private static boolean restOnDay(Iterable<Leaf> leaves) {
    for (Leaf leaf : leaves) {
      Fact<?> fact = leaf.fact();
      if (fact.equals(Facts.EU_MEMBER_STATES) || fact.parts().contains(Facts.SUBMITTED_ON)) {
        return true;
      }
    }
    return false;
  }

  private static NavigableSet<Long> days(Iterable<Leaf> leaves, LocalDate from, Fact<?> fact) {
    NavigableSet<Long> days = new TreeSet<>();
    for (Leaf leaf : leaves) {
      for (Object bound : leaf.bounds()) {
        LocalDate day = leaf.fact().equals(fact) ? dayOf(bound) : null;
        if (day != null) {
          days.add(ChronoUnit.DAYS.between(from, day));
        }
      }
    }
    return days;
  }

  private static @Nullable LocalDate dayOf(Object bound) {
    if (bound instanceof Instant moment) {
      return moment.atZone(PARIS).toLocalDate();
    }
    return bound instanceof LocalDate day ? day : null;
  }

  private abstract static class TimeLever extends Lever {
    private static final long FAR = 1_000_000_000_000L;

    TimeLever(Fact<?>... facts) {
      super(facts);
    }

    @Override
    long least(Project project) {
      return -FAR;
    }

    @Override
    long greatest(Project project) {
      return FAR;
    }
  }

  /** Each step hands the application in a day later. */
  private static final class Day extends TimeLever {
    Day() {
      super(Facts.SUBMITTED_ON, Facts.SUBMITTED_AT);
    }

    @Override
    Project at(Project project, long step) {
      return step == 0 ? project : project.submittedOn(day(project).plusDays(step));
    }

    @Override
    ImmutableSortedSet<Long> steps(Iterable<Leaf> leaves, Project project) {
      NavigableSet<Long> bounds = days(leaves, day(project), Facts.SUBMITTED_ON);
      bounds.addAll(days(leaves, day(project), Facts.SUBMITTED_AT));
      return around(bounds, restOnDay(leaves));
    }

    private static LocalDate day(Project project) {
      return project.submission().flatMap(Submission::date).orElseThrow();
    }
  }

  /** Each step hands the application in a second later. */
  private static final class Moment extends TimeLever {
    Moment() {
      super(Facts.SUBMITTED_ON, Facts.SUBMITTED_AT);
    }

    @Override
    Project at(Project project, long step) {
      Submission submission = project.submission().orElseThrow();
      return step == 0
          ? project
          : project.withSubmission(
              submission
                  .withDeclaredDate(Optional.empty())
                  .withMoment(moment(project).plusSeconds(step)));
    }

    @Override
    ImmutableSortedSet<Long> steps(Iterable<Leaf> leaves, Project project) {
      OffsetDateTime from = moment(project);
      LocalDate day = from.atZoneSameInstant(PARIS).toLocalDate();
      NavigableSet<Long> seconds = new TreeSet<>();
      for (long later : around(days(leaves, day, Facts.SUBMITTED_ON), restOnDay(leaves))) {
        seconds.add(seconds(from, day.plusDays(later).atStartOfDay(PARIS).toInstant()));
      }
      for (Leaf leaf : leaves) {
        for (Object bound : leaf.bounds()) {
          if (bound instanceof Instant moment) {
            seconds.add(seconds(from, moment));
          }
        }
      }
      return around(seconds, false);
    }

    private static long seconds(OffsetDateTime from, Instant to) {
      return ChronoUnit.SECONDS.between(from.toInstant(), to);
    }

    private static OffsetDateTime moment(Project project) {
      return project.submission().flatMap(Submission::moment).orElseThrow();
    }
  }

  /** Each step makes the project a month longer. */
  private static final class Months extends TimeLever {
    Months() {
      super(Facts.DURATION_MONTHS);
    }

    @Override
    long least(Project project) {
      return 1L - months(project);
    }

    @Override
    Project at(Project project, long step) {
      if (step == 0) {
        return project;
      }
      Schedule schedule = project.schedule().orElseThrow();
      int months = Math.toIntExact(months(project) + step);
      Optional<LocalDate> end =
          schedule.end().isPresent() && schedule.start().isPresent()
              ? schedule.start().map(first -> first.plusMonths(months).minusDays(1))
              : schedule.end();
      return project.withSchedule(
          Schedule.builder().start(schedule.start()).end(end).declaredMonths(months).build());
    }

    @Override
    ImmutableSortedSet<Long> steps(Iterable<Leaf> leaves, Project project) {
      NavigableSet<Long> bounds = new TreeSet<>();
      for (Leaf leaf : leaves) {
        for (Object bound : leaf.bounds()) {
          if (leaf.fact().equals(Facts.DURATION_MONTHS)) {
            bounds.add((Long) bound - months(project));
          } else if (bound instanceof LocalDate day && leaf.fact().equals(Facts.DURATION_END)) {
            bounds.add(
                ChronoUnit.MONTHS.between(
                    project.schedule().flatMap(Schedule::end).orElse(day), day));
          }
        }
      }
      return around(bounds, true);
    }

    private static int months(Project project) {
      return project.schedule().orElseThrow().months().orElseThrow();
    }
  }

  /** Each step ends the project a day later. */
  private static final class End extends TimeLever {
    End() {
      super(Facts.DURATION_END);
    }

    @Override
    Project at(Project project, long step) {
      if (step == 0) {
        return project;
      }
      Schedule schedule = project.schedule().orElseThrow();
      LocalDate end = end(project).plusDays(step);
      return project.withSchedule(
          Schedule.builder()
              .start(schedule.start())
              .end(end)
              .declaredMonths(months(schedule, end))
              .build());
    }

    // A duration that was known stays known, in whole months as people round it.
    private static OptionalInt months(Schedule schedule, LocalDate end) {
      if (schedule.months().isEmpty() || schedule.start().isEmpty()) {
        return schedule.declaredMonths();
      }
      long whole = ChronoUnit.MONTHS.between(schedule.start().get(), end.plusDays(1));
      return OptionalInt.of(Math.max(1, Math.toIntExact(whole)));
    }

    @Override
    ImmutableSortedSet<Long> steps(Iterable<Leaf> leaves, Project project) {
      NavigableSet<Long> bounds = days(leaves, end(project), Facts.DURATION_END);
      for (Leaf leaf : leaves) {
        Optional<LocalDate> start = project.schedule().flatMap(Schedule::start);
        if (leaf.fact().equals(Facts.DURATION_MONTHS) && start.isPresent()) {
          for (Object bound : leaf.bounds()) {
            LocalDate end = start.get().plusMonths((Long) bound).minusDays(1);
            bounds.add(ChronoUnit.DAYS.between(end(project), end));
          }
        }
      }
      return around(bounds, true);
    }

    private static LocalDate end(Project project) {
      return project.schedule().flatMap(Schedule::end).orElseThrow();
    }
  }
}
