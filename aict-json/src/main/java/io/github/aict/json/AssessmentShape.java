package io.github.aict.json;

import io.github.aict.Label;
import io.github.aict.funding.Assessment;
import io.github.aict.funding.Call;
import io.github.aict.funding.Catalogue;
import io.github.aict.project.Project;
import io.github.aict.rule.Finding;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The shape of an assessment document. What it tells of the findings follows from the call and the
 * project, so reading one evaluates the call again and refuses a document that says otherwise.
 */
final class AssessmentShape {

  static final String FORMAT = "aict-assessment/1";

  private static final Label SAID_BY_CALL =
      Label.of("ce que l’appel dit de ce projet", "what the call says to this project");

  private AssessmentShape() {}

  static Shape<Assessment> of(Catalogue catalogue) {
    return Shapes.of((value, problems) -> read(value, problems, catalogue), AssessmentShape::write);
  }

  private static @Nullable Assessment read(Located value, Problems problems, Catalogue catalogue) {
    if (!(value instanceof Located.Obj object)) {
      problems.wrongType(value, Problems.expected("un objet", "an object"));
      return null;
    }
    int before = problems.size();
    Map<String, Located> properties = object.properties();
    EvaluationShape.checkHead(object, FORMAT, List.of("format", "call", "project"), problems);
    Optional<Call> call =
        Optional.ofNullable(properties.get("call")).flatMap(id -> call(id, problems, catalogue));
    Project project =
        properties.containsKey("project")
            ? ProjectShape.SHAPE.read(properties.get("project"), problems)
            : null;
    if (call.isEmpty() || project == null || problems.size() > before) {
      return null;
    }
    Assessment assessment = call.get().assess(project);
    EvaluationShape.compare(object, write(assessment), SAID_BY_CALL, problems);
    return problems.size() == before ? assessment : null;
  }

  private static Optional<Call> call(Located id, Problems problems, Catalogue catalogue) {
    String text = Shapes.TEXT.read(id, problems);
    if (text == null) {
      return Optional.empty();
    }
    Optional<Call> call = catalogue.find(text);
    if (call.isEmpty()) {
      problems.add(
          ProblemCode.UNKNOWN_CALL,
          id.place(),
          Problems.describe(id),
          Problems.oneOf(text, catalogue.summaries().stream().map(s -> s.id()).toList()));
    }
    return call;
  }

  static Map<String, Object> write(Assessment assessment) {
    Map<String, Object> written = new LinkedHashMap<>();
    written.put("format", FORMAT);
    written.put("call", assessment.call().id());
    written.put("verdict", assessment.verdict().name());
    written.put("failed", EvaluationShape.names(assessment.failures()));
    written.put("missing", assessment.missing().asList());
    written.put("judgements", EvaluationShape.names(assessment.judgements()));
    written.put(
        "preferences", assessment.preferences().stream().map(AssessmentShape::preference).toList());
    written.put(
        "findings",
        assessment.findings().stream()
            .map(f -> EvaluationShape.finding(f, assessment.call().shortTitle()))
            .toList());
    written.put("project", ProjectShape.SHAPE.write(assessment.project()));
    return written;
  }

  private static Map<String, Object> preference(Finding finding) {
    Map<String, Object> written = new LinkedHashMap<>();
    written.put("rule", finding.rule().name());
    written.put("outcome", finding.outcome().name());
    return written;
  }
}
