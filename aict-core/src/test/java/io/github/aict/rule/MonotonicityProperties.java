package io.github.aict.rule;

import static io.github.aict.Samples.eur;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.aict.Rate;
import io.github.aict.Samples;
import io.github.aict.Validity;
import io.github.aict.project.Applicant;
import io.github.aict.project.ApplicantRole;
import io.github.aict.project.Attestation;
import io.github.aict.project.Contribution;
import io.github.aict.project.Contributor;
import io.github.aict.project.FinancingPlan;
import io.github.aict.project.Judgement;
import io.github.aict.project.Partner;
import io.github.aict.project.Project;
import io.github.aict.project.Schedule;
import io.github.aict.project.Submission;
import io.github.aict.territory.AuthorityKind;
import io.github.aict.territory.Country;
import io.github.aict.territory.IncomeGroup;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Conditions on the facts of real projects, of which ever more becomes known. */
class MonotonicityProperties {

  private static final int FACTS = 22;
  private static final Country FRANCE = Country.of("FRA");

  /** What is true of a project, be it known or not. */
  private record World(
      AuthorityKind lead,
      String partnerCountry,
      AuthorityKind partner,
      int asked,
      int own,
      int day) {

    /** The project of which only some facts are known, one bit a fact. */
    Project known(int bits) {
      Project.Builder project = Project.builder();
      if (has(bits, 0) || has(bits, 1) || has(bits, 2)) {
        Applicant.Builder applicant = Applicant.builder();
        if (has(bits, 0)) {
          applicant.kind(lead);
        }
        if (has(bits, 1)) {
          applicant.seatCountry(FRANCE);
        }
        if (has(bits, 2)) {
          applicant.putAttestation("held", Attestation.of(asked > 70));
        }
        project.applicant(applicant.build());
      }
      if (has(bits, 3)) {
        Applicant.Builder other = Applicant.builder();
        other.role(ApplicantRole.CO_APPLICANT).kind(AuthorityKind.COMMUNE);
        if (has(bits, 4)) {
          other.seatCountry(FRANCE);
        }
        project.otherApplicants(ImmutableList.of(other.build()));
      }
      if (has(bits, 5)) {
        project.declaredFrenchAuthorities(2);
      }
      if (has(bits, 6)) {
        project.partners(ImmutableList.of(first(bits), second(bits)));
      }
      if (has(bits, 11)) {
        project.countries(ImmutableSet.of(Country.of(partnerCountry), Country.of("SEN")));
      }
      if (has(bits, 12)) {
        project.submission(
            Submission.builder().declaredDate(LocalDate.of(2025, 12, 1).plusDays(day)).build());
      }
      if (has(bits, 13)) {
        project.putJudgement("asked", Judgement.of(own > 10));
      }
      if (bits >> 14 != 0) {
        project.financingPlan(plan(bits));
      }
      if (has(bits, 19) || has(bits, 20) || has(bits, 21)) {
        project.schedule(schedule(bits));
      }
      return project.build();
    }

    private Partner first(int bits) {
      Partner.Builder partner = Partner.builder();
      if (has(bits, 7)) {
        partner.country(Country.of(partnerCountry));
      }
      if (has(bits, 8)) {
        partner.kind(this.partner);
      }
      if (has(bits, 9)) {
        partner.declaredLocalAuthority(this.partner.isLocalAuthority());
      }
      return partner.build();
    }

    private Partner second(int bits) {
      Partner.Builder partner = Partner.builder();
      partner.kind(AuthorityKind.MUNICIPALITY);
      if (has(bits, 10)) {
        partner.country(Country.of("SEN"));
      }
      return partner.build();
    }

    private FinancingPlan plan(int bits) {
      FinancingPlan.Builder plan = FinancingPlan.builder();
      if (has(bits, 14)) {
        plan.total(eur("100.00"));
      }
      if (has(bits, 15)) {
        plan.requested(eur(asked + ".00"));
      }
      if (has(bits, 16)) {
        plan.addContribution(Contribution.of(Contributor.OWN, eur(own - 5 + ".00"), eur("5.00")));
      }
      if (has(bits, 17)) {
        plan.addContribution(Contribution.of(Contributor.OTHERS, eur(100 - asked - own + ".00")));
      }
      if (has(bits, 18)) {
        plan.eligibleCost(eur("95.00"));
      }
      return plan.build();
    }

    private static Schedule schedule(int bits) {
      Schedule.Builder schedule = Schedule.builder();
      if (has(bits, 19)) {
        schedule.start(LocalDate.of(2025, 1, 1));
      }
      if (has(bits, 20)) {
        schedule.end(LocalDate.of(2025, 12, 31));
      }
      if (has(bits, 21)) {
        schedule.declaredMonths(12);
      }
      return schedule.build();
    }

    private static boolean has(int bits, int bit) {
      return (bits >> bit & 1) == 1;
    }
  }

