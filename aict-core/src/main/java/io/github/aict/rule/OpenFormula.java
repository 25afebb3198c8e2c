package io.github.aict.rule;

import com.google.common.collect.ImmutableList;
import java.util.Set;
import java.util.TreeSet;

/**
 * A condition on one project of which only what is not known is left: what is known is a constant.
 */
sealed interface OpenFormula {

  OpenFormula TRUE = new Constant(Outcome.SATISFIED);
  OpenFormula FALSE = new Constant(Outcome.NOT_SATISFIED);

  /** What no fact and no person can settle. */
  OpenFormula OPEN = new Constant(Outcome.JUDGEMENT);

  /** Something that is settled, or never will be. */
  record Constant(Outcome outcome) implements OpenFormula {}

  /** One test of one value that is not known. */
  record Leaf(int value, int test) implements OpenFormula {}

  /** At least a number of parts: all of them, one of them, or some. */
  record AtLeast(int number, ImmutableList<OpenFormula> parts) implements OpenFormula {}

  /** The contrary. */
  record Not(OpenFormula part) implements OpenFormula {}

  static OpenFormula allOf(ImmutableList<OpenFormula> parts) {
    return new AtLeast(parts.size(), parts);
  }

  static OpenFormula anyOf(ImmutableList<OpenFormula> parts) {
    return new AtLeast(1, parts);
  }

  /**
   * Evaluates the formula.
   *
   * @param vectors for each value the tests that it passes as bits, or -1 if it is not known
   * @return settled, or {@link Outcome#MISSING} for not
   */
  default Outcome evaluate(long[] vectors) {
    if (this instanceof Constant constant) {
      return constant.outcome();
    }
    if (this instanceof Leaf leaf) {
      long vector = vectors[leaf.value()];
      return vector < 0 ? Outcome.MISSING : Outcome.of((vector >>> leaf.test() & 1) == 1);
    }
    if (this instanceof Not not) {
      return not.part().evaluate(vectors).not();
    }
    AtLeast atLeast = (AtLeast) this;
    int satisfied = 0;
    int open = 0;
    for (OpenFormula part : atLeast.parts()) {
      Outcome outcome = part.evaluate(vectors);
      if (outcome == Outcome.SATISFIED) {
        satisfied++;
      } else if (!outcome.isSettled()) {
        open++;
      }
    }
    if (satisfied >= atLeast.number()) {
      return Outcome.SATISFIED;
    }
    return satisfied + open < atLeast.number() ? Outcome.NOT_SATISFIED : Outcome.MISSING;
  }

  /** The values that the formula asks for, by number. */
  default Set<Integer> values() {
    Set<Integer> values = new TreeSet<>();
    collect(this, values);
    return values;
  }

  private static void collect(OpenFormula formula, Set<Integer> values) {
    if (formula instanceof Leaf leaf) {
      values.add(leaf.value());
    } else if (formula instanceof Not not) {
      collect(not.part(), values);
    } else if (formula instanceof AtLeast atLeast) {
      atLeast.parts().forEach(part -> collect(part, values));
    }
  }
}
