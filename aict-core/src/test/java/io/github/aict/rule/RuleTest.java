package io.github.aict.rule;

import static io.github.aict.rule.Outcome.JUDGEMENT;
import static io.github.aict.rule.Outcome.MISSING;
import static io.github.aict.rule.Outcome.NOT_APPLICABLE;
import static io.github.aict.rule.Outcome.NOT_SATISFIED;
import static io.github.aict.rule.Outcome.SATISFIED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableMap;
import io.github.aict.Label;
import io.github.aict.Samples;
import io.github.aict.evidence.Confidence;
import io.github.aict.project.Judgement;
import io.github.aict.project.Project;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RuleTest {

  private static Rule.Builder likely(Outcome outcome) {
    return Samples.rule("Sample", Confidence.LIKELY, Leaves.of(outcome));
  }

  private static Finding finding(Rule rule, Project project) {
    return new Plain(List.of(rule), project).findings().get(0);
  }

  // By guard, with the condition in the order NOT_SATISFIED, MISSING, JUDGEMENT, SATISFIED.
  @ParameterizedTest
  @CsvSource({
    "SATISFIED,NOT_SATISFIED,MISSING,JUDGEMENT,SATISFIED",
    "NOT_SATISFIED,NOT_APPLICABLE,NOT_APPLICABLE,NOT_APPLICABLE,NOT_APPLICABLE",
    "MISSING,MISSING,MISSING,MISSING,SATISFIED",
    "JUDGEMENT,JUDGEMENT,MISSING,JUDGEMENT,SATISFIED"
  })
  void anUnknownGuardLeavesNotGuardOrCondition(
      Outcome guard, Outcome no, Outcome missing, Outcome judgement, Outcome yes) {
    assertThat(
            Leaves.OUTCOMES.stream()
                .map(
                    condition ->
                        Samples.rule("Sample", Leaves.of(condition))
                            .withGuard(Leaves.of(guard))
                            .outcome(Leaves.project())))
        .containsExactly(no, missing, judgement, yes);
  }

  @ParameterizedTest
  @CsvSource({
    "NOT_SATISFIED,JUDGEMENT,true",
    "MISSING,MISSING,false",
    "JUDGEMENT,JUDGEMENT,false",
    "SATISFIED,SATISFIED,false"
  })
  void aRuleThatIsNotVerifiedNeverDecidesAgainst(
      Outcome plain, Outcome expected, boolean notVerified) {
    Rule rule = likely(plain).build();
    assertThat(rule.outcome(Leaves.project())).isEqualTo(expected);
    assertThat(finding(rule, Leaves.project()).isRuleNotVerified()).isEqualTo(notVerified);
  }

  @Test
  void aVerifiedRuleIsNeverCalledUnverified() {
    Rule rule = Samples.rule("Sample", Leaves.of(NOT_SATISFIED));
    assertThat(rule.outcome(Leaves.project())).isEqualTo(NOT_SATISFIED);
    assertThat(finding(rule, Leaves.project()).isRuleNotVerified()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"true,SATISFIED", "false,NOT_SATISFIED"})
  void aPersonSettlesARuleThatIsNotVerifiedUnderItsId(boolean answer, Outcome expected) {
    Rule rule = likely(NOT_SATISFIED).variant("2025").build();
    Project judged =
        Leaves.project().withJudgements(ImmutableMap.of("Sample/2025", Judgement.of(answer)));
    assertThat(rule.outcome(judged)).isEqualTo(expected);
    assertThat(finding(rule, judged).isRuleNotVerified()).isTrue();
    assertThat(rule.withVariant("2026").outcome(judged)).isEqualTo(JUDGEMENT);
  }

  @Test
  void aJudgementDoesNotOverruleAVerifiedRuleOrASatisfiedOne() {
    Project judged = Leaves.project().withJudgements(ImmutableMap.of("Sample", Judgement.of(true)));
    assertThat(Samples.rule("Sample", Leaves.of(NOT_SATISFIED)).outcome(judged))
        .isEqualTo(NOT_SATISFIED);
    assertThat(likely(MISSING).build().outcome(judged)).isEqualTo(MISSING);
    Project refused =
        Leaves.project().withJudgements(ImmutableMap.of("Sample", Judgement.of(false)));
    assertThat(likely(SATISFIED).build().outcome(refused)).isEqualTo(SATISFIED);
  }

  @Test
  void aLoweredConfidenceCountsLikeALowOne() {
    Rule rule = Samples.rule("Sample", Leaves.of(NOT_SATISFIED)).withConfidence(Confidence.LIKELY);
    assertThat(rule.outcome(Leaves.project())).isEqualTo(JUDGEMENT);
  }

  @Test
  void aGuardThatFailsComesBeforeConfidence() {
    Rule rule = likely(NOT_SATISFIED).guard(Leaves.of(NOT_SATISFIED)).build();
    assertThat(rule.outcome(Leaves.project())).isEqualTo(NOT_APPLICABLE);
    assertThat(finding(rule, Leaves.project()).isRuleNotVerified()).isFalse();
  }

  @Test
  void theIdJoinsNameAndVariant() {
    Rule rule = Samples.rule("FundingRateAtMost", Leaves.of(SATISFIED));
    assertThat(rule.id()).isEqualTo("FundingRateAtMost");
    assertThat(rule.withVariant("LDC").id()).isEqualTo("FundingRateAtMost/LDC");
    assertThat(rule.weight()).isEqualTo(Weight.REQUIREMENT);
    assertThat(rule.confidence()).isEqualTo(Confidence.VERIFIED);
    assertThat(likely(SATISFIED).build().confidence()).isEqualTo(Confidence.LIKELY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a", "fundingRate", "Funding Rate", "Funding-Rate", "Éligible", "1A"})
  void refusesOtherNames(String name) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Samples.rule(name, Leaves.of(SATISFIED)))
        .withMessage(
            "the name of a rule must be letters and digits after a capital but was “" + name + "”");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-a", "a/b", "a b", "é"})
  void refusesOtherVariants(String variant) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Samples.rule("Sample", Leaves.of(SATISFIED)).withVariant(variant))
        .withMessage(
            "the variant of a rule must be letters, digits and hyphens but was “" + variant + "”");
  }

  @Test
  void whatIsNotVerifiedIsNoRule() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> Samples.rule("Sample", Confidence.UNVERIFIED, Leaves.of(SATISFIED)).build())
        .withMessage("the rule Sample must be likely or verified: what is not verified is no rule");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> likely(SATISFIED).confidence(Confidence.VERIFIED).build())
        .withMessage(
            "the rule Sample must not be more certain (verified) than its citation (likely)");
  }

  @Test
  void refusesFactsAboutMembersOutsideTheirList() {
    Condition stray =
        Condition.check(
            MemberFacts.PARTNER_REGION, io.github.aict.rule.Test.oneOf(List.of("Thiès")));
    String message =
        "partners[].region speaks about each of partners and must stand within forEach or forSome"
            + " over them";
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Samples.rule("Sample", stray))
        .withMessage(message);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Samples.rule("Sample", Condition.anyOf(Condition.not(stray))))
        .withMessage(message);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Samples.rule("Sample", Condition.forSome(Scope.APPLICANTS, stray)))
        .withMessage(message);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Samples.rule("Sample", Leaves.of(SATISFIED)).withGuard(stray))
        .withMessage(message);
  }

  @Test
  void refusesAQuantifierWithinAnother() {
    Condition inner = Condition.forEach(Scope.COUNTRIES, Leaves.of(SATISFIED));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Samples.rule("Sample", Condition.forSome(Scope.PARTNERS, inner)))
        .withMessageStartingWith("a quantifier must not stand within another");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> Samples.rule("Sample", Condition.forEach(Scope.PARTNERS, Condition.not(inner))))
        .withMessageStartingWith("a quantifier must not stand within another");
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NOT_APPLICABLE")
  void isAValueThatStillRunsAfterSerialization(Outcome outcome) {
    Rule rule =
        Samples.rule("Sample", Leaves.of(outcome))
            .withGuard(Leaves.of(SATISFIED))
            .withAdvice(Label.of("Faites mieux.", "Do better."))
            .withAppliesTo(Label.of("pour tous", "for all"));
    Rule copy = Samples.copy(rule);
    assertThat(copy).isEqualTo(rule).hasSameHashCodeAs(rule);
    assertThat(copy.outcome(Leaves.project())).isEqualTo(outcome);
    assertThat(rule.withWeight(Weight.PREFERENCE)).isNotEqualTo(rule);
    assertThat(rule.withAdvice(Optional.empty())).isNotEqualTo(rule);
  }

  @Test
  void refusesConditionsTooDeepToBeRead() {
    Condition deep = Leaves.of(SATISFIED);
    for (int i = 0; i < 64; i++) {
      deep = Condition.not(deep);
    }
    Condition tooDeep = deep;
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Samples.rule("Sample", tooDeep))
        .withMessage("a condition must be at most 64 levels deep");
  }
}
