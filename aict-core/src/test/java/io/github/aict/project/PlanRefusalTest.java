package io.github.aict.project;

import static io.github.aict.Samples.eur;
import static io.github.aict.project.Refusals.SENEGAL;
import static io.github.aict.project.Refusals.assertRefused;
import static io.github.aict.project.Refusals.budget;
import static io.github.aict.project.Refusals.part;
import static io.github.aict.project.Refusals.plan;
import static io.github.aict.project.Refusals.refusal;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every way in which financing plans are refused, with what it says in both languages. */
class PlanRefusalTest {

  @ParameterizedTest(name = "{0}")
  @MethodSource({"amounts", "plans"})
  void refuses(String en, String fr, Executable attempt) {
    assertRefused(en, fr, attempt);
  }

  static Stream<Arguments> amounts() {
    return Stream.of(
        refusal(
            "the total cost must be at least €0 but was EUR -0.01",
            "le coût total doit valoir au moins 0\u00a0€ mais vaut EUR -0.01",
            () -> FinancingPlan.builder().total(eur("-0.01")).build()),
        refusal(
            "the total cost must be in euros but was USD 5.00",
            "le coût total doit être un montant en euros mais vaut USD 5.00",
            () -> FinancingPlan.builder().total(Money.parse("USD 5.00")).build()),
        refusal(
            "the total cost must be less than €1,000,000,000,000 but was €1,000,000,000,000",
            "le coût total doit valoir moins de 1\u202f000\u202f000\u202f000\u202f000\u00a0€ mais"
                + " vaut 1\u202f000\u202f000\u202f000\u202f000\u00a0€",
            () -> FinancingPlan.builder().total(eur("1000000000000.00")).build()),
        refusal(
            "the grant asked for must be at least €0 but was EUR -5.00",
            "la subvention demandée doit valoir au moins 0\u00a0€ mais vaut EUR -5.00",
            () -> FinancingPlan.builder().requested(eur("-5.00")).build()),
        refusal(
            "the cash contribution (partner authorities) must be at least €0 but was EUR -3.00",
            "l’apport en numéraire (collectivités partenaires) doit valoir au moins 0\u00a0€ mais"
                + " vaut EUR -3.00",
            () -> Contribution.of(Contributor.PARTNER, eur("-3.00"), eur("0.00"))),
        refusal(
            "the contribution in kind (other funders) must be at least €0 but was EUR -3.00",
            "l’apport en nature (autres financeurs) doit valoir au moins 0\u00a0€ mais vaut"
                + " EUR -3.00",
            () -> Contribution.of(Contributor.OTHERS, eur("0.00"), eur("-3.00"))),
        refusal(
            "the contribution (beneficiaries) must be in euros but was JPY 3",
            "l’apport (bénéficiaires) doit être un montant en euros mais vaut JPY 3",
            () -> Contribution.of(Contributor.BENEFICIARIES, Money.parse("JPY 3"))),
        refusal(
            "the cost of the country’s part (Senegal) must be at least €0 but was EUR -1.00",
            "le coût de la part du pays (Sénégal) doit valoir au moins 0\u00a0€ mais vaut EUR -1.00",
            () -> CountryPart.builder().country(SENEGAL).total(eur("-1.00")).build()),
        refusal(
            "the grant for the country’s part (Senegal) must be at least €0 but was EUR -1.00",
            "la subvention demandée pour la part du pays (Sénégal) doit valoir au moins 0\u00a0€"
                + " mais vaut EUR -1.00",
            () -> CountryPart.builder().country(SENEGAL).requested(eur("-1.00")).build()),
        refusal(
            "the own resources of the budget (drinking water) must be at least €0 but was EUR -1.00",
            "le montant des ressources propres du budget (eau potable) doit valoir au moins 0\u00a0€"
                + " mais vaut EUR -1.00",
            () -> budget().ownResources(eur("-1.00")).build()),
        refusal(
            "the planned spending of the budget (drinking water) must be at least €0 but was"
                + " EUR -1.00",
            "la dépense prévue du budget (eau potable) doit valoir au moins 0\u00a0€ mais vaut"
                + " EUR -1.00",
            () -> budget().planned(eur("-1.00")).build()));
  }

  static Stream<Arguments> plans() {
    return Stream.of(
        refusal(
            "the eligible cost must not exceed the total cost (€100,000) but was €100,000.01",
            "le coût éligible ne doit pas dépasser le coût total (100\u202f000\u00a0€) mais vaut"
                + " 100\u202f000,01\u00a0€",
            () -> plan().eligibleCost(eur("100000.01")).build()),
        refusal(
            "the cost without tax must not exceed the total cost (€100,000) but was €100,001",
            "le coût hors taxes ne doit pas dépasser le coût total (100\u202f000\u00a0€) mais vaut"
                + " 100\u202f001\u00a0€",
            () -> plan().excludingTax(eur("100001.00")).build()),
        refusal(
            "the grant in kind must not exceed the grant asked for (€70,000) but was €70,001",
            "la subvention en nature ne doit pas dépasser la subvention demandée (70\u202f000\u00a0€)"
                + " mais vaut 70\u202f001\u00a0€",
            () -> plan().funderInKind(eur("70001.00")).build()),
        refusal(
            "the budget line “monitoring” must not exceed the total cost (€100,000) but was €200,000",
            "la ligne de budget «\u00a0monitoring\u00a0» ne doit pas dépasser le coût total"
                + " (100\u202f000\u00a0€) mais vaut 200\u202f000\u00a0€",
            () -> plan().putLine("monitoring", eur("200000.00")).build()),
        refusal(
            "a plan must not bring more than the total cost (€100,000) but brings €100,000.01",
            "un plan ne doit pas apporter plus que le coût total (100\u202f000\u00a0€) mais apporte"
                + " 100\u202f000,01\u00a0€",
            () ->
                plan().addContribution(Contribution.of(Contributor.OWN, eur("30000.01"))).build()),
        refusal(
            "a plan must have one part a country but had two for Senegal",
            "un plan doit avoir une seule part par pays mais en a deux pour ce pays\u00a0: Sénégal",
            () -> plan().countryParts(ImmutableList.of(part("1.00"), part("2.00"))).build()),
        refusal(
            "the cost of all country parts must not exceed the total cost (€100,000) but was"
                + " €100,001",
            "le coût de toutes les parts des pays ne doit pas dépasser le coût total"
                + " (100\u202f000\u00a0€) mais vaut 100\u202f001\u00a0€",
            () -> plan().countryParts(ImmutableList.of(part("100001.00"))).build()),
        refusal(
            "the grant of all country parts must not exceed the grant asked for (€70,000) but was"
                + " €70,001",
            "la subvention de toutes les parts des pays ne doit pas dépasser la subvention demandée"
                + " (70\u202f000\u00a0€) mais vaut 70\u202f001\u00a0€",
            () ->
                plan()
                    .countryParts(ImmutableList.of(part("90000.00").withRequested(eur("70001.00"))))
                    .build()),
        refusal(
            "the grant for the country’s part (Senegal) must not exceed the cost of the country’s"
                + " part (Senegal) (€1) but was €2",
            "la subvention demandée pour la part du pays (Sénégal) ne doit pas dépasser le coût de la"
                + " part du pays (Sénégal) (1\u00a0€) mais vaut 2\u00a0€",
            () -> part("1.00").withRequested(eur("2.00"))));
  }
}
