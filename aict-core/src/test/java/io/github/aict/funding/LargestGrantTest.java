package io.github.aict.funding;

import static io.github.aict.Samples.eur;
import static io.github.aict.funding.RemedyTest.check;
import static io.github.aict.funding.RemedyTest.financed;
import static io.github.aict.funding.RemedyTest.rate;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.aict.project.Contribution;
import io.github.aict.project.Contributor;
import io.github.aict.project.FinancingPlan;
import io.github.aict.project.Project;
import io.github.aict.rule.BudgetFacts;
import io.github.aict.rule.Rule;
import org.junit.jupiter.api.Test;

class LargestGrantTest {

  @Test
  void findsTheLargestGrant() {
    Rule cap = rate("Cap", BudgetFacts.FUNDING_RATE, 60);
    Rule most = check("Most", BudgetFacts.REQUESTED, io.github.aict.rule.Test.atMost(eur("60000")));
    Call call = Calls.of(cap, most, Calls.rule("Never", io.github.aict.rule.Outcome.NOT_SATISFIED));
    LargestGrant largest =
        call.assess(financed("20000", "80000", "0")).largestGrant().orElseThrow();
    assertThat(largest.amount()).isEqualTo(eur("60000"));
    assertThat(largest.binding()).containsExactly(cap, most);
    assertThat(BudgetFacts.OWN_CASH.of(largest.applied())).contains(eur("40000"));
    assertThat(Calls.of().assess(financed("20000", "80000", "0")).largestGrant())
        .hasValueSatisfying(
            all -> {
              assertThat(all.amount()).isEqualTo(eur("100000"));
              assertThat(all.binding()).isEmpty();
            });
  }

  @Test
  void theLargestGrantOfAPlanThatAsksForNoneYet() {
    Call call = Calls.of(rate("Cap", BudgetFacts.FUNDING_RATE, 60));
    Project project =
        Project.builder()
            .financingPlan(
                FinancingPlan.builder()
                    .total(eur("100000"))
                    .addContribution(Contribution.of(Contributor.OWN, eur("10000"), eur("0")))
                    .build())
            .build();
    assertThat(call.assess(project).largestGrant())
        .hasValueSatisfying(grant -> assertThat(grant.amount()).isEqualTo(eur("60000")));
    assertThat(call.assess(Project.builder().build()).largestGrant()).isEmpty();
    Call never =
        Calls.of(check("Most", BudgetFacts.REQUESTED, io.github.aict.rule.Test.atMost(eur("0"))));
    assertThat(never.assess(project).largestGrant()).isEmpty();
  }
}
