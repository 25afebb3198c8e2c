package io.github.aict.rule;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import io.github.aict.Rate;
import io.github.aict.Samples;
import io.github.aict.Term;
import io.github.aict.project.Applicant;
import io.github.aict.project.FinancingPlan;
import io.github.aict.project.Project;
import io.github.aict.project.Schedule;
import io.github.aict.project.Submission;
import io.github.aict.project.Theme;
import io.github.aict.territory.AuthorityKind;
import io.github.aict.territory.Country;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** A check of a fact comes to what its test says of the value, however large or fine that is. */
class CheckProperties {

  private static final Project NOTHING = Project.builder().build();
  private static final long CENTS = 99_999_999_999_999L;

  /** Numbers among which many are equal or neighbours. */
  private static Arbitrary<Long> numbers(long highest) {
    long fits = Integer.MAX_VALUE;
    Arbitrary<Long> edges =
        Arbitraries.of(0L, 1L, 2L, 3L, fits - 5, fits - 4, fits - 3, fits, fits + 1, highest)
            .filter(edge -> edge <= highest);
    return Arbitraries.frequencyOf(
        Tuple.of(2, edges),
        Tuple.of(1, Arbitraries.longs().between(0, 12)),
        Tuple.of(1, Arbitraries.longs().between(0, highest)));
  }

  private static <C extends Comparable<?>> Arbitrary<Range<C>> ranges(Arbitrary<C> bounds) {
    return Arbitraries.oneOf(
        bounds.map(Range::atLeast),
        bounds.map(Range::atMost),
        bounds.map(Range::greaterThan),
        bounds.map(Range::lessThan));
  }

  private static Money euros(long cents) {
    return Money.ofMinor(CurrencyUnit.EUR, cents);
  }

  @Provide
  Arbitrary<Long> cents() {
    return numbers(CENTS);
  }

  @Provide
  Arbitrary<Range<Money>> amounts() {
    return ranges(numbers(CENTS).map(CheckProperties::euros));
  }

  @Property
  void amountsCompareByTheCent(@ForAll("cents") long cents, @ForAll("amounts") Range<Money> range) {
    Project project =
        NOTHING.withFinancingPlan(FinancingPlan.builder().total(euros(cents)).build());
    assertComesTo(
        range.contains(euros(cents)), BudgetFacts.TOTAL, new Test.InRange<>(range), project);
  }

  @Provide
  Arbitrary<Rate> rates() {
    Arbitrary<Long> parts = numbers(CENTS).filter(part -> part > 0);
    return Arbitraries.oneOf(
        Combinators.combine(parts, parts).as(Rate::of),
        Arbitraries.longs().between(0, 101).map(Rate::percent),
        Arbitraries.of(Rate.of(1, 3), Rate.of(2, 7), Rate.of(7_000_001, 10_000_000)));
  }

  @Provide
  Arbitrary<Range<Rate>> shares() {
    return ranges(rates());
  }

  @Property
  void ratesCompareExactly(
      @ForAll("cents") long total,
      @ForAll("shares") Range<Rate> range,
      @ForAll("rates") Rate near,
      @ForAll("shifts") long shift) {
    // An amount close to what the bound makes of the total.
    Rate bound = range.hasLowerBound() ? range.lowerEndpoint() : range.upperEndpoint();
    long requested =
        BigInteger.valueOf(total)
            .multiply(BigInteger.valueOf(bound.numerator()))
            .divide(BigInteger.valueOf(bound.denominator()))
            .add(BigInteger.valueOf(shift))
            .max(BigInteger.ZERO)
            .min(BigInteger.valueOf(total))
            .longValueExact();
    Project project =
        NOTHING.withFinancingPlan(
            FinancingPlan.builder().total(euros(total)).requested(euros(requested)).build());
    boolean expected =
        total == 0 ? range.contains(Rate.percent(0)) : range.contains(Rate.of(requested, total));
    assertComesTo(expected, BudgetFacts.FUNDING_RATE, new Test.InRange<>(range), project);
  }

  @Provide
  Arbitrary<Long> shifts() {
    return Arbitraries.longs().between(-1, 1);
  }

