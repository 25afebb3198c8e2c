package io.github.aict.json;

import io.github.aict.Label;
import io.github.aict.Wording;
import java.io.Serializable;
import java.util.Locale;

/**
 * One thing that is wrong with a document, where it is, and what would be right.
 *
 * @param code what kind of problem it is
 * @param file the name of the document
 * @param line the line, from 1
 * @param column the column in characters, from 1
 * @param pointer the JSON pointer of the value, empty for the whole document
 * @param found what the document has there
 * @param expected what would be right
 * @param excerpt the line of the document, shortened, and below it a caret at the place; empty
 *     where the text is not at hand, as inside a mapper of Jackson
 */
public record Problem(
    ProblemCode code,
    String file,
    int line,
    int column,
    String pointer,
    Label found,
    Label expected,
    String excerpt)
    implements Serializable {

  /**
   * Tells the problem in one line.
   *
   * @param locale the reader's locale
   * @return the place, the code, what was found and what would be right
   */
  public String message(Locale locale) {
    String place = pointer.isEmpty() ? "" : " " + pointer;
    String where = file + ":" + line + ":" + column + ": " + code.code() + place;
    return Wording.oneLine(
        Label.of(
                where + "\u00a0: " + found.fr() + "\u00a0; " + expected.fr(),
                where + ": " + found.en() + "; " + expected.en())
            .in(locale));
  }

  Problem withExcerpt(String shown) {
    return new Problem(code, file, line, column, pointer, found, expected, shown);
  }

  /**
   * Returns the problem in one line of English.
   *
   * @return the same as {@link #message} for English
   */
  @Override
  public String toString() {
    return message(Locale.ENGLISH);
  }
}
