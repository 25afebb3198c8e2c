package io.github.aict.examples.files;

import io.github.aict.Label;
import io.github.aict.territory.Country;
import io.github.aict.territory.CountryMatch;
import java.math.BigDecimal;
import java.util.ArrayList;
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

  private static final Label NUMBER =
      Label.of("Un nombre tel que 1234,56 est attendu.", "A number such as 1234.56 is expected.");
  private static final Label DATE =
      Label.of(
          "Une date telle que 31/12/2019 ou 2019-12-31, ou une année, est attendue.",
          "A date such as 31/12/2019 or 2019-12-31, or a year, is expected.");
  private static final Label CODE =
      Label.of("Cette valeur n’est pas connue.", "This value is not known.");

  private final long line;
  private final List<String> cells;
  private final List<String> header;
  private final Map<F, Integer> positions;
  private final List<Remark> remarks = new ArrayList<>(0);
  private boolean isRefused;

  /** A problem of the row, while it is not yet known whether the row will be used. */
  private record Remark(RowProblem problem, int position, Label reason) {}

  Row(long line, List<String> cells, List<String> header, Map<F, Integer> positions) {
    this.line = line;
    this.cells = cells;
    this.header = header;
    this.positions = positions;
  }

  long line() {
    return line;
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
    return parsed(field, CellNumber::parse, RowProblem.NOT_A_NUMBER, NUMBER);
  }

  /** Returns the date in a cell; what is none is reported as a doubt and left out. */
  Optional<CellDate> date(F field) {
    return parsed(field, CellDate::parse, RowProblem.NOT_A_DATE, DATE);
  }

  /** Returns the number in a cell, or refuses the row if there is none. */
  Optional<BigDecimal> requiredNumber(F field) {
    return parsedOrRefused(field, CellNumber::parse, RowProblem.NOT_A_NUMBER, NUMBER);
  }

  /** Returns the date in a cell, or refuses the row if there is none. */
  Optional<CellDate> requiredDate(F field) {
    return parsedOrRefused(field, CellDate::parse, RowProblem.NOT_A_DATE, DATE);
  }

  /** Returns what a cell stands for in a list; what it does not have is a doubt and left out. */
  <T> Optional<T> code(F field, Function<String, Optional<T>> find) {
    return parsed(field, find, RowProblem.UNKNOWN_CODE, CODE);
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
      F field, Function<String, Optional<T>> parse, RowProblem problem, Label expected) {
    Optional<String> text = text(field);
    Optional<T> value = text.flatMap(parse);
    if (text.isPresent() && value.isEmpty()) {
      doubt(problem, field, RowNote.about(text.get(), expected));
    }
    return value;
  }

  private <T> Optional<T> parsedOrRefused(
      F field, Function<String, Optional<T>> parse, RowProblem problem, Label expected) {
    Optional<String> text = required(field);
    Optional<T> value = text.flatMap(parse);
    if (text.isPresent() && value.isEmpty()) {
      refuse(problem, field, RowNote.about(text.get(), expected));
    }
    return value;
  }

  /** Notes a doubt about a cell of a row that is used. */
  void doubt(RowProblem problem, F field, Label reason) {
    note(problem, positions.getOrDefault(field, -1), reason);
  }

  /** Notes why a row is not used. */
  void refuse(RowProblem problem, F field, Label reason) {
    isRefused = true;
    note(problem, positions.getOrDefault(field, -1), reason);
  }

  /** Checks what does not depend on the meaning of the cells; tells whether they can be read. */
  boolean isReadable() {
    if (cells.size() < header.size() || !areBlank(cells.subList(header.size(), cells.size()))) {
      isRefused = true;
      note(
          RowProblem.WRONG_NUMBER_OF_CELLS,
          -1,
          Label.of(
              "La ligne a " + cells.size() + " cellules et l’en-tête " + header.size() + '.',
              "The row has " + cells.size() + " cells and the header " + header.size() + '.'));
      return false;
    }
    positions.values().forEach(this::checkDecoding);
    return true;
  }

  // Spreadsheets write empty cells to the right of the table.
  private static boolean areBlank(List<String> further) {
    return further.stream().allMatch(String::isBlank);
  }

  private void checkDecoding(int position) {
    MisreadText.doubt(cells.get(position))
        .ifPresent(reason -> note(RowProblem.MISREAD_TEXT, position, reason));
  }

  private void note(RowProblem problem, int position, Label reason) {
    remarks.add(new Remark(problem, position, reason));
  }

  /** Hands the row to the report, once all is known of it. */
  void report(RowReport.Builder report) {
    for (Remark remark : remarks) {
      boolean isOfCell = remark.position() >= 0;
      report.add(
          new RowNote(
              line,
              remark.problem(),
              !isRefused,
              isOfCell ? header.get(remark.position()) : "",
              isOfCell ? cells.get(remark.position()) : "",
              remark.reason()));
    }
    report.countRow(!isRefused);
  }
}
