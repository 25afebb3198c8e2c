package io.github.aict.funding;

import static io.github.aict.Samples.eur;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import io.github.aict.Label;
import io.github.aict.Samples;
import io.github.aict.rule.BudgetFacts;
import io.github.aict.rule.Condition;
import io.github.aict.rule.Fact;
import io.github.aict.rule.Facts;
import io.github.aict.rule.MemberFacts;
import io.github.aict.rule.Rule;
import io.github.aict.rule.Scope;
import io.github.aict.rule.Test;
import io.github.aict.rule.Weight;
import io.github.aict.territory.AuthorityKind;
import io.github.aict.territory.Country;
import java.util.List;
import java.util.stream.Stream;

/** Rules that decide nothing or that no project can meet, and what is told of them. */
class RuleLintTest {

  private static final Condition JOINT = Condition.check(Facts.JOINT_APPLICATION, Test.is(true));

  private static Condition kinds(AuthorityKind... kinds) {
    return Condition.check(Facts.APPLICANT_KIND, Test.in(ImmutableSet.copyOf(kinds)));
  }

  private static Condition grantAtMost(String amount) {
    return Condition.check(BudgetFacts.REQUESTED, Test.atMost(eur(amount)));
  }

  private static Condition someCountryIn(String... codes) {
    return Condition.forSome(Scope.COUNTRIES, countryIn(codes));
  }

  private static Condition countryIn(String... codes) {
    return Condition.check(
        MemberFacts.COUNTRY,
        Test.in(Stream.of(codes).map(Country::of).collect(ImmutableSet.toImmutableSet())));
  }

  private static final Condition ALL_IN_THE_UNION =
      Condition.forEach(
          Scope.COUNTRIES, Condition.check(flag("countries[].in.EU_MEMBER_STATES"), Test.is(true)));

  @SuppressWarnings("unchecked") // The fact is a flag, as its name says.
  private static Fact<Boolean> flag(String id) {
    return (Fact<Boolean>) Facts.parse(id);
  }

  private static List<LintFinding> found(Rule... rules) {
    return CallLint.of(Calls.call().addRules(rules).window(Calls.WINDOW).build()).stream()
        .filter(finding -> finding.code() != LintCode.UNCITED)
        .toList();
  }

  private static void finds(LintCode code, List<String> about, Label sentence, Rule... rules) {
    List<LintFinding> found = found(rules);
    assertThat(found).hasSize(1);
    LintFinding finding = found.get(0);
    assertThat(finding.code()).isEqualTo(code);
    assertThat(finding.about()).isEqualTo(about);
    assertThat(finding.sentence()).isEqualTo(sentence);
  }

  @org.junit.jupiter.api.Test
  void aGuardThatNothingMeets() {
    finds(
        LintCode.NEVER_APPLIES,
        List.of("Grant"),
        Label.of(
            "La règle Grant ne s’applique à aucun projet.", "Rule Grant applies to no project."),
        Samples.rule("Grant", grantAtMost("50000.00"))
            .withGuard(Condition.allOf(JOINT, Condition.not(JOINT))),
        Samples.rule("Joint", JOINT));
  }

  @org.junit.jupiter.api.Test
  void aGuardThatAnotherRequirementRulesOut() {
    Rule grant =
        Samples.rule("Grant", grantAtMost("50000.00")).withGuard(kinds(AuthorityKind.REGION));
    Rule kind = Samples.rule("Kind", kinds(AuthorityKind.COMMUNE));
    Label sentence =
        Label.of(
            "La règle Grant ne s’applique à aucun projet qui satisfait Kind.",
            "Rule Grant applies to no project that meets Kind.");
    finds(LintCode.NEVER_APPLIES, List.of("Grant", "Kind"), sentence, grant, kind);
    finds(LintCode.NEVER_APPLIES, List.of("Grant", "Kind"), sentence, kind, grant);
    // A preference rules nothing out.
    assertThat(found(grant, kind.withWeight(Weight.PREFERENCE))).isEmpty();
  }

  @org.junit.jupiter.api.Test
  void aConditionThatNothingFails() {
    Rule always = Samples.rule("Always", Condition.anyOf(JOINT, Condition.not(JOINT)));
    finds(
        LintCode.NEVER_FAILS,
        List.of("Always"),
        Label.of(
            "La règle Always ne peut jamais échouer, quel que soit le projet.",
            "Rule Always can never fail, whatever the project."),
        always,
        Samples.rule("Joint", JOINT));
  }

