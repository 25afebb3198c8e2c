package io.github.aict.examples.files;

import io.github.aict.Label;
import io.github.aict.Wording;
import io.github.aict.territory.Country;
import io.github.aict.territory.CountryMatch;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * One row on its way to a value; what is wrong with it goes to the report.
 *
 * @param <F> the fields
 */
final class Row<F extends Enum<F>> {

  private final long line;
  private final List<String> cells;
  private final List<String> header;
  private final Map<F, Integer> positions;
  private final RowReport.Builder report;
  private boolean isRefused;

  Row(
      long line,
      List<String> cells,
      List<String> header,
      Map<F, Integer> positions,
      RowReport.Builder report) {
    this.line = line;
    this.cells = cells;
    this.header = header;
    this.positions = positions;
    this.report = report;
  }

  long line() {
    return line;
  }

  boolean isRefused() {
    return isRefused;
  }

  /** Returns the text of a cell without spaces around it, empty if there is none. */
  Optional<String> text(F field) {
    Integer position = positions.get(field);
    String text = position == null ? "" : cells.get(position).strip();
    return text.isEmpty() ? Optional.empty() : Optional.of(MisreadText.repaired(text).orElse(text));
  }

  /** Returns the text of a cell, or refuses the row if there is none. */
  Optional<String> required(F field) {
    Optional<String> text = text(field);
    if (text.isEmpty()) {
      refuse(
          RowProblem.MISSING_VALUE,
          field,
          Label.of("La cellule est vide mais requise.", "The cell is empty but required."));
    }
    return text;
  }

  /** Returns the number in a cell; what is none is reported as a doubt and left out. */
  Optional<BigDecimal> number(F field) {
    return parsed(
        field,
        CellNumber::parse,
        RowProblem.NOT_A_NUMBER,
        "un nombre tel que 1234,56 est attendu",
        "a number such as 1234.56 is expected");
  }

  /** Returns the date in a cell; what is none is reported as a doubt and left out. */
  Optional<CellDate> date(F field) {
    return parsed(
        field,
        CellDate::parse,
        RowProblem.NOT_A_DATE,
        "une date telle que 31/12/2019 ou 2019-12-31, ou une année, est attendue",
        "a date such as 31/12/2019 or 2019-12-31, or a year, is expected");
  }

  /** Returns what a cell stands for in a list; what it does not have is a doubt and left out. */
  <T> Optional<T> code(F field, Function<String, Optional<T>> find) {
    return parsed(
        field,
        find,
        RowProblem.UNKNOWN_CODE,
        "cette valeur n’est pas connue",
        "this value is not known");
  }

  /** Returns the country that a text of a cell names; none is a doubt. */
  Optional<Country> country(F field, String name) {
    CountryMatch match = Country.resolve(name);
    if (match instanceof CountryMatch.Ambiguous ambiguous) {
      doubt(RowProblem.COUNTRY_AMBIGUOUS, field, ambiguous.reason());
    } else if (match instanceof CountryMatch.Unknown unknown) {
      doubt(RowProblem.NO_COUNTRY, field, unknown.reason());
    }
    return match.found();
  }

  private <T> Optional<T> parsed(
      F field, Function<String, Optional<T>> parse, RowProblem problem, String fr, String en) {
    Optional<String> text = text(field);
    Optional<T> value = text.flatMap(parse);
    if (text.isPresent() && value.isEmpty()) {
      String found = Wording.oneLine(text.get());
      doubt(
          problem,
          field,
          Label.of(
              "«\u00a0" + found + "\u00a0»\u00a0: " + fr + '.', "“" + found + "”: " + en + '.'));
    }
    return value;
  }

  /** Notes a doubt about a cell of a row that is used. */
  void doubt(RowProblem problem, F field, Label reason) {
    note(problem, true, positions.getOrDefault(field, -1), reason);
  }

  /** Notes why a row is not used. */
  void refuse(RowProblem problem, F field, Label reason) {
    isRefused = true;
    note(problem, false, positions.getOrDefault(field, -1), reason);
  }

  /** Checks what does not depend on the meaning of the cells; tells whether they can be read. */
  boolean isReadable() {
    if (cells.size() != header.size()) {
      isRefused = true;
      note(
          RowProblem.WRONG_NUMBER_OF_CELLS,
          false,
          -1,
          Label.of(
              "La ligne a " + cells.size() + " cellules et l’en-tête " + header.size() + '.',
              "The row has " + cells.size() + " cells and the header " + header.size() + '.'));
      return false;
    }
    positions.values().forEach(this::checkDecoding);
    return true;
  }

  private void checkDecoding(int position) {
    String text = cells.get(position);
    MisreadText.repaired(text.strip())
        .ifPresent(
            before ->
                note(
                    RowProblem.MISREAD_TEXT,
                    true,
                    position,
                    Label.of(
                        "De l’UTF-8 a été lu comme du Latin-1\u00a0; on lit «\u00a0"
                            + Wording.oneLine(before)
                            + "\u00a0».",
                        "UTF-8 was read as Latin-1; this is read as “"
                            + Wording.oneLine(before)
                            + "”.")));
    if (MisreadText.hasLosses(text)) {
      note(
          RowProblem.MISREAD_TEXT,
          true,
          position,
          Label.of(
              "Des caractères ont été perdus avant la lecture.",
              "Characters were lost before reading."));
    }
  }

  private void note(RowProblem problem, boolean isUsed, int position, Label reason) {
    report.add(
        new RowNote(
            line,
            problem,
            isUsed,
            position < 0 ? "" : header.get(position),
            position < 0 ? "" : cells.get(position),
            reason));
  }
}
