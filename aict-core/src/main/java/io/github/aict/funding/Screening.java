package io.github.aict.funding;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.github.aict.project.Project;
import io.github.aict.project.Submission;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One project against every call of a catalogue.
 *
 * <p>A call that is closed on the day is told from its summary alone; of every other the rules are
 * read and assessed.
 */
public final class Screening implements Serializable {

  private static final long serialVersionUID = 1L;

  private final Project project;
  private final ImmutableList<Screened> calls;

  private Screening(Project project, ImmutableList<Screened> calls) {
    this.project = project;
    this.calls = calls;
  }

  static Screening of(Catalogue catalogue, Project project) {
    @Nullable LocalDate day = day(project).orElse(null);
    return new Screening(
        project,
        catalogue.summaries().stream()
            .map(summary -> screen(catalogue, summary, project, day))
            .sorted(Comparator.comparing(Screened::prospect))
            .collect(ImmutableList.toImmutableList()));
  }

  private static Screened screen(
      Catalogue catalogue, CallSummary summary, Project project, @Nullable LocalDate day) {
    CallStatus status = day == null ? null : summary.status(day);
    if (status == CallStatus.CLOSED) {
      return Screened.closed(summary);
    }
    Optional<CallSummary> later =
        day == null ? Optional.empty() : catalogue.laterEdition(summary.id(), day);
    return later
        .map(edition -> Screened.followed(summary, edition))
        .orElseGet(
            () -> Screened.assessed(summary, status, catalogue.call(summary.id()).assess(project)));
  }

  private static Optional<LocalDate> day(Project project) {
    return project.submission().flatMap(Submission::date);
  }

  /**
   * Returns the project.
   *
   * @return the project, submitted on the day of the screening
   */
  public Project project() {
    return project;
  }

  /**
   * Returns the day on which the calls were asked.
   *
   * @return the day of submission, or empty if it is not known: then no window decides
   */
  public Optional<LocalDate> day() {
    return day(project);
  }

  /**
   * Returns what every call holds out.
   *
   * @return one entry a call, the best prospect first, then in the order of the catalogue
   */
  public ImmutableList<Screened> calls() {
    return calls;
  }

  /**
   * Returns the calls with one prospect.
   *
   * @param prospect the prospect
   * @return the entries in the order of the catalogue
   */
  public ImmutableList<Screened> calls(Prospect prospect) {
    return calls.stream()
        .filter(call -> call.prospect() == prospect)
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Returns how many calls have each prospect.
   *
   * @return a number for every prospect, zero included, the best first
   */
  public ImmutableMap<Prospect, Integer> counts() {
    return Maps.toMap(Arrays.asList(Prospect.values()), prospect -> calls(prospect).size());
  }

  /**
   * Explains the prospects in sentences.
   *
   * @param locale the reader's locale: French for a French locale, English for any other
   * @return several lines: the calls by prospect, each with its reasons, then the sources
   */
  public String explain(Locale locale) {
    return ScreeningText.of(this, locale);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Screening that
        && project.equals(that.project)
        && calls.equals(that.calls);
  }

  @Override
  public int hashCode() {
    return 31 * project.hashCode() + calls.hashCode();
  }

  /**
   * Returns how many calls have each prospect.
   *
   * @return a text such as <code>{ELIGIBLE_NOW=1, ELIGIBLE_IF=2, …}</code>
   */
  @Override
  public String toString() {
    return counts().toString();
  }
}
