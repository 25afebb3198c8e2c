package io.github.aict.examples.bench;

import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.infra.Blackhole;

/** An engine and the cases that it is given in turn. */
final class Workload<I, F> {

  /** A power of two: few enough to stay in the cache, too many for branches to be learnt. */
  private static final int CASES = 1024;

  private static final long SEED = 7;

  private final Engine<I, F> engine;
  private final List<I> inputs = new ArrayList<>();
  private int next;

  private Workload(Engine<I, F> engine, List<Case> cases) {
    this.engine = engine;
    cases.forEach(data -> inputs.add(engine.bind(data)));
  }

  static <I, F> Workload<I, F> of(Engine<I, F> engine, CriteriaSet set, Data data) {
    return new Workload<>(engine, Cases.of(set, data.missing(), CASES, SEED));
  }

  I input() {
    next = (next + 1) & (CASES - 1);
    return inputs.get(next);
  }

  Truth verdict() {
    return engine.verdict(input());
  }

  void explain(Blackhole sink) {
    List<F> findings = engine.explain(input());
    for (int i = 0; i < findings.size(); i++) {
      sink.consume(engine.outcome(findings.get(i)));
      sink.consume(engine.citation(findings.get(i)));
    }
  }
}
