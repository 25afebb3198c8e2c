package io.github.aict.funding;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import io.github.aict.Label;
import io.github.aict.Samples;
import io.github.aict.Term;
import io.github.aict.Validity;
import io.github.aict.rule.Condition;
import io.github.aict.rule.Fact;
import io.github.aict.rule.Facts;
import io.github.aict.rule.Rule;
import io.github.aict.rule.Scope;
import io.github.aict.territory.AuthorityKind;
import io.github.aict.territory.DacList;
import io.github.aict.territory.IncomeGroup;
import io.github.aict.territory.PublicService;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Windows in which what a rule looks at does not exist. */
class DatedLintTest {

  @SafeVarargs
  private static <T extends Term<T>> Condition in(String fact, T... terms) {
    @SuppressWarnings("unchecked") // The vocabulary of the fact, as its name says.
    Fact<T> named = (Fact<T>) Facts.parse(fact);
    return Condition.check(named, io.github.aict.rule.Test.in(ImmutableSet.copyOf(terms)));
  }

  private static List<LintFinding> found(Call.Builder call, String window, Rule rule) {
    return CallLint.of(call.addRules(rule).window(Validity.parse(window)).build()).stream()
        .filter(finding -> finding.code() == LintCode.WINDOW_OUTSIDE_VALIDITY)
        .toList();
  }

  private static List<LintFinding> found(String window, Condition condition) {
    return found(Calls.call(), window, Samples.rule("Dated", condition));
  }

  private static Label sentence(String window, Condition condition) {
    List<LintFinding> found = found(window, condition);
    assertThat(found).hasSize(1);
    assertThat(found.get(0).about()).containsExactly("Dated");
    return found.get(0).sentence();
  }

  private static final Condition ALSACE =
      in("applicant.kind", AuthorityKind.COLLECTIVITE_EUROPEENNE_D_ALSACE, AuthorityKind.REGION);

  @Test
  void aKindExistsSinceADay() {
    assertThat(sentence("2019-01-15/2020-12-31", ALSACE))
        .isEqualTo(
            Label.of(
                "La règle Dated admet la nature «\u00a0Collectivité européenne d’Alsace\u00a0», qui"
                    + " n’existe aucun jour de la fenêtre mais depuis le 1er janvier 2021.",
                "Rule Dated admits the kind “European Collectivity of Alsace”, which exists on no"
                    + " day of the window but since 1 January 2021."));
    assertThat(found("2019-01-15/2021-01-01", ALSACE)).isEmpty();
    assertThat(found("2019-01-15/..", ALSACE)).isEmpty();
    // What is ruled out need not exist.
    assertThat(found("2019-01-15/2020-12-31", Condition.not(ALSACE))).isEmpty();
  }

  private static Condition least(String list) {
    @SuppressWarnings("unchecked") // The fact is a set of income groups, as its name says.
    Fact<ImmutableSet<IncomeGroup>> group =
        (Fact<ImmutableSet<IncomeGroup>>) Facts.parse("countries[].dacGroup." + list);
    return Condition.forSome(
        Scope.COUNTRIES,
        Condition.check(
            group, io.github.aict.rule.Test.intersects(ImmutableSet.of(IncomeGroup.LDC))));
  }

  @Test
  void aListIsInForceOnSubmission() {
    assertThat(sentence("2005-01-15/2025-03-15", least("submission")).en())
        .isEqualTo(
            "Rule Dated follows the DAC list in force on submission, but that of 2005 is not known"
                + " (submission on 15 January 2005).");
    assertThat(found("2025-01-15/2025-03-15", least("submission"))).isEmpty();
    assertThat(DacList.find(2005)).isEmpty();
  }

  @Test
  void aListOfAYearIsNotThatOfAnEarlierOne() {
    assertThat(sentence("2021-01-15/2021-03-15", least("2025")).en())
        .isEqualTo(
            "Rule Dated follows the DAC list of 2025, later than the last day of submission,"
                + " 15 March 2021.");
    assertThat(found("2021-01-15/2025-01-01", least("2025"))).isEmpty();
    assertThat(found("2021-01-15/..", least("2025"))).isEmpty();
  }

  private static final Condition PRIORITY =
      Condition.forSome(
          Scope.COUNTRIES,
          Condition.check(
              flag("countries[].in.CICID_PRIORITY"), io.github.aict.rule.Test.is(true)));

  @SuppressWarnings("unchecked") // The fact is a flag, as its name says.
  private static Fact<Boolean> flag(String id) {
    return (Fact<Boolean>) Facts.parse(id);
  }

  @Test
  void aGroupHasMembersOrIsKnown() {
    assertThat(sentence("2012-01-01/2012-03-31", PRIORITY))
        .isEqualTo(
            Label.of(
                "La règle Dated regarde le groupe «\u00a0pays prioritaires de l’aide française"
                    + " (CICID)\u00a0», dont rien n’est connu le 1er janvier 2012.",
                "Rule Dated looks at the group “priority countries of French aid (CICID)”, of which"
                    + " nothing is known on 1 January 2012."));
    assertThat(sentence("2025-01-01/2025-03-31", PRIORITY).en())
        .isEqualTo(
            "Rule Dated looks at the group “priority countries of French aid (CICID)”, which has no"
                + " member on 1 January 2025.");
    assertThat(found("2019-01-01/2019-03-31", PRIORITY)).isEmpty();
  }

  @Test
  void theOnePerCentIsOpenToAServiceSinceADay() {
    Condition mobility =
        Condition.check(
            servicesOf(),
            io.github.aict.rule.Test.intersects(ImmutableSet.of(PublicService.MOBILITE)));
    FundingScheme ceiling =
        new FundingScheme(
            "CEILING",
            Label.of("plafond", "ceiling"),
            Label.of("loi", "law"),
            FundingNature.OWN_BUDGET_CEILING);
    Rule rule = Samples.rule("Dated", mobility);
    assertThat(found(Calls.call().scheme(ceiling), "2015-01-01/..", rule))
        .singleElement()
        .satisfies(
            finding ->
                assertThat(finding.sentence())
                    .isEqualTo(
                        Label.of(
                            "La règle Dated vise des services auxquels la loi n’ouvre le 1\u00a0%"
                                + " que depuis le 6 août 2021\u00a0: mobilité.",
                            "Rule Dated is about services to which the law has opened the 1% only"
                                + " since 6 August 2021: mobility.")));
    assertThat(found(Calls.call().scheme(ceiling), "2025-01-01/..", rule)).isEmpty();
    assertThat(found(Calls.call(), "2015-01-01/..", rule)).isEmpty();
  }

  @SuppressWarnings("unchecked") // The fact is a set of services, as its name says.
  private static Fact<ImmutableSet<PublicService>> servicesOf() {
    return (Fact<ImmutableSet<PublicService>>) Facts.parse("applicant.services");
  }
}
