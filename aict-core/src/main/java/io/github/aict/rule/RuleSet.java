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
import org.jspecify.annotations.Nullable;

/** The rules that decide one question together. Their order only orders the findings. */
public final class RuleSet implements Serializable {

  /** The greatest number of rules in a set. */
  public static final int MOST = 2 * RuleSet.PER_WORD;

  static final int BITS = 3;
  static final int PER_WORD = Long.SIZE / BITS;
  private static final long serialVersionUID = 1L;

  /** The lowest bit of each outcome in a word. */
  private static final long LOWEST = ~(-1L << (PER_WORD * BITS)) / ((1 << BITS) - 1);

  private final ImmutableList<Rule> rules;
  private final transient Rule[] array;
  private final transient @Nullable Node[] conditions;
  private final transient long[] ignored;

  private RuleSet(ImmutableList<Rule> rules) {
    this.rules = rules;
    this.array = rules.toArray(new Rule[0]);
    this.conditions = rules.stream().map(Rule::unguarded).toArray(Node[]::new);
    this.ignored = new long[] {ignored(0), ignored(PER_WORD)};
  }

  /** What makes, in a word of outcomes, those good that decide nothing. */
  private long ignored(int from) {
    long ignored = 0;
    for (int i = 0; i < PER_WORD; i++) {
      if (from + i >= array.length || array[from + i].weight() != Weight.REQUIREMENT) {
        ignored |= (long) Outcome.SATISFIED.ordinal() << (i * BITS);
      }
    }
    return ignored;
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
    int to = Math.min(array.length, from + PER_WORD);
    for (int i = from; i < to; i++) {
      packed |= (long) outcome(i, sheet).ordinal() << ((i - from) * BITS);
    }
    return packed;
  }

  private Outcome outcome(int index, FactSheet sheet) {
    Node condition = conditions[index];
    if (condition == null) {
      return array[index].outcome(sheet);
    }
    // Checks are asked apart, so that the compiler puts their few instructions here.
    Outcome outcome =
        condition instanceof CheckNode<?> check ? check.evaluate(sheet) : condition.evaluate(sheet);
    return outcome == Outcome.SATISFIED ? outcome : array[index].judged(outcome, sheet);
  }

  /** The worst outcome of a requirement in two words of outcomes. */
  Outcome worstRequirement(long first, long second) {
    long one = first | ignored[0];
    long other = second | ignored[1];
    if (has(Outcome.NOT_SATISFIED, one) || has(Outcome.NOT_SATISFIED, other)) {
      return Outcome.NOT_SATISFIED;
    }
    if (has(Outcome.MISSING, one) || has(Outcome.MISSING, other)) {
      return Outcome.MISSING;
    }
    return has(Outcome.JUDGEMENT, one) || has(Outcome.JUDGEMENT, other)
        ? Outcome.JUDGEMENT
        : Outcome.SATISFIED;
  }

  // Where an outcome is the one looked for, all of its bits are the same.
  private static boolean has(Outcome outcome, long packed) {
    long other = packed ^ LOWEST * outcome.ordinal();
    return ((other | other >>> 1 | other >>> 2) & LOWEST) != LOWEST;
  }

  private Object readResolve() {
    return new RuleSet(rules);
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
