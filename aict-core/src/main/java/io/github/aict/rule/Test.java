package io.github.aict.rule;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.BoundType;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import io.github.aict.Label;
import io.github.aict.Term;
import io.github.aict.Validity;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Locale;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * A look at one value.
 *
 * @param <T> the type of the values that the test looks at
 */
public sealed interface Test<T> extends Serializable {

  /**
   * Applies the test to a value.
   *
   * @param value the value
   * @return {@link Outcome#SATISFIED} or {@link Outcome#NOT_SATISFIED}; {@link Outcome#MISSING} if
   *     the value is a term too broad to tell, such as <em>a grouping</em> where a métropole is
   *     asked for
   */
  Outcome apply(T value);

  /**
   * Returns the test in words.
   *
   * @return a phrase in both languages, for example <em>maximum 70 %</em> and <em>at most 70%</em>
   */
  default Label requirement() {
    return Label.of(
        Phrases.requirement(this, false, Locale.FRENCH),
        Phrases.requirement(this, false, Locale.ENGLISH));
  }

  /**
   * Returns a test that a term is one of a set or lies within one of them.
   *
   * @param terms the terms to look for, at least one
   * @param <T> the type of the terms
   * @return the test
   * @throws IllegalArgumentException if there is no term
   */
  static <T extends Term<T>> Test<T> in(Iterable<T> terms) {
    return new In<>(ImmutableSet.copyOf(terms));
  }

  /**
   * Returns a test that at least one term of a set is one of another set or lies within one.
   *
   * @param terms the terms to look for, at least one
   * @param <T> the type of the terms
   * @return the test
   * @throws IllegalArgumentException if there is no term
   */
  static <T extends Term<T>> Test<ImmutableSet<T>> intersects(Iterable<T> terms) {
    return new Intersects<>(ImmutableSet.copyOf(terms));
  }

  /**
   * Returns a test that a value is at least as great as a bound.
   *
   * @param bound the least value that passes
   * @param <C> the type of the value
   * @return the test
   */
  static <C extends Comparable<? super C> & Serializable> Test<C> atLeast(C bound) {
    return new InRange<>(Range.atLeast(bound));
  }

  /**
   * Returns a test that a value is at most as great as a bound.
   *
   * @param bound the greatest value that passes
   * @param <C> the type of the value
   * @return the test
   */
  static <C extends Comparable<? super C> & Serializable> Test<C> atMost(C bound) {
    return new InRange<>(Range.atMost(bound));
  }

  /**
   * Returns a test that a value is greater than a bound.
   *
   * @param bound the greatest value that fails
   * @param <C> the type of the value
   * @return the test
   */
  static <C extends Comparable<? super C> & Serializable> Test<C> moreThan(C bound) {
    return new InRange<>(Range.greaterThan(bound));
  }

  /**
   * Returns a test that a value is less than a bound.
   *
   * @param bound the least value that fails
   * @param <C> the type of the value
   * @return the test
   */
  static <C extends Comparable<? super C> & Serializable> Test<C> lessThan(C bound) {
    return new InRange<>(Range.lessThan(bound));
  }

  /**
   * Returns a test that a value lies between two bounds, both of which pass.
   *
   * @param least the least value that passes
   * @param greatest the greatest value that passes
   * @param <C> the type of the value
   * @return the test
   * @throws IllegalArgumentException if the greatest is below the least
   */
  static <C extends Comparable<? super C> & Serializable> Test<C> between(C least, C greatest) {
    return new InRange<>(Range.closed(least, greatest));
  }

  /**
   * Returns a test that a day lies in a period.
   *
   * @param period the period, with a first or a last day
   * @return the test
   * @throws IllegalArgumentException if the period has neither a first nor a last day
   */
  @SuppressWarnings("unchecked") // A day compares with every chronological date.
  static Test<LocalDate> within(Validity period) {
    return new InRange<>(period.days());
  }

  /**
   * Returns a test that the answer to a question is the expected one.
   *
   * @param expected the answer that passes
   * @return the test
   */
  static Test<Boolean> is(boolean expected) {
    return new Is(expected);
  }

  /**
   * Returns a test that a text is one of a set, without regard to case and accents.
   *
   * @param texts the texts to look for, at least one
   * @return the test
   * @throws IllegalArgumentException if there is no text
   */
  static Test<String> oneOf(Iterable<String> texts) {
    return new OneOf(ImmutableSet.copyOf(texts));
  }

  /**
   * A test that a term is one of a set or lies within one of them.
   *
   * @param terms the terms to look for, at least one
   * @param <T> the type of the terms
   */
  record In<T extends Term<T>>(ImmutableSet<T> terms) implements Test<T> {

    /**
     * Creates the test.
     *
     * @param terms the terms to look for, at least one
     * @throws IllegalArgumentException if there is no term
     */
    public In {
      checkArgument(!terms.isEmpty(), "a set to look in must have at least one term");
    }

    @Override
    public Outcome apply(T value) {
      return lookUp(value, terms);
    }

    static <T extends Term<T>> Outcome lookUp(T value, ImmutableSet<T> terms) {
      if (terms.contains(value)) {
        return Outcome.SATISFIED;
      }
      // By position, since this runs for every rule and an iterator would be garbage.
      ImmutableList<T> all = terms.asList();
      boolean tooBroad = false;
      for (int i = 0; i < all.size(); i++) {
        T term = all.get(i);
        if (value.isWithin(term)) {
          return Outcome.SATISFIED;
        }
        tooBroad |= term.isWithin(value);
      }
      return tooBroad ? Outcome.MISSING : Outcome.NOT_SATISFIED;
    }
  }

