package io.github.aict.project;

import static io.github.aict.Samples.eur;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.aict.Samples;
import io.github.aict.odd.Odd;
import io.github.aict.odd.SectorCode;
import io.github.aict.partnership.Agreement;
import io.github.aict.partnership.AgreementKind;
import io.github.aict.territory.AuthorityKind;
import io.github.aict.territory.Country;
import io.github.aict.territory.InseeCode;
import io.github.aict.territory.PublicService;
import io.github.aict.territory.WaterBasin;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProjectTest {

  private static final Country FRANCE = Country.of("FRA");
  private static final Country SENEGAL = Country.of("SEN");
  private static final Country BENIN = Country.of("BEN");
  private static final Country GERMANY = Country.of("DEU");
  private static final Country BRITAIN = Country.of("GBR");

  private static Applicant lead(AuthorityKind kind) {
    return Applicant.builder().kind(kind).build();
  }

  private static Applicant other(ApplicantRole role, AuthorityKind kind, Country seat) {
    return Applicant.builder().role(role).kind(kind).seatCountry(seat).build();
  }

  private static Project carriedBy(Applicant lead, Applicant... others) {
    return Project.builder().applicant(lead).otherApplicants(ImmutableList.copyOf(others)).build();
  }

  private static Project on(Project project, String day) {
    return project.submittedOn(LocalDate.parse(day));
  }

  @Test
  void countsTheFrenchAuthoritiesThatCarry() {
    Project project =
        carriedBy(
            lead(AuthorityKind.METROPOLE),
            other(ApplicantRole.CO_APPLICANT, AuthorityKind.COMMUNE, FRANCE),
            other(ApplicantRole.CO_APPLICANT, AuthorityKind.COMMUNE, SENEGAL),
            other(ApplicantRole.CO_APPLICANT, AuthorityKind.ASSOCIATION, FRANCE),
            other(ApplicantRole.PARTICIPANT, AuthorityKind.REGION, FRANCE));
    assertThat(project.frenchAuthorities()).hasValue(2);
    assertThat(project.participatingFrenchAuthorities()).hasValue(3);
  }

  @Test
  void doesNotCountWhatIsNotKnown() {
    // Whether a commune without a seat is French is open, and so is who else takes part.
    Project unsure = carriedBy(lead(AuthorityKind.COMMUNE));
    assertThat(unsure.frenchAuthorities()).isEmpty();
    Project unlisted = Project.builder().applicant(lead(AuthorityKind.METROPOLE)).build();
    assertThat(unlisted.frenchAuthorities()).isEmpty();
    assertThat(unsure.withDeclaredFrenchAuthorities(1).frenchAuthorities()).hasValue(1);
    assertThat(unlisted.withDeclaredFrenchAuthorities(3).frenchAuthorities()).hasValue(3);
    assertThat(unlisted.participatingFrenchAuthorities()).isEmpty();
  }

  @Test
  void quebecDoesNotCountBesideCanada() {
    Project project = Project.builder().countries(countries("CAN", "CA-QC", "SEN")).build();
    assertThat(project.countryCount()).hasValue(2);
    assertThat(project.withCountries(countries("CA-QC")).countryCount()).hasValue(1);
    assertThat(project.withCountries(countries()).countryCount()).hasValue(0);
    assertThat(Project.builder().build().countryCount()).isEmpty();
    assertThat(Project.builder().declaredCountryCount(4).build().countryCount()).hasValue(4);
  }

  @ParameterizedTest
  @CsvSource({"2020-01-31,3", "2020-02-01,2", "1972-12-31,2", "1973-01-01,3"})
  void countsTheEuMemberStatesOfTheDay(String day, int expected) {
    Project project =
        Project.builder()
            .declaredApplicantCountries(ImmutableSet.of(FRANCE, GERMANY, BRITAIN, SENEGAL))
            .build();
    assertThat(project.euMemberStates()).isEmpty();
    assertThat(on(project, day).euMemberStates()).hasValue(expected);
  }

  @Test
  void theSeatsOfThoseWhoCarryGiveTheCountries() {
    Applicant french = other(ApplicantRole.LEAD, AuthorityKind.COMMUNE, FRANCE);
    Applicant german = other(ApplicantRole.CO_APPLICANT, AuthorityKind.MUNICIPALITY, GERMANY);
    Applicant british = other(ApplicantRole.PARTICIPANT, AuthorityKind.MUNICIPALITY, BRITAIN);
    assertThat(carriedBy(french, german, british).applicantCountries())
        .contains(ImmutableSet.of(FRANCE, GERMANY));
    assertThat(Project.builder().applicant(french).build().applicantCountries()).isEmpty();
    assertThat(carriedBy(lead(AuthorityKind.COMMUNE)).applicantCountries()).isEmpty();
  }

  @Test
  void theWholePlanIsThePartOfAnOnlyCountry() {
    FinancingPlan plan =
        FinancingPlan.builder().total(eur("100.00")).requested(eur("70.00")).build();
    Project project =
        Project.builder().countries(ImmutableSet.of(SENEGAL)).financingPlan(plan).build();
    assertThat(project.countryParts())
        .contains(ImmutableList.of(part(SENEGAL, "100.00").withRequested(eur("70.00"))));
    assertThat(project.withFinancingPlan(Optional.empty()).countryParts()).isEmpty();
    assertThat(project.withCountries(Optional.empty()).countryParts()).isEmpty();
  }

  @Test
  void severalCountriesNeedAPartEach() {
    ImmutableList<CountryPart> both =
        ImmutableList.of(part(SENEGAL, "60.00"), part(BENIN, "40.00"));
    Project project =
        Project.builder()
            .countries(ImmutableSet.of(BENIN, SENEGAL))
            .financingPlan(FinancingPlan.builder().countryParts(both).build())
            .build();
    assertThat(project.countryParts()).contains(both);
    assertThat(
            project
                .withFinancingPlan(FinancingPlan.builder().countryParts(both.subList(0, 1)).build())
                .countryParts())
        .isEmpty();
    assertThat(project.withFinancingPlan(FinancingPlan.builder().build()).countryParts()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "COMMUNE,SEN,true",
    "COMMUNE,WLF,false",
    "COMMUNE,FRA,false",
    "COMMUNE,,",
    "ONG,SEN,false",
    "ONG,,false",
    ",SEN,",
    ",WLF,false",
    ",,"
  })
  void aPartnerIsForeignIfItsCountryIs(AuthorityKind kind, String country, Boolean expected) {
    Partner partner =
        Partner.builder()
            .kind(Optional.ofNullable(kind))
            .country(Optional.ofNullable(country).map(Country::of))
            .build();
    assertThat(partner.isForeignLocalAuthority()).isEqualTo(Optional.ofNullable(expected));
  }

  @Test
  void aDeclarationStandsInForAnUnknownKind() {
    Partner declared = Partner.builder().country(SENEGAL).declaredLocalAuthority(true).build();
    assertThat(declared.isLocalAuthority()).contains(true);
    assertThat(declared.isForeignLocalAuthority()).contains(true);
    assertThat(declared.withKind(AuthorityKind.COMMUNE).isLocalAuthority()).contains(true);
    assertThat(declared.withDeclaredLocalAuthority(false).isForeignLocalAuthority())
        .contains(false);
    assertThat(declared.withCountry(Country.of("WLF")).isForeignLocalAuthority()).contains(false);
  }

  @ParameterizedTest
  @CsvSource({
    "COMMUNE,FRA,true",
    "COMMUNE,REU,true",
    "COMMUNE,SEN,false",
    "COMMUNE,,",
    "METROPOLE,,true",
    "ASSOCIATION,FRA,false",
    ",FRA,",
    ",,"
  })
  void anApplicantIsFrenchByKindOrSeat(AuthorityKind kind, String seat, Boolean expected) {
    Applicant applicant =
        Applicant.builder()
            .kind(Optional.ofNullable(kind))
            .seatCountry(Optional.ofNullable(seat).map(Country::of))
            .build();
    assertThat(applicant.isFrenchAuthority()).isEqualTo(Optional.ofNullable(expected));
  }

  @Test
  void movesTheSubmissionToAnotherDayAndKeepsTheRest() {
    Submission submission =
        Submission.builder()
            .moment(OffsetDateTime.parse("2025-05-15T10:00+02:00"))
            .lot(2)
            .channel(SubmissionChannel.ONLINE)
            .build();
    assertThat(submission.date()).contains(LocalDate.parse("2025-05-15"));
    Project moved =
        on(Project.builder().title("Puits").submission(submission).build(), "2025-06-01");
    assertThat(moved.submission())
        .contains(
            Submission.builder()
                .declaredDate(LocalDate.parse("2025-06-01"))
                .lot(2)
                .channel(SubmissionChannel.ONLINE)
                .build());
    assertThat(moved.title()).contains("Puits");
    assertThat(on(Project.builder().build(), "2025-06-01").submission().flatMap(Submission::date))
        .contains(LocalDate.parse("2025-06-01"));
  }

  @Test
  void missingStaysEmpty() {
    Project empty = Project.builder().build();
    assertThat(empty.title()).isEmpty();
    assertThat(empty.applicant()).isEmpty();
    assertThat(empty.otherApplicants()).isEmpty();
    assertThat(empty.partners()).isEmpty();
    assertThat(empty.countries()).isEmpty();
    assertThat(empty.jointApplication()).isEmpty();
    assertThat(empty.agreements()).isEmpty();
    assertThat(empty.themes()).isEmpty();
    assertThat(empty.sectors()).isEmpty();
    assertThat(empty.odd()).isEmpty();
    assertThat(empty.financingPlan()).isEmpty();
    assertThat(empty.countryParts()).isEmpty();
    assertThat(empty.frenchAuthorities()).isEmpty();
    assertThat(empty.participatingFrenchAuthorities()).isEmpty();
    assertThat(empty.applicantCountries()).isEmpty();
    assertThat(empty.euMemberStates()).isEmpty();
    assertThat(empty.countryCount()).isEmpty();
    assertThat(empty.judgements()).isEmpty();
    assertThat(Applicant.builder().build().isFrenchAuthority()).isEmpty();
    assertThat(Applicant.builder().build().services()).isEmpty();
    assertThat(Partner.builder().build().isLocalAuthority()).isEmpty();
    assertThat(Event.builder().build().participants()).isEmpty();
    assertThat(Submission.builder().build().date()).isEmpty();
  }

  @Test
  void anEmptyListIsNotAnUnknownOne() {
    Project none = Project.builder().partners(ImmutableList.of()).build();
    assertThat(none.partners()).contains(ImmutableList.of());
    assertThat(none).isNotEqualTo(Project.builder().build());
  }

  @Test
  void survivesSerializationWithEveryFieldSet() {
    Project full = full();
    Project copy = Samples.copy(full);
    assertThat(copy).isEqualTo(full).hasSameHashCodeAs(full);
    assertThat(copy.frenchAuthorities()).hasValue(1);
    assertThat(copy.schedule().orElseThrow().months()).hasValue(12);
    assertThat(copy.submission().orElseThrow().date()).contains(LocalDate.parse("2025-05-15"));
    assertThat(copy.partners().orElseThrow().get(0).isForeignLocalAuthority()).contains(true);
    assertThat(copy.themes().orElseThrow()).allMatch(theme -> theme == Theme.of("EAU_POTABLE"));
  }

  @Test
  void withersChangeOneThing() {
    Project full = full();
    Project renamed = full.withTitle("Autre");
    assertThat(renamed.title()).contains("Autre");
    assertThat(renamed).isNotEqualTo(full);
    assertThat(renamed.withTitle(full.title())).isEqualTo(full);
    assertThat(full.withNote("une remarque").note()).contains("une remarque");
  }

  @Test
  void themesAreEqualByCode() {
    assertThat(Theme.of("EAU_POTABLE").isWithin(Theme.of("EAU"))).isTrue();
    assertThat(Theme.of("EAU").isWithin(Theme.of("EAU_POTABLE"))).isFalse();
    assertThat(Theme.of("NOUVEAU_THEME")).isEqualTo(Theme.of("NOUVEAU_THEME"));
    assertThat(Theme.of("NOUVEAU_THEME").label().fr()).isEqualTo("NOUVEAU_THEME");
    assertThat(Samples.copy(Theme.of("NOUVEAU_THEME"))).isEqualTo(Theme.of("NOUVEAU_THEME"));
    assertThat(Theme.known()).doesNotHaveDuplicates().contains(Theme.of("SPORT"));
  }

  private static ImmutableSet<Country> countries(String... codes) {
    return Arrays.stream(codes).map(Country::of).collect(ImmutableSet.toImmutableSet());
  }

  private static CountryPart part(Country country, String total) {
    return CountryPart.builder().country(country).total(eur(total)).build();
  }

  private static Project full() {
    Applicant lead =
        Applicant.builder()
            .name("Ville")
            .kind(AuthorityKind.COMMUNE)
            .nature(LegalNature.PUBLIC_BODY)
            .inseeCode(InseeCode.of("29019"))
            .seatCountry(FRANCE)
            .basin(WaterBasin.values()[0])
            .region("Bretagne")
            .population(140_000)
            .services(ImmutableSet.of(PublicService.EAU_POTABLE))
            .putAttestation(
                "atlasUpdated",
                Attestation.builder().held(true).on(LocalDate.EPOCH).reference("no. 1").build())
            .build();
    return Project.builder()
        .title("Puits")
        .applicant(lead)
        .otherApplicants(ImmutableList.of())
        .partners(
            ImmutableList.of(
                Partner.builder()
                    .name("Commune partenaire")
                    .kind(AuthorityKind.COMMUNE)
                    .country(SENEGAL)
                    .population(9_000)
                    .build()))
        .countries(ImmutableSet.of(SENEGAL))
        .jointApplication(true)
        .agreements(
            ImmutableList.of(
                Agreement.builder()
                    .kind(AgreementKind.DELIBERATION)
                    .signedOn(LocalDate.EPOCH)
                    .build()))
        .themes(ImmutableSet.of(Theme.of("EAU_POTABLE")))
        .sectors(ImmutableSet.of(SectorCode.of("14031")))
        .odd(ImmutableSet.of(Odd.of(6), Odd.of(17)))
        .financingPlan(FinancingPlan.builder().total(eur("100.00")).requested(eur("70.00")).build())
        .serviceBudgets(
            ImmutableList.of(
                ServiceBudget.builder()
                    .service(PublicService.EAU_POTABLE)
                    .ownResources(eur("1000000.00"))
                    .planned(eur("10000.00"))
                    .build()))
        .event(Event.builder().participants(100).invitedInternational(25).build())
        .schedule(
            Schedule.builder()
                .start(LocalDate.parse("2025-01-01"))
                .end(LocalDate.parse("2025-12-31"))
                .build())
        .submission(
            Submission.builder()
                .moment(OffsetDateTime.parse("2025-05-15T10:00+02:00"))
                .rateOption(RateOption.SINGLE)
                .build())
        .judgements(
            ImmutableMap.of(
                "Sincere", Judgement.builder().answer(true).by("A.").reason("Lu.").build()))
        .build();
  }

  @Test
  void countsStatesAndNotTheirTerritories() {
    Project project =
        carriedBy(
            Applicant.builder().kind(AuthorityKind.COMMUNE).seatCountry(Country.of("REU")).build(),
            other(ApplicantRole.CO_APPLICANT, AuthorityKind.COMMUNE, GERMANY),
            other(ApplicantRole.CO_APPLICANT, AuthorityKind.COMMUNE, FRANCE));
    assertThat(project.applicantCountryCount()).hasValue(2);
    assertThat(on(project, "2024-09-18").euMemberStates()).hasValue(2);
    assertThat(project.euMemberStates()).isEmpty();
    assertThat(Project.builder().build().applicantCountryCount()).isEmpty();
  }

  @Test
  void takesTheDayOfAMomentInParis() {
    Submission late =
        Submission.builder().moment(OffsetDateTime.parse("2025-05-30T23:30:00Z")).build();
    assertThat(late.date()).contains(LocalDate.parse("2025-05-31"));
  }
}
