package io.github.aict.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aict.funding.Assessment;
import io.github.aict.funding.BatchScreening;
import io.github.aict.funding.Call;
import io.github.aict.funding.Catalogue;
import io.github.aict.funding.Verdict;
import io.github.aict.project.Project;
import io.github.aict.rule.ProjectBatch;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;

/** Projects assessed side by side come out as each on its own. */
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
class BatchProperties {

  private static final int PROJECTS = 300;

  @Provide
  Arbitrary<Call> calls() {
    return Calls.any();
  }

  @Provide
  Arbitrary<List<Project>> projects() {
    return Projects.any().list().ofMinSize(1).ofMaxSize(70);
  }

  private static void assertSame(BatchScreening screening) {
    Call call = screening.call();
    Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
    for (Verdict verdict : Verdict.values()) {
      counts.put(verdict, 0);
    }
    for (int row = 0; row < screening.batch().size(); row++) {
      Assessment alone = call.assess(screening.batch().projects().get(row));
      assertThat(screening.verdict(row)).as(call.id()).isEqualTo(alone.verdict());
      counts.merge(alone.verdict(), 1, Integer::sum);
      for (int rule = 0; rule < call.rules().size(); rule++) {
        if (screening.outcome(row, rule) != alone.outcome(rule)) {
          assertThat(screening.outcome(row, rule))
              .as(
                  "%s %s on row %s: %s",
                  call.id(), call.rules().get(rule).id(), row, alone.project())
              .isEqualTo(alone.outcome(rule));
        }
      }
    }
    assertThat(screening.counts()).isEqualTo(counts);
    assertThat(screening.assessment(0)).isEqualTo(call.assess(screening.batch().projects().get(0)));
  }

  @Property(tries = 100)
  void anyCallSaysTheSameToABatch(
      @ForAll("calls") Call call, @ForAll("projects") List<Project> projects) {
    assertSame(call.screen(ProjectBatch.of(projects)));
  }

  @Example
  void everyBundledCallSaysTheSameToABatch() {
    Catalogue catalogue = Catalogues.bundled();
    List<Project> projects = Projects.any().list().ofSize(PROJECTS).sample();
    List<String> screened = new ArrayList<>();
    List<Long> progress = new ArrayList<>();
    catalogue.screen(
        projects.stream(),
        screening -> {
          screened.add(screening.call().id());
          assertSame(screening);
        },
        progress::add);
    assertThat(screened)
        .containsExactlyElementsOf(
            catalogue.summaries().stream().map(summary -> summary.id()).toList());
    assertThat(progress).containsExactly((long) PROJECTS);
  }
}
