package io.github.aict.rule;

import static io.github.aict.Samples.eur;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.aict.Rate;
import io.github.aict.Validity;
import io.github.aict.odd.Odd;
import io.github.aict.project.Applicant;
import io.github.aict.project.FinancingPlan;
import io.github.aict.project.Partner;
import io.github.aict.project.Project;
import io.github.aict.territory.AuthorityKind;
import io.github.aict.territory.Country;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * Checks of one fact, or of the members of one list, with projects for all that the checks can tell
 * apart.
 *
 * @param checks the checks
 * @param projects the projects, among them one that does not state the fact
 */
record Domain(Arbitrary<Condition> checks, List<Project> projects) {

  private static final LocalDate DAY = LocalDate.of(2025, 5, 30);

  private static final Project NOTHING = Project.builder().build();

  /** Whole numbers from 0: inhabitants, with bounds from 0 to 4. */
  static Domain numbers() {
    Arbitrary<Long> bounds = Arbitraries.longs().between(0, 4);
    Arbitrary<Test<Long>> tests =
        Arbitraries.oneOf(
            bounds.map(Test::atLeast),
            bounds.map(Test::atMost),
            bounds.map(Test::moreThan),
            bounds.map(Test::lessThan),
            bounds.flatMap(a -> bounds.filter(b -> b >= a).map(b -> Test.between(a, b))));
    return new Domain(
        tests.map(test -> Condition.check(Facts.APPLICANT_POPULATION, test)),
        with(
            IntStream.rangeClosed(0, 5)
                .mapToObj(
                    people ->
                        NOTHING.withApplicant(Applicant.builder().population(people).build()))));
  }

  /** Amounts, which are whole numbers of cents. */
  static Domain amounts() {
    Arbitrary<org.joda.money.Money> bounds =
        Arbitraries.of("0.00", "0.01", "0.02", "0.03").map(amount -> eur(amount));
    return new Domain(
        Arbitraries.oneOf(
            bounds.map(b -> Condition.check(BudgetFacts.REQUESTED, Test.atLeast(b))),
            bounds.map(b -> Condition.check(BudgetFacts.REQUESTED, Test.lessThan(b))),
            bounds.map(b -> Condition.check(BudgetFacts.REQUESTED, Test.moreThan(b)))),
        with(
            LongStream.rangeClosed(0, 4)
                .mapToObj(cents -> plan(FinancingPlan.builder().requested(eur("0.0" + cents))))));
  }

  /** Rates, which lie densely: quarters as bounds, eighths as values. */
  static Domain rates() {
    Arbitrary<Rate> bounds =
        Arbitraries.longs().between(0, 3).map(quarters -> Rate.of(quarters, 4));
    return new Domain(
        Arbitraries.oneOf(
            bounds.map(b -> Condition.check(BudgetFacts.FUNDING_RATE, Test.atLeast(b))),
            bounds.map(b -> Condition.check(BudgetFacts.FUNDING_RATE, Test.atMost(b))),
            bounds.map(b -> Condition.check(BudgetFacts.FUNDING_RATE, Test.moreThan(b))),
            bounds.map(b -> Condition.check(BudgetFacts.FUNDING_RATE, Test.lessThan(b)))),
        with(
            LongStream.rangeClosed(0, 8)
                .mapToObj(
                    eighths ->
                        plan(
                            FinancingPlan.builder()
                                .requested(eur(eighths + ".00"))
                                .total(eur("8.00"))))));
  }

  /** Days, with periods that are open or closed. */
  static Domain days() {
    Arbitrary<LocalDate> ends = Arbitraries.longs().between(0, 3).map(DAY::plusDays);
    Arbitrary<Validity> periods =
        Arbitraries.oneOf(
            ends.map(Validity::from),
            ends.map(Validity::until),
            ends.flatMap(a -> ends.filter(b -> !b.isBefore(a)).map(b -> Validity.closed(a, b))));
    return new Domain(
        periods.map(period -> Condition.check(Facts.SUBMITTED_ON, Test.within(period))),
        with(LongStream.rangeClosed(-1, 4).mapToObj(d -> NOTHING.submittedOn(DAY.plusDays(d)))));
  }

  /** Kinds of bodies, some of which lie within others. */
  static Domain kinds() {
    return new Domain(
        Arbitraries.of(AuthorityKind.values())
            .set()
            .ofMinSize(1)
            .ofMaxSize(3)
            .map(kinds -> Condition.check(Facts.APPLICANT_KIND, Test.in(kinds))),
        with(
            Arrays.stream(AuthorityKind.values())
                .map(kind -> NOTHING.withApplicant(Applicant.builder().kind(kind).build()))));
  }

  /** Sets of Goals: those that tests name, and one that none does. */
  static Domain goals() {
    List<Odd> named = List.of(Odd.ODD_1, Odd.ODD_6, Odd.ODD_13);
    return new Domain(
        Arbitraries.of(named)
            .set()
            .ofMinSize(1)
            .ofMaxSize(2)
            .map(goals -> Condition.check(Facts.ODD, Test.intersects(goals))),
        with(
            Sets.powerSet(ImmutableSet.<Odd>builder().addAll(named).add(Odd.ODD_17).build())
                .stream()
                .map(goals -> NOTHING.withOdd(ImmutableSet.copyOf(goals)))));
  }

