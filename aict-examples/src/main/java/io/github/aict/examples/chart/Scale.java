package io.github.aict.examples.chart;

import com.google.common.collect.ImmutableList;

/**
 * Round numbers that span values, zero among them.
 *
 * @param step the distance of two marks: 1, 2 or 5 times a power of ten
 * @param first the number of steps from zero to the lowest mark, at most 0
 * @param last the number of steps from zero to the highest mark
 */
record Scale(double step, int first, int last) {

  private static final int MARKS = 6;

  static Scale spanning(double lowest, double highest) {
    double low = Math.min(0, lowest);
    double high = Math.max(0, highest);
    double range = high == low ? 1 : high - low;
    double power = StrictMath.pow(10, Math.floor(StrictMath.log10(range / MARKS)));
    double step = power;
    for (double factor : new double[] {1, 2, 5, 10}) {
      step = factor * power;
      if (range / step <= MARKS) {
        break;
      }
    }
    int last = (int) Math.ceil(high / step);
    int first = (int) Math.floor(low / step);
    return new Scale(step, first, last == first ? first + 1 : last);
  }

  /** Returns where a value lies between the lowest mark (0) and the highest (1). */
  double position(double value) {
    return (value / step - first) / (last - first);
  }

  ImmutableList<Double> marks() {
    ImmutableList.Builder<Double> marks = ImmutableList.builder();
    for (int i = first; i <= last; i++) {
      marks.add(i * step);
    }
    return marks.build();
  }
}
