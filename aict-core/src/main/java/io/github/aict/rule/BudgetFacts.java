package io.github.aict.rule;

import com.google.common.collect.ImmutableList;
import io.github.aict.Label;
import io.github.aict.Rate;
import io.github.aict.project.Contributor;
import io.github.aict.project.FinancingPlan;
import io.github.aict.project.RateOption;
import java.util.Optional;
import java.util.function.Function;
import org.joda.money.Money;

/** The facts about the financing plan of a project. Amounts are in euros. */
public final class BudgetFacts {

  private static final FactRegistry REGISTRY =
      new FactRegistry(
          Scope.PROJECT, FactRegistry.FIRST_BUDGET_SLOT, FactRegistry.FIRST_ATTESTATION_SLOT);

  /** The cost of the whole project: {@code budget.total}. */
  public static final Fact<Money> TOTAL =
      amount("total", "coût total", "total cost", plan -> plan.total());

  /** The cost that the funder accepts as a base: {@code budget.eligibleCost}. */
  public static final Fact<Money> ELIGIBLE_COST =
      amount("eligibleCost", "coût éligible", "eligible cost", plan -> plan.eligibleCost());

  /** The cost without value added tax: {@code budget.excludingTax}. */
  public static final Fact<Money> EXCLUDING_TAX =
      amount("excludingTax", "coût hors taxes", "cost without tax", plan -> plan.excludingTax());

  /** The grant that the funder is asked for: {@code budget.requested}. */
  public static final Fact<Money> REQUESTED =
      amount("requested", "subvention demandée", "grant asked for", plan -> plan.requested());

  /** What the funder is asked to bring in kind: {@code budget.funderInKind}. */
  public static final Fact<Money> FUNDER_IN_KIND =
      amount(
          "funderInKind",
          "apport en nature attendu du financeur",
          "contribution in kind asked of the funder",
          plan -> plan.funderInKind());

  /** What the French authorities bring in all: {@code budget.own}. */
  public static final Fact<Money> OWN =
      amount(
          "own",
          "apport des collectivités françaises",
          "contribution of the French authorities",
          plan -> plan.contributed(Contributor.OWN));

  /** What the French authorities bring in cash: {@code budget.own.cash}. */
  public static final Fact<Money> OWN_CASH =
      amount(
          "own.cash",
          "apport en numéraire des collectivités françaises",
          "cash contribution of the French authorities",
          plan -> plan.contributedInCash(Contributor.OWN));

  /** What the French authorities bring in kind: {@code budget.own.inKind}. */
  public static final Fact<Money> OWN_IN_KIND =
      amount(
          "own.inKind",
          "valorisation apportée par les collectivités françaises",
          "contribution in kind of the French authorities",
          plan -> plan.contributedInKind(Contributor.OWN));

  /** What the partner authorities bring in all: {@code budget.partner}. */
  public static final Fact<Money> PARTNER =
      amount(
          "partner",
          "apport des collectivités partenaires",
          "contribution of the partner authorities",
          plan -> plan.contributed(Contributor.PARTNER));

  /** What the partner authorities bring in cash: {@code budget.partner.cash}. */
  public static final Fact<Money> PARTNER_CASH =
      amount(
          "partner.cash",
          "apport en numéraire des collectivités partenaires",
          "cash contribution of the partner authorities",
          plan -> plan.contributedInCash(Contributor.PARTNER));

  /** What other partners in the project bring: {@code budget.partnersInvolved}. */
  public static final Fact<Money> PARTNERS_INVOLVED =
      amount(
          "partnersInvolved",
          "apport des partenaires associés",
          "contribution of the partners involved",
          plan -> plan.contributed(Contributor.PARTNERS_INVOLVED));

  /** What contracting authorities of the basin bring: {@code budget.basinAuthorities}. */
  public static final Fact<Money> BASIN_AUTHORITIES =
      amount(
          "basinAuthorities",
          "apport des maîtres d’ouvrage du bassin",
          "contribution of the contracting authorities of the basin",
          plan -> plan.contributed(Contributor.BASIN_AUTHORITIES));

  /** What those who benefit bring: {@code budget.beneficiaries}. */
  public static final Fact<Money> BENEFICIARIES =
      amount(
          "beneficiaries",
          "apport des bénéficiaires",
          "contribution of the beneficiaries",
          plan -> plan.contributed(Contributor.BENEFICIARIES));

  /** What every other source brings: {@code budget.others}. */
  public static final Fact<Money> OTHERS =
      amount(
          "others",
          "apport des autres financeurs",
          "contribution of other funders",
          plan -> plan.contributed(Contributor.OTHERS));

  /** The budget for monitoring and evaluation: {@code budget.lines.monitoring}. */
  public static final Fact<Money> MONITORING =
      amount(
          "lines.monitoring",
          "budget de suivi-évaluation",
          "budget for monitoring and evaluation",
          plan -> Optional.ofNullable(plan.lines().get("monitoring")));

