package io.github.aict.rule;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import io.github.aict.Label;
import io.github.aict.Rate;
import io.github.aict.project.Theme;
import io.github.aict.territory.AuthorityKind;
import io.github.aict.territory.Country;
import io.github.aict.territory.IncomeGroup;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ConditionLogicTest {

  private static final Condition AT_MOST_HALF =
      rate(io.github.aict.rule.Test.atMost(Rate.percent(50)));
  private static final Condition AT_MOST_70 =
      rate(io.github.aict.rule.Test.atMost(Rate.percent(70)));

  private static Condition rate(io.github.aict.rule.Test<Rate> test) {
    return Condition.check(BudgetFacts.FUNDING_RATE, test);
  }

  private static Condition kind(AuthorityKind... kinds) {
    return Condition.check(Facts.APPLICANT_KIND, io.github.aict.rule.Test.in(Arrays.asList(kinds)));
  }

  @SuppressWarnings("unchecked") // The fact has income groups as its values.
  private static Condition group(int year, IncomeGroup... groups) {
    return Condition.check(
        (Fact<ImmutableSet<IncomeGroup>>) Facts.parse("countries[].dacGroup." + year),
        io.github.aict.rule.Test.intersects(Arrays.asList(groups)));
  }

  private static Condition country(String... codes) {
    return Condition.check(
        MemberFacts.COUNTRY,
        io.github.aict.rule.Test.in(Arrays.stream(codes).map(Country::of).toList()));
  }

  private static Answer together(Condition... conditions) {
    return ConditionLogic.canHold(List.of(conditions));
  }

  @Test
  void aTermBelowAListedOneIsInTheList() {
    Condition commune = kind(AuthorityKind.COMMUNE);
    Condition authority = kind(AuthorityKind.COLLECTIVITE);
    assertThat(ConditionLogic.implies(commune, authority)).isEqualTo(Answer.YES);
    assertThat(ConditionLogic.implies(authority, commune)).isEqualTo(Answer.NO);
    assertThat(together(commune, Condition.not(authority))).isEqualTo(Answer.NO);
    assertThat(together(authority, Condition.not(commune))).isEqualTo(Answer.YES);
  }

  @Test
  void aLowerCapImpliesAHigherOne() {
    assertThat(ConditionLogic.implies(AT_MOST_HALF, AT_MOST_70)).isEqualTo(Answer.YES);
    // A rate follows from two amounts, so that the other answer is not given.
    assertThat(ConditionLogic.implies(AT_MOST_70, AT_MOST_HALF)).isEqualTo(Answer.UNDECIDED);
  }

  @Test
  void whatMayBeMissingIsNotImplied() {
    Condition anything = Condition.check(Facts.LOT, io.github.aict.rule.Test.atLeast(0L));
    assertThat(ConditionLogic.canFail(anything)).isEqualTo(Answer.NO);
    assertThat(ConditionLogic.implies(kind(AuthorityKind.COMMUNE), anything))
        .isEqualTo(Answer.UNDECIDED);
  }

  @Test
  void aCountryIsInItsIncomeGroupOfTheYear() {
    Condition senegal = Condition.forSome(Scope.COUNTRIES, country("SEN"));
    assertThat(ConditionLogic.implies(senegal, some(group(2024, IncomeGroup.LDC))))
        .isEqualTo(Answer.YES);
    assertThat(together(some(Condition.allOf(country("DEU"), group(2024, IncomeGroup.values())))))
        .isEqualTo(Answer.NO);
    // Viet Nam is one of the two middle-income groups for certain, and likely the lower one.
    Condition vietNam = some(country("VNM"));
    assertThat(
            ConditionLogic.implies(vietNam, some(group(2024, IncomeGroup.LMIC, IncomeGroup.UMIC))))
        .isEqualTo(Answer.YES);
    assertThat(ConditionLogic.implies(vietNam, some(group(2024, IncomeGroup.LMIC))))
        .isEqualTo(Answer.UNDECIDED);
    assertThat(together(some(Condition.allOf(country("VNM"), group(2024, IncomeGroup.LDC)))))
        .isEqualTo(Answer.NO);
  }

  private static Condition some(Condition part) {
    return Condition.forSome(Scope.COUNTRIES, part);
  }

  @Test
  void whatSetsAndMembersSayIsTheSame() {
    Condition set =
        Condition.check(
            Facts.COUNTRIES, io.github.aict.rule.Test.intersects(List.of(Country.of("SEN"))));
    assertThat(ConditionLogic.implies(set, some(country("SEN", "MLI")))).isEqualTo(Answer.YES);
    assertThat(together(set, Condition.forEach(Scope.COUNTRIES, country("MLI"))))
        .isEqualTo(Answer.NO);
  }

  @Test
  void anEmptyListMeetsAConditionOnEachMember() {
    Condition each = Condition.forEach(Scope.COUNTRIES, country("SEN"));
    Condition none = Condition.forEach(Scope.COUNTRIES, country("MLI"));
    assertThat(together(each, none)).isEqualTo(Answer.YES);
    assertThat(ConditionLogic.implies(each, some(country("SEN")))).isEqualTo(Answer.NO);
  }

  @Test
  void thereIsAlwaysAnotherTheme() {
    Condition any =
        Condition.check(Facts.THEMES, io.github.aict.rule.Test.intersects(Theme.known()));
    assertThat(ConditionLogic.canFail(any)).isEqualTo(Answer.YES);
  }

  @Test
  void oneNameOfAJudgementHasOneAnswer() {
    Condition first = Condition.judgement("open", Label.of("Ouvert ?", "Open?"));
    Condition again = Condition.judgement("open", Label.of("Est-ce ouvert ?", "Is it open?"));
    assertThat(together(first, Condition.not(again))).isEqualTo(Answer.NO);
    assertThat(together(first, Condition.not(Leaves.judged("closed")))).isEqualTo(Answer.UNDECIDED);
  }

  @Test
  void givesUpWhereThereIsTooMuch() {
    Condition[] parts =
        IntStream.range(0, 40)
            .mapToObj(
                i ->
                    Condition.anyOf(
                        Condition.allOf(
                            Leaves.attested("a" + i), Condition.not(Leaves.attested("b" + i))),
                        Condition.allOf(
                            Leaves.attested("b" + i), Condition.not(Leaves.attested("a" + i)))))
            .toArray(Condition[]::new);
    Condition odd = Condition.atLeast(20, parts);
    assertThat(together(odd, Condition.not(Condition.atLeast(20, shifted(parts)))))
        .isEqualTo(Answer.UNDECIDED);
  }

  private static Condition[] shifted(Condition[] parts) {
    return Arrays.stream(parts).map(Condition::not).map(Condition::not).toArray(Condition[]::new);
  }
}
