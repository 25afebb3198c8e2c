package io.github.aict.funding;

import static io.github.aict.funding.LintedRule.isImpossible;

import com.google.common.collect.ImmutableList;
import io.github.aict.Label;
import io.github.aict.rule.Answer;
import io.github.aict.rule.Condition;
import io.github.aict.rule.ConditionLogic;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds what follows from the conditions of the rules of one call. */
final class RuleLint {

  private final Call call;
  private final List<LintedRule> rules;
  private final List<LintedRule> requirements;
  private final List<LintFinding> found = new ArrayList<>();
  // What is wrong with a rule alone would be told again of each pair that it is in.
  private final Set<LintedRule> idle = new HashSet<>();
  private final List<Set<LintedRule>> impossible = new ArrayList<>();

  RuleLint(Call call, List<LintedRule> rules) {
    this.call = call;
    this.rules = rules;
    this.requirements = rules.stream().filter(LintedRule::isRequirement).toList();
  }

  List<LintFinding> findings() {
    rules.forEach(this::lookAt);
    List<LintedRule> core = core();
    if (!core.isEmpty()) {
      tellImpossible(core, true);
    }
    for (int i = 0; i < rules.size(); i++) {
      for (int j = i + 1; j < rules.size(); j++) {
        lookAt(rules.get(i), rules.get(j));
      }
    }
    return found;
  }

  /** Whether no project meets all requirements. */
  boolean isUnsatisfiable() {
    return isImpossible(wholes(requirements));
  }

  private void lookAt(LintedRule rule) {
    if (!rule.canApply()) {
      idle.add(rule);
      tell(
          LintCode.NEVER_APPLIES,
          List.of(rule),
          "La règle %s ne s’applique à aucun projet.",
          "Rule %s applies to no project.");
    } else if (!rule.canFail()) {
      idle.add(rule);
      tell(
          LintCode.NEVER_FAILS,
          List.of(rule),
          "La règle %s ne peut jamais échouer, quel que soit le projet.",
          "Rule %s can never fail, whatever the project.");
    } else if (!rule.canBeMet()) {
      idle.add(rule);
      tellImpossible(List.of(rule), rule.isRequirement() && rule.guard().isEmpty());
    }
  }

  /** As few requirements as it takes to leave no project, or none if some project is left. */
  private List<LintedRule> core() {
    List<LintedRule> core =
        new ArrayList<>(requirements.stream().filter(rule -> !idle.contains(rule)).toList());
    if (!isImpossible(wholes(core))) {
      return List.of();
    }
    for (LintedRule each : List.copyOf(core)) {
      List<LintedRule> rest = new ArrayList<>(core);
      rest.remove(each);
      if (isImpossible(wholes(rest))) {
        core = rest;
      }
    }
    return core;
  }

  private static List<Condition> wholes(List<LintedRule> rules) {
    return rules.stream().map(LintedRule::whole).toList();
  }

  private void lookAt(LintedRule first, LintedRule second) {
    if (idle.contains(first)
        || idle.contains(second)
        || (!first.isRequirement() && !second.isRequirement())
        || impossible.stream().anyMatch(Set.of(first, second)::containsAll)) {
      return;
    }
    if (neverApplies(first, second) || neverApplies(second, first)) {
      return;
    }
    if (contradict(first, second)) {
      tellImpossible(
          List.of(first, second),
          first.isRequirement()
              && second.isRequirement()
              && first.guard().isEmpty()
              && second.guard().isEmpty());
    } else if (!isImplied(second, first)) {
      isImplied(first, second);
    }
  }

  private boolean neverApplies(LintedRule rule, LintedRule other) {
    if (rule.guard().isEmpty()
        || !other.isRequirement()
        || !isImpossible(rule.guard().get(), other.whole())) {
      return false;
    }
    tell(
        LintCode.NEVER_APPLIES,
        List.of(rule, other),
        "La règle %s ne s’applique à aucun projet qui satisfait %s.",
        "Rule %s applies to no project that meets %s.");
    return true;
  }

  private static boolean contradict(LintedRule first, LintedRule second) {
    List<Condition> concerned = new ArrayList<>();
    first.guard().ifPresent(concerned::add);
    second.guard().ifPresent(concerned::add);
    return isImpossible(with(concerned, first.condition(), second.condition()))
        && !isImpossible(with(concerned, first.condition()))
        && !isImpossible(with(concerned, second.condition()));
  }

  private static List<Condition> with(List<Condition> conditions, Condition... more) {
    List<Condition> all = new ArrayList<>(conditions);
    all.addAll(List.of(more));
    return all;
  }

  // A rule that is only likely decides nothing alone, so it spares no verified one.
  private boolean isImplied(LintedRule rule, LintedRule by) {
    if (!by.isRequirement()
        || by.rule().confidence().compareTo(rule.rule().confidence()) < 0
        || ConditionLogic.implies(by.whole(), rule.whole()) != Answer.YES) {
      return false;
    }
    tell(
        LintCode.IMPLIED,
        List.of(rule, by),
        "La règle %s n’ajoute rien\u00a0: tout projet qui satisfait %s la satisfait.",
        "Rule %s adds nothing: every project that meets %s meets it.");
    return true;
  }

  private void tellImpossible(List<LintedRule> together, boolean forAll) {
    impossible.add(Set.copyOf(together));
    Optional<Bounds> bounds = Bounds.crossed(together.stream().map(LintedRule::condition).toList());
    if (bounds.isPresent()) {
      found.add(
          LintFinding.of(
              call, LintCode.FLOOR_ABOVE_CEILING, ids(together), bounds.get().sentence()));
    } else if (forAll) {
      tell(
          LintCode.UNSATISFIABLE_CALL,
          together,
          "Aucun projet ne peut satisfaire %s.",
          "No project can meet %s.");
    } else {
      tell(
          LintCode.CONTRADICTION,
          together,
          "Aucun projet concerné ne peut satisfaire %s.",
          "No project that it concerns can meet %s.");
    }
  }

  /** Adds a finding: the sentence has a place for the first rule, and one for the others if two. */
  private void tell(LintCode code, List<LintedRule> about, String fr, String en) {
    found.add(
        LintFinding.of(
            call, code, ids(about), Label.of(fill(fr, about, " et "), fill(en, about, " and "))));
  }

  private static String fill(String sentence, List<LintedRule> about, String and) {
    boolean twoPlaces = sentence.indexOf("%s") != sentence.lastIndexOf("%s");
    return twoPlaces
        ? sentence.formatted(about.get(0).id(), about.get(1).id())
        : sentence.formatted(about.stream().map(LintedRule::id).collect(Collectors.joining(and)));
  }

  private static ImmutableList<String> ids(List<LintedRule> rules) {
    return rules.stream().map(LintedRule::id).collect(ImmutableList.toImmutableList());
  }
}
