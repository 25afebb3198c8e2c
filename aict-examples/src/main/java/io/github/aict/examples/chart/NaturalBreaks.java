package io.github.aict.examples.chart;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Doubles;
import java.util.Arrays;
import java.util.Collection;

/**
 * Classes of values that differ as little as possible within each class: the method of Jenks (also
 * called natural breaks), in the exact form of Fisher (1958).
 */
final class NaturalBreaks {

  private NaturalBreaks() {}

  /** The lowest and the highest value of a class. */
  record Range(double lowest, double highest) {}

  /** Returns the classes from low to high; fewer than asked for if there are fewer values. */
  static ImmutableList<Range> of(Collection<Double> values, int classes) {
    double[] sorted = Doubles.toArray(values);
    Arrays.sort(sorted);
    int size = sorted.length;
    int count = (int) Math.min(classes, Arrays.stream(sorted).distinct().count());
    double[][] spread = new double[count + 1][size + 1];
    int[][] start = new int[count + 1][size + 1];
    for (double[] row : spread) {
      Arrays.fill(row, Double.POSITIVE_INFINITY);
    }
    spread[0][0] = 0;
    for (int k = 1; k <= count; k++) {
      for (int end = k; end <= size; end++) {
        double mean = 0;
        double within = 0;
        for (int first = end - 1; first >= k - 1; first--) {
          double distance = sorted[first] - mean;
          mean += distance / (end - first);
          within += distance * (sorted[first] - mean);
          // Equal values are never in two classes.
          boolean separate = first == 0 || sorted[first - 1] < sorted[first];
          if (separate && spread[k - 1][first] + within < spread[k][end]) {
            spread[k][end] = spread[k - 1][first] + within;
            start[k][end] = first;
          }
        }
      }
    }
    return ranges(sorted, start, count);
  }

  private static ImmutableList<Range> ranges(double[] sorted, int[][] start, int count) {
    ImmutableList.Builder<Range> ranges = ImmutableList.builder();
    int end = sorted.length;
    for (int k = count; k >= 1; k--) {
      ranges.add(new Range(sorted[start[k][end]], sorted[end - 1]));
      end = start[k][end];
    }
    return ranges.build().reverse();
  }
}
