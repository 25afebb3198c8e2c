package io.github.aict.rule;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The values of a fact that is a set of terms, for many projects: which of them have each term.
 *
 * <p>Of many projects few have the same set, but all choose from the same terms.
 */
final class TermsColumn {

  /** The projects that have a term. */
  private record Having(ImmutableSet<?> term, int code, long[] projects) {}

  private final List<Having> terms = new ArrayList<>();
  private final Column others;
  private final int words;

  /** Makes a column of the values of a fact for all projects, in their order. */
  TermsColumn(Fact<?> fact, Object[] all) {
    this.words = Column.words(all.length);
    Map<Object, long[]> byTerm = new LinkedHashMap<>();
    Object[] rest = all.clone();
    for (int row = 0; row < all.length; row++) {
      if (all[row] instanceof ImmutableSet<?> set) {
        for (Object term : set) {
          byTerm.computeIfAbsent(term, t -> new long[words])[row >> 6] |= 1L << row;
        }
        rest[row] = ImmutableSet.of();
      }
    }
    byTerm.forEach(
        (term, projects) -> {
          ImmutableSet<?> alone = ImmutableSet.of(term);
          terms.add(new Having(alone, Codes.of(fact, alone), projects));
        });
    this.others = Column.of(fact, rest);
  }

  /** What a check comes to on each project: of the terms of a set, the best. */
  Planes planes(CheckNode<?> check) {
    Planes.Builder planes = new Planes.Builder(words);
    others.fill(planes, 0, check);
    for (Having each : terms) {
      Outcome outcome = check.outcome(each.code(), each.term());
      if (outcome != Outcome.NOT_SATISFIED) {
        planes.add(outcome, each.projects());
      }
    }
    return planes.best();
  }
}
