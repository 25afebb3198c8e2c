package io.github.aict.examples.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where names can be written within a field so that none covers another or a mark. */
final class NamePlaces {

  private static final double GAP = 3;

  private final Box field;
  private final List<Box> taken = new ArrayList<>();

  NamePlaces(Box field) {
    this.field = field;
  }

  /** A rectangle, in pixels from the upper left corner. */
  record Box(double left, double top, double right, double bottom) {

    static Box around(double x, double y, double radius) {
      return new Box(x - radius, y - radius, x + radius, y + radius);
    }

    boolean overlaps(Box other) {
      return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }

    boolean holds(Box other) {
      return left <= other.left
          && top <= other.top
          && right >= other.right
          && bottom >= other.bottom;
    }
  }

  /** Keeps a box free of names. */
  void take(Box box) {
    taken.add(box);
  }

  /**
   * Finds a place for a name beside a mark, to the right if that is free.
   *
   * @return the box of the text, which is then taken; empty if every side is taken
   */
  Optional<Box> beside(double x, double y, double radius, double width, double height) {
    double far = radius + GAP;
    double[][] corners = {
      {x + far, y - height / 2},
      {x - far - width, y - height / 2},
      {x - width / 2, y - far - height},
      {x - width / 2, y + far},
      {x + far / 2, y - far - height / 2},
      {x + far / 2, y + far - height / 2},
      {x - far / 2 - width, y - far - height / 2},
      {x - far / 2 - width, y + far - height / 2},
    };
    for (double[] corner : corners) {
      Box box = new Box(corner[0], corner[1], corner[0] + width, corner[1] + height);
      if (field.holds(box) && taken.stream().noneMatch(box::overlaps)) {
        taken.add(box);
        return Optional.of(box);
      }
    }
    return Optional.empty();
  }
}
