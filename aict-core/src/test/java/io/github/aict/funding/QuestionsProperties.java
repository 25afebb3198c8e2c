package io.github.aict.funding;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.aict.Label;
import io.github.aict.Samples;
import io.github.aict.project.Applicant;
import io.github.aict.project.Attestation;
import io.github.aict.project.FinancingPlan;
import io.github.aict.project.Judgement;
import io.github.aict.project.LegalNature;
import io.github.aict.project.Project;
import io.github.aict.rule.BudgetFacts;
import io.github.aict.rule.Condition;
import io.github.aict.rule.Facts;
import io.github.aict.rule.Question;
import io.github.aict.rule.Rule;
import io.github.aict.rule.SettlingSets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Questions are those that can settle a verdict, and no others: against brute force. */
class QuestionsProperties {

  private static final ImmutableList<String> FLAGS = ImmutableList.of("first", "second", "third");
  private static final ImmutableList<String> JUDGEMENTS = ImmutableList.of("fourth", "fifth");

  /** A place with every answer to it that the tests below can tell apart. */
  private record Place(String path, ImmutableList<Function<Project, Project>> answers) {}

  private static final ImmutableList<Place> PLACES = places();

  private static ImmutableList<Place> places() {
    ImmutableList.Builder<Place> places = ImmutableList.builder();
    for (String flag : FLAGS) {
      places.add(
          new Place(
              "applicant.attestations." + flag,
              answers(Stream.of(true, false), (p, held) -> attested(p, flag, held))));
    }
    for (String name : JUDGEMENTS) {
      places.add(
          new Place(
              "judgements." + name,
              answers(
                  Stream.of(true, false),
                  (p, yes) ->
                      p.withJudgements(
                          with(p.judgements(), name, Judgement.builder().answer(yes).build())))));
    }
    places.add(
        new Place(
            "applicant.nature",
            answers(
                Arrays.stream(LegalNature.values()),
                (p, nature) -> p.withApplicant(lead(p).withNature(nature)))));
    places.add(
        new Place(
            "frenchAuthorities",
            answers(IntStream.rangeClosed(0, 2).boxed(), Project::withDeclaredFrenchAuthorities)));
    places.add(
        new Place(
            "budget.requested",
            answers(
                IntStream.of(0, 5, 7, 10, 12).boxed(),
                (p, euros) ->
                    p.withFinancingPlan(
                        FinancingPlan.builder()
                            .requested(Money.of(CurrencyUnit.EUR, euros))
                            .build()))));
    return places.build();
  }

  private static <T> ImmutableList<Function<Project, Project>> answers(
      Stream<T> values, BiFunction<Project, T, Project> answer) {
    return values
        .<Function<Project, Project>>map(value -> project -> answer.apply(project, value))
        .collect(ImmutableList.toImmutableList());
  }

  private static Applicant lead(Project project) {
    return project.applicant().orElseGet(() -> Applicant.builder().build());
  }

  private static Project attested(Project project, String name, boolean held) {
    Applicant lead = lead(project);
    return project.withApplicant(
        lead.withAttestations(with(lead.attestations(), name, Attestation.of(held))));
  }

  private static <V> ImmutableMap<String, V> with(Map<String, V> map, String key, V value) {
    return ImmutableMap.<String, V>builder().putAll(map).put(key, value).buildKeepingLast();
  }

  private static Arbitrary<Condition> leaves() {
    Arbitrary<Condition> flags =
        Arbitraries.of(FLAGS)
            .map(
                flag ->
                    Condition.check(Facts.attestation(flag), io.github.aict.rule.Test.is(true)));
    Arbitrary<Condition> judged =
        Arbitraries.of(JUDGEMENTS)
            .map(name -> Condition.judgement(name, Label.of("Oui ?", "Yes?")));
    Arbitrary<Condition> natures =
        Arbitraries.subsetOf(LegalNature.values())
            .ofMinSize(1)
            .map(set -> Condition.check(Facts.APPLICANT_NATURE, io.github.aict.rule.Test.in(set)));
    Arbitrary<Condition> counts =
        Arbitraries.longs()
            .between(1, 2)
            .map(
                least ->
                    Condition.check(
                        Facts.FRENCH_AUTHORITIES, io.github.aict.rule.Test.atLeast(least)));
    Arbitrary<Condition> amounts =
        Combinators.combine(Arbitraries.integers().between(1, 2), Arbitraries.of(true, false))
            .as(
                (five, below) -> {
                  Money bound = Money.of(CurrencyUnit.EUR, five * 5);
                  return Condition.check(
                      BudgetFacts.REQUESTED,
                      below
                          ? io.github.aict.rule.Test.atMost(bound)
                          : io.github.aict.rule.Test.atLeast(bound));
                });
    return Arbitraries.oneOf(flags, judged, natures, counts, amounts);
  }

