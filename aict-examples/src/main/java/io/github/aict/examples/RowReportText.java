package io.github.aict.examples;

import io.github.aict.Wording;
import io.github.aict.examples.files.RowNote;
import io.github.aict.examples.files.RowReport;
import java.util.Locale;

/** What became of the rows of a file, in words. */
final class RowReportText {

  private RowReportText() {}

  /**
   * Returns the text.
   *
   * @param report the report
   * @param most how many rows of each problem are told
   * @param locale the language
   */
  static String of(RowReport report, int most, Locale locale) {
    StringBuilder text = new StringBuilder();
    text.append(LocalizedCommand.in(locale, "Lignes lues\u00a0: ", "Rows read: "))
        .append(Wording.number(report.rowsRead(), locale))
        .append(LocalizedCommand.in(locale, "\u00a0; utilisées\u00a0: ", "; used: "))
        .append(Wording.number(report.rowsUsed(), locale))
        .append('\n');
    if (!report.unmappedColumns().isEmpty()) {
      text.append(LocalizedCommand.in(locale, "Colonnes non lues\u00a0: ", "Columns not read: "))
          .append(Wording.oneLine(String.join(", ", report.unmappedColumns())))
          .append('\n');
    }
    report
        .counts()
        .forEach(
            (problem, count) -> {
              text.append("  ")
                  .append(problem.label().in(locale))
                  .append(LocalizedCommand.in(locale, "\u00a0: ", ": "))
                  .append(Wording.number(count, locale))
                  .append('\n');
              report.notes(problem).stream()
                  .limit(most)
                  .forEach(note -> text.append(line(note, locale)));
            });
    return text.toString();
  }

  private static String line(RowNote note, Locale locale) {
    return "    "
        + LocalizedCommand.in(locale, "ligne ", "line ")
        + note.line()
        + LocalizedCommand.in(locale, "\u00a0: ", ": ")
        + note.reason().in(locale)
        + (note.isUsed() ? LocalizedCommand.in(locale, " (utilisée)", " (used)") : "")
        + "\n";
  }
}
