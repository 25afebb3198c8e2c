package io.github.aict.json;

import com.google.common.collect.ImmutableList;
import io.github.aict.Label;
import io.github.aict.evidence.Citation;
import io.github.aict.funding.Assessment;
import io.github.aict.funding.Call;
import io.github.aict.funding.Catalogue;
import io.github.aict.project.Project;
import io.github.aict.rule.Finding;
import io.github.aict.rule.Outcome;
import io.github.aict.rule.Rule;
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
    for (String name : List.of("format", "call", "project")) {
      if (!properties.containsKey(name)) {
        ObjectShape.reportMissing(object, name, problems);
      }
    }
    if (properties.containsKey("format")) {
      Formats.shape(FORMAT).read(properties.get("format"), problems);
    }
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
    compare(object, write(assessment), problems);
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

  // The project has been read with its own shape: how it was written does not matter.
  private static void compare(Located.Obj told, Map<String, Object> computed, Problems problems) {
    ObjectShape.reportUnknown(told, computed.keySet(), problems);
    computed.forEach(
        (name, value) -> {
          Located found = told.properties().get(name);
          if (found == null) {
            ObjectShape.reportMissing(told, name, problems);
          } else if (!name.equals("project")) {
            compareValue(found, value, problems);
          }
        });
  }

  private static void compareValue(Located told, Object computed, Problems problems) {
    if (told instanceof Located.Obj object && computed instanceof Map<?, ?> map) {
      if (object.properties().keySet().equals(map.keySet())) {
        object
            .properties()
            .forEach((name, value) -> compareValue(value, valueOf(map, name), problems));
        return;
      }
    } else if (told instanceof Located.Arr array
        && computed instanceof List<?> list
        && array.elements().size() == list.size()) {
      for (int i = 0; i < list.size(); i++) {
        compareValue(array.elements().get(i), list.get(i), problems);
      }
      return;
    } else if (told instanceof Located.Str string && string.text().equals(computed)) {
      return;
    }
    problems.add(
        ProblemCode.NOT_REPRODUCED,
        told.place(),
        Problems.describe(told),
        Problems.expected(
            "ce que l’appel dit de ce projet\u00a0: " + brief(computed),
            "what the call says to this project: " + brief(computed)));
  }

  private static Object valueOf(Map<?, ?> map, String name) {
    return Optional.<Object>ofNullable(map.get(name)).orElseThrow();
  }

  private static String brief(Object computed) {
    return computed instanceof String text ? text : JsonText.compact(computed);
  }

  static Map<String, Object> write(Assessment assessment) {
    Map<String, Object> written = new LinkedHashMap<>();
    written.put("format", FORMAT);
    written.put("call", assessment.call().id());
    written.put("verdict", assessment.verdict().name());
    written.put("failed", names(assessment.failures()));
    written.put("missing", assessment.missing().asList());
    written.put("judgements", names(assessment.judgements()));
    written.put(
        "preferences", assessment.preferences().stream().map(AssessmentShape::preference).toList());
    written.put(
        "findings",
        assessment.findings().stream()
            .map(finding -> finding(finding, assessment.call().shortTitle()))
            .toList());
    written.put("project", ProjectShape.SHAPE.write(assessment.project()));
    return written;
  }

  private static List<String> names(ImmutableList<Finding> findings) {
    return findings.stream().map(finding -> finding.rule().name()).distinct().toList();
  }

  private static Map<String, Object> preference(Finding finding) {
    Map<String, Object> written = new LinkedHashMap<>();
    written.put("rule", finding.rule().name());
    written.put("outcome", finding.outcome().name());
    return written;
  }

  private static Map<String, Object> finding(Finding finding, Label where) {
    Rule rule = finding.rule();
    Map<String, Object> written = new LinkedHashMap<>();
    written.put("rule", rule.name());
    rule.variant().ifPresent(variant -> written.put("variant", variant));
    written.put("weight", rule.weight().name());
    written.put("outcome", finding.outcome().name());
    written.put("observed", Shapes.LABEL.write(finding.observed()));
    written.put("required", Shapes.LABEL.write(finding.required()));
    if (finding.outcome() == Outcome.MISSING) {
      written.put("missing", finding.missing().asList());
    }
    written.put("sentence", Shapes.LABEL.write(finding.sentence(where)));
    written.put("confidence", rule.confidence().name());
    written.put("citation", citation(rule.citation()));
    return written;
  }

  private static Map<String, Object> citation(Citation citation) {
    Map<String, Object> written = new LinkedHashMap<>();
    written.put("title", citation.source().title());
    written.put("address", citation.source().address().toString());
    written.put("locator", Shapes.LABEL.write(citation.locator()));
    written.put("states", Shapes.LABEL.write(citation.statement()));
    written.put("confidence", citation.confidence().name());
    written.put("verifiedOn", citation.verifiedOn().toString());
    return written;
  }
}