  /** Texts, which are compared without regard to case and accents. */
  static Domain texts() {
    return new Domain(
        Arbitraries.of("Grand Est", "GRAND EST", "Réunion", "Bretagne")
            .set()
            .ofMinSize(1)
            .ofMaxSize(2)
            .map(regions -> Condition.check(Facts.APPLICANT_REGION, Test.oneOf(regions))),
        with(
            Stream.of("grand est", "reunion", "Bretagne", "Corse")
                .map(region -> NOTHING.withApplicant(Applicant.builder().region(region).build()))));
  }

  /** Lists of partners from 0 to 3 inhabitants, and one that states none; each once at most. */
  static Domain partners() {
    Arbitrary<Condition> checks =
        Arbitraries.longs()
            .between(0, 2)
            .flatMap(
                bound ->
                    Arbitraries.of(
                        Condition.check(MemberFacts.PARTNER_POPULATION, Test.atLeast(bound)),
                        Condition.check(MemberFacts.PARTNER_POPULATION, Test.atMost(bound))));
    Arbitrary<Condition> parts = trees(checks, 1);
    List<Partner> one = new ArrayList<>(List.of(Partner.builder().build()));
    IntStream.rangeClosed(0, 3)
        .forEach(number -> one.add(Partner.builder().population(number).build()));
    return new Domain(
        Arbitraries.oneOf(
            parts.map(part -> Condition.forEach(Scope.PARTNERS, part)),
            parts.map(part -> Condition.forSome(Scope.PARTNERS, part))),
        with(
            Sets.powerSet(ImmutableSet.copyOf(one)).stream()
                .map(partners -> NOTHING.withPartners(ImmutableList.copyOf(partners)))));
  }

  /** Some countries with their income groups, one of which is not certain in 2024. */
  static Domain countries() {
    ImmutableList<Country> all =
        ImmutableList.of(
            Country.of("SEN"), Country.of("MAR"), Country.of("VNM"), Country.of("DEU"));
    Arbitrary<Condition> inList =
        Arbitraries.of(all)
            .set()
            .ofMinSize(1)
            .ofMaxSize(3)
            .map(countries -> Condition.check(MemberFacts.COUNTRY, Test.in(countries)));
    Fact<?> groups = Facts.parse("countries[].dacGroup.2024");
    Arbitrary<Condition> inGroup = groups(groups);
    Arbitrary<Condition> parts = trees(Arbitraries.oneOf(inList, inGroup), 1);
    return new Domain(
        Arbitraries.oneOf(
            parts.map(part -> Condition.forEach(Scope.COUNTRIES, part)),
            parts.map(part -> Condition.forSome(Scope.COUNTRIES, part)),
            Arbitraries.of(all)
                .map(c -> Condition.check(Facts.COUNTRIES, Test.intersects(List.of(c))))),
        with(
            Sets.powerSet(ImmutableSet.copyOf(all)).stream()
                .map(countries -> NOTHING.withCountries(ImmutableSet.copyOf(countries)))));
  }

  @SuppressWarnings("unchecked") // The fact has income groups as its values.
  private static Arbitrary<Condition> groups(Fact<?> fact) {
    return Arbitraries.of(io.github.aict.territory.IncomeGroup.values())
        .set()
        .ofMinSize(1)
        .ofMaxSize(3)
        .map(
            groups ->
                Condition.check(
                    (Fact<ImmutableSet<io.github.aict.territory.IncomeGroup>>) fact,
                    Test.intersects(groups)));
  }

  /** Inhabitants and attestations together, which do not depend on each other. */
  static Domain mixed() {
    Arbitrary<Condition> lots = numbers().checks();
    List<Project> projects = new ArrayList<>();
    for (Project project : numbers().projects()) {
      projects.add(project);
      for (boolean held : List.of(true, false)) {
        projects.add(
            project.withApplicant(
                Applicant.builder()
                    .from(project.applicant().orElse(Applicant.builder().build()))
                    .putAttestation("held", io.github.aict.project.Attestation.of(held))
                    .build()));
      }
    }
    return new Domain(Arbitraries.oneOf(lots, Arbitraries.just(Leaves.attested("held"))), projects);
  }

  /** Conditions made of some others. */
  static Arbitrary<Condition> trees(Arbitrary<Condition> leaves, int depth) {
    if (depth == 0) {
      return leaves;
    }
    Arbitrary<Condition> part = trees(leaves, depth - 1);
    Arbitrary<ImmutableList<Condition>> parts =
        part.list().ofMinSize(1).ofMaxSize(3).map(ImmutableList::copyOf);
    return Arbitraries.oneOf(
        leaves,
        parts.map(Condition.AllOf::new),
        parts.map(Condition.AnyOf::new),
        part.map(Condition::not),
        parts.flatMap(
            all ->
                Arbitraries.integers()
                    .between(1, all.size())
                    .map(number -> new Condition.AtLeast(number, all))));
  }

  private static Project plan(FinancingPlan.Builder plan) {
    return NOTHING.withFinancingPlan(plan.build());
  }

  private static List<Project> with(Stream<Project> projects) {
    return Stream.concat(Stream.of(NOTHING), projects).toList();
  }
}
