package io.github.aict.json;

import com.google.common.collect.ImmutableList;
import io.github.aict.Label;
import io.github.aict.rule.Condition;
import io.github.aict.rule.Fact;
import io.github.aict.rule.Facts;
import io.github.aict.rule.Scope;
import io.github.aict.rule.Test;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The shape of a condition in a rule file. */
final class ConditionShape implements Shape<Condition> {

  /** A condition about the project as a whole. */
  static final Shape<Condition> SHAPE = new ConditionShape(Scope.PROJECT);

  /** A fact, by its id. */
  static final Shape<Fact<?>> FACTS =
      Shapes.of((value, problems) -> ConditionShape.fact(value, problems), Fact::id);

  private static final String FACT = "fact";
  private static final String AT_LEAST = "atLeast";
  private static final String OF = "of";
  private static final String REQUIRE = "require";
  private static final String QUESTION = "question";
  private static final List<String> KINDS =
      List.of(FACT, "allOf", "anyOf", "not", OF, "forEach", "forSome", "judgement");
  private static final List<String> LISTS =
      Arrays.stream(Scope.values()).filter(s -> s != Scope.PROJECT).map(Scope::path).toList();

  private final Scope scope;

  private ConditionShape(Scope scope) {
    this.scope = scope;
  }

  @Override
  public @Nullable Condition read(Located value, Problems problems) {
    if (!(value instanceof Located.Obj object)) {
      problems.wrongType(value, Problems.expected("une condition", "a condition"));
      return null;
    }
    List<String> kinds = KINDS.stream().filter(object.properties()::containsKey).toList();
    if (kinds.size() != 1) {
      problems.add(
          ProblemCode.MALFORMED_CONDITION,
          value.place(),
          kinds.isEmpty()
              ? Problems.found(
                  "un objet qui n’est pas une condition", "an object that is no condition")
              : Problems.found(
                  "plusieurs conditions en une\u00a0: " + String.join(", ", kinds),
                  "several conditions in one: " + String.join(", ", kinds)),
          Problems.oneOf(object.properties().keySet().stream().findFirst().orElse(""), KINDS));
      return null;
    }
    return switch (kinds.get(0)) {
      case FACT -> check(object, problems);
      case "allOf" -> parts(object, "allOf", problems, Condition.AllOf::new);
      case "anyOf" -> parts(object, "anyOf", problems, Condition.AnyOf::new);
      case "not" -> not(object, problems);
      case OF -> atLeast(object, problems);
      case "judgement" -> judgement(object, problems);
      default -> quantifier(object, kinds.get(0), problems);
    };
  }

  private @Nullable Condition check(Located.Obj object, Problems problems) {
    Located name = object.get(FACT);
    Fact<?> fact = FACTS.read(name, problems);
    if (fact == null) {
      return null;
    }
    Scope about = fact.scope();
    if (about != Scope.PROJECT && about != scope) {
      problems.add(
          ProblemCode.MISPLACED_FACT,
          name.place(),
          Label.of(
              fact.id() + " parle de chacun des éléments de «\u00a0" + about.path() + "\u00a0»",
              fact.id() + " speaks about each of “" + about.path() + "”"),
          Problems.expected(
              "ce fait dans forEach ou forSome sur «\u00a0" + about.path() + "\u00a0»",
              "this fact within forEach or forSome over “" + about.path() + "”"));
      return null;
    }
    return checkOf(fact, object, problems);
  }

  private static @Nullable Fact<?> fact(Located name, Problems problems) {
    String id = Shapes.TEXT.read(name, problems);
    if (id == null) {
      return null;
    }
    Optional<Fact<?>> fact = Facts.find(id);
    if (fact.isEmpty()) {
      problems.add(
          ProblemCode.UNKNOWN_FACT,
          name.place(),
          Label.of(
              "fait inconnu " + Problems.shown(id).fr(), "unknown fact " + Problems.shown(id).en()),
          Problems.oneOf(id, names()));
    }
    return fact.orElse(null);
  }

  // Sums begin with a bracket and would only hide the plain names.
  private static List<String> names() {
    return Facts.all().stream().map(Fact::id).filter(id -> !id.startsWith("(")).sorted().toList();
  }

  private static <T> @Nullable Condition checkOf(
      Fact<T> fact, Located.Obj object, Problems problems) {
    Test<T> test = TestShape.of(fact).read(object, problems);
    return test == null ? null : Condition.check(fact, test);
  }

  private interface Combine {
    Condition of(ImmutableList<Condition> parts);
  }

  private @Nullable Condition parts(
      Located.Obj object, String name, Problems problems, Combine combine) {
    ObjectShape.reportUnknown(object, Set.of(name), problems);
    ImmutableList<Condition> parts = list(object.get(name), problems);
    return parts == null ? null : combine.of(parts);
  }

