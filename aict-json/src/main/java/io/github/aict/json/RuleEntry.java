package io.github.aict.json;

import com.google.common.collect.ImmutableList;
import io.github.aict.Label;
import io.github.aict.evidence.Citation;
import io.github.aict.evidence.Confidence;
import io.github.aict.rule.Condition;
import io.github.aict.rule.Route;
import io.github.aict.rule.Rule;
import io.github.aict.rule.Weight;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One rule as it is written. Exactly one of {@code require}, {@code prefer} and {@code duty} is
 * there.
 *
 * @param <E> its evidence: the name of it in a rule file, the citation of a rule on its own
 */
record RuleEntry<E>(
    String rule,
    Optional<String> variant,
    Label states,
    Optional<Label> appliesTo,
    Optional<Condition> when,
    Optional<Condition> require,
    Optional<Condition> prefer,
    Optional<Condition> duty,
    E evidence,
    Optional<Confidence> confidence,
    Optional<Label> advice,
    Optional<ImmutableList<Route>> routes) {

  static final Shape<Route> ROUTE =
      ObjectShape.of(
          "country",
          MemberShapes.COUNTRY,
          Route::country,
          "call",
          Shapes.TEXT,
          Route::call,
          Route::new);

  /** A rule of a rule file, which names its evidence. */
  static final Shape<RuleEntry<String>> OF_CALL = end(start("evidence"), "evidence", Shapes.TEXT);

  private static final Shape<RuleEntry<Citation>> ALONE =
      end(
          RuleEntry.<Citation>start("citation")
              .maybe("duty", ConditionShape.SHAPE, RuleEntry::duty),
          "citation",
          EvidenceShapes.CITATION);

  /** A rule on its own, with its citation. */
  static final Shape<Rule> RULE =
      Shapes.of(RuleEntry::readAlone, rule -> ALONE.write(of(rule, rule.citation())));

  private static <E> RecordShape<RuleEntry<E>> start(String evidence) {
    return RecordShape.<RuleEntry<E>>of(
            v ->
                new RuleEntry<>(
                    v.get("rule"),
                    v.find("variant"),
                    v.get("states"),
                    v.find("appliesTo"),
                    v.find("when"),
                    v.find("require"),
                    v.find("prefer"),
                    v.find("duty"),
                    v.get(evidence),
                    v.find("confidence"),
                    v.find("advice"),
                    v.find("routes")))
        .with("rule", Shapes.TEXT, RuleEntry::rule)
        .maybe("variant", Shapes.TEXT, RuleEntry::variant)
        .with("states", Shapes.LABEL, RuleEntry::states)
        .maybe("appliesTo", Shapes.LABEL, RuleEntry::appliesTo)
        .maybe("when", ConditionShape.SHAPE, RuleEntry::when)
        .maybe("require", ConditionShape.SHAPE, RuleEntry::require)
        .maybe("prefer", ConditionShape.SHAPE, RuleEntry::prefer);
  }

  private static <E> Shape<RuleEntry<E>> end(
      RecordShape<RuleEntry<E>> start, String name, Shape<E> evidence) {
    return start
        .with(name, evidence, RuleEntry::evidence)
        .maybe("confidence", EvidenceShapes.CONFIDENCE, RuleEntry::confidence)
        .maybe("advice", Shapes.LABEL, RuleEntry::advice)
        .maybe("routes", Shapes.listOf(ROUTE), RuleEntry::routes);
  }

  private static @Nullable Rule readAlone(Located value, Problems problems) {
    RuleEntry<Citation> entry = ALONE.read(value, problems);
    if (entry == null) {
      return null;
    }
    if (ImmutableList.of(entry.require, entry.prefer, entry.duty).stream()
            .filter(Optional::isPresent)
            .count()
        != 1) {
      problems.add(
          ProblemCode.MALFORMED_CONDITION,
          value.place(),
          Problems.found("aucune condition, ou plusieurs", "no condition, or several"),
          Problems.oneOf("", ImmutableList.of("require", "prefer", "duty")));
      return null;
    }
    return problems.attempt(
        () -> entry.toRule(entry.evidence),
        ProblemCode.BAD_VALUE,
        value,
        Label.of("à corriger", "correct it"));
  }

  Rule toRule(Citation citation) {
    Weight weight =
        duty.isPresent()
            ? Weight.DUTY
            : require.isPresent() ? Weight.REQUIREMENT : Weight.PREFERENCE;
    return Rule.builder()
        .name(rule)
        .variant(variant)
        .weight(weight)
        .statement(states)
        .appliesTo(appliesTo)
        .guard(when)
        .condition(require.or(() -> prefer).or(() -> duty).orElseThrow())
        .citation(citation)
        .confidence(confidence.orElse(citation.confidence()))
        .advice(advice)
        .routes(routes.orElse(ImmutableList.of()))
        .build();
  }

  static <E> RuleEntry<E> of(Rule rule, E evidence) {
    Function<Weight, Optional<Condition>> condition =
        weight -> Optional.of(rule.condition()).filter(c -> rule.weight() == weight);
    return new RuleEntry<>(
        rule.name(),
        rule.variant(),
        rule.statement(),
        rule.appliesTo(),
        rule.guard(),
        condition.apply(Weight.REQUIREMENT),
        condition.apply(Weight.PREFERENCE),
        condition.apply(Weight.DUTY),
        evidence,
        Optional.of(rule.confidence()).filter(c -> c != rule.citation().confidence()),
        rule.advice(),
        Optional.of(rule.routes()).filter(routes -> !routes.isEmpty()));
  }
}
