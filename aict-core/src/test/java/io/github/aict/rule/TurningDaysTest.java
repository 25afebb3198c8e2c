package io.github.aict.rule;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.aict.Samples;
import io.github.aict.Validity;
import io.github.aict.project.Applicant;
import io.github.aict.project.CountryPart;
import io.github.aict.project.FinancingPlan;
import io.github.aict.project.Partner;
import io.github.aict.project.Project;
import io.github.aict.territory.AuthorityKind;
import io.github.aict.territory.Country;
import io.github.aict.territory.CountryGroup;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TurningDaysTest {

  private static final LocalDate FIRST = LocalDate.of(1956, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2028, 12, 31);

  /** Facts about the project and about its first country, part and partner, by name. */
  private static List<Fact<?>> facts() {
    List<Fact<?>> facts = new ArrayList<>(Facts.all());
    facts.remove(Facts.SUBMITTED_ON);
    for (String member :
        List.of("countries[]", "budget.perCountry[].country", "partners[].country")) {
      facts.add(Facts.parse(member + ".dacGroup.submission"));
      facts.add(Facts.parse(member + ".dacGroup.2024"));
    }
    for (CountryGroup group : CountryGroup.values()) {
      facts.add(Facts.parse("countries[].in." + group.code()));
    }
    facts.add(Facts.parse("euMemberStates / applicantCountries.count"));
    return facts;
  }

  private static Project project(Country country) {
    return Project.builder()
        .applicant(
            Applicant.builder().kind(AuthorityKind.COMMUNE).seatCountry(Country.of("FRA")).build())
        .otherApplicants(ImmutableList.of())
        .declaredApplicantCountries(ImmutableSet.of(Country.of("FRA")))
        .partners(ImmutableList.of(Partner.builder().country(country).build()))
        .countries(ImmutableSet.of(country))
        .financingPlan(
            FinancingPlan.builder()
                .countryParts(ImmutableList.of(CountryPart.builder().country(country).build()))
                .build())
        .build();
  }

  /** The value of each fact, for the first member where it is about members. */
  private static Object value(Fact<?> fact, Project project) {
    FactSheet sheet = FactSheet.of(project);
    if (fact.scope() == Scope.PROJECT) {
      return sheet.value(fact);
    }
    FactSheet[] members = sheet.members(fact.scope());
    return members == null || members.length == 0 ? FactSheet.MISSING : members[0].value(fact);
  }

  private static ImmutableSet<LocalDate> turningDays(Condition condition) {
    return ImmutableSet.copyOf(
        RuleSet.of(List.of(Samples.rule("Sample", condition))).turningDays());
  }

  @Test
  void noFactTakesAnotherValueOnAnyOtherDay() {
    // Mali and Syria are on lists of which less is known later, the United Kingdom enters and
    // leaves.
    for (String code : List.of("MLI", "SYR", "GBR")) {
      Project project = project(Country.of(code));
      List<Fact<?>> facts = facts();
      Map<Fact<?>, Object> yesterday = new HashMap<>();
      for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
        Project today = project.submittedOn(day);
        for (Fact<?> fact : facts) {
          Object value = value(fact, today);
          Object before = yesterday.put(fact, value);
          if (before != null && !before.equals(value)) {
            assertThat(turningDaysOf(fact))
                .as("%s from %s to %s", fact, before, value)
                .contains(day);
          }
        }
      }
    }
  }

  private static List<LocalDate> turningDaysOf(Fact<?> fact) {
    List<LocalDate> days = new ArrayList<>(fact.reader().turningDays());
    fact.parts().forEach(part -> days.addAll(turningDaysOf(part)));
    return days;
  }

  @Test
  void aRangeTurnsOnItsFirstDayAndAfterItsLast() {
    assertThat(turningDays(on("2025-04-07/2025-05-30")))
        .containsExactly(LocalDate.of(2025, 4, 7), LocalDate.of(2025, 5, 31));
    assertThat(turningDays(on("2025-04-07/.."))).containsExactly(LocalDate.of(2025, 4, 7));
    assertThat(turningDays(on("../2025-05-30"))).containsExactly(LocalDate.of(2025, 5, 31));
    assertThat(
            turningDays(
                Condition.check(
                    Facts.SUBMITTED_ON,
                    io.github.aict.rule.Test.between(LocalDate.MIN, LocalDate.MAX))))
        .isEmpty();
  }

  @Test
  void daysAreFoundWhereverTheyStand() {
    Condition a = on("../2020-12-31");
    Condition b = on("2022-01-01/..");
    Condition suspended =
        Condition.check(flag("countries[].in.ODA_SUSPENDED"), io.github.aict.rule.Test.is(true));
    LocalDate first = LocalDate.of(2021, 1, 1);
    LocalDate second = LocalDate.of(2022, 1, 1);
    assertThat(turningDays(Condition.not(a))).containsExactly(first);
    assertThat(turningDays(Condition.allOf(a, b))).containsExactly(first, second);
    assertThat(turningDays(Condition.anyOf(b, a))).containsExactly(first, second);
    assertThat(turningDays(Condition.atLeast(1, a, b))).containsExactly(first, second);
    assertThat(turningDays(Condition.forEach(Scope.COUNTRIES, a))).containsExactly(first);
    assertThat(turningDays(Condition.forSome(Scope.COUNTRIES, suspended)))
        .containsExactlyElementsOf(CountryGroup.ODA_SUSPENDED.turningDays());
    assertThat(
            RuleSet.of(List.of(Samples.rule("Guarded", Leaves.attested("held")).withGuard(b)))
                .turningDays())
        .containsExactly(second);
  }

  @Test
  void anHourNeverTurnsADay() {
    Condition hour =
        Condition.check(
            Facts.SUBMITTED_AT,
            io.github.aict.rule.Test.atMost(Instant.parse("2024-09-19T15:00:00Z")));
    assertThat(turningDays(hour)).isEmpty();
    assertThat(turningDays(Condition.anyOf(hour, Leaves.judged("asked")))).isEmpty();
  }

  @Test
  void aListOfTheDayTurnsWithTheYearAndAGroupWithItsDates() {
    List<LocalDate> years =
        ImmutableList.copyOf(Facts.parse("countries[].dacGroup.submission").reader().turningDays());
    assertThat(years)
        .hasSize(20)
        .startsWith(LocalDate.of(2008, 1, 1))
        .endsWith(LocalDate.of(2027, 1, 1));
    assertThat(Facts.parse("countries[].dacGroup.2025").reader().turningDays()).isEmpty();
    // Mali from 16 November 2022, Niger, Burkina Faso, and the day after that of the source.
    assertThat(CountryGroup.ODA_SUSPENDED.turningDays())
        .contains(
            LocalDate.of(2022, 11, 16),
            LocalDate.of(2023, 7, 29),
            LocalDate.of(2023, 8, 6),
            LocalDate.of(2024, 3, 29));
    assertThat(CountryGroup.DAECT_JOINT_FUNDS.turningDays()).isEmpty();
    assertThat(CountryGroup.SMALL_ISLAND_DEVELOPING.turningDays())
        .containsExactly(LocalDate.of(2026, 5, 15), LocalDate.of(2026, 11, 24));
  }

  private static Condition on(String period) {
    return Condition.check(
        Facts.SUBMITTED_ON, io.github.aict.rule.Test.within(Validity.parse(period)));
  }

  @SuppressWarnings("unchecked") // The fact is a yes or no, as its name says.
  private static Fact<Boolean> flag(String id) {
    return (Fact<Boolean>) Facts.parse(id);
  }
}