  @org.junit.jupiter.api.Test
  void twoRulesThatContradictEachOther() {
    Rule communes = Samples.rule("Communes", kinds(AuthorityKind.COMMUNE));
    Rule regions = Samples.rule("Regions", kinds(AuthorityKind.REGION));
    finds(
        LintCode.UNSATISFIABLE_CALL,
        List.of("Communes", "Regions"),
        Label.of(
            "Aucun projet ne peut satisfaire Communes et Regions.",
            "No project can meet Communes and Regions."),
        communes,
        regions,
        Samples.rule("Grant", grantAtMost("50000.00")));
    Label concerned =
        Label.of(
            "Aucun projet concerné ne peut satisfaire Communes et Regions.",
            "No project that it concerns can meet Communes and Regions.");
    List<String> both = List.of("Communes", "Regions");
    Rule guarded = communes.withGuard(JOINT);
    finds(LintCode.CONTRADICTION, both, concerned, guarded, regions.withGuard(JOINT));
    finds(LintCode.CONTRADICTION, both, concerned, guarded, regions);
    finds(LintCode.CONTRADICTION, both, concerned, communes, regions.withGuard(JOINT));
    finds(LintCode.CONTRADICTION, both, concerned, communes, regions.withWeight(Weight.PREFERENCE));
    // Rules for projects apart do not meet, and wishes may be at odds.
    assertThat(found(guarded, regions.withGuard(Condition.not(JOINT)))).isEmpty();
    assertThat(
            found(
                communes.withWeight(Weight.PREFERENCE),
                regions.withWeight(Weight.PREFERENCE),
                Samples.rule("Grant", grantAtMost("50000.00"))))
        .isEmpty();
  }

  @org.junit.jupiter.api.Test
  void asFewRulesAsItTakes() {
    finds(
        LintCode.UNSATISFIABLE_CALL,
        List.of("Kind", "NoCommune", "NoRegion"),
        Label.of(
            "Aucun projet ne peut satisfaire Kind et NoCommune et NoRegion.",
            "No project can meet Kind and NoCommune and NoRegion."),
        Samples.rule("Grant", grantAtMost("50000.00")),
        Samples.rule("Kind", kinds(AuthorityKind.COMMUNE, AuthorityKind.REGION)),
        Samples.rule("NoCommune", Condition.not(kinds(AuthorityKind.COMMUNE))),
        Samples.rule("NoRegion", Condition.not(kinds(AuthorityKind.REGION))),
        Samples.rule("Joint", JOINT));
  }

  @org.junit.jupiter.api.Test
  void oneRuleThatNoProjectMeets() {
    Condition impossible = Condition.allOf(JOINT, Condition.not(JOINT));
    Rule rule = Samples.rule("Rule", impossible);
    finds(
        LintCode.UNSATISFIABLE_CALL,
        List.of("Rule"),
        Label.of("Aucun projet ne peut satisfaire Rule.", "No project can meet Rule."),
        rule,
        Samples.rule("Joint", JOINT));
    Label concerned =
        Label.of(
            "Aucun projet concerné ne peut satisfaire Rule.",
            "No project that it concerns can meet Rule.");
    for (Rule other :
        List.of(rule.withWeight(Weight.PREFERENCE), rule.withGuard(kinds(AuthorityKind.COMMUNE)))) {
      finds(
          LintCode.CONTRADICTION, List.of("Rule"), concerned, other, Samples.rule("Joint", JOINT));
    }
  }

  @org.junit.jupiter.api.Test
  void aRuleThatAddsNothing() {
    Rule strict = Samples.rule("Strict", grantAtMost("50000.00"));
    Rule loose = Samples.rule("Loose", grantAtMost("80000.00"));
    Label sentence =
        Label.of(
            "La règle Loose n’ajoute rien\u00a0: tout projet qui satisfait Strict la satisfait.",
            "Rule Loose adds nothing: every project that meets Strict meets it.");
    List<String> about = List.of("Loose", "Strict");
    finds(LintCode.IMPLIED, about, sentence, strict, loose);
    finds(LintCode.IMPLIED, about, sentence, loose, strict);
    finds(LintCode.IMPLIED, about, sentence, strict, loose.withWeight(Weight.PREFERENCE));
    assertThat(found(strict.withWeight(Weight.PREFERENCE), loose)).isEmpty();
    // Of two that ask for the same the second is told.
    finds(
        LintCode.IMPLIED,
        List.of("Same", "Strict"),
        Label.of(
            "La règle Same n’ajoute rien\u00a0: tout projet qui satisfait Strict la satisfait.",
            "Rule Same adds nothing: every project that meets Strict meets it."),
        strict,
        Samples.rule("Same", grantAtMost("50000.00")));
  }

