package io.github.aict.json;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.BoundType;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import io.github.aict.Label;
import io.github.aict.Term;
import io.github.aict.Validity;
import io.github.aict.rule.Fact;
import io.github.aict.rule.FactType;
import io.github.aict.rule.Test;
import io.github.aict.rule.Vocabulary;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The shape of the test that stands beside a fact.
 *
 * @param <T> the type of the value of the fact
 */
final class TestShape<T> {

  private static final List<String> BOUNDS =
      List.of("atLeast", "atMost", "moreThan", "lessThan", "between");
  private static final ImmutableMap<FactType, List<String>> FITTING =
      ImmutableMap.<FactType, List<String>>builder()
          .put(FactType.AMOUNT, BOUNDS)
          .put(FactType.COUNT, BOUNDS)
          .put(FactType.RATE, BOUNDS)
          .put(FactType.DATE, List.of("within"))
          .put(FactType.MOMENT, BOUNDS)
          .put(FactType.FLAG, List.of("is"))
          .put(FactType.TERM, List.of("in"))
          .put(FactType.TERMS, List.of("intersects"))
          .put(FactType.TEXT, List.of("oneOf"))
          .buildOrThrow();

  private final Fact<T> fact;

  private TestShape(Fact<T> fact) {
    this.fact = fact;
  }

  static <T> TestShape<T> of(Fact<T> fact) {
    return new TestShape<>(fact);
  }

  /** Reads the one test of a check; null, with a problem, if there is none that fits. */
  @Nullable Test<T> read(Located.Obj object, Problems problems) {
    List<String> fitting = fitting();
    Set<String> names = new HashSet<>(object.properties().keySet());
    names.remove("fact");
    if (names.size() != 1 || !fitting.contains(names.iterator().next())) {
      Label type = fact.type().label();
      String tests = String.join(", ", fitting);
      problems.add(
          ProblemCode.UNFIT_TEST,
          object.place(),
          Label.of(
              fact.id() + " est de type " + type.fr() + " mais le test est " + list(names).fr(),
              fact.id() + " is of type " + type.en() + " but the test is " + list(names).en()),
          Problems.expected("un seul test parmi\u00a0: " + tests, "one of these tests: " + tests));
      return null;
    }
    String name = names.iterator().next();
    return cast(testOf(name, object.get(name), problems));
  }

  private static Label list(Set<String> names) {
    return names.isEmpty()
        ? Label.of("absent", "missing")
        : Problems.shown(names.stream().sorted().collect(Collectors.joining(", ")));
  }

  private List<String> fitting() {
    return Optional.ofNullable(FITTING.get(fact.type())).orElseThrow();
  }

  private @Nullable Test<?> testOf(String name, Located value, Problems problems) {
    return switch (fact.type()) {
      case AMOUNT -> range(name, value, problems, Shapes.AMOUNT);
      case COUNT -> range(name, value, problems, number());
      case RATE -> range(name, value, problems, Shapes.RATE);
      case MOMENT -> range(name, value, problems, instant());
      case DATE -> period(value, problems);
      case FLAG -> {
        Boolean expected = Shapes.FLAG.read(value, problems);
        yield expected == null ? null : Test.is(expected);
      }
      case TEXT -> {
        ImmutableList<String> texts = filled(Shapes.listOf(Shapes.TEXT), value, problems);
        yield texts == null ? null : Test.oneOf(texts);
      }
      case TERM, TERMS -> terms(fact.vocabulary().orElseThrow(), value, problems);
    };
  }

  private <V extends Term<V>> @Nullable Test<?> terms(
      Vocabulary<V> vocabulary, Located value, Problems problems) {
    ImmutableList<ImmutableSet<V>> sets =
        filled(Shapes.listOf(TermSets.of(vocabulary)), value, problems);
    if (sets == null) {
      return null;
    }
    ImmutableSet<V> terms =
        sets.stream().flatMap(Set::stream).collect(ImmutableSet.toImmutableSet());
    if (terms.isEmpty()) {
      problems.badValue(value, Problems.expected("au moins un terme", "at least one term"));
      return null;
    }
    return fact.type() == FactType.TERM ? Test.in(terms) : Test.intersects(terms);
  }

  private static <V> @Nullable ImmutableList<V> filled(
      Shape<ImmutableList<V>> shape, Located value, Problems problems) {
    ImmutableList<V> read = shape.read(value, problems);
    if (read != null && read.isEmpty()) {
      problems.badValue(value, Problems.expected("au moins une valeur", "at least one value"));
      return null;
    }
    return read;
  }

