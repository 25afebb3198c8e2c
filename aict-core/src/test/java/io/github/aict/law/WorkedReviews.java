package io.github.aict.law;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.aict.partnership.Agreement;
import io.github.aict.partnership.AgreementKind;
import io.github.aict.project.ActionForm;
import io.github.aict.project.Applicant;
import io.github.aict.project.Attestation;
import io.github.aict.project.Judgement;
import io.github.aict.project.OnePercentLimb;
import io.github.aict.project.Partner;
import io.github.aict.project.Project;
import io.github.aict.project.ServiceBudget;
import io.github.aict.territory.AuthorityKind;
import io.github.aict.territory.Country;
import io.github.aict.territory.PublicService;
import java.time.LocalDate;
import java.util.Arrays;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Projects on days on which the law made a difference. */
final class WorkedReviews {

  static final ImmutableMap<String, LegalReview> ALL =
      ImmutableMap.<String, LegalReview>builder()
          .put("chartres-lujan-1998", chartres())
          .put("action-without-convention-2014-07-08", action("2014-07-08"))
          .put("action-without-convention-2014-07-09", action("2014-07-09"))
          .put("act-not-transmitted-2018", actNotTransmitted())
          .put("humanitarian-aid-2006-12-01", emergency("2006-12-01"))
          .put("humanitarian-aid-2007-03-01", emergency("2007-03-01"))
          .put("convention-with-state-1994", withState("1994-06-01"))
          .put("convention-with-state-1996", withState("1996-06-01"))
          .put("convention-with-state-2009", withState("2009-06-01"))
          .put("convention-with-state-2017", withState("2017-06-01"))
          .put("water-syndicate-0.9-percent", water("2012-05-01", budget("EAU_POTABLE", 36_000)))
          .put("water-syndicate-1.1-percent", water("2012-05-01", budget("EAU_POTABLE", 44_000)))
          .put(
              "water-and-sanitation-not-pooled",
              water("2020-05-01", budget("EAU_POTABLE", 60_000), budget("ASSAINISSEMENT", 0)))
          .put("waste-2013", waste("2013-05-01"))
          .put("waste-2015", waste("2015-05-01"))
          .put("mobility-2021-08-05", mobility("2021-08-05"))
          .put("mobility-2021-08-06", mobility("2021-08-06"))
          .put("commune-of-french-polynesia-2010", polynesianCommune())
          .put("saint-martin-2010", saintMartin())
          .put("transmitted-before-signature", convention("2017-10-02", "2017-09-20", "2017-10-02"))
          .put("transmitted-after-signature", convention("2017-10-02", "2017-11-06", "2017-10-02"))
          .put("unrecognised-entity-2010", unrecognised("2010-05-01"))
          .put("unrecognised-entity-2019", unrecognised("2019-05-01"))
          .put("nothing-known", LegalReview.of(Project.builder().build(), day("2024-01-01")))
          .buildOrThrow();

  private WorkedReviews() {}

  static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  static Money eur(long amount) {
    return Money.of(CurrencyUnit.EUR, amount);
  }

  static Applicant lead(AuthorityKind kind) {
    return Applicant.builder()
        .kind(kind)
        .seatCountry(Country.of("FRA"))
        .attestations(
            ImmutableMap.of(
                "deliberationTaken", Attestation.of(true),
                "odaDeclarationDone", Attestation.of(true),
                "waterReportMention", Attestation.of(true)))
        .build();
  }

  static Project.Builder project(String title, Applicant lead, String... judged) {
    ImmutableMap.Builder<String, Judgement> judgements = ImmutableMap.builder();
    Arrays.stream(judged).forEach(name -> judgements.put(name, Judgement.of(true)));
    return Project.builder()
        .title(title)
        .applicant(lead)
        .partners(ImmutableList.of(partner().build()))
        .judgements(judgements.buildOrThrow());
  }

