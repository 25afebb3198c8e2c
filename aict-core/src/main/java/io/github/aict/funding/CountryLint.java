package io.github.aict.funding;

import static io.github.aict.funding.LintedRule.isImpossible;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import io.github.aict.Label;
import io.github.aict.rule.Condition;
import io.github.aict.rule.Fact;
import io.github.aict.rule.Scope;
import io.github.aict.rule.Test;
import io.github.aict.rule.Vocabulary;
import io.github.aict.territory.Country;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds countries that a requirement names although another one never admits them. */
final class CountryLint {

  private final Call call;
  private final List<LintedRule> requirements;
  private final List<LintFinding> found = new ArrayList<>();

  CountryLint(Call call, List<LintedRule> rules) {
    this.call = call;
    this.requirements = rules.stream().filter(LintedRule::isRequirement).toList();
  }

  List<LintFinding> findings() {
    for (LintedRule rule : requirements) {
      for (LintedRule other : requirements) {
        if (!rule.equals(other) && isAboutCountries(other)) {
          lookAt(rule, other);
        }
      }
    }
    return found;
  }

  private static boolean isAboutCountries(LintedRule rule) {
    List<Condition.Check<?>> checks = new ArrayList<>();
    ConditionTree.visit(
        rule.condition(),
        (leaf, asked) -> {
          if (leaf instanceof Condition.Check<?> check && isAboutCountries(check.fact())) {
            checks.add(check);
          }
        });
    return !checks.isEmpty();
  }

  private static boolean isAboutCountries(Fact<?> fact) {
    return fact.vocabulary().filter(Vocabulary.COUNTRIES::equals).isPresent()
        || fact.parts().stream().anyMatch(CountryLint::isAboutCountries);
  }

  private void lookAt(LintedRule rule, LintedRule other) {
    if (isImpossible(rule.whole(), other.whole())) {
      return;
    }
    SetMultimap<Boolean, Country> dead = LinkedHashMultimap.create();
    ConditionTree.visit(
        rule.rule().condition(),
        (leaf, asked) -> {
          if (leaf instanceof Condition.Check<?> check) {
            for (Country country : countries(check.test())) {
              if (asked
                  ? isUseless(rule, check, country, other)
                  : isLeftOut(check, country, other)) {
                dead.put(asked, country);
              }
            }
          }
        });
    tell(
        rule,
        other,
        dead.get(true),
        "La règle %s demande des pays que %s n’admet jamais\u00a0: %s.",
        "Rule %s asks for countries that %s never admits: %s.");
    tell(
        rule,
        other,
        dead.get(false),
        "La règle %s exclut des pays que %s n’admet jamais\u00a0: %s.",
        "Rule %s excludes countries that %s never admits: %s.");
  }

  private static ImmutableSet<Country> countries(Test<?> test) {
    Collection<?> terms =
        test instanceof Test.In<?> in
            ? in.terms()
            : test instanceof Test.Intersects<?> intersects ? intersects.terms() : List.of();
    return terms.stream()
        .filter(Country.class::isInstance)
        .map(Country.class::cast)
        .collect(ImmutableSet.toImmutableSet());
  }

  // With this country alone in its place, the check leaves no project that the other rule admits.
  private static boolean isUseless(
      LintedRule rule, Condition.Check<?> check, Country country, LintedRule other) {
    Condition only =
        ConditionTree.replace(
            rule.condition(), leaf -> leaf.equals(check) ? only(check, country) : leaf);
    return isImpossible(only, other.whole());
  }

  private static boolean isLeftOut(Condition.Check<?> check, Country country, LintedRule other) {
    Condition only = only(check, country);
    Scope members = check.fact().scope();
    return isImpossible(
        members == Scope.PROJECT ? only : Condition.forSome(members, only), other.whole());
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // The test stays one of countries.
  private static Condition only(Condition.Check<?> check, Country country) {
    ImmutableSet<Country> one = ImmutableSet.of(country);
    return new Condition.Check(
        check.fact(),
        check.test() instanceof Test.In<?> ? new Test.In<>(one) : new Test.Intersects<>(one));
  }

  private void tell(
      LintedRule rule, LintedRule other, Collection<Country> dead, String fr, String en) {
    if (dead.isEmpty()) {
      return;
    }
    Function<Locale, String> names =
        locale -> dead.stream().map(c -> c.label().in(locale)).collect(Collectors.joining(", "));
    found.add(
        LintFinding.of(
            call,
            LintCode.COUNTRY_NEVER_ADMITTED,
            List.of(rule.id(), other.id()),
            Label.of(
                fr.formatted(rule.id(), other.id(), names.apply(Locale.FRENCH)),
                en.formatted(rule.id(), other.id(), names.apply(Locale.ENGLISH)))));
  }
}
