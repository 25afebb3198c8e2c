package io.github.aict.examples.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.primitives.Bytes;
import io.github.aict.partnership.PartnershipForm;
import io.github.aict.territory.AuthorityDirectory;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileDefectsTest {

  private static final String HEADER =
      "nomAttribuant;idAttribuant;dateConvention;nomBeneficiaire;objet;montant\n";
  private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  @TempDir Path folder;

  private final List<Subsidy> subsidies = new ArrayList<>();

  private RowReport read(byte[]... parts) throws IOException {
    Path file = folder.resolve("file.csv");
    Files.write(file, Bytes.concat(parts));
    return SubsidiesFile.read(file, subsidies::add);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] windows(String text) {
    return text.getBytes(Charset.forName("windows-1252"));
  }

  private RefusedFileException refusal(byte[]... parts) {
    return catchThrowableOfType(RefusedFileException.class, () -> read(parts));
  }

  @Test
  void refusesAnEmptyFile() {
    assertThat(refusal(utf8("")).reason().fr()).startsWith("le fichier est vide\u00a0;");
    assertThat(refusal(utf8("\n\r\n")).reason().en()).startsWith("the file has only empty lines");
    assertThat(refusal(MARK, utf8("\n")).reason().en()).startsWith("the file has only empty lines");
  }

  @Test
  void refusesAWorkbook() {
    assertThat(refusal(utf8("PK\u0003\u0004")).reason().fr()).contains("classeur");
  }

  @Test
  void refusesUtf16() {
    assertThat(refusal(HEADER.getBytes(StandardCharsets.UTF_16)).reason().en()).contains("UTF-16");
  }

  @Test
  void refusesAMarkOfUtf8BeforeAnotherEncoding() {
    assertThat(refusal(MARK, windows(HEADER + "é;;;é;é;1\n")).reason().en())
        .startsWith("the file starts with the mark of UTF-8");
  }

  @Test
  void refusesAQuotationMarkWithoutItsEnd() {
    assertThat(refusal(utf8(HEADER + "A;;;B;O;1\nA;;;B;\"O;1\nA;;;B;O;1\n")).reason().en())
        .isEqualTo("after line 2 a quotation mark is not closed or a cell is too long");
    assertThat(subsidies).as("what stands before the defect").hasSize(1);
  }

  @Test
  void refusesAFileWithoutHeader() {
    assertThat(refusal(utf8("A;;;B;O;1\n")).reason().en())
        .startsWith("these columns are missing: nomattribuant / nom_attribuant, idattribuant")
        .endsWith("the first line of the file is: A, , , B, O, 1");
  }

  @Test
  void leavesAMissingFileToTheCaller() {
    assertThatThrownBy(() -> SubsidiesFile.read(folder.resolve("none.csv"), subsidies::add))
        .isInstanceOf(NoSuchFileException.class);
  }

  @Test
  void findsTheFirstAccentOfALongFile() throws IOException {
    String plain = HEADER + "A;;;B;O;1\n".repeat(20_000);
    assertThat(read(windows(plain + "Sète;;;B;O;1\n")).encoding())
        .isEqualTo(TextEncoding.WINDOWS_1252);
    assertThat(subsidies.get(20_000).giver()).isEqualTo("Sète");
    subsidies.clear();
    assertThat(read(utf8(plain + "Sète;;;B;O;1\n")).encoding()).isEqualTo(TextEncoding.UTF_8);
    assertThat(subsidies.get(20_000).giver()).isEqualTo("Sète");
  }

  @Test
  void findsACharacterBetweenTwoBlocks() throws IOException {
    for (int shift = 0; shift < 4; shift++) {
      String filler = "x".repeat((1 << 16) - HEADER.length() - 2 - shift);
      assertThat(read(utf8(HEADER + filler + "é€;;;B;O;1\n")).encoding())
          .isEqualTo(TextEncoding.UTF_8);
    }
  }

  @Test
  void reportsLostCharacters() throws IOException {
    RowReport report = read(utf8(HEADER + "S\ufffdte;;;B;O;1\n"));
    assertThat(report.notes())
        .extracting(RowNote::problem, RowNote::cell)
        .containsExactly(tuple(RowProblem.MISREAD_TEXT, "S\ufffdte"));
  }

  @Test
  void readsTitlesThatWereDecodedWrongly() throws IOException {
    Path file = folder.resolve("table.csv");
    Files.write(
        file, utf8("CollectivitÃ©;Partenaire;Pays;NumÃ©ro;;\nRennes;SÃ©tif;AlgÃ©rie;1;;\n"));
    PartnershipList list =
        PartnershipTable.of(AuthorityDirectory.bundled(), PartnershipForm.JUMELAGE).read(file);
    assertThat(list.partnerships()).hasSize(1);
    assertThat(list.report().unmappedColumns()).containsExactly("Numéro");
    assertThat(list.report().notes())
        .extracting(RowNote::line, RowNote::problem, RowNote::cell)
        .containsExactly(
            tuple(1L, RowProblem.MISREAD_TEXT, "CollectivitÃ©"),
            tuple(1L, RowProblem.MISREAD_TEXT, "NumÃ©ro"),
            tuple(2L, RowProblem.MISREAD_TEXT, "SÃ©tif"),
            tuple(2L, RowProblem.MISREAD_TEXT, "AlgÃ©rie"));
  }

  @Test
  void passesOverEmptyCellsToTheRightOnly() throws IOException {
    RowReport report = read(utf8(HEADER + "A;;;B;O;1;; \nA;;;B;O;1;x\nA;;;B;O\n;;;;;\n"));
    assertThat(report.rowsUsed()).isEqualTo(1);
    assertThat(report.notes(RowProblem.WRONG_NUMBER_OF_CELLS))
        .extracting(note -> note.reason().en())
        .containsExactly(
            "The row has 7 cells and the header 6.", "The row has 5 cells and the header 6.");
    assertThat(report.notes(RowProblem.MISSING_VALUE))
        .extracting(RowNote::column)
        .containsExactly("nomAttribuant", "nomBeneficiaire", "montant");
  }

  @Test
  void takesTheSeparatorThatFitsTheRows() throws IOException {
    String titles = HEADER.strip();
    assertThat(read(utf8(titles + ";de, à\nA;;;B;O, P et Q;1;\n")).separator()).isEqualTo(';');
    String commas = titles.replace(';', ',');
    assertThat(read(utf8(commas + ",de; à\nA,,,B,O; P; Q,1,\n")).separator()).isEqualTo(',');
  }

  @ParameterizedTest
  @CsvSource({
    "SÃ©tif, Sétif, 1",
    "CÃ´te dâ€™Ivoire, Côte d’Ivoire, 1",
    "SÃO TOMÉ, SÃO TOMÉ, 0",
    "ÂGÉ, ÂGÉ, 0",
    "Ångström Älvsbyn, Ångström Älvsbyn, 0"
  })
  void tellsTextDecodedWronglyFromCapitals(String text, String read, int problems)
      throws IOException {
    RowReport report = read(utf8(HEADER + text + ";;;B;O;1\n"));
    assertThat(subsidies.get(0).giver()).isEqualTo(read);
    assertThat(report.count(RowProblem.MISREAD_TEXT)).isEqualTo(problems);
  }
}
