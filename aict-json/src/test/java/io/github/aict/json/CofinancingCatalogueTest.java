package io.github.aict.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.aict.funding.Call;
import io.github.aict.funding.CallSummary;
import io.github.aict.funding.Catalogue;
import io.github.aict.funding.Cofinancing;
import io.github.aict.funding.CofinancingPlan;
import io.github.aict.funding.GrantShare;
import io.github.aict.funding.Verdict;
import io.github.aict.project.FinancingPlan;
import io.github.aict.project.Project;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Plans from bundled calls for the worked projects that have a total cost. */
class CofinancingCatalogueTest {

  private static final Catalogue CATALOGUE = Catalogues.bundled();
  private static final JsonMapper JSON = new JsonMapper();

  static Stream<Path> projects() {
    return Resources.in(Resources.ofTests("worked"), ".json").stream()
        .filter(file -> project(file).financingPlan().flatMap(FinancingPlan::total).isPresent());
  }

  private static JsonNode document(Path file) {
    return JSON.readTree(Resources.read(file));
  }

  private static Project project(Path file) {
    return AictJson.projects().read(document(file).get("project").toString());
  }

  /** The call that a project was worked for, and those after it in the catalogue. */
  private static List<Call> calls(Path file, int number) {
    List<String> ids = CATALOGUE.summaries().stream().map(CallSummary::id).toList();
    int own = ids.indexOf(document(file).get("call").asString());
    List<Call> calls = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      calls.add(CATALOGUE.call(ids.get((own + i) % ids.size())));
    }
    return calls;
  }

  private static List<CofinancingPlan> plans(Cofinancing cofinancing) {
    return ImmutableList.<CofinancingPlan>builder()
        .add(cofinancing.best())
        .addAll(cofinancing.alternatives())
        .build();
  }

  @ParameterizedTest
  @MethodSource("projects")
  void noPlanBreaksARuleAndEveryCentIsPaid(Path file) {
    Cofinancing cofinancing = Cofinancing.of(project(file), calls(file, 5));
    for (CofinancingPlan plan : plans(cofinancing)) {
      assertThat(plan.granted().plus(plan.ownCash())).isEqualTo(cofinancing.need());
      for (GrantShare share : plan.grants()) {
        assertThat(share.assessment().verdict()).isNotEqualTo(Verdict.INELIGIBLE);
        assertThat(share.limits().isEmpty()).isEqualTo(plan.ownCash().isZero());
        // What the plan says can be said again from the project that the call has seen.
        assertThat(share.call().assess(share.assessment().project())).isEqualTo(share.assessment());
      }
    }
  }

  @Test
  void manyWorkedProjectsArePaidByTheirOwnCall() {
    List<String> paid =
        projects()
            .filter(
                file -> !Cofinancing.of(project(file), calls(file, 1)).best().grants().isEmpty())
            .map(Resources::stem)
            .toList();
    assertThat(paid)
        .contains("daect-generaliste-2025", "agence-rmc", "joint-quebec-2015-2016", "ficol-2020");
  }
}
