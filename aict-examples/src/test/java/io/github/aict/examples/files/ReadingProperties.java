package io.github.aict.examples.files;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AfterTry;
import net.jqwik.api.lifecycle.BeforeTry;

class ReadingProperties {

  private static final List<String> HEADER =
      List.of(
          "nomAttribuant", "idAttribuant", "dateConvention", "nomBeneficiaire", "objet", "montant");

  private Path file = Path.of("");

  @BeforeTry
  void createFile() throws IOException {
    file = Files.createTempFile("aict", ".csv");
  }

  @AfterTry
  void deleteFile() throws IOException {
    Files.delete(file);
  }

  private void write(char separator, Charset charset, boolean isMarked, List<List<String>> rows)
      throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      if (isMarked) {
        out.write(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
      }
      try (CsvWriter writer =
          CsvWriter.builder()
              .fieldSeparator(separator)
              .lineDelimiter(LineDelimiter.CRLF)
              .build(new OutputStreamWriter(out, charset))) {
        writer.writeRecord(HEADER);
        rows.forEach(writer::writeRecord);
      }
    }
  }

  private Subsidy readOne(String date, String amount) throws IOException {
    write(';', StandardCharsets.UTF_8, false, List.of(List.of("A", "", date, "B", "O", amount)));
    List<Subsidy> read = new ArrayList<>();
    RowReport report = SubsidiesFile.read(file, read::add);
    assertThat(report.notes()).isEmpty();
    return read.get(0);
  }

  @Property(tries = 200)
  void readsWhatAnyDialectWrites(
      @ForAll("separators") char separator,
      @ForAll("encodings") TextEncoding encoding,
      @ForAll @Size(min = 1, max = 8) List<@From("cells") String> cells)
      throws IOException {
    List<List<String>> rows =
        cells.stream().map(cell -> List.of("Béziers", "", "", "B", cell, "1")).toList();
    write(separator, encoding.charset(), encoding == TextEncoding.UTF_8_WITH_MARK, rows);
    List<Subsidy> read = new ArrayList<>();
    RowReport report = SubsidiesFile.read(file, read::add);
    assertThat(report.encoding()).isEqualTo(encoding);
    assertThat(report.separator()).isEqualTo(separator);
    assertThat(report.notes()).isEmpty();
    assertThat(read).extracting(Subsidy::giver).containsOnly("Béziers");
    assertThat(read)
        .extracting(subsidy -> subsidy.object().orElse(""))
        .containsExactlyElementsOf(cells.stream().map(String::strip).toList());
  }

  @Provide
  Arbitrary<Character> separators() {
    return Arbitraries.of(';', ',', '\t', '|');
  }

  @Provide
  Arbitrary<TextEncoding> encodings() {
    return Arbitraries.of(TextEncoding.class);
  }

  @Provide
  Arbitrary<String> cells() {
    return Arbitraries.strings().withChars("abé €œ;,|\t\"\n'-0").ofMaxLength(12);
  }

  @Property(tries = 300)
  void readsAnAmountHoweverItIsWritten(
      @ForAll @LongRange(min = -99_999_999_999L, max = 99_999_999_999L) long cents,
      @ForAll("spaces") String space,
      @ForAll("marks") char mark,
      @ForAll("units") String unit)
      throws IOException {
    BigDecimal amount = BigDecimal.valueOf(cents, 2);
    String plain = amount.abs().toPlainString();
    int point = plain.indexOf('.');
    String whole = plain.substring(0, point).replaceAll("(?<=\\d)(?=(\\d{3})+$)", space);
    String text = (cents < 0 ? "-" : "") + whole + mark + plain.substring(point + 1) + unit;
    assertThat(readOne("", text).amount().getAmount()).as(text).isEqualByComparingTo(amount);
  }

  @Provide
  Arbitrary<String> spaces() {
    return Arbitraries.of("", " ", "\u00a0", "\u202f", "\u2009", "’");
  }

  @Provide
  Arbitrary<Character> marks() {
    return Arbitraries.of(',', '.');
  }

  @Provide
  Arbitrary<String> units() {
    return Arbitraries.of("", "€", " €", "\u00a0€", " EUR", " euros");
  }

  @Property(tries = 200)
  void readsAnAmountWithEitherMarkForThousands(
      @ForAll @LongRange(min = 100_000, max = 99_999_999_999L) long cents) throws IOException {
    String plain = BigDecimal.valueOf(cents, 2).toPlainString();
    String whole = plain.substring(0, plain.length() - 3);
    String decimals = plain.substring(plain.length() - 2);
    String french = whole.replaceAll("(?<=\\d)(?=(\\d{3})+$)", ".") + ',' + decimals;
    String english = whole.replaceAll("(?<=\\d)(?=(\\d{3})+$)", ",") + '.' + decimals;
    BigDecimal amount = new BigDecimal(plain);
    assertThat(readOne("", french).amount().getAmount()).isEqualByComparingTo(amount);
    assertThat(readOne("", english).amount().getAmount()).isEqualByComparingTo(amount);
  }

  @Property(tries = 300)
  void readsADateHoweverItIsWritten(
      @ForAll @IntRange(min = 0, max = 146_461) int days, @ForAll("formats") String format)
      throws IOException {
    LocalDate day = LocalDate.of(1800, 1, 1).plusDays(days);
    String text =
        DateTimeFormatter.ofPattern(format)
            .format(day.atTime(LocalTime.NOON).atZone(ZoneId.of("Europe/Paris")));
    assertThat(readOne(text, "1").agreedOn()).as(text).isEqualTo(Optional.of(day));
  }

  @Property(tries = 200)
  void readsWhatWasDecodedAsAnotherEncoding(
      @ForAll("accented") String text, @ForAll("wrongCharsets") Charset wrong) throws IOException {
    String misread = new String(text.getBytes(StandardCharsets.UTF_8), wrong);
    List<Subsidy> read = new ArrayList<>();
    write(';', StandardCharsets.UTF_8, false, List.of(List.of("A", "", "", "B", misread, "1")));
    RowReport report = SubsidiesFile.read(file, read::add);
    assertThat(read.get(0).object()).contains(text);
    assertThat(report.count(RowProblem.MISREAD_TEXT)).isEqualTo(1);
  }

  @Provide
  Arbitrary<String> accented() {
    return Arbitraries.strings()
        .withChars("abéèàçôœŒ’€«»ş")
        .ofMaxLength(12)
        .map(text -> text + "é");
  }

  @Provide
  Arbitrary<Charset> wrongCharsets() {
    return Arbitraries.of(StandardCharsets.ISO_8859_1, Charset.forName("windows-1252"));
  }

  @Property(tries = 200)
  void leavesFrenchWordsAsTheyAre(@ForAll("words") String text) throws IOException {
    List<Subsidy> read = new ArrayList<>();
    write(';', StandardCharsets.UTF_8, false, List.of(List.of("A", "", "", "B", text, "1")));
    RowReport report = SubsidiesFile.read(file, read::add);
    assertThat(read.get(0).object()).contains(text);
    assertThat(report.notes()).isEmpty();
  }

  @Provide
  Arbitrary<String> words() {
    return Arbitraries.strings()
        .withChars("abcÉÈÊÀÂÇÔÎÏÛÙéèêàâçôîïûùëü")
        .ofMinLength(1)
        .ofMaxLength(12)
        .map(word -> "« " + word + " »");
  }

  @Property
  void normalizesATitleOnce(@ForAll String title) {
    String normalized = ColumnMapping.normalize(title);
    assertThat(normalized).matches("([a-z0-9]+(_[a-z0-9]+)*)?");
    assertThat(ColumnMapping.normalize(normalized)).isEqualTo(normalized);
    assertThat(ColumnMapping.normalize(' ' + title + '-')).isEqualTo(normalized);
  }

  @Provide
  Arbitrary<String> formats() {
    return Arbitraries.of(
        "dd/MM/yyyy",
        "d/M/yyyy",
        "yyyy-MM-dd",
        "yyyy-MM-dd'T'HH:mm:ss",
        "yyyy-MM-dd'T'HH:mm:ssxxx");
  }
}
