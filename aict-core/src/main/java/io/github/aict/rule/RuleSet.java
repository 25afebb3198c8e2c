package io.github.aict.rule;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.aict.evidence.Confidence;
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

  /** The bits of the outcome of the first rule in a word. */
  static final long MASK = (1L << BITS) - 1;

  private static final long serialVersionUID = 1L;

  /** The lowest bit of each outcome in a word. */
  private static final long LOWEST = ~(-1L << (PER_WORD * BITS)) / ((1 << BITS) - 1);

  private final ImmutableList<Rule> rules;
  private final transient Rule[] array;
  private final transient @Nullable Node[] conditions;
  private final transient long[] ignored;
  private final transient long[] unverified;

  private RuleSet(ImmutableList<Rule> rules) {
    this.rules = rules;
    this.array = rules.toArray(new Rule[0]);
    this.conditions = rules.stream().map(Rule::unguarded).toArray(Node[]::new);
    this.ignored = new long[] {ignored(0), ignored(PER_WORD)};
    this.unverified = new long[] {unverified(0), unverified(PER_WORD)};
  }

  /** The lowest bits of the rules of a word that are not verified. */
  private long unverified(int from) {
    long unverified = 0;
    for (int i = from; i < Math.min(array.length, from + PER_WORD); i++) {
      if (array[i].confidence() != Confidence.VERIFIED) {
        unverified |= 1L << (i - from) * BITS;
      }
    }
    return unverified;
  }

  /** What makes, in a word of outcomes, those good that decide nothing. */
  private long ignored(int from) {
    long ignored = 0;
    for (int i = 0; i < PER_WORD; i++) {
      if (from + i >= array.length || array[from + i].weight() != Weight.REQUIREMENT) {
        ignored |= (long) Outcome.SATISFIED.code() << (i * BITS);
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

  int size() {
    return array.length;
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
      Node condition = conditions[i];
      Outcome outcome =
          condition == null ? array[i].plainOutcome(sheet) : Node.outcome(condition, sheet);
      packed |= (long) outcome.code() << ((i - from) * BITS);
    }
    // Of all rules at once: what is to be judged (binary 010) or fails (000) without being sure.
    long unsure = ~packed & (packed >>> 1 | unverified[from / PER_WORD]) & LOWEST;
    return unsure == 0 ? packed : judged(packed, unsure, from, sheet);
  }

  /** Outcomes where a person has the last word on those of which the lowest bits are given. */
  private long judged(long packed, long unsure, int from, FactSheet sheet) {
    long judged = packed;
    for (long rest = unsure; rest != 0; rest &= rest - 1) {
      int shift = Long.numberOfTrailingZeros(rest);
      Outcome plain = Outcome.ofCode((int) (packed >>> shift & MASK));
      Outcome outcome = array[from + shift / BITS].judged(plain, sheet);
      judged ^= (long) (plain.code() ^ outcome.code()) << shift;
    }
    return judged;
  }

  /** The worst outcome of a requirement in two words of outcomes. */
  Outcome worstRequirement(long first, long second) {
    // Turned round, so that the worse an outcome is, the more of its lower two bits are set.
    long one = ~(first | ignored[0]);
    long other = ~(second | ignored[1]);
    if (((one | other) >>> 1 & LOWEST) == 0) {
      return ((one | other) & LOWEST) == 0 ? Outcome.SATISFIED : Outcome.JUDGEMENT;
    }
    return ((one & one >>> 1 | other & other >>> 1) & LOWEST) == 0
        ? Outcome.MISSING
        : Outcome.NOT_SATISFIED;
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
