package io.github.aict.funding;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import io.github.aict.rule.Outcome;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collector;

/**
 * One call against many projects: how many come to each verdict, which requirements fail and which
 * facts are missing how often. No project is kept.
 */
public final class CallScreening implements Serializable {

  private static final long serialVersionUID = 1L;

  private final Call call;
  private final ImmutableMap<Verdict, Long> verdicts;
  private final ImmutableMap<String, ImmutableMap<Outcome, Long>> outcomes;
  private final ImmutableMap<String, Long> missing;

  CallScreening(
      Call call,
      ImmutableMap<Verdict, Long> verdicts,
      ImmutableMap<String, ImmutableMap<Outcome, Long>> outcomes,
      ImmutableMap<String, Long> missing) {
    this.call = call;
    this.verdicts = verdicts;
    this.outcomes = outcomes;
    this.missing = missing;
  }

  /**
   * Returns a collector that counts assessments of one call as they pass, in one thread or in
   * several.
   *
   * @param call the call
   * @return the collector; it throws an {@code IllegalArgumentException} on an assessment of
   *     another call
   */
  public static Collector<Assessment, ?, CallScreening> counting(Call call) {
    return Collector.of(
        () -> new ScreeningCounter(call),
        ScreeningCounter::add,
        ScreeningCounter::plus,
        ScreeningCounter::result,
        Collector.Characteristics.UNORDERED);
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
   * Returns how many projects were assessed.
   *
   * @return the number of projects
   */
  public long projects() {
    return verdicts.values().stream().mapToLong(Long::longValue).sum();
  }

  /**
   * Returns how many projects come to each verdict.
   *
   * @return a number for every verdict, zero included
   */
  public ImmutableMap<Verdict, Long> verdicts() {
    return verdicts;
  }

  /**
   * Returns how many projects come to each outcome of a rule.
   *
   * @param rule the id of the rule
   * @return a number for every outcome, zero included
   * @throws IllegalArgumentException if the call has no such rule; the message names those it has
   */
  public ImmutableMap<Outcome, Long> outcomes(String rule) {
    ImmutableSet<String> rules = outcomes.keySet();
    checkArgument(rules.contains(rule), "%s has no rule %s; it has %s", call.id(), rule, rules);
    return outcomes.getOrDefault(rule, ImmutableMap.of());
  }

  /**
   * Returns how many projects lack each fact that a requirement needs.
   *
   * @return the number of projects by the place of the fact in a project document, with {@code []}
   *     for any member of a list; the most frequent first, then by place
   */
  public ImmutableMap<String, Long> missing() {
    return missing;
  }

  /**
   * Tells the counts in words.
   *
   * @param locale the reader's locale: French for a French locale, English for any other
   * @return several lines: the verdicts, the requirements that fail or wait, the missing facts,
   *     then the sources
   */
  public String explain(Locale locale) {
    return CallScreeningText.of(this, locale);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CallScreening that
        && call.equals(that.call)
        && verdicts.equals(that.verdicts)
        && outcomes.equals(that.outcomes)
        && missing.equals(that.missing);
  }

  @Override
  public int hashCode() {
    return 31 * call.hashCode() + verdicts.hashCode();
  }

  /**
   * Returns the id of the call and the verdicts.
   *
   * @return a text such as <code>ficol-2020: {ELIGIBLE=1, INELIGIBLE=2, …}</code>
   */
  @Override
  public String toString() {
    return call.id() + ": " + verdicts;
  }

  static <E extends Enum<E>> ImmutableMap<E, Long> counts(E[] values, long[] counts) {
    return Maps.toMap(Arrays.asList(values), value -> counts[value.ordinal()]);
  }
}
