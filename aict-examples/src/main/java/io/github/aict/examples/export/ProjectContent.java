package io.github.aict.examples.export;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.aict.odd.OddMapping;
import io.github.aict.odd.SectorCode;
import io.github.aict.odd.SuggestedOdd;
import io.github.aict.partnership.Agreement;
import io.github.aict.project.Applicant;
import io.github.aict.project.ApplicantRole;
import io.github.aict.project.Contribution;
import io.github.aict.project.Contributor;
import io.github.aict.project.CountryPart;
import io.github.aict.project.FinancingPlan;
import io.github.aict.project.Partner;
import io.github.aict.project.Project;
import io.github.aict.project.ProjectOdd;
import io.github.aict.project.Schedule;
import io.github.aict.project.Theme;
import io.github.aict.territory.Country;
import java.math.BigInteger;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** What a project tells of an activity. */
record ProjectContent(Project project, IatiIdentifiers identifiers) implements ActivityContent {

  private static final Country FRANCE = Country.of("FRA");

  @Override
  public ImmutableList<XmlNode> title() {
    return project.title().filter(text -> !text.isBlank()).stream()
        .map(XmlNode::narrative)
        .collect(toImmutableList());
  }

  @Override
  public ImmutableList<Agreement> agreements() {
    return project.agreements().orElse(ImmutableList.of());
  }

  @Override
  public Optional<IatiOrganisation> lead() {
    return project
        .applicant()
        .flatMap(
            lead ->
                lead.siren()
                    .flatMap(
                        siren ->
                            type(lead)
                                .flatMap(
                                    type ->
                                        lead.name()
                                            .filter(name -> !name.isBlank())
                                            .map(
                                                name ->
                                                    new IatiOrganisation(
                                                        identifiers.reference(siren),
                                                        type,
                                                        name)))));
  }

  @Override
  public ImmutableSet<XmlNode> organisations() {
    Participants participants = new Participants();
    project.applicant().ifPresent(lead -> add(participants, lead));
    project.otherApplicants().stream()
        .flatMap(ImmutableList::stream)
        .forEach(other -> add(participants, other));
    project.partners().stream()
        .flatMap(ImmutableList::stream)
        .forEach(partner -> add(participants, partner));
    project.financingPlan().stream()
        .flatMap(plan -> plan.contributions().stream())
        .forEach(
            contribution ->
                contribution
                    .name()
                    .ifPresent(name -> participants.addFunder(name, type(contribution))));
    return participants.nodes();
  }

  private void add(Participants participants, Applicant applicant) {
    participants.add(
        applicant.role() == ApplicantRole.PARTICIPANT
            ? Participants.IMPLEMENTING
            : Participants.ACCOUNTABLE,
        applicant.name(),
        identifiers.reference(applicant.siren(), applicant.seatCountry(), applicant.name()),
        type(applicant));
  }

  private void add(Participants participants, Partner partner) {
    Optional<Boolean> french = partner.country().map(country -> country.isWithin(FRANCE));
    participants.add(
        Participants.IMPLEMENTING,
        partner.name(),
        identifiers.reference(Optional.empty(), partner.country(), partner.name()),
        partner
            .kind()
            .flatMap(kind -> OrganisationType.of(kind, french))
            .or(
                () ->
                    partner
                        .isLocalAuthority()
                        .filter(local -> local)
                        .map(local -> OrganisationType.LOCAL_GOVERNMENT)));
  }

  private static Optional<String> type(Applicant applicant) {
    Optional<Boolean> french = applicant.seatCountry().map(country -> country.isWithin(FRANCE));
    return applicant.kind().flatMap(kind -> OrganisationType.of(kind, french));
  }

  private static Optional<String> type(Contribution contribution) {
    return contribution.contributor() == Contributor.OWN
            || contribution.contributor() == Contributor.PARTNER
        ? Optional.of(OrganisationType.LOCAL_GOVERNMENT)
        : Optional.empty();
  }

  @Override
  public Optional<ActivityDay> start() {
    return project.schedule().flatMap(Schedule::start).map(ActivityDay::of);
  }

  @Override
  public Optional<ActivityDay> end() {
    return project.schedule().flatMap(Schedule::end).map(ActivityDay::of);
  }

  @Override
  public ImmutableSet<Country> countries() {
    return project.countries().orElse(ImmutableSet.of());
  }

  @Override
  public Optional<BigInteger> cost(Country country) {
    return project.countryParts().stream()
        .flatMap(ImmutableList::stream)
        .filter(part -> part.country().equals(country))
        .findFirst()
        .flatMap(CountryPart::total)
        .map(cost -> cost.getAmountMinor().toBigIntegerExact());
  }

  @Override
  public ImmutableList<XmlNode> locations() {
    return ImmutableList.of();
  }

  @Override
  public ImmutableSet<SectorCode> sectors() {
    return project.sectors().orElse(ImmutableSet.of());
  }

  @Override
  public ImmutableList<XmlNode> tags() {
    Stream<XmlNode> goals =
        project.odd().stream()
            .flatMap(declared -> declared.stream().sorted())
            .map(ActivityTags::goal);
    Stream<XmlNode> themes =
        project.themes().stream()
            .flatMap(declared -> declared.stream().sorted(Comparator.comparing(Theme::code)))
            .map(ActivityTags::theme);
    return Stream.concat(goals, themes).collect(toImmutableList());
  }

  @Override
  public ImmutableList<SuggestedOdd> suggested(OddMapping mapping) {
    return ProjectOdd.of(project, mapping).suggested();
  }

  @Override
  public Optional<ActivityBudget> budget() {
    return project
        .financingPlan()
        .flatMap(FinancingPlan::total)
        .flatMap(
            total ->
                start()
                    .flatMap(
                        start ->
                            end().map(end -> new ActivityBudget(start.day(), end.day(), total))));
  }
}
