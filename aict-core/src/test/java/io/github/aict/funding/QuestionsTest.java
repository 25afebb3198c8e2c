package io.github.aict.funding;

import static io.github.aict.Samples.eur;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.aict.Label;
import io.github.aict.Rate;
import io.github.aict.Samples;
import io.github.aict.evidence.Confidence;
import io.github.aict.project.Applicant;
import io.github.aict.project.FinancingPlan;
import io.github.aict.project.Partner;
import io.github.aict.project.Project;
import io.github.aict.rule.BudgetFacts;
import io.github.aict.rule.Condition;
import io.github.aict.rule.Facts;
import io.github.aict.rule.MemberFacts;
import io.github.aict.rule.Question;
import io.github.aict.rule.Rule;
import io.github.aict.rule.Scope;
import io.github.aict.rule.SettlingSets;
import io.github.aict.rule.Test;
import io.github.aict.territory.AuthorityKind;
import io.github.aict.territory.Country;

class QuestionsTest {

  private static final Condition RATE =
      Condition.check(BudgetFacts.FUNDING_RATE, Test.atMost(Rate.percent(50)));
  private static final Condition LARGE =
      Condition.check(BudgetFacts.REQUESTED, Test.atLeast(eur("10000.00")));
  private static final Condition LOCAL_PARTNER =
      Condition.forSome(
          Scope.PARTNERS,
          Condition.allOf(
              Condition.check(
                  MemberFacts.PARTNER_KIND, Test.in(ImmutableSet.of(AuthorityKind.COMMUNE))),
              Condition.check(
                  MemberFacts.PARTNER_COUNTRY, Test.in(ImmutableSet.of(Country.of("SEN"))))));

  @org.junit.jupiter.api.Test
  void asksNothingOnceTheVerdictIsSettled() {
    Assessment eligible = assess(plan("30000.00", "60000.00"), rule("Rate", RATE));
    assertThat(eligible.questions()).isEmpty();
    assertThat(eligible.settlingSets())
        .isEqualTo(new SettlingSets(ImmutableList.of(), ImmutableList.of()));
    Assessment failing =
        assess(plan("50000.00", "60000.00"), rule("Rate", RATE), rule("Partner", LOCAL_PARTNER));
    assertThat(failing.verdict()).isEqualTo(Verdict.INELIGIBLE);
    assertThat(failing.questions()).isEmpty();
  }

  @org.junit.jupiter.api.Test
  void asksForThePartsOfARate() {
    Assessment assessment = assess(Project.builder().build(), rule("Rate", RATE));
    assertThat(assessment.settlingSets().ruleOut())
        .containsExactly(ImmutableSet.of("budget.requested", "budget.total"));
    assertThat(assessment.settlingSets().confirm())
        .containsExactly(ImmutableSet.of("budget.requested", "budget.total"));
    Question first = assessment.questions().get(0);
    assertThat(first.place()).isEqualTo("budget.requested");
    assertThat(first.settles()).isZero();
    assertThat(first.rules()).containsExactly("Rate");
    assertThat(first.text()).isEqualTo(BudgetFacts.REQUESTED.question());
    assertThat(first.subject()).isEqualTo(BudgetFacts.REQUESTED.label());
  }

  @org.junit.jupiter.api.Test
  void whatSettlesTheMostComesFirst() {
    Project project =
        Project.builder()
            .financingPlan(FinancingPlan.builder().total(eur("60000.00")).build())
            .build();
    Assessment assessment =
        assess(project, rule("Partner", LOCAL_PARTNER), rule("Rate", RATE), rule("Large", LARGE));
    assertThat(assessment.questions())
        .extracting(Question::place)
        .containsExactly("budget.requested", "partners");
    assertThat(assessment.questions()).extracting(Question::settles).containsExactly(2, 1);
    assertThat(assessment.settlingSets().ruleOut())
        .containsExactlyInAnyOrder(
            ImmutableSet.of("budget.requested"), ImmutableSet.of("partners"));
    assertThat(assessment.settlingSets().confirm())
        .containsExactly(ImmutableSet.of("partners", "budget.requested"));
  }

