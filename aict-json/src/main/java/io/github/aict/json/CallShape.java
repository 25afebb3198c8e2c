package io.github.aict.json;

import io.github.aict.InvalidValueException;
import io.github.aict.Label;
import io.github.aict.evidence.Citation;
import io.github.aict.funding.Call;
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
    List<Located> rules = ((Located.Arr) ((Located.Obj) value).get("rules")).elements();
    Map<String, Citation> citations = document.citations();
    for (int i = 0; i < rules.size(); i++) {
      CallDocument.Entry entry = document.rules().get(i);
      attempt(() -> entry.toRule(citations), rules.get(i), problems);
    }
    return problems.size() > before ? null : attempt(document::toCall, value, problems);
  }

  /** What a part of the file makes, or the problem that the domain has with it. */
  private static <T> @Nullable T attempt(Supplier<T> make, Located part, Problems problems) {
    try {
      return make.get();
    } catch (InvalidValueException e) {
      problems.add(ProblemCode.BAD_VALUE, part.place(), e.reason(), ADVICE);
    } catch (IllegalArgumentException e) {
      String message = String.valueOf(e.getMessage());
      problems.add(ProblemCode.BAD_VALUE, part.place(), Label.of(message, message), ADVICE);
    }
    return null;
  }
}
