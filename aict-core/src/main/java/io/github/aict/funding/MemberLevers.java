package io.github.aict.funding;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import io.github.aict.project.Applicant;
import io.github.aict.project.ApplicantRole;
import io.github.aict.project.Partner;
import io.github.aict.project.Project;
import io.github.aict.rule.Fact;
import io.github.aict.rule.Facts;
import io.github.aict.rule.MemberFacts;
import io.github.aict.rule.Scope;
import io.github.aict.territory.AuthorityKind;
import io.github.aict.territory.Country;
import io.github.aict.territory.CountryGroup;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.LongStream;

/**
 * The ways to act with others, or with fewer of them. Whoever is added is described by no more than
 * what the rules look at, and stands for any body of that description.
 */
final class MemberLevers {

  /** More than any rule asks for, and few enough to try one by one. */
  private static final int MOST = 24;

  private static final Country FRANCE = Country.of("FRA");

  private MemberLevers() {}

  static ImmutableList<Lever> of(Project project, Set<Leaf> leaves) {
    ImmutableList.Builder<Lever> levers = ImmutableList.builder();
    if (project.partners().isPresent()) {
      levers.add(
          new Adding<>(
              Scope.PARTNERS,
              partners(project, leaves),
              MemberLevers::withPartners,
              Facts.PARTNER_COUNT));
      levers.add(new FewerPartners());
    }
    boolean listed = project.otherApplicants().isPresent();
    levers.add(
        new Adding<>(
            Scope.APPLICANTS,
            ImmutableList.of(french(project, ApplicantRole.CO_APPLICANT)),
            listed ? MemberLevers::withApplicants : MemberLevers::withDeclaredCarriers,
            Facts.FRENCH_AUTHORITIES));
    levers.add(
        new Adding<>(
            Scope.APPLICANTS,
            ImmutableList.of(french(project, ApplicantRole.PARTICIPANT)),
            listed ? MemberLevers::withApplicants : MemberLevers::withDeclaredParticipants,
            Facts.PARTICIPATING_FRENCH_AUTHORITIES));
    if (listed) {
      levers.add(new Adding<>(Scope.APPLICANTS, applicants(leaves), MemberLevers::withApplicants));
    }
    if (project.applicantCountries().isPresent()) {
      levers.add(new MemberStates());
    }
    return levers.build();
  }

  private static ImmutableList<Partner> partners(Project project, Set<Leaf> leaves) {
    Set<Country> countries = new LinkedHashSet<>();
    project.countries().orElse(ImmutableSet.of()).stream()
        .filter(country -> !country.isWithin(FRANCE))
        .forEach(countries::add);
    countries.addAll(ChoiceLevers.terms(leaves, MemberFacts.PARTNER_COUNTRY, Country.class));
    ImmutableList.Builder<Partner> partners = ImmutableList.builder();
    for (Optional<Country> country : orNone(countries)) {
      for (Optional<AuthorityKind> kind : kinds(leaves, MemberFacts.PARTNER_KIND)) {
        for (Optional<String> region :
            orNone(ChoiceLevers.terms(leaves, MemberFacts.PARTNER_REGION, String.class))) {
          partners.add(
              Partner.builder()
                  .country(country)
                  .kind(kind)
                  .region(region)
                  .declaredLocalAuthority(kind.isPresent() ? Optional.empty() : Optional.of(true))
                  .build());
        }
      }
    }
    return partners.build();
  }

  private static ImmutableList<Applicant> applicants(Set<Leaf> leaves) {
    ImmutableList.Builder<Applicant> applicants = ImmutableList.builder();
    for (Optional<AuthorityKind> kind : kinds(leaves, MemberFacts.APPLICANT_KIND)) {
      for (Country seat : ChoiceLevers.terms(leaves, MemberFacts.APPLICANT_SEAT, Country.class)) {
        applicants.add(
            Applicant.builder()
                .role(ApplicantRole.CO_APPLICANT)
                .kind(kind.filter(k -> !k.isFrench() || seat.isWithin(FRANCE)))
                .seatCountry(seat)
                .build());
      }
    }
    return applicants.build();
  }

  private static Applicant french(Project project, ApplicantRole role) {
    return Applicant.builder()
        .role(role)
        .kind(
            project
                .applicant()
                .filter(lead -> lead.isFrenchAuthority().orElse(false))
                .flatMap(Applicant::kind)
                .orElse(AuthorityKind.COLLECTIVITE))
        .seatCountry(FRANCE)
        .build();
  }

  private static ImmutableList<Optional<AuthorityKind>> kinds(Set<Leaf> leaves, Fact<?> fact) {
    return orNone(ChoiceLevers.terms(leaves, fact, AuthorityKind.class));
  }

  private static <T> ImmutableList<Optional<T>> orNone(Iterable<T> values) {
    ImmutableList.Builder<Optional<T>> all = ImmutableList.builder();
    values.forEach(value -> all.add(Optional.of(value)));
    return values.iterator().hasNext() ? all.build() : all.add(Optional.empty()).build();
  }

  private static Project withPartners(Project project, List<Partner> more) {
    return project.withPartners(
        ImmutableList.<Partner>builder()
            .addAll(project.partners().orElseThrow())
            .addAll(more)
            .build());
  }

