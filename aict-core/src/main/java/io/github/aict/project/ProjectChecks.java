package io.github.aict.project;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.aict.InvalidValueException;
import io.github.aict.Label;
import io.github.aict.territory.Country;
import io.github.aict.territory.PublicService;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import org.joda.money.Money;

/** Refuses projects that contradict themselves. */
final class ProjectChecks {

  private ProjectChecks() {}

  static void check(Project project) {
    project
        .applicant()
        .ifPresent(
            lead ->
                InvalidValueException.unless(
                    lead.role() == ApplicantRole.LEAD,
                    "le porteur d’un projet doit avoir le rôle LEAD mais a le rôle %s",
                    "the applicant of a project must have the role LEAD but had %s",
                    lead.role()));
    for (Applicant other : project.otherApplicants().orElse(ImmutableList.of())) {
      InvalidValueException.unless(
          other.role() != ApplicantRole.LEAD,
          "un autre candidat doit avoir le rôle CO_APPLICANT ou PARTICIPANT mais %s a le rôle LEAD",
          "another applicant must be CO_APPLICANT or PARTICIPANT but %s had the role LEAD",
          other.name().map(name -> Label.of(name, name)).orElse(Label.of("l’un d’eux", "one")));
    }
    checkCounts(project);
    checkCountries(project);
    Set<PublicService> services = EnumSet.noneOf(PublicService.class);
    for (ServiceBudget budget : project.serviceBudgets().orElse(ImmutableList.of())) {
      InvalidValueException.unless(
          services.add(budget.service()),
          "un service doit avoir un seul budget mais celui-ci en a deux\u00a0: %s",
          "a service must have one budget but this one had two: %s",
          budget.service());
    }
  }

  private static void checkCounts(Project project) {
    ApplicantCounts carrying = ApplicantCounts.of(project, false);
    ApplicantCounts all = ApplicantCounts.of(project, true);
    checkDeclared(
        Label.of(
            "le nombre déclaré de collectivités françaises porteuses",
            "the declared number of French authorities in the lead"),
        project.declaredFrenchAuthorities(),
        carrying.frenchAuthorities(OptionalInt.empty()),
        carrying.surelyFrench(),
        carrying.complete() ? carrying.mostFrench() : Integer.MAX_VALUE);
    checkDeclared(
        Label.of(
            "le nombre déclaré de collectivités françaises participantes",
            "the declared number of French authorities taking part"),
        project.declaredParticipatingFrenchAuthorities(),
        all.frenchAuthorities(OptionalInt.empty()),
        Math.max(all.surelyFrench(), project.frenchAuthorities().orElse(0)),
        all.complete() ? all.mostFrench() : Integer.MAX_VALUE);
    checkDeclared(
        Label.of("le nombre déclaré de pays", "the declared number of countries"),
        project.declaredCountryCount(),
        project.countries().isPresent() ? project.countryCount() : OptionalInt.empty(),
        0,
        Integer.MAX_VALUE);
    checkDeclared(
        Label.of(
            "le nombre déclaré d’États membres de l’Union européenne",
            "the declared number of EU Member States"),
        project.declaredEuMemberStates(),
        ApplicantCounts.euMemberStates(
            project.applicantCountries(), project.submission().flatMap(s -> s.date())),
        0,
        project.applicantCountryCount().orElse(Integer.MAX_VALUE));
    project
        .declaredApplicantCountries()
        .ifPresent(
            declared -> {
              carrying
                  .countries()
                  .ifPresent(
                      counted ->
                          InvalidValueException.unless(
                              counted.equals(declared),
                              "les pays déclarés des candidats doivent être ceux de leurs sièges"
                                  + " (%s) mais sont\u00a0: %s",
                              "the declared countries of the applicants must be those of their"
                                  + " seats (%s) but were %s",
                              counted,
                              declared));
              InvalidValueException.unless(
                  declared.containsAll(carrying.knownCountries()),
                  "les pays déclarés des candidats doivent comprendre ceux des sièges connus (%s)"
                      + " mais sont\u00a0: %s",
                  "the declared countries of the applicants must include those of the known seats"
                      + " (%s) but were %s",
                  carrying.knownCountries(),
                  declared);
            });
  }

  private static void checkDeclared(
      Label what, OptionalInt declared, OptionalInt counted, int atLeast, int atMost) {
    if (declared.isEmpty()) {
      return;
    }
    int number = declared.getAsInt();
    InvalidValueException.unless(
        number >= atLeast,
        "%s doit valoir au moins le nombre listé, %s, mais vaut %s",
        "%s must be at least the %s listed but was %s",
        what,
        atLeast,
        number);
    InvalidValueException.unless(
        counted.isEmpty() || counted.getAsInt() == number,
        "%s doit être le nombre compté, %s, mais vaut %s",
        "%s must be the %s counted but was %s",
        what,
        counted.orElse(0),
        number);
    InvalidValueException.unless(
        number <= atMost,
        "%s doit valoir au plus %s, selon la liste complète, mais vaut %s",
        "%s must be at most %s by the complete list but was %s",
        what,
        atMost,
        number);
  }

  private static void checkCountries(Project project) {
    Optional<ImmutableList<CountryPart>> parts =
        project.financingPlan().flatMap(FinancingPlan::countryParts);
    if (project.countries().isEmpty() || parts.isEmpty()) {
      return;
    }
    ImmutableSet<Country> countries = project.countries().get();
    for (CountryPart part : parts.get()) {
      InvalidValueException.unless(
          countries.contains(part.country()),
          "chaque part du plan doit concerner un pays du projet (%s) mais l’une concerne\u00a0: %s",
          "each part of the plan must be for a country of the project (%s) but one was for %s",
          countries,
          part.country());
    }
    if (parts.get().size() == countries.size()) {
      FinancingPlan plan = project.financingPlan().get();
      checkSum(
          Label.of(
              "les coûts des parts de tous les pays", "the costs of the parts of all countries"),
          parts.get(),
          CountryPart::total,
          plan.total());
      checkSum(
          Label.of(
              "les subventions demandées pour tous les pays", "the grants asked for all countries"),
          parts.get(),
          CountryPart::requested,
          plan.requested());
    }
  }

  private static void checkSum(
      Label what,
      ImmutableList<CountryPart> parts,
      Function<CountryPart, Optional<Money>> amount,
      Optional<Money> whole) {
    if (whole.isEmpty() || parts.stream().anyMatch(part -> amount.apply(part).isEmpty())) {
      return;
    }
    Money sum =
        parts.stream()
            .map(part -> amount.apply(part).orElseThrow())
            .reduce(Checks.ZERO, Money::plus);
    InvalidValueException.unless(
        sum.equals(whole.get()),
        "%s doivent faire en tout %s mais font %s",
        "%s must add up to %s but made %s",
        what,
        whole.get(),
        sum);
  }
}
