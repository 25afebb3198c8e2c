package io.github.aict.project;

import static io.github.aict.Samples.eur;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.aict.InvalidValueException;
import io.github.aict.Label;
import io.github.aict.territory.Country;
import io.github.aict.territory.PublicService;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.provider.Arguments;

/** What the tests of refusals share. */
final class Refusals {

  static final Country SENEGAL = Country.of("SEN");

  private Refusals() {}

  /** An attempt with what its refusal says. */
  static Arguments refusal(String en, String fr, Executable attempt) {
    return arguments(en, fr, attempt);
  }

  static void assertRefused(String en, String fr, Executable attempt) {
    InvalidValueException refusal =
        catchThrowableOfType(InvalidValueException.class, attempt::execute);
    assertThat(refusal).as("refusal").isNotNull().hasMessage(en);
    assertThat(refusal.reason()).isEqualTo(Label.of(fr, en));
  }

  static FinancingPlan.Builder plan() {
    FinancingPlan.Builder plan = FinancingPlan.builder();
    plan.total(eur("100000.00")).requested(eur("70000.00"));
    return plan;
  }

  static CountryPart part(String total) {
    return CountryPart.builder().country(SENEGAL).total(eur(total)).build();
  }

  static ServiceBudget.Builder budget() {
    ServiceBudget.Builder budget = ServiceBudget.builder();
    budget.service(PublicService.EAU_POTABLE);
    return budget;
  }
}
