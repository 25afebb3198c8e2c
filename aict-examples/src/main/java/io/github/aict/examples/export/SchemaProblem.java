package io.github.aict.examples.export;

/**
 * A problem of an XML document, at the place where the parser found it.
 *
 * @param line the line, from 1, or 0 if not known
 * @param column the column, from 1, or 0 if not known
 * @param message the message of the validator of the JDK, in English
 */
public record SchemaProblem(int line, int column, String message) {

  /**
   * Returns the problem as one line.
   *
   * @return the text, for example {@code 12:5: cvc-complex-type…}
   */
  @Override
  public String toString() {
    return line + ":" + column + ": " + message;
  }
}
