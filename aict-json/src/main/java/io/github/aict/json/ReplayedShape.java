package io.github.aict.json;

import com.google.common.collect.ImmutableList;
import io.github.aict.Label;
import io.github.aict.project.Project;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The shape of a result, which is evaluated again when it is read and refused if its document says
 * something else.
 *
 * @param <T> the type of the results
 */
final class ReplayedShape<T> implements Shape<T> {

  /** How a result is evaluated from what its document was given. */
  interface Evaluate<T> {
    @Nullable T again(Located.Obj object, Problems problems);
  }

  /** An earlier version of a format, and how what is written today is said in it. */
  private record Earlier(String format, Consumer<Map<String, Object>> say) {}

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

  private final Set<String> given;
  private final Label source;
  private final Evaluate<T> evaluate;
  private final Function<T, Map<String, Object>> write;
  private final Optional<Earlier> earlier;

  private ReplayedShape(
      Set<String> given,
      Label source,
      Evaluate<T> evaluate,
      Function<T, Map<String, Object>> write,
      Optional<Earlier> earlier) {
    this.given = given;
    this.source = source;
    this.evaluate = evaluate;
    this.write = write;
    this.earlier = earlier;
  }

  /**
   * The shape of a result without a format of its own.
   *
   * @param required the properties without which nothing can be evaluated
   * @param given those that are read with their own shapes, however they are written
   * @param source who says what a document should say
   */
  static <T> ReplayedShape<T> of(
      List<String> required,
      Set<String> given,
      Label source,
      Evaluate<T> evaluate,
      Function<T, Map<String, Object>> write) {
    return new ReplayedShape<>(
        given,
        source,
        (object, problems) ->
            isThere(object, required, problems) ? evaluate.again(object, problems) : null,
        write,
        Optional.empty());
  }

  /** The shape of a document with a format, which was given a project. */
  static <T> ReplayedShape<T> document(
      String format,
      List<String> required,
      Label source,
      BiFunction<Located.Obj, Problems, Function<Project, @Nullable T>> evaluate,
      Function<T, Map<String, Object>> write) {
    Shape<String> head = Formats.shape(format);
    List<String> all =
        ImmutableList.<String>builder().add("format").addAll(required).add("project").build();
    return new ReplayedShape<>(
        PROJECT,
        source,
        (object, problems) -> {
          int before = problems.size();
          boolean complete = isThere(object, all, problems);
          if (object.properties().containsKey("format")) {
            head.read(object.get("format"), problems);
          }
          Project project =
              object.properties().containsKey("project")
                  ? ProjectShape.SHAPE.read(object.get("project"), problems)
                  : null;
          if (!complete) {
            return null;
          }
          Function<Project, @Nullable T> evaluation = evaluate.apply(object, problems);
          return project == null || problems.size() > before ? null : evaluation.apply(project);
        },
        write,
        Optional.empty());
  }

  /** This shape, which reads documents of an earlier version too. */
  ReplayedShape<T> reading(String format, Consumer<Map<String, Object>> say) {
    return new ReplayedShape<>(
        given, source, evaluate, write, Optional.of(new Earlier(format, say)));
  }

  private static boolean isThere(Located.Obj object, List<String> required, Problems problems) {
    int before = problems.size();
    for (String name : required) {
      if (!object.properties().containsKey(name)) {
        ObjectShape.reportMissing(object, name, problems);
      }
    }
    return problems.size() == before;
  }

  @Override
  public @Nullable T read(Located value, Problems problems) {
    int before = problems.size();
    T result = evaluate(value, problems);
    if (result != null && value instanceof Located.Obj object) {
      compare(object, result, problems);
    }
    return problems.size() == before ? result : null;
  }

  @Override
  public Object write(T value) {
    return write.apply(value);
  }

  /** The result of what a document was given, whatever else it says. */
  @Nullable T evaluate(Located value, Problems problems) {
    if (value instanceof Located.Obj object) {
      return evaluate.again(object, problems);
    }
    problems.wrongType(value, Problems.expected("un objet", "an object"));
    return null;
  }

  /** What a document of this version says of a result today. */
  Map<String, Object> said(Located.Obj document, T result) {
    Map<String, Object> said = write.apply(result);
    earlier
        .filter(
            version ->
                document.properties().get("format") instanceof Located.Str told
                    && told.text().equals(version.format()))
        .ifPresent(
            version -> {
              said.put("format", version.format());
              version.say().accept(said);
            });
    return said;
  }

  // Another version of the library may put the same outcomes in other words, so of its documents
  // the words are not compared.
  private void compare(Located.Obj told, T result, Problems problems) {
    Map<String, Object> said = said(told, result);
    Set<String> free = said.containsKey("format") ? WORDS : Set.of();
    if (told.properties().get("library") instanceof Located.Str library
        && said.containsKey("library")) {
      free = library.text().equals(LibraryVersion.VERSION) ? Set.of() : WORDS;
      said.put("library", library.text());
    }
    compare(told, said, source, free, problems);
  }

  /** Reports every difference to what is said, those in words and of the library too. */
  void compareAll(Located.Obj told, Map<String, Object> said, Label reason, Problems problems) {
    compare(told, said, reason, Set.of(), problems);
  }

  private void compare(
      Located.Obj told,
      Map<String, Object> said,
      Label reason,
      Set<String> free,
      Problems problems) {
    ObjectShape.reportUnknown(told, said.keySet(), problems);
    said.forEach(
        (name, value) -> {
          Located found = told.properties().get(name);
          if (found == null) {
            ObjectShape.reportMissing(told, name, problems);
          } else if (!given.contains(name)) {
            compareValue(found, value, reason, free, problems);
          }
        });
  }

  private static void compareValue(
      Located told, Object said, Label reason, Set<String> free, Problems problems) {
    if (told instanceof Located.Obj object && said instanceof Map<?, ?> map) {
      if (object.properties().keySet().equals(map.keySet())) {
        object
            .properties()
            .forEach(
                (name, value) -> {
                  if (!free.contains(name)) {
                    compareValue(value, valueOf(map, name), reason, free, problems);
                  }
                });
        return;
      }
    } else if (told instanceof Located.Arr array
        && said instanceof List<?> list
        && array.elements().size() == list.size()) {
      for (int i = 0; i < list.size(); i++) {
        compareValue(array.elements().get(i), list.get(i), reason, free, problems);
      }
      return;
    } else if (told instanceof Located.Str string && string.text().equals(said)) {
      return;
    } else if (told instanceof Located.Num number
        && said instanceof Number counted
        && isNumber(number.text(), counted)) {
      return;
    } else if (told instanceof Located.Bool flag && said.equals(flag.value())) {
      return;
    }
    problems.add(
        ProblemCode.NOT_REPRODUCED,
        told.place(),
        Problems.describe(told),
        Problems.expected(
            reason.fr() + "\u00a0: " + brief(said), reason.en() + ": " + brief(said)));
  }

  private static boolean isNumber(String told, Number said) {
    try {
      return new BigDecimal(told).compareTo(new BigDecimal(said.toString())) == 0;
    } catch (NumberFormatException e) {
      return false; // An exponent beyond every number.
    }
  }

  private static Object valueOf(Map<?, ?> map, String name) {
    return Optional.<Object>ofNullable(map.get(name)).orElseThrow();
  }

  private static String brief(Object said) {
    return said instanceof String text ? text : JsonText.compact(said);
  }
}
