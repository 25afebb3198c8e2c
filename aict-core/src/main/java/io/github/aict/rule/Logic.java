package io.github.aict.rule;

/**
 * The logic of outcomes on numbers of two bits, which run without a branch. Their order is that of
 * the constants of {@link Outcome}.
 */
final class Logic {

  /** Stands for what takes more to tell; less than all others. */
  static final int UNTOLD = -1;

  static final int NOT_SATISFIED = 0b00;
  static final int MISSING = 0b01;
  static final int JUDGEMENT = 0b10;
  static final int SATISFIED = 0b11;
  static final int NOT_APPLICABLE = 0b111;

  private static final int SIZE = SATISFIED + 1;

  /** Two bits for each pair. */
  private static final int OR = or();

  private Logic() {}

  private static int or() {
    int table = 0;
    int[] fromBest = {SATISFIED, MISSING, JUDGEMENT, NOT_SATISFIED};
    for (int worse = SIZE - 1; worse >= 0; worse--) {
      for (int better = 0; better <= worse; better++) {
        table |= fromBest[better] << place(fromBest[better], fromBest[worse]);
        table |= fromBest[better] << place(fromBest[worse], fromBest[better]);
      }
    }
    return table;
  }

  private static int place(int one, int other) {
    return (one * SIZE + other) * 2;
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
    // Both bits of what is settled are the same.
    return (one + 1 & 0b10) == 0 ? one ^ SATISFIED : one;
  }
}
