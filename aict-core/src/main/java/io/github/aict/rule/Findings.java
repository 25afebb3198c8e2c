package io.github.aict.rule;

import java.io.Serializable;
import java.util.AbstractList;
import java.util.RandomAccess;

/** The findings of an evaluation: the outcomes are there, a finding is made when asked for. */
final class Findings extends AbstractList<Finding> implements RandomAccess, Serializable {

  private static final long serialVersionUID = 1L;

  private final Evaluation evaluation;

  /** The codes of the outcomes, in the order of the rules. */
  private final byte[] outcomes;

  Findings(Evaluation evaluation, byte[] outcomes) {
    this.evaluation = evaluation;
    this.outcomes = outcomes;
  }

  @Override
  public Finding get(int index) {
    Rule rule = evaluation.rules().rules().get(index);
    return new Finding(evaluation, rule, Outcome.ofCode(outcomes[index]));
  }

  @Override
  public int size() {
    return outcomes.length;
  }
}
