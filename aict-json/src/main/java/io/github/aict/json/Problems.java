package io.github.aict.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Ordering;
import io.github.aict.InvalidValueException;
import io.github.aict.Label;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong with one document. */
final class Problems {

  private static final int MOST = 200;
  private static final int SHOWN = 60;
  private static final int MOST_LISTED = 24;

  private final String file;
  private final int linesBefore;
  private String text = "";
  private final List<Problem> found = new ArrayList<>();

  Problems(String file) {
    this(file, 0);
  }

  /** The problems of a document that starts after some lines of its file. */
  Problems(String file, int linesBefore) {
    this.file = file;
    this.linesBefore = linesBefore;
  }

  /** Keeps the text that is read, so that problems can show their places in it. */
  void quote(String document) {
    text = document;
  }

  /**
   * Adds a problem.
   *
   * @throws InvalidDocumentException if there are so many that nobody reads them
   */
  void add(ProblemCode code, Located.Place place, Label found, Label expected) {
    if (this.found.size() < MOST) {
      this.found.add(problem(code, place, found, expected));
      return;
    }
    this.found.add(
        problem(
            ProblemCode.TOO_MANY_PROBLEMS,
            place,
            Problems.found("plus de " + MOST + " problèmes", "more than " + MOST + " problems"),
            Problems.expected("un document de ce format", "a document of this format")));
    throwIfAny();
  }

  private Problem problem(ProblemCode code, Located.Place place, Label found, Label expected) {
    return new Problem(
        code,
        file,
        linesBefore + place.line(),
        place.column(),
        place.pointer(),
        found,
        expected,
        "");
  }

  /** Reports a document that is too long to be read at all. */
  void tooLong() {
    add(
        ProblemCode.TOO_LARGE,
        new Located.Place(1, 1, ""),
        Problems.found("un document plus long", "a longer document"),
        Problems.expected(
            "au plus " + Limits.LONGEST_DOCUMENT + " caractères",
            "at most " + Limits.LONGEST_DOCUMENT + " characters"));
  }

  int size() {
    return found.size();
  }

  /** Refuses the document if anything is wrong with it. */
  void throwIfAny() {
    if (!found.isEmpty()) {
      throw new InvalidDocumentException(sorted());
    }
  }

  /** A value that was read without a problem. */
  <T> T valueOrThrow(@Nullable T value) {
    throwIfAny();
    if (value == null) {
      throw new IllegalStateException("a document without problems gave no value: " + file);
    }
    return value;
  }

  /** The problems so far in the order of the document. */
  ImmutableList<Problem> sorted() {
    Comparator<Problem> order =
        Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column);
    List<Problem> sorted = Ordering.from(order).sortedCopy(found);
    return text.isEmpty()
        ? ImmutableList.copyOf(sorted)
        : Excerpts.add(sorted, text, linesBefore + 1);
  }

  /** What a value makes, or null and a problem where the domain refuses it. */
  <T> @Nullable T attempt(Supplier<T> make, ProblemCode code, Located value, Label expected) {
    Label refusal;
    try {
      return make.get();
    } catch (InvalidValueException e) {
      refusal = e.reason();
    } catch (IllegalArgumentException | IllegalStateException e) {
      String message = String.valueOf(e.getMessage());
      refusal = Label.of(message, message);
    }
    add(code, value.place(), refusal, expected);
    return null;
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
    if (value instanceof Located.Arr list) {
      return list.elements().isEmpty()
          ? found("une liste vide", "an empty list")
          : found("une liste", "a list");
    }
    return found("null", "null");
  }

  static Label quoted(String text) {
    return found(shown(text).fr(), shown(text).en());
  }

  /** A text of the document between quotation marks, shortened. */
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

  /** One of some codes; of a long list the nearest, or an example if none is near. */
  static Label oneOf(String text, Collection<String> codes) {
    Optional<String> near = Nearest.to(text, codes);
    if (codes.size() <= MOST_LISTED) {
      String all = codes.isEmpty() ? "(–)" : String.join(", ", codes);
      return Label.of(
          "attendu l’un de " + all + near.map(n -> " (peut-être " + n + "\u00a0?)").orElse(""),
          "expected one of " + all + near.map(n -> " (did you mean " + n + "?)").orElse(""));
    }
    return near.map(Problems::meant)
        .orElseGet(
            () -> {
              String example = codes.iterator().next();
              return Label.of(
                  "attendu l’un de " + codes.size() + " noms, par exemple " + example,
                  "expected one of " + codes.size() + " names, for example " + example);
            });
  }

  /** The word that was probably meant. */
  static Label meant(String word) {
    return Label.of("peut-être «\u00a0" + word + "\u00a0»\u00a0?", "did you mean “" + word + "”?");
  }

  private static String shortened(String text) {
    return text.codePointCount(0, text.length()) <= SHOWN
        ? text
        : text.substring(0, text.offsetByCodePoints(0, SHOWN)) + "…";
  }
}
