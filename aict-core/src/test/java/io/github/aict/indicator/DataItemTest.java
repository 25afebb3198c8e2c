package io.github.aict.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.aict.evidence.Source;
import io.github.aict.odd.Odd;
import io.github.aict.odd.SectorCode;
import io.github.aict.partnership.Agreement;
import io.github.aict.partnership.AgreementKind;
import io.github.aict.partnership.Partnership;
import io.github.aict.partnership.PartnershipForm;
import io.github.aict.partnership.PartnershipMember;
import io.github.aict.project.Applicant;
import io.github.aict.project.Contribution;
import io.github.aict.project.Contributor;
import io.github.aict.project.FinancingPlan;
import io.github.aict.project.Partner;
import io.github.aict.project.Project;
import io.github.aict.project.Schedule;
import io.github.aict.territory.Coordinates;
import io.github.aict.territory.Country;
import io.github.aict.territory.InseeCode;
import io.github.aict.territory.Siren;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each entry is filled in by what it speaks of, and by nothing else. */
class DataItemTest {

  private static final Country SENEGAL = Country.of("SEN");
  private static final Siren RENNES = Siren.of("213502388");
  private static final InseeCode CODE = InseeCode.of("35238");

  private static Money euros(long amount) {
    return Money.of(CurrencyUnit.EUR, amount);
  }

  private static Project with(FinancingPlan.Builder plan) {
    return Project.builder().financingPlan(plan.build()).build();
  }

  static Stream<Arguments> projects() {
    return Stream.of(
        Arguments.of(
            DataItem.AUTHORITY,
            Project.builder().applicant(Applicant.builder().siren(RENNES).build()).build()),
        Arguments.of(
            DataItem.AUTHORITY,
            Project.builder().applicant(Applicant.builder().inseeCode(CODE).build()).build()),
        Arguments.of(
            DataItem.COUNTRY, Project.builder().countries(ImmutableSet.of(SENEGAL)).build()),
        Arguments.of(
            DataItem.PARTNERS,
            Project.builder()
                .partners(ImmutableList.of(Partner.builder().name("Saponé").build()))
                .build()),
        Arguments.of(
            DataItem.SECTOR,
            Project.builder().sectors(ImmutableSet.of(SectorCode.of("14030"))).build()),
        Arguments.of(DataItem.ODD, Project.builder().odd(ImmutableSet.of(Odd.ODD_6)).build()),
        Arguments.of(DataItem.COST, with(FinancingPlan.builder().total(euros(100)))),
        Arguments.of(
            DataItem.COMMITTED,
            with(
                FinancingPlan.builder()
                    .addContribution(Contribution.of(Contributor.OWN, euros(10))))),
        Arguments.of(
            DataItem.START,
            Project.builder()
                .schedule(Schedule.builder().start(LocalDate.of(2025, 1, 1)).build())
                .build()),
        Arguments.of(DataItem.AGREEMENT, Project.builder().agreements(ImmutableList.of()).build()));
  }

  @ParameterizedTest
  @MethodSource("projects")
  void aProjectFillsInWhatItTells(DataItem item, Project project) {
    assertThat(filled(ProjectIndicators.of(List.of(project)).coverage())).isEqualTo(Set.of(item));
  }

  @Test
  void anEmptyProjectFillsInNothing() {
    Project named = Project.builder().applicant(Applicant.builder().name("Rennes").build()).build();
    assertThat(filled(ProjectIndicators.of(List.of(Project.builder().build(), named)).coverage()))
        .isEmpty();
  }

  private static PartnershipMember member(String name, String country) {
    return PartnershipMember.builder().name(name).country(Country.of(country)).build();
  }

  private static final PartnershipMember FRENCH = member("Rennes", "FRA");
  private static final PartnershipMember FOREIGN = member("Erlangen", "DEU");
  private static final Partnership BARE =
      Partnership.builder()
          .form(PartnershipForm.JUMELAGE)
          .addMember(FRENCH)
          .addMember(FOREIGN)
          .build();

  static Stream<Arguments> partnerships() {
    Coordinates place = Coordinates.of(48.1, -1.6);
    return Stream.of(
        Arguments.of(DataItem.AUTHORITY, BARE.withMembers(FRENCH.withSiren(RENNES), FOREIGN)),
        Arguments.of(DataItem.AUTHORITY, BARE.withMembers(FRENCH.withInseeCode(CODE), FOREIGN)),
        Arguments.of(
            DataItem.PLACE, BARE.withMembers(FRENCH.withCentre(place), FOREIGN.withCentre(place))),
        Arguments.of(DataItem.START, BARE.withDeclaredFirstYear(1964)),
        Arguments.of(
            DataItem.AGREEMENT,
            BARE.withAgreements(Agreement.builder().kind(AgreementKind.values()[0]).build())),
        Arguments.of(
            DataItem.SOURCE, BARE.withSources(Source.of("Atlas", "https://example.org/atlas"))));
  }

  @ParameterizedTest
  @MethodSource("partnerships")
  void aPartnershipFillsInWhatItTells(DataItem item, Partnership partnership) {
    Set<DataItem> expected = EnumSet.of(DataItem.COUNTRY, item);
    assertThat(filled(PartnershipIndicators.of(List.of(partnership)).coverage()))
        .isEqualTo(expected);
  }

  @Test
  void aPlaceIsThatOfAllMembers() {
    Partnership half = BARE.withMembers(FRENCH.withCentre(Coordinates.of(48.1, -1.6)), FOREIGN);
    assertThat(filled(PartnershipIndicators.of(List.of(BARE, half)).coverage()))
        .isEqualTo(Set.of(DataItem.COUNTRY));
  }

  private static Set<DataItem> filled(Map<DataItem, Coverage> coverage) {
    return coverage.entrySet().stream()
        .filter(entry -> entry.getValue().counted() > 0)
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }
}