  // Declared numbers must go with the list, so all of them change at once.
  private static Project withApplicants(Project project, List<Applicant> more) {
    Project.Builder changed = Project.builder();
    changed
        .from(project)
        .otherApplicants(
            ImmutableList.<Applicant>builder()
                .addAll(project.otherApplicants().orElseThrow())
                .addAll(more)
                .build());
    int french = (int) more.stream().filter(a -> a.isFrenchAuthority().orElse(false)).count();
    boolean carrying = more.stream().anyMatch(a -> a.role() != ApplicantRole.PARTICIPANT);
    raised(project.declaredFrenchAuthorities(), carrying ? french : 0)
        .ifPresent(changed::declaredFrenchAuthorities);
    raised(project.declaredParticipatingFrenchAuthorities(), french)
        .ifPresent(changed::declaredParticipatingFrenchAuthorities);
    changed.declaredApplicantCountries(Optional.empty());
    changed.declaredEuMemberStates(OptionalInt.empty());
    return changed.build();
  }

  private static Project withDeclaredCarriers(Project project, List<Applicant> more) {
    Project.Builder changed = Project.builder();
    changed.from(project);
    raised(project.declaredFrenchAuthorities(), more.size())
        .ifPresent(changed::declaredFrenchAuthorities);
    raised(project.declaredParticipatingFrenchAuthorities(), more.size())
        .ifPresent(changed::declaredParticipatingFrenchAuthorities);
    return changed.build();
  }

  private static Project withDeclaredParticipants(Project project, List<Applicant> more) {
    return project.withDeclaredParticipatingFrenchAuthorities(
        raised(project.declaredParticipatingFrenchAuthorities(), more.size()));
  }

  private static OptionalInt raised(OptionalInt number, int more) {
    return number.isPresent() ? OptionalInt.of(number.getAsInt() + more) : number;
  }

  private static ImmutableSortedSet<Long> each(long greatest) {
    return LongStream.rangeClosed(0, greatest)
        .boxed()
        .collect(ImmutableSortedSet.toImmutableSortedSet(Long::compare));
  }

  private abstract static class HeadLever extends Lever {
    HeadLever(Fact<?>... facts) {
      super(facts);
    }

    @Override
    final long least(Project project) {
      return 0;
    }

    @Override
    ImmutableSortedSet<Long> steps(Iterable<Leaf> leaves, Project project) {
      return each(greatest(project));
    }
  }

  /** The first steps add one of each sort, the next ones two of each, and so on. */
  private static final class Adding<T> extends HeadLever {
    private final Scope members;
    private final ImmutableList<T> sorts;
    private final BiFunction<Project, List<T>, Project> adding;
    private final boolean counted;

    Adding(
        Scope members,
        ImmutableList<T> sorts,
        BiFunction<Project, List<T>, Project> adding,
        Fact<?>... counts) {
      super(counts);
      this.members = members;
      this.sorts = sorts;
      this.adding = adding;
      this.counted = counts.length > 0;
    }

    @Override
    boolean serves(Leaf leaf) {
      return super.serves(leaf) || (leaf.fact().scope() == members && !isDeclared());
    }

    private boolean isDeclared() {
      return members == Scope.APPLICANTS && counted;
    }

    @Override
    long greatest(Project project) {
      return (long) sorts.size() * (counted ? MOST : 1);
    }

    @Override
    Project at(Project project, long step) {
      if (step == 0) {
        return project;
      }
      int index = Math.toIntExact(step - 1);
      return adding.apply(
          project, Collections.nCopies(1 + index / sorts.size(), sorts.get(index % sorts.size())));
    }
  }

  /** Each step does without the last partner of the list. */
  private static final class FewerPartners extends HeadLever {
    FewerPartners() {
      super(Facts.PARTNER_COUNT);
    }

    @Override
    long greatest(Project project) {
      return project.partners().orElseThrow().size();
    }

    @Override
    Project at(Project project, long step) {
      ImmutableList<Partner> all = project.partners().orElseThrow();
      return project.withPartners(all.subList(0, all.size() - Math.toIntExact(step)));
    }
  }

  /** Each step adds an applicant from one more Member State of the European Union. */
  private static final class MemberStates extends HeadLever {
    MemberStates() {
      super(Facts.EU_MEMBER_STATES, Facts.APPLICANT_COUNTRY_COUNT);
    }

    @Override
    long greatest(Project project) {
      return absent(project).size();
    }

    @Override
    Project at(Project project, long step) {
      List<Country> added = absent(project).subList(0, Math.toIntExact(step));
      if (added.isEmpty()) {
        return project;
      }
      if (project.otherApplicants().isPresent()) {
        List<Applicant> more = new ArrayList<>();
        for (Country seat : added) {
          more.add(
              Applicant.builder()
                  .role(ApplicantRole.CO_APPLICANT)
                  .kind(AuthorityKind.LOCAL_AUTHORITY)
                  .seatCountry(seat)
                  .build());
        }
        return withApplicants(project, more);
      }
      Project.Builder changed = Project.builder();
      changed
          .from(project)
          .declaredApplicantCountries(
              Sets.union(project.applicantCountries().orElseThrow(), ImmutableSet.copyOf(added))
                  .immutableCopy());
      raised(project.declaredEuMemberStates(), added.size())
          .ifPresent(changed::declaredEuMemberStates);
      return changed.build();
    }

    private static List<Country> absent(Project project) {
      Optional<LocalDate> day = project.submission().flatMap(submission -> submission.date());
      ImmutableSet<Country> present = project.applicantCountries().orElseThrow();
      return day.isEmpty()
          ? ImmutableList.of()
          : CountryGroup.EU_MEMBER_STATES.membersOn(day.get()).stream()
              .filter(state -> present.stream().noneMatch(country -> country.isWithin(state)))
              .limit(MOST)
              .collect(ImmutableList.toImmutableList());
    }
  }
}
