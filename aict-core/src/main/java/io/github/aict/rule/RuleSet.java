package io.github.aict.rule;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.aict.project.Project;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** The rules that decide one question together. Their order only orders the findings. */
public final class RuleSet implements Serializable {

  /** The greatest number of rules in a set. */
  public static final int MOST = 2 * RuleSet.PER_WORD;

  static final int BITS = 3;
  static final int PER_WORD = Long.SIZE / BITS;
  private static final long serialVersionUID = 1L;

  private final ImmutableList<Rule> rules;

  private RuleSet(ImmutableList<Rule> rules) {
    this.rules = rules;
  }

  /**
   * Returns a set of rules.
   *
   * @param rules the rules in the order of their findings, at most {@link #MOST}
   * @return the set
   * @throws IllegalArgumentException if two rules have the same id or there are too many
   */
  public static RuleSet of(Iterable<Rule> rules) {
    ImmutableList<Rule> all = ImmutableList.copyOf(rules);
    checkArgument(
        all.size() <= MOST, "a set must have at most %s rules but had %s", MOST, all.size());
    Set<String> ids = new HashSet<>();
    for (Rule rule : all) {
      checkArgument(
          ids.add(rule.id()), "two rules must not have the same id but had %s", rule.id());
    }
    return new RuleSet(all);
  }

  /**
   * Returns the rules.
   *
   * @return the rules in the order of their findings
   */
  public ImmutableList<Rule> rules() {
    return rules;
  }

  /**
   * Finds a rule.
   *
   * @param id the id of the rule
   * @return the rule, or empty if there is none of that id
   */
  public Optional<Rule> find(String id) {
    return rules.stream().filter(rule -> rule.id().equals(id)).findFirst();
  }

  /**
   * Returns the days of submission on which what the rules come to can change.
   *
   * <p>Where only the day of submission is known, without the hour, every rule comes to the same on
   * all days from one of these days to the eve of the next, on all days before the first and on all
   * days from the last on, whatever the project.
   *
   * @return the days in the order of time, empty if no rule looks at the day
   */
  public ImmutableSortedSet<LocalDate> turningDays() {
    return TurningDays.of(rules);
  }

  /** The outcomes of up to {@link #PER_WORD} rules, three bits each, the first rule lowest. */
  long pack(Project project, int from) {
    FactSheet sheet = FactSheet.of(project);
    long packed = 0;
    int to = Math.min(rules.size(), from + PER_WORD);
    for (int i = from; i < to; i++) {
      packed |= (long) rules.get(i).outcome(sheet).ordinal() << ((i - from) * BITS);
    }
    return packed;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof RuleSet that && rules.equals(that.rules);
  }

  @Override
  public int hashCode() {
    return rules.hashCode();
  }

  @Override
  public String toString() {
    return rules.toString();
  }
}
