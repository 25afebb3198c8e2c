package io.github.aict.json;

import io.github.aict.Label;
import io.github.aict.funding.Call;
import org.jspecify.annotations.Nullable;

/** The shape of a rule file. */
final class CallShape {

  static final Shape<Call> SHAPE =
      Shapes.of(CallShape::read, call -> CallDocument.SHAPE.write(CallDocument.of(call)));

  private CallShape() {}

  private static @Nullable Call read(Located value, Problems problems) {
    int before = problems.size();
    CallDocument document = CallDocument.SHAPE.read(value, problems);
    CallReferences.check(value, problems);
    if (document == null || problems.size() > before) {
      return null;
    }
    try {
      return document.toCall();
    } catch (IllegalArgumentException e) {
      String message = String.valueOf(e.getMessage());
      problems.add(
          ProblemCode.CONTRADICTION,
          value.place(),
          Label.of(message, message),
          Problems.expected("des valeurs qui s’accordent", "values that agree"));
      return null;
    }
  }
}
