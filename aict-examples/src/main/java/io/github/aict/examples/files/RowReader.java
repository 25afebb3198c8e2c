package io.github.aict.examples.files;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
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
    try (CsvReader<CsvRecord> reader = dialect.open(file)) {
      Iterator<CsvRecord> records = reader.iterator();
      if (!records.hasNext()) {
        throw new RefusedFileException(
            "le fichier n’a que des lignes vides\u00a0; il faut au moins une ligne de titres de"
                + " colonnes",
            "the file has only empty lines; at least a line of column titles is needed");
      }
      List<String> header = records.next().getFields();
      Map<F, Integer> positions = columns.find(header);
      while (records.hasNext()) {
        CsvRecord one = records.next();
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
          "les guillemets du fichier sont mal appariés ou une cellule est trop longue\u00a0: "
              + e.getMessage(),
          "the quotation marks of the file do not match or a cell is too long: " + e.getMessage());
    }
  }
}
