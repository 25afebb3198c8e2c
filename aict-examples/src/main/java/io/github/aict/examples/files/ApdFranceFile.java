package io.github.aict.examples.files;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.aict.Label;
import io.github.aict.odd.Channel;
import io.github.aict.odd.DeclaredOdd;
import io.github.aict.odd.PolicyMarker;
import io.github.aict.odd.SectorCode;
import io.github.aict.territory.Country;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import org.joda.money.CurrencyUnit;

/**
 * A reader of the French declarations of official development assistance (aide publique au
 * développement), as data.economie.gouv.fr (data set <i>apd-france</i>, years 2018 to 2020) and
 * data.aide-developpement.gouv.fr export them.
 *
 * <p>The names of the columns come from programs that read the live data, not from a description of
 * its publisher; the spellings of the older and the newer portal are both read. Amounts are in
 * thousands of euros there and in euros here. The data mix aid with other official flows: keep
 * those whose {@link AidActivity#flowType} is {@code APD} before adding amounts.
 */
public final class ApdFranceFile {

  private static final String LOCAL_AUTHORITIES = "cooperation_decentralisee";

  /** What stands in the place of a country where there is none. */
  private static final ImmutableSet<String> NO_COUNTRY = ImmutableSet.of("multilateral", "0");

  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  private static final ImmutableMap<PolicyMarker, ApdColumn> MARKERS =
      Arrays.stream(ApdColumn.values())
          .filter(column -> column.marker().isPresent())
          .collect(
              ImmutableMap.toImmutableMap(
                  column -> column.marker().orElseThrow(), column -> column));

  private ApdFranceFile() {}

  /**
   * Reads an export, row by row.
   *
   * @param file the file
   * @param activities what takes each activity as it is read; those before a defect of the file
   *     have been given to it
   * @return what became of the rows, with the first {@value RowReport#EXAMPLES} problems of each
   *     kind
   * @throws IOException if the file cannot be read
   * @throws RefusedFileException if the file as a whole has a defect
   */
  public static RowReport read(Path file, Consumer<? super AidActivity> activities)
      throws IOException {
    return RowReader.read(
        file,
        ColumnMapping.of(ApdColumn.class),
        RowReport.EXAMPLES,
        row -> activity(row).ifPresent(activities));
  }

  private static Optional<AidActivity> activity(Row<ApdColumn> row) {
    Optional<String> agency = row.required(ApdColumn.AGENCY);
    Optional<CellDate> year = row.requiredDate(ApdColumn.YEAR);
    if (agency.isEmpty() || year.isEmpty()) {
      return Optional.empty();
    }
    Optional<String> sector = row.text(ApdColumn.SECTOR);
    return Optional.of(
        new AidActivity(
            year.get().year(),
            "France",
            agency.get(),
            ColumnMapping.normalize(agency.get()).equals(LOCAL_AUTHORITIES),
            row.text(ApdColumn.OBJECT),
            recipient(row),
            row.text(ApdColumn.FLOW_TYPE),
            sector,
            sector.flatMap(AidCells::code).flatMap(SectorCode::find),
            row.text(ApdColumn.CHANNEL).flatMap(AidCells::code).flatMap(Channel::find),
            Optional.empty(),
            aims(row),
            new AidAmounts(
                AidCells.money(row, ApdColumn.COMMITMENT, CurrencyUnit.EUR, THOUSAND),
                AidCells.money(row, ApdColumn.DISBURSEMENT, CurrencyUnit.EUR, THOUSAND),
                AidCells.money(row, ApdColumn.GRANT_EQUIVALENT, CurrencyUnit.EUR, THOUSAND))));
  }

  private static AidRecipient recipient(Row<ApdColumn> row) {
    Optional<String> code = row.text(ApdColumn.COUNTRY_CODE);
    Optional<String> name = row.text(ApdColumn.COUNTRY_NAME);
    Optional<Country> country = Optional.empty();
    if (code.isPresent()) {
      if (!NO_COUNTRY.contains(ColumnMapping.normalize(code.get()))) {
        country = row.code(ApdColumn.COUNTRY_CODE, Country::find);
        country.ifPresent(found -> checkName(row, found, name));
      }
    } else {
      country = name.flatMap(text -> row.country(ApdColumn.COUNTRY_NAME, text));
    }
    return new AidRecipient(country, name.or(() -> code), row.text(ApdColumn.INCOME_GROUP));
  }

  private static void checkName(Row<ApdColumn> row, Country byCode, Optional<String> name) {
    name.flatMap(text -> Country.resolve(text).found())
        .filter(byName -> !byName.equals(byCode))
        .ifPresent(
            byName ->
                row.doubt(
                    RowProblem.COUNTRY_CONTRADICTION,
                    ApdColumn.COUNTRY_NAME,
                    Label.of(
                        "Le code est celui de "
                            + byCode.label().fr()
                            + ", le nom celui de "
                            + byName.label().fr()
                            + "\u00a0; le code compte.",
                        "The code is that of "
                            + byCode.label().en()
                            + ", the name that of "
                            + byName.label().en()
                            + "; the code counts.")));
  }

  private static AidAims aims(Row<ApdColumn> row) {
    ImmutableSet.Builder<DeclaredOdd> goals = ImmutableSet.builder();
    for (ApdColumn column : ApdColumn.values()) {
      if (column.odd().isPresent() && row.code(column, ApdFranceFile::isDeclared).orElse(false)) {
        goals.add(new DeclaredOdd(column.odd().get()));
      }
    }
    return new AidAims(goals.build(), ImmutableSet.of(), AidCells.markers(row, MARKERS));
  }

  private static Optional<Boolean> isDeclared(String text) {
    return CellNumber.parse(text)
        .filter(
            number ->
                number.compareTo(BigDecimal.ZERO) == 0 || number.compareTo(BigDecimal.ONE) == 0)
        .map(number -> number.signum() > 0);
  }
}
