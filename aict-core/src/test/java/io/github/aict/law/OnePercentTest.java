package io.github.aict.law;

import static io.github.aict.Samples.eur;
import static io.github.aict.project.OnePercentLimb.COOPERATION;
import static io.github.aict.territory.PublicService.*;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.aict.evidence.Confidence;
import io.github.aict.project.ActionForm;
import io.github.aict.project.Applicant;
import io.github.aict.project.Project;
import io.github.aict.project.ServiceBudget;
import io.github.aict.rule.Finding;
import io.github.aict.rule.Outcome;
import io.github.aict.territory.AuthorityKind;
import io.github.aict.territory.PublicService;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class OnePercentTest {

  private static final LocalDate DAY = LocalDate.of(2023, 5, 1);

  private static ServiceBudget budget(PublicService service, String resources, String planned) {
    return ServiceBudget.builder()
        .service(service)
        .ownResources(eur(resources))
        .planned(eur(planned))
        .build();
  }

  private static Outcome ceilingOf(String variant, ServiceBudget... budgets) {
    ImmutableSet<PublicService> services =
        Stream.of(budgets).map(ServiceBudget::service).collect(ImmutableSet.toImmutableSet());
    Project project =
        Project.builder()
            .applicant(Applicant.builder().kind(AuthorityKind.METROPOLE).services(services).build())
            .serviceBudgets(ImmutableList.copyOf(budgets))
            .build();
    return LegalReview.of(project, DAY).findings().stream()
        .filter(finding -> finding.rule().name().equals("OnePercentCeiling" + variant))
        .map(Finding::outcome)
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "EAU_POTABLE,EAU",
    "ASSAINISSEMENT,EAU",
    "ELECTRICITE,ENERGIE",
    "GAZ,ENERGIE",
    "DECHETS,DECHETS",
    "MOBILITE,MOBILITE"
  })
  void eachServiceHasAMechanism(PublicService service, OnePercent mechanism) {
    assertThat(OnePercent.of(service)).isEqualTo(mechanism);
    assertThat(mechanism.services()).contains(service);
  }

  @ParameterizedTest
  @EnumSource(PublicService.class)
  void aBudgetShowsTheFormOfItsMechanism(PublicService service) {
    ServiceBudget budget = ServiceBudget.builder().service(service).build();
    Project project = Project.builder().serviceBudgets(ImmutableList.of(budget)).build();
    assertThat(project.forms()).contains(ImmutableSet.of(OnePercent.of(service).form()));
  }

  @ParameterizedTest
  @CsvSource({
    "EAU,2005-02-10,un-pour-cent-eau-energie,L1115-1-1",
    "ENERGIE,2006-12-08,un-pour-cent-eau-energie,L1115-1-1",
    "DECHETS,2014-07-09,un-pour-cent-dechets,L1115-2",
    "MOBILITE,2021-08-06,un-pour-cent-mobilite,L1115-3",
    "AGENCES_DE_L_EAU,2005-02-10,un-pour-cent-agences-de-l-eau,L213-6"
  })
  void startsWithItsArticle(OnePercent mechanism, LocalDate since, String article, String number) {
    assertThat(mechanism.since()).isEqualTo(since);
    assertThat(mechanism.article().id()).isEqualTo(article);
    assertThat(mechanism.article().on(since))
        .hasValueSatisfying(
            version -> {
              assertThat(version.number().first()).isEqualTo(number);
              assertThat(version.validity().firstDay()).contains(since);
            });
  }

  @ParameterizedTest
  @EnumSource
  void onlyCooperationMayNeedAConvention(OnePercent mechanism) {
    assertThat(mechanism.limbsUnderConvention())
        .isEqualTo(
            switch (mechanism) {
              case EAU, ENERGIE, MOBILITE -> ImmutableSet.of(COOPERATION);
              case DECHETS, AGENCES_DE_L_EAU -> ImmutableSet.of();
            });
    assertThat(mechanism.base().fr()).doesNotContain("'").doesNotEndWith(".");
    assertThat(mechanism.base().en()).doesNotContain("'").doesNotEndWith(".");
  }

  @Test
  void waterAgenciesHaveNoServiceOfTheirOwn() {
    assertThat(OnePercent.AGENCES_DE_L_EAU.services()).isEmpty();
    assertThat(OnePercent.AGENCES_DE_L_EAU.form())
        .isEqualTo(ActionForm.UN_POUR_CENT_AGENCE_DE_L_EAU);
  }

  @ParameterizedTest
  @CsvSource({
    "4000000,40000",
    "1234.56,12.34",
    "1234.99,12.34",
    "1235.00,12.35",
    "100,1",
    "99.99,0.99",
    "1,0.01",
    "0.99,0",
    "0,0",
    "999999999999.99,9999999999.99"
  })
  void theCeilingIsRoundedDownToTheCent(String base, String ceiling) {
    assertThat(OnePercent.ceiling(budget(EAU_POTABLE, base, "0"))).contains(eur(ceiling));
  }

  @ParameterizedTest
  @CsvSource({
    "4000000,30000,10000",
    "4000000,40000,0",
    "4000000,40000.01,-0.01",
    "1234.56,12.34,0",
    "1234.56,12.35,-0.01",
    "0,0,0",
    "0,5,-5"
  })
  void whatIsLeftIsTheCeilingWithoutThePlan(String base, String planned, String left) {
    assertThat(OnePercent.left(budget(ASSAINISSEMENT, base, planned))).contains(eur(left));
  }

  @Test
  void nothingIsToldOfAnUnknownAmount() {
    ServiceBudget unknown = ServiceBudget.builder().service(DECHETS).build();
    assertThat(OnePercent.ceiling(unknown)).isEmpty();
    assertThat(OnePercent.left(unknown)).isEmpty();
    assertThat(OnePercent.left(unknown.withPlanned(eur("1")))).isEmpty();
    ServiceBudget withoutPlan = unknown.withOwnResources(eur("500"));
    assertThat(OnePercent.ceiling(withoutPlan)).contains(eur("5"));
    assertThat(OnePercent.left(withoutPlan)).isEmpty();
  }

  @Test
  void theMobilityLevyIsLeftOutOfTheBase() {
    ServiceBudget mobility = budget(MOBILITE, "10000000", "30000");
    assertThat(mobility.base()).isEmpty();
    assertThat(OnePercent.ceiling(mobility)).isEmpty();
    assertThat(OnePercent.left(mobility)).isEmpty();
    assertThat(ceilingOf("Mobility", mobility)).isEqualTo(Outcome.MISSING);

    ServiceBudget without = mobility.withVersementMobilite(eur("6000000"));
    assertThat(without.base()).contains(eur("4000000"));
    assertThat(OnePercent.ceiling(without)).contains(eur("40000"));
    assertThat(OnePercent.left(without)).contains(eur("10000"));

    ServiceBudget none = mobility.withVersementMobilite(eur("0"));
    assertThat(OnePercent.ceiling(none)).contains(eur("100000"));
    ServiceBudget only = mobility.withVersementMobilite(eur("10000000"));
    assertThat(OnePercent.left(only)).contains(eur("-30000"));
  }

  // What a source says of mobility is likely only, so that a breach needs a person.
  @ParameterizedTest
  @CsvSource({"40000,SATISFIED", "40000.01,JUDGEMENT"})
  void aLikelyCeilingIsForAPersonToJudgeWhereItIsExceeded(String planned, Outcome outcome) {
    ServiceBudget mobility =
        budget(MOBILITE, "10000000", planned).withVersementMobilite(eur("6000000"));
    assertThat(ceilingOf("Mobility", mobility)).isEqualTo(outcome);
  }

  @Test
  void whatWaterLeavesDoesNotServeSanitation() {
    ServiceBudget water = budget(EAU_POTABLE, "4000000", "0");
    ServiceBudget sanitation = budget(ASSAINISSEMENT, "1000000", "10000.01");
    assertThat(OnePercent.left(water)).contains(eur("40000"));
    assertThat(OnePercent.left(sanitation)).contains(eur("-0.01"));
    assertThat(ceilingOf("Water", water, sanitation)).isEqualTo(Outcome.NOT_SATISFIED);
    assertThat(ceilingOf("Water", sanitation, water)).isEqualTo(Outcome.NOT_SATISFIED);
    assertThat(ceilingOf("Water", water, sanitation.withPlanned(eur("10000"))))
        .isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void twoPerCentOnOneBudgetAndNothingOnAnotherIsNotAllowed() {
    ServiceBudget water = budget(EAU_POTABLE, "1000000", "20000");
    ServiceBudget sanitation = budget(ASSAINISSEMENT, "1000000", "0");
    assertThat(ceilingOf("Water", water, sanitation)).isEqualTo(Outcome.NOT_SATISFIED);
  }

  @Test
  void theBudgetOfAnotherMechanismHasACeilingOfItsOwn() {
    ServiceBudget water = budget(EAU_POTABLE, "1000000", "10000");
    ServiceBudget waste = budget(DECHETS, "1000000", "10000.01");
    assertThat(ceilingOf("Water", water, waste)).isEqualTo(Outcome.SATISFIED);
    assertThat(ceilingOf("Waste", water, waste)).isEqualTo(Outcome.NOT_SATISFIED);
  }

  @Test
  void anExceededBudgetDecidesEvenBesideAnUnknownOne() {
    ServiceBudget unknown = ServiceBudget.builder().service(ASSAINISSEMENT).build();
    assertThat(ceilingOf("Water", budget(EAU_POTABLE, "100", "2"), unknown))
        .isEqualTo(Outcome.NOT_SATISFIED);
    assertThat(ceilingOf("Water", budget(EAU_POTABLE, "100", "1"), unknown))
        .isEqualTo(Outcome.MISSING);
  }

  @ParameterizedTest
  @CsvSource({
    "EAU,COMMUNE,2005-02-09,FORBIDDEN,VERIFIED",
    "EAU,COMMUNE,2005-02-10,LAWFUL,VERIFIED",
    "EAU,SYNDICAT_EAU,2020-01-01,LAWFUL,VERIFIED",
    "EAU,SYNDICAT_MIXTE,2020-01-01,LAWFUL,VERIFIED",
    "EAU,METROPOLE,2020-01-01,LAWFUL,VERIFIED",
    "EAU,DEPARTEMENT,2005-02-09,FORBIDDEN,VERIFIED",
    "EAU,DEPARTEMENT,2005-02-10,NO_BASIS,VERIFIED",
    "EAU,REGION,2020-01-01,NO_BASIS,VERIFIED",
    "EAU,METROPOLE_DE_LYON,2014-12-31,NOT_CONCERNED,UNVERIFIED",
    "EAU,METROPOLE_DE_LYON,2015-01-01,LAWFUL,LIKELY",
    "EAU,ETABLISSEMENT_PUBLIC_LOCAL,2020-01-01,NO_BASIS,VERIFIED",
    "EAU,COMMUNE_DE_POLYNESIE_FRANCAISE,2020-01-01,NO_BASIS,VERIFIED",
    "EAU,COMMUNE_DE_POLYNESIE_FRANCAISE,2006-01-01,NOT_KNOWN,UNVERIFIED",
    "EAU,ASSOCIATION,2020-01-01,NOT_CONCERNED,UNVERIFIED",
    "EAU,SAINT_MARTIN,2020-01-01,NOT_KNOWN,UNVERIFIED",
    "ENERGIE,COMMUNE,2006-12-07,FORBIDDEN,VERIFIED",
    "ENERGIE,COMMUNE,2006-12-08,LAWFUL,VERIFIED",
    "ENERGIE,DEPARTEMENT,2006-12-08,NO_BASIS,VERIFIED",
    "ENERGIE,METROPOLE_DE_LYON,2020-01-01,LAWFUL,LIKELY",
    "ENERGIE,ETABLISSEMENT_PUBLIC_LOCAL,2020-01-01,NO_BASIS,VERIFIED",
    "DECHETS,COMMUNE,2014-07-08,FORBIDDEN,VERIFIED",
    "DECHETS,COMMUNE,2014-07-09,LAWFUL,VERIFIED",
    "DECHETS,DEPARTEMENT,2014-07-09,NO_BASIS,VERIFIED",
    "DECHETS,METROPOLE_DE_LYON,2020-01-01,LAWFUL,LIKELY",
    "DECHETS,COMMUNE_DE_POLYNESIE_FRANCAISE,2020-01-01,NO_BASIS,VERIFIED",
    "MOBILITE,COMMUNE,2021-08-05,FORBIDDEN,VERIFIED",
    "MOBILITE,COMMUNE,2021-08-06,LAWFUL,LIKELY",
    "MOBILITE,METROPOLE_DE_LYON,2022-01-01,LAWFUL,LIKELY",
    "MOBILITE,ILE_DE_FRANCE_MOBILITES,2022-01-01,LAWFUL,LIKELY",
    "MOBILITE,COMMUNE_DE_POLYNESIE_FRANCAISE,2022-01-01,NO_BASIS,VERIFIED",
    "AGENCES_DE_L_EAU,AGENCE_DE_L_EAU,2005-02-10,LAWFUL,VERIFIED",
    "AGENCES_DE_L_EAU,OFFICE_DE_L_EAU,2005-02-10,LAWFUL,LIKELY",
    "AGENCES_DE_L_EAU,COMMUNE,2020-01-01,NOT_CONCERNED,UNVERIFIED"
  })
  void tellsWhoMayUseIt(
      OnePercent mechanism,
      AuthorityKind kind,
      LocalDate day,
      Legality legality,
      Confidence confidence) {
    LegalPosition position = mechanism.positionOf(kind, day);
    assertThat(position.form()).isEqualTo(mechanism.form());
    assertThat(position.kinds()).contains(kind);
    assertThat(position.validity().contains(day)).isTrue();
    assertThat(position.legality()).isEqualTo(legality);
    assertThat(position.confidence()).isEqualTo(confidence);
    assertThat(position).isEqualTo(LegalPositions.on(mechanism.form(), kind, day));
  }

  @ParameterizedTest
  @EnumSource
  void isOpenToNoOneBeforeItsFirstDay(OnePercent mechanism) {
    LocalDate before = mechanism.since().minusDays(1);
    assertThat(AuthorityKind.values())
        .noneMatch(kind -> mechanism.positionOf(kind, before).legality().isOpen())
        .anyMatch(kind -> mechanism.positionOf(kind, mechanism.since()).legality().isOpen());
  }
}
