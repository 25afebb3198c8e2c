package dossiers;

import com.google.common.collect.ImmutableSet;
import io.github.aict.funding.Assessment;
import io.github.aict.funding.Catalogue;
import io.github.aict.json.AictJson;
import io.github.aict.json.Catalogues;
import io.github.aict.law.LegalReview;
import io.github.aict.project.Applicant;
import io.github.aict.project.FinancingPlan;
import io.github.aict.project.Project;
import io.github.aict.territory.AuthorityKind;
import io.github.aict.territory.Country;
import java.time.LocalDate;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Assesses a project, writes the verdict as JSON and reads it again. */
public final class Main {

  private Main() {}

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
    Catalogue catalogue = Catalogues.bundled();
    Assessment assessment = catalogue.call("ficol-2020").assess(project);
    System.out.println(assessment.verdict());
    assessment.missing().forEach(System.out::println);
    String json = AictJson.assessments(catalogue).write(assessment);
    System.out.println(AictJson.assessments(catalogue).read(json).equals(assessment));
    System.out.println(LegalReview.of(project, LocalDate.of(2020, 6, 1)).conclusion());
  }
}
