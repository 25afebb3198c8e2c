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

/**
 * A project as the peers see it: the facts that the rules look at, as plain values; null is not
 * known. Public, as the engines read it from generated classes.
 *
 * @param kind the code of the kind of lead
 * @param french whether the lead is a French authority
 * @param joint whether the French and the foreign authorities apply together
 * @param frenchAuthorities the number of French authorities
 * @param partners the partners
 * @param countries the codes of the countries
 * @param requested the grant asked for, in cents
 * @param total the total cost, in cents
 * @param own the contribution of the French authorities, in cents
 * @param months the duration
 * @param day the day of submission, in days since 1970
 * @param themes the codes of the themes
 * @param deliberation whether the deliberation has been taken
 */
public record Dossier(
    @Nullable String kind,
    @Nullable Boolean french,
    @Nullable Boolean joint,
    @Nullable Long frenchAuthorities,
    @Nullable ImmutableList<Party> partners,
    @Nullable ImmutableSet<String> countries,
    @Nullable Long requested,
    @Nullable Long total,
    @Nullable Long own,
    @Nullable Long months,
    @Nullable Long day,
    @Nullable ImmutableSet<String> themes,
    @Nullable Boolean deliberation) {

  private static final Fact<Boolean> DELIBERATION = Facts.attestation("deliberationTaken");

  /** The facts of a project as aict itself tells them. */
  static Dossier of(Project project) {
    return new Dossier(
        Facts.APPLICANT_KIND.of(project).map(Term::code).orElse(null),
        Facts.APPLICANT_IS_FRENCH_AUTHORITY.of(project).orElse(null),
        Facts.JOINT_APPLICATION.of(project).orElse(null),
        Facts.FRENCH_AUTHORITIES.of(project).orElse(null),
        project
            .partners()
            .map(all -> all.stream().map(Dossier::party).collect(ImmutableList.toImmutableList()))
            .orElse(null),
        Facts.COUNTRIES.of(project).map(Dossier::codes).orElse(null),
        cents(BudgetFacts.REQUESTED, project),
        cents(BudgetFacts.TOTAL, project),
        cents(BudgetFacts.OWN, project),
        Facts.DURATION_MONTHS.of(project).orElse(null),
        Facts.SUBMITTED_ON.of(project).map(LocalDate::toEpochDay).orElse(null),
        Facts.THEMES.of(project).map(Dossier::codes).orElse(null),
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
