package io.github.aict.rule;

import static io.github.aict.rule.Outcome.JUDGEMENT;
import static io.github.aict.rule.Outcome.MISSING;
import static io.github.aict.rule.Outcome.NOT_SATISFIED;
import static io.github.aict.rule.Outcome.SATISFIED;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.aict.Samples;
import io.github.aict.project.Applicant;
import io.github.aict.project.ApplicantRole;
import io.github.aict.project.FinancingPlan;
import io.github.aict.project.Partner;
import io.github.aict.project.Project;
import io.github.aict.territory.AuthorityKind;
import io.github.aict.territory.Country;
import io.github.aict.territory.IncomeGroup;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Conditions on the members of lists, and on terms that lie within others. */
class MemberTest {

  private static final Condition IN_SENEGAL = in(MemberFacts.PARTNER_COUNTRY, Country.of("SEN"));
  private static final Condition COMMUNE = in(MemberFacts.PARTNER_KIND, AuthorityKind.COMMUNE);

  private static <T extends io.github.aict.Term<T>> Condition in(Fact<T> fact, T term) {
    return Condition.check(fact, io.github.aict.rule.Test.in(List.of(term)));
  }

  private static Partner partner(AuthorityKind kind, String country) {
    return Partner.builder()
        .kind(Optional.ofNullable(kind))
        .country(Optional.ofNullable(country).map(Country::of))
        .build();
  }

  private static Project with(Partner... partners) {
    return Project.builder().partners(ImmutableList.copyOf(partners)).build();
  }

  private static Project in(String... countries) {
    return Project.builder()
        .countries(Arrays.stream(countries).map(Country::of).collect(ImmutableSet.toImmutableSet()))
        .build();
  }

  @Test
  void anEmptyListMeetsForEachAndFailsForSome() {
    assertThat(Leaves.outcome(Condition.forEach(Scope.PARTNERS, IN_SENEGAL), with()))
        .isEqualTo(SATISFIED);
    assertThat(Leaves.outcome(Condition.forSome(Scope.PARTNERS, IN_SENEGAL), with()))
        .isEqualTo(NOT_SATISFIED);
  }

  @Test
  void anUnknownListIsMissing() {
    Project unknown = Project.builder().build();
    for (Scope scope : Scope.values()) {
      if (scope != Scope.PROJECT) {
        assertThat(Leaves.outcome(Condition.forEach(scope, Leaves.attested("a")), unknown))
            .isEqualTo(MISSING);
        assertThat(Leaves.outcome(Condition.forSome(scope, Leaves.attested("a")), unknown))
            .isEqualTo(MISSING);
      }
    }
  }

  @Test
  void oneMemberMeetingAllIsNotSeveralMeetingOneEach() {
    Project split = with(partner(AuthorityKind.COMMUNE, "BEN"), partner(AuthorityKind.ONG, "SEN"));
    Project joined = with(partner(AuthorityKind.ONG, "BEN"), partner(AuthorityKind.COMMUNE, "SEN"));
    Condition same = Condition.forSome(Scope.PARTNERS, Condition.allOf(COMMUNE, IN_SENEGAL));
    Condition any =
        Condition.allOf(
            Condition.forSome(Scope.PARTNERS, COMMUNE),
            Condition.forSome(Scope.PARTNERS, IN_SENEGAL));
    assertThat(Leaves.outcome(same, split)).isEqualTo(NOT_SATISFIED);
    assertThat(Leaves.outcome(any, split)).isEqualTo(SATISFIED);
    assertThat(Leaves.outcome(same, joined)).isEqualTo(SATISFIED);
  }

  @ParameterizedTest
  @CsvSource({
    "SEN,SEN,SATISFIED,SATISFIED",
    "SEN,BEN,NOT_SATISFIED,SATISFIED",
    "BEN,BEN,NOT_SATISFIED,NOT_SATISFIED",
    "SEN,,MISSING,SATISFIED",
    "BEN,,NOT_SATISFIED,MISSING",
    ",,MISSING,MISSING"
  })
  void joinsTheMembers(String first, String second, Outcome each, Outcome some) {
    Project project = with(partner(null, first), partner(null, second));
    assertThat(Leaves.outcome(Condition.forEach(Scope.PARTNERS, IN_SENEGAL), project))
        .isEqualTo(each);
    assertThat(Leaves.outcome(Condition.forSome(Scope.PARTNERS, IN_SENEGAL), project))
        .isEqualTo(some);
    // Not for each is for some not.
    assertThat(
            Leaves.outcome(Condition.forSome(Scope.PARTNERS, Condition.not(IN_SENEGAL)), project))
        .isEqualTo(
            Leaves.outcome(Condition.not(Condition.forEach(Scope.PARTNERS, IN_SENEGAL)), project));
  }

