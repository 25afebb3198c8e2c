package io.github.aict.funding;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import com.google.common.collect.Sets;
import io.github.aict.Label;
import io.github.aict.Term;
import io.github.aict.rule.Answer;
import io.github.aict.rule.Condition;
import io.github.aict.rule.ConditionLogic;
import io.github.aict.rule.Fact;
import io.github.aict.rule.Rule;
import io.github.aict.rule.Test;
import io.github.aict.rule.Weight;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Compares what one rule decided with what it decides. */
final class RuleComparison {

  private final Rule before;
  private final Rule after;
  private final ImmutableList.Builder<Label> details = ImmutableList.builder();

  private RuleComparison(Rule before, Rule after) {
    this.before = before;
    this.after = after;
  }

  /** The change, or empty if the rules are equal. */
  static Optional<RuleChange> of(Rule before, Rule after) {
    return before.equals(after)
        ? Optional.empty()
        : Optional.of(new RuleComparison(before, after).change());
  }

  private RuleChange change() {
    boolean tighter =
        implies(after, before) && weighsAtLeast(after, before) && isAtLeastAsSure(after, before);
    boolean looser =
        implies(before, after) && weighsAtLeast(before, after) && isAtLeastAsSure(before, after);
    ChangeKind kind =
        tighter
            ? looser ? ChangeKind.REWORDED : ChangeKind.TIGHTENED
            : looser ? ChangeKind.LOOSENED : ChangeKind.CHANGED;
    if (!before.id().equals(after.id())) {
      add(
          "nom\u00a0: " + before.id() + " → " + after.id(),
          "name: " + before.id() + " → " + after.id());
    }
    if (before.weight() != after.weight()) {
      add(before.weight().label(), after.weight().label());
    }
    if (before.confidence() != after.confidence()) {
      add(before.confidence().label(), after.confidence().label());
    }
    tests();
    if (!before.statement().equals(after.statement())) {
      add(
          "«\u00a0"
              + before.statement().fr()
              + "\u00a0» → «\u00a0"
              + after.statement().fr()
              + "\u00a0»",
          "“" + before.statement().en() + "” → “" + after.statement().en() + "”");
    }
    if (details.build().isEmpty()) {
      others();
    }
    return new RuleChange(after.id(), kind, details.build());
  }

  // What is told only where nothing else is, so that a change never comes without a word.
  private void others() {
    if (!before.citation().source().equals(after.citation().source())) {
      String titles =
          before.citation().source().title() + " → " + after.citation().source().title();
      add("source\u00a0: " + titles, "source: " + titles);
    } else {
      add(
          "énoncé inchangé\u00a0; condition, conseil ou preuve écrits autrement",
          "same statement; condition, advice or evidence written otherwise");
    }
  }

  private static boolean implies(Rule premise, Rule conclusion) {
    Condition first = ConditionTree.whole(premise);
    Condition second = ConditionTree.whole(conclusion);
    return first.equals(second) || ConditionLogic.implies(first, second) == Answer.YES;
  }

  private static boolean weighsAtLeast(Rule rule, Rule other) {
    return rule.weight() == Weight.REQUIREMENT || other.weight() != Weight.REQUIREMENT;
  }

  private static boolean isAtLeastAsSure(Rule rule, Rule other) {
    return rule.confidence().compareTo(other.confidence()) >= 0;
  }

  // Of a fact that is looked at once before and once after, the two tests can be set side by side.
  private void tests() {
    SetMultimap<Fact<?>, Test<?>> first = testsOf(before);
    SetMultimap<Fact<?>, Test<?>> second = testsOf(after);
    for (Fact<?> fact : Sets.intersection(first.keySet(), second.keySet())) {
      Set<Test<?>> old = first.get(fact);
      Set<Test<?>> current = second.get(fact);
      if (old.size() == 1 && current.size() == 1 && !old.equals(current)) {
        compare(fact, old.iterator().next(), current.iterator().next());
      }
    }
  }

  private static SetMultimap<Fact<?>, Test<?>> testsOf(Rule rule) {
    SetMultimap<Fact<?>, Test<?>> tests = LinkedHashMultimap.create();
    ConditionTree.conditions(rule)
        .forEach(
            condition ->
                ConditionTree.visit(
                    condition,
                    (leaf, asked) -> {
                      if (leaf instanceof Condition.Check<?> check) {
                        tests.put(check.fact(), check.test());
                      }
                    }));
    return tests;
  }

  private void compare(Fact<?> fact, Test<?> old, Test<?> current) {
    Collection<Term<?>> gone = terms(old);
    Collection<Term<?>> come = terms(current);
    if (gone.isEmpty()) {
      add(
          fact.label().fr()
              + "\u00a0: "
              + old.requirement().fr()
              + " → "
              + current.requirement().fr(),
          fact.label().en() + ": " + old.requirement().en() + " → " + current.requirement().en());
      return;
    }
    list(fact, come, gone, "en plus", "added");
    list(fact, gone, come, "en moins", "removed");
  }

  private static Collection<Term<?>> terms(Test<?> test) {
    Collection<?> terms =
        test instanceof Test.In<?> in
            ? in.terms()
            : test instanceof Test.Intersects<?> intersects ? intersects.terms() : List.of();
    return terms.stream().<Term<?>>map(term -> (Term<?>) term).toList();
  }

  private void list(
      Fact<?> fact, Collection<Term<?>> terms, Collection<Term<?>> others, String fr, String en) {
    List<Term<?>> only = terms.stream().filter(term -> !others.contains(term)).toList();
    if (!only.isEmpty()) {
      add(
          fact.label().fr() + ", " + fr + "\u00a0: " + names(only, Locale.FRENCH),
          fact.label().en() + ", " + en + ": " + names(only, Locale.ENGLISH));
    }
  }

  private static String names(List<Term<?>> terms, Locale locale) {
    return terms.stream().map(term -> term.label().in(locale)).collect(Collectors.joining(", "));
  }

  private void add(Label old, Label current) {
    add(old.fr() + " → " + current.fr(), old.en() + " → " + current.en());
  }

  private void add(String fr, String en) {
    details.add(Label.of(fr, en));
  }
}
