package io.github.aict.rule;

/**
 * Kleene's logic with two names for unknown, on codes of outcomes, which need no branch. The codes
 * of the first four stand in the order of {@link Outcome}; a rule alone comes to the last.
 */
final class Logic {

  /** Stands for what takes more to tell; less than all others. */
  static final int UNTOLD = -1;

  static final int NOT_SATISFIED = 0b00;
  static final int MISSING = 0b01;
  static final int JUDGEMENT = 0b10;
  static final int SATISFIED = 0b11;
  static final int NOT_APPLICABLE = 0b111;

  /** The better of each pair, two bits each. */
  private static final int OR = or();

  private Logic() {}

  private static int or() {
    int table = 0;
    for (int one = NOT_SATISFIED; one <= SATISFIED; one++) {
      for (int other = NOT_SATISFIED; other <= SATISFIED; other++) {
        table |= swapped(Math.max(swapped(one), swapped(other))) << place(one, other);
      }
    }
    return table;
  }

  /** With its bits swapped, what is missing is more than what is to be judged. */
  private static int swapped(int one) {
    return one >> 1 | (one & 1) << 1;
  }

  private static int place(int one, int other) {
    return (one << 2 | other) << 1;
  }

  /** The worst of two. */
  static int and(int one, int other) {
    return Math.min(one, other);
  }

  /** Satisfied if one is, else missing if one is, else judgement if one is. */
  static int or(int one, int other) {
    return OR >>> place(one, other) & SATISFIED;
  }

  /** The opposite where it is settled. */
  static int not(int one) {
    return one == NOT_SATISFIED || one == SATISFIED ? SATISFIED - one : one;
  }
}
