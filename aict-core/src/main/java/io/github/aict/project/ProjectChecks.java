package io.github.aict.project;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.aict.territory.Country;
import io.github.aict.territory.PublicService;
import java.util.EnumSet;
import java.util.OptionalInt;
import java.util.Set;

/** Refuses projects that contradict themselves. */
final class ProjectChecks {

  private ProjectChecks() {}

  static void check(Project project) {
    project
        .applicant()
        .ifPresent(
            lead ->
                checkArgument(
                    lead.role() == ApplicantRole.LEAD,
                    "the applicant of a project must have the role LEAD but had %s",
                    lead.role()));
    for (Applicant other : project.otherApplicants().orElse(ImmutableList.of())) {
      checkArgument(
          other.role() != ApplicantRole.LEAD,
          "another applicant must be CO_APPLICANT or PARTICIPANT but %s had the role LEAD",
          other.name().orElse("one"));
    }
    checkCounts(project);
    checkCountries(project);
    Set<PublicService> services = EnumSet.noneOf(PublicService.class);
    for (ServiceBudget budget : project.serviceBudgets().orElse(ImmutableList.of())) {
      checkArgument(
          services.add(budget.service()),
          "the service %s must have one budget but had two",
          budget.service());
    }
  }

  private static void checkCounts(Project project) {
    ApplicantCounts carrying = ApplicantCounts.of(project, false);
    ApplicantCounts all = ApplicantCounts.of(project, true);
    checkDeclared(
        "French authorities",
        project.declaredFrenchAuthorities(),
        carrying.frenchAuthorities(OptionalInt.empty()),
        carrying.surelyFrench());
    checkDeclared(
        "participating French authorities",
        project.declaredParticipatingFrenchAuthorities(),
        all.frenchAuthorities(OptionalInt.empty()),
        all.surelyFrench());
    checkDeclared(
        "countries",
        project.declaredCountryCount(),
        project.countries().isPresent() ? project.countryCount() : OptionalInt.empty(),
        0);
    checkDeclared(
        "Member States of the European Union",
        project.declaredEuMemberStates(),
        ApplicantCounts.euMemberStates(
            project.applicantCountries(), project.submission().flatMap(s -> s.date())),
        0);
    project
        .declaredApplicantCountries()
        .ifPresent(
            declared -> {
              carrying
                  .countries()
                  .ifPresent(
                      counted ->
                          checkArgument(
                              counted.equals(declared),
                              "the applicants have their seats in %s but %s were declared",
                              counted,
                              declared));
              checkArgument(
                  declared.containsAll(carrying.knownCountries()),
                  "an applicant has its seat in one of %s but only %s were declared",
                  carrying.knownCountries(),
                  declared);
            });
  }

  private static void checkDeclared(
      String what, OptionalInt declared, OptionalInt counted, int atLeast) {
    if (declared.isEmpty()) {
      return;
    }
    int number = declared.getAsInt();
    checkArgument(
        number >= atLeast,
        "the declared number of %s must be at least the %s listed but was %s",
        what,
        atLeast,
        number);
    checkArgument(
        counted.isEmpty() || counted.getAsInt() == number,
        "the declared number of %s must be the %s counted but was %s",
        what,
        counted.orElse(0),
        number);
  }

  private static void checkCountries(Project project) {
    if (project.countries().isEmpty()) {
      return;
    }
    ImmutableSet<Country> countries = project.countries().get();
    for (Partner partner : project.partners().orElse(ImmutableList.of())) {
      partner
          .country()
          .ifPresent(
              home ->
                  checkArgument(
                      FrenchTerritories.contains(home)
                          || countries.stream().anyMatch(c -> home.isWithin(c) || c.isWithin(home)),
                      "a partner lies in %s but the countries of the project were %s",
                      home,
                      countries));
    }
    project
        .financingPlan()
        .flatMap(FinancingPlan::countryParts)
        .ifPresent(
            parts ->
                parts.forEach(
                    part ->
                        checkArgument(
                            countries.contains(part.country()),
                            "the plan has a part for %s but the countries of the project were %s",
                            part.country(),
                            countries)));
  }
}