  private static <C extends Comparable<? super C>> @Nullable Test<?> range(
      String name, Located value, Problems problems, Shape<C> bound) {
    if (name.equals("between")) {
      ImmutableList<C> ends = Shapes.listOf(bound).read(value, problems);
      if (ends == null) {
        return null;
      }
      if (ends.size() != 2 || ends.get(0).compareTo(ends.get(1)) > 0) {
        problems.badValue(
            value,
            Problems.expected(
                "deux bornes, la plus petite d’abord", "two bounds, the smaller first"));
        return null;
      }
      return new Test.InRange<>(Range.closed(ends.get(0), ends.get(1)));
    }
    C end = bound.read(value, problems);
    if (end == null) {
      return null;
    }
    return new Test.InRange<>(
        switch (name) {
          case "atLeast" -> Range.atLeast(end);
          case "atMost" -> Range.atMost(end);
          case "moreThan" -> Range.greaterThan(end);
          default -> Range.lessThan(end);
        });
  }

  private static @Nullable Test<LocalDate> period(Located value, Problems problems) {
    Validity period = Shapes.PERIOD.read(value, problems);
    if (period == null) {
      return null;
    }
    if (period.equals(Validity.always())) {
      problems.badValue(
          value, Problems.expected("un premier ou un dernier jour", "a first or a last day"));
      return null;
    }
    return Test.within(period);
  }

  private static Shape<Long> number() {
    return Shapes.of(
        (value, problems) ->
            Shapes.wholeNumber(
                value,
                problems,
                Long.MAX_VALUE,
                Problems.expected("un nombre entier d’au moins 0", "a whole number of at least 0")),
        number -> {
          checkArgument(number >= 0, "a document cannot hold the bound %s", number);
          return number;
        });
  }

  private static Shape<Instant> instant() {
    return Shapes.of(
        (value, problems) -> {
          OffsetDateTime moment = Shapes.MOMENT.read(value, problems);
          return moment == null ? null : moment.toInstant();
        },
        moment -> moment.atOffset(ZoneOffset.UTC).toString());
  }

  /** The test as the properties that stand beside its fact. */
  Map<String, Object> writeTest(Test<T> test) {
    if (test instanceof Test.Is is) {
      return Map.of("is", is.expected());
    }
    if (test instanceof Test.OneOf oneOf) {
      return Map.of("oneOf", oneOf.texts().asList());
    }
    if (test instanceof Test.In<?> in) {
      return Map.of("in", in.terms().stream().map(Term::code).toList());
    }
    if (test instanceof Test.Intersects<?> intersects) {
      return Map.of("intersects", intersects.terms().stream().map(Term::code).toList());
    }
    Range<?> range = ((Test.InRange<?>) test).range();
    return switch (fact.type()) {
      case DATE -> Map.of("within", period(range).toString());
      case AMOUNT -> writeRange(range, Shapes.AMOUNT);
      case COUNT -> writeRange(range, number());
      case RATE -> writeRange(range, Shapes.RATE);
      default -> writeRange(range, instant());
    };
  }

  @SuppressWarnings("unchecked") // The range of a fact's test is over values of the fact's type.
  private static <C> Map<String, Object> writeRange(Range<?> range, Shape<C> bound) {
    if (range.hasLowerBound() && range.hasUpperBound()) {
      return Map.of(
          "between",
          List.of(bound.write((C) range.lowerEndpoint()), bound.write((C) range.upperEndpoint())));
    }
    if (range.hasLowerBound()) {
      boolean closed = range.lowerBoundType() == BoundType.CLOSED;
      return Map.of(closed ? "atLeast" : "moreThan", bound.write((C) range.lowerEndpoint()));
    }
    boolean closed = range.upperBoundType() == BoundType.CLOSED;
    return Map.of(closed ? "atMost" : "lessThan", bound.write((C) range.upperEndpoint()));
  }

  private static Validity period(Range<?> days) {
    if (days.hasLowerBound() && days.hasUpperBound()) {
      return Validity.closed((LocalDate) days.lowerEndpoint(), (LocalDate) days.upperEndpoint());
    }
    return days.hasLowerBound()
        ? Validity.from((LocalDate) days.lowerEndpoint())
        : Validity.until((LocalDate) days.upperEndpoint());
  }

  @SuppressWarnings("unchecked") // The test was made for the type of the fact.
  private static <T> @Nullable Test<T> cast(@Nullable Test<?> test) {
    return (Test<T>) test;
  }
}
