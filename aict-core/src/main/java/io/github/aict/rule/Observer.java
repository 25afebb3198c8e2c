package io.github.aict.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.aict.Label;
import io.github.aict.project.ApplicantAttribute;
import io.github.aict.project.Derivation;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Finds the looks at a project that led a condition to its outcome. */
final class Observer {

  private final ImmutableSet.Builder<Observation> told = ImmutableSet.builder();
  private final ImmutableSet.Builder<Observation> aside = ImmutableSet.builder();
  private final boolean guard;

  private Observer(boolean guard) {
    this.guard = guard;
  }

  /** What led a condition to its outcome. */
  static ImmutableList<Observation> observe(Node condition, FactSheet sheet) {
    return new Observer(false).look(condition, sheet);
  }

  /** What led a guard to its outcome: what it looks at is not required of anybody. */
  static ImmutableList<Observation> observeGuard(Node guard, FactSheet sheet) {
    return new Observer(true).look(guard, sheet);
  }

  private ImmutableList<Observation> look(Node node, FactSheet sheet) {
    walk(node, sheet, -1, false, false);
    ImmutableSet<Observation> main = told.build();
    return (main.isEmpty() ? aside.build() : main).asList();
  }

  // Of several parts, those count that came to what the whole came to: the others changed nothing.
  private void walk(Node node, FactSheet sheet, int member, boolean negated, boolean besides) {
    Condition condition = node.condition();
    if (condition instanceof Condition.Check<?> check) {
      add(look(check, sheet, member, negated, node.evaluate(sheet)), besides);
    } else if (condition instanceof Condition.Judged judged) {
      add(judged(judged, negated, node.evaluate(sheet)), besides);
    } else if (condition instanceof Condition.Not) {
      walk(node.parts[0], sheet, member, !negated, besides);
    } else if (condition instanceof Condition.ForEach forEach) {
      members(node, forEach.members(), sheet, negated, besides);
    } else if (condition instanceof Condition.ForSome forSome) {
      members(node, forSome.members(), sheet, negated, besides);
    } else {
      Outcome whole = node.evaluate(sheet);
      for (Node part : node.parts) {
        if (part.evaluate(sheet) == whole) {
          walk(part, sheet, member, negated, besides || isWayOut(node, part, whole));
        }
      }
    }
  }

  // Of "not a least developed country, or at most 70 %", a failure is told as more than 70 %, and a
  // country that is none is told only if nothing else is: the way out says whom the rule concerns.
  private static boolean isWayOut(Node whole, Node part, Outcome outcome) {
    return whole.condition() instanceof Condition.AnyOf
        && outcome.isSettled()
        && part.condition() instanceof Condition.Not
        && Arrays.stream(whole.parts).anyMatch(p -> !(p.condition() instanceof Condition.Not));
  }

  private void add(Observation observation, boolean besides) {
    (besides ? aside : told).add(observation);
  }

  private void members(Node node, Scope scope, FactSheet sheet, boolean negated, boolean besides) {
    FactSheet[] members = sheet.root().members(scope);
    Outcome whole = node.evaluate(sheet);
    if (members == null || members.length == 0) {
      add(list(scope, members == null, negated, whole), besides);
      return;
    }
    for (int i = 0; i < members.length; i++) {
      if (node.parts[0].evaluate(members[i]) == whole) {
        walk(node.parts[0], members[i], i, negated, besides);
      }
    }
  }

  private Observation look(
      Condition.Check<?> check, FactSheet sheet, int member, boolean negated, Outcome outcome) {
    Fact<?> fact = check.fact();
    boolean aboutProject = fact.scope() == Scope.PROJECT;
    FactSheet about = aboutProject ? sheet.root() : sheet;
    Object value = about.value(fact);
    ImmutableSet.Builder<String> missing = ImmutableSet.builder();
    if (outcome == Outcome.MISSING) {
      addMissing(fact, about, aboutProject ? -1 : member, missing);
    }
    return Observation.builder()
        .path(place(fact, aboutProject ? -1 : member))
        .subject(aboutProject ? Optional.empty() : subject(fact.scope(), about, member))
        .label(fact.label())
        .value(withOrigin(both(locale -> Phrases.value(fact, value, outcome, locale)), fact, about))
        .requirement(
            guard
                ? Optional.empty()
                : Optional.of(both(locale -> Phrases.requirement(check.test(), negated, locale))))
        .question(fact.question())
        .outcome(negated ? outcome.not() : outcome)
        .missing(missing.build())
        .build();
  }

