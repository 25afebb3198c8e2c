package io.github.aict.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aict.Term;
import io.github.aict.evidence.Confidence;
import io.github.aict.funding.CallStatus;
import io.github.aict.funding.FundingNature;
import io.github.aict.funding.LintCode;
import io.github.aict.funding.Prospect;
import io.github.aict.funding.Verdict;
import io.github.aict.law.LegalConclusion;
import io.github.aict.law.LegalFramework;
import io.github.aict.law.Legality;
import io.github.aict.law.StateRepresentative;
import io.github.aict.partnership.PartnershipForm;
import io.github.aict.project.ApplicantAttribute;
import io.github.aict.project.ApplicantRole;
import io.github.aict.project.Theme;
import io.github.aict.rule.Fact;
import io.github.aict.rule.FactType;
import io.github.aict.rule.Facts;
import io.github.aict.rule.Outcome;
import io.github.aict.rule.Scope;
import io.github.aict.rule.Vocabulary;
import io.github.aict.rule.Weight;
import io.github.aict.territory.CountryGroup;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The codes that the schemas list are those of the library, and facts take the same tests. */
class SchemaCodesTest {

  private static Map<String, List<String>> lists() {
    Map<String, List<String>> lists = new LinkedHashMap<>();
    project(lists);
    call(lists);
    lists.put("assessment/properties/format", List.of("aict-assessment/1", "aict-assessment/2"));
    lists.put("assessment/properties/verdict", names(Verdict.values()));
    lists.put("assessment/$defs/outcome", names(Outcome.values()));
    lists.put("assessment/$defs/finding/properties/weight", names(Weight.values()));
    lists.put("calendar/$defs/days/properties/verdict", names(Verdict.values()));
    lists.put("plan/$defs/grant/properties/verdict", names(Verdict.values()));
    lists.put("screening/$defs/screened/properties/verdict", names(Verdict.values()));
    lists.put("screening/$defs/screened/properties/prospect", names(Prospect.values()));
    lists.put("screening/$defs/screened/properties/status", names(CallStatus.values()));
    lists.put("partnership/properties/form", names(PartnershipForm.values()));
    lists.put("review/properties/format", List.of("aict-review/1", "aict-review/2"));
    lists.put("review/properties/conclusion", names(LegalConclusion.values()));
    lists.put("review/properties/framework", names(LegalFramework.values()));
    lists.put("review/properties/stateRepresentative", names(StateRepresentative.values()));
    lists.put("review/$defs/position/properties/legality", names(Legality.values()));
    return lists;
  }

  private static void project(Map<String, List<String>> lists) {
    String at = "project/$defs/";
    lists.put(at + "country", codes(Vocabulary.COUNTRIES));
    lists.put(at + "authorityKind", codes(Vocabulary.AUTHORITY_KINDS));
    lists.put(at + "legalNature", codes(Vocabulary.LEGAL_NATURES));
    lists.put(at + "publicService", codes(Vocabulary.PUBLIC_SERVICES));
    lists.put(at + "waterBasin", codes(Vocabulary.WATER_BASINS));
    lists.put(at + "agreementKind", codes(Vocabulary.AGREEMENT_KINDS));
    lists.put(at + "actionForm", codes(Vocabulary.ACTION_FORMS));
    lists.put(at + "sector", codes(Vocabulary.SECTORS));
    lists.put(at + "contributor", codes(Vocabulary.CONTRIBUTORS));
    lists.put(at + "rateOption", codes(Vocabulary.RATE_OPTIONS));
    lists.put(at + "onePercentLimb", codes(Vocabulary.ONE_PERCENT_LIMBS));
    lists.put(at + "submissionChannel", codes(Vocabulary.CHANNELS));
    lists.put(at + "applicantRole", names(ApplicantRole.values()));
    lists.put(at + "applicantAttribute", names(ApplicantAttribute.values()));
  }

