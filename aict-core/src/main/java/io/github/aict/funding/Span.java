package io.github.aict.funding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Whole amounts in cents without a gap.
 *
 * @param least the least of them
 * @param greatest the greatest of them
 */
record Span(long least, long greatest) {

  boolean contains(long amount) {
    return least <= amount && amount <= greatest;
  }

  /** How far an amount is from the nearest of these. */
  long distance(long amount) {
    return contains(amount) ? 0 : amount < least ? least - amount : amount - greatest;
  }

  /** Every sum of one amount of the first and one of the second, in order and without overlaps. */
  static List<Span> sums(List<Span> first, List<Span> second) {
    List<Span> all = new ArrayList<>();
    for (Span left : first) {
      for (Span right : second) {
        all.add(new Span(left.least + right.least, left.greatest + right.greatest));
      }
    }
    all.sort(Comparator.comparingLong(Span::least));
    List<Span> merged = new ArrayList<>();
    for (Span span : all) {
      Span last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
      if (last != null && span.least <= last.greatest + 1) {
        merged.set(merged.size() - 1, new Span(last.least, Math.max(last.greatest, span.greatest)));
      } else {
        merged.add(span);
      }
    }
    return merged;
  }
}
