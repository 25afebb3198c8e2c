package io.github.aict.project;

import static io.github.aict.Samples.eur;
import static io.github.aict.project.Refusals.SENEGAL;
import static io.github.aict.project.Refusals.assertRefused;
import static io.github.aict.project.Refusals.budget;
import static io.github.aict.project.Refusals.part;
import static io.github.aict.project.Refusals.plan;
import static io.github.aict.project.Refusals.refusal;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.aict.territory.AuthorityKind;
import io.github.aict.territory.Country;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.stream.Stream;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every way in which parts of a project are refused, with what it says in both languages; those of
 * financing plans stand in {@link PlanRefusalTest}.
 */
class RefusalTest {

  private static final Country BENIN = Country.of("BEN");
  private static final Country FRANCE = Country.of("FRA");
  private static final LocalDate JANUARY = LocalDate.of(2025, 1, 1);
  private static final LocalDate JUNE = LocalDate.of(2025, 6, 30);

  @ParameterizedTest(name = "{0}")
  @MethodSource({"people", "times", "counts", "places"})
  void refuses(String en, String fr, Executable attempt) {
    assertRefused(en, fr, attempt);
  }

  static Stream<Arguments> people() {
    return Stream.of(
        refusal(
            "the population of an applicant must be at least 0 but was -1",
            "la population d’un candidat doit valoir au moins 0 mais vaut -1",
            () -> Applicant.builder().population(-1).build()),
        refusal(
            "an applicant of kind “métropole” must have its seat in France but its country was"
                + " Senegal",
            "un candidat de nature «\u00a0métropole\u00a0» doit avoir son siège en France mais son"
                + " pays est\u00a0: Sénégal",
            () -> Applicant.builder().kind(AuthorityKind.METROPOLE).seatCountry(SENEGAL).build()),
        refusal(
            "the population of a partner must be at least 0 but was -1",
            "la population d’un partenaire doit valoir au moins 0 mais vaut -1",
            () -> Partner.builder().population(-1).build()),
        refusal(
            "a partner of kind “commune” is a local authority but was declared not to be one",
            "un partenaire de nature «\u00a0commune\u00a0» est une autorité locale mais a été déclaré"
                + " comme n’en étant pas une",
            () -> partner(AuthorityKind.COMMUNE, false)),
        refusal(
            "a partner of kind “company” is no local authority but was declared to be one",
            "un partenaire de nature «\u00a0entreprise\u00a0» n’est pas une autorité locale mais a été"
                + " déclaré comme en étant une",
            () -> partner(AuthorityKind.ENTREPRISE, true)),
        refusal(
            "the applicant of a project must have the role LEAD but had PARTICIPANT",
            "le porteur d’un projet doit avoir le rôle LEAD mais a le rôle PARTICIPANT",
            () -> Project.builder().applicant(participant()).build()),
        refusal(
            "another applicant must be CO_APPLICANT or PARTICIPANT but Brest had the role LEAD",
            "un autre candidat doit avoir le rôle CO_APPLICANT ou PARTICIPANT mais Brest a le rôle"
                + " LEAD",
            () -> others(Applicant.builder().name("Brest").build()).build()),
        refusal(
            "another applicant must be CO_APPLICANT or PARTICIPANT but one had the role LEAD",
            "un autre candidat doit avoir le rôle CO_APPLICANT ou PARTICIPANT mais l’un d’eux a le"
                + " rôle LEAD",
            () -> others(Applicant.builder().build()).build()),
        refusal(
            "a service must have one budget but this one had two: drinking water",
            "un service doit avoir un seul budget mais celui-ci en a deux\u00a0: eau potable",
            () ->
                Project.builder()
                    .serviceBudgets(ImmutableList.of(budget().build(), budget().build()))
                    .build()),
        refusal(
            "the number of participants must be at least 0 but was -1",
            "le nombre de participants doit valoir au moins 0 mais vaut -1",
            () -> Event.builder().participants(-1).build()),
        refusal(
            "the number of invited international participants must be at least 0 but was -1",
            "le nombre de participants internationaux invités doit valoir au moins 0 mais vaut -1",
            () -> Event.builder().invitedInternational(-1).build()),
        refusal(
            "invited international participants must be at most all 1,050 participants but were"
                + " 1,051",
            "les participants internationaux invités doivent être au plus tous les participants, au"
                + " nombre de 1\u202f050, mais sont 1\u202f051",
            () -> Event.builder().participants(1050).invitedInternational(1051).build()),
        refusal(
            "the code of a theme must be capital letters, digits and underscores, at most 64, but was"
                + " eau potable",
            "le code d’un thème doit être fait de lettres capitales, de chiffres et de tirets bas, au"
                + " plus 64, mais est eau potable",
            () -> Theme.of("eau potable")));
  }