  @Test
  void aConditionOnMembersMayAlsoLookAtTheProject() {
    Condition condition =
        Condition.forEach(Scope.PARTNERS, Condition.anyOf(IN_SENEGAL, Leaves.attested("held")));
    Project project = with(partner(null, "BEN"));
    assertThat(Leaves.outcome(condition, project)).isEqualTo(MISSING);
    assertThat(
            Leaves.outcome(
                condition, project.withApplicant(Leaves.project().applicant().orElseThrow())))
        .isEqualTo(SATISFIED);
  }

  @Test
  void theLeadIsTheFirstOfTheApplicants() {
    Condition all =
        Condition.forEach(Scope.APPLICANTS, in(MemberFacts.APPLICANT_KIND, AuthorityKind.COMMUNE));
    Applicant commune = Applicant.builder().kind(AuthorityKind.COMMUNE).build();
    Applicant region =
        Applicant.builder().role(ApplicantRole.PARTICIPANT).kind(AuthorityKind.REGION).build();
    Project alone =
        Project.builder().applicant(commune).otherApplicants(ImmutableList.of()).build();
    assertThat(Leaves.outcome(all, alone)).isEqualTo(SATISFIED);
    assertThat(Leaves.outcome(all, alone.withOtherApplicants(ImmutableList.of(region))))
        .isEqualTo(NOT_SATISFIED);
    assertThat(Leaves.outcome(all, Project.builder().applicant(commune).build()))
        .isEqualTo(MISSING);
  }

  @ParameterizedTest
  @CsvSource({
    "METROPOLE,EPCI,SATISFIED",
    "METROPOLE,GROUPEMENT,SATISFIED",
    "METROPOLE,METROPOLE,SATISFIED",
    "GROUPEMENT,METROPOLE,MISSING",
    "EPCI,METROPOLE,MISSING",
    "LOCAL_AUTHORITY,METROPOLE,MISSING",
    "COMMUNE,EPCI,NOT_SATISFIED",
    "SYNDICAT_EAU,STRUCTURE_GESTION_EAU,SATISFIED",
    "STRUCTURE_GESTION_EAU,SYNDICAT_MIXTE,NOT_SATISFIED"
  })
  void aBroaderTermSaysLess(AuthorityKind kind, AuthorityKind asked, Outcome expected) {
    Project project = Project.builder().applicant(Applicant.builder().kind(kind).build()).build();
    Condition condition = in(Facts.APPLICANT_KIND, asked);
    assertThat(Leaves.outcome(condition, project)).isEqualTo(expected);
    Outcome opposite =
        expected == SATISFIED ? NOT_SATISFIED : expected == MISSING ? MISSING : SATISFIED;
    assertThat(Leaves.outcome(Condition.not(condition), project)).isEqualTo(opposite);
  }

  @ParameterizedTest
  @ValueSource(strings = {"MLI", "SEN MLI", "MLI SEN", "SEN TGO MLI", "SEN MLI TGO", "MLI SEN TGO"})
  void oneCountryCountsInEveryPlace(String countries) {
    Project project = in(countries.split(" "));
    assertThat(Leaves.outcome(Condition.forSome(Scope.COUNTRIES, countryIn("MLI")), project))
        .isEqualTo(SATISFIED);
    assertThat(Leaves.outcome(Condition.forSome(Scope.COUNTRIES, countryIn("BEN")), project))
        .isEqualTo(NOT_SATISFIED);
    assertThat(Leaves.outcome(Condition.forEach(Scope.COUNTRIES, countryIn("SEN TGO")), project))
        .isEqualTo(NOT_SATISFIED);
    assertThat(
            Leaves.outcome(Condition.forEach(Scope.COUNTRIES, countryIn("SEN TGO MLI")), project))
        .isEqualTo(SATISFIED);
  }

  private static Condition countryIn(String codes) {
    return Condition.check(
        MemberFacts.COUNTRY,
        io.github.aict.rule.Test.in(Stream.of(codes.split(" ")).map(Country::of).toList()));
  }

