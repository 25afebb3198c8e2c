package io.github.aict.examples;

import com.google.common.collect.ImmutableSet;
import io.github.aict.funding.Assessment;
import io.github.aict.json.Catalogues;
import io.github.aict.project.Applicant;
import io.github.aict.project.FinancingPlan;
import io.github.aict.project.Project;
import io.github.aict.territory.AuthorityKind;
import io.github.aict.territory.Country;
import java.util.Locale;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Asks a call about a project of which little is known yet. */
public final class FundingCheck {

  private FundingCheck() {}

  /**
   * Prints what the FICOL of 2020 says to a métropole that works with Cameroon.
   *
   * @param args nothing
   */
  public static void main(String[] args) {
    Project project =
        Project.builder()
            .applicant(Applicant.builder().kind(AuthorityKind.METROPOLE).build())
            .countries(ImmutableSet.of(Country.of("CMR")))
            .financingPlan(
                FinancingPlan.builder()
                    .total(Money.of(CurrencyUnit.EUR, 900_000))
                    .requested(Money.of(CurrencyUnit.EUR, 600_000))
                    .build())
            .build();
    Assessment assessment = Catalogues.bundled().call("ficol-2020").assess(project);
    System.out.println(assessment.verdict()); // UNDETERMINED
    System.out.println(assessment.missing()); // what would settle it
    System.out.println(assessment.explain(Locale.ENGLISH)); // every rule with its source
  }
}
