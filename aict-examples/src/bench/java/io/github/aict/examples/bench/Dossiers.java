package io.github.aict.examples.bench;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.aict.Term;
import io.github.aict.project.Partner;
import io.github.aict.project.Project;
import io.github.aict.rule.BudgetFacts;
import io.github.aict.rule.Fact;
import io.github.aict.rule.Facts;
import java.time.LocalDate;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Makes dossiers of projects. */
final class Dossiers {

  private static final Fact<Boolean> DELIBERATION = Facts.attestation("deliberationTaken");

  private Dossiers() {}

  /** The facts of a project as aict itself tells them. */
  static Dossier of(Project project) {
    return new Dossier(
        Facts.APPLICANT_KIND.of(project).map(Term::code).orElse(null),
        Facts.APPLICANT_IS_FRENCH_AUTHORITY.of(project).orElse(null),
        Facts.JOINT_APPLICATION.of(project).orElse(null),
        Facts.FRENCH_AUTHORITIES.of(project).orElse(null),
        project
            .partners()
            .map(all -> all.stream().map(Dossiers::party).collect(ImmutableList.toImmutableList()))
            .orElse(null),
        Facts.COUNTRIES.of(project).map(Dossiers::codes).orElse(null),
        cents(BudgetFacts.REQUESTED, project),
        cents(BudgetFacts.TOTAL, project),
        cents(BudgetFacts.OWN, project),
        Facts.DURATION_MONTHS.of(project).orElse(null),
        Facts.SUBMITTED_ON.of(project).map(LocalDate::toEpochDay).orElse(null),
        Facts.THEMES.of(project).map(Dossiers::codes).orElse(null),
        DELIBERATION.of(project).orElse(null));
  }

  private static Party party(Partner partner) {
    return new Party(
        partner.isForeignLocalAuthority().orElse(null),
        partner.country().map(Term::code).orElse(null));
  }

  private static <T extends Term<T>> ImmutableSet<String> codes(ImmutableSet<T> terms) {
    return terms.stream().map(Term::code).collect(ImmutableSet.toImmutableSet());
  }

  private static @Nullable Long cents(Fact<Money> amount, Project project) {
    return amount.of(project).map(Money::getAmountMinorLong).orElse(null);
  }
}