  @ParameterizedTest
  @CsvSource({
    "CAN,CA-QC,MISSING",
    "CA-QC,CAN,SATISFIED",
    "CA-QC,CA-QC,SATISFIED",
    "CAN SEN,CA-QC,MISSING",
    "CAN CA-QC,CA-QC,SATISFIED",
    "SEN BEN,CA-QC,NOT_SATISFIED",
    "'',CAN,NOT_SATISFIED"
  })
  void setsOfTermsIntersect(String countries, String asked, Outcome expected) {
    Project project = countries.isEmpty() ? in() : in(countries.split(" "));
    Condition condition =
        Condition.check(
            Facts.COUNTRIES, io.github.aict.rule.Test.intersects(List.of(Country.of(asked))));
    assertThat(Leaves.outcome(condition, project)).isEqualTo(expected);
  }

  @SuppressWarnings("unchecked") // The fact has values of this type, as its type says.
  private static Condition isLdc(String fact) {
    return Condition.forEach(
        Scope.COUNTRIES,
        Condition.check(
            (Fact<ImmutableSet<IncomeGroup>>) Facts.parse(fact),
            io.github.aict.rule.Test.intersects(List.of(IncomeGroup.LDC))));
  }

  @ParameterizedTest
  @CsvSource({
    "MDG,2025-05-15,SATISFIED",
    "TUN,2025-05-15,NOT_SATISFIED",
    "DEU,2025-05-15,NOT_SATISFIED",
    "MDG,2026-01-01,JUDGEMENT",
    "TUN,2026-06-30,JUDGEMENT",
    "MDG,2027-01-01,JUDGEMENT",
    "MDG,2007-12-31,JUDGEMENT"
  })
  void anUnverifiedListIsForAPersonToLookUp(String country, LocalDate day, Outcome expected) {
    Condition condition = isLdc("countries[].dacGroup.submission");
    assertThat(Leaves.outcome(condition, in(country).submittedOn(day))).isEqualTo(expected);
  }

  @Test
  void aListOfAGivenYearNeedsNoDay() {
    assertThat(Leaves.outcome(isLdc("countries[].dacGroup.2025"), in("MDG"))).isEqualTo(SATISFIED);
    assertThat(Leaves.outcome(isLdc("countries[].dacGroup.2026"), in("MDG"))).isEqualTo(JUDGEMENT);
    assertThat(Leaves.outcome(isLdc("countries[].dacGroup.submission"), in("MDG")))
        .isEqualTo(MISSING);
  }

  @Test
  void aGroupHasTheMembersOfTheDay() {
    @SuppressWarnings("unchecked") // The fact is a flag, as its type says.
    Fact<Boolean> inUnion = (Fact<Boolean>) Facts.parse("countries[].in.EU_MEMBER_STATES");
    Condition condition =
        Condition.forSome(
            Scope.COUNTRIES, Condition.check(inUnion, io.github.aict.rule.Test.is(true)));
    assertThat(Leaves.outcome(condition, in("GBR"))).isEqualTo(MISSING);
    assertThat(Leaves.outcome(condition, in("GBR").submittedOn(LocalDate.of(2020, 1, 31))))
        .isEqualTo(SATISFIED);
    assertThat(Leaves.outcome(condition, in("GBR").submittedOn(LocalDate.of(2020, 2, 1))))
        .isEqualTo(NOT_SATISFIED);
  }

  @Test
  void partsOfThePlanAreMembers() {
    Condition capped =
        Condition.forEach(
            Scope.COUNTRY_PARTS,
            Condition.check(
                MemberFacts.PART_FUNDING_RATE,
                io.github.aict.rule.Test.atMost(io.github.aict.Rate.percent(50))));
    Project project =
        in("SEN")
            .withFinancingPlan(
                FinancingPlan.builder()
                    .total(Samples.eur("100.00"))
                    .requested(Samples.eur("50.00"))
                    .build());
    assertThat(Leaves.outcome(capped, project)).isEqualTo(SATISFIED);
    assertThat(
            Leaves.outcome(
                capped,
                project.withFinancingPlan(
                    FinancingPlan.builder()
                        .total(Samples.eur("100.00"))
                        .requested(Samples.eur("50.01"))
                        .build())))
        .isEqualTo(NOT_SATISFIED);
  }
}
