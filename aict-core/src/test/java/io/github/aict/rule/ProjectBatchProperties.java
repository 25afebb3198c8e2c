package io.github.aict.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableMap;
import io.github.aict.Samples;
import io.github.aict.evidence.Confidence;
import io.github.aict.project.Applicant;
import io.github.aict.project.Attestation;
import io.github.aict.project.FinancingPlan;
import io.github.aict.project.Judgement;
import io.github.aict.project.Project;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.joda.money.Money;

/** Rules come to the same on many projects at once as on each of them. */
class ProjectBatchProperties {

  @Provide
  Arbitrary<Rule> rules() {
    return Combinators.combine(
            KleeneProperties.trees(2),
            KleeneProperties.trees(1).optional(0.5),
            Arbitraries.of(Confidence.VERIFIED, Confidence.LIKELY),
            Arbitraries.of(Weight.REQUIREMENT, Weight.PREFERENCE))
        .as(
            (condition, guard, confidence, weight) ->
                Samples.rule("Sample", confidence, condition).guard(guard).weight(weight).build());
  }

  @Provide
  Arbitrary<List<Project>> projects() {
    Arbitrary<Optional<Boolean>> answer = Arbitraries.of(true, false).optional(0.6);
    Arbitrary<List<Optional<Boolean>>> data = answer.list().ofSize(4);
    // The last is the answer of a person to a rule that is only likely.
    Arbitrary<List<Optional<Boolean>>> judged = answer.list().ofSize(4);
    return Combinators.combine(data, judged)
        .as(ProjectBatchProperties::project)
        .list()
        .ofMinSize(1)
        .ofMaxSize(70);
  }

  private static Project project(List<Optional<Boolean>> data, List<Optional<Boolean>> judged) {
    Applicant.Builder lead = Applicant.builder();
    Project.Builder project = Project.builder();
    for (int i = 0; i < data.size(); i++) {
      String name = KleeneProperties.DATA.get(i);
      data.get(i).ifPresent(held -> lead.putAttestation(name, Attestation.of(held)));
      String question = i == 3 ? "Sample" : "j" + i;
      judged.get(i).ifPresent(held -> project.putJudgement(question, Judgement.of(held)));
    }
    return project.applicant(lead.build()).build();
  }

  private static void assertSame(RuleSet rules, List<Project> projects) {
    BatchEvaluation together = ProjectBatch.of(projects).evaluate(rules);
    for (int row = 0; row < projects.size(); row++) {
      Evaluation alone = new Plain(rules.rules(), projects.get(row));
      assertThat(together.requirements(row)).isEqualTo(alone.requirements());
      for (int rule = 0; rule < rules.rules().size(); rule++) {
        assertThat(together.outcome(row, rule))
            .isEqualTo(alone.outcome(rule))
            .isEqualTo(alone.findings().get(rule).outcome());
      }
      Evaluation again = new Plain(rules.rules(), projects.get(row));
      assertThat(again.requirements()).isEqualTo(alone.requirements());
    }
  }

  @Property(tries = 500)
  void treesOfEveryShape(@ForAll("rules") Rule rule, @ForAll("projects") List<Project> projects) {
    assertSame(RuleSet.of(List.of(rule)), projects);
  }

  @Property(tries = 200)
  void amountsOfWhichThereAreManyAndBoundsBetweenThem(
      @ForAll("amounts") List<Optional<Money>> amounts, @ForAll("tests") Test<Money> test) {
    Rule rule = Samples.rule("Amount", Condition.check(BudgetFacts.REQUESTED, test));
    List<Project> projects = new ArrayList<>();
    for (Optional<Money> amount : amounts) {
      FinancingPlan plan = FinancingPlan.builder().requested(amount).build();
      projects.add(Project.builder().financingPlan(plan).build());
    }
    assertSame(RuleSet.of(List.of(rule)), projects);
  }

  @Provide
  Arbitrary<List<Optional<Money>>> amounts() {
    return money().optional(0.9).list().ofMinSize(1).ofMaxSize(400);
  }

  private static Arbitrary<Money> money() {
    return Arbitraries.integers().between(0, 500).map(cents -> Samples.eur("" + cents));
  }

  @Provide
  Arbitrary<Test<Money>> tests() {
    return Combinators.combine(money(), money(), Arbitraries.integers().between(0, 4))
        .as(
            (one, other, shape) ->
                switch (shape) {
                  case 0 -> Test.atLeast(one);
                  case 1 -> Test.moreThan(one);
                  case 2 -> Test.atMost(one);
                  case 3 -> Test.lessThan(one);
                  default ->
                      one.isLessThan(other) ? Test.between(one, other) : Test.between(other, one);
                });
  }

  @Example
  void tellsOfRowsAndRulesThatThereAreNot() {
    Project project = Project.builder().judgements(ImmutableMap.of()).build();
    Rule rule = Samples.rule("Sample", Leaves.of(Outcome.SATISFIED));
    BatchEvaluation evaluation =
        ProjectBatch.of(List.of(project)).evaluate(RuleSet.of(List.of(rule)));
    assertThat(evaluation.batch().size()).isEqualTo(1);
    assertThatExceptionOfType(IndexOutOfBoundsException.class)
        .isThrownBy(() -> evaluation.outcome(1, 0));
    assertThatExceptionOfType(IndexOutOfBoundsException.class)
        .isThrownBy(() -> evaluation.outcome(0, 1));
    assertThat(ProjectBatch.of(List.of()).evaluate(RuleSet.of(List.of(rule))).rules().rules())
        .containsExactly(rule);
  }
}
