package io.github.aict.json;

import com.google.common.collect.ImmutableList;
import io.github.aict.Label;
import io.github.aict.evidence.Citation;
import io.github.aict.rule.Finding;
import io.github.aict.rule.Outcome;
import io.github.aict.rule.Rule;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What documents tell of an evaluation, and the check that it still holds. */
final class EvaluationShape {

  /** The properties that say in words what others say in codes. */
  private static final Set<String> WORDS =
      Set.of(
          "observed",
          "required",
          "sentence",
          "citation",
          "citations",
          "basis",
          "meaning",
          "statement",
          "openQuestions");

  private EvaluationShape() {}

  /** Reports what a document lacks to be evaluated again. */
  static void checkHead(
      Located.Obj object, String format, List<String> required, Problems problems) {
    Map<String, Located> properties = object.properties();
    for (String name : required) {
      if (!properties.containsKey(name)) {
        ObjectShape.reportMissing(object, name, problems);
      }
    }
    if (properties.containsKey("format")) {
      Formats.shape(format).read(properties.get("format"), problems);
    }
  }

  /**
   * Reports where a document says something else than follows today. Another version of the library
   * may put the same outcomes in other words, so of its documents the words are not compared.
   */
  static void compare(
      Located.Obj told, Map<String, Object> computed, Label source, Problems problems) {
    Set<String> free = WORDS;
    if (told.properties().get("library") instanceof Located.Str library
        && computed.containsKey("library")) {
      free = library.text().equals(LibraryVersion.VERSION) ? Set.of() : WORDS;
      computed.put("library", library.text());
    }
    compare(told, computed, source, free, problems);
  }

  /** Reports every difference, but in the properties of some names. */
  static void compare(
      Located.Obj told,
      Map<String, Object> computed,
      Label source,
      Set<String> free,
      Problems problems) {
    ObjectShape.reportUnknown(told, computed.keySet(), problems);
    computed.forEach(
        (name, value) -> {
          Located found = told.properties().get(name);
          if (found == null) {
            ObjectShape.reportMissing(told, name, problems);
          } else if (!name.equals("project")) {
            // The project has been read with its own shape: how it was written does not matter.
            compareValue(found, value, source, free, problems);
          }
        });
  }

  private static void compareValue(
      Located told, Object computed, Label source, Set<String> free, Problems problems) {
    if (told instanceof Located.Obj object && computed instanceof Map<?, ?> map) {
      if (object.properties().keySet().equals(map.keySet())) {
        object
            .properties()
            .forEach(
                (name, value) -> {
                  if (!free.contains(name)) {
                    compareValue(value, valueOf(map, name), source, free, problems);
                  }
                });
        return;
      }
    } else if (told instanceof Located.Arr array
        && computed instanceof List<?> list
        && array.elements().size() == list.size()) {
      for (int i = 0; i < list.size(); i++) {
        compareValue(array.elements().get(i), list.get(i), source, free, problems);
      }
      return;
    } else if (told instanceof Located.Str string && string.text().equals(computed)) {
      return;
    } else if (told instanceof Located.Num number
        && computed instanceof Number counted
        && isNumber(number.text(), counted)) {
      return;
    } else if (told instanceof Located.Bool flag && computed.equals(flag.value())) {
      return;
    }
    problems.add(
        ProblemCode.NOT_REPRODUCED,
        told.place(),
        Problems.describe(told),
        Problems.expected(
            source.fr() + "\u00a0: " + brief(computed), source.en() + ": " + brief(computed)));
  }

  private static boolean isNumber(String told, Number computed) {
    try {
      return new BigDecimal(told).compareTo(new BigDecimal(computed.toString())) == 0;
    } catch (NumberFormatException e) {
      return false; // An exponent beyond every number.
    }
  }

  private static Object valueOf(Map<?, ?> map, String name) {
    return Optional.<Object>ofNullable(map.get(name)).orElseThrow();
  }

  private static String brief(Object computed) {
    return computed instanceof String text ? text : JsonText.compact(computed);
  }

  static List<String> names(ImmutableList<Finding> findings) {
    return findings.stream().map(finding -> finding.rule().name()).distinct().toList();
  }

  static Map<String, Object> finding(Finding finding, Label where) {
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

  static Map<String, Object> citation(Citation citation) {
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
