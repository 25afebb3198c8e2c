package io.github.aict.json;

import com.google.common.collect.ImmutableList;
import io.github.aict.Label;
import io.github.aict.project.Project;
import io.github.aict.rule.Finding;
import io.github.aict.rule.Outcome;
import io.github.aict.rule.Rule;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What documents tell of an evaluation, and the check that it still holds. */
final class EvaluationShape {

  private static final Set<String> PROJECT = Set.of("project");

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
    checkThere(object, required, problems);
    Map<String, Located> properties = object.properties();
    if (properties.containsKey("format")) {
      Formats.shape(format).read(properties.get("format"), problems);
    }
  }

  private static void checkThere(Located.Obj object, List<String> required, Problems problems) {
    for (String name : required) {
      if (!object.properties().containsKey(name)) {
        ObjectShape.reportMissing(object, name, problems);
      }
    }
  }

  /** How a result is evaluated again from what its document was given. */
  interface Evaluate<T> {
    @Nullable T again(Located.Obj object, Problems problems);
  }

  /**
   * The shape of what is evaluated again when it is read, and refused if it says something else.
   *
   * @param required the properties without which nothing can be evaluated
   * @param given those that have been read with their own shapes
   * @param source who says what a document should say
   */
  static <T> Shape<T> replayed(
      List<String> required,
      Set<String> given,
      Label source,
      Evaluate<T> evaluate,
      Function<T, Map<String, Object>> write) {
    return Shapes.of(
        (value, problems) -> {
          if (!(value instanceof Located.Obj object)) {
            problems.wrongType(value, Problems.expected("un objet", "an object"));
            return null;
          }
          int before = problems.size();
          checkThere(object, required, problems);
          @Nullable T result = problems.size() > before ? null : evaluate.again(object, problems);
          // A text with a character that no document can hold could not be written to compare it.
          if (result == null || problems.size() > 0) {
            return null;
          }
          Map<String, Object> computed = write.apply(result);
          compare(object, computed, given, source, problems);
          return problems.size() == before ? result : null;
        },
        write::apply);
  }

  /** The same for a document with a format, which was given a project. */
  static <T> Shape<T> document(
      String format,
      List<String> required,
      Label source,
      BiFunction<Located.Obj, Problems, Function<Project, @Nullable T>> evaluate,
      Function<T, Map<String, Object>> write) {
    Shape<String> head = Formats.shape(format);
    return replayed(
        ImmutableList.<String>builder().add("format").addAll(required).add("project").build(),
        PROJECT,
        source,
        (object, problems) -> {
          int before = problems.size();
          head.read(object.get("format"), problems);
          Function<Project, @Nullable T> evaluation = evaluate.apply(object, problems);
          Project project = project(object, problems);
          return project == null || problems.size() > before ? null : evaluation.apply(project);
        },
        write);
  }

  /** The project of a document that has one. */
  static @Nullable Project project(Located.Obj object, Problems problems) {
    return ProjectShape.SHAPE.read(object.get("project"), problems);
  }

  /**
   * Reports where a document says something else than follows today. Another version of the library
   * may put the same outcomes in other words, so of its documents the words are not compared.
   */
  static void compare(
      Located.Obj told, Map<String, Object> computed, Label source, Problems problems) {
    compare(told, computed, PROJECT, source, problems);
  }

  private static void compare(
      Located.Obj told,
      Map<String, Object> computed,
      Set<String> given,
      Label source,
      Problems problems) {
    Set<String> free = WORDS;
    if (told.properties().get("library") instanceof Located.Str library
        && computed.containsKey("library")) {
      free = library.text().equals(LibraryVersion.VERSION) ? Set.of() : WORDS;
      computed.put("library", library.text());
    }
    compare(told, computed, given, free, source, problems);
  }

  /** Reports every difference, those in words and of the library too. */
  static void compareAll(
      Located.Obj told, Map<String, Object> computed, Label source, Problems problems) {
    compare(told, computed, PROJECT, Set.of(), source, problems);
  }

  // What was given has been read with its own shape: how it was written does not matter.
  private static void compare(
      Located.Obj told,
      Map<String, Object> computed,
      Set<String> given,
      Set<String> free,
      Label source,
      Problems problems) {
    ObjectShape.reportUnknown(told, computed.keySet(), problems);
    computed.forEach(
        (name, value) -> {
          Located found = told.properties().get(name);
          if (found == null) {
            ObjectShape.reportMissing(told, name, problems);
          } else if (!given.contains(name)) {
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
    return finding(finding, Optional.of(where));
  }

  /** A finding without the sentence, which names where its rule stands. */
  static Map<String, Object> finding(Finding finding) {
    return finding(finding, Optional.empty());
  }

  private static Map<String, Object> finding(Finding finding, Optional<Label> where) {
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
    where.ifPresent(named -> written.put("sentence", Shapes.LABEL.write(finding.sentence(named))));
    written.put("confidence", rule.confidence().name());
    written.put("citation", EvidenceShapes.CITATION.write(rule.citation()));
    return written;
  }
}