  private static Arbitrary<Condition> conditions(int depth) {
    if (depth == 0) {
      return leaves();
    }
    Arbitrary<Condition[]> parts =
        conditions(depth - 1)
            .list()
            .ofMinSize(2)
            .ofMaxSize(3)
            .map(l -> l.toArray(new Condition[0]));
    return Arbitraries.oneOf(
        leaves(),
        leaves(),
        parts.map(Condition::allOf),
        parts.map(Condition::anyOf),
        parts.map(all -> Condition.atLeast(2, all)),
        conditions(depth - 1).map(Condition::not));
  }

  @Provide
  Arbitrary<Call> calls() {
    Arbitrary<Rule> rules =
        Combinators.combine(conditions(2), conditions(1).optional(0.3))
            .as((condition, guard) -> Samples.rule("Rule", condition).withGuard(guard));
    return rules.list().ofMinSize(1).ofMaxSize(3).map(QuestionsProperties::call);
  }

  private static Call call(List<Rule> rules) {
    List<Rule> named = new ArrayList<>();
    for (int i = 0; i < rules.size(); i++) {
      named.add(rules.get(i).withName("Rule" + i));
    }
    return Calls.of(named.toArray(new Rule[0]));
  }

  @Provide
  Arbitrary<Set<Integer>> known() {
    return Arbitraries.integers().between(0, PLACES.size() - 1).set().ofMaxSize(6);
  }

  @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
  void theSmallestSetsAreThoseOfBruteForce(
      @ForAll("calls") Call call, @ForAll("known") Set<Integer> known, @ForAll int choice) {
    Project project = Project.builder().build();
    for (int place : known) {
      List<Function<Project, Project>> answers = PLACES.get(place).answers();
      project = answers.get(Math.floorMod(choice, answers.size())).apply(project);
    }
    Assessment assessment = call.assess(project);
    SettlingSets sets = assessment.settlingSets();
    List<Place> open =
        IntStream.range(0, PLACES.size())
            .filter(i -> !known.contains(i))
            .mapToObj(PLACES::get)
            .toList();
    boolean settled =
        assessment.verdict() == Verdict.ELIGIBLE || assessment.verdict() == Verdict.INELIGIBLE;
    assertThat(Set.copyOf(sets.ruleOut()))
        .isEqualTo(settled ? Set.of() : smallest(call, project, open, Verdict.INELIGIBLE));
    assertThat(Set.copyOf(sets.confirm()))
        .isEqualTo(settled ? Set.of() : smallest(call, project, open, Verdict.ELIGIBLE));
    Set<String> asked =
        assessment.questions().stream().map(Question::place).collect(Collectors.toSet());
    Set<String> decisive = new HashSet<>();
    sets.ruleOut().forEach(decisive::addAll);
    sets.confirm().forEach(decisive::addAll);
    assertThat(asked).isEqualTo(decisive);
    assertThat(assessment.questions())
        .extracting(Question::settles)
        .isSortedAccordingTo((a, b) -> b - a);
  }

  /** The smallest sets of places of which some answers give a verdict, by trying all of them. */
  private static Set<Set<String>> smallest(
      Call call, Project project, List<Place> open, Verdict verdict) {
    Set<Set<String>> found = new HashSet<>();
    for (int size = 1; size <= open.size(); size++) {
      for (Set<Place> set : Sets.combinations(ImmutableSet.copyOf(open), size)) {
        Set<String> paths = set.stream().map(Place::path).collect(Collectors.toSet());
        if (found.stream().noneMatch(paths::containsAll)
            && reaches(call, project, List.copyOf(set), verdict)) {
          found.add(paths);
        }
      }
    }
    return found;
  }

  private static boolean reaches(Call call, Project project, List<Place> open, Verdict verdict) {
    if (open.isEmpty()) {
      return call.assess(project).verdict() == verdict;
    }
    for (Function<Project, Project> answer : open.get(0).answers()) {
      if (reaches(call, answer.apply(project), open.subList(1, open.size()), verdict)) {
        return true;
      }
    }
    return false;
  }
}
