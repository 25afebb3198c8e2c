package io.github.aict.examples.bench;

import io.github.aict.funding.Call;
import io.github.aict.project.Project;
import io.github.aict.rule.Finding;
import io.github.aict.rule.ProjectBatch;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** What only aict does, or what its speed leaves out. {@link Measuring} runs it. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class AictBenchmark {

  private static final String NOTE = "copy";
  private static final int ROWS = 8192;
  private static final long SEED = 11;

  /** The name of a {@link CriteriaSet}. */
  @Param("TEN")
  public String set = "";

  private Call call;
  private ProjectBatch rows;
  private Workload<Project, Finding> workload;

  /** Makes the rules ready and the cases, beforehand. */
  @Setup
  public void prepare() {
    CriteriaSet rules = CriteriaSet.valueOf(set);
    call = rules.call();
    AictEngine engine = new AictEngine(rules);
    workload = Workload.of(engine, rules, Data.COMPLETE);
    rows =
        ProjectBatch.of(
            Cases.of(rules, Data.COMPLETE.missing(), ROWS, SEED).stream()
                .map(engine::bind)
                .toList());
  }

  /**
   * Every observation in words of two languages.
   *
   * @param sink where they go
   */
  @Benchmark
  public void words(Blackhole sink) {
    for (Finding finding : call.assess(workload.input()).findings()) {
      sink.consume(finding.outcome());
      sink.consume(finding.rule().citation());
      sink.consume(finding.observations());
    }
  }

  /**
   * A copy of a project, to be taken off {@link #firstLook()}.
   *
   * @return the copy
   */
  @Benchmark
  public Object copy() {
    return workload.input().withNote(NOTE);
  }

  /**
   * The verdict on a project that no rule has looked at, and the copy that makes it one.
   *
   * @return the verdict
   */
  @Benchmark
  public Object firstLook() {
    return call.assess(workload.input().withNote(NOTE)).verdict();
  }

  /**
   * The verdicts on a batch whose columns are made, a row an operation.
   *
   * @return the screening
   */
  @Benchmark
  @OperationsPerInvocation(ROWS)
  public Object batch() {
    return call.screen(rows);
  }
}
