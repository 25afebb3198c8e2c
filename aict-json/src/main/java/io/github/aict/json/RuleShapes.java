package io.github.aict.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.aict.Label;
import io.github.aict.rule.Answer;
import io.github.aict.rule.Condition;
import io.github.aict.rule.Fact;
import io.github.aict.rule.FactType;
import io.github.aict.rule.Finding;
import io.github.aict.rule.Observation;
import io.github.aict.rule.Outcome;
import io.github.aict.rule.Question;
import io.github.aict.rule.Route;
import io.github.aict.rule.Rule;
import io.github.aict.rule.RuleCoverage;
import io.github.aict.rule.RuleSet;
import io.github.aict.rule.Scope;
import io.github.aict.rule.SettlingSets;
import io.github.aict.rule.Weight;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The shapes of rules, and of what evaluating them tells. */
final class RuleShapes {

  private static final Label EVALUATION =
      Label.of("une évaluation ou un examen entier", "a whole assessment or review");
  private static final Label CASES = Label.of("les règles et les cas", "the rules and the cases");

  private static final Shape<RuleSet> RULES =
      Shapes.listOf(RuleEntry.RULE).as(RuleSet::of, RuleSet::rules);

  private RuleShapes() {}

  static ImmutableList<Mapping<?>> mappings() {
    return ImmutableList.of(
        Mapping.of(Answer.class, Shapes.ofEnum(Answer.values())),
        Mapping.of(Condition.class, ConditionShape.SHAPE),
        Mapping.kind(Condition.Check.class, ConditionShape.SHAPE),
        Mapping.kind(Condition.AllOf.class, ConditionShape.SHAPE),
        Mapping.kind(Condition.AnyOf.class, ConditionShape.SHAPE),
        Mapping.kind(Condition.Not.class, ConditionShape.SHAPE),
        Mapping.kind(Condition.AtLeast.class, ConditionShape.SHAPE),
        Mapping.kind(Condition.ForEach.class, ConditionShape.SHAPE),
        Mapping.kind(Condition.ForSome.class, ConditionShape.SHAPE),
        Mapping.kind(Condition.Judged.class, ConditionShape.SHAPE),
        Mapping.of(Fact.class, ConditionShape.FACTS),
        Mapping.of(FactType.class, Shapes.ofEnum(FactType.values())),
        Mapping.part(Finding.class, EVALUATION, EvaluationShape::finding),
        Mapping.part(Observation.class, EVALUATION, RuleShapes::observation),
        Mapping.of(Outcome.class, Shapes.ofEnum(Outcome.values())),
        Mapping.part(Question.class, EVALUATION, RuleShapes::question),
        Mapping.of(Route.class, RuleEntry.ROUTE),
        Mapping.of(Rule.class, RuleEntry.RULE),
        Mapping.part(RuleCoverage.class, CASES, RuleShapes::coverage),
        Mapping.of(RuleSet.class, RULES),
        Mapping.of(Scope.class, Shapes.ofEnum(Scope.values())),
        Mapping.part(SettlingSets.class, EVALUATION, RuleShapes::settlingSets),
        Mapping.of(Weight.class, Shapes.ofEnum(Weight.values())));
  }

  static Map<String, Object> observation(Observation observation) {
    Map<String, Object> written = new LinkedHashMap<>();
    written.put("path", observation.path());
    observation.subject().ifPresent(subject -> written.put("subject", label(subject)));
    written.put("label", label(observation.label()));
    written.put("value", label(observation.value()));
    observation.requirement().ifPresent(required -> written.put("required", label(required)));
    written.put("question", label(observation.question()));
    written.put("outcome", observation.outcome().name());
    written.put("missing", observation.missing().asList());
    return written;
  }

  static Map<String, Object> question(Question question) {
    Map<String, Object> written = new LinkedHashMap<>();
    written.put("place", question.place());
    written.put("subject", label(question.subject()));
    written.put("text", label(question.text()));
    written.put("rules", question.rules());
    written.put("settles", question.settles());
    return written;
  }

  static Map<String, Object> settlingSets(SettlingSets sets) {
    Map<String, Object> written = new LinkedHashMap<>();
    written.put("ruleOut", lists(sets.ruleOut()));
    written.put("confirm", lists(sets.confirm()));
    return written;
  }

  private static List<ImmutableList<String>> lists(ImmutableList<ImmutableSet<String>> sets) {
    return sets.stream().map(ImmutableSet::asList).toList();
  }

  private static Map<String, Object> coverage(RuleCoverage coverage) {
    Map<String, Object> written = new LinkedHashMap<>();
    written.put("ratio", coverage.ratio().toString());
    written.put("bothWays", coverage.bothWays().asList());
    written.put("neverSatisfied", coverage.neverSatisfied().asList());
    written.put("neverFailed", coverage.neverFailed().asList());
    return written;
  }

  static Object label(Label label) {
    return Shapes.LABEL.write(label);
  }
}
