package io.github.aict.funding;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import io.github.aict.Timeline;
import io.github.aict.Validity;
import io.github.aict.project.Project;
import io.github.aict.rule.Outcome;
import io.github.aict.rule.Rule;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What a call says to a project on every day on which it may be handed in.
 *
 * <p>Only the day of submission varies: everything else is as the project states it, what a
 * directory of authorities filled in included. An hour of submission is left out, so that on a day
 * on which a call closes before midnight the hour is missing. A declared number of Member States of
 * the European Union gives way to the count of each day where the countries are known.
 */
public final class SubmissionCalendar implements Serializable {

  private static final long serialVersionUID = 1L;

  private final Call call;
  private final Project project;
  private final ImmutableList<SubmissionPeriod> periods;

  private SubmissionCalendar(Call call, Project project) {
    this.call = call;
    this.project = project;
    this.periods = periods(call, project);
  }

  static SubmissionCalendar of(Call call, Project project) {
    return new SubmissionCalendar(call, project);
  }

  private static ImmutableList<SubmissionPeriod> periods(Call call, Project project) {
    Project anyDay =
        project.applicantCountries().isPresent()
            ? project.withDeclaredEuMemberStates(OptionalInt.empty())
            : project;
    ImmutableList<LocalDate> turning = call.ruleSet().turningDays().asList();
    LocalDate early = turning.isEmpty() ? LocalDate.EPOCH : turning.get(0).minusDays(1);
    List<LocalDate> starts = new ArrayList<>();
    List<Assessment> assessments = new ArrayList<>(List.of(call.assess(anyDay, early)));
    for (LocalDate day : turning) {
      Assessment assessment = call.assess(anyDay, day);
      if (!isAlike(assessments.get(assessments.size() - 1), assessment)) {
        starts.add(day);
        assessments.add(assessment);
      }
    }
    if (!starts.isEmpty()) {
      assessments.set(0, call.assess(anyDay, starts.get(0).minusDays(1)));
    }
    ImmutableList.Builder<SubmissionPeriod> periods = ImmutableList.builder();
    for (int i = 0; i < assessments.size(); i++) {
      Validity days = i == 0 ? Validity.always() : Validity.from(starts.get(i - 1));
      periods.add(
          new SubmissionPeriod(
              i == starts.size() ? days : ending(days, starts.get(i).minusDays(1)),
              assessments.get(i)));
    }
    return periods.build();
  }

  private static boolean isAlike(Assessment left, Assessment right) {
    for (int i = 0; i < left.rules().rules().size(); i++) {
      if (left.outcome(i) != right.outcome(i)) {
        return false;
      }
    }
    return true;
  }

  private static Validity ending(Validity days, LocalDate last) {
    return days.firstDay()
        .map(first -> Validity.closed(first, last))
        .orElseGet(() -> Validity.until(last));
  }

  /**
   * Returns the call.
   *
   * @return the call
   */
  public Call call() {
    return call;
  }

  /**
   * Returns the project.
   *
   * @return the project as it was given
   */
  public Project project() {
    return project;
  }

  /**
   * Returns the periods over which no rule changes.
   *
   * @return the periods in the order of time, at least one; together they hold every day once, and
   *     two that follow each other differ in a rule
   */
  public ImmutableList<SubmissionPeriod> periods() {
    return periods;
  }

  /**
   * Returns the period in which a day lies.
   *
   * @param day the day of submission
   * @return the period
   */
  public SubmissionPeriod on(LocalDate day) {
    return periods.stream().filter(period -> period.days().contains(day)).findFirst().orElseThrow();
  }

  /**
   * Returns the days on which the call can fund the project.
   *
   * @return the longest periods over which the verdict is {@link Verdict#ELIGIBLE}, in the order of
   *     time; empty if there is no such day
   */
  public ImmutableList<Validity> eligible() {
    return days(verdict -> verdict == Verdict.ELIGIBLE);
  }

  /**
   * Returns the days on which the project is not ruled out.
   *
   * @return the longest periods over which the verdict is not {@link Verdict#INELIGIBLE}, in the
   *     order of time; empty if there is no such day
   */
  public ImmutableList<Validity> possible() {
    return days(verdict -> verdict != Verdict.INELIGIBLE);
  }

  private ImmutableList<Validity> days(Predicate<Verdict> wanted) {
    return merged(period -> wanted.test(period.verdict())).versions().entrySet().stream()
        .filter(version -> version.getValue())
        .map(version -> version.getKey())
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Returns the verdict of every day.
   *
   * @return the verdicts, two that follow each other being different
   */
  public Timeline<Verdict> verdicts() {
    return merged(SubmissionPeriod::verdict);
  }

  /**
   * Returns what a rule comes to on every day.
   *
   * @param rule a rule of the call
   * @return the outcomes, two that follow each other being different
   * @throws IllegalArgumentException if the call has no such rule
   */
  public Timeline<Outcome> outcomes(Rule rule) {
    int index = call.rules().indexOf(rule);
    if (index < 0) {
      throw new IllegalArgumentException(
          "the rule must be one of the call " + call.id() + " but was " + rule.id());
    }
    return merged(period -> period.assessment().outcome(index));
  }

  /**
   * Returns what changes, day by day of change.
   *
   * @return the changes in the order of time, empty if the day of submission changes nothing
   */
  public ImmutableList<SubmissionChange> changes() {
    return Streams.zip(periods.stream(), periods.stream().skip(1), SubmissionChange::new)
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Explains in sentences on which days the project is eligible and what changes when.
   *
   * @param locale the reader's locale: French for a French locale, English for any other
   * @return several lines: the days, the verdicts, then every change with its source
   */
  public String explain(Locale locale) {
    return new CalendarText(this, locale).write();
  }

  private <T> Timeline<T> merged(Function<SubmissionPeriod, T> value) {
    Timeline.Builder<T> merged = Timeline.builder();
    Validity since = Validity.always();
    for (int i = 0; i < periods.size(); i++) {
      T here = value.apply(periods.get(i));
      boolean last = i + 1 == periods.size();
      if (last) {
        merged.put(since, here);
      } else if (!here.equals(value.apply(periods.get(i + 1)))) {
        LocalDate next = periods.get(i + 1).days().firstDay().orElseThrow();
        merged.put(ending(since, next.minusDays(1)), here);
        since = Validity.from(next);
      }
    }
    return merged.build();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SubmissionCalendar that
        && call.equals(that.call)
        && project.equals(that.project);
  }

  @Override
  public int hashCode() {
    return 31 * call.hashCode() + project.hashCode();
  }

  /**
   * Returns the id of the call and the verdicts with their days.
   *
   * @return a text such as {@code ficol-2023: {../2023-01-14=INELIGIBLE, 2023-01-15/..=ELIGIBLE}}
   */
  @Override
  public String toString() {
    return call.id() + ": " + verdicts();
  }
}
