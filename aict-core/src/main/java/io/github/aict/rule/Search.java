package io.github.aict.rule;

import com.google.common.collect.ImmutableList;

/**
 * Looks for states of all variables that give each of several formulas one of its wanted states.
 */
final class Search {

  static final int NOT_SATISFIED = 1;
  static final int UNKNOWN = 2;
  static final int SATISFIED = 4;

  // More steps than any rule that a person could read needs, and well under a second.
  private static final int MOST_STEPS = 100_000;

  /**
   * A formula and the states that it may have.
   *
   * @param formula the formula
   * @param wanted the states that will do, one bit each
   */
  record Goal(Formula formula, int wanted) {}

  /** What a search came to. */
  enum Result {
    FOUND,
    NONE,
    GAVE_UP
  }

  private final ImmutableList<Variable> variables;
  private final ImmutableList<Goal> goals;
  private final char[] states;
  private int steps;

  Search(int atoms, ImmutableList<Variable> variables, ImmutableList<Goal> goals) {
    this.states = new char[atoms];
    this.variables = variables;
    this.goals = goals;
  }

  Result run() {
    return from(0);
  }

  private Result from(int next) {
    if (steps++ > MOST_STEPS) {
      return Result.GAVE_UP;
    }
    boolean settled = true;
    for (Goal goal : goals) {
      int worst = goal.formula().evaluate(states, false) - Formula.NOT_SATISFIED;
      int best = goal.formula().evaluate(states, true) - Formula.NOT_SATISFIED;
      int possible = (2 << best) - (1 << worst);
      if ((possible & goal.wanted()) == 0) {
        return Result.NONE;
      }
      settled &= (possible & ~goal.wanted()) == 0;
    }
    if (settled || next == variables.size()) {
      return settled ? Result.FOUND : Result.NONE;
    }
    Variable variable = variables.get(next);
    Result result = Result.NONE;
    for (String state : variable.states()) {
      for (int i = 0; i < state.length(); i++) {
        states[variable.atoms().get(i)] = state.charAt(i);
      }
      result = from(next + 1);
      if (result != Result.NONE) {
        break;
      }
    }
    variable.atoms().forEach(atom -> states[atom] = Formula.OPEN);
    return result;
  }
}
