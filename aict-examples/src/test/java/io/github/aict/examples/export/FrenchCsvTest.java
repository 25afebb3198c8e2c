package io.github.aict.examples.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.github.aict.odd.SectorCode;
import io.github.aict.partnership.Partnership;
import io.github.aict.project.Project;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FrenchCsvTest {

  private static String text(Project... projects) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ProjectCsv.write(Stream.of(projects), Locale.FRENCH, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  private static List<NamedCsvRecord> read(String text) {
    return CsvReader.builder()
        .fieldSeparator(';')
        .detectBomHeader(true)
        .ofNamedCsvRecord(text.substring(1))
        .stream()
        .toList();
  }

  @Test
  void aProjectIsALineThatFrenchSpreadsheetsOpen() {
    assertThat(text(Samples.project().withSectors(ImmutableSet.of(SectorCode.of("14030")))))
        .isEqualTo(
            "\uFEFFtitre;chef de file;nature du chef de file;SIREN;code INSEE;autres candidats;"
                + "partenaires;codes des pays;pays;thèmes;secteurs du CAD;ODD déclarés;début;fin;"
                + "durée en mois;coût total (€);subvention demandée (€)\r\n"
                + "Eau pour Rive;Bellecourt;commune;'213500010;'01001;;Rive du Fleuve;MLI;Mali;;"
                + "'14030;13 | 6;2026-01-01;2026-12-31;12;1234,50;\r\n");
  }

  @Test
  void partnershipsHaveHeadersInTheLanguageOfTheReader(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("partnerships.csv");
    Partnership twinning =
        Samples.partnership(Samples.BELLECOURT, Samples.RIVE).withDeclaredFirstYear(1981);
    PartnershipCsv.write(Stream.of(twinning), Locale.ENGLISH, file);
    assertThat(Files.readString(file))
        .isEqualTo(
            "\uFEFFform code;form;French members;SIREN;INSEE codes;foreign members;country codes;"
                + "countries;network;first year;last year;sources\r\n"
                + "JUMELAGE;twinning;Bellecourt;'213500010;'01001;Rive du Fleuve;MLI;Mali;;1981;;"
                + "\r\n");
    PartnershipCsv.write(Stream.of(twinning), Locale.FRENCH, file);
    assertThat(Files.readString(file)).startsWith("\uFEFFcode de la forme;forme;membres français");
  }

  @Test
  void noCellIsTakenForAFormulaNorATextForANumber() {
    for (String title :
        List.of(
            "=1+1",
            "+33",
            "-x",
            "@SUM(A1)",
            "\t=1",
            "\r=1",
            "'quoted'",
            "01001",
            "1/2",
            "12,5",
            "1E5")) {
      String cell = read(text(Samples.project().withTitle(title))).get(0).getField("titre");
      assertThat(cell).isEqualTo("'" + title);
      assertThat(FrenchCsv.plain(cell)).isEqualTo(title);
    }
    for (String title : List.of("Eau", "2 villes", "a;b", "a\r\nb", "« x »\u00a0!", "a\"b")) {
      assertThat(read(text(Samples.project().withTitle(title))).get(0).getField("titre"))
          .isEqualTo(title);
    }
  }

  @Test
  void halfOfAPairIsReplaced() {
    assertThat(text(Samples.project().withTitle("a\ud800b"))).contains("\r\na\ufffdb;");
  }
}
