package io.github.aict.funding;

import static io.github.aict.Samples.eur;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.aict.Rate;
import io.github.aict.Samples;
import io.github.aict.project.Applicant;
import io.github.aict.project.Attestation;
import io.github.aict.project.Contribution;
import io.github.aict.project.Contributor;
import io.github.aict.project.FinancingPlan;
import io.github.aict.project.Partner;
import io.github.aict.project.Project;
import io.github.aict.project.Submission;
import io.github.aict.rule.BudgetFacts;
import io.github.aict.rule.Condition;
import io.github.aict.rule.Fact;
import io.github.aict.rule.Facts;
import io.github.aict.rule.Finding;
import io.github.aict.rule.MemberFacts;
import io.github.aict.rule.Rule;
import io.github.aict.rule.Scope;
import io.github.aict.rule.Weight;
import io.github.aict.territory.AuthorityDirectory;
import io.github.aict.territory.AuthorityKind;
import io.github.aict.territory.Country;
import io.github.aict.territory.IncomeGroup;
import io.github.aict.territory.InseeCode;
import io.github.aict.territory.Siren;
import java.lang.reflect.Method;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What an assessment of ten rules leaves on the heap, in bytes. */
class AllocationTest {

  private static final int OPERATIONS = 20_000;
  private static final int ROUNDS = 100;
  private static final Call TEN_RULES = tenRules();

  // What is kept here escapes, so that the compiler cannot do without the object.
  private static volatile Object kept = "";

