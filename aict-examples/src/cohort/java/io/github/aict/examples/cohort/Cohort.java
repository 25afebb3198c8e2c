package io.github.aict.examples.cohort;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.aict.project.Applicant;
import io.github.aict.project.Attestation;
import io.github.aict.project.Contribution;
import io.github.aict.project.Contributor;
import io.github.aict.project.FinancingPlan;
import io.github.aict.project.Partner;
import io.github.aict.project.Project;
import io.github.aict.project.Schedule;
import io.github.aict.project.Theme;
import io.github.aict.territory.AuthorityKind;
import io.github.aict.territory.Country;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Numbered projects that nobody filed, complete and incomplete ones; core alone makes them. */
public final class Cohort {

  private static final List<AuthorityKind> KINDS =
      List.of(
          AuthorityKind.COMMUNE,
          AuthorityKind.METROPOLE,
          AuthorityKind.DEPARTEMENT,
          AuthorityKind.REGION,
          AuthorityKind.SYNDICAT_INTERCOMMUNAL);
  private static final List<String> COUNTRIES =
      List.of("SEN", "ARG", "MAR", "DEU", "MLI", "VNM", "MDG");
  private static final List<String> THEMES =
      List.of("DEV_DURABLE", "GOUVERNANCE_LOCALE", "PATRIMOINE");

  private Cohort() {}

  /**
   * Returns a project.
   *
   * @param number its number, from 0; the same project for the same number
   * @return the project, without a day of submission
   */
  public static Project project(long number) {
    Country country = Country.of(of(COUNTRIES, number));
    Project.Builder project =
        Project.builder()
            .title("Project " + number)
            .applicant(applicant(number))
            .otherApplicants(ImmutableList.of())
            .countries(ImmutableSet.of(country))
            .themes(ImmutableSet.of(Theme.of(of(THEMES, number))))
            .schedule(Schedule.builder().declaredMonths(12 + (int) (number % 25)).build());
    if (number % 4 != 0) {
      project.partners(
          ImmutableList.of(
              Partner.builder().kind(AuthorityKind.MUNICIPALITY).country(country).build()));
    }
    if (number % 6 != 0) {
      project.financingPlan(financingPlan(number));
    }
    return project.build();
  }

  private static Applicant applicant(long number) {
    Applicant.Builder applicant =
        Applicant.builder().kind(of(KINDS, number)).seatCountry(Country.of("FRA"));
    if (number % 3 != 0) {
      applicant
          .putAttestation("odaDeclarationDone", Attestation.of(true))
          .putAttestation("previousReportsFiled", Attestation.of(number % 13 != 0));
    }
    return applicant.build();
  }

  /** A plan that asks for 20 to 79% of the cost and shares the rest between cash and in kind. */
  private static FinancingPlan financingPlan(long number) {
    long cost = 20_000 + 1_000 * (number % 97);
    long asked = cost * (20 + number % 60) / 100;
    long inKind = (cost - asked) / 3;
    return FinancingPlan.builder()
        .total(euros(cost))
        .requested(euros(asked))
        .funderInKind(euros(0))
        .addContribution(
            Contribution.of(Contributor.OWN, euros(cost - asked - inKind), euros(inKind)))
        .build();
  }

  private static Money euros(long amount) {
    return Money.of(CurrencyUnit.EUR, amount);
  }

  private static <T> T of(List<T> values, long number) {
    return values.get((int) (number % values.size()));
  }
}
