package io.github.aict.rule;

import com.google.common.collect.BoundType;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import io.github.aict.Term;
import org.jspecify.annotations.Nullable;

/**
 * A check made ready to run: on the number of the value where value and test have one, else on the
 * value. One class for all of them, since what calls it is then compiled without looking for the
 * method.
 */
final class CheckNode<T> extends Node {
  private final Fact<T> fact;
  private final Test<T> test;
  private final int slot;
  private final boolean aboutProject;
  private final boolean hasNumbers;
  private final int lowest;
  private final int highest;
  private final @Nullable TermTable terms;

  CheckNode(Condition.Check<T> check) {
    super(check);
    this.fact = check.fact();
    this.test = check.test();
    this.slot = fact.slot();
    this.aboutProject = fact.scope() == Scope.PROJECT;
    this.terms = terms(fact, test);
    Range<?> range = range(test);
    Integer from = range.hasLowerBound() ? bound(fact, range, true) : Integer.valueOf(Codes.ZERO);
    Integer to =
        range.hasUpperBound() ? bound(fact, range, false) : Integer.valueOf(Integer.MAX_VALUE);
    this.hasNumbers = from != null && to != null;
    this.lowest = from == null ? Codes.ZERO : from;
    this.highest = to == null ? Codes.ZERO : to;
  }

  private static @Nullable TermTable terms(Fact<?> fact, Test<?> test) {
    ImmutableSet<? extends Term<?>> terms =
        test instanceof Test.In<?> in
            ? in.terms()
            : test instanceof Test.Intersects<?> intersects ? intersects.terms() : null;
    return terms == null ? null : new TermTable(fact.vocabulary().orElseThrow(), terms);
  }

  private static Range<?> range(Test<?> test) {
    if (test instanceof Test.Is is) {
      return Range.singleton(is.expected());
    }
    return test instanceof Test.InRange<?> bounds ? bounds.range() : Range.<Long>all();
  }

  private static @Nullable Integer bound(Fact<?> fact, Range<?> range, boolean lower) {
    Integer bound = Codes.bound(fact, lower ? range.lowerEndpoint() : range.upperEndpoint());
    boolean open = (lower ? range.lowerBoundType() : range.upperBoundType()) == BoundType.OPEN;
    return bound == null || !open ? bound : Integer.valueOf(lower ? bound + 1 : bound - 1);
  }

  @Override
  Outcome evaluate(FactSheet sheet) {
    FactSheet about = aboutProject ? sheet.root() : sheet;
    int code = about.code(fact, slot);
    return isByNumber(code) ? outcome(code) : outcome(about.value(fact), test);
  }

  private boolean isByNumber(int code) {
    return code > Codes.NONE ? hasNumbers : code == Codes.MISSING;
  }

  private Outcome outcome(int code) {
    if (code == Codes.MISSING) {
      return Outcome.MISSING;
    }
    if (terms != null) {
      return terms.look(code);
    }
    return code >= lowest && code <= highest ? Outcome.SATISFIED : Outcome.NOT_SATISFIED;
  }

  /** What the check comes to on a value with its number. */
  Outcome outcome(int code, Object value) {
    return isByNumber(code) ? outcome(code) : outcome(value, test);
  }

  @Override
  Planes evaluate(ProjectBatch batch) {
    if (fact.type() == FactType.TERMS) {
      return batch.terms(fact).planes(this);
    }
    Column column = batch.column(fact);
    if (!(test instanceof Test.InRange<?> bounds)) {
      return column.planes(this);
    }
    return hasNumbers && column.isNumbered()
        ? column.planesByNumber(this, lowest, highest)
        : column.planes(this, bounds.range());
  }

  @SuppressWarnings("unchecked") // The reader of a fact returns values of its type.
  private static <T> Outcome outcome(Object value, Test<T> test) {
    if (value == FactSheet.MISSING) {
      return Outcome.MISSING;
    }
    if (value instanceof FactSheet.Likely either) {
      return agreed(outcome(either.likely(), test), outcome(either.possible(), test));
    }
    return value == FactSheet.UNESTABLISHED ? Outcome.JUDGEMENT : test.apply((T) value);
  }

  // What is only likely must not decide: a person does, unless both values come to the same.
  private static Outcome agreed(Outcome likely, Outcome possible) {
    return likely == possible ? likely : Outcome.JUDGEMENT;
  }
}
