package io.github.aict.rule;

import com.google.common.collect.ImmutableSet;

/**
 * Which facts an applicant can still decide on and which say what a project is.
 *
 * <p>Numbers and days can be changed unless they are listed as given; words and answers cannot
 * unless they are listed as chosen. A rate can be changed if one of its two parts can.
 */
final class Changeability {

  /** Numbers that describe who acts. */
  private static final ImmutableSet<String> GIVEN =
      ImmutableSet.of(
          "applicant.population",
          "applicants[].population",
          "partners[].population",
          "serviceBudgets[].ownResources",
          "serviceBudgets[].versementMobilite",
          "serviceBudgets[].base");

  /** Terms and answers that the applicant puts into the application. */
  private static final ImmutableSet<String> CHOSEN =
      ImmutableSet.of(
          "agreements",
          "budget.rateOption",
          "jointApplication",
          "odd.isDeclared",
          "submissionChannel");

  private Changeability() {}

  static boolean of(Fact<?> fact) {
    return switch (fact.type()) {
      case RATE -> fact.parts().stream().anyMatch(Changeability::of);
      case AMOUNT, COUNT, DATE, MOMENT -> !GIVEN.contains(fact.id());
      case FLAG, TERM, TERMS, TEXT ->
          fact.scope() == Scope.AGREEMENTS
              || CHOSEN.contains(fact.id())
              || fact.id().startsWith(FactNames.ATTESTATION);
    };
  }

  /** Whether one more member can join a list: one can win a partner or sign an agreement. */
  static boolean canGrow(Scope members) {
    return switch (members) {
      case PARTNERS, APPLICANTS, AGREEMENTS -> true;
      case PROJECT, COUNTRIES, COUNTRY_PARTS, SERVICE_BUDGETS -> false;
    };
  }
}
