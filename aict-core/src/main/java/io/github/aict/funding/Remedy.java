package io.github.aict.funding;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.aict.project.Project;
import io.github.aict.rule.Rule;
import java.io.Serializable;
import java.util.stream.Collectors;

/**
 * The smallest changes of one sort after which no requirement of a call fails any more.
 *
 * <p>All of them are needed together. In each dimension the change is the smallest there is while
 * the others stay: one cent, day, month or head less, and a requirement fails.
 */
public final class Remedy implements Serializable {

  private static final long serialVersionUID = 1L;

  private final ImmutableList<Change> changes;
  private final Assessment assessment;

  private Remedy(ImmutableList<Change> changes, Assessment assessment) {
    this.changes = changes;
    this.assessment = assessment;
  }

  static ImmutableList<Remedy> of(Assessment assessment) {
    if (assessment.verdict() != Verdict.INELIGIBLE) {
      return ImmutableList.of();
    }
    RemedySearch search = RemedySearch.of(assessment.call(), assessment.project());
    return search.solutions().stream()
        .map(steps -> of(search, assessment, steps))
        .filter(remedy -> remedy.verdict() != Verdict.INELIGIBLE)
        .collect(ImmutableList.toImmutableList());
  }

  private static Remedy of(
      RemedySearch search, Assessment assessment, ImmutableMap<Lever, Long> steps) {
    Reach span = Reach.of(search, assessment.project(), steps);
    return new Remedy(
        ImmutableList.<Change>builder()
            .addAll(AmountChanges.of(span))
            .addAll(OtherChanges.of(span))
            .build(),
        assessment.call().assess(span.after()));
  }

  /** Whether changes within its lot would meet one rule, whatever becomes of the others. */
  static boolean canMeet(Assessment assessment, Rule rule) {
    return !RemedySearch.ofRule(assessment.call(), assessment.project(), rule)
        .solutions()
        .isEmpty();
  }

  /**
   * Returns what to change.
   *
   * @return the changes, at least one: first what decides, then what follows from it, such as the
   *     own contribution that takes over what the funder is no longer asked for
   */
  public ImmutableList<Change> changes() {
    return changes;
  }

  /**
   * Returns the project after the changes.
   *
   * @return the changed project
   */
  public Project applied() {
    return assessment.project();
  }

  /**
   * Returns what the call says to the changed project.
   *
   * @return the assessment, never one that is ineligible
   */
  public Assessment assessment() {
    return assessment;
  }

  /**
   * Returns whether the call can fund the changed project.
   *
   * @return the verdict; {@link Verdict#UNDETERMINED} or {@link Verdict#NEEDS_JUDGEMENT} where
   *     something else is open
   */
  public Verdict verdict() {
    return assessment.verdict();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Remedy that
        && changes.equals(that.changes)
        && assessment.equals(that.assessment);
  }

  @Override
  public int hashCode() {
    return 31 * changes.hashCode() + assessment.hashCode();
  }

  /**
   * Returns what to change, in English.
   *
   * @return the sentences of the changes
   */
  @Override
  public String toString() {
    return changes.stream().map(change -> change.sentence().en()).collect(Collectors.joining(" "));
  }
}
