package io.github.aict.rule;

import com.google.common.collect.ImmutableList;

/**
 * What follows from conditions alone, whatever the project.
 *
 * <p>Conditions are compared by the values that their facts can take: terms with what lies within
 * them, amounts, numbers, rates, days, texts, and members of lists. Where everything is about one
 * stated fact, or in up to seven conditions about one of the members of a list, the answer is
 * exact. Where several facts are mixed, a negative answer to {@link #canHold} or {@link #canFail}
 * and a positive one to {@link #implies} are certain all the same; the other answer is not given,
 * since the facts may depend on each other in a way that is not looked at.
 */
public final class ConditionLogic {

  private ConditionLogic() {}

  /**
   * Tells whether some project meets several conditions at once.
   *
   * @param together the conditions
   * @return {@link Answer#NO} if no project does, {@link Answer#YES} if one certainly does
   */
  public static Answer canHold(Iterable<Condition> together) {
    Atoms atoms = new Atoms(Scope.PROJECT);
    ImmutableList.Builder<Search.Goal> goals = ImmutableList.builder();
    together.forEach(each -> goals.add(new Search.Goal(atoms.compile(each), Search.SATISFIED)));
    return found(atoms, goals.build());
  }

  /**
   * Tells whether some project does not meet a condition.
   *
   * @param condition the condition
   * @return {@link Answer#NO} if it never comes to {@link Outcome#NOT_SATISFIED}, {@link
   *     Answer#YES} if it certainly does for some project
   */
  public static Answer canFail(Condition condition) {
    Atoms atoms = new Atoms(Scope.PROJECT);
    return found(
        atoms, ImmutableList.of(new Search.Goal(atoms.compile(condition), Search.NOT_SATISFIED)));
  }

  /**
   * Tells whether every project that meets a condition meets another.
   *
   * @param premise the condition that is met
   * @param conclusion the other one
   * @return {@link Answer#YES} if the other one is satisfied wherever the first is, {@link
   *     Answer#NO} if for some project the first is satisfied and the other one is not or not
   *     settled
   */
  public static Answer implies(Condition premise, Condition conclusion) {
    Atoms atoms = new Atoms(Scope.PROJECT);
    ImmutableList<Search.Goal> counterexample =
        ImmutableList.of(
            new Search.Goal(atoms.compile(premise), Search.SATISFIED),
            new Search.Goal(atoms.compile(conclusion), Search.NOT_SATISFIED | Search.UNKNOWN));
    return switch (found(atoms, counterexample)) {
      case YES -> Answer.NO;
      case NO -> Answer.YES;
      case UNDECIDED -> Answer.UNDECIDED;
    };
  }

  private static Answer found(Atoms atoms, ImmutableList<Search.Goal> goals) {
    ImmutableList<Variable> variables = atoms.variables();
    return switch (new Search(atoms.size(), variables, goals).run()) {
      case NONE -> Answer.NO;
      case FOUND -> isExact(variables) ? Answer.YES : Answer.UNDECIDED;
      case GAVE_UP -> Answer.UNDECIDED;
    };
  }

  private static boolean isExact(ImmutableList<Variable> variables) {
    return variables.size() <= 1 && variables.stream().allMatch(Variable::exact);
  }
}