  /** How the caps are to be applied to several countries: {@code budget.rateOption}. */
  public static final Fact<RateOption> RATE_OPTION =
      REGISTRY.add(
          "budget.rateOption",
          FactType.TERM,
          Vocabulary.RATE_OPTIONS,
          Label.of("Option de taux", "Rate option"),
          Label.of(
              "Le porteur choisit-il un taux unique ou le plafond de chaque pays\u00a0?",
              "Does the lead choose a single rate or each country’s cap?"),
          sheet -> sheet.project().submission().flatMap(s -> s.rateOption()).orElse(null));

  /** The grant asked for as a share of the total cost: {@code budget.requested / budget.total}. */
  public static final Fact<Rate> FUNDING_RATE =
      rate(
          REQUESTED,
          TOTAL,
          Label.of("Taux de cofinancement demandé", "Funding rate asked for"),
          Label.of("du coût total", "of the total cost"));

  /** The grant as a share of the eligible cost: {@code budget.requested / budget.eligibleCost}. */
  public static final Fact<Rate> FUNDING_RATE_OF_ELIGIBLE_COST =
      rate(
          REQUESTED,
          ELIGIBLE_COST,
          Label.of("Taux de cofinancement demandé", "Funding rate asked for"),
          Label.of("du coût éligible", "of the eligible cost"));

  /** The own contribution as a share of the total cost: {@code budget.own / budget.total}. */
  public static final Fact<Rate> OWN_SHARE =
      rate(
          OWN,
          TOTAL,
          Label.of("Apport des collectivités françaises", "Share of the French authorities"),
          Label.of("du coût total", "of the total cost"));

  /** The part in kind of the own contribution: {@code budget.own.inKind / budget.own}. */
  public static final Fact<Rate> IN_KIND_SHARE =
      rate(
          OWN_IN_KIND,
          OWN,
          Label.of("Valorisation", "Contribution in kind"),
          Label.of("de l’apport des collectivités françaises", "of the own contribution"));

  /** The partners' contribution as a share of the cost: {@code budget.partner / budget.total}. */
  public static final Fact<Rate> PARTNER_SHARE =
      rate(
          PARTNER,
          TOTAL,
          Label.of("Apport des collectivités partenaires", "Share of the partner authorities"),
          Label.of("du coût total", "of the total cost"));

  /**
   * The contribution of authorities of the basin: {@code budget.basinAuthorities / budget.total}.
   */
  public static final Fact<Rate> BASIN_SHARE =
      rate(
          BASIN_AUTHORITIES,
          TOTAL,
          Label.of(
              "Apport des maîtres d’ouvrage du bassin",
              "Share of the contracting authorities of the basin"),
          Label.of("du coût total", "of the total cost"));

  /** The share of monitoring and evaluation: {@code budget.lines.monitoring / budget.total}. */
  public static final Fact<Rate> MONITORING_SHARE =
      rate(
          MONITORING,
          TOTAL,
          Label.of("Part du suivi-évaluation", "Share of monitoring and evaluation"),
          Label.of("du coût total", "of the total cost"));

  /** What both sides and those they involve bring, as a share of the total cost. */
  public static final Fact<Rate> LOCAL_SHARE = localShare();

  private BudgetFacts() {}

  static ImmutableList<Fact<?>> all() {
    return REGISTRY.facts();
  }

  private static Fact<Money> amount(
      String name, String fr, String en, Function<FinancingPlan, Optional<Money>> amount) {
    return REGISTRY.add(
        "budget." + name,
        FactType.AMOUNT,
        Label.of(capitalised(fr), capitalised(en)),
        Label.of(
            "Quel est le montant\u00a0: " + fr + "\u00a0?",
            "What is the amount of the " + en + "?"),
        sheet -> sheet.project().financingPlan().flatMap(amount).orElse(null));
  }

  private static Fact<Rate> rate(Fact<?> part, Fact<?> whole, Label label, Label base) {
    return REGISTRY.add(
        Derived.rateId(part, whole),
        FactType.RATE,
        new Fact.Words(label, Derived.rateWording(part, whole).question(), base),
        null,
        ImmutableList.of(part, whole),
        Derived.rate(part, whole));
  }

  private static Fact<Rate> localShare() {
    ImmutableList<Fact<?>> parts = ImmutableList.of(OWN, PARTNER, PARTNERS_INVOLVED);
    Fact<Money> sum =
        REGISTRY.add(
            Derived.sumId(parts),
            FactType.AMOUNT,
            Derived.sumWording(parts),
            null,
            parts,
            Derived.sum(parts));
    return rate(
        sum,
        TOTAL,
        Label.of(
            "Apport des collectivités et de leurs partenaires",
            "Share of the authorities and their partners"),
        Label.of("du coût total", "of the total cost"));
  }

  private static String capitalised(String text) {
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }
}