  private static void call(Map<String, List<String>> lists) {
    String at = "call/$defs/";
    lists.put(at + "confidence", names(Confidence.values()));
    lists.put(at + "scheme/properties/nature", names(FundingNature.values()));
    lists.put(
        at + "rule/properties/confidence", without(Confidence.UNVERIFIED, Confidence.values()));
    lists.put(
        at + "acceptance/properties/lint", without(LintCode.UNUSED_ACCEPTANCE, LintCode.values()));
    lists.put(at + "list", without("", Arrays.stream(Scope.values()).map(Scope::path).toList()));
    lists.put(at + "incomeGroup", codes(Vocabulary.INCOME_GROUPS));
    lists.put(at + "oddCode", codes(Vocabulary.ODD));
    for (FactType type : FactType.values()) {
      lists.put(at + definition(type), facts(fact -> fact.type() == type));
    }
    for (Map.Entry<String, Vocabulary<?>> each : vocabularies().entrySet()) {
      lists.put(
          at + each.getKey() + "Fact",
          facts(fact -> fact.vocabulary().filter(each.getValue()::equals).isPresent()));
    }
  }

  private static Map<String, Vocabulary<?>> vocabularies() {
    Map<String, Vocabulary<?>> vocabularies = new LinkedHashMap<>();
    vocabularies.put("authorityKind", Vocabulary.AUTHORITY_KINDS);
    vocabularies.put("legalNature", Vocabulary.LEGAL_NATURES);
    vocabularies.put("publicService", Vocabulary.PUBLIC_SERVICES);
    vocabularies.put("waterBasin", Vocabulary.WATER_BASINS);
    vocabularies.put("agreementKind", Vocabulary.AGREEMENT_KINDS);
    vocabularies.put("actionForm", Vocabulary.ACTION_FORMS);
    vocabularies.put("onePercentLimb", Vocabulary.ONE_PERCENT_LIMBS);
    vocabularies.put("submissionChannel", Vocabulary.CHANNELS);
    vocabularies.put("rateOption", Vocabulary.RATE_OPTIONS);
    vocabularies.put("odd", Vocabulary.ODD);
    vocabularies.put("country", Vocabulary.COUNTRIES);
    vocabularies.put("theme", Vocabulary.THEMES);
    return vocabularies;
  }

  private static String definition(FactType type) {
    return type.name().toLowerCase(java.util.Locale.ROOT) + "Fact";
  }

  private static <T extends Term<T>> List<String> codes(Vocabulary<T> vocabulary) {
    return vocabulary.terms().stream().map(Term::code).toList();
  }

  private static List<String> names(Enum<?>[] values) {
    return Arrays.stream(values).map(Enum::name).toList();
  }

  private static List<String> without(Enum<?> value, Enum<?>[] values) {
    return without(value.name(), names(values));
  }

  private static List<String> without(String code, List<String> codes) {
    return codes.stream().filter(each -> !each.equals(code)).toList();
  }

  /** The named facts; sums are told by a pattern, except in rates. */
  private static List<String> facts(Predicate<Fact<?>> which) {
    return Facts.all().stream()
        .filter(which)
        .filter(fact -> fact.type() == FactType.RATE || !fact.id().startsWith("("))
        .map(Fact::id)
        .toList();
  }

  @Test
  void everyListIsThatOfTheLibrary() {
    Map<String, List<String>> found = new LinkedHashMap<>();
    for (String kind : Schemas.kinds()) {
      SchemaParts.enums(Schemas.tree(kind)).forEach((at, codes) -> found.put(kind + at, codes));
    }
    Map<String, List<String>> lists = lists();
    assertThat(found.keySet())
        .as("each list of codes in a schema is compared with one of the library")
        .containsExactlyInAnyOrderElementsOf(lists.keySet());
    lists.forEach((at, codes) -> assertThat(found.get(at)).as(at).isEqualTo(codes));
  }

