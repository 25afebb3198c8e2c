package io.github.aict.rule;

import static com.google.common.base.Preconditions.checkElementIndex;

import com.google.common.collect.ImmutableList;

/** What rules come to on all projects of a batch. */
public final class BatchEvaluation {

  private final RuleSet rules;
  private final ProjectBatch batch;
  private final ImmutableList<RuleOutcomes> outcomes;
  private final Planes requirements;

  BatchEvaluation(RuleSet rules, ProjectBatch batch, ImmutableList<RuleOutcomes> outcomes) {
    this.rules = rules;
    this.batch = batch;
    this.outcomes = outcomes;
    this.requirements = requirements(rules, batch, outcomes);
  }

  private static Planes requirements(
      RuleSet rules, ProjectBatch batch, ImmutableList<RuleOutcomes> outcomes) {
    ImmutableList.Builder<Planes> required = ImmutableList.builder();
    for (int i = 0; i < outcomes.size(); i++) {
      if (rules.rules().get(i).weight() == Weight.REQUIREMENT) {
        required.add(outcomes.get(i).planes());
      }
    }
    return Planes.allOf(required.build(), batch.words());
  }

  /**
   * Returns the rules.
   *
   * @return the rules
   */
  public RuleSet rules() {
    return rules;
  }

  /**
   * Returns the projects.
   *
   * @return the batch
   */
  public ProjectBatch batch() {
    return batch;
  }

  /**
   * Returns what one rule comes to on one project.
   *
   * @param row the row of the project, from 0
   * @param rule the position of the rule in the set, from 0
   * @return the outcome
   * @throws IndexOutOfBoundsException if there is no such row or rule
   */
  public Outcome outcome(int row, int rule) {
    batch.checkRow(row);
    checkElementIndex(rule, outcomes.size(), "rule");
    return outcomes.get(rule).get(row);
  }

  /**
   * Returns what all requirements together come to on one project.
   *
   * @param row the row of the project, from 0
   * @return the worst outcome of a requirement; {@link Outcome#SATISFIED} if there is none that
   *     applies
   * @throws IndexOutOfBoundsException if there is no such row
   */
  public Outcome requirements(int row) {
    batch.checkRow(row);
    return requirements.get(row);
  }
}