  @Example
  void ratesTooCloseForNumbersOfTheirOwnAreToldFromTheBound() {
    List<Project> projects =
        LongStream.rangeClosed(700_000_000L, 700_000_009L)
            .mapToObj(
                cents ->
                    NOTHING.withFinancingPlan(
                        FinancingPlan.builder()
                            .total(euros(1_000_000_000L))
                            .requested(euros(cents))
                            .build()))
            .toList();
    Rule cap =
        Samples.rule(
            "Cap", Condition.check(BudgetFacts.FUNDING_RATE, Test.atMost(Rate.percent(70))));
    BatchEvaluation together = ProjectBatch.of(projects).evaluate(RuleSet.of(List.of(cap)));
    assertThat(together.outcome(0, 0)).isEqualTo(Outcome.SATISFIED);
    for (int row = 1; row < projects.size(); row++) {
      assertThat(together.outcome(row, 0)).isEqualTo(Outcome.NOT_SATISFIED);
    }
  }

  @Provide
  Arbitrary<Integer> people() {
    return numbers(Integer.MAX_VALUE).map(Long::intValue);
  }

  @Provide
  Arbitrary<Range<Long>> counts() {
    return ranges(numbers(Long.MAX_VALUE));
  }

  @Property
  void numbersCompare(@ForAll("people") int people, @ForAll("counts") Range<Long> range) {
    Project project = NOTHING.withApplicant(Applicant.builder().population(people).build());
    assertComesTo(
        range.contains((long) people),
        Facts.APPLICANT_POPULATION,
        new Test.InRange<>(range),
        project);
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.of(
        LocalDate.EPOCH.minusDays(1),
        LocalDate.EPOCH,
        LocalDate.EPOCH.plusDays(1),
        LocalDate.of(1901, 7, 1),
        LocalDate.of(2026, 2, 28),
        LocalDate.of(2026, 3, 1),
        LocalDate.of(9999, 12, 31));
  }

  @Provide
  Arbitrary<Range<LocalDate>> periods() {
    return ranges(days());
  }

  @Property
  void daysCompare(@ForAll("days") LocalDate end, @ForAll("periods") Range<LocalDate> range) {
    Project project = NOTHING.withSchedule(Schedule.builder().end(end).build());
    assertComesTo(range.contains(end), Facts.DURATION_END, new Test.InRange<>(range), project);
  }

  @Provide
  Arbitrary<Instant> moments() {
    return Combinators.combine(
            Arbitraries.of(0L, 60L, 1_768_896_000L, 253_402_300_740L),
            Arbitraries.longs().between(-61, 61),
            Arbitraries.of(0, 1, 999_999_999))
        .as((start, seconds, nanos) -> Instant.ofEpochSecond(start + seconds, nanos));
  }

  @Provide
  Arbitrary<Range<Instant>> deadlines() {
    return ranges(moments());
  }

  @Property
  void momentsCompare(
      @ForAll("moments") Instant moment, @ForAll("deadlines") Range<Instant> range) {
    Project project =
        NOTHING.withSubmission(
            Submission.builder().moment(moment.atOffset(ZoneOffset.ofHours(2))).build());
    assertComesTo(range.contains(moment), Facts.SUBMITTED_AT, new Test.InRange<>(range), project);
  }

  private static <T> Arbitrary<ImmutableSet<T>> some(Iterable<T> all, int least, int most) {
    List<T> listed = ImmutableSet.copyOf(all).asList();
    return Arbitraries.of(listed).set().ofMinSize(least).ofMaxSize(most).map(ImmutableSet::copyOf);
  }

  @Provide
  Arbitrary<ImmutableSet<AuthorityKind>> kinds() {
    return some(Set.of(AuthorityKind.values()), 1, 4);
  }

  @Property
  void kindsComeToWhatTheirLevelsSay(
      @ForAll AuthorityKind kind, @ForAll("kinds") ImmutableSet<AuthorityKind> kinds) {
    Project project = NOTHING.withApplicant(Applicant.builder().kind(kind).build());
    assertThat(outcome(Facts.APPLICANT_KIND, Test.in(kinds), project))
        .isEqualTo(expected(Set.of(kind), kinds));
  }

