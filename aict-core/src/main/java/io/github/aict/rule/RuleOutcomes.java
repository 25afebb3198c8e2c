package io.github.aict.rule;

/**
 * What a rule comes to on many projects.
 *
 * @param planes the outcomes of the projects that the rule concerns
 * @param applicable the projects that the rule concerns
 */
record RuleOutcomes(Planes planes, long[] applicable) {

  Outcome get(int row) {
    return (applicable[row >> 6] & 1L << row) == 0 ? Outcome.NOT_APPLICABLE : planes.get(row);
  }
}
