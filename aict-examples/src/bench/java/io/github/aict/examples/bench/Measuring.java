package io.github.aict.examples.bench;

import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs the benchmarks one by one, each in virtual machines of its own. */
final class Measuring {

  /** Two figures of a peer: for the verdict alone and for every criterion. */
  record Pair(Timing verdict, Timing explained) {}

  private final boolean quick;

  Measuring(boolean quick) {
    this.quick = quick;
  }

  /** How often and how long each benchmark runs, in words. */
  String settings() {
    return quick
        ? "1 fork of 1 warm-up and 1 iteration of 0.1 s (a smoke run: no figure to cite)"
        : "2 forks of 3 warm-ups and 5 iterations of 1 s";
  }

  Pair pair(Peer peer, CriteriaSet set, Data data) {
    Map<String, Timing> timings =
        run(EngineBenchmark.class, set, Map.of("peer", peer.name(), "data", data.name()));
    return new Pair(timings.get("verdict"), timings.get("explained"));
  }

  /** The timings of {@link AictBenchmark} by the names of its methods. */
  Map<String, Timing> aictAlone(CriteriaSet set) {
    return run(AictBenchmark.class, set, Map.of());
  }

  private Map<String, Timing> run(
      Class<?> benchmark, CriteriaSet set, Map<String, String> parameters) {
    ChainedOptionsBuilder options =
        new OptionsBuilder()
            .include(benchmark.getName() + "\\.")
            .param("set", set.name())
            .addProfiler(GCProfiler.class)
            .verbosity(VerboseMode.SILENT)
            .shouldFailOnError(true)
            .forks(quick ? 1 : 2)
            .warmupIterations(quick ? 1 : 3)
            .measurementIterations(quick ? 1 : 5)
            .warmupTime(TimeValue.milliseconds(quick ? 100 : 1000))
            .measurementTime(TimeValue.milliseconds(quick ? 100 : 1000));
    parameters.forEach(options::param);
    Map<String, Timing> timings = new TreeMap<>();
    try {
      for (RunResult result : new Runner(options.build()).run()) {
        String method = result.getParams().getBenchmark();
        timings.put(method.substring(method.lastIndexOf('.') + 1), Timing.of(result));
      }
    } catch (RunnerException e) {
      throw new IllegalStateException(e);
    }
    return timings;
  }
}
