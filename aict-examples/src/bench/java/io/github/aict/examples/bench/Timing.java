package io.github.aict.examples.bench;

import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/**
 * What JMH measured.
 *
 * @param nanos the time of an operation
 * @param error half of its 99.9 % confidence interval; NaN where there are too few iterations
 * @param bytes what an operation allocates
 */
record Timing(double nanos, double error, double bytes) {

  static Timing of(RunResult run) {
    Result<?> time = run.getPrimaryResult();
    Result<?> bytes = run.getSecondaryResults().get("gc.alloc.rate.norm");
    return new Timing(time.getScore(), time.getScoreError(), bytes.getScore());
  }

  /** How many times longer this takes than another. */
  double ratio(Timing other) {
    return nanos / other.nanos;
  }

  /** The error of the ratio, as the errors of both combine. */
  double ratioError(Timing other) {
    return this == other ? 0 : ratio(other) * Math.hypot(error / nanos, other.error / other.nanos);
  }
}
