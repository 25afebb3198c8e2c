package io.github.aict.funding;

import com.google.common.collect.ImmutableList;
import io.github.aict.Label;
import io.github.aict.Wording;
import io.github.aict.project.Project;
import io.github.aict.rule.Report;
import io.github.aict.rule.Rule;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * What differs between two calls: two editions of a scheme, or two versions of one call.
 *
 * <p>Rules are compared by what they decide. Two rules are the same one if they have the same id,
 * or if each is the only one left of its name.
 */
public final class CallDiff implements Serializable {

  private static final long serialVersionUID = 1L;

  private final Call before;
  private final Call after;
  private final ImmutableList<Label> details;
  private final ImmutableList<RuleChange> rules;

  private CallDiff(
      Call before, Call after, ImmutableList<Label> details, ImmutableList<RuleChange> rules) {
    this.before = before;
    this.after = after;
    this.details = details;
    this.rules = rules;
  }

  /**
   * Returns what differs between two calls.
   *
   * @param before the earlier call
   * @param after the later call
   * @return the difference
   */
  public static CallDiff of(Call before, Call after) {
    return new CallDiff(before, after, detailsOf(before, after), rulesOf(before, after));
  }

  /**
   * Returns the earlier call.
   *
   * @return the call
   */
  public Call before() {
    return before;
  }

  /**
   * Returns the later call.
   *
   * @return the call
   */
  public Call after() {
    return after;
  }

  /**
   * Returns what differs beside the rules: the window, the title, the scheme, the funder and the
   * nature of the support.
   *
   * @return each difference in words, empty if there is none
   */
  public ImmutableList<Label> details() {
    return details;
  }

  /**
   * Returns the rules that differ.
   *
   * @return the changes: in the order of the later call, then the rules that were removed
   */
  public ImmutableList<RuleChange> rules() {
    return rules;
  }

  /**
   * Returns the rules that became something.
   *
   * @param kind what became of them
   * @return the changes in the order of {@link #rules()}
   */
  public ImmutableList<RuleChange> rules(ChangeKind kind) {
    return rules.stream()
        .filter(change -> change.kind() == kind)
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Tells whether the calls differ in what this tells of.
   *
   * @return whether there is neither a detail nor a rule
   */
  public boolean isEmpty() {
    return details.isEmpty() && rules.isEmpty();
  }

  /**
   * Returns the projects to which the two calls say something else.
   *
   * @param projects the projects, each assessed under both calls as it is
   * @return the changes of verdict in the order of the projects
   */
  public ImmutableList<VerdictChange> verdicts(Iterable<Project> projects) {
    ImmutableList.Builder<VerdictChange> changes = ImmutableList.builder();
    for (Project project : projects) {
      Verdict first = before.assess(project).verdict();
      Verdict second = after.assess(project).verdict();
      if (first != second) {
        changes.add(new VerdictChange(project, first, second));
      }
    }
    return changes.build();
  }

  /**
   * Tells the difference in sentences.
   *
   * @param locale the reader's locale: French for a French locale, English for any other
   * @return several lines: the two calls, then each difference
   */
  public String explain(Locale locale) {
    Report report = new Report(locale);
    report.line(
        "",
        before.shortTitle().in(locale)
            + " ("
            + before.id()
            + ") → "
            + after.shortTitle().in(locale)
            + " ("
            + after.id()
            + ")");
    if (isEmpty()) {
      report.line("  ", Label.of("Aucune différence.", "No difference."));
    }
    details.forEach(detail -> report.line("  - ", detail));
    for (ChangeKind kind : ChangeKind.values()) {
      List<RuleChange> changes = rules(kind);
      if (!changes.isEmpty()) {
        report.heading(Label.of("Règles " + kind.label().fr() + "s", "Rules " + kind.label().en()));
        for (RuleChange change : changes) {
          report.line("  - ", change.rule());
          change.details().forEach(detail -> report.line("      ", detail));
        }
      }
    }
    return report.withSources();
  }

  private static ImmutableList<Label> detailsOf(Call before, Call after) {
    ImmutableList.Builder<Label> details = ImmutableList.builder();
    if (!before.window().equals(after.window())) {
      details.add(
          Label.of(
              "Fenêtre\u00a0: "
                  + window(before, Locale.FRENCH)
                  + " → "
                  + window(after, Locale.FRENCH),
              "Window: " + window(before, Locale.ENGLISH) + " → " + window(after, Locale.ENGLISH)));
    }
    add(details, "Titre", "Title", before, after, Call::title);
    add(details, "Dispositif", "Scheme", before, after, call -> call.scheme().name());
    add(details, "Financeur", "Funder", before, after, call -> call.scheme().funder());
    add(details, "Nature", "Nature", before, after, call -> call.scheme().nature().label());
    return details.build();
  }

  private static String window(Call call, Locale locale) {
    return call.window()
        .map(window -> Wording.period(window, locale))
        .orElse(Label.of("inconnue", "not known").in(locale));
  }

  private static void add(
      ImmutableList.Builder<Label> details,
      String fr,
      String en,
      Call before,
      Call after,
      Function<Call, Label> part) {
    Label first = part.apply(before);
    Label second = part.apply(after);
    if (!first.equals(second)) {
      details.add(
          Label.of(
              fr + "\u00a0: " + first.fr() + " → " + second.fr(),
              en + ": " + first.en() + " → " + second.en()));
    }
  }

  private static ImmutableList<RuleChange> rulesOf(Call before, Call after) {
    List<Rule> left = new ArrayList<>(before.rules());
    left.removeIf(rule -> after.ruleSet().find(rule.id()).isPresent());
    List<Rule> come = new ArrayList<>(after.rules());
    come.removeIf(rule -> before.ruleSet().find(rule.id()).isPresent());
    ImmutableList.Builder<RuleChange> changes = ImmutableList.builder();
    for (Rule rule : after.rules()) {
      Optional<Rule> same =
          before
              .ruleSet()
              .find(rule.id())
              .or(() -> only(rule, left).filter(o -> only(rule, come).isPresent()));
      if (same.isPresent()) {
        left.remove(same.get());
        RuleComparison.of(same.get(), rule).ifPresent(changes::add);
      } else {
        changes.add(
            new RuleChange(rule.id(), ChangeKind.ADDED, ImmutableList.of(rule.statement())));
      }
    }
    left.forEach(
        rule ->
            changes.add(
                new RuleChange(rule.id(), ChangeKind.REMOVED, ImmutableList.of(rule.statement()))));
    return changes.build();
  }

  /** The only rule of the name of another among some, if there is exactly one. */
  private static Optional<Rule> only(Rule rule, List<Rule> among) {
    List<Rule> named = among.stream().filter(r -> r.name().equals(rule.name())).toList();
    return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CallDiff that && before.equals(that.before) && after.equals(that.after);
  }

  @Override
  public int hashCode() {
    return 31 * before.hashCode() + after.hashCode();
  }

  /**
   * Returns the ids of the two calls.
   *
   * @return a text such as {@code ficol-2020 → ficol-2021}
   */
  @Override
  public String toString() {
    return before.id() + " → " + after.id();
  }
}
