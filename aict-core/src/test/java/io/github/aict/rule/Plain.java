package io.github.aict.rule;

import io.github.aict.project.Project;

/** An evaluation without any context. */
final class Plain extends Evaluation {

  private static final long serialVersionUID = 1L;

  Plain(Iterable<Rule> rules, Project project) {
    super(RuleSet.of(rules), project);
  }

  @Override
  protected boolean hasEqualContext(Evaluation other) {
    return true;
  }
}
