package io.github.aict.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aict.funding.Assessment;
import io.github.aict.funding.LargestGrant;
import io.github.aict.funding.Remedy;
import io.github.aict.funding.Verdict;
import io.github.aict.project.FinancingPlan;
import io.github.aict.rule.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** Every worked case that is ineligible has a remedy that works, or a reason why there is none. */
class RemedyCasesTest {

  @Test
  void everyIneligibleCaseHasARemedyOrAReason() {
    List<String> neither = new ArrayList<>();
    int[] counts = new int[2];
    CatalogueCasesTest.cases()
        .forEach(
            worked -> {
              Assessment assessment = worked.assess();
              List<Remedy> remedies = assessment.remedies();
              List<Finding> obstacles = assessment.obstacles();
              if (assessment.verdict() != Verdict.INELIGIBLE) {
                assertThat(remedies).as(worked.toString()).isEmpty();
                assertThat(obstacles).as(worked.toString()).isEmpty();
                return;
              }
              for (Remedy remedy : remedies) {
                assertThat(remedy.changes()).as(worked.toString()).isNotEmpty();
                assertThat(assessment.call().assess(remedy.applied()).verdict())
                    .as("%s: %s", worked, remedy)
                    .isNotEqualTo(Verdict.INELIGIBLE)
                    .isEqualTo(remedy.verdict());
              }
              assertThat(remedies.isEmpty() || obstacles.isEmpty())
                  .as("%s has a remedy although %s cannot be met", worked, obstacles)
                  .isTrue();
              assertThat(assessment.failures()).containsAll(obstacles);
              counts[remedies.isEmpty() ? 1 : 0]++;
              if (remedies.isEmpty() && obstacles.isEmpty()) {
                neither.add(worked.toString());
              }
              assertThat(assessment.explainRemedies(Locale.FRENCH)).isNotBlank();
            });
    assertThat(neither).isEmpty();
    assertThat(counts[0]).isGreaterThan(400);
    assertThat(counts[1]).isGreaterThan(400);
  }

  @Test
  void theLargestGrantOfEveryCaseFailsNoRuleAboutMoney() {
    CatalogueCasesTest.cases()
        .map(CatalogueCasesTest.Case::assess)
        .forEach(
            assessment ->
                assessment
                    .largestGrant()
                    .ifPresent(
                        largest -> {
                          assertThat(asked(largest)).isEqualTo(largest.amount());
                          Assessment then = assessment.call().assess(largest.applied());
                          assertThat(assessment.failures().stream().map(Finding::rule).toList())
                              .as(assessment.toString())
                              .containsAll(then.failures().stream().map(Finding::rule).toList());
                          assertThat(then.failures())
                              .noneMatch(f -> largest.binding().contains(f.rule()));
                        }));
  }

  private static Money asked(LargestGrant largest) {
    return largest.applied().financingPlan().flatMap(FinancingPlan::requested).orElseThrow();
  }
}
