package io.github.aict.examples.duckdb;

import com.google.common.base.Strings;
import io.github.aict.examples.cohort.Cohort;
import io.github.aict.funding.Assessment;
import io.github.aict.funding.BatchScreening;
import io.github.aict.funding.Catalogue;
import io.github.aict.json.Catalogues;
import io.github.aict.project.Project;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Lock;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/**
 * Writes the results of a screening into DuckDB, where SQL asks them.
 *
 * <pre>{@code
 * mvn -B -q -Pduckdb test
 * }</pre>
 */
public final class DuckDbScreening {

  /** The calls that can fund projects, by day. */
  static final String BY_CALL =
      """
      SELECT day, call_id,
          count(*) FILTER (verdict = 'ELIGIBLE') AS eligible,
          count(*) FILTER (verdict = 'UNDETERMINED') AS undetermined
      FROM verdicts
      GROUP BY day, call_id
      HAVING eligible > 0
      ORDER BY day, call_id
      """;

  /** The facts that are the only one missing, by how often they are. */
  static final String ONE_MISSING_FACT =
      """
      SELECT missing[1] AS fact, count(*) AS verdicts, count(DISTINCT project) AS projects
      FROM verdicts
      WHERE verdict = 'UNDETERMINED' AND len(missing) = 1
      GROUP BY fact
      ORDER BY verdicts DESC, fact
      LIMIT 5
      """;

  /** The projects for which a call that could fund them closed between two days. */
  static final String TOO_LATE =
      """
      SELECT call_id, count(*) AS projects
      FROM verdicts AS early JOIN verdicts AS late USING (call_id, project)
      WHERE early.day < late.day AND early.verdict = 'ELIGIBLE' AND late.verdict = 'INELIGIBLE'
      GROUP BY call_id
      ORDER BY call_id
      """;

  private DuckDbScreening() {}

  /**
   * Screens made-up projects against every bundled call on two days, prints what three queries
   * find, and writes the verdicts as Parquet.
   *
   * @param args the Parquet file
   * @throws SQLException if DuckDB refuses something
   */
  public static void main(String[] args) throws SQLException {
    try (Connection database = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = database.createStatement()) {
      for (String day : new String[] {"2025-05-20", "2025-06-20"}) {
        write(
            database,
            Catalogues.bundled(),
            LongStream.range(0, 400).mapToObj(Cohort::project),
            LocalDate.parse(day));
      }
      for (String query : new String[] {BY_CALL, ONE_MISSING_FACT, TOO_LATE}) {
        print(statement.executeQuery(query));
      }
      statement.execute("COPY verdicts TO '" + args[0].replace("'", "''") + "' (FORMAT parquet)");
    }
  }

  /**
   * Screens projects against every call of a catalogue and appends the results to the table {@code
   * verdicts}, which is made if need be: {@code call_id}, {@code day}, {@code project} (the title),
   * {@code verdict}, and {@code missing}, the places of the facts that requirements miss.
   *
   * @param database a connection to DuckDB
   * @param catalogue the calls
   * @param projects the projects, none of which is kept
   * @param day the day on which each project is taken as submitted
   * @throws SQLException if DuckDB refuses something
   */
  public static void write(
      Connection database, Catalogue catalogue, Stream<Project> projects, LocalDate day)
      throws SQLException {
    try (Statement statement = database.createStatement()) {
      statement.execute(
          """
          CREATE TABLE IF NOT EXISTS verdicts
              (call_id VARCHAR, day DATE, project VARCHAR, verdict VARCHAR, missing VARCHAR[])
          """);
    }
    try (DuckDBAppender rows = database.unwrap(DuckDBConnection.class).createAppender("verdicts")) {
      // The results come one after the other, yet from several threads.
      Lock lock = rows.unsafeBreakThreadConfinement();
      catalogue.screen(
          projects.map(project -> project.submittedOn(day)),
          screening -> {
            lock.lock();
            try {
              append(rows, screening, day);
            } finally {
              lock.unlock();
            }
          },
          done -> {});
    }
  }

  private static void append(DuckDBAppender rows, BatchScreening screening, LocalDate day) {
    try {
      for (int row = 0; row < screening.batch().size(); row++) {
        Assessment assessment = screening.assessment(row);
        rows.beginRow()
            .append(screening.call().id())
            .append(day)
            .append(assessment.project().title().orElse(null))
            .append(screening.verdict(row).name())
            .append(assessment.missing())
            .endRow();
      }
    } catch (SQLException e) {
      throw new IllegalStateException("DuckDB refused a row of " + screening.call().id(), e);
    }
  }

  private static void print(ResultSet rows) throws SQLException {
    int columns = rows.getMetaData().getColumnCount();
    List<String[]> lines = new ArrayList<>();
    int[] widths = new int[columns];
    for (boolean more = true; more; more = rows.next()) {
      String[] cells = new String[columns];
      for (int column = 0; column < columns; column++) {
        cells[column] =
            lines.isEmpty()
                ? rows.getMetaData().getColumnName(column + 1)
                : rows.getString(column + 1);
        widths[column] = Math.max(widths[column], cells[column].length());
      }
      lines.add(cells);
    }
    for (String[] cells : lines) {
      for (int column = 0; column < columns; column++) {
        cells[column] = Strings.padEnd(cells[column], widths[column], ' ');
      }
      System.out.println(String.join("  ", cells).stripTrailing());
    }
    System.out.println();
  }
}