  @org.junit.jupiter.api.Test
  void asksForWhatIsMissingOfOnePartner() {
    Project project =
        Project.builder()
            .partners(
                ImmutableList.of(
                    Partner.builder().country(Country.of("MLI")).build(),
                    Partner.builder().country(Country.of("SEN")).build()))
            .build();
    Assessment assessment = assess(project, rule("Partner", LOCAL_PARTNER));
    assertThat(assessment.questions())
        .extracting(Question::place)
        .containsExactly("partners[1].kind");
  }

  @org.junit.jupiter.api.Test
  void asksForANarrowerKindOnlyWhereItDecides() {
    Condition metropole =
        Condition.check(Facts.APPLICANT_KIND, Test.in(ImmutableSet.of(AuthorityKind.METROPOLE)));
    Project grouping =
        Project.builder()
            .applicant(Applicant.builder().kind(AuthorityKind.GROUPEMENT).build())
            .build();
    Assessment open = assess(grouping, rule("Kind", metropole));
    assertThat(open.questions()).extracting(Question::place).containsExactly("applicant.kind");
    assertThat(open.settlingSets().confirm()).containsExactly(ImmutableSet.of("applicant.kind"));
  }

  @org.junit.jupiter.api.Test
  void asksAPersonWhereARuleIsNotVerifiedOrJudges() {
    Rule likely = Samples.rule("Likely", Confidence.LIKELY, RATE).build();
    Assessment failing = assess(plan("50000.00", "60000.00"), likely);
    assertThat(failing.verdict()).isEqualTo(Verdict.NEEDS_JUDGEMENT);
    assertThat(failing.questions())
        .extracting(Question::place)
        .containsExactly("judgements.Likely");
    assertThat(failing.questions().get(0).text().en())
        .isEqualTo(
            "The rule is not verified; can the project be accepted in spite of it? Requirement"
                + " Likely.");
    Label question = Label.of("Est-ce utile\u00a0?", "Is it useful?");
    Assessment judged =
        assess(Project.builder().build(), rule("Useful", Condition.judgement("useful", question)));
    assertThat(judged.questions())
        .containsExactly(
            new Question("judgements.useful", question, question, ImmutableList.of("Useful"), 1));
  }

  @org.junit.jupiter.api.Test
  void saysWhereNothingCanConfirm() {
    Condition small = Condition.check(BudgetFacts.REQUESTED, Test.atMost(eur("5000.00")));
    Assessment impossible =
        assess(Project.builder().build(), rule("Large", LARGE), rule("Small", small));
    assertThat(impossible.verdict()).isEqualTo(Verdict.UNDETERMINED);
    assertThat(impossible.settlingSets().confirm()).isEmpty();
    assertThat(impossible.settlingSets().ruleOut())
        .containsExactly(ImmutableSet.of("budget.requested"));
  }

  @org.junit.jupiter.api.Test
  void aQuestionIsAskedByARule() {
    Label text = Label.of("Oui\u00a0?", "Yes?");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Question("x", text, text, ImmutableList.of(), 0))
        .withMessage("a question must be asked by a rule but x is by none");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Question("x", text, text, ImmutableList.of("A"), 2))
        .withMessage("a question must settle from 0 to 1 rules but x settles 2");
  }

  private static Rule rule(String name, Condition condition) {
    return Samples.rule(name, condition);
  }

  private static Project plan(String requested, String total) {
    return Project.builder()
        .financingPlan(FinancingPlan.builder().requested(eur(requested)).total(eur(total)).build())
        .build();
  }

  private static Assessment assess(Project project, Rule... rules) {
    return Calls.of(rules).assess(project);
  }
}
