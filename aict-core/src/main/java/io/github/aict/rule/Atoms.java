package io.github.aict.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.Lists;
import com.google.common.collect.SetMultimap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The atoms of some conditions about one scope, which are told apart by what they look at. */
final class Atoms {

  private final Scope scope;
  private final Map<Object, Integer> numbers = new LinkedHashMap<>();
  private final List<Condition> atoms = new ArrayList<>();

  Atoms(Scope scope) {
    this.scope = scope;
  }

  int size() {
    return atoms.size();
  }

  Formula compile(Condition condition) {
    if (condition instanceof Condition.AllOf all) {
      return Formula.atLeast(all.parts().size(), compile(all.parts()));
    }
    if (condition instanceof Condition.AnyOf any) {
      return Formula.atLeast(1, compile(any.parts()));
    }
    if (condition instanceof Condition.AtLeast atLeast) {
      return Formula.atLeast(atLeast.number(), compile(atLeast.parts()));
    }
    if (condition instanceof Condition.Not not) {
      return Formula.not(compile(not.part()));
    }
    Condition atom = scope == Scope.PROJECT ? overMembers(condition) : condition;
    // One answer is recorded for one name, whatever the words of the question.
    Object key = atom instanceof Condition.Judged judged ? judged.id() : atom;
    return Formula.atom(
        numbers.computeIfAbsent(
            key,
            k -> {
              atoms.add(atom);
              return atoms.size() - 1;
            }));
  }

  private Formula[] compile(ImmutableList<Condition> parts) {
    return parts.stream().map(this::compile).toArray(Formula[]::new);
  }

  // Some member of a list lies in a set: said of the set of values or of the members, it is one.
  private static Condition overMembers(Condition condition) {
    if (condition instanceof Condition.Check<?> check
        && check.test() instanceof Test.Intersects<?> intersects) {
      if (check.fact().equals(Facts.COUNTRIES)) {
        return Condition.forSome(Scope.COUNTRIES, member(MemberFacts.COUNTRY, intersects));
      }
      if (check.fact().equals(Facts.AGREEMENTS)) {
        return Condition.forSome(Scope.AGREEMENTS, member(MemberFacts.AGREEMENT_KIND, intersects));
      }
    }
    return condition;
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // Both facts have the same vocabulary.
  private static Condition member(Fact<?> fact, Test.Intersects<?> test) {
    return new Condition.Check(fact, new Test.In(test.terms()));
  }

  /** The variables that the atoms found so far belong to. */
  ImmutableList<Variable> variables() {
    SetMultimap<Object, Integer> groups = LinkedHashMultimap.create();
    for (int i = 0; i < atoms.size(); i++) {
      groups.put(keyOf(atoms.get(i)), i);
    }
    ImmutableList.Builder<Variable> variables = ImmutableList.builder();
    groups
        .asMap()
        .forEach((key, numbers) -> variables.addAll(variables(ImmutableList.copyOf(numbers))));
    return variables.build();
  }

  private static Object keyOf(Condition atom) {
    if (atom instanceof Condition.Check<?> check) {
      return CountryStates.countryOf(check.fact());
    }
    if (atom instanceof Condition.ForEach each) {
      return each.members();
    }
    return atom instanceof Condition.ForSome some ? some.members() : ((Condition.Judged) atom).id();
  }

  private List<Variable> variables(ImmutableList<Integer> group) {
    Condition first = atoms.get(group.get(0));
    if (first instanceof Condition.Judged) {
      return List.of(new Variable(group, States.ANY_ONE, true));
    }
    if (!(first instanceof Condition.Check<?>)) {
      // Taken apart, more is held possible than is: no answer becomes wrong by that.
      return Lists.partition(group, MemberStates.MOST_TOGETHER).stream()
          .map(part -> MemberStates.of(ImmutableList.copyOf(part), conditions(part)))
          .toList();
    }
    ImmutableList<Condition.Check<?>> checks =
        group.stream()
            .<Condition.Check<?>>map(atom -> (Condition.Check<?>) atoms.get(atom))
            .collect(ImmutableList.toImmutableList());
    ImmutableSet<String> states = States.of(checks);
    return states.isEmpty()
        ? group.stream()
            .map(atom -> new Variable(ImmutableList.of(atom), States.ANY_ONE, false))
            .toList()
        : List.of(new Variable(group, states, checks.stream().allMatch(States::isExact)));
  }

  private ImmutableList<Condition> conditions(List<Integer> group) {
    return group.stream().map(atoms::get).collect(ImmutableList.toImmutableList());
  }
}
