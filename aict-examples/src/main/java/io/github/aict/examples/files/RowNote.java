package io.github.aict.examples.files;

import io.github.aict.Label;

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

  /** Shortens the cell. */
  public RowNote {
    cell = cell.length() > LONGEST_CELL ? cell.substring(0, LONGEST_CELL) : cell;
  }
}
