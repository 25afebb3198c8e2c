package io.github.aict.examples.bench;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Time and allocation of one case in one engine. {@link Measuring} runs it. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class EngineBenchmark {

  /** The name of a {@link Peer}. */
  @Param("AICT")
  public String peer = "";

  /** The name of a {@link CriteriaSet}. */
  @Param("TEN")
  public String set = "";

  /** The name of a {@link Data}. */
  @Param("COMPLETE")
  public String data = "";

  private Workload<?, ?> workload;

  /** Makes the rules ready and the cases, beforehand. */
  @Setup
  public void prepare() {
    CriteriaSet rules = CriteriaSet.valueOf(set);
    Data kind = Data.valueOf(data);
    workload = Workload.of(Peer.valueOf(peer).engine(rules, kind), rules, kind);
  }

  /**
   * The verdict alone.
   *
   * @return the verdict
   */
  @Benchmark
  public Object verdict() {
    return workload.verdict();
  }

  /**
   * Every criterion with its outcome and citation.
   *
   * @param sink where they go
   */
  @Benchmark
  public void explained(Blackhole sink) {
    workload.explain(sink);
  }
}
