package io.github.aict.funding;

import com.google.common.collect.ImmutableList;
import io.github.aict.Label;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;

/**
 * What became of every combination of calls.
 *
 * @param needCents what grants and own money have to pay for, in cents
 * @param ranked the plans, the best first
 * @param impossible the combinations that cannot pay together
 * @param leftOut the calls that were not combined
 */
record CofinancingOptions(
    long needCents,
    ImmutableList<CofinancingPlan> ranked,
    ImmutableList<ImpossibleCombination> impossible,
    ImmutableList<LeftOutCall> leftOut)
    implements Serializable {

  static CofinancingOptions of(ImmutableList<Call> calls, FinancingNeed need) {
    return new Search(need).run(calls);
  }

  /** The search over all combinations. */
  private static final class Search {

    private final FinancingNeed need;
    private final List<GrantSpace> usable = new ArrayList<>();
    private final List<Optional<GrantSearch.Found>> found = new ArrayList<>();
    private final ImmutableList.Builder<ImpossibleCombination> impossible = ImmutableList.builder();
    private final List<CofinancingPlan> plans = new ArrayList<>();

    Search(FinancingNeed need) {
      this.need = need;
    }

    CofinancingOptions run(ImmutableList<Call> calls) {
      List<LeftOutCall> leftOut = new ArrayList<>();
      for (Call call : calls) {
        GrantSpace space = new GrantSpace(call, need);
        leftOut(space).ifPresentOrElse(leftOut::add, () -> usable.add(space));
      }
      search();
      int payers = payers();
      for (int i = 0; i < usable.size(); i++) {
        if ((payers >> i & 1) == 0) {
          leftOut.add(failing(usable.get(i)));
        }
      }
      judge(payers);
      plans.sort(
          Comparator.<CofinancingPlan, Money>comparing(CofinancingPlan::ownCash)
              .thenComparing(plan -> plan.grants().size())
              .thenComparing(CofinancingPlan::unsettled));
      leftOut.sort(Comparator.comparing(out -> calls.indexOf(out.call())));
      return new CofinancingOptions(
          need.cents(),
          ImmutableList.copyOf(plans),
          impossible.build(),
          ImmutableList.copyOf(leftOut));
    }

    private Optional<LeftOutCall> leftOut(GrantSpace space) {
      Call call = space.call();
      if (call.scheme().nature() != FundingNature.GRANT) {
        return out(call, "Ce dispositif ne verse pas de subvention.", "This scheme pays no grant.");
      }
      if (need.cents() == 0) {
        return out(
            call,
            "Les apports couvrent déjà tout le coût.",
            "The contributions already pay for the whole cost.");
      }
      if (space.isCapped()) {
        return Optional.empty();
      }
      return new GrantSearch(List.of(space), need).find().isEmpty()
          ? Optional.of(failing(space))
          : out(
              call,
              "Avec ce que l’on sait du projet, aucune règle connue ne limite sa subvention\u00a0: ce"
                  + " qu’elle peut payer n’est pas établi.",
              "With what is known of the project no known rule limits its grant: what it can pay"
                  + " is not established.");
    }

    private LeftOutCall failing(GrantSpace space) {
      return new LeftOutCall(
          space.call(),
          Label.of(
              "Aucune subvention ne respecte toutes ses règles.", "No grant meets all its rules."),
          leastObstacles(space));
    }

    private static Optional<LeftOutCall> out(Call call, String fr, String en) {
      return Optional.of(new LeftOutCall(call, Label.of(fr, en), ImmutableList.of()));
    }

    private ImmutableList<Obstacle> leastObstacles(GrantSpace space) {
      ImmutableList<Obstacle> least = ImmutableList.of();
      for (long own : space.turningOwn()) {
        for (GrantSpace.Cell cell : space.cells(own)) {
          if (cell.known()) {
            long greatest = Math.min(cell.grants().greatest(), need.cents() - own);
            ImmutableList<Obstacle> here = space.obstacles(space.assess(greatest, own));
            if (least.isEmpty() || here.size() < least.size()) {
              least = here;
            }
          }
        }
      }
      return least;
    }

    // A combination is a number with one bit for each call: its parts have smaller numbers.
    private void search() {
      found.add(Optional.of(new GrantSearch.Found(need.cents(), List.of())));
      for (int set = 1; set < 1 << usable.size(); set++) {
        found.add(new GrantSearch(members(set), need).find());
      }
    }

    /** The calls that pay in a combination: some may only where another one pays too. */
    private int payers() {
      int payers = 0;
      for (int set = 0; set < found.size(); set++) {
        payers |= found.get(set).isPresent() ? set : 0;
      }
      return payers;
    }

    private void judge(int payers) {
      for (int size = 0; size <= usable.size(); size++) {
        for (int set : ofSize(size)) {
          if ((set & ~payers) == 0) {
            judgeOne(set);
          }
        }
      }
    }

    /** The combinations of a size, those of the first calls first. */
    private List<Integer> ofSize(int size) {
      List<Integer> sets = new ArrayList<>();
      for (int set = 0; set < 1 << usable.size(); set++) {
        if (Integer.bitCount(set) == size) {
          sets.add(set);
        }
      }
      sets.sort((a, b) -> Integer.compareUnsigned(Integer.reverse(b), Integer.reverse(a)));
      return sets;
    }

    private void judgeOne(int set) {
      Optional<GrantSearch.Found> here = found.get(set);
      boolean partDoes = false;
      boolean partFails = false;
      for (int part = set; part > 0; ) {
        part = (part - 1) & set;
        Optional<GrantSearch.Found> there = found.get(part);
        partFails |= there.isEmpty();
        partDoes |=
            here.isPresent() && there.isPresent() && there.get().ownCash() <= here.get().ownCash();
      }
      if (here.isPresent() && !partDoes) {
        plans.add(plan(members(set), here.get()));
      } else if (here.isEmpty() && !partFails) {
        impossible.add(impossible(members(set)));
      }
    }

    private List<GrantSpace> members(int set) {
      List<GrantSpace> members = new ArrayList<>();
      for (int i = 0; i < usable.size(); i++) {
        if ((set >> i & 1) == 1) {
          members.add(usable.get(i));
        }
      }
      return members;
    }

    private CofinancingPlan plan(List<GrantSpace> members, GrantSearch.Found found) {
      ImmutableList.Builder<GrantShare> shares = ImmutableList.builder();
      for (int i = 0; i < members.size(); i++) {
        shares.add(
            new GrantShare(
                members.get(i).assess(found.grants().get(i), found.ownCash()),
                FinancingNeed.money(found.grants().get(i)),
                found.ownCash() == 0 ? ImmutableList.of() : limits(members, found, i)));
      }
      return new CofinancingPlan(
          shares.build(), FinancingNeed.money(found.ownCash()), need.ownInKind());
    }

    private static ImmutableList<Obstacle> limits(
        List<GrantSpace> members, GrantSearch.Found found, int more) {
      ImmutableList.Builder<Obstacle> limits = ImmutableList.builder();
      for (int i = 0; i < members.size(); i++) {
        long grant = found.grants().get(i) + (i == more ? 1 : 0);
        GrantSpace member = members.get(i);
        limits.addAll(member.obstacles(member.assess(grant, found.ownCash() - 1)));
      }
      return limits.build();
    }

    private ImpossibleCombination impossible(List<GrantSpace> members) {
      long own = 0;
      for (GrantSpace member : members) {
        own = Math.max(own, leastOwn(member));
      }
      long left = Math.max(need.cents() - own, members.size());
      List<Long> grants = new ArrayList<>();
      for (int i = 0; i < members.size(); i++) {
        long most = left - (members.size() - 1 - i);
        grants.add(
            found
                .get(1 << usable.indexOf(members.get(i)))
                .map(alone -> Math.min(alone.grants().get(0), most))
                .orElse(most));
        left -= grants.get(i);
      }
      long rest = need.cents() - grants.stream().mapToLong(Long::longValue).sum();
      ImmutableList.Builder<Obstacle> obstacles = ImmutableList.builder();
      for (int i = 0; i < members.size() && rest >= 0; i++) {
        GrantSpace member = members.get(i);
        obstacles.addAll(member.obstacles(member.assess(grants.get(i), rest)));
      }
      return new ImpossibleCombination(
          members.stream().map(GrantSpace::call).collect(ImmutableList.toImmutableList()),
          obstacles.build());
    }

    private static long leastOwn(GrantSpace member) {
      return member.turningOwn().stream()
          .filter(own -> !member.allowed(own).isEmpty())
          .findFirst()
          .orElse(0L);
    }
  }
}