  private @Nullable ImmutableList<Condition> list(Located value, Problems problems) {
    ImmutableList<Condition> parts = Shapes.<Condition>listOf(this).read(value, problems);
    if (parts != null && parts.isEmpty()) {
      problems.badValue(
          value, Problems.expected("au moins une condition", "at least one condition"));
      return null;
    }
    return parts;
  }

  private @Nullable Condition not(Located.Obj object, Problems problems) {
    ObjectShape.reportUnknown(object, Set.of("not"), problems);
    Condition part = read(object.get("not"), problems);
    return part == null ? null : Condition.not(part);
  }

  private @Nullable Condition atLeast(Located.Obj object, Problems problems) {
    ObjectShape.reportUnknown(object, Set.of(AT_LEAST, OF), problems);
    ImmutableList<Condition> parts = list(object.get(OF), problems);
    Located least = object.properties().get(AT_LEAST);
    if (least == null) {
      ObjectShape.reportMissing(object, AT_LEAST, problems);
      return null;
    }
    Integer number = Shapes.COUNT.read(least, problems);
    if (parts == null || number == null) {
      return null;
    }
    if (number < 1 || number > parts.size()) {
      problems.badValue(
          least,
          Problems.expected(
              "un nombre de 1 à " + parts.size(), "a number from 1 to " + parts.size()));
      return null;
    }
    return new Condition.AtLeast(number, parts);
  }

  private static @Nullable Condition judgement(Located.Obj object, Problems problems) {
    ObjectShape.reportUnknown(object, Set.of("judgement", QUESTION), problems);
    String id = Shapes.TEXT.read(object.get("judgement"), problems);
    Located question = object.properties().get(QUESTION);
    if (question == null) {
      ObjectShape.reportMissing(object, QUESTION, problems);
      return null;
    }
    Label label = Shapes.LABEL.read(question, problems);
    if (id == null || label == null) {
      return null;
    }
    try {
      return Condition.judgement(id, label);
    } catch (IllegalArgumentException e) {
      problems.badValue(
          object.get("judgement"),
          Problems.expected(
              "des lettres et des chiffres après une minuscule",
              "letters and digits after a small letter"));
      return null;
    }
  }

  private @Nullable Condition quantifier(Located.Obj object, String kind, Problems problems) {
    ObjectShape.reportUnknown(object, Set.of(kind, REQUIRE), problems);
    Located name = object.get(kind);
    String path = Shapes.TEXT.read(name, problems);
    Optional<Scope> members = path == null ? Optional.empty() : Scope.find(path);
    if (path != null && members.isEmpty()) {
      problems.add(
          ProblemCode.UNKNOWN_TERM,
          name.place(),
          Problems.describe(name),
          Problems.oneOf(path, LISTS));
    }
    if (scope != Scope.PROJECT) {
      problems.add(
          ProblemCode.MISPLACED_FACT,
          object.place(),
          Problems.found(
              kind + " à l’intérieur d’un autre forEach ou forSome",
              kind + " within another forEach or forSome"),
          Problems.expected(
              "forEach et forSome jamais l’un dans l’autre", "forEach and forSome never nested"));
      return null;
    }
    Located part = object.properties().get(REQUIRE);
    if (part == null) {
      ObjectShape.reportMissing(object, REQUIRE, problems);
      return null;
    }
    if (members.isEmpty()) {
      return null;
    }
    Condition required = new ConditionShape(members.get()).read(part, problems);
    if (required == null) {
      return null;
    }
    return kind.equals("forEach")
        ? Condition.forEach(members.get(), required)
        : Condition.forSome(members.get(), required);
  }

  @Override
  public Object write(Condition condition) {
    Map<String, Object> written = new LinkedHashMap<>();
    if (condition instanceof Condition.Check<?> check) {
      written.put(FACT, check.fact().id());
      writeTest(check, written);
    } else if (condition instanceof Condition.AllOf all) {
      written.put("allOf", writeAll(all.parts()));
    } else if (condition instanceof Condition.AnyOf any) {
      written.put("anyOf", writeAll(any.parts()));
    } else if (condition instanceof Condition.Not not) {
      written.put("not", write(not.part()));
    } else if (condition instanceof Condition.AtLeast atLeast) {
      written.put(AT_LEAST, atLeast.number());
      written.put(OF, writeAll(atLeast.parts()));
    } else if (condition instanceof Condition.ForEach forEach) {
      written.put("forEach", forEach.members().path());
      written.put(REQUIRE, write(forEach.part()));
    } else if (condition instanceof Condition.ForSome forSome) {
      written.put("forSome", forSome.members().path());
      written.put(REQUIRE, write(forSome.part()));
    } else if (condition instanceof Condition.Judged judged) {
      written.put("judgement", judged.id());
      written.put(QUESTION, Shapes.LABEL.write(judged.question()));
    }
    return written;
  }

  private static <T> void writeTest(Condition.Check<T> check, Map<String, Object> written) {
    written.putAll(TestShape.of(check.fact()).writeTest(check.test()));
  }

  private List<Object> writeAll(List<Condition> parts) {
    return parts.stream().map(this::write).toList();
  }
}