  /**
   * A test that at least one term of a set is one of another set or lies within one.
   *
   * @param terms the terms to look for, at least one
   * @param <T> the type of the terms
   */
  record Intersects<T extends Term<T>>(ImmutableSet<T> terms) implements Test<ImmutableSet<T>> {

    /**
     * Creates the test.
     *
     * @param terms the terms to look for, at least one
     * @throws IllegalArgumentException if there is no term
     */
    public Intersects {
      checkArgument(!terms.isEmpty(), "a set to look in must have at least one term");
    }

    @Override
    public Outcome apply(ImmutableSet<T> value) {
      Outcome outcome = Outcome.NOT_SATISFIED;
      ImmutableList<T> all = value.asList();
      for (int i = 0; i < all.size() && outcome != Outcome.SATISFIED; i++) {
        outcome = outcome.or(In.lookUp(all.get(i), terms));
      }
      return outcome;
    }
  }

  /**
   * A test that a value lies in a range.
   *
   * @param range the range, with at least one bound
   * @param <C> the type of the value
   */
  record InRange<C extends Comparable<?>>(Range<C> range) implements Test<C> {

    /**
     * Creates the test.
     *
     * @param range the range, with at least one bound
     * @throws IllegalArgumentException if the range has no bound, two of which one is excluded, or
     *     an amount in another currency than the euro
     */
    public InRange {
      checkArgument(
          range.hasLowerBound() || range.hasUpperBound(), "a range must have at least one bound");
      checkArgument(isInEuros(range), "the bounds of an amount must be in EUR but were %s", range);
      range = withBoundsIncluded(range);
      checkArgument(
          !range.hasLowerBound()
              || !range.hasUpperBound()
              || (range.lowerBoundType() == BoundType.CLOSED
                  && range.upperBoundType() == BoundType.CLOSED),
          "a range with two bounds must include both but was %s",
          range);
    }

    private static boolean isInEuros(Range<?> range) {
      return (!range.hasLowerBound() || isNoOtherCurrency(range.lowerEndpoint()))
          && (!range.hasUpperBound() || isNoOtherCurrency(range.upperEndpoint()));
    }

    private static boolean isNoOtherCurrency(Object bound) {
      return !(bound instanceof Money amount) || amount.getCurrencyUnit().equals(CurrencyUnit.EUR);
    }

    // After a day is from the next day on: days have one way to be told, as people tell them.
    @SuppressWarnings("unchecked") // The bounds are days, so the range is one of days.
    private static <C extends Comparable<?>> Range<C> withBoundsIncluded(Range<C> range) {
      boolean ofDays =
          (range.hasLowerBound() ? range.lowerEndpoint() : range.upperEndpoint())
              instanceof LocalDate;
      if (!ofDays) {
        return range;
      }
      Range<LocalDate> days = (Range<LocalDate>) (Range<?>) range;
      Range<LocalDate> from =
          days.hasLowerBound()
              ? Range.atLeast(
                  days.lowerEndpoint().plusDays(days.lowerBoundType() == BoundType.OPEN ? 1 : 0))
              : Range.all();
      Range<LocalDate> to =
          days.hasUpperBound()
              ? Range.atMost(
                  days.upperEndpoint().minusDays(days.upperBoundType() == BoundType.OPEN ? 1 : 0))
              : Range.all();
      return (Range<C>) (Range<?>) from.intersection(to);
    }

    @Override
    public Outcome apply(C value) {
      if (range.hasLowerBound()) {
        int above = compare(value, range.lowerEndpoint());
        if (above < 0 || (above == 0 && range.lowerBoundType() == BoundType.OPEN)) {
          return Outcome.NOT_SATISFIED;
        }
      }
      if (range.hasUpperBound()) {
        int above = compare(value, range.upperEndpoint());
        if (above > 0 || (above == 0 && range.upperBoundType() == BoundType.OPEN)) {
          return Outcome.NOT_SATISFIED;
        }
      }
      return Outcome.SATISFIED;
    }

    // Amounts are all in euros, so their currencies need not be compared each time.
    @SuppressWarnings("unchecked") // A range holds values that compare with each other.
    private static int compare(Comparable<?> value, Comparable<?> bound) {
      return value instanceof Money amount
          ? amount.getAmount().compareTo(((Money) bound).getAmount())
          : ((Comparable<Object>) value).compareTo(bound);
    }
  }

  /**
   * A test that the answer to a question is the expected one.
   *
   * @param expected the answer that passes
   */
  record Is(boolean expected) implements Test<Boolean> {

    @Override
    public Outcome apply(Boolean value) {
      return Outcome.of(value == expected);
    }
  }

  /**
   * A test that a text is one of a set, without regard to case and accents.
   *
   * @param texts the texts to look for, at least one
   */
  record OneOf(ImmutableSet<String> texts) implements Test<String> {

    /**
     * Creates the test.
     *
     * @param texts the texts to look for, at least one
     * @throws IllegalArgumentException if there is no text
     */
    public OneOf {
      checkArgument(!texts.isEmpty(), "a set to look in must have at least one text");
    }

    @Override
    public Outcome apply(String value) {
      if (texts.contains(value)) {
        return Outcome.SATISFIED;
      }
      String folded = Texts.fold(value);
      return Outcome.of(texts.stream().anyMatch(text -> Texts.fold(text).equals(folded)));
    }
  }
}
