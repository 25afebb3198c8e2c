package io.github.aict.examples.bench;

import io.github.aict.rule.Outcome;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What a criterion comes to, in the order of Kleene's logic from the worst to the best. */
enum Truth {
  NO,
  UNKNOWN,
  YES;

  /** By ordinal: a look-up in place of a branch, which would be counted as work of the library. */
  private static final Truth[] BY_OUTCOME =
      Arrays.stream(Outcome.values()).map(Truth::translated).toArray(Truth[]::new);

  static Truth of(boolean holds) {
    return holds ? YES : NO;
  }

  static Truth ofNullable(@Nullable Boolean holds) {
    return holds == null ? UNKNOWN : of(holds);
  }

  static Truth of(Outcome outcome) {
    return BY_OUTCOME[outcome.ordinal()];
  }

  private static Truth translated(Outcome outcome) {
    return switch (outcome) {
      case SATISFIED, NOT_APPLICABLE -> YES;
      case NOT_SATISFIED -> NO;
      case MISSING, JUDGEMENT -> UNKNOWN;
    };
  }

  Truth and(Truth other) {
    return ordinal() <= other.ordinal() ? this : other;
  }

  Truth or(Truth other) {
    return ordinal() >= other.ordinal() ? this : other;
  }

  Truth not() {
    return switch (this) {
      case NO -> YES;
      case UNKNOWN -> UNKNOWN;
      case YES -> NO;
    };
  }
}
