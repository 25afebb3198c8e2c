package io.github.aict.funding;

import static io.github.aict.funding.RemedyTest.check;
import static io.github.aict.funding.RemedyTest.english;
import static io.github.aict.funding.RemedyTest.only;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.aict.Samples;
import io.github.aict.partnership.AgreementKind;
import io.github.aict.project.Applicant;
import io.github.aict.project.Partner;
import io.github.aict.project.Project;
import io.github.aict.project.Schedule;
import io.github.aict.project.Submission;
import io.github.aict.project.SubmissionChannel;
import io.github.aict.rule.Condition;
import io.github.aict.rule.Facts;
import io.github.aict.rule.MemberFacts;
import io.github.aict.rule.Rule;
import io.github.aict.rule.Scope;
import io.github.aict.territory.AuthorityKind;
import io.github.aict.territory.Country;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RemedyBeyondMoneyTest {

  private static final Country LEBANON = Country.of("LBN");

  @ParameterizedTest
  @CsvSource({
    "2025-05-30T17:00:01+02:00,no later than 30 May 2025 at 17:00 (Paris time)",
    "2025-06-02T09:00:00+02:00,no later than 30 May 2025 at 17:00 (Paris time)"
  })
  void keepsToTheClosingHour(OffsetDateTime moment, String expected) {
    Rule closing =
        check(
            "Closing",
            Facts.SUBMITTED_AT,
            io.github.aict.rule.Test.atMost(Instant.parse("2025-05-30T15:00:00Z")));
    Project project =
        Project.builder().submission(Submission.builder().moment(moment).build()).build();
    assertThat(english(only(Calls.of(closing).assess(project))).get(0)).contains(expected);
  }

  @Test
  void endsEarlierAndKeepsTheDurationKnown() {
    Rule end =
        check(
            "EndsBy",
            Facts.DURATION_END,
            io.github.aict.rule.Test.atMost(LocalDate.of(2026, 12, 31)));
    Project project =
        Project.builder()
            .schedule(
                Schedule.builder()
                    .start(LocalDate.of(2026, 1, 1))
                    .end(LocalDate.of(2027, 3, 31))
                    .build())
            .build();
    Remedy remedy = only(Calls.of(end).assess(project));
    assertThat(english(remedy))
        .first()
        .isEqualTo("End the project no later than 31 December 2026 instead of 31 March 2027.");
    assertThat(Facts.DURATION_MONTHS.of(remedy.applied())).contains(12L);
  }

  @Test
  void choosesAnotherChannelAndObtainsAnAgreement() {
    Call call =
        Calls.of(
            check(
                "Channel",
                Facts.SUBMISSION_CHANNEL,
                io.github.aict.rule.Test.in(List.of(SubmissionChannel.POSTAL))),
            check(
                "Agreed",
                Facts.AGREEMENTS,
                io.github.aict.rule.Test.intersects(List.of(AgreementKind.LETTERS_OF_INTENT))),
            check("Joint", Facts.JOINT_APPLICATION, io.github.aict.rule.Test.is(true)));
    Project project =
        Project.builder()
            .submission(Submission.builder().channel(SubmissionChannel.EMAIL).build())
            .agreements(ImmutableList.of())
            .jointApplication(false)
            .build();
    assertThat(english(only(call.assess(project))))
        .containsExactly(
            "Submit the application in another way: by post instead of by e-mail.",
            "Submit the application jointly, French and foreign authorities.",
            "Have one more document: letters of intent.");
  }

  @Test
  void addsThePartnerThatIsAskedFor() {
    Rule rule =
        Samples.rule(
            "Partner",
            Condition.forSome(
                Scope.PARTNERS,
                Condition.allOf(
                    Condition.check(
                        MemberFacts.PARTNER_IS_FOREIGN_LOCAL_AUTHORITY,
                        io.github.aict.rule.Test.is(true)),
                    Condition.check(
                        MemberFacts.PARTNER_COUNTRY,
                        io.github.aict.rule.Test.in(List.of(LEBANON))))));
    Project project =
        Project.builder()
            .countries(ImmutableSet.of(LEBANON))
            .partners(
                ImmutableList.of(
                    Partner.builder().kind(AuthorityKind.ASSOCIATION).country(LEBANON).build()))
            .build();
    Remedy remedy = only(Calls.of(rule).assess(project));
    assertThat(english(remedy))
        .containsExactly("Add one partner: foreign local authority (Lebanon).");
    assertThat(remedy.changes().get(0).value()).isEqualTo(2L);
    assertThat(remedy.applied().partners().orElseThrow()).hasSize(2);
  }

  @Test
  void addsFrenchAuthoritiesListedOrDeclared() {
    Call call =
        Calls.of(check("Two", Facts.FRENCH_AUTHORITIES, io.github.aict.rule.Test.atLeast(3L)));
    Applicant lead =
        Applicant.builder().kind(AuthorityKind.REGION).seatCountry(Country.of("FRA")).build();
    Project declared = Project.builder().applicant(lead).declaredFrenchAuthorities(1).build();
    assertThat(english(only(call.assess(declared))))
        .containsExactly("Have the project carried by at least 3 French authorities instead of 1.");
    Remedy listed =
        only(
            call.assess(
                Project.builder().applicant(lead).otherApplicants(ImmutableList.of()).build()));
    assertThat(listed.applied().frenchAuthorities()).hasValue(3);
    assertThat(english(listed)).hasSize(2);
  }
}
