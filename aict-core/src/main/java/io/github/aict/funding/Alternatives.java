package io.github.aict.funding;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/** Other calls for a project that one call cannot fund. */
final class Alternatives {

  private Alternatives() {}

  static ImmutableList<Assessment> of(Assessment refused, Catalogue catalogue) {
    Optional<LocalDate> day =
        refused.project().submission().flatMap(submission -> submission.date());
    return catalogue.summaries().stream()
        .filter(summary -> !summary.id().equals(refused.call().id()))
        .filter(summary -> status(summary, day) != CallStatus.UPCOMING)
        .filter(summary -> day.filter(d -> catalogue.isOver(summary.id(), d)).isEmpty())
        .map(summary -> catalogue.call(summary.id()).assess(refused.project()))
        .filter(other -> other.call().scheme().nature() == refused.call().scheme().nature())
        .filter(other -> serves(other.verdict(), status(other.call().summary(), day)))
        .sorted(Comparator.comparing(assessment -> assessment.verdict() != Verdict.ELIGIBLE))
        .collect(ImmutableList.toImmutableList());
  }

  private static CallStatus status(CallSummary summary, Optional<LocalDate> day) {
    return day.map(summary::status).orElse(CallStatus.UNKNOWN);
  }

  // Of a call without known dates, which may be over for years, only a clear yes is of use.
  private static boolean serves(Verdict verdict, CallStatus status) {
    return verdict == Verdict.ELIGIBLE
        || (verdict != Verdict.INELIGIBLE && status == CallStatus.OPEN);
  }
}
