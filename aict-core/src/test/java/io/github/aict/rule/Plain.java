package io.github.aict.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aict.Samples;
import io.github.aict.project.Project;
import java.util.List;

/** An evaluation without any context. */
final class Plain extends Evaluation {

  private static final long serialVersionUID = 1L;

  Plain(Iterable<Rule> rules, Project project) {
    super(RuleSet.of(rules), project);
  }

  /** What a rule comes to, where nothing of the project was read before and where all was. */
  static Outcome outcome(Rule rule, Project project) {
    Outcome outcome = new Plain(List.of(rule), project).findings().get(0).outcome();
    for (Project each : List.of(project, Samples.copy(project))) {
      Plain evaluation = new Plain(List.of(rule), each);
      if (rule.weight() == Weight.REQUIREMENT && outcome != Outcome.NOT_APPLICABLE) {
        assertThat(evaluation.requirements()).isEqualTo(outcome);
      }
      assertThat(evaluation.findings().get(0).outcome()).isEqualTo(outcome);
      assertThat(evaluation.outcome(0)).isEqualTo(outcome);
      assertThat(rule.outcome(each)).isEqualTo(outcome);
    }
    return outcome;
  }

  @Override
  protected boolean hasEqualContext(Evaluation other) {
    return true;
  }
}
