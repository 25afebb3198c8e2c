package io.github.aict.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Ordering;
import io.github.aict.Label;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Collects what is wrong with one document. */
final class Problems {

  private static final int SHOWN = 60;
  private static final int MOST_LISTED = 24;

  private final String file;
  private final List<Problem> found = new ArrayList<>();

  Problems(String file) {
    this.file = file;
  }

  void add(ProblemCode code, Located.Place place, Label found, Label expected) {
    this.found.add(
        new Problem(code, file, place.line(), place.column(), place.pointer(), found, expected));
  }

  boolean isEmpty() {
    return found.isEmpty();
  }

  int size() {
    return found.size();
  }

  /** Refuses the document if anything is wrong with it. */
  void throwIfAny() {
    if (!found.isEmpty()) {
      Comparator<Problem> order =
          Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column);
      throw new InvalidDocumentException(
          ImmutableList.copyOf(Ordering.from(order).sortedCopy(found)));
    }
  }

  void wrongType(Located value, Label expected) {
    add(ProblemCode.WRONG_TYPE, value.place(), describe(value), expected);
  }

  void badValue(Located value, Label expected) {
    add(ProblemCode.BAD_VALUE, value.place(), describe(value), expected);
  }

  static Label describe(Located value) {
    if (value instanceof Located.Str string) {
      return quoted(string.text());
    }
    if (value instanceof Located.Num number) {
      return found(shortened(number.text()), shortened(number.text()));
    }
    if (value instanceof Located.Bool flag) {
      return found(Boolean.toString(flag.value()), Boolean.toString(flag.value()));
    }
    if (value instanceof Located.Obj) {
      return found("un objet", "an object");
    }
    return value instanceof Located.Arr ? found("une liste", "a list") : found("null", "null");
  }

  static Label quoted(String text) {
    return found(shown(text).fr(), shown(text).en());
  }

  /** A text of the document between quotation marks, safe to print. */
  static Label shown(String text) {
    String safe = shortened(text);
    return Label.of("«\u00a0" + safe + "\u00a0»", "“" + safe + "”");
  }

  static Label found(String fr, String en) {
    return Label.of("lu " + fr, "found " + en);
  }

  static Label expected(String fr, String en) {
    return Label.of("attendu " + fr, "expected " + en);
  }

  /** One of some codes; of a long list the nearest, or the first ones if none is near. */
  static Label oneOf(String text, Collection<String> codes) {
    Optional<String> near = Nearest.to(text, codes);
    if (codes.size() > MOST_LISTED && near.isPresent()) {
      return Label.of(
          "peut-être «\u00a0" + near.get() + "\u00a0»\u00a0?",
          "did you mean “" + near.get() + "”?");
    }
    String all =
        String.join(", ", codes.stream().limit(MOST_LISTED).toList())
            + (codes.size() > MOST_LISTED ? ", …" : "");
    return Label.of(
        "attendu l’un de " + all + near.map(n -> " (peut-être " + n + "\u00a0?)").orElse(""),
        "expected one of " + all + near.map(n -> " (did you mean " + n + "?)").orElse(""));
  }

  // Control characters would garble a terminal, and a long text hides the rest of the line.
  private static String shortened(String text) {
    StringBuilder shown = new StringBuilder();
    text.codePoints()
        .limit(SHOWN)
        .forEach(
            c -> {
              if (Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE) {
                shown.append("\\u%04x".formatted(c));
              } else {
                shown.appendCodePoint(c);
              }
            });
    return text.codePointCount(0, text.length()) > SHOWN ? shown + "…" : shown.toString();
  }
}
