package io.github.aict.funding;

import static io.github.aict.Samples.eur;
import static io.github.aict.funding.CofinancingTest.call;
import static io.github.aict.funding.CofinancingTest.plans;
import static io.github.aict.funding.CofinancingTest.project;
import static io.github.aict.funding.CofinancingTest.rateAtMost;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.aict.InvalidValueException;
import io.github.aict.project.Contribution;
import io.github.aict.project.Contributor;
import io.github.aict.project.FinancingPlan;
import io.github.aict.project.Project;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CofinancingRefusalTest {

  @Test
  void refusesWhatCannotBeSearched() {
    assertThatThrownBy(() -> Cofinancing.of(Calls.project(), List.of(call("a", rateAtMost(50)))))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("the project must have a total cost");
    assertThatThrownBy(() -> plans(call("a"), call("a")))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("each call must be given once but they were a, a");
    List<Call> nine = IntStream.range(0, 9).mapToObj(i -> call("call-" + i)).toList();
    assertThatThrownBy(() -> Cofinancing.of(project(), nine))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("at most 8 calls but there were 9");
    Project toomuch =
        Calls.project()
            .withFinancingPlan(
                FinancingPlan.builder()
                    .total(eur("100.00"))
                    .addContribution(Contribution.of(Contributor.PARTNER, eur("100.01")))
                    .build());
    assertThatThrownBy(() -> Cofinancing.of(toomuch, List.of()))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("must not exceed the total cost (€100) but made €100.01");
  }
}
