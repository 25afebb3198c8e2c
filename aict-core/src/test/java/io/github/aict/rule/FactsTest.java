package io.github.aict.rule;

import static io.github.aict.Samples.eur;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableSet;
import io.github.aict.Rate;
import io.github.aict.Samples;
import io.github.aict.project.Contribution;
import io.github.aict.project.Contributor;
import io.github.aict.project.FinancingPlan;
import io.github.aict.project.Project;
import io.github.aict.territory.Country;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FactsTest {

  static Collection<Fact<?>> all() {
    return Facts.all();
  }

  private static Project withPlan(FinancingPlan plan) {
    return Project.builder().financingPlan(plan).build();
  }

  @ParameterizedTest
  @MethodSource("all")
  void parseInvertsToString(Fact<?> fact) {
    assertThat(Facts.parse(fact.toString())).isSameAs(fact);
    assertThat(Facts.find(fact.id())).containsSame(fact);
    assertThat((Object) Samples.copy(fact)).isSameAs(fact);
  }

  @ParameterizedTest
  @MethodSource("all")
  void hasWordsInBothLanguages(Fact<?> fact) {
    assertThat(fact.question().in(Locale.FRENCH)).endsWith("?");
    assertThat(fact.question().in(Locale.ENGLISH)).endsWith("?");
    if (fact.type() == FactType.RATE) {
      assertThat(fact.unit()).isPresent();
    }
    assertThat(fact.vocabulary().isPresent())
        .isEqualTo(fact.type() == FactType.TERM || fact.type() == FactType.TERMS);
  }

  @ParameterizedTest
  @MethodSource("all")
  void isMissingFromAnEmptyProject(Fact<?> fact) {
    if (fact.scope() == Scope.PROJECT) {
      assertThat(fact.of(Project.builder().build())).isEmpty();
    } else {
      assertThatIllegalArgumentException().isThrownBy(() -> fact.of(Project.builder().build()));
    }
  }

  @ParameterizedTest
  @MethodSource("all")
  void standsWhereItsScopeSays(Fact<?> fact) {
    assertThat(fact.id().contains("[]")).isEqualTo(fact.scope() != Scope.PROJECT);
    assertThat(fact.id().replace("(", "")).startsWith(fact.scope().path());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "applicant.attestations.odaDeclarationDone",
        "applicant.attestations.anythingElse",
        "countries[].dacGroup.submission",
        "countries[].dacGroup.2008",
        "partners[].country.dacGroup.2026",
        "budget.perCountry[].country.dacGroup.2025",
        "countries[].in.EU_MEMBER_STATES",
        "partners[].country.in.CICID_PRIORITY",
        "budget.perCountry[].country.in.ODA_SUSPENDED",
        "budget.lines.monitoring / budget.requested",
        "event.invitedInternational / event.participants",
        "serviceBudgets[].planned / serviceBudgets[].ownResources",
        "(budget.own + budget.partner)",
        "(budget.own)",
        "(budget.own + budget.partner + budget.others) / budget.total",
        "budget.total / (budget.own + budget.partner)"
      })
  void parsesNamesWithFreeParts(String id) {
    Fact<?> fact = Facts.parse(id);
    assertThat(fact).hasToString(id).isEqualTo(Facts.parse(id));
    assertThat((Object) Samples.copy(fact)).isEqualTo(fact);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "budget",
        "budget.Total",
        "budget.total ",
        "budget.lines.other",
        "partners.country",
        "partners[0].country",
        "applicant.attestations.",
        "applicant.attestations.not one word",
        "countries[].dacGroup.2007",
        "countries[].dacGroup.2027",
        "countries[].dacGroup.25",
        "countries[].in.OECD",
        "applicants[].seatCountry.in.EU_MEMBER_STATES",
        "budget.total / ",
        " / budget.total",
        "budget.total / nothing",
        "budget.total / event.participants",
        "applicant.kind / applicant.nature",
        "budget.requested / budget.perCountry[].total",
        "budget.requested / budget.total / budget.own",
        "()",
        "(budget.own + )",
        "(budget.own+budget.partner)",
        "(budget.own + event.participants)",
        "(budget.perCountry[].total + budget.own)",
        "((budget.own + budget.partner))"
      })
  void refusesUnknownNames(String id) {
    assertThat(Facts.find(id)).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Facts.parse(id))
        .withMessage("there is no fact with the name " + id);
  }

  @Test
  void anAttestationHasAWordForAName() {
    assertThat(Facts.attestation("rrmaMember"))
        .isEqualTo(Facts.parse("applicant.attestations.rrmaMember"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Facts.attestation("rrma member"))
        .withMessage(
            "the name of an attestation must be a word of letters and digits but was rrma member");
    assertThat(Facts.attestation("held").of(Leaves.project())).contains(true);
    assertThat(Facts.attestation("refused").of(Leaves.project())).contains(false);
    assertThat(Facts.attestation("unheard").of(Leaves.project())).isEmpty();
  }

  @Test
  void sumsAndRatesAreMissingIfAPartIs() {
    Fact<?> sum = Facts.parse("(budget.own + budget.partner)");
    Fact<?> share = Facts.parse("(budget.own + budget.partner) / budget.total");
    FinancingPlan plan =
        FinancingPlan.builder()
            .total(eur("100.00"))
            .requested(eur("60.00"))
            .addContribution(Contribution.of(Contributor.OWN, eur("20.00")))
            .build();
    assertThat(sum.of(withPlan(plan)).isPresent()).isFalse();
    assertThat(share.of(withPlan(plan)).isPresent()).isFalse();
    Project complete = withPlan(plan.withRequested(eur("80.00")));
    assertThat((Object) sum.of(complete).orElseThrow()).isEqualTo(eur("20.00"));
    assertThat((Object) share.of(complete).orElseThrow()).isEqualTo(Rate.percent(20));
  }

  @ParameterizedTest
  @CsvSource({"0.00,0.00,true", "0.01,0.00,false", "0.00,0.01,true"})
  void nothingIsNoShareOfNothingAndAnythingIsTooMuch(String asked, String cost, boolean within) {
    Project project =
        withPlan(FinancingPlan.builder().eligibleCost(eur(cost)).requested(eur(asked)).build());
    Condition capped =
        Condition.check(
            BudgetFacts.FUNDING_RATE_OF_ELIGIBLE_COST,
            io.github.aict.rule.Test.atMost(Rate.percent(100_000)));
    assertThat(Leaves.outcome(capped, project))
        .isEqualTo(within ? Outcome.SATISFIED : Outcome.NOT_SATISFIED);
  }

  @Test
  void aFactOfAListIsAskedOfItsMembers() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MemberFacts.PARTNER_COUNTRY.of(Project.builder().build()))
        .withMessageStartingWith("partners[].country is a fact about each of ")
        .withMessageEndingWith(", not about a project");
  }

  @Test
  void readsWhatTheProjectStates() {
    Project project =
        Project.builder()
            .countries(ImmutableSet.of(Country.of("CAN"), Country.of("CA-QC")))
            .jointApplication(false)
            .build();
    assertThat(Facts.COUNTRIES.of(project)).contains(project.countries().orElseThrow());
    assertThat(Facts.COUNTRY_COUNT.of(project)).contains(1L);
    assertThat(Facts.JOINT_APPLICATION.of(project)).contains(false);
    assertThat(Facts.PARTNER_COUNT.of(project)).isEmpty();
  }

  @Test
  void findsScopesByPath() {
    assertThat(Scope.find("partners")).contains(Scope.PARTNERS);
    assertThat(Scope.find("budget.perCountry")).contains(Scope.COUNTRY_PARTS);
    assertThat(Scope.find("")).isEmpty();
    assertThat(Scope.find("nothing")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Bretagne,true",
    "bretagne,true",
    "BRETAGNE ,true",
    "Île-de-France,true",
    "ile-de-france,true",
    "Normandie,false"
  })
  void textsAreComparedWithoutCaseAndAccents(String region, boolean expected) {
    io.github.aict.rule.Test<String> test =
        io.github.aict.rule.Test.oneOf(List.of("Bretagne", "Île-de-France"));
    assertThat(test.apply(region)).isEqualTo(expected ? Outcome.SATISFIED : Outcome.NOT_SATISFIED);
  }

  @Test
  void doesNotKnowRatesOfRates() {
    assertThat(Facts.find("budget.total / budget.total / budget.total")).isEmpty();
    assertThat(Facts.find("budget.total / ".repeat(20_000) + "budget.total")).isEmpty();
  }

  @Test
  void asksInGoodFrench() {
    for (Fact<?> fact : Facts.all()) {
      assertThat(fact.question().fr() + fact.label().fr()).doesNotContainPattern(" [?:;!»]|« ");
    }
  }
}
