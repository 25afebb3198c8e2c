package io.github.aict.json;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The names and versions of documents. */
final class Formats {

  private static final Pattern VERSIONED = Pattern.compile("(aict-[a-z]{1,20})/([1-9]\\d{0,4})");

  private Formats() {}

  /** A property that must name one format in a version up to the one that is written. */
  static Shape<String> shape(String written) {
    return Shapes.of((value, problems) -> read(written, value, problems), name -> name);
  }

  private static @Nullable String read(String written, Located value, Problems problems) {
    Matcher newest = VERSIONED.matcher(written);
    if (!newest.matches()) {
      throw new IllegalArgumentException("no format and version: " + written);
    }
    if (value instanceof Located.Str string) {
      Matcher found = VERSIONED.matcher(string.text());
      if (found.matches() && found.group(1).equals(newest.group(1))) {
        if (Integer.parseInt(found.group(2)) <= Integer.parseInt(newest.group(2))) {
          return string.text();
        }
        problems.add(
            ProblemCode.UNKNOWN_FORMAT,
            value.place(),
            Problems.describe(value),
            Problems.expected(
                "une version jusqu’à «\u00a0"
                    + written
                    + "\u00a0»\u00a0: ce document est fait pour une bibliothèque plus récente",
                "a version up to “" + written + "”: this document is made for a newer library"));
        return null;
      }
    }
    problems.add(
        ProblemCode.UNKNOWN_FORMAT,
        value.place(),
        Problems.describe(value),
        Problems.expected("«\u00a0" + written + "\u00a0»", "“" + written + "”"));
    return null;
  }
}
