package io.github.aict.examples.files;

import io.github.aict.Label;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * A reader of the subsidies that local authorities publish in the schema {@code scdl/subventions},
 * version 2.1.1.
 */
public final class SubsidiesFile {

  private SubsidiesFile() {}

  /**
   * Reads a file, row by row. A row with a wrong SIRET is used without it.
   *
   * @param file the file
   * @param subsidies what takes each subsidy as it is read; those before a defect of the file have
   *     been given to it
   * @return what became of the rows, with the first {@value RowReport#EXAMPLES} problems of each
   *     kind
   * @throws IOException if the file cannot be read
   * @throws RefusedFileException if the file as a whole has a defect
   */
  public static RowReport read(Path file, Consumer<? super Subsidy> subsidies) throws IOException {
    return RowReader.read(
        file,
        ColumnMapping.of(SubsidyColumn.class),
        RowReport.EXAMPLES,
        row -> subsidy(row).ifPresent(subsidies));
  }

  private static Optional<Subsidy> subsidy(Row<SubsidyColumn> row) {
    Optional<String> giver = row.required(SubsidyColumn.GIVER_NAME);
    Optional<String> receiver = row.required(SubsidyColumn.RECEIVER_NAME);
    Optional<BigDecimal> amount = row.requiredNumber(SubsidyColumn.AMOUNT);
    if (giver.isEmpty() || receiver.isEmpty() || amount.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Subsidy(
            giver.get(),
            siret(row, SubsidyColumn.GIVER_SIRET),
            row.date(SubsidyColumn.AGREED_ON).flatMap(CellDate::day),
            row.text(SubsidyColumn.DECISION),
            receiver.get(),
            siret(row, SubsidyColumn.RECEIVER_SIRET),
            row.text(SubsidyColumn.RECEIVER_RNA),
            row.text(SubsidyColumn.OBJECT),
            Money.of(CurrencyUnit.EUR, amount.get(), RoundingMode.HALF_EVEN),
            row.text(SubsidyColumn.NATURE),
            row.text(SubsidyColumn.CONDITIONS),
            row.text(SubsidyColumn.PERIOD),
            row.number(SubsidyColumn.SHARE)));
  }

  private static Optional<Siret> siret(Row<SubsidyColumn> row, SubsidyColumn column) {
    Optional<String> text = row.text(column);
    try {
      return text.map(Siret::parse);
    } catch (IllegalArgumentException e) {
      row.doubt(
          RowProblem.WRONG_IDENTIFIER,
          column,
          Label.of(
              "Un SIRET a quatorze chiffres dont le dernier vérifie les autres.",
              "A SIRET has fourteen digits, of which the last checks the others."));
      return Optional.empty();
    }
  }
}
