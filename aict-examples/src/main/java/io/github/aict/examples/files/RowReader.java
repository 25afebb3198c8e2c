package io.github.aict.examples.files;

import com.google.common.collect.ImmutableList;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Map;
import java.util.function.Consumer;

/** Reads files row by row. */
final class RowReader {

  private RowReader() {}

  /**
   * Reads a file of any dialect.
   *
   * @param file the file
   * @param columns the columns
   * @param most how many problems of each kind the report keeps
   * @param rows what takes each row that can be read
   * @return the report
   * @throws IOException if the file cannot be read
   * @throws RefusedFileException if the file as a whole has a defect
   */
  static <F extends Enum<F>> RowReport read(
      Path file, ColumnMapping<F> columns, int most, Consumer<Row<F>> rows) throws IOException {
    return read(file, Dialect.of(file), columns, most, rows);
  }

  /** Reads a file of a dialect that is known. */
  static <F extends Enum<F>> RowReport read(
      Path file, Dialect dialect, ColumnMapping<F> columns, int most, Consumer<Row<F>> rows)
      throws IOException {
    RowReport.Builder report = new RowReport.Builder(most);
    long line = 0;
    try (CsvReader<CsvRecord> reader = dialect.open(file)) {
      Iterator<CsvRecord> records = reader.iterator();
      if (!records.hasNext()) {
        throw new RefusedFileException(
            "le fichier n’a que des lignes vides\u00a0; il faut au moins une ligne de titres de"
                + " colonnes",
            "the file has only empty lines; at least a line of column titles is needed");
      }
      ImmutableList<String> header = header(records.next(), report);
      Map<F, Integer> positions = columns.find(header);
      while (records.hasNext()) {
        CsvRecord one = records.next();
        line = one.getStartingLineNumber();
        Row<F> row = new Row<>(one.getStartingLineNumber(), one.getFields(), header, positions);
        if (row.isReadable()) {
          rows.accept(row);
        }
        row.report(report);
      }
      return report.build(dialect, ColumnMapping.unmapped(header, positions));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    } catch (CsvParseException e) {
      throw new RefusedFileException(
          "après la ligne "
              + line
              + ", un guillemet ouvert n’est pas fermé ou une cellule est trop longue",
          "after line " + line + " a quotation mark is not closed or a cell is too long");
    }
  }

  // Without repair a title that was decoded wrongly would be that of no column.
  private static ImmutableList<String> header(CsvRecord first, RowReport.Builder report) {
    ImmutableList.Builder<String> titles = ImmutableList.builder();
    for (String title : first.getFields()) {
      MisreadText.doubt(title)
          .ifPresent(
              reason ->
                  report.add(
                      new RowNote(
                          first.getStartingLineNumber(),
                          RowProblem.MISREAD_TEXT,
                          true,
                          title,
                          title,
                          reason)));
      titles.add(MisreadText.repaired(title.strip()).orElse(title));
    }
    return titles.build();
  }
}
