package io.github.aict.law;

import static io.github.aict.law.WorkedReviews.convention;
import static io.github.aict.law.WorkedReviews.day;
import static io.github.aict.law.WorkedReviews.lead;
import static io.github.aict.law.WorkedReviews.partner;
import static io.github.aict.law.WorkedReviews.project;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.aict.partnership.Agreement;
import io.github.aict.partnership.AgreementKind;
import io.github.aict.project.ActionForm;
import io.github.aict.project.OnePercentLimb;
import io.github.aict.project.Project;
import io.github.aict.project.ServiceBudget;
import io.github.aict.rule.Finding;
import io.github.aict.rule.Outcome;
import io.github.aict.territory.AuthorityKind;
import io.github.aict.territory.Country;
import io.github.aict.territory.PublicService;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What an action has to meet whatever its form. */
class ReviewConditionsTest {

  private static Outcome outcome(LegalReview review, String rule) {
    return review.findings().stream()
        .filter(finding -> finding.rule().id().equals(rule))
        .map(Finding::outcome)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void everyConventionIsTransmitted() {
    Agreement sent = convention().declaredTransmitted(true).build();
    Agreement kept = convention().declaredTransmitted(false).build();
    Agreement letters = Agreement.builder().kind(AgreementKind.LETTERS_OF_INTENT).build();

    assertThat(transmitted(ImmutableList.of(sent))).isEqualTo(Outcome.SATISFIED);
    assertThat(transmitted(ImmutableList.of(sent, letters))).isEqualTo(Outcome.SATISFIED);
    assertThat(transmitted(ImmutableList.of(sent, kept))).isEqualTo(Outcome.NOT_SATISFIED);
    assertThat(transmitted(ImmutableList.of(letters))).isEqualTo(Outcome.NOT_SATISFIED);
    assertThat(transmitted(ImmutableList.of(convention().build()))).isEqualTo(Outcome.MISSING);
  }

  private static Outcome transmitted(ImmutableList<Agreement> agreements) {
    Project project =
        project("Projet", lead(AuthorityKind.COMMUNE))
            .declaredForm(ActionForm.CONVENTION)
            .agreements(agreements)
            .build();
    return outcome(LegalReview.of(project, day("2018-06-01")), "ConventionTransmitted");
  }

  @Test
  void everyActIsTransmittedButLetters() {
    Agreement decision =
        Agreement.builder().kind(AgreementKind.DELIBERATION).declaredTransmitted(false).build();
    Agreement letters =
        Agreement.builder().kind(AgreementKind.LETTERS_OF_INTENT).declaredTransmitted(true).build();
    Project project =
        project("Projet", lead(AuthorityKind.COMMUNE))
            .declaredForm(ActionForm.ACTION_SANS_CONVENTION)
            .agreements(ImmutableList.of(decision, letters))
            .build();

    assertThat(outcome(LegalReview.of(project, day("2018-06-01")), "ActTransmitted"))
        .isEqualTo(Outcome.NOT_SATISFIED);
  }

  @Test
  void cooperationByOnePercentTakesACompleteConventionWithALocalAuthority() {
    Agreement complete =
        convention()
            .declaredTransmitted(true)
            .object("Réseau d’eau")
            .amount(WorkedReviews.eur(900))
            .build();

    assertThat(cooperation(complete, AuthorityKind.MUNICIPALITY)).isEqualTo(Outcome.SATISFIED);
    assertThat(cooperation(complete, AuthorityKind.ETAT_ETRANGER)).isEqualTo(Outcome.NOT_SATISFIED);
    assertThat(cooperation(complete.withDeclaredTransmitted(false), AuthorityKind.MUNICIPALITY))
        .isEqualTo(Outcome.NOT_SATISFIED);
    assertThat(cooperation(convention().build(), AuthorityKind.MUNICIPALITY))
        .isEqualTo(Outcome.MISSING);
  }

  private static Outcome cooperation(Agreement agreement, AuthorityKind partner) {
    Project project =
        project("Projet", lead(AuthorityKind.COMMUNE))
            .declaredForm(ActionForm.UN_POUR_CENT_EAU)
            .partners(ImmutableList.of(partner().kind(partner).build()))
            .agreements(ImmutableList.of(agreement))
            .serviceBudgets(
                ImmutableList.of(
                    ServiceBudget.builder()
                        .service(PublicService.EAU_POTABLE)
                        .limb(OnePercentLimb.COOPERATION)
                        .build()))
            .build();
    return outcome(LegalReview.of(project, day("2018-06-01")), "CooperationUnderConventionWater");
  }

  @Test
  void aConventionWithAStateHasAStateAsPartner() {
    Project project =
        project("Projet", lead(AuthorityKind.REGION))
            .declaredForm(ActionForm.CONVENTION_AVEC_UN_ETAT)
            .build();

    assertThat(outcome(LegalReview.of(project, day("2018-06-01")), "PartnerIsState"))
        .isEqualTo(Outcome.NOT_SATISFIED);
  }

  @ParameterizedTest
  @EnumSource(
      names = {
        "SAINT_MARTIN",
        "SAINT_PIERRE_ET_MIQUELON",
        "NOUVELLE_CALEDONIE",
        "POLYNESIE_FRANCAISE",
        "COMMUNE"
      })
  void noBodyActsWithAnEntityThatIsNotRecognised(AuthorityKind kind) {
    Project project =
        project("Projet", lead(kind))
            .declaredForm(ActionForm.CONVENTION)
            .partners(ImmutableList.of(partner().unrecognisedEntity(true).build()))
            .build();
    LegalReview review = LegalReview.of(project, day("2018-06-01"));

    assertThat(outcome(review, "UnrecognisedEntity")).isEqualTo(Outcome.NOT_SATISFIED);
    assertThat(review.conclusion()).isEqualTo(LegalConclusion.NOT_COMPLIANT);
  }

  @ParameterizedTest
  @EnumSource(names = {"SAINT_MARTIN", "SAINT_BARTHELEMY", "SAINT_PIERRE_ET_MIQUELON"})
  void aConventionOfAnIslandIsNoneWithoutAnAgreement(AuthorityKind kind) {
    Project project =
        project("Projet", lead(kind), "neutrality")
            .declaredForm(ActionForm.CONVENTION)
            .agreements(ImmutableList.of())
            .build();

    assertThat(LegalReview.of(project, day("2018-06-01")).conclusion())
        .isEqualTo(LegalConclusion.NOT_COMPLIANT);
  }

  @Test
  void saysThatAPersonJudgedAgainstALikelyBan() {
    Project project =
        project("Projet", lead(AuthorityKind.COMMUNE), "FormIsOpen/convention-avec-un-etat")
            .declaredForm(ActionForm.CONVENTION_AVEC_UN_ETAT)
            .build();
    LegalReview review = LegalReview.of(project, day("1994-01-01"));

    assertThat(review.conclusion()).isEqualTo(LegalConclusion.COMPLIANT);
    assertThat(review.explain(Locale.ENGLISH))
        .contains("A likely source says that the form is closed; a person judged otherwise.")
        .doesNotContain("The form is open");
  }

  @ParameterizedTest
  @EnumSource(names = {"ETAT_ETRANGER", "ASSOCIATION", "AUTORITE_LOCALE_ETRANGERE", "SEM"})
  void bodiesThatSendNoActsHaveNobodyToSendThemTo(AuthorityKind kind) {
    assertThat(LegalFramework.LOI_2014.representative(kind)).isEmpty();
  }

  @Test
  void aDecisionHasNoEntryIntoForceOfAConvention() {
    Agreement decision =
        Agreement.builder()
            .kind(AgreementKind.DELIBERATION)
            .signedOn(day("2018-01-01"))
            .transmittedOn(day("2018-01-02"))
            .build();

    assertThat(LegalFramework.entryIntoForce(decision)).isEmpty();
  }

  @Test
  void aConventionOfALaterDayIsTold() {
    Project project =
        project("Projet", lead(AuthorityKind.COMMUNE))
            .agreements(
                ImmutableList.of(
                    convention()
                        .signedOn(day("2030-05-01"))
                        .transmittedOn(day("2030-05-02"))
                        .build()))
            .build();

    assertThat(LegalReview.of(project, day("2018-06-01")).explain(Locale.ENGLISH))
        .contains("that is after the day of the review.");
    assertThat(LegalReview.of(project, day("2030-05-02")).explain(Locale.ENGLISH))
        .doesNotContain("after the day of the review");
  }

  @Test
  void noConclusionIsDrawnForGroupingsOfWhichNoSourceTellsTheRules() {
    Project project =
        project(
                "Projet",
                lead(AuthorityKind.SYNDICAT_INTERCOMMUNAL).withSeatCountry(Country.of("NCL")),
                "internationalCommitments",
                "neutrality")
            .agreements(
                ImmutableList.of(
                    convention()
                        .declaredTransmitted(true)
                        .object("Eau")
                        .amount(WorkedReviews.eur(0))
                        .build()))
            .build();
    LegalReview review = LegalReview.of(project, day("2018-06-01"));

    assertThat(review.isLeadKnown()).isFalse();
    assertThat(review.conclusion()).isEqualTo(LegalConclusion.UNDETERMINED);
  }
}