  // What a directory of authorities filled in is told apart from what the project states.
  private static Label withOrigin(Label value, Fact<?> fact, FactSheet about) {
    return about
        .derivation()
        .filter(derivation -> isDerived(fact, derivation))
        .map(derivation -> derivation.edition().getYear())
        .map(
            year ->
                Label.of(
                    value.fr() + " (d’après le répertoire des collectivités, édition " + year + ")",
                    value.en() + " (from the directory of authorities, edition of " + year + ")"))
        .orElse(value);
  }

  private static boolean isDerived(Fact<?> fact, Derivation derivation) {
    return derivation.attributes().stream()
            .map(ApplicantAttribute::property)
            .anyMatch(
                property ->
                    fact.id().equals("applicant." + property)
                        || fact.id().equals("applicants[]." + property))
        || fact.parts().stream().anyMatch(part -> isDerived(part, derivation));
  }

  // Of a sum or a rate the parts are missing; a part too broad to tell is missing itself.
  static void addMissing(
      Fact<?> fact, FactSheet sheet, int member, ImmutableSet.Builder<String> missing) {
    boolean stated = true;
    for (Fact<?> part : fact.parts()) {
      boolean aboutProject = part.scope() == Scope.PROJECT;
      FactSheet about = aboutProject ? sheet.root() : sheet;
      if (!FactSheet.isKnown(about.value(part))) {
        addMissing(part, about, aboutProject ? -1 : member, missing);
        stated = false;
      }
    }
    if (stated) {
      missing.add(place(fact, member));
    }
  }

  private static Observation list(Scope scope, boolean unknown, boolean negated, Outcome outcome) {
    return Observation.builder()
        .path(scope.path())
        .label(scope.label())
        .value(unknown ? Phrases.NOT_GIVEN : Label.of("aucun", "none"))
        .question(question(scope))
        .outcome(negated ? outcome.not() : outcome)
        .missing(unknown ? ImmutableSet.of(scope.path()) : ImmutableSet.of())
        .build();
  }

  /** What one would ask a person to learn a list. */
  static Label question(Scope scope) {
    return Label.of(
        "Quelle est la liste complète «\u00a0" + scope.label().fr() + "\u00a0»\u00a0?",
        "What is the complete list “" + scope.label().en() + "”?");
  }

  private static Observation judged(Condition.Judged judged, boolean negated, Outcome outcome) {
    return Observation.builder()
        .path("judgements." + judged.id())
        .label(judged.question())
        .value(
            switch (outcome) {
              case SATISFIED -> Phrases.YES;
              case NOT_SATISFIED -> Phrases.NO;
              default -> Label.of("à apprécier", "to be judged");
            })
        .question(judged.question())
        .outcome(negated ? outcome.not() : outcome)
        .build();
  }

  // The only member of a list needs no name.
  private static Optional<Label> subject(Scope scope, FactSheet about, int member) {
    FactSheet[] all = about.root().members(scope);
    if (all != null && all.length == 1) {
      return Optional.empty();
    }
    String fr = scope.nameOf(about.subject(), Locale.FRENCH);
    String en = scope.nameOf(about.subject(), Locale.ENGLISH);
    return Optional.of(
        fr == null || en == null
            ? Label.of(
                scope.label().fr() + ", n°\u00a0" + (member + 1),
                scope.label().en() + ", no. " + (member + 1))
            : Label.of(fr, en));
  }

  static String place(Fact<?> fact, int member) {
    return member < 0 ? fact.id() : fact.id().replace("[]", "[" + member + "]");
  }

  private interface Text {
    String in(Locale locale);
  }

  private static Label both(Text text) {
    return Label.of(text.in(Locale.FRENCH), text.in(Locale.ENGLISH));
  }
}
