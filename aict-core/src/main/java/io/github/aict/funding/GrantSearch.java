package io.github.aict.funding;

import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Finds the least own money with which the grants of several calls pay for a project.
 *
 * <p>For an amount of own money the grants of each call are a few spans of whole cents, and so are
 * their sums; the sum that is needed is among them or not. From an amount that does not do, the
 * search goes to the next one that might, so that no amount that does is passed over.
 */
final class GrantSearch {

  /**
   * What was found.
   *
   * @param ownCash the own money, in cents
   * @param grants the grant of each call, in cents
   */
  record Found(long ownCash, List<Long> grants) {}

  private final List<GrantSpace> calls;
  private final long need;
  private final long slope;
  private final ImmutableSortedSet<Long> turning;

  GrantSearch(List<GrantSpace> calls, FinancingNeed need) {
    this.calls = calls;
    this.need = need.cents();
    this.slope = calls.stream().mapToLong(GrantSpace::slope).sum();
    TreeSet<Long> all = new TreeSet<>();
    calls.forEach(call -> all.addAll(call.turningOwn()));
    this.turning = ImmutableSortedSet.copyOf(all);
  }

  /** The least own money and, of the ways to share the rest, the one that favours first calls. */
  Optional<Found> find() {
    long most = need - calls.size();
    long own = 0;
    while (own <= most) {
      List<List<Span>> rests = rests(own);
      long wanted = need - own;
      if (rests.get(0).stream().anyMatch(sum -> sum.contains(wanted))) {
        return Optional.of(new Found(own, share(own, rests)));
      }
      Long turn = turning.higher(own);
      own = Math.min(turn == null ? most + 1 : turn, slope == 0 ? level(own, rests) : moving(own));
    }
    return Optional.empty();
  }

  // While no bound moves, the greatest sum below the one that is needed is the next to be reached.
  private long level(long own, List<List<Span>> rests) {
    long next = need + 1;
    for (Span sum : rests.get(0)) {
      if (sum.greatest() < need - own) {
        next = Math.min(next, need - sum.greatest());
      }
    }
    return next;
  }

  // With one cent more of own money the sum that is needed falls by a cent, and the bounds of all
  // grants together move by their slopes, of which each may be one cent off for being whole.
  private long moving(long own) {
    List<Span> sums = List.of(new Span(0, 0));
    for (GrantSpace call : calls) {
      sums = Span.sums(sums, call.possible(own));
    }
    long distance = need;
    for (Span sum : sums) {
      distance = Math.min(distance, sum.distance(need - own));
    }
    return own + Math.max(1, (distance - calls.size()) / (1 + slope));
  }

  /** For each call, the sums that it and those after it can pay; at the end that of nobody. */
  private List<List<Span>> rests(long own) {
    List<List<Span>> rests = new ArrayList<>(List.of(List.of(new Span(0, 0))));
    for (int i = calls.size() - 1; i >= 0; i--) {
      rests.add(0, Span.sums(calls.get(i).allowed(own), rests.get(0)));
    }
    return rests;
  }

  private List<Long> share(long own, List<List<Span>> rests) {
    List<Long> grants = new ArrayList<>();
    long left = need - own;
    for (int i = 0; i < calls.size(); i++) {
      long greatest = 0;
      for (Span grant : calls.get(i).allowed(own)) {
        for (Span rest : rests.get(i + 1)) {
          long to = Math.min(grant.greatest(), left - rest.least());
          if (to >= Math.max(grant.least(), left - rest.greatest())) {
            greatest = Math.max(greatest, to);
          }
        }
      }
      grants.add(greatest);
      left -= greatest;
    }
    return grants;
  }
}