  static Partner.Builder partner() {
    return Partner.builder()
        .name("Municipalité de Luján")
        .kind(AuthorityKind.MUNICIPALITY)
        .country(Country.of("ARG"))
        .unrecognisedEntity(false);
  }

  static Agreement.Builder convention() {
    return Agreement.builder().kind(AgreementKind.SIGNED_CONVENTION);
  }

  private static LegalReview chartres() {
    return LegalReview.of(
        project(
                "Chartres et Luján",
                lead(AuthorityKind.COMMUNE),
                "withinCompetences",
                "internationalCommitments",
                "neutrality")
            .agreements(
                ImmutableList.of(
                    convention()
                        .signedOn(day("1998-10-02"))
                        .transmittedOn(day("1998-10-09"))
                        .build()))
            .build());
  }

  private static LegalReview action(String date) {
    return LegalReview.of(
        project(
                "Appui à une école",
                lead(AuthorityKind.DEPARTEMENT),
                "internationalCommitments",
                "noInterference",
                "neutrality")
            .declaredForm(ActionForm.ACTION_SANS_CONVENTION)
            .agreements(
                ImmutableList.of(
                    Agreement.builder()
                        .kind(AgreementKind.DELIBERATION)
                        .transmittedOn(day("2014-06-20"))
                        .build()))
            .build(),
        day(date));
  }

  private static LegalReview actNotTransmitted() {
    return LegalReview.of(
        project(
                "Charte d’amitié",
                lead(AuthorityKind.COMMUNE),
                "internationalCommitments",
                "noInterference",
                "neutrality")
            .agreements(
                ImmutableList.of(
                    Agreement.builder()
                        .kind(AgreementKind.DELIBERATION)
                        .signedOn(day("2018-06-12"))
                        .declaredTransmitted(false)
                        .build()))
            .build());
  }

  private static LegalReview emergency(String date) {
    return LegalReview.of(
        project(
                "Aide après un séisme",
                lead(AuthorityKind.REGION),
                "urgencyJustified",
                "internationalCommitments",
                "neutrality",
                "withinCompetences")
            .declaredForm(ActionForm.URGENCE_HUMANITAIRE)
            .agreements(
                ImmutableList.of(
                    Agreement.builder()
                        .kind(AgreementKind.DELIBERATION)
                        .transmittedOn(day(date))
                        .build()))
            .build(),
        day(date));
  }

  private static LegalReview withState(String date) {
    Applicant lead = lead(AuthorityKind.REGION);
    return LegalReview.of(
        project(
                "Convention avec un État",
                lead.withAttestations(
                    ImmutableMap.of("prefectAuthorisation", Attestation.of(true))),
                "purposeAllowed",
                "neutrality")
            .partners(
                ImmutableList.of(
                    Partner.builder()
                        .kind(AuthorityKind.ETAT_ETRANGER)
                        .country(Country.of("BEL"))
                        .unrecognisedEntity(false)
                        .build()))
            .agreements(
                ImmutableList.of(convention().signedOn(day(date)).transmittedOn(day(date)).build()))
            .build());
  }

  private static ServiceBudget budget(String service, long planned) {
    return ServiceBudget.builder()
        .service(PublicService.valueOf(service))
        .ownResources(eur(4_000_000))
        .planned(eur(planned))
        .limb(OnePercentLimb.SOLIDARITE)
        .build();
  }

  private static ImmutableList<Agreement> decision() {
    return ImmutableList.of(
        Agreement.builder().kind(AgreementKind.DELIBERATION).declaredTransmitted(true).build());
  }

  private static LegalReview water(String date, ServiceBudget... budgets) {
    Applicant lead = lead(AuthorityKind.SYNDICAT_EAU);
    return LegalReview.of(
        project(
                "Un réseau d’eau",
                lead.withServices(
                    ImmutableSet.of(PublicService.EAU_POTABLE, PublicService.ASSAINISSEMENT)),
                "inTheFieldWater",
                "internationalCommitments",
                "neutrality")
            .serviceBudgets(ImmutableList.copyOf(budgets))
            .agreements(decision())
            .build(),
        day(date));
  }

