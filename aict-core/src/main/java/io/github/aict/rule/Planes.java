package io.github.aict.rule;

import java.util.Arrays;

/**
 * What a condition comes to on many projects: a bit for each project in each of three planes, and
 * in none of them where it is not satisfied. Loops over words are what the compiler of the JVM
 * turns into vector instructions; a plane that has no bits is not there, which most data profit
 * from.
 *
 * @param satisfied the projects that meet the condition, as many words as there are
 * @param missing those of which data are missing, or {@link #NONE}
 * @param judgement those that a person has to judge, or {@link #NONE}
 */
record Planes(long[] satisfied, long[] missing, long[] judgement) {

  /** A plane without bits. */
  static final long[] NONE = {};

  static Planes settled(long[] satisfied) {
    return new Planes(satisfied, NONE, NONE);
  }

  /** The same outcome for all. Bits beyond the last project are of no project and never read. */
  static Planes all(Outcome outcome, int words) {
    Builder planes = new Builder(words);
    if (outcome != Outcome.NOT_SATISFIED) {
      Arrays.fill(planes.of(outcome), -1);
    }
    return planes.build();
  }

  /** Planes in the making, each made when it is first asked for. */
  static final class Builder {

    private final long[] satisfied;
    private long[] missing = NONE;
    private long[] judgement = NONE;

    Builder(int words) {
      this.satisfied = new long[words];
    }

    /** The plane of an outcome that has one. */
    long[] of(Outcome outcome) {
      return switch (outcome) {
        case SATISFIED -> satisfied;
        case MISSING -> missing = whole(missing, satisfied.length);
        case JUDGEMENT -> judgement = whole(judgement, satisfied.length);
        default -> throw new IllegalArgumentException("there is no plane of " + outcome);
      };
    }

    /** Sets what one project comes to, which was not set before. */
    void set(int row, Outcome outcome) {
      if (outcome != Outcome.NOT_SATISFIED) {
        of(outcome)[row >> 6] |= 1L << row;
      }
    }

    /** Adds projects that come to an outcome, whatever else they come to; perhaps no plane. */
    void add(Outcome outcome, long[] projects) {
      if (projects.length == 0) {
        return;
      }
      long[] plane = of(outcome);
      for (int i = 0; i < plane.length; i++) {
        plane[i] |= projects[i];
      }
    }

    private void addOpen(Planes part) {
      add(Outcome.MISSING, part.missing);
      add(Outcome.JUDGEMENT, part.judgement);
    }

    /** What projects come to that may come to several outcomes: the best, as {@link #or}. */
    Planes best() {
      for (int i = 0; i < missing.length; i++) {
        missing[i] &= ~satisfied[i];
      }
      for (int i = 0; i < judgement.length; i++) {
        judgement[i] &= ~satisfied[i];
      }
      if (missing.length > 0) {
        for (int i = 0; i < judgement.length; i++) {
          judgement[i] &= ~missing[i];
        }
      }
      return build();
    }

    Planes build() {
      return new Planes(satisfied, missing, judgement);
    }
  }

  /** The plane, or one without bits that is there. */
  static long[] whole(long[] plane, int words) {
    return plane.length == words ? plane : new long[words];
  }

  /** These planes with every plane there. */
  private Planes whole() {
    return new Planes(satisfied, whole(missing, words()), whole(judgement, words()));
  }

  boolean isSettled() {
    return missing.length == 0 && judgement.length == 0;
  }

  Outcome get(int row) {
    if (has(satisfied, row)) {
      return Outcome.SATISFIED;
    }
    if (has(missing, row)) {
      return Outcome.MISSING;
    }
    return has(judgement, row) ? Outcome.JUDGEMENT : Outcome.NOT_SATISFIED;
  }

  static boolean has(long[] plane, int row) {
    return plane.length > 0 && (plane[row >> 6] & 1L << row) != 0;
  }

  int words() {
    return satisfied.length;
  }

  /** The worst of several, as {@link Outcome#and}; satisfied if there is none. */
  static Planes allOf(Iterable<Planes> parts, int words) {
    Builder worst = new Builder(words);
    long[] met = worst.of(Outcome.SATISFIED);
    long[] possible = new long[words];
    Arrays.fill(met, -1);
    Arrays.fill(possible, -1);
    for (Planes part : parts) {
      keep(met, part.satisfied);
      keep(possible, part.possible());
      worst.addOpen(part);
    }
    for (int i = 0; i < worst.missing.length; i++) {
      worst.missing[i] &= possible[i];
      possible[i] &= ~worst.missing[i];
    }
    for (int i = 0; i < worst.judgement.length; i++) {
      worst.judgement[i] = possible[i] & ~met[i];
    }
    return worst.build();
  }

  private static void keep(long[] plane, long[] some) {
    for (int i = 0; i < plane.length; i++) {
      plane[i] &= some[i];
    }
  }

  /** The best of several, as {@link Outcome#or}; not satisfied if there is none. */
  static Planes anyOf(Iterable<Planes> parts, int words) {
    Builder best = new Builder(words);
    for (Planes part : parts) {
      best.add(Outcome.SATISFIED, part.satisfied);
      best.addOpen(part);
    }
    return best.best();
  }

  /** The opposite where it is settled, as {@link Outcome#not}. */
  Planes not() {
    return new Planes(complement(possible()), missing, judgement);
  }

  /** These planes where a person has to judge whom data do not let meet the condition. */
  Planes orJudgement() {
    long[] open = new long[words()];
    for (int i = 0; i < open.length; i++) {
      open[i] = ~satisfied[i];
    }
    for (int i = 0; i < missing.length; i++) {
      open[i] &= ~missing[i];
    }
    return new Planes(satisfied, missing, open);
  }

  /** Who is not known to fail. */
  long[] possible() {
    if (isSettled()) {
      return satisfied;
    }
    long[] possible = satisfied.clone();
    for (int i = 0; i < missing.length; i++) {
      possible[i] |= missing[i];
    }
    for (int i = 0; i < judgement.length; i++) {
      possible[i] |= judgement[i];
    }
    return possible;
  }

  private static long[] complement(long[] plane) {
    long[] complement = new long[plane.length];
    for (int i = 0; i < plane.length; i++) {
      complement[i] = ~plane[i];
    }
    return complement;
  }

  /** These planes for some projects, and those of others for the rest. */
  Planes where(long[] some, Planes others) {
    return new Planes(
        chosen(some, satisfied, others.satisfied),
        chosen(some, missing, others.missing),
        chosen(some, judgement, others.judgement));
  }

  private static long[] chosen(long[] some, long[] there, long[] elsewhere) {
    if (there.length == 0 && elsewhere.length == 0) {
      return NONE;
    }
    long[] one = whole(there, some.length);
    long[] other = whole(elsewhere, some.length);
    long[] chosen = new long[some.length];
    for (int i = 0; i < some.length; i++) {
      chosen[i] = (one[i] & some[i]) | (other[i] & ~some[i]);
    }
    return chosen;
  }

  /** At least so many of several. */
  static Planes atLeast(int number, Iterable<Planes> parts, int words) {
    long[][] met = counters(number, words);
    long[][] possible = counters(number, words);
    Planes open = settled(new long[words]).whole();
    for (Planes each : parts) {
      Planes part = each.whole();
      long[] may = part.possible();
      for (int i = 0; i < words; i++) {
        for (int k = number; k > 0; k--) {
          met[k][i] |= met[k - 1][i] & part.satisfied[i];
          possible[k][i] |= possible[k - 1][i] & may[i];
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
