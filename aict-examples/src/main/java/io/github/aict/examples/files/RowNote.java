package io.github.aict.examples.files;

import io.github.aict.Label;
import io.github.aict.Wording;

/**
 * A problem of one row.
 *
 * @param line the line of the file on which the row starts, from 1, the header included
 * @param problem the kind of problem
 * @param isUsed whether the row was used all the same, in whole or in part
 * @param column the title of the column as the file has it, empty if the problem is of the row
 * @param cell the text of the cell, shortened to 200 characters, empty if the problem is of the row
 * @param reason what is wrong, and what would be right where that is known
 */
public record RowNote(
    long line, RowProblem problem, boolean isUsed, String column, String cell, Label reason) {

  private static final int LONGEST_CELL = 200;
  private static final int LONGEST_MENTION = 60;

  /**
   * Creates a note.
   *
   * @param line the line of the file on which the row starts, from 1
   * @param problem the kind of problem
   * @param isUsed whether the row was used all the same
   * @param column the title of the column, or an empty text
   * @param cell the text of the cell, of which the first 200 characters are kept
   * @param reason what is wrong
   */
  public RowNote {
    cell = shortened(cell, LONGEST_CELL);
  }

  /** Returns a text as a reason mentions it: in one line, and short. */
  static String mention(String text) {
    return Wording.oneLine(shortened(text, LONGEST_MENTION));
  }

  /** Returns a reason that says which text it is about, where a cell may have several. */
  static Label about(String text, Label reason) {
    String mention = mention(text);
    return Label.of(
        "«\u00a0" + mention + "\u00a0»\u00a0: " + reason.fr(), "“" + mention + "”: " + reason.en());
  }

  private static String shortened(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    return text.substring(0, Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most);
  }
}
