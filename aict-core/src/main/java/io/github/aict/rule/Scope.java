package io.github.aict.rule;

import com.google.common.collect.ImmutableList;
import io.github.aict.Label;
import io.github.aict.partnership.Agreement;
import io.github.aict.project.Applicant;
import io.github.aict.project.CountryPart;
import io.github.aict.project.Partner;
import io.github.aict.project.Project;
import io.github.aict.project.ServiceBudget;
import io.github.aict.territory.Country;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a fact speaks about: the project as a whole, or each member of one of its lists. */
public enum Scope {
  /** The project as a whole. */
  PROJECT(
      "",
      Label.of("Projet", "Project"),
      p -> Optional.of(ImmutableList.of(p)),
      (m, locale) -> null),
  /** Each body that carries the project or takes part in it, the lead first. */
  APPLICANTS(
      "applicants",
      Label.of("Porteurs et participants", "Applicants"),
      Scope::applicants,
      (member, locale) -> ((Applicant) member).name().orElse(null)),
  /** Each body abroad with which the applicants act. */
  PARTNERS(
      "partners",
      Label.of("Partenaires", "Partners"),
      p -> p.partners(),
      (member, locale) -> ((Partner) member).name().orElse(null)),
  /** Each country in which the project acts. */
  COUNTRIES(
      "countries",
      Label.of("Pays", "Countries"),
      p -> p.countries().map(countries -> countries.asList()),
      (member, locale) -> ((Country) member).label().in(locale)),
  /** Each country's part of the financing plan. */
  COUNTRY_PARTS(
      "budget.perCountry",
      Label.of("Parts du budget par pays", "Parts of the budget by country"),
      p -> p.countryParts(),
      (member, locale) -> ((CountryPart) member).country().label().in(locale)),
  /** Each budget of a public service. */
  SERVICE_BUDGETS(
      "serviceBudgets",
      Label.of("Budgets de services publics", "Budgets of public services"),
      p -> p.serviceBudgets(),
      (member, locale) -> ((ServiceBudget) member).service().label().in(locale)),
  /** Each signed document. */
  AGREEMENTS(
      "agreements",
      Label.of("Conventions et engagements", "Agreements"),
      p -> p.agreements(),
      (member, locale) -> ((Agreement) member).kind().label().in(locale));

  private final String path;
  private final Label label;
  private final Function<Project, Optional<? extends ImmutableList<?>>> members;
  private final Naming naming;

  private interface Naming {
    @Nullable String name(Object member, Locale locale);
  }

  Scope(
      String path,
      Label label,
      Function<Project, Optional<? extends ImmutableList<?>>> members,
      Naming naming) {
    this.path = path;
    this.label = label;
    this.members = members;
    this.naming = naming;
  }

  /**
   * Returns the place of the list in a project document, for example {@code partners}.
   *
   * @return the path, empty for the project as a whole
   */
  public String path() {
    return path;
  }

  /**
   * Returns the name of the list for people.
   *
   * @return the name in both languages
   */
  public Label label() {
    return label;
  }

  /**
   * Finds the scope of a list.
   *
   * @param path the place of the list in a project document
   * @return the scope, or empty if no rule can speak about such a list
   */
  public static Optional<Scope> find(String path) {
    return Arrays.stream(values()).filter(s -> s != PROJECT && s.path.equals(path)).findFirst();
  }

  Optional<? extends ImmutableList<?>> membersOf(Project project) {
    return members.apply(project);
  }

  @Nullable String nameOf(Object member, Locale locale) {
    return naming.name(member, locale);
  }

  private static Optional<ImmutableList<Applicant>> applicants(Project project) {
    if (project.applicant().isEmpty() || project.otherApplicants().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        ImmutableList.<Applicant>builder()
            .add(project.applicant().get())
            .addAll(project.otherApplicants().get())
            .build());
  }
}
