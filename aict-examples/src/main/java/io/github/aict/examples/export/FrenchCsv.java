package io.github.aict.examples.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.github.aict.Label;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.Money;

/**
 * The CSV that spreadsheets set to French open with a double click: UTF-8 with a byte order mark,
 * semicolons, decimal commas and CRLF line ends.
 *
 * <p>Days are written as in ISO 8601 ({@code 2026-01-31}), which spreadsheets take for days in any
 * language, while {@code 31/01/2026} is read in French only.
 *
 * <p>Spreadsheets take a text that begins with = + - @, a tab or a carriage return for a formula,
 * which might do harm, and a text of digits and the signs of numbers, days and hours for one of
 * these, so that {@code 01001} loses its zero and {@code 1/2} becomes a day. Such a text begins
 * with one apostrophe, and so does one that begins with an apostrophe itself: what is shown is
 * safe, and {@link #plain} gives every text back as it was. Quotes around a cell would not help, as
 * spreadsheets take them off first.
 */
public final class FrenchCsv {

  static final String BETWEEN = " | ";

  private static final String MARKED = "'=+-@\t\r";
  private static final Pattern NUMBER = Pattern.compile("[0-9][0-9\\h.,:/eE+%€-]*");
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private FrenchCsv() {}

  /**
   * Returns the text that a cell was made of.
   *
   * @param cell the cell, as a reader of CSV gives it
   * @return the text, without the apostrophe that protects it
   */
  public static String plain(String cell) {
    return cell.startsWith("'") ? cell.substring(1) : cell;
  }

  /** A column of a table. */
  record Column<T>(Label header, Function<T, String> cell) {}

  /** Writes a table, in the order of its columns. */
  static <T> void write(Stream<T> rows, List<Column<T>> columns, Locale language, OutputStream out)
      throws IOException {
    Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    text.write(BYTE_ORDER_MARK);
    try {
      // Not closed, since that would close the stream of the caller.
      CsvWriter csv =
          CsvWriter.builder().fieldSeparator(';').lineDelimiter(LineDelimiter.CRLF).build(text);
      csv.writeRecord(columns.stream().map(column -> column.header().in(language)).toList());
      for (Iterator<T> all = rows.iterator(); all.hasNext(); ) {
        T row = all.next();
        csv.writeRecord(columns.stream().map(column -> column.cell().apply(row)).toList());
      }
      csv.flush();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    text.flush();
  }

  static String text(String text) {
    String whole = UnicodeText.of(text);
    boolean marked = !whole.isEmpty() && MARKED.indexOf(whole.charAt(0)) >= 0;
    return marked || NUMBER.matcher(whole).matches() ? "'" + whole : whole;
  }

  static String text(Optional<String> text) {
    return text.map(FrenchCsv::text).orElse("");
  }

  static String texts(Stream<String> texts) {
    return text(texts.collect(Collectors.joining(BETWEEN)));
  }

  static String amount(Optional<Money> amount) {
    return amount.map(known -> known.getAmount().toPlainString().replace('.', ',')).orElse("");
  }

  static String day(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse("");
  }

  static String number(OptionalInt number) {
    return number.isPresent() ? Integer.toString(number.getAsInt()) : "";
  }
}