  @Test
  void openListsTakeEveryTerm() {
    for (Theme theme : Theme.known()) {
      assertThat(Schemas.errors("project", "theme", "\"" + theme.code() + "\"")).isEmpty();
    }
    String pattern = Schemas.tree("call").at("/$defs/countryGroup/pattern").asString();
    String groups =
        Arrays.stream(CountryGroup.values()).map(Enum::name).collect(Collectors.joining("|"));
    assertThat(pattern).startsWith("^@(?:" + groups + ")@");
  }

  @Test
  void takesTheRatesOfFactsThatTheLibraryTakes() {
    List<String> facts = new ArrayList<>(Facts.all().stream().map(Fact::id).toList());
    facts.add("(budget.own + budget.others)");
    facts.add("(budget.own + lot)");
    facts.add("budget.ownn");
    for (String part : facts) {
      for (String whole : facts) {
        String rate = part + " / " + whole;
        assertThat(Schemas.errors("call", "fact", "\"" + rate + "\"").isEmpty())
            .as(rate)
            .isEqualTo(Facts.find(rate).isPresent());
      }
    }
  }

  @Test
  void takesTheSumsOfFactsThatTheLibraryTakes() {
    for (Fact<?> fact : Facts.all()) {
      String sum = "(budget.own + " + fact.id() + ")";
      assertThat(Schemas.errors("call", "fact", "\"" + sum + "\"").isEmpty())
          .as(sum)
          .isEqualTo(Facts.find(sum).isPresent());
    }
  }

  @Test
  void takesForEachFactTheTestsThatTheLibraryTakes() {
    List<Fact<?>> facts = new ArrayList<>(Facts.all());
    facts.add(Facts.attestation("odaDeclarationDone"));
    facts.add(Facts.parse("countries[].dacGroup.submission"));
    facts.add(Facts.parse("budget.perCountry[].country.dacGroup.2025"));
    facts.add(Facts.parse("partners[].country.in.ODA_SUSPENDED"));
    for (Fact<?> fact : facts) {
      List<String> tests = tests(fact);
      assertThat(tests)
          .as("some test fits %s", fact)
          .anyMatch(test -> isTaken(fact, check(fact, test)));
      for (String test : tests) {
        String check = check(fact, test);
        assertThat(Schemas.errors("call", "condition", check).isEmpty())
            .as(check)
            .isEqualTo(isTaken(fact, check));
      }
    }
  }

  private static String check(Fact<?> fact, String test) {
    return "{\"fact\": \"" + fact.id() + "\"" + test + "}";
  }

  private static List<String> tests(Fact<?> fact) {
    List<String> values =
        new ArrayList<>(
            List.of("1", "-1", "0.5", "true", "\"5 %\"", "\"2025-01-01T10:00Z\"", "\"x\"", "\"\""));
    values.add("\"2025-01-01/..\"");
    values.add("\"../..\"");
    vocabularies().values().forEach(v -> values.add("\"" + v.terms().get(0).code() + "\""));
    values.add("\"LDC\"");
    values.add("\"@LEAST_DEVELOPED@2021-03-31\"");
    List<String> tests = new ArrayList<>(List.of("", ", \"is\": true, \"in\": [\"MDG\"]"));
    for (String name : List.of("atLeast", "atMost", "moreThan", "lessThan", "within", "is")) {
      values.forEach(value -> tests.add(", \"" + name + "\": " + value));
    }
    for (String name : List.of("in", "intersects", "oneOf", "between")) {
      tests.add(", \"" + name + "\": []");
      values.forEach(value -> tests.add(", \"" + name + "\": [" + value + "]"));
      values.forEach(value -> tests.add(", \"" + name + "\": [" + value + ", " + value + "]"));
    }
    return tests;
  }

  private static boolean isTaken(Fact<?> fact, String check) {
    Problems problems = new Problems("check");
    String condition =
        fact.scope() == Scope.PROJECT
            ? check
            : "{\"forSome\": \"" + fact.scope().path() + "\", \"require\": " + check + "}";
    Located located = LocatedReader.read(condition, problems);
    assertThat(located).isNotNull();
    return ConditionShape.SHAPE.read(located, problems) != null && problems.size() == 0;
  }
}
