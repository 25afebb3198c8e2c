package io.github.aict.funding;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import io.github.aict.evidence.Confidence;
import io.github.aict.rule.Finding;
import io.github.aict.rule.Outcome;
import io.github.aict.rule.Rule;
import io.github.aict.rule.Weight;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The grants that one call may pay for a project, for every amount of own money. */
final class GrantSpace {

  /**
   * Grants that come to the same.
   *
   * @param grants the grants, in cents; none if it ends before it starts
   * @param allowed whether the call may pay them
   * @param known whether that is known: not where own money leaves no room for the grant
   */
  record Cell(Span grants, boolean allowed, boolean known) {}

  private final Call call;
  private final FinancingNeed need;
  private final ImmutableSet<GrantLine> lines;
  private final ImmutableSet<Integer> moneyRules;
  private final boolean capped;
  private final Map<Long, ImmutableList<Cell>> cells = new HashMap<>();

  GrantSpace(Call call, FinancingNeed need) {
    this.call = call;
    this.need = need;
    Set<GrantLine> all = new LinkedHashSet<>();
    ImmutableSet.Builder<Integer> rules = ImmutableSet.builder();
    boolean cap = false;
    for (int i = 0; i < call.rules().size(); i++) {
      Rule rule = call.rules().get(i);
      if (rule.weight() == Weight.REQUIREMENT && need.cents() > 0) {
        MoneyTests tests = MoneyTests.of(rule, need);
        all.addAll(tests.lines());
        cap |= tests.hasCap();
        if (!tests.lines().isEmpty()) {
          rules.add(i);
        }
      }
    }
    this.lines = ImmutableSet.copyOf(all);
    this.moneyRules = rules.build();
    this.capped = cap;
  }

  Call call() {
    return call;
  }

  /** Whether a rule keeps the grant from growing without end. */
  boolean isCapped() {
    return capped;
  }

  /** By how many cents at most the bounds of the grants move with one cent of own money. */
  long slope() {
    return lines.stream().mapToLong(GrantLine::slope).max().orElse(0);
  }

  Assessment assess(long grant, long ownCash) {
    return call.assess(need.view(grant, ownCash));
  }

  /** What keeps a call from paying a grant. A rule about money holds even if it is only likely. */
  ImmutableList<Obstacle> obstacles(Assessment assessment) {
    ImmutableList.Builder<Obstacle> obstacles = ImmutableList.builder();
    List<Finding> findings = assessment.findings();
    for (int i = 0; i < findings.size(); i++) {
      Finding finding = findings.get(i);
      boolean unsure =
          moneyRules.contains(i)
              && finding.outcome() != Outcome.SATISFIED
              && finding.rule().confidence() != Confidence.VERIFIED
              && finding.isRuleNotVerified();
      boolean failed =
          finding.rule().weight() == Weight.REQUIREMENT
              && finding.outcome() == Outcome.NOT_SATISFIED;
      if (failed || unsure) {
        obstacles.add(new Obstacle(call, finding));
      }
    }
    return obstacles.build();
  }

  /** The own amounts from which on the grants may be others, without those of slanted bounds. */
  ImmutableSortedSet<Long> turningOwn() {
    TreeSet<Long> turning = new TreeSet<>(List.of(0L));
    List<GrantLine> all = new ArrayList<>(lines);
    all.add(GrantLine.of(BigInteger.ONE, BigInteger.ZERO, BigInteger.ONE));
    for (int i = 0; i < all.size(); i++) {
      GrantLine line = all.get(i);
      if (line.isOfOwnMoney()) {
        turning.add(line.firstOwn(0, need.cents() + 1));
        continue;
      }
      for (int j = 0; j < i; j++) {
        if (!all.get(j).isOfOwnMoney()) {
          long last = line.lastBeforeMeeting(all.get(j), need.cents());
          turning.add(Math.max(0, last));
          turning.add(last + 1);
        }
      }
    }
    return ImmutableSortedSet.copyOf(turning.headSet(need.cents() + 1));
  }

  /** All grants from one cent on, cut into cells, for an amount of own money. */
  ImmutableList<Cell> cells(long ownCash) {
    return cells.computeIfAbsent(ownCash, this::cut);
  }

  /** Where a cell starts, and whether that moves with the own money. */
  private record Start(long grant, boolean slanted) {}

  private ImmutableList<Cell> cut(long ownCash) {
    long end = need.cents() + 1;
    long most = need.cents() - ownCash;
    List<Start> starts = new ArrayList<>(List.of(new Start(1, false)));
    lines.stream()
        .filter(line -> !line.isOfOwnMoney())
        .map(line -> new Start(line.firstGrant(ownCash, 1, end), line.isSlanted()))
        .sorted(Comparator.comparingLong(Start::grant))
        .forEach(starts::add);
    starts.add(new Start(end, false));
    ImmutableList.Builder<Cell> cut = ImmutableList.builder();
    for (int i = 0; i + 1 < starts.size(); i++) {
      long from = starts.get(i).grant();
      long to = starts.get(i + 1).grant() - 1;
      if (from <= to && from <= most) {
        cut.add(new Cell(new Span(from, to), obstacles(assess(from, ownCash)).isEmpty(), true));
      } else if (starts.get(i).slanted() || (from > to && starts.get(i + 1).slanted())) {
        cut.add(new Cell(new Span(from, Math.max(from, to)), false, false));
      }
    }
    return cut.build();
  }

  ImmutableList<Span> allowed(long ownCash) {
    return cells(ownCash).stream()
        .filter(Cell::allowed)
        .map(Cell::grants)
        .collect(ImmutableList.toImmutableList());
  }

  /** The grants that are allowed or, with a little more own money, might be. */
  ImmutableList<Span> possible(long ownCash) {
    return cells(ownCash).stream()
        .filter(cell -> cell.allowed() || !cell.known())
        .map(Cell::grants)
        .collect(ImmutableList.toImmutableList());
  }
}
