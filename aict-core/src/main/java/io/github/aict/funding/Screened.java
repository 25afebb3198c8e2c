package io.github.aict.funding;

import com.google.common.collect.ImmutableList;
import io.github.aict.rule.Finding;
import io.github.aict.rule.Outcome;
import io.github.aict.rule.Weight;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What one call of a {@link Screening} holds out to the project. */
public final class Screened implements Serializable {

  private static final long serialVersionUID = 1L;

  private final CallSummary call;
  private final @Nullable CallStatus status;
  private final @Nullable Assessment assessment;
  private final Prospect prospect;
  private final @Nullable CallSummary laterEdition;

  private Screened(
      CallSummary call,
      @Nullable CallStatus status,
      @Nullable Assessment assessment,
      Prospect prospect,
      @Nullable CallSummary laterEdition) {
    this.call = call;
    this.status = status;
    this.assessment = assessment;
    this.prospect = prospect;
    this.laterEdition = laterEdition;
  }

  /** A call that is closed on the day, whose rules nobody has to read. */
  static Screened closed(CallSummary call) {
    return new Screened(call, CallStatus.CLOSED, null, Prospect.NEVER, null);
  }

  /** A call of unknown days after which a later edition has opened. */
  static Screened followed(CallSummary call, CallSummary laterEdition) {
    return new Screened(call, CallStatus.UNKNOWN, null, Prospect.NEVER, laterEdition);
  }

  static Screened assessed(CallSummary call, @Nullable CallStatus status, Assessment assessment) {
    return new Screened(
        call, status, assessment, Prospect.of(assessment, status == CallStatus.OPEN), null);
  }

  /**
   * Returns the call.
   *
   * @return what a list of calls tells about it
   */
  public CallSummary call() {
    return call;
  }

  /**
   * Returns whether the call takes applications on the day of the screening.
   *
   * @return the status, or empty if the screening has no day
   */
  public Optional<CallStatus> status() {
    return Optional.ofNullable(status);
  }

  /**
   * Returns what the rules of the call say.
   *
   * @return the assessment, or empty if the call is closed on the day or a later edition has
   *     opened, so that its rules were not read
   */
  public Optional<Assessment> assessment() {
    return Optional.ofNullable(assessment);
  }

  /**
   * Returns the later edition that has opened by the day of the screening.
   *
   * @return the edition, or empty if none has or the call has known days, which decide
   */
  public Optional<CallSummary> laterEdition() {
    return Optional.ofNullable(laterEdition);
  }

  /**
   * Returns what the call holds out to the project.
   *
   * @return the prospect
   */
  public Prospect prospect() {
    return prospect;
  }

  /**
   * Returns the requirements that led to the prospect.
   *
   * @return for {@link Prospect#NEVER} those that fail for what the project is; else those that
   *     fail, then those that miss a fact, then those that wait for a person; empty if the window
   *     alone decides or nothing is left to do
   */
  public ImmutableList<Finding> reasons() {
    if (assessment == null) {
      return ImmutableList.of();
    }
    if (prospect == Prospect.NEVER) {
      return assessment.failures().stream()
          .filter(failure -> !failure.isChangeable())
          .collect(ImmutableList.toImmutableList());
    }
    return Stream.of(Outcome.NOT_SATISFIED, Outcome.MISSING, Outcome.JUDGEMENT)
        .flatMap(outcome -> assessment.findings(Weight.REQUIREMENT, outcome).stream())
        .collect(ImmutableList.toImmutableList());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Screened that
        && call.equals(that.call)
        && status == that.status
        && Objects.equals(laterEdition, that.laterEdition)
        && Objects.equals(assessment, that.assessment);
  }

  @Override
  public int hashCode() {
    return 31 * call.hashCode() + Objects.hashCode(status);
  }

  /**
   * Returns the id of the call and the prospect.
   *
   * @return a text such as {@code ficol-2020: ELIGIBLE_IF}
   */
  @Override
  public String toString() {
    return call.id() + ": " + prospect;
  }
}
