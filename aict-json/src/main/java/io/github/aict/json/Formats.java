package io.github.aict.json;

/** The names and versions of documents. */
final class Formats {

  private Formats() {}

  /** A property that must name one format in the one version there is. */
  static Shape<String> shape(String format) {
    return Shapes.of(
        (value, problems) -> {
          if (value instanceof Located.Str string && string.text().equals(format)) {
            return format;
          }
          problems.add(
              ProblemCode.UNKNOWN_FORMAT,
              value.place(),
              Problems.describe(value),
              Problems.expected(
                  "«\u00a0" + format + "\u00a0», la seule version lue",
                  "“" + format + "”, the only version that is read"));
          return null;
        },
        name -> name);
  }
}
