package io.github.aict.json;

import com.google.common.collect.ImmutableList;
import io.github.aict.Label;
import io.github.aict.funding.AcceptedFinding;
import io.github.aict.funding.Call;
import io.github.aict.funding.CallDiff;
import io.github.aict.funding.CallScreening;
import io.github.aict.funding.CallStatus;
import io.github.aict.funding.CallSummary;
import io.github.aict.funding.CatalogueDiff;
import io.github.aict.funding.Change;
import io.github.aict.funding.ChangeKind;
import io.github.aict.funding.FundingNature;
import io.github.aict.funding.FundingScheme;
import io.github.aict.funding.LargestGrant;
import io.github.aict.funding.LintCode;
import io.github.aict.funding.LintFinding;
import io.github.aict.funding.Obstacle;
import io.github.aict.funding.Prospect;
import io.github.aict.funding.Remedy;
import io.github.aict.funding.RuleChange;
import io.github.aict.funding.Verdict;
import io.github.aict.funding.VerdictChange;
import io.github.aict.rule.Rule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The shapes of calls, and of what is told about them beside their assessments. */
final class FundingShapes {

  private static final Label ASSESSMENT =
      Label.of("une évaluation, dont cela suit", "an assessment, from which it follows");
  private static final Label CALLS =
      Label.of("les appels, dont cela suit", "the calls, from which it follows");

  private FundingShapes() {}

  static ImmutableList<Mapping<?>> mappings() {
    return ImmutableList.of(
        Mapping.of(AcceptedFinding.class, CallDocument.ACCEPTED),
        Mapping.of(Call.class, CallShape.SHAPE),
        Mapping.part(CallDiff.class, CALLS, FundingShapes::callDiff),
        Mapping.part(CallScreening.class, CALLS, FundingShapes::callScreening),
        Mapping.of(CallStatus.class, Shapes.ofEnum(CallStatus.values())),
        Mapping.of(CallSummary.class, Catalogues.SUMMARY),
        Mapping.part(CatalogueDiff.class, CALLS, FundingShapes::catalogueDiff),
        Mapping.part(Change.class, ASSESSMENT, FundingShapes::change),
        Mapping.of(ChangeKind.class, Shapes.ofEnum(ChangeKind.values())),
        Mapping.of(FundingNature.class, Shapes.ofEnum(FundingNature.values())),
        Mapping.of(FundingScheme.class, CallDocument.SCHEME),
        Mapping.part(LargestGrant.class, ASSESSMENT, FundingShapes::largestGrant),
        Mapping.of(LintCode.class, Shapes.ofEnum(LintCode.values())),
        Mapping.part(LintFinding.class, CALLS, FundingShapes::lintFinding),
        Mapping.part(Obstacle.class, ASSESSMENT, FundingShapes::obstacle),
        Mapping.of(Prospect.class, Shapes.ofEnum(Prospect.values())),
        Mapping.part(Remedy.class, ASSESSMENT, FundingShapes::remedy),
        Mapping.part(RuleChange.class, CALLS, FundingShapes::ruleChange),
        Mapping.of(Verdict.class, Shapes.ofEnum(Verdict.values())),
        Mapping.part(VerdictChange.class, CALLS, FundingShapes::verdictChange));
  }

  /** Each of a list, written. */
  static <T> List<Object> all(Iterable<T> values, Function<? super T, Object> write) {
    ImmutableList.Builder<Object> written = ImmutableList.builder();
    values.forEach(value -> written.add(write.apply(value)));
    return written.build();
  }

  private static Map<String, Object> remedy(Remedy remedy) {
    Map<String, Object> written = new LinkedHashMap<>();
    written.put("changes", all(remedy.changes(), FundingShapes::change));
    written.put("verdict", remedy.verdict().name());
    written.put("applied", ProjectShape.SHAPE.write(remedy.applied()));
    return written;
  }

  private static Map<String, Object> change(Change change) {
    Map<String, Object> written = new LinkedHashMap<>();
    written.put("place", change.place());
    change.from().ifPresent(from -> written.put("from", RuleShapes.label(from)));
    written.put("to", RuleShapes.label(change.to()));
    written.put("sentence", RuleShapes.label(change.sentence()));
    return written;
  }

  private static Map<String, Object> largestGrant(LargestGrant largest) {
    Map<String, Object> written = new LinkedHashMap<>();
    written.put("amount", Shapes.AMOUNT.write(largest.amount()));
    written.put("binding", all(largest.binding(), Rule::id));
    written.put("applied", ProjectShape.SHAPE.write(largest.applied()));
    return written;
  }

  static Map<String, Object> obstacle(Obstacle obstacle) {
    Map<String, Object> written = new LinkedHashMap<>();
    written.put("call", obstacle.call().id());
    written.put(
        "finding", EvaluationShape.finding(obstacle.finding(), obstacle.call().shortTitle()));
    return written;
  }

  private static Map<String, Object> lintFinding(LintFinding finding) {
    Map<String, Object> written = new LinkedHashMap<>();
    written.put("call", finding.call());
    written.put("code", finding.code().name());
    written.put("about", finding.about());
    written.put("sentence", RuleShapes.label(finding.sentence()));
    finding.because().ifPresent(because -> written.put("because", RuleShapes.label(because)));
    return written;
  }

  private static Map<String, Object> callDiff(CallDiff diff) {
    Map<String, Object> written = new LinkedHashMap<>();
    written.put("before", AssessmentShape.call(diff.before()));
    written.put("after", AssessmentShape.call(diff.after()));
    written.put("details", all(diff.details(), RuleShapes::label));
    written.put("rules", all(diff.rules(), FundingShapes::ruleChange));
    return written;
  }

  private static Map<String, Object> ruleChange(RuleChange change) {
    Map<String, Object> written = new LinkedHashMap<>();
    written.put("rule", change.rule());
    written.put("kind", change.kind().name());
    written.put("details", all(change.details(), RuleShapes::label));
    return written;
  }

  private static Map<String, Object> catalogueDiff(CatalogueDiff diff) {
    Map<String, Object> written = new LinkedHashMap<>();
    written.put("added", all(diff.added(), AssessmentShape::call));
    written.put("removed", all(diff.removed(), AssessmentShape::call));
    written.put("changed", all(diff.changed(), FundingShapes::callDiff));
    return written;
  }

  private static Map<String, Object> verdictChange(VerdictChange change) {
    Map<String, Object> written = new LinkedHashMap<>();
    written.put("before", change.before().name());
    written.put("after", change.after().name());
    written.put("project", ProjectShape.SHAPE.write(change.project()));
    return written;
  }

  private static Map<String, Object> callScreening(CallScreening screening) {
    Map<String, Object> written = new LinkedHashMap<>();
    written.put("call", AssessmentShape.call(screening.call()));
    written.put("projects", screening.projects());
    Map<String, Object> verdicts = new LinkedHashMap<>();
    screening.verdicts().forEach((verdict, count) -> verdicts.put(verdict.name(), count));
    written.put("verdicts", verdicts);
    Map<String, Object> rules = new LinkedHashMap<>();
    for (Rule rule : screening.call().rules()) {
      Map<String, Object> outcomes = new LinkedHashMap<>();
      screening
          .outcomes(rule.id())
          .forEach((outcome, count) -> outcomes.put(outcome.name(), count));
      rules.put(rule.id(), outcomes);
    }
    written.put("rules", rules);
    written.put("missing", new LinkedHashMap<>(screening.missing()));
    return written;
  }
}
