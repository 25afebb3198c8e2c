package io.github.aict.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.aict.Label;
import io.github.aict.evidence.Confidence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The open requirements of an evaluation, reduced to what is not known of the project.
 *
 * <p>Tests of one value are answered together: a rate cannot be below 30 % and above 50 %. Two
 * values are taken as free of each other, also where one is worked out from the other.
 */
final class Grounding {

  /** Something that is not known: the value of a fact, a list, or an answer of a person. */
  static final class Unknown {
    private final ImmutableSet<String> places;
    private final @Nullable Fact<?> fact;
    private final @Nullable Object broad;
    private final List<Test<?>> tests = new ArrayList<>();
    private long @Nullable [] vectors;

    Unknown(ImmutableSet<String> places, @Nullable Fact<?> fact, @Nullable Object broad) {
      this.places = places;
      this.fact = fact;
      this.broad = broad;
    }

    /** Where the project document would have to say something. */
    ImmutableSet<String> places() {
      return places;
    }

    /** The combinations of its tests that its values pass. */
    long[] vectors() {
      long[] known = vectors;
      if (known == null) {
        known = fact == null ? new long[] {1, 0} : Candidates.vectors(fact, broad, tests);
        vectors = known;
      }
      return known;
    }
  }

  /** A requirement that is not settled, with what is left of it. */
  record OpenRule(String id, OpenFormula formula) {}

  /** What is asked for at a place. */
  record Asked(Label subject, Label text) {}

  private final Map<String, Integer> numbers = new LinkedHashMap<>();
  private final List<Unknown> unknowns = new ArrayList<>();
  private final Map<String, Asked> asked = new LinkedHashMap<>();
  private final List<OpenRule> rules = new ArrayList<>();

  private Grounding() {}

  static Grounding of(Evaluation evaluation) {
    Grounding grounding = new Grounding();
    FactSheet sheet = FactSheet.of(evaluation.project());
    ImmutableList<Rule> all = evaluation.rules().rules();
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).weight() == Weight.REQUIREMENT && !evaluation.outcome(i).isSettled()) {
        grounding.add(all.get(i), sheet);
      }
    }
    return grounding;
  }

  ImmutableList<OpenRule> rules() {
    return ImmutableList.copyOf(rules);
  }

  List<Unknown> unknowns() {
    return unknowns;
  }

  Asked asked(String place) {
    Asked known = asked.get(place);
    if (known == null) {
      throw new IllegalStateException("nothing is asked for at " + place);
    }
    return known;
  }

  private void add(Rule rule, FactSheet sheet) {
    OpenFormula formula = rule.ground(node -> ground(node, sheet, -1));
    boolean verified = rule.confidence() == Confidence.VERIFIED;
    rules.add(new OpenRule(rule.id(), verified ? formula : orJudged(formula, rule)));
  }

  // Where a rule that is not verified fails, a person decides.
  private OpenFormula orJudged(OpenFormula formula, Rule rule) {
    Label text =
        Label.of(
            "La règle n’est pas vérifiée\u00a0; le projet peut-il être retenu malgré elle\u00a0? "
                + rule.statement().fr(),
            "The rule is not verified; can the project be accepted in spite of it? "
                + rule.statement().en());
    return OpenFormula.anyOf(
        ImmutableList.of(formula, judged(rule.id(), new Asked(rule.statement(), text))));
  }

  private OpenFormula ground(Node node, FactSheet sheet, int member) {
    Outcome outcome = node.evaluate(sheet);
    if (outcome.isSettled()) {
      return outcome == Outcome.SATISFIED ? OpenFormula.TRUE : OpenFormula.FALSE;
    }
    Condition condition = node.condition();
    if (condition instanceof Condition.Check<?> check) {
      return check(check, sheet, member);
    }
    if (condition instanceof Condition.Judged judged) {
      return judged(judged.id(), new Asked(judged.question(), judged.question()));
    }
    if (condition instanceof Condition.Not) {
      return new OpenFormula.Not(ground(node.parts[0], sheet, member));
    }
    if (condition instanceof Condition.ForEach forEach) {
      return members(node, forEach.members(), sheet, true);
    }
    if (condition instanceof Condition.ForSome forSome) {
      return members(node, forSome.members(), sheet, false);
    }
    ImmutableList.Builder<OpenFormula> parts = ImmutableList.builder();
    for (Node part : node.parts) {
      parts.add(ground(part, sheet, member));
    }
    if (condition instanceof Condition.AllOf) {
      return OpenFormula.allOf(parts.build());
    }
    return condition instanceof Condition.AtLeast atLeast
        ? new OpenFormula.AtLeast(atLeast.number(), parts.build())
        : OpenFormula.anyOf(parts.build());
  }

  private OpenFormula members(Node node, Scope scope, FactSheet sheet, boolean every) {
    FactSheet[] members = sheet.root().members(scope);
    if (members == null) {
      asked.putIfAbsent(scope.path(), new Asked(scope.label(), Observer.question(scope)));
      return leaf(
          scope.path() + " " + node.condition(),
          new Unknown(ImmutableSet.of(scope.path()), null, null),
          null);
    }
    ImmutableList.Builder<OpenFormula> parts = ImmutableList.builder();
    for (int i = 0; i < members.length; i++) {
      parts.add(ground(node.parts[0], members[i], i));
    }
    return every ? OpenFormula.allOf(parts.build()) : OpenFormula.anyOf(parts.build());
  }

  private OpenFormula check(Condition.Check<?> check, FactSheet sheet, int member) {
    Fact<?> fact = check.fact();
    boolean aboutProject = fact.scope() == Scope.PROJECT;
    FactSheet about = aboutProject ? sheet.root() : sheet;
    Object value = about.value(fact);
    if (value == FactSheet.UNESTABLISHED || value instanceof FactSheet.Likely) {
      return OpenFormula.OPEN;
    }
    int place = aboutProject ? -1 : member;
    ImmutableSet.Builder<String> places = ImmutableSet.builder();
    Observer.addMissing(fact, about, place, places);
    ask(fact, about, place);
    return leaf(
        Observer.place(fact, place),
        new Unknown(places.build(), fact, value == FactSheet.MISSING ? null : value),
        check.test());
  }

  private void ask(Fact<?> fact, FactSheet about, int member) {
    boolean stated = true;
    for (Fact<?> part : fact.parts()) {
      boolean aboutProject = part.scope() == Scope.PROJECT;
      FactSheet sheet = aboutProject ? about.root() : about;
      if (!FactSheet.isKnown(sheet.value(part))) {
        ask(part, sheet, aboutProject ? -1 : member);
        stated = false;
      }
    }
    if (stated) {
      asked.putIfAbsent(Observer.place(fact, member), new Asked(fact.label(), fact.question()));
    }
  }

  private OpenFormula judged(String id, Asked question) {
    String place = "judgements." + id;
    asked.putIfAbsent(place, question);
    return leaf(place, new Unknown(ImmutableSet.of(place), null, null), null);
  }

  private OpenFormula leaf(String key, Unknown unknown, @Nullable Test<?> test) {
    Integer number = numbers.get(key);
    if (number == null) {
      number = unknowns.size();
      numbers.put(key, number);
      unknowns.add(unknown);
    }
    if (test == null) {
      return new OpenFormula.Leaf(number, 0);
    }
    List<Test<?>> tests = unknowns.get(number).tests;
    int position = tests.indexOf(test);
    if (position < 0) {
      position = tests.size();
      tests.add(test);
    }
    return new OpenFormula.Leaf(number, position);
  }
}
