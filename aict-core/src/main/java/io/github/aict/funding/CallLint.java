package io.github.aict.funding;

import com.google.common.collect.ImmutableList;
import io.github.aict.Label;
import io.github.aict.Validity;
import io.github.aict.rule.Condition;
import io.github.aict.rule.Facts;
import io.github.aict.rule.Test;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Looks for mistakes in the rules of calls: what no project can meet, what decides nothing, what
 * does not exist on the days of the call, what has no source.
 *
 * <p>Only what is certain is found, by the logic of {@link io.github.aict.rule.ConditionLogic}. A
 * finding that {@link Call#accepted()} explains carries its reason; an acceptance of something that
 * is not found is a finding itself.
 */
public final class CallLint {

  private CallLint() {}

  /**
   * Returns what is wrong with a call at any time.
   *
   * @param call the call
   * @return the findings, those that the call accepts with the reason; empty if there are none
   */
  public static ImmutableList<LintFinding> of(Call call) {
    return explained(
        call, timeless(call), code -> !code.isBetweenEditions() && !code.dependsOnDay());
  }

  /**
   * Returns what is wrong with a call on a day, with sources that have to be read again.
   *
   * @param call the call
   * @param today the day on which one looks
   * @param validity how long a source counts as read, for example a year
   * @return the findings, those that the call accepts with the reason; empty if there are none
   */
  public static ImmutableList<LintFinding> of(Call call, LocalDate today, Period validity) {
    List<LintFinding> found = timeless(call);
    found.addAll(new CitationLint(call).verifications(today, validity));
    return explained(call, found, code -> !code.isBetweenEditions());
  }

  /**
   * Returns what is wrong between the editions of schemes: two that take applications on the same
   * day, and more than three years from the end of one to the next. A window counts as far as its
   * ends are known; a gap is found only in schemes of which each edition has a date.
   *
   * @param calls the calls, of any schemes and in any order
   * @return the findings, those that one of the two calls accepts with the reason; empty if there
   *     are none
   */
  public static ImmutableList<LintFinding> editions(Iterable<Call> calls) {
    ImmutableList<Call> all = ImmutableList.copyOf(calls);
    ImmutableList<AcceptedFinding> accepted =
        all.stream()
            .flatMap(call -> call.accepted().stream())
            .collect(ImmutableList.toImmutableList());
    List<LintFinding> found = EditionLint.findings(all);
    ImmutableList.Builder<LintFinding> findings = ImmutableList.builder();
    found.forEach(finding -> findings.add(finding.explainedBy(accepted)));
    all.forEach(call -> findings.addAll(unused(call, found, LintCode::isBetweenEditions)));
    return findings.build();
  }

  private static ImmutableList<LintFinding> explained(
      Call call, List<LintFinding> found, Predicate<LintCode> looked) {
    ImmutableList.Builder<LintFinding> findings = ImmutableList.builder();
    found.forEach(finding -> findings.add(finding.explainedBy(call.accepted())));
    findings.addAll(unused(call, found, looked));
    return findings.build();
  }

  private static List<LintFinding> unused(
      Call call, List<LintFinding> found, Predicate<LintCode> looked) {
    return call.accepted().stream()
        .filter(each -> looked.test(each.lint()) && found.stream().noneMatch(each::covers))
        .map(
            each ->
                LintFinding.of(
                    call,
                    LintCode.UNUSED_ACCEPTANCE,
                    each.about(),
                    Label.of(
                        "Rien de tel n’est trouvé\u00a0: " + each.lint().label().fr() + ".",
                        "Nothing of the kind is found: " + each.lint().label().en() + ".")))
        .toList();
  }

  private static List<LintFinding> timeless(Call call) {
    Optional<DatedLists> lists =
        call.window()
            .filter(window -> window.firstDay().isPresent() && window.lastDay().isPresent())
            .map(DatedLists::new);
    List<LintedRule> rules =
        call.rules().stream()
            .map(
                rule ->
                    LintedRule.of(
                        rule, leaf -> lists.map(l -> l.inTermsOfCountries(leaf)).orElse(leaf)))
            .toList();
    RuleLint ofRules = new RuleLint(call, rules);
    List<LintFinding> found = new ArrayList<>(ofRules.findings());
    if (rules.stream().noneMatch(LintedRule::isRequirement)) {
      found.add(
          LintFinding.of(
              call,
              LintCode.NO_REQUIREMENT,
              List.of(),
              Label.of(
                  "L’appel n’a aucune exigence\u00a0: tout projet y serait éligible.",
                  "The call has no requirement: it would find every project eligible.")));
    }
    if (!ofRules.isUnsatisfiable()) {
      found.addAll(new CountryLint(call, rules).findings());
      call.window().flatMap(window -> closed(call, rules, window)).ifPresent(found::add);
    }
    call.window().ifPresent(window -> found.addAll(new DatedLint(call, window).findings()));
    found.addAll(new CitationLint(call).findings());
    return found;
  }

  private static Optional<LintFinding> closed(Call call, List<LintedRule> rules, Validity window) {
    if (window.equals(Validity.always())) {
      return Optional.empty();
    }
    Condition open = Condition.check(Facts.SUBMITTED_ON, Test.within(window));
    List<String> closing =
        rules.stream()
            .filter(LintedRule::isRequirement)
            .filter(LintedRule::canBeMet)
            .filter(rule -> LintedRule.isImpossible(open, rule.whole()))
            .map(LintedRule::id)
            .toList();
    return closing.isEmpty()
        ? Optional.empty()
        : Optional.of(
            LintFinding.of(
                call,
                LintCode.CLOSED_WINDOW,
                closing,
                Label.of(
                    "Aucun jour de la fenêtre de l’appel n’est admis par "
                        + String.join(" et ", closing)
                        + ".",
                    "No day of the window of the call is admitted by "
                        + String.join(" and ", closing)
                        + ".")));
  }
}
