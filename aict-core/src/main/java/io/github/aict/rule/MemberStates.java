package io.github.aict.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What conditions on the members of one list can come to together.
 *
 * <p>First what the parts can come to on one member, then which lists of such members give which
 * outcomes. A fact about the project is taken as if each member had one of its own, so that more is
 * held possible than is.
 */
final class MemberStates {

  /** How many conditions are looked at together. */
  static final int MOST_TOGETHER = 7;

  private static final int MOST_MEMBERS = 50_000;
  private static final List<Character> ONE =
      List.of(Formula.SATISFIED, Formula.NOT_SATISFIED, Formula.UNKNOWN);

  private final ImmutableList<Boolean> every;
  private final Set<String> members;

  private MemberStates(ImmutableList<Boolean> every, Set<String> members) {
    this.every = every;
    this.members = members;
  }

  static Variable of(ImmutableList<Integer> atoms, ImmutableList<Condition> conditions) {
    Condition first = conditions.get(0);
    Scope scope =
        first instanceof Condition.ForEach each
            ? each.members()
            : ((Condition.ForSome) first).members();
    Atoms inner = new Atoms(scope);
    ImmutableList<Formula> parts =
        conditions.stream()
            .map(c -> inner.compile(part(c)))
            .collect(ImmutableList.toImmutableList());
    ImmutableList<Variable> variables = inner.variables();
    ImmutableList<Boolean> every =
        conditions.stream()
            .map(condition -> condition instanceof Condition.ForEach)
            .collect(ImmutableList.toImmutableList());
    Set<String> members = members(parts, variables, inner.size());
    boolean exact = variables.size() <= 1 && variables.stream().allMatch(Variable::exact);
    return new Variable(atoms, new MemberStates(every, members).states(), exact);
  }

  private static Condition part(Condition condition) {
    return condition instanceof Condition.ForEach each
        ? each.part()
        : ((Condition.ForSome) condition).part();
  }

  private static Set<String> members(
      ImmutableList<Formula> parts, ImmutableList<Variable> variables, int atoms) {
    long size = 1;
    for (Variable variable : variables) {
      size *= variable.states().size();
      if (size > MOST_MEMBERS) {
        return everyState(parts.size());
      }
    }
    Set<String> members = new LinkedHashSet<>();
    char[] states = new char[atoms];
    for (List<String> chosen :
        Lists.cartesianProduct(variables.stream().map(v -> v.states().asList()).toList())) {
      for (int v = 0; v < chosen.size(); v++) {
        for (int i = 0; i < chosen.get(v).length(); i++) {
          states[variables.get(v).atoms().get(i)] = chosen.get(v).charAt(i);
        }
      }
      StringBuilder member = new StringBuilder();
      parts.forEach(part -> member.append(part.evaluate(states, true)));
      members.add(member.toString());
    }
    return members;
  }

  private static Set<String> everyState(int parts) {
    return Lists.cartesianProduct(Collections.nCopies(parts, ONE)).stream()
        .map(MemberStates::text)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static String text(List<Character> states) {
    return states.stream().map(String::valueOf).collect(Collectors.joining());
  }

  private ImmutableSet<String> states() {
    return Lists.cartesianProduct(Collections.nCopies(every.size(), ONE)).stream()
        .map(MemberStates::text)
        .filter(this::isPossible)
        .collect(ImmutableSet.toImmutableSet());
  }

  private boolean isPossible(String wanted) {
    // An unknown list leaves every condition on its members unknown.
    if (wanted.chars().allMatch(state -> state == Formula.UNKNOWN)) {
      return true;
    }
    List<String> allowed = members.stream().filter(member -> isAllowed(member, wanted)).toList();
    for (int i = 0; i < wanted.length(); i++) {
      char state = wanted.charAt(i);
      char neutral = every.get(i) ? Formula.SATISFIED : Formula.NOT_SATISFIED;
      int place = i;
      // Each outcome but that of an empty list needs a member which brings it about.
      if (state != neutral && allowed.stream().noneMatch(m -> m.charAt(place) == state)) {
        return false;
      }
    }
    return true;
  }

  // No member of the list is worse than a condition on each, or better than a condition on some.
  private boolean isAllowed(String member, String wanted) {
    for (int i = 0; i < wanted.length(); i++) {
      if (every.get(i)
          ? member.charAt(i) < wanted.charAt(i)
          : member.charAt(i) > wanted.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
