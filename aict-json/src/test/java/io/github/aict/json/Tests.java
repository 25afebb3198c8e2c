package io.github.aict.json;

import com.google.common.collect.ImmutableList;
import io.github.aict.Term;
import io.github.aict.rule.Condition;
import io.github.aict.rule.Fact;
import io.github.aict.rule.Test;
import io.github.aict.rule.Vocabulary;
import java.io.Serializable;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Arbitrary checks: for each fact the tests that fit its type. */
final class Tests {

  private Tests() {}

  static <T> Arbitrary<Condition> checkOf(Fact<T> fact) {
    return of(fact).map(test -> Condition.check(fact, test));
  }

  @SuppressWarnings("unchecked") // The type of a fact says what its values are.
  private static <T> Arbitrary<Test<T>> of(Fact<T> fact) {
    Arbitrary<? extends Test<?>> tests =
        switch (fact.type()) {
          case AMOUNT -> ranges(Values.amounts());
          case COUNT -> ranges(numbers());
          case RATE -> ranges(Calls.rates());
          case MOMENT -> ranges(instants());
          case DATE -> Values.periods().map(Test::within);
          case FLAG -> Arbitraries.of(true, false).map(Test::is);
          case TEXT -> Values.texts().set().ofMinSize(1).ofMaxSize(3).map(Test::oneOf);
          case TERM -> terms(fact.vocabulary().orElseThrow(), false);
          case TERMS -> terms(fact.vocabulary().orElseThrow(), true);
        };
    return (Arbitrary<Test<T>>) (Arbitrary<?>) tests;
  }

  private static Arbitrary<Long> numbers() {
    return Values.counts().map(number -> (long) number);
  }

  private static Arbitrary<Instant> instants() {
    return Values.moments().map(OffsetDateTime::toInstant);
  }

  private static <V extends Term<V>> Arbitrary<? extends Test<?>> terms(
      Vocabulary<V> vocabulary, boolean sets) {
    Arbitrary<? extends Collection<V>> some =
        Arbitraries.of(vocabulary.terms()).set().ofMinSize(1).ofMaxSize(4);
    return some.map(terms -> sets ? Test.intersects(terms) : Test.in(terms));
  }

  private static <C extends Comparable<? super C> & Serializable> Arbitrary<Test<C>> ranges(
      Arbitrary<C> bounds) {
    Arbitrary<ImmutableList<C>> ends =
        bounds.list().ofSize(2).map(list -> ImmutableList.sortedCopyOf(list));
    return Arbitraries.oneOf(
        bounds.map(Test::atLeast),
        bounds.map(Test::atMost),
        bounds.map(Test::moreThan),
        bounds.map(Test::lessThan),
        ends.map(both -> Test.between(both.get(0), both.get(1))));
  }
}
