package io.github.aict.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import io.github.aict.Label;
import io.github.aict.funding.Call;
import io.github.aict.funding.CallSummary;
import io.github.aict.funding.Catalogue;
import io.github.aict.funding.Cofinancing;
import io.github.aict.funding.CofinancingPlan;
import io.github.aict.funding.GrantShare;
import io.github.aict.funding.ImpossibleCombination;
import io.github.aict.funding.LeftOutCall;
import io.github.aict.funding.Screened;
import io.github.aict.funding.Screening;
import io.github.aict.funding.SubmissionCalendar;
import io.github.aict.funding.SubmissionChange;
import io.github.aict.funding.SubmissionPeriod;
import io.github.aict.rule.Finding;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The shapes of results about several calls or days, which reading evaluates again. */
final class ResultShapes {

  static final String SCREENING = "aict-screening/1";
  static final String CALENDAR = "aict-calendar/1";
  static final String PLAN = "aict-plan/1";

  private static final Label SAID_BY_CATALOGUE =
      Label.of("ce que le catalogue dit de ce projet", "what the catalogue says to this project");
  private static final Label SAID_BY_CALLS =
      Label.of("ce que les appels disent de ce projet", "what the calls say to this project");

  private ResultShapes() {}

  static ImmutableList<Mapping<?>> mappings(Catalogue catalogue) {
    Label screening = Label.of("un tri entier", "a whole screening");
    Label calendar = Label.of("un calendrier entier", "a whole calendar");
    Label plan = Label.of("un plan de financement entier", "a whole financing plan");
    return ImmutableList.of(
        Mapping.of(Screening.class, screening(catalogue)),
        Mapping.part(Screened.class, screening, ResultShapes::screened),
        Mapping.of(SubmissionCalendar.class, calendar(catalogue)),
        Mapping.part(SubmissionPeriod.class, calendar, ResultShapes::period),
        Mapping.part(SubmissionChange.class, calendar, ResultShapes::change),
        Mapping.part(SubmissionChange.RuleChange.class, calendar, ResultShapes::ruleChange),
        Mapping.of(Cofinancing.class, plan(catalogue)),
        Mapping.part(CofinancingPlan.class, plan, ResultShapes::combination),
        Mapping.part(GrantShare.class, plan, ResultShapes::grant),
        Mapping.part(ImpossibleCombination.class, plan, ResultShapes::impossible),
        Mapping.part(LeftOutCall.class, plan, ResultShapes::leftOut));
  }

  // Over the calls that the document tells, so that a catalogue may grow.
  static Shape<Screening> screening(Catalogue catalogue) {
    return ReplayedShape.document(
        SCREENING,
        List.of("calls"),
        SAID_BY_CATALOGUE,
        (object, problems) -> {
          Located day = object.properties().get("day");
          @Nullable LocalDate told = day == null ? null : Shapes.DATE.read(day, problems);
          Catalogue screened = told(object.get("calls"), problems, catalogue);
          return project ->
              told == null ? screened.screen(project) : screened.screen(project, told);
        },
        ResultShapes::write);
  }

  private static Catalogue told(Located told, Problems problems, Catalogue catalogue) {
    Set<String> ids = new HashSet<>();
    for (Located each : elements(told, problems)) {
      if (each instanceof Located.Obj object && object.properties().containsKey("call")) {
        AssessmentShape.id(object.get("call"), problems, catalogue).ifPresent(ids::add);
      }
    }
    return Catalogue.lazy(
        Iterables.filter(catalogue.summaries(), summary -> ids.contains(summary.id())),
        catalogue::call);
  }

  /** The elements of a list; none, with a problem, of anything else. */
  private static List<Located> elements(Located value, Problems problems) {
    if (value instanceof Located.Arr array) {
      return array.elements();
    }
    problems.wrongType(value, Problems.expected("une liste", "a list"));
    return ImmutableList.of();
  }

  private static Map<String, Object> write(Screening screening) {
    Map<String, Object> written = start(SCREENING);
    screening.day().ifPresent(day -> written.put("day", day.toString()));
    Map<String, Object> counts = new LinkedHashMap<>();
    screening.counts().forEach((prospect, count) -> counts.put(prospect.name(), count));
    written.put("counts", counts);
    written.put("calls", FundingShapes.all(screening.calls(), ResultShapes::screened));
    written.put("project", ProjectShape.SHAPE.write(screening.project()));
    return written;
  }

  private static Map<String, Object> start(String format) {
    Map<String, Object> written = new LinkedHashMap<>();
    written.put("format", format);
    written.put("library", LibraryVersion.VERSION);
    return written;
  }

  private static Map<String, Object> screened(Screened screened) {
    CallSummary call = screened.call();
    Map<String, Object> written = new LinkedHashMap<>();
    written.put("call", call.id());
    written.put("prospect", screened.prospect().name());
    screened.status().ifPresent(status -> written.put("status", status.name()));
    screened.laterEdition().ifPresent(later -> written.put("laterEdition", later.id()));
    screened
        .assessment()
        .ifPresent(
            assessment -> {
              Label where = assessment.call().shortTitle();
              written.put("verdict", assessment.verdict().name());
              written.put(
                  "reasons",
                  FundingShapes.all(
                      screened.reasons(), reason -> EvaluationShape.finding(reason, where)));
            });
    return written;
  }