  @Provide
  Arbitrary<ImmutableSet<Country>> countries() {
    return some(Country.all(), 1, 5);
  }

  @Property
  void countriesAreLookedFor(
      @ForAll("countries") ImmutableSet<Country> countries,
      @ForAll("countries") ImmutableSet<Country> others,
      @ForAll boolean alsoOne) {
    ImmutableSet<Country> wanted =
        alsoOne
            ? ImmutableSet.<Country>builder().addAll(others).add(countries.asList().get(0)).build()
            : others;
    assertThat(outcome(Facts.COUNTRIES, Test.intersects(wanted), NOTHING.withCountries(countries)))
        .isEqualTo(expected(countries, wanted));
  }

  @Property
  void everyCountryAndSomeCountry(
      @ForAll("fewOrNoCountries") ImmutableSet<Country> countries,
      @ForAll("countries") ImmutableSet<Country> others,
      @ForAll boolean alsoThem) {
    ImmutableSet<Country> wanted =
        alsoThem
            ? ImmutableSet.<Country>builder().addAll(others).addAll(countries).build()
            : others;
    Condition in = Condition.check(MemberFacts.COUNTRY, Test.in(wanted));
    Project project = NOTHING.withCountries(countries);
    assertThat(outcome(Condition.forEach(Scope.COUNTRIES, in), project))
        .isEqualTo(Outcome.of(wanted.containsAll(countries)));
    assertThat(outcome(Condition.forSome(Scope.COUNTRIES, in), project))
        .isEqualTo(Outcome.of(!Collections.disjoint(wanted, countries)));
  }

  @Provide
  Arbitrary<ImmutableSet<Country>> fewOrNoCountries() {
    return some(List.of("SEN", "MLI", "BEN", "TGO", "MDG"), 0, 5)
        .map(codes -> codes.stream().map(Country::of).collect(ImmutableSet.toImmutableSet()));
  }

  @Provide
  Arbitrary<ImmutableSet<Theme>> themes() {
    return some(
        ImmutableSet.<Theme>builder()
            .addAll(Theme.known())
            .add(Theme.of("NOTRE_THEME"), Theme.of("LEUR_THEME"))
            .build(),
        1,
        5);
  }

  @Property
  void themesAreLookedForWithTheirLevels(
      @ForAll("themes") ImmutableSet<Theme> themes, @ForAll("themes") ImmutableSet<Theme> wanted) {
    assertThat(outcome(Facts.THEMES, Test.intersects(wanted), NOTHING.withThemes(themes)))
        .isEqualTo(expected(themes, wanted));
  }

  private static <T extends Term<T>> Outcome expected(Set<T> terms, Set<T> wanted) {
    if (terms.stream().anyMatch(term -> wanted.stream().anyMatch(term::isWithin))) {
      return Outcome.SATISFIED;
    }
    return terms.stream().anyMatch(term -> wanted.stream().anyMatch(each -> each.isWithin(term)))
        ? Outcome.MISSING
        : Outcome.NOT_SATISFIED;
  }

  private static <T> void assertComesTo(
      boolean expected, Fact<T> fact, Test<T> test, Project project) {
    assertThat(outcome(fact, test, project))
        .isEqualTo(expected ? Outcome.SATISFIED : Outcome.NOT_SATISFIED);
  }

  /** What a rule of this check comes to, alone, in a set and on several projects at once. */
  private static <T> Outcome outcome(Fact<T> fact, Test<T> test, Project project) {
    return outcome(Condition.check(fact, test), project);
  }

  private static Outcome outcome(Condition condition, Project project) {
    Rule rule = Samples.rule("Check", condition);
    Outcome outcome = Plain.outcome(rule, project);
    BatchEvaluation together =
        ProjectBatch.of(List.of(NOTHING, project)).evaluate(RuleSet.of(List.of(rule)));
    assertThat(together.outcome(0, 0)).isEqualTo(Outcome.MISSING);
    assertThat(together.outcome(1, 0)).isEqualTo(outcome);
    return outcome;
  }
}
