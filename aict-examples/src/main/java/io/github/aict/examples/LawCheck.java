package io.github.aict.examples;

import io.github.aict.law.Articles;
import io.github.aict.law.LegalFramework;
import io.github.aict.law.LegalReview;
import io.github.aict.project.ActionForm;
import io.github.aict.project.Applicant;
import io.github.aict.project.Project;
import io.github.aict.territory.AuthorityKind;
import io.github.aict.territory.Country;
import java.time.LocalDate;
import java.util.Locale;

/** Asks what the law of a day said of an action without a convention. */
public final class LawCheck {

  private LawCheck() {}

  /**
   * Prints what the law said on the two days around the reform of 2014.
   *
   * @param args nothing
   */
  public static void main(String[] args) {
    Project project =
        Project.builder()
            .applicant(
                Applicant.builder()
                    .kind(AuthorityKind.DEPARTEMENT)
                    .seatCountry(Country.of("FRA"))
                    .build())
            .declaredForm(ActionForm.ACTION_SANS_CONVENTION)
            .build();
    LocalDate before = LocalDate.of(2014, 7, 8);
    System.out.println(LegalFramework.on(before).conventionRole()); // REQUIRED
    System.out.println(LegalReview.of(project, before).conclusion()); // NOT_COMPLIANT
    LegalReview after = LegalReview.of(project, before.plusDays(1));
    System.out.println(after.conclusion()); // UNDETERMINED
    System.out.println(after.missing()); // the act and its transmission, the partners
    System.out.println(after.explain(Locale.ENGLISH)); // every condition with its source
    System.out.println(Articles.find("L1115-1", LocalDate.of(1998, 6, 1)).orElseThrow().number());
  }
}
