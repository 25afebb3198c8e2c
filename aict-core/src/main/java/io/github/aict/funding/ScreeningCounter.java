package io.github.aict.funding;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import io.github.aict.rule.Outcome;
import io.github.aict.rule.Rule;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Counts the assessments of one call. Used by one thread at a time. */
final class ScreeningCounter {

  private static final Pattern INDEX = Pattern.compile("\\[\\d+]");

  private final Call call;
  private final long[] verdicts = new long[Verdict.values().length];
  private final long[][] outcomes;
  private final Map<String, Long> missing = new TreeMap<>();

  ScreeningCounter(Call call) {
    this.call = call;
    this.outcomes = new long[call.rules().size()][Outcome.values().length];
  }

  void add(Assessment assessment) {
    checkArgument(
        assessment.call().equals(call),
        "the assessments must be of %s but one was of %s",
        call.id(),
        assessment.call().id());
    verdicts[assessment.verdict().ordinal()]++;
    for (int i = 0; i < outcomes.length; i++) {
      outcomes[i][assessment.outcome(i).ordinal()]++;
    }
    assessment.missing().stream()
        .map(place -> INDEX.matcher(place).replaceAll("[]"))
        .distinct()
        .forEach(place -> missing.merge(place, 1L, Long::sum));
  }

  ScreeningCounter plus(ScreeningCounter other) {
    add(verdicts, other.verdicts);
    for (int i = 0; i < outcomes.length; i++) {
      add(outcomes[i], other.outcomes[i]);
    }
    other.missing.forEach((place, count) -> missing.merge(place, count, Long::sum));
    return this;
  }

  private static void add(long[] counts, long[] others) {
    for (int i = 0; i < counts.length; i++) {
      counts[i] += others[i];
    }
  }

  CallScreening result() {
    ImmutableMap.Builder<String, ImmutableMap<Outcome, Long>> byRule = ImmutableMap.builder();
    List<Rule> rules = call.rules();
    for (int i = 0; i < outcomes.length; i++) {
      byRule.put(rules.get(i).id(), CallScreening.counts(Outcome.values(), outcomes[i]));
    }
    // The map is ordered by place already, and the sort keeps that order among equals.
    ImmutableMap<String, Long> mostFirst =
        missing.entrySet().stream()
            .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
            .collect(ImmutableMap.toImmutableMap(Map.Entry::getKey, Map.Entry::getValue));
    return new CallScreening(
        call, CallScreening.counts(Verdict.values(), verdicts), byRule.buildOrThrow(), mostFirst);
  }
}
