package io.github.aict.rule;

import com.google.common.collect.BoundType;
import com.google.common.collect.Range;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The values of one fact for many projects: each distinct value once, in their natural order if
 * they have one, and which projects have a value among the first so many.
 *
 * <p>A test is asked once for each distinct value. Neighbours that come to the same are one run,
 * and the projects of a run are those before its end without those before its start. Where there
 * are many values, only some ends are kept, and what lies between is set one by one.
 */
final class Column {

  private static final int MOST_ENDS = 128;

  private final int words;
  private final List<Object> values;
  private final int[] codes;
  private final int comparable;
  private final boolean numbered;
  private final int[] start;
  private final int[] rows;
  private final int[] ends;
  private final long[][] before;

  private Column(int words, List<Object> values, int[] codes, int[] start, int[] rows) {
    this.words = words;
    this.values = values;
    this.codes = codes;
    this.comparable = (int) values.stream().filter(Column::isComparable).count();
    this.numbered = Arrays.stream(codes, 0, comparable).allMatch(code -> code > Codes.NONE);
    this.start = start;
    this.rows = rows;
    this.ends = ends(start);
    this.before = new long[ends.length][];
    long[] seen = new long[words];
    int row = 0;
    for (int i = 0; i < ends.length; i++) {
      for (; row < start[ends[i]]; row++) {
        seen[rows[row] >> 6] |= 1L << rows[row];
      }
      before[i] = seen.clone();
    }
  }

  /** Makes a column of the values of a fact for all projects, in their order. */
  static Column of(Fact<?> fact, Object[] all) {
    Map<Object, List<Integer>> byValue = new LinkedHashMap<>();
    for (int row = 0; row < all.length; row++) {
      byValue.computeIfAbsent(all[row], value -> new ArrayList<>()).add(row);
    }
    List<Object> values = sorted(byValue.keySet().stream().toList());
    int[] start = new int[values.size() + 1];
    int[] rows = new int[all.length];
    int next = 0;
    for (int code = 0; code < values.size(); code++) {
      for (int row : byValue.getOrDefault(values.get(code), List.of())) {
        rows[next++] = row;
      }
      start[code + 1] = next;
    }
    int[] codes = values.stream().mapToInt(value -> Codes.of(fact, value)).toArray();
    return new Column(words(all.length), values, codes, start, rows);
  }

  static int words(int size) {
    return (size + Long.SIZE - 1) / Long.SIZE;
  }

  @SuppressWarnings("unchecked") // Values of one fact that can be compared have one type.
  private static List<Object> sorted(List<Object> values) {
    List<Object> sorted = new ArrayList<>(values.stream().filter(Column::isComparable).toList());
    sorted.sort((one, other) -> ((Comparable<Object>) one).compareTo(other));
    values.stream().filter(value -> !isComparable(value)).forEach(sorted::add);
    return sorted;
  }

  private static boolean isComparable(Object value) {
    return value instanceof Comparable<?>;
  }

  /** After which values the projects so far are kept: after each, or after about equal numbers. */
  private static int[] ends(int[] start) {
    int codes = start.length - 1;
    List<Integer> ends = new ArrayList<>();
    int share = Math.max(1, start[codes] / MOST_ENDS);
    int last = 0;
    for (int code = 0; code <= codes; code++) {
      if (codes <= MOST_ENDS || code == 0 || code == codes || start[code] - start[last] >= share) {
        ends.add(code);
        last = code;
      }
    }
    return ends.stream().mapToInt(end -> end).toArray();
  }

  /** What a check comes to on each project. */
  Planes planes(CheckNode<?> check) {
    Planes.Builder planes = new Planes.Builder(words);
    fill(planes, 0, check);
    return planes.build();
  }

  /** What a check comes to that values in a range meet and other values of an order do not. */
  Planes planes(CheckNode<?> check, Range<?> range) {
    int from = range.hasLowerBound() ? place(range.lowerEndpoint(), isOpen(range, true)) : 0;
    int to =
        range.hasUpperBound() ? place(range.upperEndpoint(), !isOpen(range, false)) : comparable;
    return planes(check, from, to);
  }

  /** The same where the values in the range are those with a number from one to another. */
  Planes planesByNumber(CheckNode<?> check, int lowest, int highest) {
    return planes(
        check, place(lowest), highest == Integer.MAX_VALUE ? comparable : place(highest + 1));
  }

  private Planes planes(CheckNode<?> check, int from, int to) {
    Planes.Builder planes = new Planes.Builder(words);
    if (from < to) {
      fill(planes.of(Outcome.SATISFIED), from, to, 0);
    }
    fill(planes, comparable, check);
    return planes.build();
  }

  /** Whether every value that stands in an order has a number. */
  boolean isNumbered() {
    return numbered;
  }

  private int place(int number) {
    int place = Arrays.binarySearch(codes, 0, comparable, number);
    if (place < 0) {
      return ~place;
    }
    // Rates within one share of each other have the same number.
    while (place > 0 && codes[place - 1] == number) {
      place--;
    }
    return place;
  }

  private static boolean isOpen(Range<?> range, boolean lower) {
    return (lower ? range.lowerBoundType() : range.upperBoundType()) == BoundType.OPEN;
  }

  /** How many values in order lie before a bound, or up to it. */
  @SuppressWarnings("unchecked") // The bounds of a test have the type of the fact's values.
  private int place(Object bound, boolean included) {
    int low = 0;
    int high = comparable;
    while (low < high) {
      int middle = (low + high) >>> 1;
      int order = ((Comparable<Object>) values.get(middle)).compareTo(bound);
      if (order < 0 || (included && order == 0)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Sets what a check comes to on the projects whose values stand from a place on. */
  void fill(Planes.Builder planes, int first, CheckNode<?> check) {
    int end = 0;
    for (int from = first; from < codes.length; ) {
      Outcome outcome = check.outcome(codes[from], values.get(from));
      int to = from + 1;
      while (to < codes.length && check.outcome(codes[to], values.get(to)) == outcome) {
        to++;
      }
      if (outcome != Outcome.NOT_SATISFIED) {
        end = fill(planes.of(outcome), from, to, end);
      }
      from = to;
    }
  }

  /** Sets the projects of a run of values; returns a place in the ends from which to go on. */
  private int fill(long[] plane, int from, int to, int hint) {
    int first = hint;
    while (ends[first] < from) {
      first++;
    }
    int last = first;
    while (last + 1 < ends.length && ends[last + 1] <= to) {
      last++;
    }
    if (ends[first] >= to) {
      set(plane, start[from], start[to]);
      return Math.max(0, first - 1);
    }
    set(plane, start[from], start[ends[first]]);
    if (last > first) {
      long[] upper = before[last];
      long[] lower = before[first];
      for (int i = 0; i < plane.length; i++) {
        plane[i] |= upper[i] ^ lower[i];
      }
    }
    set(plane, start[ends[last]], start[to]);
    return last;
  }

  private void set(long[] plane, int from, int to) {
    for (int i = from; i < to; i++) {
      plane[rows[i] >> 6] |= 1L << rows[i];
    }
  }
}
