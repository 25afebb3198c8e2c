package io.github.aict.rule;

import static io.github.aict.rule.Outcome.MISSING;
import static io.github.aict.rule.Outcome.NOT_SATISFIED;
import static io.github.aict.rule.Outcome.SATISFIED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.aict.Rate;
import io.github.aict.Samples;
import io.github.aict.Validity;
import io.github.aict.evidence.Confidence;
import io.github.aict.project.Applicant;
import io.github.aict.project.FinancingPlan;
import io.github.aict.project.Judgement;
import io.github.aict.project.Partner;
import io.github.aict.project.Project;
import io.github.aict.territory.AuthorityKind;
import io.github.aict.territory.Country;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class EvaluationTest {

  private static final Condition RATE =
      Condition.check(BudgetFacts.FUNDING_RATE, io.github.aict.rule.Test.atMost(Rate.percent(70)));
  private static final Condition ABROAD =
      Condition.forEach(
          Scope.PARTNERS,
          Condition.check(
              MemberFacts.PARTNER_COUNTRY,
              io.github.aict.rule.Test.in(List.of(Country.of("SEN")))));
  private static final Condition IN_TIME =
      Condition.check(
          Facts.SUBMITTED_ON,
          io.github.aict.rule.Test.within(Validity.parse("2025-04-07/2025-05-30")));

  private static ImmutableSet<String> missing(Project project, Condition... conditions) {
    List<Rule> rules = new ArrayList<>();
    for (Condition condition : conditions) {
      rules.add(Samples.rule("Rule" + rules.size(), condition));
    }
    return new Plain(rules, project).missing();
  }

  @Test
  void namesThePlacesOfMissingFacts() {
    Project project =
        Project.builder()
            .financingPlan(FinancingPlan.builder().requested(Samples.eur("70.00")).build())
            .partners(
                ImmutableList.of(
                    Partner.builder().country(Country.of("SEN")).build(),
                    Partner.builder().build()))
            .build();
    assertThat(missing(project, RATE, ABROAD, IN_TIME))
        .containsExactly("budget.total", "partners[1].country", "submittedOn");
    assertThat(missing(Project.builder().build(), RATE, ABROAD, IN_TIME))
        .containsExactly("budget.requested", "budget.total", "partners", "submittedOn");
  }

  @Test
  void namesAFactThatIsTooGeneral() {
    Project project =
        Project.builder()
            .applicant(Applicant.builder().kind(AuthorityKind.GROUPEMENT).build())
            .build();
    Condition metropole =
        Condition.check(
            Facts.APPLICANT_KIND, io.github.aict.rule.Test.in(List.of(AuthorityKind.METROPOLE)));
    assertThat(missing(project, metropole)).containsExactly("applicant.kind");
  }

  @Test
  void doesNotNameWhatCannotSettleARule() {
    assertThat(missing(Leaves.project(), Condition.anyOf(RATE, Leaves.of(SATISFIED)))).isEmpty();
    assertThat(missing(Leaves.project(), Condition.allOf(RATE, Leaves.of(NOT_SATISFIED))))
        .isEmpty();
    assertThat(missing(Leaves.project(), Condition.allOf(IN_TIME, Leaves.of(Outcome.JUDGEMENT))))
        .containsExactly("submittedOn");
  }

  @Test
  void namesWhatAGuardMisses() {
    Rule rule = Samples.rule("Guarded", Leaves.of(NOT_SATISFIED)).withGuard(IN_TIME);
    assertThat(new Plain(List.of(rule), Leaves.project()).missing()).containsExactly("submittedOn");
  }

  @Test
  void preferencesMissNothing() {
    Rule rule = Samples.rule("Nice", IN_TIME).withWeight(Weight.PREFERENCE);
    Plain evaluation = new Plain(List.of(rule), Project.builder().build());
    assertThat(evaluation.missing()).isEmpty();
    assertThat(evaluation.findings(Weight.PREFERENCE, MISSING)).hasSize(1);
    assertThat(evaluation.requirements()).isEqualTo(SATISFIED);
  }

  private static List<Rule> many(int number) {
    return IntStream.range(0, number)
        .mapToObj(
            i ->
                Samples.rule("Rule" + i, Leaves.of(Leaves.OUTCOMES.get((i * 7 + i / 4) % 4)))
                    .withWeight(i % 3 == 0 ? Weight.PREFERENCE : Weight.REQUIREMENT))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 20, 21, 22, 42, 43, 100})
  void keepsTheOutcomeOfEveryRuleInItsPlace(int number) {
    List<Rule> rules = many(number);
    Plain evaluation = new Plain(rules, Leaves.project());
    assertThat(evaluation.findings()).hasSize(number).isEqualTo(evaluation.findings());
    for (int i = 0; i < number; i++) {
      Outcome expected = rules.get(i).outcome(Leaves.project());
      assertThat(evaluation.outcome(i)).as("rule %s", i).isEqualTo(expected);
      Finding finding = evaluation.findings().get(i);
      assertThat(finding.rule()).isEqualTo(rules.get(i));
      assertThat(finding).hasToString("Rule" + i + ": " + expected);
    }
    assertThatExceptionOfType(IndexOutOfBoundsException.class)
        .isThrownBy(() -> evaluation.outcome(number));
    assertThatExceptionOfType(IndexOutOfBoundsException.class)
        .isThrownBy(() -> evaluation.outcome(-1));
  }

  private static List<Rule> oddOnes() {
    List<Rule> odd = new ArrayList<>();
    for (Outcome outcome : Leaves.OUTCOMES) {
      Rule rule = Samples.rule("Odd", Leaves.of(outcome));
      odd.add(rule);
      odd.add(rule.withWeight(Weight.PREFERENCE));
      odd.add(rule.withConfidence(Confidence.LIKELY));
      odd.add(rule.withGuard(Leaves.of(NOT_SATISFIED)));
      odd.add(rule.withGuard(Leaves.of(MISSING)));
    }
    return odd;
  }

  @ParameterizedTest
  @MethodSource("oddOnes")
  void oneRuleDecidesWhereverItStands(Rule odd) {
    Outcome outcome = odd.outcome(Leaves.project());
    boolean decides = odd.weight() == Weight.REQUIREMENT && outcome != Outcome.NOT_APPLICABLE;
    for (int place = 0; place < 45; place++) {
      List<Rule> rules = new ArrayList<>();
      for (int i = 0; i < 45; i++) {
        rules.add(i == place ? odd : Samples.rule("Rule" + i, Leaves.of(SATISFIED)));
      }
      Project project = Leaves.project();
      // Once where nothing of the project was read before, once where all was.
      for (Plain evaluation : List.of(new Plain(rules, project), new Plain(rules, project))) {
        assertThat(evaluation.requirements())
            .as("rule %s", place)
            .isEqualTo(decides ? outcome : SATISFIED);
        assertThat(evaluation.outcome(place)).as("rule %s", place).isEqualTo(outcome);
        assertThat(evaluation.findings().get(place).outcome()).isEqualTo(outcome);
      }
    }
  }

  @Test
  void aPersonHasTheLastWordOnALikelyRuleThatFails() {
    Rule likely = Samples.rule("Odd", Leaves.of(NOT_SATISFIED)).withConfidence(Confidence.LIKELY);
    assertThat(likely.outcome(Leaves.project())).isEqualTo(Outcome.JUDGEMENT);
    for (boolean answer : new boolean[] {true, false}) {
      Project judged =
          Leaves.project().withJudgements(ImmutableMap.of("Odd", Judgement.of(answer)));
      Plain evaluation = new Plain(List.of(likely), judged);
      assertThat(evaluation.requirements()).isEqualTo(answer ? SATISFIED : NOT_SATISFIED);
      assertThat(evaluation.findings().get(0).judgement()).contains(Judgement.of(answer));
    }
  }

  @Test
  void theRulesOfASetHaveIdsOfTheirOwn() {
    Rule rule = Samples.rule("Same", RATE);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RuleSet.of(List.of(rule, rule.withCondition(IN_TIME))))
        .withMessage("two rules must not have the same id but had Same");
    RuleSet set = RuleSet.of(List.of(rule, rule.withVariant("b")));
    assertThat(set.find("Same/b")).contains(rule.withVariant("b"));
    assertThat(set.find("b")).isEmpty();
  }

  @Test
  void isAValue() {
    Plain evaluation = new Plain(many(30), Leaves.project());
    Plain copy = Samples.copy(evaluation);
    assertThat(copy)
        .isEqualTo(evaluation)
        .hasSameHashCodeAs(evaluation)
        .isEqualTo(new Plain(many(30), Leaves.project()))
        .isNotEqualTo(new Plain(many(29), Leaves.project()))
        .isNotEqualTo(new Plain(many(30), Project.builder().build()));
    assertThat(copy.findings()).isEqualTo(evaluation.findings());
    assertThat(IntStream.range(0, 30).mapToObj(copy::outcome))
        .containsExactlyElementsOf(IntStream.range(0, 30).mapToObj(evaluation::outcome).toList());
    assertThat(evaluation.findings().get(0)).isNotEqualTo(evaluation.findings().get(1));
  }

  @Test
  void findingsAreAListThatNobodyChanges() {
    List<Finding> findings = new Plain(many(3), Leaves.project()).findings();
    assertThat(Samples.copy(findings))
        .isEqualTo(findings)
        .hasSameHashCodeAs(findings)
        .containsExactlyElementsOf(findings)
        .hasToString(findings.toString());
    assertThat(findings).first().isEqualTo(findings.get(0)).isNotSameAs(findings.get(0));
    for (int none : new int[] {-1, 3}) {
      assertThatExceptionOfType(IndexOutOfBoundsException.class)
          .isThrownBy(() -> findings.get(none));
    }
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> findings.remove(0));
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> findings.add(findings.get(0)));
  }
}
