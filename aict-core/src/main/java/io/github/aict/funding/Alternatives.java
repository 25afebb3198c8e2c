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
        .filter(summary -> isPossible(status(summary, day)))
        .filter(summary -> day.flatMap(d -> catalogue.laterEdition(summary.id(), d)).isEmpty())
        .filter(summary -> serves(summary, day, refused, catalogue))
        .map(summary -> catalogue.call(summary.id()).assess(refused.project()))
        .sorted(Comparator.comparing(assessment -> assessment.verdict() != Verdict.ELIGIBLE))
        .collect(ImmutableList.toImmutableList());
  }

  private static CallStatus status(CallSummary summary, Optional<LocalDate> day) {
    return day.map(summary::status).orElse(CallStatus.UNKNOWN);
  }

  private static boolean isPossible(CallStatus status) {
    return status == CallStatus.OPEN || status == CallStatus.UNKNOWN;
  }

  // Of a call without known dates, which may be over for years, only a clear yes is of use.
  private static boolean serves(
      CallSummary summary, Optional<LocalDate> day, Assessment refused, Catalogue catalogue) {
    Call call = catalogue.call(summary.id());
    Verdict verdict = call.assess(refused.project()).verdict();
    return call.scheme().nature() == refused.call().scheme().nature()
        && (verdict == Verdict.ELIGIBLE
            || (verdict != Verdict.INELIGIBLE && status(summary, day) == CallStatus.OPEN));
  }
}
