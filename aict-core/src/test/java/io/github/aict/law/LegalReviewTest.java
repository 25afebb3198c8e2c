package io.github.aict.law;

import static io.github.aict.law.WorkedReviews.convention;
import static io.github.aict.law.WorkedReviews.day;
import static io.github.aict.law.WorkedReviews.lead;
import static io.github.aict.law.WorkedReviews.partner;
import static io.github.aict.law.WorkedReviews.project;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.aict.partnership.Agreement;
import io.github.aict.partnership.AgreementKind;
import io.github.aict.partnership.Institutions;
import io.github.aict.project.ActionForm;
import io.github.aict.project.Applicant;
import io.github.aict.project.Attestation;
import io.github.aict.project.Judgement;
import io.github.aict.project.Project;
import io.github.aict.project.Schedule;
import io.github.aict.project.ServiceBudget;
import io.github.aict.project.Submission;
import io.github.aict.project.Theme;
import io.github.aict.rule.Finding;
import io.github.aict.rule.Outcome;
import io.github.aict.rule.Weight;
import io.github.aict.territory.AuthorityKind;
import io.github.aict.territory.Country;
import io.github.aict.territory.PublicService;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LegalReviewTest {

  private static final Project BARE = Project.builder().build();

  private static Outcome outcome(LegalReview review, String rule) {
    return review.findings().stream()
        .filter(finding -> finding.rule().id().equals(rule))
        .map(Finding::outcome)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void takesTheFirstDayThenTheSignatureThenTheSubmission() {
    Project submitted =
        BARE.withSubmission(Submission.builder().declaredDate(day("2018-02-12")).build());
    Project signed =
        submitted.withAgreements(
            ImmutableList.of(
                convention().signedOn(day("2017-10-02")).build(),
                Agreement.builder()
                    .kind(AgreementKind.DELIBERATION)
                    .signedOn(day("2017-09-01"))
                    .build()));
    Project planned = signed.withSchedule(Schedule.builder().start(day("2018-06-01")).build());

    assertThat(LegalReview.dayOf(BARE)).isEmpty();
    assertThat(LegalReview.of(submitted).date()).isEqualTo(day("2018-02-12"));
    assertThat(LegalReview.of(signed).date()).isEqualTo(day("2017-10-02"));
    assertThat(LegalReview.of(planned).date()).isEqualTo(day("2018-06-01"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LegalReview.of(BARE))
        .withMessage(
            "a project must have a first day, a day of signature or a day of submission to be"
                + " reviewed without naming a day");
  }

  @Test
  void seesTheFormInWhatIsKnown() {
    LocalDate day = day("2020-01-01");
    Project none = BARE.withAgreements(ImmutableList.of());
    Project withNobodyKnown = BARE.withAgreements(ImmutableList.of(convention().build()));
    Project signed = withNobodyKnown.withPartners(ImmutableList.of(partner().build()));
    Project withState =
        signed.withPartners(ImmutableList.of(partner().kind(AuthorityKind.ETAT_ETRANGER).build()));
    Project emergency = none.withThemes(ImmutableSet.of(Theme.of("AIDE_URGENCE")));
    Project water =
        none.withServiceBudgets(
            ImmutableList.of(
                ServiceBudget.builder().service(PublicService.EAU_POTABLE).build(),
                ServiceBudget.builder().service(PublicService.GAZ).build()));
    Project agency =
        BARE.withApplicant(Applicant.builder().kind(AuthorityKind.AGENCE_DE_L_EAU).build());

    assertThat(LegalReview.of(BARE, day).isFormKnown()).isFalse();
    assertThat(LegalReview.of(withNobodyKnown, day).isFormKnown()).isFalse();
    assertThat(LegalReview.of(BARE, day).forms()).containsExactly(ActionForm.CONVENTION);
    assertThat(LegalReview.of(none, day).forms())
        .containsExactly(ActionForm.ACTION_SANS_CONVENTION);
    assertThat(LegalReview.of(signed, day).forms()).containsExactly(ActionForm.CONVENTION);
    assertThat(LegalReview.of(withState, day).forms())
        .containsExactly(ActionForm.CONVENTION_AVEC_UN_ETAT);
    assertThat(LegalReview.of(emergency, day).forms())
        .containsExactly(ActionForm.URGENCE_HUMANITAIRE);
    assertThat(LegalReview.of(water, day).forms())
        .containsExactly(ActionForm.UN_POUR_CENT_EAU, ActionForm.UN_POUR_CENT_ENERGIE);
    assertThat(LegalReview.of(agency, day).forms())
        .containsExactly(ActionForm.UN_POUR_CENT_AGENCE_DE_L_EAU);
    assertThat(LegalReview.of(none.withDeclaredForm(ActionForm.JUMELAGE), day).forms())
        .containsExactly(ActionForm.JUMELAGE);
  }

  @Test
  void anEmergencyIsShownOnlyWithTheListOfAgreements() {
    Project emergency = BARE.withThemes(ImmutableSet.of(Theme.of("AIDE_URGENCE")));

    assertThat(LegalReview.of(emergency, day("2020-01-01")).isFormKnown()).isFalse();
  }

  @Test
  void asksForTheFormAndTheKindThatItAssumed() {
    LegalReview review = LegalReview.of(BARE, day("2020-01-01"));

    assertThat(review.kind()).isEmpty();
    assertThat(review.stateRepresentative()).isEmpty();
    assertThat(outcome(review, "LeadIsAuthority")).isEqualTo(Outcome.MISSING);
    assertThat(outcome(review, "FormIsKnown")).isEqualTo(Outcome.MISSING);
    assertThat(review.missing())
        .contains("applicant.kind", "form", "partners", "agreements")
        .doesNotContain("serviceBudgets");
  }

  @Test
  void aConventionEntersIntoForceOnTheLaterDay() {
    Agreement early =
        convention().signedOn(day("2017-10-02")).transmittedOn(day("2017-09-20")).build();
    Agreement late =
        convention().signedOn(day("2017-10-02")).transmittedOn(day("2017-11-06")).build();
    Agreement unknown = convention().signedOn(day("2017-10-02")).build();
    LegalReview review =
        LegalReview.of(BARE.withAgreements(ImmutableList.of(early, late, unknown)));

    assertThat(review.entriesIntoForce())
        .isEqualTo(ImmutableMap.of(early, day("2017-10-02"), late, day("2017-11-06")));
  }

  @Test
  void aConventionOfBefore2007NeedsNoMention() {
    Project project =
        project("Ancienne convention", lead(AuthorityKind.COMMUNE))
            .agreements(ImmutableList.of(convention().signedOn(day("2007-02-05")).build()))
            .build();
    Project later =
        project.withAgreements(ImmutableList.of(convention().signedOn(day("2007-02-06")).build()));

    assertThat(outcome(LegalReview.of(project, day("2010-01-01")), "MandatoryMentions"))
        .isEqualTo(Outcome.SATISFIED);
    assertThat(outcome(LegalReview.of(later, day("2010-01-01")), "MandatoryMentions"))
        .isEqualTo(Outcome.MISSING);
  }

  @Test
  void aSyndicatePaidByItsServicesOnlyUntil2014() {
    Project project =
        project("Un puits", lead(AuthorityKind.SYNDICAT_MIXTE))
            .agreements(ImmutableList.of(convention().build()))
            .serviceBudgets(ImmutableList.of())
            .build();

    assertThat(outcome(LegalReview.of(project, day("2014-07-08")), "PaidByServiceBudget"))
        .isEqualTo(Outcome.NOT_SATISFIED);
    assertThat(LegalReview.of(project, day("2014-07-09")).rules().find("PaidByServiceBudget"))
        .isEmpty();
    assertThat(
            LegalReview.of(project.withApplicant(lead(AuthorityKind.COMMUNE)), day("2014-07-08"))
                .rules()
                .find("PaidByServiceBudget"))
        .isEmpty();
  }

  @Test
  void aDutyDoesNotMakeAnActionUnlawful() {
    LegalReview review = WorkedReviews.ALL.get("transmitted-after-signature");
    Project silent =
        review
            .project()
            .withApplicant(
                review
                    .project()
                    .applicant()
                    .orElseThrow()
                    .withAttestations(
                        ImmutableMap.of(
                            "deliberationTaken", Attestation.of(true),
                            "odaDeclarationDone", Attestation.of(false))));

    LegalReview reviewed = LegalReview.of(silent, review.date());

    assertThat(reviewed.findings(Weight.DUTY, Outcome.NOT_SATISFIED))
        .extracting(finding -> finding.rule().id())
        .containsExactly("CommissionInformed");
    assertThat(reviewed.conclusion()).isEqualTo(LegalConclusion.COMPLIANT);
  }

  @Test
  void aRuleThatIsOnlyLikelyWaitsForAPerson() {
    LegalReview review = WorkedReviews.ALL.get("unrecognised-entity-2010");
    Project judged =
        review
            .project()
            .withJudgements(
                ImmutableMap.<String, Judgement>builder()
                    .putAll(review.project().judgements())
                    .put("UnrecognisedEntity", Judgement.of(false))
                    .buildOrThrow());

    assertThat(LegalReview.of(judged, review.date()).conclusion())
        .isEqualTo(LegalConclusion.NOT_COMPLIANT);
  }

  @Test
  void theSeatDecidesTheRegime() {
    Project project =
        project("Voisins", lead(AuthorityKind.COMMUNE).withSeatCountry(Country.of("NCL")))
            .agreements(ImmutableList.of(convention().build()))
            .build();
    LegalReview review = LegalReview.of(project, day("2020-01-01"));

    assertThat(review.kind()).contains(AuthorityKind.COMMUNE_DE_NOUVELLE_CALEDONIE);
    assertThat(review.conclusion()).isEqualTo(LegalConclusion.NOT_KNOWN);
    assertThat(review.commonRules()).isEmpty();
  }

  @Test
  void aKindThatIsNotKnownIsMissingNotTheLaw() {
    Project project =
        BARE.withServiceBudgets(
            ImmutableList.of(ServiceBudget.builder().service(PublicService.DECHETS).build()));
    Project broad = project.withApplicant(lead(AuthorityKind.GROUPEMENT));
    Project withoutSeat =
        project.withApplicant(Applicant.builder().kind(AuthorityKind.COMMUNE).build());

    for (Project unknown : ImmutableList.of(project, broad, withoutSeat)) {
      LegalReview review = LegalReview.of(unknown, day("2010-01-01"));
      assertThat(review.isLeadKnown()).isFalse();
      assertThat(review.conclusion()).isEqualTo(LegalConclusion.UNDETERMINED);
      assertThat(outcome(review, "LeadIsAuthority")).isEqualTo(Outcome.MISSING);
    }
    assertThat(LegalReview.of(withoutSeat, day("2010-01-01")).missing())
        .contains("applicant.seatCountry");
  }

  @Test
  void aForeignCommuneIsNotConcerned() {
    LegalReview review =
        LegalReview.of(
            project("Un puits", lead(AuthorityKind.COMMUNE).withSeatCountry(Country.of("SEN")))
                .agreements(ImmutableList.of(convention().build()))
                .build(),
            day("2020-01-01"));

    assertThat(review.kind()).contains(AuthorityKind.AUTORITE_LOCALE_ETRANGERE);
    assertThat(review.conclusion()).isEqualTo(LegalConclusion.NOT_CONCERNED);
  }

  @Test
  void anAssociationIsNotConcerned() {
    LegalReview review =
        LegalReview.of(
            project("Un puits", lead(AuthorityKind.ASSOCIATION))
                .agreements(ImmutableList.of(convention().build()))
                .build(),
            day("2020-01-01"));

    assertThat(review.conclusion()).isEqualTo(LegalConclusion.NOT_CONCERNED);
    assertThat(review.findings()).isEmpty();
  }

  @Test
  void twoClosedFormsGiveTwoFindings() {
    LegalReview review =
        LegalReview.of(
            BARE.withApplicant(lead(AuthorityKind.COMMUNE))
                .withServiceBudgets(
                    ImmutableList.of(
                        ServiceBudget.builder().service(PublicService.DECHETS).build(),
                        ServiceBudget.builder().service(PublicService.MOBILITE).build())),
            day("2010-01-01"));

    assertThat(review.findings(Weight.REQUIREMENT, Outcome.NOT_SATISFIED))
        .extracting(finding -> finding.rule().id())
        .containsExactly("FormIsOpen/un-pour-cent-dechets", "FormIsOpen/un-pour-cent-mobilite");
  }

  @Test
  void decisionsAreThoseOnTheLawOfTheDay() {
    LegalReview of2018 = WorkedReviews.ALL.get("act-not-transmitted-2018");
    LegalReview of1998 = WorkedReviews.ALL.get("chartres-lujan-1998");

    assertThat(of2018.decisions())
        .extracting(CourtDecision::id)
        .startsWith("ce-2024-sos-mediterranee")
        .contains("ce-1989-pierrefitte");
    assertThat(of1998.decisions())
        .extracting(CourtDecision::id)
        .doesNotContain("ce-2024-sos-mediterranee");
  }

  @Test
  void namesTheInstitutionsOfTheDay() {
    Project project = WorkedReviews.ALL.get("transmitted-after-signature").project();

    assertThat(LegalReview.of(project, day("2017-10-02")).institutions())
        .containsExactly(Institutions.PREFET, Institutions.CNCD);
    assertThat(LegalReview.of(project, day("1985-10-02")).institutions())
        .containsExactly(Institutions.PREFET);
    assertThat(LegalReview.of(project, day("1975-10-02")).institutions()).isEmpty();
    assertThat(WorkedReviews.ALL.get("saint-martin-2010").institutions())
        .containsExactly(Institutions.PREFET);
  }

  static Stream<LegalReview> reviews() {
    return WorkedReviews.ALL.values().stream();
  }

  @ParameterizedTest
  @MethodSource("reviews")
  void isAValue(LegalReview review) throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(review);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      LegalReview copy = (LegalReview) in.readObject();
      assertThat(copy).isEqualTo(review).hasSameHashCodeAs(review);
      assertThat(copy.explain(Locale.FRENCH)).isEqualTo(review.explain(Locale.FRENCH));
    }
    assertThat(review).hasToString(review.date() + ": " + review.conclusion());
    assertThat(review).isEqualTo(LegalReview.of(review.project(), review.date()));
    assertThat(review).isNotEqualTo(LegalReview.of(review.project(), review.date().minusYears(1)));
  }
}
