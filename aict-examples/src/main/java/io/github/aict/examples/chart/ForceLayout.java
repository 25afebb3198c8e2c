package io.github.aict.examples.chart;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * Places of nodes such that linked ones are near and all are apart: the method of Fruchterman and
 * Reingold (1991) with a pull towards the middle, from a spiral as its start, so that the same
 * network always looks the same.
 */
final class ForceLayout {

  private static final int ROUNDS = 400;
  private static final int SEPARATING_ROUNDS = 100;
  private static final double GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
  private static final double PULL = 0.06;
  private static final double GAP = 6;

  private final double[] x;
  private final double[] y;
  private final List<Link> links;

  private ForceLayout(int nodes, List<Link> links) {
    this.x = new double[nodes];
    this.y = new double[nodes];
    this.links = links;
    for (int i = 0; i < nodes; i++) {
      double radius = Math.sqrt(i + 0.5);
      x[i] = radius * StrictMath.cos(i * GOLDEN_ANGLE);
      y[i] = radius * StrictMath.sin(i * GOLDEN_ANGLE);
    }
  }

  /** A link between the nodes at two places of their list. */
  record Link(int one, int other) {}

  /** A point in pixels from the upper left corner. */
  record Point(double x, double y) {}

  /**
   * Places nodes in a field.
   *
   * @param radii the radius of each node, in pixels
   * @param links the links between them
   * @param width the width of the field
   * @param height the height of the field
   * @return the middle of each node, which lies within the field as a whole
   */
  static ImmutableList<Point> of(double[] radii, List<Link> links, double width, double height) {
    ForceLayout layout = new ForceLayout(radii.length, links);
    layout.settle();
    layout.fill(radii, width, height);
    layout.separate(radii, width, height);
    ImmutableList.Builder<Point> points = ImmutableList.builder();
    for (int i = 0; i < radii.length; i++) {
      points.add(new Point(layout.x[i], layout.y[i]));
    }
    return points.build();
  }

  /** Lets forces move the nodes, less and less far; nodes would like to be at a distance of 1. */
  private void settle() {
    int nodes = x.length;
    double start = Math.sqrt(nodes) / 4;
    for (int round = 0; round < ROUNDS; round++) {
      double[] pushX = new double[nodes];
      double[] pushY = new double[nodes];
      for (int i = 0; i < nodes; i++) {
        pushX[i] -= PULL * x[i] * Math.sqrt(nodes) / 2;
        pushY[i] -= PULL * y[i] * Math.sqrt(nodes) / 2;
        for (int j = 0; j < i; j++) {
          double dx = x[i] - x[j];
          double dy = y[i] - y[j];
          double square = Math.max(1e-6, dx * dx + dy * dy);
          pushX[i] += dx / square;
          pushY[i] += dy / square;
          pushX[j] -= dx / square;
          pushY[j] -= dy / square;
        }
      }
      for (Link link : links) {
        double dx = x[link.one()] - x[link.other()];
        double dy = y[link.one()] - y[link.other()];
        double distance = Math.sqrt(dx * dx + dy * dy);
        pushX[link.one()] -= dx * distance;
        pushY[link.one()] -= dy * distance;
        pushX[link.other()] += dx * distance;
        pushY[link.other()] += dy * distance;
      }
      double reach = start * (ROUNDS - round) / ROUNDS;
      for (int i = 0; i < nodes; i++) {
        double force = Math.max(1e-9, Math.sqrt(pushX[i] * pushX[i] + pushY[i] * pushY[i]));
        double step = Math.min(force, reach) / force;
        x[i] += pushX[i] * step;
        y[i] += pushY[i] * step;
      }
    }
  }

  /** Stretches the network to the field. */
  private void fill(double[] radii, double width, double height) {
    stretch(x, radii, width);
    stretch(y, radii, height);
  }

  private static void stretch(double[] places, double[] radii, double length) {
    double lowest = Double.POSITIVE_INFINITY;
    double highest = Double.NEGATIVE_INFINITY;
    double margin = 0;
    for (int i = 0; i < places.length; i++) {
      lowest = Math.min(lowest, places[i]);
      highest = Math.max(highest, places[i]);
      margin = Math.max(margin, radii[i]);
    }
    double range = highest - lowest;
    for (int i = 0; i < places.length; i++) {
      places[i] =
          range < 1e-6 ? length / 2 : margin + (length - 2 * margin) * (places[i] - lowest) / range;
    }
  }

  /** Moves nodes that cover each other apart, within the field. */
  private void separate(double[] radii, double width, double height) {
    for (int round = 0; round < SEPARATING_ROUNDS; round++) {
      for (int i = 0; i < x.length; i++) {
        for (int j = 0; j < i; j++) {
          double dx = x[i] - x[j];
          double dy = y[i] - y[j];
          double distance = Math.sqrt(dx * dx + dy * dy);
          double missing = radii[i] + radii[j] + GAP - distance;
          if (missing > 0) {
            double stepX = distance < 1e-6 ? missing / 2 : dx / distance * missing / 2;
            double stepY = distance < 1e-6 ? 0 : dy / distance * missing / 2;
            x[i] += stepX;
            y[i] += stepY;
            x[j] -= stepX;
            y[j] -= stepY;
          }
        }
      }
      for (int i = 0; i < x.length; i++) {
        x[i] = Math.max(radii[i], Math.min(width - radii[i], x[i]));
        y[i] = Math.max(radii[i], Math.min(height - radii[i], y[i]));
      }
    }
  }
}
