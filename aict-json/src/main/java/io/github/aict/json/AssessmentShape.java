package io.github.aict.json;

import com.google.common.collect.ImmutableList;
import io.github.aict.Label;
import io.github.aict.funding.Assessment;
import io.github.aict.funding.Call;
import io.github.aict.funding.Catalogue;
import io.github.aict.project.Submission;
import io.github.aict.rule.Finding;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The shape of an assessment document. What it tells of the findings follows from the call and the
 * project, so reading one evaluates the call again and refuses a document that says otherwise.
 *
 * <p>Version 2 names the call with its edition and digest, the library, the day and the digest of
 * the project. Version 1 had the id of the call alone.
 */
final class AssessmentShape {

  static final String FORMAT = "aict-assessment/2";

  private static final Label SAID_BY_CALL =
      Label.of("ce que l’appel dit de ce projet", "what the call says to this project");

  private AssessmentShape() {}

  static ReplayedShape<Assessment> of(Catalogue catalogue) {
    return ReplayedShape.<Assessment>document(
            FORMAT,
            List.of("call"),
            SAID_BY_CALL,
            (object, problems) -> {
              Optional<Call> call = call(object.get("call"), problems, catalogue);
              return project -> call.map(found -> found.assess(project)).orElse(null);
            },
            AssessmentShape::write)
        .reading(
            "aict-assessment/1",
            said -> {
              said.keySet().removeAll(Set.of("library", "date", "projectDigest"));
              said.computeIfPresent("call", (name, call) -> ((Map<?, ?>) call).get("id"));
            });
  }

  static Optional<Call> call(Located told, Problems problems, Catalogue catalogue) {
    Located id = told;
    if (told instanceof Located.Obj object) {
      id = object.properties().get("id");
      if (id == null) {
        ObjectShape.reportMissing(told, "id", problems);
        return Optional.empty();
      }
    }
    return id(id, problems, catalogue).map(catalogue::call);
  }

  /** The id of a call of a catalogue; empty, with a problem, if it is none. */
  static Optional<String> id(Located told, Problems problems, Catalogue catalogue) {
    String text = Shapes.TEXT.read(told, problems);
    if (text == null) {
      return Optional.empty();
    }
    List<String> ids = catalogue.summaries().stream().map(s -> s.id()).toList();
    if (ids.contains(text)) {
      return Optional.of(text);
    }
    problems.add(
        ProblemCode.UNKNOWN_CALL, told.place(), Problems.describe(told), Problems.oneOf(text, ids));
    return Optional.empty();
  }

  static Map<String, Object> write(Assessment assessment) {
    Map<String, Object> written = new LinkedHashMap<>();
    Object project = ProjectShape.SHAPE.write(assessment.project());
    written.put("format", FORMAT);
    written.put("library", LibraryVersion.VERSION);
    written.put("call", call(assessment.call()));
    assessment
        .project()
        .submission()
        .flatMap(Submission::date)
        .ifPresent(date -> written.put("date", date.toString()));
    written.put("projectDigest", JsonText.digest(project));
    written.put("verdict", assessment.verdict().name());
    written.put("failed", EvaluationShape.names(assessment.failures()));
    written.put("missing", assessment.missing().asList());
    written.put("judgements", EvaluationShape.names(assessment.judgements()));
    written.put(
        "preferences", assessment.preferences().stream().map(AssessmentShape::preference).toList());
    written.put("findings", findings(assessment));
    written.put("project", project);
    return written;
  }

  /** What a result says of the call it rests on. */
  static Map<String, Object> call(Call call) {
    Map<String, Object> written = new LinkedHashMap<>();
    written.put("id", call.id());
    written.put("edition", call.edition());
    written.put("digest", JsonText.digest(CallShape.SHAPE.write(call)));
    return written;
  }

  private static ImmutableList<Object> findings(Assessment assessment) {
    return assessment.findings().stream()
        .map(finding -> EvaluationShape.finding(finding, assessment.call().shortTitle()))
        .collect(ImmutableList.toImmutableList());
  }

  private static Map<String, Object> preference(Finding finding) {
    Map<String, Object> written = new LinkedHashMap<>();
    written.put("rule", finding.rule().name());
    written.put("outcome", finding.outcome().name());
    return written;
  }
}
