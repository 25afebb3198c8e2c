package io.github.aict.examples.files;

import com.google.common.collect.ImmutableList;
import io.github.aict.Label;
import io.github.aict.Wording;
import java.util.Locale;

/** A report of rows in words. */
public final class ReportText {

  private ReportText() {}

  /**
   * Puts a report in words: how many rows were read and used, which columns were not read, how many
   * problems of each kind there were, and those that were kept.
   *
   * @param report the report
   * @param locale the language
   * @return the lines, at least one
   */
  public static ImmutableList<String> of(RowReport report, Locale locale) {
    ImmutableList.Builder<String> lines = ImmutableList.builder();
    String read = Wording.number(report.rowsRead(), locale);
    String used = Wording.number(report.rowsUsed(), locale);
    String encoding = report.encoding().label().in(locale);
    lines.add(
        Label.of(
                "Lignes lues\u00a0: "
                    + read
                    + ", utilisées\u00a0: "
                    + used
                    + " ("
                    + encoding
                    + ").",
                "Rows read: " + read + ", used: " + used + " (" + encoding + ").")
            .in(locale));
    if (!report.unmappedColumns().isEmpty()) {
      String columns = Wording.oneLine(String.join(", ", report.unmappedColumns()));
      lines.add(
          Label.of(
                  "Colonnes non lues\u00a0: " + columns + '.', "Columns not read: " + columns + '.')
              .in(locale));
    }
    report
        .counts()
        .forEach(
            (problem, count) ->
                lines.add(
                    "- "
                        + problem.label().in(locale)
                        + colon(locale)
                        + Wording.number(count, locale)));
    report.notes().forEach(note -> lines.add(line(note, locale)));
    return lines.build();
  }

  private static String line(RowNote note, Locale locale) {
    String used = note.isUsed() ? "" : Label.of(", non utilisée", ", not used").in(locale);
    String where = Label.of("Ligne ", "Line ").in(locale) + note.line() + used;
    String cell =
        note.column().isEmpty()
            ? ""
            : ", "
                + Label.of(
                        note.column() + " «\u00a0" + note.cell() + "\u00a0»",
                        note.column() + " “" + note.cell() + "”")
                    .in(locale);
    return Wording.oneLine(where + cell) + colon(locale) + note.reason().in(locale);
  }

  private static String colon(Locale locale) {
    return Label.of("\u00a0: ", ": ").in(locale);
  }
}
