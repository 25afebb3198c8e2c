package io.github.aict.rule;

import java.util.Arrays;

/**
 * What a condition comes to on many projects: a bit for each project in each of three planes, and
 * in none of them where it is not satisfied. Loops over words are what the compiler of the JVM
 * turns into vector instructions.
 *
 * @param satisfied the projects that meet the condition
 * @param missing those of which data are missing
 * @param judgement those that a person has to judge
 */
record Planes(long[] satisfied, long[] missing, long[] judgement) {

  static Planes empty(int words) {
    return new Planes(new long[words], new long[words], new long[words]);
  }

  /** The same outcome for all. Bits beyond the last project are of no project and never read. */
  static Planes all(Outcome outcome, int words) {
    Planes planes = empty(words);
    if (outcome != Outcome.NOT_SATISFIED) {
      Arrays.fill(planes.of(outcome), -1);
    }
    return planes;
  }

  /** The plane of an outcome that has one. */
  long[] of(Outcome outcome) {
    return switch (outcome) {
      case SATISFIED -> satisfied;
      case MISSING -> missing;
      case JUDGEMENT -> judgement;
      default -> throw new IllegalArgumentException("there is no plane of " + outcome);
    };
  }

  /** Sets what one project comes to, which was not set before. */
  void set(int row, Outcome outcome) {
    if (outcome != Outcome.NOT_SATISFIED) {
      of(outcome)[row >> 6] |= 1L << row;
    }
  }

  Outcome get(int row) {
    long bit = 1L << row;
    int word = row >> 6;
    if ((satisfied[word] & bit) != 0) {
      return Outcome.SATISFIED;
    }
    if ((missing[word] & bit) != 0) {
      return Outcome.MISSING;
    }
    return (judgement[word] & bit) != 0 ? Outcome.JUDGEMENT : Outcome.NOT_SATISFIED;
  }

  int words() {
    return satisfied.length;
  }

  /** The worst of two, as {@link Outcome#and}. */
  Planes and(Planes other) {
    Planes planes = empty(words());
    for (int i = 0; i < satisfied.length; i++) {
      long open = satisfied[i] | missing[i] | judgement[i];
      long otherOpen = other.satisfied[i] | other.missing[i] | other.judgement[i];
      long both = open & otherOpen;
      long met = satisfied[i] & other.satisfied[i];
      long lacking = both & (missing[i] | other.missing[i]);
      planes.satisfied[i] = met;
      planes.missing[i] = lacking;
      planes.judgement[i] = both & ~met & ~lacking;
    }
    return planes;
  }

  /** One of two, as {@link Outcome#or}. */
  Planes or(Planes other) {
    Planes planes = empty(words());
    for (int i = 0; i < satisfied.length; i++) {
      long met = satisfied[i] | other.satisfied[i];
      long lacking = (missing[i] | other.missing[i]) & ~met;
      planes.satisfied[i] = met;
      planes.missing[i] = lacking;
      planes.judgement[i] = (judgement[i] | other.judgement[i]) & ~met & ~lacking;
    }
    return planes;
  }

  /** The opposite where it is settled, as {@link Outcome#not}. */
  Planes not() {
    long[] met = new long[words()];
    for (int i = 0; i < met.length; i++) {
      met[i] = ~(satisfied[i] | missing[i] | judgement[i]);
    }
    return new Planes(met, missing, judgement);
  }

  /** What one set of planes has where this one is satisfied, and another where this one is open. */
  Planes choose(Planes met, Planes open) {
    Planes planes = empty(words());
    for (int i = 0; i < satisfied.length; i++) {
      long unknown = missing[i] | judgement[i];
      planes.satisfied[i] = (satisfied[i] & met.satisfied[i]) | (unknown & open.satisfied[i]);
      planes.missing[i] = (satisfied[i] & met.missing[i]) | (unknown & open.missing[i]);
      planes.judgement[i] = (satisfied[i] & met.judgement[i]) | (unknown & open.judgement[i]);
    }
    return planes;
  }

  /** These planes, with those of others for some projects. */
  Planes replaced(long[] some, Planes others) {
    Planes planes = empty(words());
    for (int i = 0; i < some.length; i++) {
      planes.satisfied[i] = (satisfied[i] & ~some[i]) | (others.satisfied[i] & some[i]);
      planes.missing[i] = (missing[i] & ~some[i]) | (others.missing[i] & some[i]);
      planes.judgement[i] = (judgement[i] & ~some[i]) | (others.judgement[i] & some[i]);
    }
    return planes;
  }

  /** At least so many of several. */
  static Planes atLeast(int number, Planes[] parts, int words) {
    long[][] met = counters(number, words);
    long[][] possible = counters(number, words);
    Planes open = empty(words);
    for (Planes part : parts) {
      for (int i = 0; i < words; i++) {
        long may = part.satisfied[i] | part.missing[i] | part.judgement[i];
        for (int k = number; k > 0; k--) {
          met[k][i] |= met[k - 1][i] & part.satisfied[i];
          possible[k][i] |= possible[k - 1][i] & may;
        }
        open.missing[i] |= part.missing[i];
        open.judgement[i] |= part.judgement[i];
      }
    }
    for (int i = 0; i < words; i++) {
      long undecided = possible[number][i] & ~met[number][i];
      open.satisfied[i] = met[number][i];
      open.missing[i] &= undecided;
      open.judgement[i] &= undecided & ~open.missing[i];
    }
    return open;
  }

  /** For each number up to the greatest, who has reached it; all have reached none. */
  private static long[][] counters(int number, int words) {
    long[][] counters = new long[number + 1][words];
    Arrays.fill(counters[0], -1);
    return counters;
  }
}
