package io.github.aict.examples.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.aict.territory.Siren;
import java.io.IOException;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SubsidiesFileTest {

  private final List<Subsidy> subsidies = new ArrayList<>();

  private RowReport read() throws IOException {
    return SubsidiesFile.read(Samples.file("subsidies.csv"), subsidies::add);
  }

  @Test
  void readsASubsidy() throws IOException {
    read();
    Subsidy well = subsidies.get(0);
    assertThat(well.giver()).isEqualTo("Ville de Rennes");
    assertThat(well.giverNumber().orElseThrow().siren()).isEqualTo(Siren.of("213502388"));
    assertThat(well.agreedOn()).contains(LocalDate.of(2021, 3, 22));
    assertThat(well.receiver()).isEqualTo("Association des amis");
    assertThat(well.receiverNumber()).isEmpty();
    assertThat(well.receiverAssociation()).contains("W353000001");
    assertThat(well.object()).contains("Puits, au Mali");
    assertThat(well.amount()).isEqualTo(Money.parse("EUR 1500.50"));
    assertThat(well.share()).contains(new BigDecimal("0.5"));
    assertThat(subsidies.get(2).amount()).isEqualTo(Money.parse("EUR 1234.50"));
    assertThat(subsidies.get(2).agreedOn()).as("a year alone is no day").isEmpty();
  }

  @Test
  void saysWhatIsWrongWithEachRow() throws IOException {
    RowReport report = read();
    assertThat(report.rowsRead()).isEqualTo(6);
    assertThat(report.rowsUsed()).isEqualTo(4);
    assertThat(report.notes())
        .extracting(RowNote::line, RowNote::problem, RowNote::column, RowNote::isUsed)
        .containsExactly(
            tuple(3L, RowProblem.WRONG_IDENTIFIER, "idAttribuant", true),
            tuple(5L, RowProblem.NOT_A_NUMBER, "montant", false),
            tuple(6L, RowProblem.MISSING_VALUE, "nomBeneficiaire", false),
            tuple(7L, RowProblem.NOT_A_DATE, "dateConvention", true));
    assertThat(report.unmappedColumns())
        .containsExactly("idRAE", "notificationUE", "dispositifAide");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"21350238800019", "213 502 388 00019", "35600000000048", "35600000049837"})
  void acceptsTheNumberOfAnEstablishment(String text) {
    assertThat(Siret.parse(Siret.parse(text).toString())).isEqualTo(Siret.parse(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"21350238800018", "35600000000049", "2135023880001", "", "2135023880001A"})
  void refusesWhatIsNoNumberOfAnEstablishment(String text) {
    assertThatThrownBy(() -> Siret.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageEndingWith("but was " + text);
  }

  @Test
  void keepsTheReportOfALargeFileSmall(@TempDir Path folder) throws IOException {
    int rows = 200_000;
    Path file = folder.resolve("large.csv");
    try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(file))) {
      out.print("nomAttribuant,idAttribuant,dateConvention,nomBeneficiaire,objet,montant\n");
      for (int i = 0; i < rows; i++) {
        String siret = i % 2 == 0 ? "21350238800019" : "21350238800018";
        out.print("Rennes," + siret + ",2021-03-22,B,O," + (i % 4 == 3 ? "x" : i) + "\n");
      }
    }
    AtomicLong seen = new AtomicLong();
    RowReport report = SubsidiesFile.read(file, subsidy -> seen.incrementAndGet());
    assertThat(report.rowsRead()).isEqualTo(rows);
    assertThat(report.rowsUsed()).isEqualTo(150_000).isEqualTo(seen.get());
    assertThat(report.count(RowProblem.NOT_A_NUMBER)).isEqualTo(50_000);
    assertThat(report.count(RowProblem.WRONG_IDENTIFIER)).isEqualTo(50_000);
    assertThat(report.notes(RowProblem.NOT_A_NUMBER)).hasSize(RowReport.EXAMPLES);
    assertThat(report.notes(RowProblem.WRONG_IDENTIFIER)).hasSize(RowReport.EXAMPLES);
    assertThat(report.notes()).hasSize(2 * RowReport.EXAMPLES);
  }
}