  static Shape<SubmissionCalendar> calendar(Catalogue catalogue) {
    return ReplayedShape.document(
        CALENDAR,
        List.of("call"),
        SAID_BY_CALLS,
        (object, problems) -> {
          Optional<Call> call = AssessmentShape.call(object.get("call"), problems, catalogue);
          return project -> call.map(found -> found.when(project)).orElse(null);
        },
        ResultShapes::write);
  }

  private static Map<String, Object> write(SubmissionCalendar calendar) {
    Map<String, Object> written = start(CALENDAR);
    written.put("call", AssessmentShape.call(calendar.call()));
    written.put("eligible", FundingShapes.all(calendar.eligible(), Object::toString));
    written.put("periods", FundingShapes.all(calendar.periods(), ResultShapes::period));
    written.put("changes", FundingShapes.all(calendar.changes(), ResultShapes::change));
    written.put("project", ProjectShape.SHAPE.write(calendar.project()));
    return written;
  }

  private static Map<String, Object> period(SubmissionPeriod period) {
    Map<String, Object> written = new LinkedHashMap<>();
    written.put("days", period.days().toString());
    written.put("verdict", period.verdict().name());
    Map<String, Object> outcomes = new LinkedHashMap<>();
    for (Finding finding : period.assessment().findings()) {
      outcomes.put(finding.rule().id(), finding.outcome().name());
    }
    written.put("outcomes", outcomes);
    return written;
  }

  private static Map<String, Object> change(SubmissionChange change) {
    Map<String, Object> written = new LinkedHashMap<>();
    written.put("day", change.day().toString());
    written.put("sentence", RuleShapes.label(change.sentence()));
    written.put("rules", FundingShapes.all(change.rules(), ResultShapes::ruleChange));
    return written;
  }

  private static Map<String, Object> ruleChange(SubmissionChange.RuleChange change) {
    Map<String, Object> written = new LinkedHashMap<>();
    written.put("rule", change.before().rule().id());
    written.put("before", change.before().outcome().name());
    written.put("after", change.after().outcome().name());
    return written;
  }

  static Shape<Cofinancing> plan(Catalogue catalogue) {
    return ReplayedShape.document(
        PLAN,
        List.of("calls"),
        SAID_BY_CALLS,
        (object, problems) -> {
          ImmutableList<Call> calls = calls(object.get("calls"), problems, catalogue);
          return project ->
              problems.attempt(
                  () -> Cofinancing.of(project, calls),
                  ProblemCode.CONTRADICTION,
                  object,
                  Problems.expected("un projet et des appels pour un plan", "what makes a plan"));
        },
        ResultShapes::write);
  }

  private static ImmutableList<Call> calls(Located told, Problems problems, Catalogue catalogue) {
    ImmutableList.Builder<Call> calls = ImmutableList.builder();
    for (Located each : elements(told, problems)) {
      AssessmentShape.call(each, problems, catalogue).ifPresent(calls::add);
    }
    return calls.build();
  }

  private static Map<String, Object> write(Cofinancing cofinancing) {
    Map<String, Object> written = start(PLAN);
    written.put("calls", FundingShapes.all(cofinancing.calls(), AssessmentShape::call));
    written.put("need", Shapes.AMOUNT.write(cofinancing.need()));
    written.put("best", combination(cofinancing.best()));
    written.put(
        "alternatives", FundingShapes.all(cofinancing.alternatives(), ResultShapes::combination));
    written.put(
        "impossible", FundingShapes.all(cofinancing.impossible(), ResultShapes::impossible));
    written.put("leftOut", FundingShapes.all(cofinancing.leftOut(), ResultShapes::leftOut));
    written.put("project", ProjectShape.SHAPE.write(cofinancing.project()));
    return written;
  }

  private static Map<String, Object> combination(CofinancingPlan plan) {
    Map<String, Object> written = new LinkedHashMap<>();
    written.put("grants", FundingShapes.all(plan.grants(), ResultShapes::grant));
    written.put("ownCash", Shapes.AMOUNT.write(plan.ownCash()));
    written.put("ownInKind", Shapes.AMOUNT.write(plan.ownInKind()));
    return written;
  }

  private static Map<String, Object> grant(GrantShare grant) {
    Map<String, Object> written = new LinkedHashMap<>();
    written.put("call", grant.call().id());
    written.put("amount", Shapes.AMOUNT.write(grant.amount()));
    written.put("verdict", grant.assessment().verdict().name());
    written.put("limits", FundingShapes.all(grant.limits(), FundingShapes::obstacle));
    return written;
  }

  private static Map<String, Object> impossible(ImpossibleCombination combination) {
    Map<String, Object> written = new LinkedHashMap<>();
    written.put("calls", FundingShapes.all(combination.calls(), Call::id));
    written.put("obstacles", FundingShapes.all(combination.obstacles(), FundingShapes::obstacle));
    return written;
  }

  private static Map<String, Object> leftOut(LeftOutCall leftOut) {
    Map<String, Object> written = new LinkedHashMap<>();
    written.put("call", leftOut.call().id());
    written.put("reason", RuleShapes.label(leftOut.reason()));
    written.put("obstacles", FundingShapes.all(leftOut.obstacles(), FundingShapes::obstacle));
    return written;
  }
}
