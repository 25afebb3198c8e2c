package io.github.aict.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.aict.rule.Grounding.OpenRule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Finds what can still settle the open requirements of an evaluation. */
final class Settling {

  /** Sets of this many places are looked for one by one; larger ones only as a whole. */
  private static final int MOST_SEARCHED = 12;

  /** More smallest sets than anyone would read. */
  private static final int MOST_SETS = 64;

  private final Grounding grounding;
  private final ImmutableList<OpenRule> rules;
  private final List<List<ImmutableSet<String>>> failing = new ArrayList<>();
  private final List<List<ImmutableSet<String>>> passing = new ArrayList<>();

  Settling(Grounding grounding) {
    this.grounding = grounding;
    this.rules = grounding.rules();
    for (OpenRule rule : rules) {
      failing.add(smallest(List.of(rule), Outcome.NOT_SATISFIED));
      passing.add(smallest(List.of(rule), Outcome.SATISFIED));
    }
  }

  SettlingSets sets() {
    List<ImmutableSet<String>> ruleOut = new ArrayList<>();
    failing.forEach(ruleOut::addAll);
    return new SettlingSets(minimal(ruleOut), confirming());
  }

  ImmutableList<Question> questions() {
    SettlingSets sets = sets();
    Set<String> places = new LinkedHashSet<>();
    sets.ruleOut().forEach(places::addAll);
    sets.confirm().forEach(places::addAll);
    return places.stream()
        .map(this::question)
        .sorted(
            Comparator.comparingInt((Question q) -> -q.settles())
                .thenComparingInt(q -> -q.rules().size())
                .thenComparingInt(q -> firstRule(q)))
        .collect(ImmutableList.toImmutableList());
  }

  private int firstRule(Question question) {
    return IntStream.range(0, rules.size())
        .filter(i -> rules.get(i).id().equals(question.rules().get(0)))
        .findFirst()
        .orElseThrow();
  }

  private Question question(String place) {
    ImmutableList.Builder<String> asking = ImmutableList.builder();
    int settles = 0;
    for (int i = 0; i < rules.size(); i++) {
      ImmutableSet<String> alone = ImmutableSet.of(place);
      if (failing.get(i).contains(alone) || passing.get(i).contains(alone)) {
        settles++;
      }
      if (places(rules.get(i)).contains(place)) {
        asking.add(rules.get(i).id());
      }
    }
    Grounding.Asked asked = grounding.asked(place);
    return new Question(place, asked.subject(), asked.text(), asking.build(), settles);
  }

  private ImmutableSet<String> places(OpenRule rule) {
    return rule.formula().values().stream()
        .flatMap(value -> grounding.unknowns().get(value).places().stream())
        .collect(ImmutableSet.toImmutableSet());
  }

  /** The smallest sets of places whose answers can bring every one of some rules to an outcome. */
  private List<ImmutableSet<String>> smallest(List<OpenRule> rules, Outcome wanted) {
    ImmutableSet<String> places =
        rules.stream()
            .flatMap(rule -> places(rule).stream())
            .collect(ImmutableSet.toImmutableSet());
    List<ImmutableSet<String>> found = new ArrayList<>();
    if (places.size() > MOST_SEARCHED) {
      if (canBe(rules, places, wanted)) {
        found.add(withoutNeedless(rules, places, wanted));
      }
      return found;
    }
    for (int size = 1; size <= places.size(); size++) {
      for (Set<String> set : Sets.combinations(places, size)) {
        if (found.stream().noneMatch(set::containsAll) && canBe(rules, set, wanted)) {
          found.add(ImmutableSet.copyOf(set));
        }
      }
    }
    return found;
  }

  /** The smallest sets of places whose answers can make every rule hold at once. */
  private ImmutableList<ImmutableSet<String>> confirming() {
    List<ImmutableSet<String>> unions = List.of(ImmutableSet.of());
    for (List<OpenRule> together : groups()) {
      List<ImmutableSet<String>> longer = new ArrayList<>();
      List<ImmutableSet<String>> ways = smallest(together, Outcome.SATISFIED);
      for (ImmutableSet<String> union : unions) {
        for (ImmutableSet<String> way : ways) {
          longer.add(ImmutableSet.<String>builder().addAll(union).addAll(way).build());
        }
      }
      unions = longer.subList(0, Math.min(longer.size(), MOST_SETS));
    }
    return rules.isEmpty() ? ImmutableList.of() : minimal(unions);
  }

  private ImmutableSet<String> withoutNeedless(
      List<OpenRule> rules, ImmutableSet<String> places, Outcome wanted) {
    Set<String> needed = new LinkedHashSet<>(places);
    for (String place : places) {
      needed.remove(place);
      if (!canBe(rules, needed, wanted)) {
        needed.add(place);
      }
    }
    return ImmutableSet.copyOf(needed);
  }

  private static ImmutableList<ImmutableSet<String>> minimal(List<ImmutableSet<String>> sets) {
    List<ImmutableSet<String>> sorted = new ArrayList<>(new LinkedHashSet<>(sets));
    sorted.sort(Comparator.comparingInt(Set::size));
    List<ImmutableSet<String>> minimal = new ArrayList<>();
    for (ImmutableSet<String> set : sorted) {
      if (minimal.size() < MOST_SETS && minimal.stream().noneMatch(set::containsAll)) {
        minimal.add(set);
      }
    }
    return ImmutableList.copyOf(minimal);
  }

  /** Whether some answers at the places bring every one of some rules to an outcome. */
  private boolean canBe(List<OpenRule> rules, Set<String> places, Outcome wanted) {
    long[] vectors = new long[grounding.unknowns().size()];
    Arrays.fill(vectors, -1);
    int[] free =
        rules.stream()
            .flatMap(rule -> rule.formula().values().stream())
            .distinct()
            .filter(value -> places.containsAll(grounding.unknowns().get(value).places()))
            .mapToInt(Integer::intValue)
            .toArray();
    return search(rules, free, 0, vectors, wanted);
  }

  /** The rules in groups that share nothing with each other. */
  private List<List<OpenRule>> groups() {
    List<List<OpenRule>> groups = new ArrayList<>();
    for (OpenRule rule : rules) {
      List<OpenRule> together = new ArrayList<>();
      groups.removeIf(
          group ->
              group.stream().anyMatch(other -> !Collections.disjoint(places(other), places(rule)))
                  && together.addAll(group));
      together.add(rule);
      groups.add(together);
    }
    return groups;
  }

  private boolean search(
      List<OpenRule> rules, int[] free, int next, long[] vectors, Outcome wanted) {
    boolean open = false;
    for (OpenRule rule : rules) {
      Outcome outcome = rule.formula().evaluate(vectors);
      if (outcome.isSettled() && outcome != wanted) {
        return false;
      }
      open |= outcome != wanted;
    }
    if (!open) {
      return true;
    }
    if (next == free.length) {
      return false;
    }
    for (long vector : grounding.unknowns().get(free[next]).vectors()) {
      vectors[free[next]] = vector;
      if (search(rules, free, next + 1, vectors, wanted)) {
        return true;
      }
    }
    vectors[free[next]] = -1;
    return false;
  }
}
