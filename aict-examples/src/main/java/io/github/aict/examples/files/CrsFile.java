package io.github.aict.examples.files;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.Ints;
import io.github.aict.Label;
import io.github.aict.odd.AidType;
import io.github.aict.odd.Channel;
import io.github.aict.odd.DeclaredOdd;
import io.github.aict.odd.Odd;
import io.github.aict.odd.OddTarget;
import io.github.aict.odd.PolicyMarker;
import io.github.aict.odd.SectorCode;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.joda.money.CurrencyUnit;

/**
 * A reader of the yearly text files of the Creditor Reporting System of the OECD ({@code CRS <year>
 * data.txt}), with a bar between quoted cells.
 *
 * <p>Spellings of the titles of columns vary by year and are compared without case. Amounts are in
 * millions of US dollars there and in dollars here, at current prices. The aid of French local
 * authorities is that of donor 4 and agency 8. A recipient that is a region, or no one in
 * particular, has no country and is reported as such.
 */
public final class CrsFile {

  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
  private static final String FRANCE = "4";
  private static final String LOCAL_AUTHORITIES = "8";
  private static final int LAST_GOAL = 17;
  private static final Splitter AIMS = Splitter.on(';').trimResults().omitEmptyStrings();

  private static final ImmutableMap<PolicyMarker, CrsColumn> MARKERS =
      Arrays.stream(CrsColumn.values())
          .filter(column -> column.marker().isPresent())
          .collect(
              ImmutableMap.toImmutableMap(
                  column -> column.marker().orElseThrow(), column -> column));

  private CrsFile() {}

  /**
   * Reads a yearly file, row by row.
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
        ColumnMapping.of(CrsColumn.class),
        RowReport.EXAMPLES,
        row -> activity(row).ifPresent(activities));
  }

  private static Optional<AidActivity> activity(Row<CrsColumn> row) {
    Optional<CellDate> year = row.requiredDate(CrsColumn.YEAR);
    Optional<String> donor = row.required(CrsColumn.DONOR_NAME);
    Optional<String> agency = row.required(CrsColumn.AGENCY_NAME);
    if (year.isEmpty() || donor.isEmpty() || agency.isEmpty()) {
      return Optional.empty();
    }
    Optional<String> recipient = row.text(CrsColumn.RECIPIENT_NAME);
    return Optional.of(
        new AidActivity(
            year.get().year(),
            donor.get(),
            agency.get(),
            isCode(row, CrsColumn.DONOR_CODE, FRANCE)
                && isCode(row, CrsColumn.AGENCY_CODE, LOCAL_AUTHORITIES),
            row.text(CrsColumn.TITLE),
            new AidRecipient(
                recipient.flatMap(name -> row.country(CrsColumn.RECIPIENT_NAME, name)),
                recipient,
                row.text(CrsColumn.INCOME_GROUP)),
            row.text(CrsColumn.FLOW_NAME),
            row.text(CrsColumn.PURPOSE_NAME),
            row.code(CrsColumn.PURPOSE_CODE, text -> AidCells.code(text).flatMap(SectorCode::find)),
            row.code(CrsColumn.CHANNEL_CODE, text -> AidCells.code(text).flatMap(Channel::find)),
            row.code(CrsColumn.AID_TYPE, text -> AidType.find(text.toUpperCase(Locale.ROOT))),
            aims(row),
            new AidAmounts(
                AidCells.money(row, CrsColumn.COMMITMENT, CurrencyUnit.USD, MILLION),
                AidCells.money(row, CrsColumn.DISBURSEMENT, CurrencyUnit.USD, MILLION),
                AidCells.money(row, CrsColumn.GRANT_EQUIVALENT, CurrencyUnit.USD, MILLION))));
  }

  private static boolean isCode(Row<CrsColumn> row, CrsColumn column, String code) {
    return row.text(column).filter(code::equals).isPresent();
  }

  private static AidAims aims(Row<CrsColumn> row) {
    Set<Odd> goals = new TreeSet<>();
    ImmutableSet.Builder<OddTarget> targets = ImmutableSet.builder();
    for (String aim : AIMS.split(row.text(CrsColumn.SDG_FOCUS).orElse(""))) {
      Optional<OddTarget> target = OddTarget.find(aim.toLowerCase(Locale.ROOT));
      Optional<Odd> goal = target.map(OddTarget::odd).or(() -> goal(aim));
      target.ifPresent(targets::add);
      goal.ifPresent(goals::add);
      if (goal.isEmpty()) {
        String found = RowNote.mention(aim);
        row.doubt(
            RowProblem.UNKNOWN_CODE,
            CrsColumn.SDG_FOCUS,
            Label.of(
                "«\u00a0" + found + "\u00a0» n’est ni un Objectif ni une cible.",
                "“" + found + "” is neither a Goal nor a target."));
      }
    }
    return new AidAims(
        goals.stream().map(DeclaredOdd::new).collect(ImmutableSet.toImmutableSet()),
        targets.build(),
        AidCells.markers(row, MARKERS));
  }

  /** Returns the Goal of a number, which stands alone or with a zero for all its targets. */
  private static Optional<Odd> goal(String text) {
    String number = text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    return Optional.ofNullable(Ints.tryParse(number))
        .filter(goal -> goal >= 1 && goal <= LAST_GOAL)
        .map(Odd::of);
  }
}
