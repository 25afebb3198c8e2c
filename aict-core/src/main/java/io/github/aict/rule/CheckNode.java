package io.github.aict.rule;

import com.google.common.collect.BoundType;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import io.github.aict.Term;
import org.jspecify.annotations.Nullable;

/**
 * A check made ready to run: on the code of the value where value and test have one, else on the
 * value. One class for all of them, since what calls it is then compiled without looking for the
 * method.
 */
final class CheckNode<T> extends Node {
  private final Fact<T> fact;
  private final Test<T> test;
  private final boolean fromMember;
  private final boolean hasCodes;

  /** Where the code of the fact lies beside those of other facts, if it does. */
  private final int slot;

  private final int lowest;
  private final int highest;
  private final @Nullable TermTable terms;

  /**
   * Prepares a check.
   *
   * @param fromMember whether a fact about the project is asked for each member of a list
   */
  CheckNode(Condition.Check<T> check, boolean fromMember) {
    super(check);
    this.fact = check.fact();
    this.test = check.test();
    this.fromMember = fromMember;
    this.terms = terms(fact, test);
    Range<?> range = range(test);
    Integer from = range.hasLowerBound() ? bound(fact, range, true) : Integer.valueOf(Codes.ZERO);
    Integer to =
        range.hasUpperBound() ? bound(fact, range, false) : Integer.valueOf(Integer.MAX_VALUE);
    this.hasCodes = from != null && to != null;
    this.slot = hasCodes && !fromMember ? fact.slot() : FactRegistry.NO_SLOT;
    this.lowest = from == null ? Codes.ZERO : from;
    this.highest = to == null ? Codes.ZERO : to;
  }

  private static @Nullable TermTable terms(Fact<?> fact, Test<?> test) {
    ImmutableSet<? extends Term<?>> terms =
        test instanceof Test.In<?> in
            ? in.terms()
            : test instanceof Test.Intersects<?> intersects ? intersects.terms() : null;
    return terms == null ? null : new TermTable(fact, terms);
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
  boolean isQuick() {
    return slot != FactRegistry.NO_SLOT;
  }

  @Override
  int quick(int[] codes, int from) {
    int code = codes[from + slot];
    if (code <= Codes.NONE) {
      return code == Codes.MISSING ? Logic.MISSING : Logic.UNTOLD;
    }
    return look(code);
  }

  @Override
  int code(FactSheet sheet) {
    FactSheet about = fromMember ? sheet.root() : sheet;
    int code = about.code(fact);
    if (code == Codes.MISSING) {
      return Logic.MISSING;
    }
    return code > Codes.NONE && hasCodes ? look(code) : outcome(about.value(fact), test).code();
  }

  // No difference overflows; its sign tells, without a branch, whether the code is out of range.
  private int look(int code) {
    return terms == null
        ? ~((code - lowest | highest - code) >> Integer.SIZE - 1) & Logic.SATISFIED
        : terms.look(code);
  }

  /** The terms that the check of a fact looks for, or null if it is one of another fact. */
  @Nullable TermTable termsOf(Fact<?> asked) {
    return fact.equals(asked) ? terms : null;
  }

  /** What the check comes to on a value with its code. */
  Outcome outcome(int code, Object value) {
    return code > Codes.NONE && hasCodes ? Outcome.ofCode(look(code)) : outcome(value, test);
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
    return hasCodes && column.isNumbered()
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