  static Stream<Arguments> times() {
    return Stream.of(
        refusal(
            "a duration must be at least 1 month but was 0",
            "une durée doit valoir au moins 1 mois mais vaut 0",
            () -> Schedule.builder().declaredMonths(0).build()),
        refusal(
            "a project must not end before it starts but goes from 30 June 2025 to 1 January 2025",
            "un projet ne doit pas se terminer avant de commencer mais va du 30 juin 2025 au"
                + " 1er janvier 2025",
            () -> Schedule.builder().start(JUNE).end(JANUARY).build()),
        refusal(
            "the declared duration of a project from 1 January 2025 to 30 June 2025 must be that time"
                + " rounded to a month but was 7 months",
            "la durée déclarée d’un projet qui va du 1er janvier 2025 au 30 juin 2025 doit être ce"
                + " temps arrondi à un mois mais vaut 7 mois",
            () -> Schedule.builder().start(JANUARY).end(JUNE).declaredMonths(7).build()),
        refusal(
            "the number of a lot must be at least 1 but was 0",
            "le numéro d’un lot doit valoir au moins 1 mais vaut 0",
            () -> Submission.builder().lot(0).build()),
        refusal(
            "the declared day of an application handed in at 2025-06-30T23:59+02:00 must be that of"
                + " the moment but was 1 January 2025",
            "la date déclarée d’un dossier déposé à 2025-06-30T23:59+02:00 doit être celle de ce"
                + " moment mais est le 1er janvier 2025",
            () ->
                Submission.builder()
                    .moment(OffsetDateTime.parse("2025-06-30T23:59+02:00"))
                    .declaredDate(JANUARY)
                    .build()));
  }

  static Stream<Arguments> counts() {
    return Stream.of(
        refusal(
            "the declared number of French authorities in the lead must be at least the 1 listed but"
                + " was 0",
            "le nombre déclaré de collectivités françaises porteuses doit valoir au moins le nombre"
                + " listé, 1, mais vaut 0",
            () -> Project.builder().applicant(brest()).declaredFrenchAuthorities(0).build()),
        refusal(
            "the declared number of French authorities in the lead must be the 1 counted but was 2",
            "le nombre déclaré de collectivités françaises porteuses doit être le nombre compté, 1,"
                + " mais vaut 2",
            () -> others().declaredFrenchAuthorities(2).build()),
        refusal(
            "the declared number of French authorities taking part must be the 2 counted but was 3",
            "le nombre déclaré de collectivités françaises participantes doit être le nombre compté,"
                + " 2, mais vaut 3",
            () -> others(participant()).declaredParticipatingFrenchAuthorities(3).build()),
        refusal(
            "the declared number of countries must be the 1 counted but was 2",
            "le nombre déclaré de pays doit être le nombre compté, 1, mais vaut 2",
            () ->
                Project.builder()
                    .countries(ImmutableSet.of(Country.of("CAN"), Country.of("CA-QC")))
                    .declaredCountryCount(2)
                    .build()),
        refusal(
            "the declared number of countries must be at least the 0 listed but was -1",
            "le nombre déclaré de pays doit valoir au moins le nombre listé, 0, mais vaut -1",
            () -> Project.builder().declaredCountryCount(-1).build()),
        refusal(
            "the declared number of EU Member States must be the 1 counted but was 2",
            "le nombre déclaré d’États membres de l’Union européenne doit être le nombre compté, 1,"
                + " mais vaut 2",
            () ->
                Project.builder()
                    .declaredApplicantCountries(ImmutableSet.of(FRANCE, Country.of("GBR")))
                    .submission(Submission.builder().declaredDate(JUNE).build())
                    .declaredEuMemberStates(2)
                    .build()));
  }

