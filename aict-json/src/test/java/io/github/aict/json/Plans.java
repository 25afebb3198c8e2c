package io.github.aict.json;

import com.google.common.collect.ImmutableList;
import io.github.aict.project.Contribution;
import io.github.aict.project.Contributor;
import io.github.aict.project.CountryPart;
import io.github.aict.project.FinancingPlan;
import io.github.aict.territory.Country;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import org.joda.money.Money;

/** Arbitrary financing plans: complete ones, ones with gaps and ones of which little is known. */
final class Plans {

  private static final long MOST_CENTS = 1_000_000_000L;

  private Plans() {}

  static Arbitrary<FinancingPlan> any() {
    return Combinators.combine(
            contributions(),
            Values.amounts(MOST_CENTS).optional(),
            Arbitraries.of(0L, 1L, 100L, 12_345L).optional(),
            Arbitraries.integers().between(0, 100).optional().list().ofSize(4),
            Values.words().list().ofMaxSize(2),
            countryShares().optional())
        .as(Plans::plan);
  }

  private static FinancingPlan plan(
      ImmutableList<Contribution> contributions,
      Optional<Money> requested,
      Optional<Long> gap,
      List<Optional<Integer>> shares,
      List<String> lines,
      Optional<List<CountryPart>> parts) {
    Money listed =
        Projects.sum(contributions.stream().flatMap(c -> amounts(c).stream()).toList())
            .plus(requested.orElse(Values.cents(0)));
    Optional<Money> total = gap.map(cents -> listed.plus(Values.cents(cents)));
    FinancingPlan.Builder plan =
        FinancingPlan.builder()
            .total(total)
            .requested(requested)
            .contributions(contributions)
            .eligibleCost(shares.get(0).map(s -> share(total, s)))
            .excludingTax(shares.get(1).map(s -> share(total, s)))
            .funderInKind(shares.get(2).map(s -> share(requested, s)));
    lines.stream().distinct().forEach(line -> plan.putLine(line, share(total, 10)));
    parts.ifPresent(all -> plan.countryParts(within(all, total, requested)));
    return plan.build();
  }

  private static List<Money> amounts(Contribution contribution) {
    List<Money> amounts = new ArrayList<>();
    contribution.cash().ifPresent(amounts::add);
    contribution.inKind().ifPresent(amounts::add);
    contribution.unspecified().ifPresent(amounts::add);
    return amounts;
  }

  private static Money share(Optional<Money> whole, int percent) {
    return whole
        .map(w -> Values.cents(w.getAmountMinorLong() * percent / 100))
        .orElse(Values.cents(percent * 100L));
  }

  // Parts are made of small amounts, so they are left out where the plan is smaller still.
  private static ImmutableList<CountryPart> within(
      List<CountryPart> parts, Optional<Money> total, Optional<Money> requested) {
    Money cost = Projects.sum(parts.stream().flatMap(p -> p.total().stream()).toList());
    Money grant = Projects.sum(parts.stream().flatMap(p -> p.requested().stream()).toList());
    boolean fits =
        total.map(t -> !cost.isGreaterThan(t)).orElse(true)
            && requested.map(r -> !grant.isGreaterThan(r)).orElse(true);
    return fits ? ImmutableList.copyOf(parts) : ImmutableList.of();
  }

  private static Arbitrary<List<CountryPart>> countryShares() {
    Arbitrary<CountryPart> part =
        Combinators.combine(
                Arbitraries.of(country("MDG"), country("VNM"), country("CA-QC")),
                Values.amounts(50_000).optional(),
                Arbitraries.integers().between(0, 100).optional())
            .as(
                (country, total, percent) ->
                    CountryPart.builder()
                        .country(country)
                        .total(total)
                        .requested(percent.map(p -> share(total, p)))
                        .build());
    return part.list().uniqueElements(CountryPart::country).ofMaxSize(3);
  }

  private static Country country(String code) {
    return Country.of(code);
  }

  private static Arbitrary<ImmutableList<Contribution>> contributions() {
    Arbitrary<ImmutableList<Contribution>> byGroup =
        groupAmounts()
            .list()
            .uniqueElements(Contribution::contributor)
            .map(list -> list.stream().sorted(Plans::byContributor).toList())
            .map(ImmutableList::copyOf);
    Arbitrary<ImmutableList<Contribution>> byName =
        named().list().ofMaxSize(4).map((Collection<Contribution> c) -> ImmutableList.copyOf(c));
    return Arbitraries.oneOf(byGroup, byName);
  }

  private static int byContributor(Contribution a, Contribution b) {
    return a.contributor().compareTo(b.contributor());
  }

  private static Arbitrary<Contribution> groupAmounts() {
    return Combinators.combine(
            Arbitraries.of(Contributor.values()),
            Values.amounts(MOST_CENTS).optional(),
            Values.amounts(MOST_CENTS).optional(),
            Arbitraries.of(true, false))
        .as(
            (contributor, cash, inKind, split) ->
                split
                    ? Contribution.builder()
                        .contributor(contributor)
                        .cash(cash)
                        .inKind(inKind)
                        .build()
                    : Contribution.of(contributor, cash.orElse(Values.cents(0))));
  }

  private static Arbitrary<Contribution> named() {
    return Builders.withBuilder(Contribution::builder)
        .use(Arbitraries.of(Contributor.values()))
        .in((b, v) -> b.contributor(v))
        .use(Values.texts().optional())
        .in((b, v) -> b.name(v))
        .use(Values.texts().optional())
        .in((b, v) -> b.line(v))
        .use(Values.amounts(MOST_CENTS).optional().list().ofSize(3))
        .in(
            (b, v) ->
                v.get(2).isPresent() ? b.unspecified(v.get(2)) : b.cash(v.get(0)).inKind(v.get(1)))
        .build(b -> b.build());
  }
}