  @Property(tries = 10_000)
  void whatBecomesKnownNeverFlipsWhatIsSettled(
      @ForAll("worlds") World world,
      @ForAll("trees") Condition tree,
      @ForAll("facts") int known,
      @ForAll("facts") int more) {
    Outcome before = Leaves.outcome(tree, world.known(known));
    if (before.isSettled()) {
      assertThat(Leaves.outcome(tree, world.known(known | more))).isEqualTo(before);
    }
  }

  @Property(tries = 10_000)
  void whatCannotBeChangedStaysUnsatisfied(
      @ForAll("worlds") World world,
      @ForAll("worlds") World other,
      @ForAll("trees") Condition tree) {
    int everything = (1 << FACTS) - 1;
    Finding finding =
        new Plain(List.of(Samples.rule("Sample", tree)), world.known(everything)).findings().get(0);
    World changed =
        new World(
            world.lead(),
            world.partnerCountry(),
            world.partner(),
            other.asked(),
            world.own(),
            // A country is on the list of the day that the project has, not of a later one.
            tree.toString().contains("dacGroup")
                ? world.day()
                : Math.max(world.day(), other.day()));
    if (finding.outcome() == Outcome.NOT_SATISFIED && !finding.isChangeable()) {
      assertThat(Leaves.outcome(tree, changed.known(everything))).isEqualTo(Outcome.NOT_SATISFIED);
    }
  }

  @Property(tries = 3_000)
  void oneFactMoreNeverFlipsOneCheck(
      @ForAll("worlds") World world,
      @ForAll("checks") Condition check,
      @ForAll("facts") int known) {
    Outcome before = Leaves.outcome(check, world.known(known));
    for (int bit = 0; bit < FACTS && before.isSettled(); bit++) {
      assertThat(Leaves.outcome(check, world.known(known | 1 << bit)))
          .as("with fact %s", bit)
          .isEqualTo(before);
    }
  }

  @Provide
  Arbitrary<Integer> facts() {
    return Arbitraries.integers().between(0, (1 << FACTS) - 1);
  }

  @Provide
  Arbitrary<World> worlds() {
    return Combinators.combine(
            Arbitraries.of(AuthorityKind.COMMUNE, AuthorityKind.METROPOLE, AuthorityKind.EPCI),
            Arbitraries.of("BEN", "WLF", "CAN", "CA-QC", "TUN"),
            Arbitraries.of(AuthorityKind.COMMUNE, AuthorityKind.ONG, AuthorityKind.LOCAL_AUTHORITY),
            Arbitraries.of(69, 70, 71),
            Arbitraries.of(5, 10, 20, 29),
            Arbitraries.of(0, 30, 31))
        .as(
            (lead, country, kind, asked, own, day) ->
                new World(lead, country, kind, asked, Math.min(own, 100 - asked), day));
  }

  @Provide
  Arbitrary<Condition> trees() {
    return trees(2);
  }

