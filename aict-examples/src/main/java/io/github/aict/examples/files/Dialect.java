package io.github.aict.examples.files;

import com.google.common.collect.ImmutableList;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/**
 * How a file separates its cells.
 *
 * @param encoding the encoding of the file
 * @param separator the character between cells
 * @param isQuoted whether a cell may stand in quotation marks; if not, they are text like any other
 */
record Dialect(TextEncoding encoding, char separator, boolean isQuoted) {

  /** The separators that the field's files have; of those that fit as well the first counts. */
  private static final ImmutableList<Character> SEPARATORS = ImmutableList.of(';', ',', '\t', '|');

  private static final int SAMPLE_ROWS = 50;

  private static final Comparator<Fit> BY_FIT =
      Comparator.comparingInt(Fit::even).thenComparingInt(Fit::columns);

  /** Takes the place of quotation marks where there are none; no file that is read has it. */
  private static final char NO_QUOTE = '\u0000';

  /** Returns the dialect of a file without quotation marks. */
  static Dialect unquoted(Path file, char separator) throws IOException {
    return new Dialect(TextEncoding.of(file), separator, false);
  }

  /** Finds the dialect of a file from its first rows; a file of one column has any separator. */
  static Dialect of(Path file) throws IOException {
    TextEncoding encoding = TextEncoding.of(file);
    Dialect best = new Dialect(encoding, SEPARATORS.get(0), true);
    Fit bestFit = best.fit(file);
    for (char separator : SEPARATORS.subList(1, SEPARATORS.size())) {
      Dialect dialect = new Dialect(encoding, separator, true);
      Fit fit = dialect.fit(file);
      if (fit.columns() > 1 && (bestFit.columns() < 2 || BY_FIT.compare(fit, bestFit) > 0)) {
        best = dialect;
        bestFit = fit;
      }
    }
    return best;
  }

  /**
   * How well a separator fits the first rows.
   *
   * @param columns the number of cells of the header
   * @param even how many rows have as many, the header included
   */
  private record Fit(int columns, int even) {}

  private Fit fit(Path file) throws IOException {
    try (CsvReader<CsvRecord> reader = open(file)) {
      List<Integer> widths =
          reader.stream().limit(SAMPLE_ROWS).map(CsvRecord::getFieldCount).toList();
      int columns = widths.isEmpty() ? 0 : widths.get(0);
      return new Fit(columns, (int) widths.stream().filter(width -> width == columns).count());
    } catch (CsvParseException e) {
      return new Fit(0, 0);
    }
  }

  /** Opens a file for reading row by row; empty lines are passed over. */
  CsvReader<CsvRecord> open(Path file) throws IOException {
    InputStream in = encoding.open(file);
    Reader reader = new InputStreamReader(in, encoding.charset());
    return CsvReader.builder()
        .fieldSeparator(separator)
        .quoteCharacter(isQuoted ? '"' : NO_QUOTE)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .allowUnclosedQuote(false)
        .ofCsvRecord(reader);
  }
}
