package io.github.aict.project;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.aict.territory.Country;
import io.github.aict.territory.CountryGroup;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * What can be counted among the applicants of a project.
 *
 * @param applicants those that count, as far as they are listed
 * @param complete whether nobody else can be there
 */
record ApplicantCounts(ImmutableList<Applicant> applicants, boolean complete) {

  private static final Country FRANCE = Country.of("FRA");

  static ApplicantCounts of(Project project, boolean withParticipants) {
    ImmutableList.Builder<Applicant> applicants = ImmutableList.builder();
    project.applicant().ifPresent(applicants::add);
    for (Applicant other : project.otherApplicants().orElse(ImmutableList.of())) {
      if (withParticipants || other.role() != ApplicantRole.PARTICIPANT) {
        applicants.add(other);
      }
    }
    return new ApplicantCounts(
        applicants.build(),
        project.applicant().isPresent() && project.otherApplicants().isPresent());
  }

  OptionalInt frenchAuthorities(OptionalInt declared) {
    boolean allKnown = applicants.stream().allMatch(a -> a.isFrenchAuthority().isPresent());
    return complete && allKnown ? OptionalInt.of(surelyFrench()) : declared;
  }

  int surelyFrench() {
    return (int) applicants.stream().filter(a -> a.isFrenchAuthority().orElse(false)).count();
  }

  Optional<ImmutableSet<Country>> countries() {
    boolean allKnown = applicants.stream().allMatch(a -> a.seatCountry().isPresent());
    return complete && allKnown ? Optional.of(knownCountries()) : Optional.empty();
  }

  ImmutableSet<Country> knownCountries() {
    return applicants.stream()
        .flatMap(a -> a.seatCountry().stream())
        .collect(ImmutableSet.toImmutableSet());
  }

  static OptionalInt euMemberStates(
      Optional<ImmutableSet<Country>> countries, Optional<LocalDate> date) {
    if (countries.isEmpty() || date.isEmpty()) {
      return OptionalInt.empty();
    }
    ImmutableSet<Country> members = CountryGroup.EU_MEMBER_STATES.membersOn(date.get());
    return OptionalInt.of((int) states(countries.get()).filter(members::contains).count());
  }

  static int distinct(ImmutableSet<Country> countries) {
    return (int) states(countries).count();
  }

  static boolean isFrance(Country country) {
    return country.isWithin(FRANCE);
  }

  int mostFrench() {
    return (int) applicants.stream().filter(a -> a.isFrenchAuthority().orElse(true)).count();
  }

  // Neither a part of a country, such as Québec, nor an overseas territory counts beside its State.
  private static Stream<Country> states(ImmutableSet<Country> countries) {
    return countries.stream()
        .map(country -> country.broader().stream().findFirst().orElse(country))
        .distinct();
  }
}
