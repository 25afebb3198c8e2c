package io.github.aict.funding;

import com.google.common.collect.ImmutableMap;
import io.github.aict.rule.BatchEvaluation;
import io.github.aict.rule.Outcome;
import io.github.aict.rule.ProjectBatch;
import java.util.EnumMap;
import java.util.Map;

/** What one call says to all projects of a batch. */
public final class BatchScreening {

  private final Call call;
  private final BatchEvaluation evaluation;

  BatchScreening(Call call, BatchEvaluation evaluation) {
    this.call = call;
    this.evaluation = evaluation;
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
   * Returns the projects.
   *
   * @return the batch
   */
  public ProjectBatch batch() {
    return evaluation.batch();
  }

  /**
   * Returns whether the call can fund a project.
   *
   * @param row the row of the project in the batch, from 0
   * @return the verdict, that of the project on its own
   * @throws IndexOutOfBoundsException if there is no such row
   */
  public Verdict verdict(int row) {
    return Verdict.of(evaluation.requirements(row));
  }

  /**
   * Returns what a rule comes to on a project.
   *
   * @param row the row of the project in the batch, from 0
   * @param rule the position of the rule in the call, from 0
   * @return the outcome
   * @throws IndexOutOfBoundsException if there is no such row or rule
   */
  public Outcome outcome(int row, int rule) {
    return evaluation.outcome(row, rule);
  }

  /**
   * Returns the assessment of a project, which explains the verdict.
   *
   * @param row the row of the project in the batch, from 0
   * @return the assessment
   * @throws IndexOutOfBoundsException if there is no such row
   */
  public Assessment assessment(int row) {
    return call.assess(batch().projects().get(row));
  }

  /**
   * Returns how many projects have each verdict.
   *
   * @return the numbers, with every verdict
   */
  public ImmutableMap<Verdict, Integer> counts() {
    Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
    for (Verdict verdict : Verdict.values()) {
      counts.put(verdict, 0);
    }
    for (int row = 0; row < batch().size(); row++) {
      counts.merge(verdict(row), 1, Integer::sum);
    }
    return ImmutableMap.copyOf(counts);
  }
}
