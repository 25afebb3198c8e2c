package io.github.aict.funding;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.github.aict.Label;
import io.github.aict.rule.Report;
import java.io.Serializable;
import java.util.Locale;

/** What differs between two versions of a catalogue, in which calls are known by their ids. */
public final class CatalogueDiff implements Serializable {

  private static final long serialVersionUID = 1L;

  private final ImmutableList<Call> added;
  private final ImmutableList<Call> removed;
  private final ImmutableList<CallDiff> changed;

  private CatalogueDiff(
      ImmutableList<Call> added, ImmutableList<Call> removed, ImmutableList<CallDiff> changed) {
    this.added = added;
    this.removed = removed;
    this.changed = changed;
  }

  /**
   * Returns what differs between two versions.
   *
   * @param before the calls of the earlier version
   * @param after the calls of the later version
   * @return the difference
   * @throws IllegalArgumentException if two calls of one version have the same id
   */
  public static CatalogueDiff of(Iterable<Call> before, Iterable<Call> after) {
    ImmutableMap<String, Call> first = Maps.uniqueIndex(before, Call::id);
    ImmutableMap<String, Call> second = Maps.uniqueIndex(after, Call::id);
    ImmutableList.Builder<CallDiff> changed = ImmutableList.builder();
    second.forEach(
        (id, call) -> {
          Call old = first.get(id);
          CallDiff diff = old == null ? null : CallDiff.of(old, call);
          if (diff != null && !diff.isEmpty()) {
            changed.add(diff);
          }
        });
    return new CatalogueDiff(without(second, first), without(first, second), changed.build());
  }

  private static ImmutableList<Call> without(
      ImmutableMap<String, Call> calls, ImmutableMap<String, Call> others) {
    return calls.values().stream()
        .filter(call -> !others.containsKey(call.id()))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Returns the calls of the later version that the earlier one does not have.
   *
   * @return the calls in their order
   */
  public ImmutableList<Call> added() {
    return added;
  }

  /**
   * Returns the calls of the earlier version that the later one does not have.
   *
   * @return the calls in their order
   */
  public ImmutableList<Call> removed() {
    return removed;
  }

  /**
   * Returns the calls that both versions have and that differ.
   *
   * @return the differences in the order of the later version
   */
  public ImmutableList<CallDiff> changed() {
    return changed;
  }

  /**
   * Tells the difference in sentences.
   *
   * @param locale the reader's locale: French for a French locale, English for any other
   * @return several lines: the calls that came and went, then each that changed
   */
  public String explain(Locale locale) {
    Report report = new Report(locale);
    report.line(
        "",
        Label.of(
            "Appels ajoutés\u00a0: %d\u00a0; supprimés\u00a0: %d\u00a0; modifiés\u00a0: %d"
                .formatted(added.size(), removed.size(), changed.size()),
            "Calls added: %d; removed: %d; changed: %d"
                .formatted(added.size(), removed.size(), changed.size())));
    added.forEach(call -> report.line("  + ", call.title().in(locale) + " (" + call.id() + ")"));
    removed.forEach(call -> report.line("  - ", call.title().in(locale) + " (" + call.id() + ")"));
    StringBuilder text = new StringBuilder(report.withSources());
    changed.forEach(diff -> text.append('\n').append(diff.explain(locale)));
    return text.toString();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CatalogueDiff that
        && added.equals(that.added)
        && removed.equals(that.removed)
        && changed.equals(that.changed);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * added.hashCode() + removed.hashCode()) + changed.hashCode();
  }

  /**
   * Returns the ids of the calls.
   *
   * @return a text such as {@code +[ficol-2021] -[] ~[ficol-2020 → ficol-2020]}
   */
  @Override
  public String toString() {
    return "+"
        + added.stream().map(Call::id).toList()
        + " -"
        + removed.stream().map(Call::id).toList()
        + " ~"
        + changed;
  }
}