  static Stream<Arguments> places() {
    return Stream.of(
        refusal(
            "the declared countries of the applicants must be those of their seats (France) but were"
                + " France, Senegal",
            "les pays déclarés des candidats doivent être ceux de leurs sièges (France) mais"
                + " sont\u00a0: France, Sénégal",
            () -> others().declaredApplicantCountries(ImmutableSet.of(FRANCE, SENEGAL)).build()),
        refusal(
            "the declared countries of the applicants must include those of the known seats (France)"
                + " but were none",
            "les pays déclarés des candidats doivent comprendre ceux des sièges connus (France) mais"
                + " sont\u00a0: aucun",
            () ->
                Project.builder()
                    .applicant(brest())
                    .declaredApplicantCountries(ImmutableSet.of())
                    .build()),
        refusal(
            "the costs of the parts of all countries must add up to €100,000 but made €2",
            "les coûts des parts de tous les pays doivent faire en tout 100\u202f000\u00a0€ mais font"
                + " 2\u00a0€",
            () ->
                Project.builder()
                    .countries(ImmutableSet.of(SENEGAL, BENIN))
                    .financingPlan(
                        plan()
                            .countryParts(
                                ImmutableList.of(
                                    part("1.00"),
                                    CountryPart.builder()
                                        .country(BENIN)
                                        .total(eur("1.00"))
                                        .build()))
                            .build())
                    .build()),
        refusal(
            "the declared number of EU Member States must be at most 1 by the complete list but was 5",
            "le nombre déclaré d’États membres de l’Union européenne doit valoir au plus 1, selon la"
                + " liste complète, mais vaut 5",
            () ->
                Project.builder()
                    .declaredApplicantCountries(ImmutableSet.of(FRANCE))
                    .declaredEuMemberStates(5)
                    .build()),
        refusal(
            "the declared number of French authorities taking part must be at least the 3 listed but"
                + " was 2",
            "le nombre déclaré de collectivités françaises participantes doit valoir au moins le"
                + " nombre listé, 3, mais vaut 2",
            () ->
                Project.builder()
                    .declaredFrenchAuthorities(3)
                    .declaredParticipatingFrenchAuthorities(2)
                    .build()),
        refusal(
            "a contribution is either an amount or cash and in kind, but not both: other funders",
            "un apport est soit un montant, soit du numéraire et de la valorisation, mais pas les deux"
                + "\u00a0: autres financeurs",
            () ->
                Contribution.builder()
                    .contributor(Contributor.OTHERS)
                    .unspecified(eur("1.00"))
                    .inKind(eur("1.00"))
                    .build()),
        refusal(
            "each part of the plan must be for a country of the project (Benin) but one was for"
                + " Senegal",
            "chaque part du plan doit concerner un pays du projet (Bénin) mais l’une concerne\u00a0:"
                + " Sénégal",
            () ->
                Project.builder()
                    .countries(ImmutableSet.of(BENIN))
                    .financingPlan(plan().countryParts(ImmutableList.of(part("1.00"))).build())
                    .build()));
  }

  private static Partner partner(AuthorityKind kind, boolean declared) {
    return Partner.builder().kind(kind).declaredLocalAuthority(declared).build();
  }

  private static Applicant brest() {
    return Applicant.builder().kind(AuthorityKind.COMMUNE).seatCountry(FRANCE).build();
  }

  private static Applicant participant() {
    return Applicant.builder()
        .role(ApplicantRole.PARTICIPANT)
        .kind(AuthorityKind.METROPOLE)
        .build();
  }

  private static Project.Builder others(Applicant... others) {
    Project.Builder project = Project.builder();
    project.applicant(brest()).otherApplicants(ImmutableList.copyOf(others));
    return project;
  }
}