  static Stream<Arguments> projects() {
    Project eligible = eligible();
    Project failing =
        eligible.withFinancingPlan(
            eligible.financingPlan().orElseThrow().withRequested(eur("74000.00")));
    Project missing =
        eligible
            .withSubmission(Submission.builder().build())
            .withPartners(ImmutableList.of(Partner.builder().build()));
    return Stream.of(
        Arguments.of(Verdict.ELIGIBLE, eligible),
        Arguments.of(Verdict.INELIGIBLE, failing),
        Arguments.of(Verdict.UNDETERMINED, missing));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("projects")
  void aVerdictTakesFortyBytes(Verdict expected, Project project) {
    long bytes =
        bytesPerOperation(
            () -> {
              Assessment assessment = TEN_RULES.assess(project);
              kept = assessment;
              if (assessment.verdict() != expected) {
                throw new AssertionError(assessment);
              }
            });
    assertThat(bytes).as("bytes of a verdict").isBetween(24L, 40L);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("projects")
  void findingsTakeFiveHundredAndTwelveBytesWhereAllAreKept(Verdict expected, Project project) {
    long bytes =
        bytesPerOperation(
            () -> {
              List<Finding> findings = TEN_RULES.assess(project).findings();
              kept = findings;
              for (int i = 0; i < 10; i++) {
                kept = findings.get(i);
              }
            });
    assertThat(bytes).as("bytes of ten findings").isBetween(240L, 512L);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("projects")
  void outcomesOfFindingsTakeNinetySixBytes(Verdict expected, Project project) {
    long bytes =
        bytesPerOperation(
            () -> {
              List<Finding> findings = TEN_RULES.assess(project).findings();
              kept = findings;
              for (int i = 0; i < 10; i++) {
                kept = findings.get(i).outcome();
              }
            });
    assertThat(bytes).as("bytes of a list of ten findings").isBetween(56L, 96L);
  }

  @Test
  void lookingUpAnAuthorityTakesItsAnswerOnly() {
    AuthorityDirectory directory = AuthorityDirectory.bundled();
    InseeCode rennes = InseeCode.of("35238");
    Siren siren = Siren.of("243500139");
    LocalDate day = LocalDate.of(2026, 5, 4);
    long bytes =
        bytesPerOperation(
            () -> {
              kept = directory.commune(rennes, day);
              kept = directory.find(siren, day);
              kept = directory.region("53", day);
            });
    // Three answers of sixteen bytes.
    assertThat(bytes).as("bytes of three look-ups").isLessThanOrEqualTo(48);
  }

  /**
   * The whole bytes of one operation, the least of all rounds: the compiler works beside the test,
   * and takes its time to find out what need not be allocated.
   */
  private static long bytesPerOperation(Runnable operation) {
    long least = Long.MAX_VALUE;
    for (int round = 0; round < ROUNDS; round++) {
      long before = allocated();
      for (int i = 0; i < OPERATIONS; i++) {
        operation.run();
      }
      // Reading the counter takes some bytes itself, far fewer than there are operations.
      least = Math.min(least, (allocated() - before) / OPERATIONS);
    }
    return least;
  }

  // By reflection, since the tests run in the module under test, which does not read
  // jdk.management.
  private static long allocated() {
    try {
      Object bean =
          Class.forName("java.lang.management.ManagementFactory")
              .getMethod("getThreadMXBean")
              .invoke(null);
      Method bytes =
          Class.forName("com.sun.management.ThreadMXBean")
              .getMethod("getThreadAllocatedBytes", long.class);
      return (long) bytes.invoke(bean, Thread.currentThread().getId());
    } catch (ReflectiveOperationException e) {
      throw new AssertionError("the bytes that a thread allocates cannot be read", e);
    }
  }

  private static Project eligible() {
    return Project.builder()
        .applicant(
            Applicant.builder()
                .kind(AuthorityKind.METROPOLE)
                .putAttestation("odaDeclarationDone", Attestation.of(true))
                .build())
        .otherApplicants(ImmutableList.of())
        .partners(
            ImmutableList.of(
                Partner.builder().kind(AuthorityKind.COMMUNE).country(Country.of("MDG")).build()))
        .countries(ImmutableSet.of(Country.of("MDG")))
        .financingPlan(
            FinancingPlan.builder()
                .total(eur("100000.00"))
                .requested(eur("70000.00"))
                .addContribution(Contribution.of(Contributor.OWN, eur("12000.00"), eur("8000.00")))
                .addContribution(
                    Contribution.of(Contributor.PARTNER, eur("5000.00"), eur("1000.00")))
                .build())
        .submission(Submission.builder().declaredDate(LocalDate.of(2025, 5, 15)).build())
        .build();
  }

  @SuppressWarnings("unchecked") // The facts have values of these types, as their types say.
  private static Call tenRules() {
    Fact<ImmutableSet<IncomeGroup>> group =
        (Fact<ImmutableSet<IncomeGroup>>) Facts.parse("countries[].dacGroup.2025");
    Condition ldc =
        Condition.forSome(
            Scope.COUNTRIES,
            Condition.check(group, io.github.aict.rule.Test.intersects(List.of(IncomeGroup.LDC))));
    Condition recipient =
        Condition.forEach(
            Scope.COUNTRIES,
            Condition.check(
                group, io.github.aict.rule.Test.intersects(List.of(IncomeGroup.values()))));
    Rule cap =
        Samples.rule(
            "FundingRateAtMost",
            Condition.check(
                BudgetFacts.FUNDING_RATE, io.github.aict.rule.Test.atMost(Rate.percent(70))));
    return Calls.of(
        Samples.rule(
            "ApplicantKind",
            Condition.check(
                Facts.APPLICANT_KIND,
                io.github.aict.rule.Test.in(
                    List.of(AuthorityKind.COLLECTIVITE, AuthorityKind.EPCI)))),
        Samples.rule(
            "ForeignPartner",
            Condition.forSome(
                Scope.PARTNERS,
                Condition.allOf(
                    Condition.check(
                        MemberFacts.PARTNER_IS_FOREIGN_LOCAL_AUTHORITY,
                        io.github.aict.rule.Test.is(true)),
                    Condition.check(
                        MemberFacts.PARTNER_COUNTRY,
                        io.github.aict.rule.Test.in(List.of(Country.of("MDG"))))))),
        Samples.rule("Recipients", recipient),
        cap.withVariant("LDC").withGuard(ldc),
        cap.withVariant("Other").withGuard(Condition.not(ldc)),
        Samples.rule(
            "OwnShareAtLeast",
            Condition.check(
                BudgetFacts.OWN_SHARE, io.github.aict.rule.Test.atLeast(Rate.percent(10)))),
        Samples.rule(
            "InKindAtMost",
            Condition.check(
                BudgetFacts.IN_KIND_SHARE, io.github.aict.rule.Test.atMost(Rate.percent(50)))),
        Samples.rule(
            "SubmittedWithin",
            Condition.check(Facts.SUBMITTED_ON, io.github.aict.rule.Test.within(Calls.WINDOW))),
        Samples.rule("OdaDeclared", Calls.attested("odaDeclarationDone")),
        Samples.rule(
                "PartnerContributes",
                Condition.check(
                    BudgetFacts.PARTNER, io.github.aict.rule.Test.moreThan(eur("0.00"))))
            .withWeight(Weight.PREFERENCE));
  }
}
