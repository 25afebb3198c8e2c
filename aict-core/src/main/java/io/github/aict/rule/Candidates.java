package io.github.aict.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import io.github.aict.Rate;
import io.github.aict.Term;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * The ways in which a value that is not known may pass several tests at once: one representative
 * for each part into which the tests divide the values of its type.
 */
final class Candidates {

  /** More tests of one value than any call has; beyond it parts are told apart no further. */
  private static final int MOST_TESTS = 60;

  private static final Money CENT = Money.ofMinor(CurrencyUnit.EUR, 1);

  private Candidates() {}

  /**
   * Returns the combinations of tests that a value can pass.
   *
   * @param fact the fact, whose value is not known
   * @param broad the value if it is known but too broad a term to tell, or null
   * @param tests the tests
   * @return each combination once, a bit for each test that is passed
   */
  static long[] vectors(Fact<?> fact, @Nullable Object broad, List<Test<?>> tests) {
    Set<Long> vectors = new LinkedHashSet<>();
    if (fact.type() == FactType.TERMS) {
      ofSets(fact, tests, vectors);
    } else {
      for (Object value : values(fact, broad, tests)) {
        add(value, tests, vectors);
      }
    }
    return vectors.stream().mapToLong(Long::longValue).toArray();
  }

  // A value that one of the tests cannot tell is as good as none: a narrower one stands for it.
  @SuppressWarnings("unchecked") // The tests fit the type of the fact.
  private static void add(Object value, List<Test<?>> tests, Set<Long> vectors) {
    long vector = 0;
    for (int i = 0; i < Math.min(tests.size(), MOST_TESTS); i++) {
      Outcome outcome = ((Test<Object>) tests.get(i)).apply(value);
      if (!outcome.isSettled()) {
        return;
      }
      vector |= outcome == Outcome.SATISFIED ? 1L << i : 0;
    }
    vectors.add(vector);
  }

  /**
   * A set passes a test if one of its terms does, so that unions of terms give every combination.
   */
  private static void ofSets(Fact<?> fact, List<Test<?>> tests, Set<Long> vectors) {
    Set<Long> single = new LinkedHashSet<>();
    for (Object term : terms(fact, null, tests)) {
      add(ImmutableSet.of(term), tests, single);
    }
    vectors.add(0L);
    for (long one : single) {
      for (long known : ImmutableList.copyOf(vectors)) {
        vectors.add(known | one);
      }
    }
  }

  private static List<Object> values(Fact<?> fact, @Nullable Object broad, List<Test<?>> tests) {
    List<Object> values = new ArrayList<>();
    switch (fact.type()) {
      case FLAG -> values.addAll(List.of(true, false));
      case TERM -> values.addAll(terms(fact, broad, tests));
      case TEXT -> {
        tests.forEach(test -> values.addAll(((Test.OneOf) test).texts()));
        values.add("\u0000");
      }
      case AMOUNT ->
          ofRanges(
              tests,
              Money.class,
              bound -> {
                values.add(bound);
                values.add(bound.plus(CENT));
                if (bound.isPositive()) {
                  values.add(bound.minus(CENT));
                }
              });
      case COUNT ->
          ofRanges(
              tests,
              Long.class,
              bound -> {
                values.add(bound);
                values.add(bound + 1);
                if (bound > 0) {
                  values.add(bound - 1);
                }
              });
      case RATE -> ofRanges(tests, Rate.class, bound -> around(bound, values));
      case DATE ->
          ofRanges(
              tests,
              LocalDate.class,
              bound -> values.addAll(List.of(bound.minusDays(1), bound, bound.plusDays(1))));
      case MOMENT ->
          ofRanges(
              tests,
              Instant.class,
              bound -> values.addAll(List.of(bound.minusSeconds(1), bound, bound.plusSeconds(1))));
      case TERMS -> throw new IllegalStateException("sets are told by their terms: " + fact);
    }
    return values;
  }

  // Nearer to the bound than any two rates of a call are to each other.
  private static void around(Rate bound, List<Object> values) {
    long fine = 1_000_000;
    values.add(bound);
    values.add(Rate.of(bound.numerator() * fine + 1, bound.denominator() * fine));
    if (bound.numerator() > 0) {
      values.add(Rate.of(bound.numerator() * fine - 1, bound.denominator() * fine));
    }
  }

  private static <C> void ofRanges(List<Test<?>> tests, Class<C> type, Consumer<C> bounds) {
    for (Test<?> test : tests) {
      Range<?> range = ((Test.InRange<?>) test).range();
      if (range.hasLowerBound()) {
        bounds.accept(type.cast(range.lowerEndpoint()));
      }
      if (range.hasUpperBound()) {
        bounds.accept(type.cast(range.upperEndpoint()));
      }
    }
  }

  /** The terms of the vocabulary, or those that lie within a broad one. */
  private static ImmutableList<Object> terms(
      Fact<?> fact, @Nullable Object broad, List<Test<?>> tests) {
    ImmutableList.Builder<Object> terms = ImmutableList.builder();
    fact.vocabulary().ifPresent(vocabulary -> terms.addAll(vocabulary.terms()));
    for (Test<?> test : tests) {
      if (test instanceof Test.In<?> in) {
        terms.addAll(in.terms());
      } else if (test instanceof Test.Intersects<?> intersects) {
        terms.addAll(intersects.terms());
      }
    }
    return broad == null
        ? terms.build()
        : terms.build().stream()
            .filter(term -> isWithin(term, broad))
            .collect(ImmutableList.toImmutableList());
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // Both are terms of the vocabulary of the fact.
  private static boolean isWithin(Object term, Object broad) {
    return ((Term) term).isWithin((Term) broad);
  }
}
