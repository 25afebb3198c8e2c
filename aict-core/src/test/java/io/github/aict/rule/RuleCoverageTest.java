package io.github.aict.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aict.Rate;
import io.github.aict.Samples;
import io.github.aict.evidence.Confidence;
import io.github.aict.project.Project;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RuleCoverageTest {

  private static final RuleSet RULES =
      RuleSet.of(
          List.of(
              Samples.rule("Held", Leaves.attested("held")),
              Samples.rule("Refused", Leaves.attested("refused")),
              Samples.rule("Likely", Confidence.LIKELY, Leaves.attested("refused")).build(),
              Samples.rule("Unheard", Leaves.attested("unheard")),
              Samples.rule("Guarded", Leaves.attested("held"))
                  .withGuard(Leaves.attested("refused"))));

  private static Plain on(boolean held, boolean refused) {
    Project project = Leaves.project(Map.of("held", held, "refused", refused), Map.of());
    return new Plain(RULES.rules(), project);
  }

  @Test
  void tellsWhatCasesExerciseBothWays() {
    RuleCoverage one = RuleCoverage.of(RULES, List.of(on(true, false)));
    assertThat(one.bothWays()).isEmpty();
    assertThat(one.neverFailed()).containsExactly("Held", "Unheard", "Guarded");
    assertThat(one.neverSatisfied()).containsExactly("Refused", "Likely", "Unheard", "Guarded");
    assertThat(one.outcomes("Guarded")).containsExactly(Outcome.NOT_APPLICABLE);

    RuleCoverage two = RuleCoverage.of(RULES, List.of(on(true, false), on(false, true)));
    assertThat(two.bothWays()).containsExactly("Held", "Refused", "Likely");
    assertThat(two.outcomes("Guarded"))
        .containsExactly(Outcome.NOT_SATISFIED, Outcome.NOT_APPLICABLE);
    assertThat(two.ratio()).isEqualTo(Rate.of(3, 5));
  }

  @Test
  void aLikelyRuleThatFailsCountsAsFailed() {
    assertThat(RULES.rules().get(2).outcome(on(true, false).project()))
        .isEqualTo(Outcome.JUDGEMENT);
    assertThat(RuleCoverage.of(RULES, List.of(on(true, false))).outcomes("Likely"))
        .containsExactly(Outcome.NOT_SATISFIED);
  }

  @Test
  void rulesThatNoCaseLooksAtAreNotExercised() {
    RuleCoverage none = RuleCoverage.of(RULES, List.of());
    assertThat(none.neverSatisfied()).hasSize(5);
    assertThat(none.neverFailed()).hasSize(5);
    assertThat(none.outcomes("Held")).isEmpty();
    assertThat(none.outcomes("Elsewhere")).isEmpty();
    assertThat(none.ratio()).isEqualTo(Rate.percent(0));
    assertThat(RuleCoverage.of(RuleSet.of(List.of()), List.of(on(true, true))).ratio())
        .isEqualTo(Rate.percent(100));
  }

  @Test
  void isAValue() {
    RuleCoverage coverage = RuleCoverage.of(RULES, List.of(on(true, false)));
    assertThat(Samples.copy(coverage))
        .isEqualTo(coverage)
        .hasSameHashCodeAs(coverage)
        .hasToString(coverage.toString());
    assertThat(coverage).isNotEqualTo(RuleCoverage.of(RULES, List.of(on(true, true))));
  }
}
