package io.github.aict.rule;

/**
 * A condition over numbered atoms, evaluated by the logic of {@link Outcome} with one name for what
 * is unknown.
 */
abstract sealed class Formula {

  static final char NOT_SATISFIED = '0';
  static final char UNKNOWN = '1';
  static final char SATISFIED = '2';

  /** The state of an atom that has not been chosen yet. */
  static final char OPEN = 0;

  /** The state that an outcome stands for. */
  static char stateOf(Outcome outcome) {
    return switch (outcome) {
      case NOT_SATISFIED -> NOT_SATISFIED;
      case SATISFIED -> SATISFIED;
      default -> UNKNOWN;
    };
  }

  /**
   * The state if each open atom had the worst or the best state for this formula.
   *
   * @param states the state of each atom, or {@link #OPEN}
   * @param best whether open atoms are to be taken at their best
   */
  abstract char evaluate(char[] states, boolean best);

  static Formula atom(int number) {
    return new Atom(number);
  }

  static Formula not(Formula part) {
    return new Not(part);
  }

  /** The formula that at least a number of parts hold: of all of them all, of any of them one. */
  static Formula atLeast(int number, Formula[] parts) {
    return new AtLeast(number, parts);
  }

  private static final class Atom extends Formula {
    private final int number;

    Atom(int number) {
      this.number = number;
    }

    @Override
    char evaluate(char[] states, boolean best) {
      char state = states[number];
      return state != OPEN ? state : best ? SATISFIED : NOT_SATISFIED;
    }
  }

  private static final class Not extends Formula {
    private final Formula part;

    Not(Formula part) {
      this.part = part;
    }

    @Override
    char evaluate(char[] states, boolean best) {
      return (char) (NOT_SATISFIED + (SATISFIED - part.evaluate(states, !best)));
    }
  }

  private static final class AtLeast extends Formula {
    private final int number;
    private final Formula[] parts;

    AtLeast(int number, Formula[] parts) {
      this.number = number;
      this.parts = parts;
    }

    @Override
    char evaluate(char[] states, boolean best) {
      int satisfied = 0;
      int possible = 0;
      for (Formula part : parts) {
        char state = part.evaluate(states, best);
        satisfied += state == SATISFIED ? 1 : 0;
        possible += state == NOT_SATISFIED ? 0 : 1;
      }
      return satisfied >= number ? SATISFIED : possible < number ? NOT_SATISFIED : UNKNOWN;
    }
  }
}