  private static LegalReview waste(String date) {
    Applicant lead = lead(AuthorityKind.COMMUNAUTE_DE_COMMUNES);
    return LegalReview.of(
        project(
                "Une décharge assainie",
                lead.withServices(ImmutableSet.of(PublicService.DECHETS)),
                "inTheFieldWaste",
                "internationalCommitments",
                "neutrality")
            .agreements(decision())
            .serviceBudgets(ImmutableList.of(budget("DECHETS", 30_000)))
            .build(),
        day(date));
  }

  private static LegalReview mobility(String date) {
    Applicant lead = lead(AuthorityKind.COMMUNAUTE_D_AGGLOMERATION);
    return LegalReview.of(
        project(
                "Des lignes de bus",
                lead.withServices(ImmutableSet.of(PublicService.MOBILITE)),
                "inTheFieldMobility",
                "internationalCommitments",
                "neutrality")
            .agreements(decision())
            .serviceBudgets(
                ImmutableList.of(budget("MOBILITE", 20_000).withVersementMobilite(eur(2_500_000))))
            .build(),
        day(date));
  }

  private static LegalReview polynesianCommune() {
    Applicant lead = lead(AuthorityKind.COMMUNE);
    return LegalReview.of(
        project(
                "Papeete et une commune voisine",
                lead.withSeatCountry(Country.of("PYF"))
                    .withServices(ImmutableSet.of(PublicService.EAU_POTABLE)),
                "internationalCommitments",
                "neutrality")
            .agreements(
                ImmutableList.of(
                    convention()
                        .signedOn(day("2010-03-01"))
                        .transmittedOn(day("2010-03-05"))
                        .object("Eau potable")
                        .amount(eur(0))
                        .build()))
            .serviceBudgets(ImmutableList.of(budget("EAU_POTABLE", 10_000)))
            .build());
  }

  private static LegalReview saintMartin() {
    return LegalReview.of(
        project(
                "Saint-Martin et un voisin",
                lead(AuthorityKind.SAINT_MARTIN)
                    .withAttestations(
                        ImmutableMap.of(
                            "deliberationTaken", Attestation.of(true),
                            "executiveAuthorisation", Attestation.of(true),
                            "assemblyApproval", Attestation.of(true))),
                "neutrality")
            .agreements(
                ImmutableList.of(
                    convention()
                        .signedOn(day("2010-03-01"))
                        .transmittedOn(day("2010-03-05"))
                        .object("Lutte contre les cyclones")
                        .amount(eur(15_000))
                        .build()))
            .build());
  }

  private static LegalReview convention(String signed, String transmitted, String date) {
    return LegalReview.of(
        project(
                "Un centre du vitrail",
                lead(AuthorityKind.COMMUNE),
                "internationalCommitments",
                "neutrality")
            .agreements(
                ImmutableList.of(
                    convention()
                        .signedOn(day(signed))
                        .transmittedOn(day(transmitted))
                        .object("Centre du vitrail")
                        .amount(eur(20_000))
                        .build()))
            .build(),
        day(date));
  }

  private static LegalReview unrecognised(String date) {
    return LegalReview.of(
        project(
                "Charte d’amitié",
                lead(AuthorityKind.COMMUNE),
                "internationalCommitments",
                "neutrality")
            .declaredForm(ActionForm.JUMELAGE)
            .partners(ImmutableList.of(partner().name("Ville").unrecognisedEntity(true).build()))
            .agreements(
                ImmutableList.of(
                    convention()
                        .signedOn(day(date))
                        .transmittedOn(day(date))
                        .object("Amitié")
                        .amount(eur(0))
                        .build()))
            .build());
  }
}
