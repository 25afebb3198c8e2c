package io.github.aict.examples.bench;

import io.github.aict.funding.Call;
import io.github.aict.project.Project;
import io.github.aict.rule.Finding;
import java.util.List;
import java.util.Objects;

/** The library itself, on a call as a caller has it. */
final class AictEngine implements Engine<Project, Finding> {

  private final Call call;

  AictEngine(CriteriaSet set) {
    this.call = set.call();
  }

  @Override
  public Project bind(Case data) {
    return Objects.requireNonNull(data.project());
  }

  @Override
  public Truth verdict(Project project) {
    return switch (call.assess(project).verdict()) {
      case ELIGIBLE -> Truth.YES;
      case INELIGIBLE -> Truth.NO;
      case UNDETERMINED, NEEDS_JUDGEMENT -> Truth.UNKNOWN;
    };
  }

  @Override
  public List<Finding> explain(Project project) {
    return call.assess(project).findings();
  }

  @Override
  public Truth outcome(Finding finding) {
    return Truth.of(finding.outcome());
  }

  @Override
  public Object citation(Finding finding) {
    return finding.rule().citation();
  }
}
