package io.github.aict.json;

import com.google.common.collect.Ordering;
import io.github.aict.project.Contribution;
import io.github.aict.project.Contributor;
import io.github.aict.project.CountryPart;
import io.github.aict.project.FinancingPlan;
import io.github.aict.project.RateOption;
import io.github.aict.rule.Vocabulary;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * The {@code budget} of a project document: a financing plan together with the rate option, which
 * documents keep beside it.
 *
 * @param plan the plan, if the document has more than the option
 * @param rateOption the option, if one is chosen
 */
record Budget(Optional<FinancingPlan> plan, Optional<RateOption> rateOption) {

  static final Shape<Contribution> NAMED =
      ObjectShape.of(Contribution::builder, Contribution.Builder::build)
          .required(
              "contributor",
              Shapes.ofTerm(Vocabulary.CONTRIBUTORS),
              Contribution::contributor,
              Contribution.Builder::contributor)
          .optional("name", Shapes.TEXT, Contribution::name, Contribution.Builder::name)
          .optional("line", Shapes.TEXT, Contribution::line, Contribution.Builder::line)
          .optional("cash", Shapes.AMOUNT, Contribution::cash, Contribution.Builder::cash)
          .optional("inKind", Shapes.AMOUNT, Contribution::inKind, Contribution.Builder::inKind)
          .optional(
              "amount",
              Shapes.AMOUNT,
              Contribution::unspecified,
              Contribution.Builder::unspecified);

  static final Shape<CountryPart> PART =
      ObjectShape.of(CountryPart::builder, CountryPart.Builder::build)
          .required(
              "country",
              Shapes.ofTerm(Vocabulary.COUNTRIES),
              CountryPart::country,
              CountryPart.Builder::country)
          .optional("total", Shapes.AMOUNT, CountryPart::total, CountryPart.Builder::total)
          .optional(
              "requested", Shapes.AMOUNT, CountryPart::requested, CountryPart.Builder::requested);

  static final Shape<Budget> SHAPE =
      shape()
          .optional(
              "rateOption",
              Shapes.ofTerm(Vocabulary.RATE_OPTIONS),
              Budget::rateOption,
              (d, v) -> d.rateOption = v);

  /** A plan on its own, beside which no option stands. */
  static final Shape<FinancingPlan> PLAN =
      shape()
          .as(
              budget -> budget.plan().orElseThrow(),
              plan -> new Budget(Optional.of(plan), Optional.empty()));

  /** What has been read of a budget. */
  private static final class Draft {
    private final FinancingPlan.Builder plan = FinancingPlan.builder();
    private @Nullable RateOption rateOption;

    Budget build() {
      FinancingPlan built = plan.build();
      boolean nothingElse = rateOption != null && built.equals(FinancingPlan.builder().build());
      return new Budget(
          nothingElse ? Optional.empty() : Optional.of(built), Optional.ofNullable(rateOption));
    }
  }

  private static ObjectShape<Budget, Draft> shape() {
    ObjectShape<Budget, Draft> shape =
        ObjectShape.of(Draft::new, Draft::build)
            .optional("total", Shapes.AMOUNT, of(p -> p.total()), (d, v) -> d.plan.total(v))
            .optional(
                "eligibleCost",
                Shapes.AMOUNT,
                of(p -> p.eligibleCost()),
                (d, v) -> d.plan.eligibleCost(v))
            .optional(
                "excludingTax",
                Shapes.AMOUNT,
                of(p -> p.excludingTax()),
                (d, v) -> d.plan.excludingTax(v))
            .optional(
                "requested", Shapes.AMOUNT, of(p -> p.requested()), (d, v) -> d.plan.requested(v))
            .optional(
                "funderInKind",
                Shapes.AMOUNT,
                of(p -> p.funderInKind()),
                (d, v) -> d.plan.funderInKind(v));
    for (Contributor contributor : Contributor.values()) {
      shape.optional(
          contributor.code(),
          group(contributor),
          of(p -> isGrouped(p) ? ofGroup(p, contributor) : Optional.empty()),
          (d, v) -> d.plan.addContribution(v));
    }
    return shape
        .optional(
            "contributions",
            Shapes.listOf(NAMED),
            of(p -> isGrouped(p) ? Optional.empty() : Optional.of(p.contributions())),
            (d, v) -> d.plan.addAllContributions(v))
        .optional(
            "lines",
            Shapes.mapOf(Shapes.AMOUNT),
            of(p -> Optional.of(p.lines()).filter(lines -> !lines.isEmpty())),
            (d, v) -> d.plan.putAllLines(v))
        .optional(
            "perCountry",
            Shapes.listOf(PART),
            of(p -> p.countryParts()),
            (d, v) -> d.plan.countryParts(v));
  }

  private static <V> Function<Budget, Optional<V>> of(Function<FinancingPlan, Optional<V>> get) {
    return budget -> budget.plan().flatMap(get);
  }

  /** What a group brings as a whole: an amount, or its parts in cash and in kind. */
  private static Shape<Contribution> group(Contributor contributor) {
    Shape<Contribution> parts =
        ObjectShape.<Contribution, Contribution.Builder>of(
                () -> Contribution.builder().contributor(contributor), Contribution.Builder::build)
            .optional("cash", Shapes.AMOUNT, Contribution::cash, Contribution.Builder::cash)
            .optional("inKind", Shapes.AMOUNT, Contribution::inKind, Contribution.Builder::inKind);
    return Shapes.of(
        (value, problems) -> {
          if (value instanceof Located.Num) {
            Money amount = Shapes.AMOUNT.read(value, problems);
            return amount == null ? null : Contribution.of(contributor, amount);
          }
          if (value instanceof Located.Obj) {
            return parts.read(value, problems);
          }
          problems.wrongType(
              value,
              Problems.expected(
                  "un montant ou un objet avec cash et inKind",
                  "an amount or an object with cash and inKind"));
          return null;
        },
        contribution ->
            contribution.unspecified().isPresent()
                ? Shapes.AMOUNT.write(contribution.unspecified().get())
                : parts.write(contribution));
  }

  // A plan that names nobody is written by groups, which is how people first write one down.
  private static boolean isGrouped(FinancingPlan plan) {
    List<Contributor> groups =
        plan.contributions().stream().map(Contribution::contributor).toList();
    return !plan.contributions().isEmpty()
        && Ordering.natural().isStrictlyOrdered(groups)
        && plan.contributions().stream()
            .allMatch(
                c ->
                    c.name().isEmpty()
                        && c.line().isEmpty()
                        && (c.unspecified().isEmpty()
                            || (c.cash().isEmpty() && c.inKind().isEmpty())));
  }

  private static Optional<Contribution> ofGroup(FinancingPlan plan, Contributor contributor) {
    return plan.contributions().stream().filter(c -> c.contributor() == contributor).findFirst();
  }
}
