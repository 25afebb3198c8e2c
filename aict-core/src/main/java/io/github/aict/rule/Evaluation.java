package io.github.aict.rule;

import static com.google.common.base.Preconditions.checkElementIndex;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.aict.project.Project;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a set of rules comes to on one project.
 *
 * <p>Outcomes, findings and sentences are worked out when they are asked for. An evaluation depends
 * on its rules and its project alone.
 */
public abstract class Evaluation implements Serializable {

  private static final long serialVersionUID = 1L;

  private final RuleSet rules;
  private final Project project;
  // Worked out when asked for. Two threads that both do come to the same.
  private transient @Nullable Outcome requirements;

  /**
   * Evaluates rules on a project.
   *
   * @param rules the rules
   * @param project the project
   */
  protected Evaluation(RuleSet rules, Project project) {
    this.rules = rules;
    this.project = project;
  }

  /**
   * Returns the rules.
   *
   * @return the rules
   */
  public final RuleSet rules() {
    return rules;
  }

  /**
   * Returns the project.
   *
   * @return the project
   */
  public final Project project() {
    return project;
  }

  /**
   * Returns the outcome of one rule.
   *
   * @param index the position of the rule in the set, from 0
   * @return the outcome
   * @throws IndexOutOfBoundsException if there is no rule at that position
   */
  public final Outcome outcome(int index) {
    checkElementIndex(index, rules.rules().size(), "rule");
    return rules.all().outcome(index, FactSheet.of(project));
  }

  /**
   * Returns what all requirements together come to.
   *
   * @return the worst outcome of a requirement; {@link Outcome#SATISFIED} if there is none that
   *     applies
   */
  public final Outcome requirements() {
    Outcome known = requirements;
    if (known == null) {
      known = rules.requirements().worst(FactSheet.of(project));
      requirements = known;
    }
    return known;
  }

  /**
   * Returns the findings.
   *
   * <p>All outcomes are worked out at once; a finding is made each time it is asked for.
   *
   * @return one finding a rule, in the order of the rules; the list cannot be changed
   */
  public final List<Finding> findings() {
    return new Findings(this, rules.all().outcomes(FactSheet.of(project)));
  }

  /**
   * Returns the findings of one weight with one outcome.
   *
   * @param weight the weight of the rules
   * @param outcome the outcome
   * @return the findings in the order of the rules
   */
  public final ImmutableList<Finding> findings(Weight weight, Outcome outcome) {
    return findings().stream()
        .filter(f -> f.rule().weight() == weight && f.outcome() == outcome)
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Returns the places in a project document of the facts that requirements miss.
   *
   * @return the places, for example {@code budget.total} or {@code partners[0].kind}, in the order
   *     of the rules
   */
  public final ImmutableSet<String> missing() {
    return findings(Weight.REQUIREMENT, Outcome.MISSING).stream()
        .flatMap(finding -> finding.missing().stream())
        .collect(ImmutableSet.toImmutableSet());
  }

  /**
   * Returns what can still settle the requirements, and nothing that cannot: the members of the
   * smallest sets of {@link #settlingSets()}.
   *
   * @return the questions, those first whose answer alone can settle the most requirements, then
   *     those that the most requirements ask; none if the requirements are settled
   */
  public final ImmutableList<Question> questions() {
    return requirements().isSettled()
        ? ImmutableList.of()
        : new Settling(Grounding.of(this)).questions();
  }

  /**
   * Returns what has to become known for the requirements to be settled.
   *
   * @return the smallest sets of places; none if the requirements are settled
   */
  public final SettlingSets settlingSets() {
    return requirements().isSettled()
        ? new SettlingSets(ImmutableList.of(), ImmutableList.of())
        : new Settling(Grounding.of(this)).sets();
  }

  @Override
  public final boolean equals(Object other) {
    return other instanceof Evaluation that
        && getClass() == that.getClass()
        && rules.equals(that.rules)
        && project.equals(that.project)
        && hasEqualContext(that);
  }

  /**
   * Tells whether what else the evaluation speaks of is equal.
   *
   * @param other an evaluation of the same class
   * @return whether everything beside the rules and the project is equal
   */
  protected abstract boolean hasEqualContext(Evaluation other);

  @Override
  public final int hashCode() {
    return 31 * rules.hashCode() + project.hashCode();
  }
}