  @org.junit.jupiter.api.Test
  void countriesAskedForInVain() {
    finds(
        LintCode.COUNTRY_NEVER_ADMITTED,
        List.of("Countries", "Union"),
        Label.of(
            "La règle Countries demande des pays que Union n’admet jamais\u00a0: Sénégal, Mali.",
            "Rule Countries asks for countries that Union never admits: Senegal, Mali."),
        Samples.rule("Countries", someCountryIn("SEN", "ROU", "MLI")),
        Samples.rule("Union", ALL_IN_THE_UNION));
    finds(
        LintCode.COUNTRY_NEVER_ADMITTED,
        List.of("Countries", "Union"),
        Label.of(
            "La règle Countries demande des pays que Union n’admet jamais\u00a0: Sénégal.",
            "Rule Countries asks for countries that Union never admits: Senegal."),
        Samples.rule(
            "Countries",
            Condition.check(
                Facts.COUNTRIES,
                Test.intersects(ImmutableSet.of(Country.of("SEN"), Country.of("ROU"))))),
        Samples.rule("Union", ALL_IN_THE_UNION));
  }

  @org.junit.jupiter.api.Test
  void countriesExcludedInVain() {
    Rule excluded = Samples.rule("Excluded", Condition.not(someCountryIn("MLI", "ROU")));
    finds(
        LintCode.COUNTRY_NEVER_ADMITTED,
        List.of("Excluded", "Union"),
        Label.of(
            "La règle Excluded exclut des pays que Union n’admet jamais\u00a0: Mali.",
            "Rule Excluded excludes countries that Union never admits: Mali."),
        excluded,
        Samples.rule("Union", ALL_IN_THE_UNION));
    // What is only wished for, or asked of somebody else, admits every country.
    assertThat(
            found(excluded, Samples.rule("Union", ALL_IN_THE_UNION).withWeight(Weight.PREFERENCE)))
        .isEmpty();
    assertThat(found(excluded, Samples.rule("Joint", JOINT))).isEmpty();
  }

  private static Condition partners(Test<Long> test) {
    return Condition.check(Facts.PARTNER_COUNT, test);
  }

  private static void crosses(Test<Long> floor, Test<Long> ceiling, Label sentence) {
    Rule least = Samples.rule("Least", partners(floor));
    Rule most = Samples.rule("Most", partners(ceiling));
    List<String> both = List.of("Least", "Most");
    finds(LintCode.FLOOR_ABOVE_CEILING, both, sentence, least, most);
    finds(
        LintCode.FLOOR_ABOVE_CEILING,
        both,
        sentence,
        least.withGuard(JOINT),
        most.withWeight(Weight.PREFERENCE));
    finds(
        LintCode.FLOOR_ABOVE_CEILING,
        List.of("Both"),
        sentence,
        Samples.rule("Both", Condition.allOf(partners(floor), partners(ceiling))),
        Samples.rule("Joint", JOINT));
  }

  @org.junit.jupiter.api.Test
  void aFloorAboveACeiling() {
    crosses(
        Test.atLeast(4L),
        Test.atMost(3L),
        Label.of(
            "«\u00a0Nombre de partenaires\u00a0»\u00a0: «\u00a0minimum 4\u00a0» et «\u00a0maximum"
                + " 3\u00a0» s’excluent.",
            "“Number of partners”: “at least 4” and “at most 3” exclude each other."));
    crosses(
        Test.moreThan(3L),
        Test.atMost(3L),
        Label.of(
            "«\u00a0Nombre de partenaires\u00a0»\u00a0: «\u00a0plus de 3\u00a0» et «\u00a0maximum"
                + " 3\u00a0» s’excluent.",
            "“Number of partners”: “more than 3” and “at most 3” exclude each other."));
    crosses(
        Test.atLeast(3L),
        Test.lessThan(3L),
        Label.of(
            "«\u00a0Nombre de partenaires\u00a0»\u00a0: «\u00a0minimum 3\u00a0» et «\u00a0moins de"
                + " 3\u00a0» s’excluent.",
            "“Number of partners”: “at least 3” and “less than 3” exclude each other."));
    assertThat(
            found(
                Samples.rule("Least", partners(Test.atLeast(3L))),
                Samples.rule("Most", partners(Test.atMost(3L)))))
        .isEmpty();
  }

  @org.junit.jupiter.api.Test
  void aFloorAboveACeilingOfEachMember() {
    Condition large = Condition.check(MemberFacts.PARTNER_POPULATION, Test.atLeast(50_000L));
    Condition small = Condition.check(MemberFacts.PARTNER_POPULATION, Test.atMost(20_000L));
    Label sentence =
        Label.of(
            "«\u00a0Population du partenaire\u00a0»\u00a0: «\u00a0minimum 50\u202f000\u00a0» et «\u00a0maximum"
                + " 20\u202f000\u00a0» s’excluent.",
            "“Population of the partner”: “at least 50,000” and “at most 20,000” exclude each"
                + " other.");
    finds(
        LintCode.FLOOR_ABOVE_CEILING,
        List.of("Large", "Small"),
        sentence,
        Samples.rule("Large", Condition.forSome(Scope.PARTNERS, large)),
        Samples.rule("Small", Condition.forEach(Scope.PARTNERS, small)));
  }
}
