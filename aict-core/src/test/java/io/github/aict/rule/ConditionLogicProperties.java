package io.github.aict.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aict.Samples;
import io.github.aict.project.Project;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is concluded from conditions against what they come to on every project there can be. */
class ConditionLogicProperties {

  /** Two conditions and the projects that can tell them apart. */
  private record Pair(Condition first, Condition second, List<Project> projects) {

    boolean exists(Predicate<Outcome> first, Predicate<Outcome> second) {
      Rule one = Samples.rule("One", first());
      Rule other = Samples.rule("Other", second());
      return projects.stream()
          .anyMatch(p -> first.test(one.outcome(p)) && second.test(other.outcome(p)));
    }

    @Override
    public String toString() {
      return first + "\nand\n" + second;
    }
  }

  private static final Predicate<Outcome> SATISFIED = Outcome.SATISFIED::equals;
  private static final Predicate<Outcome> ANY = outcome -> true;

  @Provide
  Arbitrary<Pair> aboutOneFact() {
    return pairs(
        Domain::numbers,
        Domain::amounts,
        Domain::days,
        Domain::kinds,
        Domain::goals,
        Domain::texts,
        Domain::partners);
  }

  @Provide
  Arbitrary<Pair> aboutSeveralFacts() {
    return pairs(Domain::rates, Domain::mixed);
  }

  @Provide
  Arbitrary<Pair> aboutCountries() {
    return pairs(Domain::countries);
  }

  @SafeVarargs
  private static Arbitrary<Pair> pairs(Supplier<Domain>... domains) {
    return Arbitraries.of(domains)
        .map(Supplier::get)
        .flatMap(
            domain -> {
              Arbitrary<Condition> trees = Domain.trees(domain.checks(), 2);
              return Combinators.combine(trees, trees)
                  .as((first, second) -> new Pair(first, second, domain.projects()));
            });
  }

  @Property(tries = 3_000, edgeCases = EdgeCasesMode.NONE)
  void isExactWhereEverythingIsAboutOneFact(@ForAll("aboutOneFact") Pair pair) {
    Assume.that(quantifiers(Condition.allOf(pair.first(), pair.second())).size() <= 7);
    assertThat(ConditionLogic.canHold(List.of(pair.first(), pair.second())))
        .isEqualTo(answer(pair.exists(SATISFIED, SATISFIED)));
    assertThat(ConditionLogic.canFail(pair.first()))
        .isEqualTo(answer(pair.exists(Outcome.NOT_SATISFIED::equals, ANY)));
    assertThat(ConditionLogic.implies(pair.first(), pair.second()))
        .isEqualTo(answer(!pair.exists(SATISFIED, SATISFIED.negate())));
  }

  @Property(tries = 2_000, edgeCases = EdgeCasesMode.NONE)
  void isCertainWhereSeveralFactsAreMixed(@ForAll("aboutSeveralFacts") Pair pair) {
    assertThat(ConditionLogic.canHold(List.of(pair.first(), pair.second())) == Answer.NO)
        .isEqualTo(!pair.exists(SATISFIED, SATISFIED));
    assertThat(ConditionLogic.canFail(pair.first()) == Answer.NO)
        .isEqualTo(!pair.exists(Outcome.NOT_SATISFIED::equals, ANY));
    assertThat(ConditionLogic.implies(pair.first(), pair.second()) == Answer.YES)
        .isEqualTo(!pair.exists(SATISFIED, SATISFIED.negate()));
  }

  @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
  void nothingCertainIsWrongOfCountries(@ForAll("aboutCountries") Pair pair) {
    if (pair.exists(SATISFIED, SATISFIED)) {
      assertThat(ConditionLogic.canHold(List.of(pair.first(), pair.second())))
          .isNotEqualTo(Answer.NO);
    }
    if (pair.exists(Outcome.NOT_SATISFIED::equals, ANY)) {
      assertThat(ConditionLogic.canFail(pair.first())).isNotEqualTo(Answer.NO);
    }
    if (pair.exists(SATISFIED, SATISFIED.negate())) {
      assertThat(ConditionLogic.implies(pair.first(), pair.second())).isNotEqualTo(Answer.YES);
    }
  }

  private static Set<Condition> quantifiers(Condition tree) {
    if (tree instanceof Condition.ForEach || tree instanceof Condition.ForSome) {
      return Set.of(tree);
    }
    List<Condition> parts =
        tree instanceof Condition.AllOf all
            ? all.parts()
            : tree instanceof Condition.AnyOf any
                ? any.parts()
                : tree instanceof Condition.AtLeast atLeast
                    ? atLeast.parts()
                    : tree instanceof Condition.Not not ? List.of(not.part()) : List.of();
    return parts.stream().flatMap(part -> quantifiers(part).stream()).collect(Collectors.toSet());
  }

  private static Answer answer(boolean yes) {
    return yes ? Answer.YES : Answer.NO;
  }
}
