package io.github.aict.rule;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** The rules that decide one question together. Their order only orders the findings. */
public final class RuleSet implements Serializable {

  private static final long serialVersionUID = 1L;

  private final ImmutableList<Rule> rules;
  private final transient Evaluator all;
  private final transient Evaluator requirements;

  private RuleSet(ImmutableList<Rule> rules) {
    this.rules = rules;
    this.all = new Evaluator(rules);
    this.requirements =
        new Evaluator(rules.stream().filter(r -> r.weight() == Weight.REQUIREMENT).toList());
  }

  /**
   * Returns a set of rules.
   *
   * @param rules the rules in the order of their findings
   * @return the set
   * @throws IllegalArgumentException if two rules have the same id
   */
  public static RuleSet of(Iterable<Rule> rules) {
    ImmutableList<Rule> all = ImmutableList.copyOf(rules);
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

  /** All rules, ready to be asked. */
  Evaluator all() {
    return all;
  }

  /** The requirements alone. */
  Evaluator requirements() {
    return requirements;
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
