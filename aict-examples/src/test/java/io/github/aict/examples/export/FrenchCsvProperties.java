package io.github.aict.examples.export;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class FrenchCsvProperties {

  @Property(tries = 300)
  void everyTextComesBackAndNoneIsAFormula(@ForAll("titles") String title) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ProjectCsv.write(Stream.of(Samples.project().withTitle(title)), Locale.FRENCH, out);
    String cell =
        CsvReader.builder()
            .fieldSeparator(';')
            .detectBomHeader(true)
            .ofNamedCsvRecord(new ByteArrayInputStream(out.toByteArray()))
            .stream()
            .map((NamedCsvRecord line) -> line.getField("titre"))
            .findFirst()
            .orElseThrow();
    assertThat(cell).doesNotMatch("(?s)[=+\\-@\t\r].*");
    assertThat(FrenchCsv.plain(cell)).isEqualTo(title);
  }

  /** Texts of what matters in CSV and to spreadsheets, and any other. */
  @Provide
  static Arbitrary<String> titles() {
    return Arbitraries.oneOf(
        Arbitraries.strings().withChars("=+-@\t\r\n'\";,.|0123456789 é€"),
        Arbitraries.strings().excludeChars(halves()));
  }

  /** Halves of surrogate pairs, which no encoding keeps. */
  private static char[] halves() {
    char[] halves = new char[Character.MAX_SURROGATE - Character.MIN_SURROGATE + 1];
    for (int i = 0; i < halves.length; i++) {
      halves[i] = (char) (Character.MIN_SURROGATE + i);
    }
    return halves;
  }
}
