package io.github.aict.rule;

/**
 * What a rule comes to on many projects.
 *
 * @param planes the outcomes; a project that the rule does not concern meets it
 * @param notApplicable the projects that the rule does not concern, or {@link Planes#NONE}
 */
record RuleOutcomes(Planes planes, long[] notApplicable) {

  Outcome get(int row) {
    return Planes.has(notApplicable, row) ? Outcome.NOT_APPLICABLE : planes.get(row);
  }
}
