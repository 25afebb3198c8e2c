package io.github.aict.json;

/** How large a document may be, and what is told of one that is larger or no JSON. */
final class Limits {

  static final int DEEPEST = 150;
  static final int LONGEST_DOCUMENT = 8_000_000;
  static final int LONGEST_STRING = 100_000;
  static final int LONGEST_NAME = 1_000;
  static final int LONGEST_NUMBER = 40;
  static final int MOST_VALUES = 500_000;

  private Limits() {}

  /** Reports a text that a parser does not take. */
  static void report(boolean beyondLimits, boolean cutOff, Located.Place place, Problems problems) {
    if (beyondLimits) {
      problems.add(
          ProblemCode.TOO_LARGE,
          place,
          Problems.found("un document hors limites", "a document beyond the limits"),
          Problems.expected(
              "au plus "
                  + DEEPEST
                  + " niveaux et "
                  + MOST_VALUES
                  + " valeurs, des textes d’au plus "
                  + LONGEST_STRING
                  + " caractères, des noms d’au plus "
                  + LONGEST_NAME
                  + " et des nombres d’au plus "
                  + LONGEST_NUMBER
                  + " chiffres",
              "at most "
                  + DEEPEST
                  + " levels and "
                  + MOST_VALUES
                  + " values, texts of at most "
                  + LONGEST_STRING
                  + " characters, names of at most "
                  + LONGEST_NAME
                  + " and numbers of at most "
                  + LONGEST_NUMBER
                  + " digits"));
    } else if (cutOff) {
      problems.add(
          ProblemCode.MALFORMED,
          place,
          Problems.found("la fin du document", "the end of the document"),
          Problems.expected(
              "la suite\u00a0: le document est coupé", "more: the document has been cut off"));
    } else {
      problems.add(
          ProblemCode.MALFORMED,
          place,
          Problems.found("un texte qui n’est pas du JSON", "a text that is not JSON"),
          Problems.expected(
              "du JSON à cet endroit\u00a0: une virgule, une accolade ou un guillemet manque"
                  + " peut-être",
              "JSON at this place: a comma, a brace or a quotation mark may be missing"));
    }
  }
}
