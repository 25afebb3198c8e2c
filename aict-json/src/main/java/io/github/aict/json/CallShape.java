package io.github.aict.json;

import io.github.aict.Label;
import io.github.aict.evidence.Citation;
import io.github.aict.funding.Call;
import io.github.aict.rule.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The shape of a rule file. */
final class CallShape {

  static final Shape<Call> SHAPE =
      Shapes.of(CallShape::read, call -> CallDocument.SHAPE.write(CallDocument.of(call)));

  private static final Label ADVICE = Label.of("à corriger", "correct it");

  private CallShape() {}

  private static @Nullable Call read(Located value, Problems problems) {
    int before = problems.size();
    CallDocument document = CallDocument.SHAPE.read(value, problems);
    CallReferences.check(value, problems);
    if (document == null || problems.size() > before) {
      return null;
    }
    Map<String, Citation> citations = document.citations();
    List<Located> entries = ((Located.Arr) ((Located.Obj) value).get("rules")).elements();
    List<Rule> rules = new ArrayList<>();
    for (int i = 0; i < entries.size(); i++) {
      RuleEntry<String> entry = document.rules().get(i);
      Rule rule =
          attempt(
              () -> entry.toRule(CallDocument.get(citations, entry.evidence())),
              entries.get(i),
              problems);
      if (rule != null) {
        rules.add(rule);
      }
    }
    return problems.size() > before
        ? null
        : attempt(() -> document.toCall(rules, citations), value, problems);
  }

  private static <T> @Nullable T attempt(Supplier<T> make, Located part, Problems problems) {
    return problems.attempt(make, ProblemCode.BAD_VALUE, part, ADVICE);
  }
}