  private static Arbitrary<Condition> trees(int depth) {
    if (depth == 0) {
      return Arbitraries.of(all());
    }
    Arbitrary<Condition[]> parts =
        trees(depth - 1).list().ofMinSize(1).ofMaxSize(3).map(l -> l.toArray(Condition[]::new));
    return Arbitraries.oneOf(
        parts.map(Condition::allOf),
        parts.map(Condition::anyOf),
        trees(depth - 1).map(Condition::not),
        parts.map(p -> Condition.atLeast((p.length + 1) / 2, p)));
  }

  @Provide
  Arbitrary<Condition> checks() {
    return Arbitraries.of(all());
  }

  @SuppressWarnings("unchecked") // The facts have values of these types, as their types say.
  private static List<Condition> all() {
    Condition foreign =
        Condition.check(MemberFacts.PARTNER_IS_FOREIGN_LOCAL_AUTHORITY, Test.is(true));
    Condition abroad =
        Condition.check(
            MemberFacts.PARTNER_COUNTRY, Test.in(List.of(Country.of("SEN"), Country.of("CA-QC"))));
    Condition ldc =
        Condition.check(
            (Fact<ImmutableSet<IncomeGroup>>) Facts.parse("countries[].dacGroup.submission"),
            Test.intersects(List.of(IncomeGroup.LDC)));
    return List.of(
        Leaves.attested("held"),
        Leaves.judged("asked"),
        Condition.check(Facts.APPLICANT_KIND, Test.in(List.of(AuthorityKind.METROPOLE))),
        Condition.check(Facts.FRENCH_AUTHORITIES, Test.atLeast(2L)),
        Condition.check(Facts.PARTICIPATING_FRENCH_AUTHORITIES, Test.atMost(1L)),
        Condition.check(Facts.APPLICANT_COUNTRY_COUNT, Test.atLeast(2L)),
        Condition.check(Facts.EU_MEMBER_STATES, Test.atLeast(1L)),
        Condition.check(Facts.COUNTRY_COUNT, Test.atLeast(2L)),
        Condition.check(Facts.DURATION_MONTHS, Test.atMost(12L)),
        Condition.check(BudgetFacts.FUNDING_RATE, Test.atMost(Rate.percent(70))),
        Condition.check(BudgetFacts.FUNDING_RATE_OF_ELIGIBLE_COST, Test.atMost(Rate.of(70, 95))),
        Condition.check(BudgetFacts.OWN_SHARE, Test.atLeast(Rate.percent(10))),
        Condition.check(BudgetFacts.IN_KIND_SHARE, Test.atMost(Rate.percent(50))),
        Condition.check(BudgetFacts.PARTNER, Test.moreThan(eur("0.00"))),
        Condition.check(BudgetFacts.LOCAL_SHARE, Test.atLeast(Rate.percent(20))),
        Condition.check(BudgetFacts.OTHERS, Test.lessThan(eur("15.00"))),
        Condition.check(Facts.SUBMITTED_ON, Test.within(Validity.parse("2025-12-15/2025-12-31"))),
        Condition.forSome(Scope.PARTNERS, foreign),
        Condition.forEach(Scope.PARTNERS, foreign),
        Condition.forSome(Scope.PARTNERS, Condition.allOf(foreign, abroad)),
        Condition.forEach(Scope.PARTNERS, abroad),
        Condition.forEach(Scope.COUNTRIES, ldc),
        Condition.forSome(Scope.COUNTRIES, Condition.not(ldc)),
        Condition.forEach(
            Scope.APPLICANTS,
            Condition.check(MemberFacts.APPLICANT_SEAT, Test.in(List.of(FRANCE)))));
  }

  @Property(tries = 1)
  void everyCheckIsOpenAtFirstAndSettledAtLast() {
    World world = new World(AuthorityKind.METROPOLE, "BEN", AuthorityKind.COMMUNE, 70, 10, 0);
    assertThat(all())
        .allSatisfy(
            check -> {
              assertThat(Leaves.outcome(check, world.known(0)).isSettled()).isFalse();
              assertThat(
                      Samples.rule("Sample", check)
                          .outcome(world.known((1 << FACTS) - 1))
                          .isSettled())
                  .isTrue();
            });
  }
}
