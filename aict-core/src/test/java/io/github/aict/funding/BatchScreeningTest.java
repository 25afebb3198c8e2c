package io.github.aict.funding;

import static io.github.aict.Samples.eur;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.aict.Samples;
import io.github.aict.project.FinancingPlan;
import io.github.aict.project.Project;
import io.github.aict.rule.BudgetFacts;
import io.github.aict.rule.Condition;
import io.github.aict.rule.Outcome;
import io.github.aict.rule.ProjectBatch;
import io.github.aict.rule.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BatchScreeningTest {

  private static final Rule CAP =
      Samples.rule(
          "GrantAtMost",
          Condition.check(BudgetFacts.REQUESTED, io.github.aict.rule.Test.atMost(eur("100.00"))));
  private static final Call CALL = Calls.of(CAP);
  private static final List<Project> PROJECTS =
      List.of(asking("100.00"), asking("100.01"), Project.builder().build());
  private static final ProjectBatch BATCH = ProjectBatch.of(PROJECTS);

  private static Project asking(String requested) {
    return Project.builder()
        .financingPlan(FinancingPlan.builder().requested(eur(requested)).build())
        .build();
  }

  @Test
  void tellsOfEachProjectWhatItsAssessmentTells() {
    BatchScreening screening = CALL.screen(BATCH);
    assertThat(screening.call()).isEqualTo(CALL);
    assertThat(screening.batch()).isSameAs(BATCH);
    for (int row = 0; row < PROJECTS.size(); row++) {
      Assessment alone = CALL.assess(PROJECTS.get(row));
      assertThat(screening.assessment(row)).isEqualTo(alone);
      assertThat(screening.verdict(row)).isEqualTo(alone.verdict());
      assertThat(screening.outcome(row, 0)).isEqualTo(alone.outcome(0));
    }
    assertThat(screening.outcome(1, 0)).isEqualTo(Outcome.NOT_SATISFIED);
    assertThat(screening.verdict(2)).isEqualTo(Verdict.UNDETERMINED);
    assertThatExceptionOfType(IndexOutOfBoundsException.class)
        .isThrownBy(() -> screening.verdict(PROJECTS.size()));
  }

  @Test
  void countsTheVerdicts() {
    assertThat(CALL.screen(BATCH).counts())
        .isEqualTo(
            Map.of(
                Verdict.ELIGIBLE, 1,
                Verdict.INELIGIBLE, 1,
                Verdict.UNDETERMINED, 1,
                Verdict.NEEDS_JUDGEMENT, 0));
  }

  @Test
  void aCatalogueScreensProjectsInBatches() {
    Call open = CALL.withId("open").withRules();
    Catalogue catalogue = Catalogue.of(List.of(CALL, open));
    List<String> calls = new ArrayList<>();
    List<Long> done = new ArrayList<>();
    catalogue.screen(
        PROJECTS.stream(),
        screening ->
            calls.add(screening.call().id() + " " + screening.counts().get(Verdict.ELIGIBLE)),
        done::add);
    assertThat(calls).containsExactly("general-2025 1", "open 3");
    assertThat(done).containsExactly(3L);
    catalogue.screen(List.<Project>of().stream(), screening -> calls.add("none"), done::add);
    assertThat(calls).hasSize(2);
  }
}
