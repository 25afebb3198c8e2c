package io.github.aict.funding;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.aict.Label;
import io.github.aict.Wording;
import io.github.aict.project.CountryPart;
import io.github.aict.project.FinancingPlan;
import io.github.aict.project.Project;
import io.github.aict.project.ServiceBudget;
import io.github.aict.rule.BudgetFacts;
import io.github.aict.rule.Fact;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.joda.money.Money;

/** What changes in the amounts of a project, in words. */
final class AmountChanges {

  private static final ImmutableMap<Fact<Money>, Label> NOUNS =
      ImmutableMap.<Fact<Money>, Label>builder()
          .put(BudgetFacts.TOTAL, Label.of("le coût total", "the total cost"))
          .put(
              BudgetFacts.FUNDER_IN_KIND,
              Label.of(
                  "l’apport en nature attendu du financeur",
                  "the contribution in kind asked of the funder"))
          .put(
              BudgetFacts.OWN_CASH,
              Label.of(
                  "l’apport en numéraire des collectivités françaises",
                  "the cash contribution of the French authorities"))
          .put(
              BudgetFacts.OWN_IN_KIND,
              Label.of(
                  "la valorisation apportée par les collectivités françaises",
                  "the contribution in kind of the French authorities"))
          .put(
              BudgetFacts.PARTNER,
              Label.of(
                  "l’apport des collectivités partenaires",
                  "the contribution of the partner authorities"))
          .put(
              BudgetFacts.PARTNERS_INVOLVED,
              Label.of(
                  "l’apport des partenaires associés", "the contribution of the partners involved"))
          .put(
              BudgetFacts.BASIN_AUTHORITIES,
              Label.of(
                  "l’apport des maîtres d’ouvrage du bassin",
                  "the contribution of the contracting authorities of the basin"))
          .put(
              BudgetFacts.BENEFICIARIES,
              Label.of("l’apport des bénéficiaires", "the contribution of the beneficiaries"))
          .put(
              BudgetFacts.MONITORING,
              Label.of("le budget de suivi-évaluation", "the budget for monitoring and evaluation"))
          .buildOrThrow();

  private final Reach span;
  private final ImmutableList.Builder<Change> changes = ImmutableList.builder();

  private AmountChanges(Reach span) {
    this.span = span;
  }

  static ImmutableList<Change> of(Reach span) {
    return new AmountChanges(span).write();
  }

  private ImmutableList<Change> write() {
    span.of(BudgetFacts.REQUESTED::of)
        .ifPresent(
            extent -> add(BudgetFacts.REQUESTED.id(), extent, asking(extent, Optional.empty())));
    parts();
    boolean cashKnown = BudgetFacts.OWN_CASH.of(span.after()).isPresent();
    for (Map.Entry<Fact<Money>, Label> noun : NOUNS.entrySet()) {
      boolean whole = noun.getKey().equals(BudgetFacts.OWN_CASH) && !cashKnown;
      Fact<Money> fact = whole ? BudgetFacts.OWN : noun.getKey();
      Label name =
          whole
              ? Label.of(
                  "l’apport des collectivités françaises",
                  "the contribution of the French authorities")
              : noun.getValue();
      // What becomes known because the plan now adds up is nothing that anybody changes.
      span.of(fact::of)
          .filter(extent -> extent.before().isPresent())
          .ifPresent(extent -> add(fact.id(), extent, bringing(extent, name)));
    }
    services();
    return changes.build();
  }

  private void parts() {
    int size = declaredParts(span.after()).size();
    for (int i = 0; i < size; i++) {
      int index = i;
      Label country = declaredParts(span.after()).get(i).country().label();
      String place = "budget.perCountry[" + i + "].";
      span.of(p -> declaredParts(p).get(index).requested())
          .ifPresent(
              extent -> add(place + "requested", extent, asking(extent, Optional.of(country))));
      span.of(p -> declaredParts(p).get(index).total())
          .ifPresent(
              extent ->
                  add(
                      place + "total",
                      extent,
                      bringing(
                          extent,
                          Label.of(
                              "le coût de la part d’un pays (" + country.fr() + ")",
                              "the cost of the part of one country (" + country.en() + ")"))));
    }
  }

  private static ImmutableList<CountryPart> declaredParts(Project project) {
    return project.financingPlan().flatMap(FinancingPlan::countryParts).orElse(ImmutableList.of());
  }

  private void services() {
    ImmutableList<ServiceBudget> budgets = budgets(span.after());
    for (int i = 0; i < budgets.size(); i++) {
      int index = i;
      Label service = budgets.get(i).service().label();
      span.of(p -> budgets(p).get(index).planned())
          .ifPresent(
              extent ->
                  add(
                      "serviceBudgets[" + index + "].planned",
                      extent,
                      bringing(
                          extent,
                          Label.of(
                              "la dépense internationale prévue d’un budget (" + service.fr() + ")",
                              "the international spending planned in one budget ("
                                  + service.en()
                                  + ")"))));
    }
  }

  private static ImmutableList<ServiceBudget> budgets(Project project) {
    return project.serviceBudgets().orElse(ImmutableList.of());
  }

  private void add(String place, Extent<Money> extent, Label sentence) {
    changes.add(
        Change.of(
            place,
            extent.before().map(AmountChanges::text),
            text(extent.after()),
            extent.after(),
            sentence));
  }

  private static Label asking(Extent<Money> extent, Optional<Label> country) {
    Label amount = extent.bounded(AmountChanges::text);
    Label old = insteadOf(extent.before());
    String fr = country.map(name -> " pour la part d’un pays (" + name.fr() + ")").orElse("");
    String en = country.map(name -> " for the part of one country (" + name.en() + ")").orElse("");
    return Label.of(
        "Demander " + amount.fr() + fr + old.fr(), "Ask for " + amount.en() + en + old.en());
  }

  private static Label bringing(Extent<Money> extent, Label noun) {
    Label amount = extent.bounded(AmountChanges::text);
    Label old = insteadOf(extent.before());
    String to = extent.isClosed() ? " à un montant compris " : " à ";
    return extent.grows()
        ? Label.of(
            "Porter " + noun.fr() + to + amount.fr() + old.fr(),
            "Raise " + noun.en() + " to " + amount.en() + old.en())
        : Label.of(
            "Ramener " + noun.fr() + to + amount.fr() + old.fr(),
            "Lower " + noun.en() + " to " + amount.en() + old.en());
  }

  private static Label insteadOf(Optional<Money> before) {
    return before
        .map(AmountChanges::text)
        .map(old -> Label.of(" au lieu de " + old.fr() + ".", " instead of " + old.en() + "."))
        .orElse(Label.of(".", "."));
  }

  static Label text(Money amount) {
    return Label.of(Wording.amount(amount, Locale.FRENCH), Wording.amount(amount, Locale.ENGLISH));
  }
}
