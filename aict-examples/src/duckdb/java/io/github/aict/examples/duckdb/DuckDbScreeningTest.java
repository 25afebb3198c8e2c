package io.github.aict.examples.duckdb;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aict.examples.cohort.Cohort;
import io.github.aict.examples.cohort.Readme;
import io.github.aict.funding.Assessment;
import io.github.aict.funding.Catalogue;
import io.github.aict.funding.Verdict;
import io.github.aict.json.Catalogues;
import io.github.aict.project.Project;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** SQL counts what the catalogue counts. */
class DuckDbScreeningTest {

  private static final String COMMAND = "mvn -B -q -Pduckdb test";
  private static final List<LocalDate> DAYS =
      List.of(LocalDate.of(2025, 5, 20), LocalDate.of(2025, 6, 20));

  private final Catalogue catalogue = Catalogues.bundled();
  private Connection database;

  @BeforeEach
  void screens() throws SQLException {
    database = DriverManager.getConnection("jdbc:duckdb:");
    for (LocalDate day : DAYS) {
      DuckDbScreening.write(database, catalogue, projects(day), day);
    }
  }

  @AfterEach
  void closes() throws SQLException {
    database.close();
  }

  @Test
  void countsWhatTheCatalogueCounts() throws SQLException {
    Map<String, Long> expected = new HashMap<>();
    for (LocalDate day : DAYS) {
      catalogue.screen(
          projects(day),
          screening ->
              screening
                  .counts()
                  .forEach(
                      (verdict, count) ->
                          expected.put(
                              String.join(
                                  " ", day.toString(), screening.call().id(), verdict.name()),
                              (long) count)),
          done -> {});
    }
    expected.values().removeIf(count -> count == 0);
    assertThat(counted("verdicts")).isEqualTo(expected);
  }

  @Test
  void theVerdictsComeBackFromParquet(@TempDir Path folder) throws SQLException {
    String file = "'" + folder.resolve("verdicts.parquet") + "'";
    try (Statement statement = database.createStatement()) {
      statement.execute("COPY verdicts TO " + file + " (FORMAT parquet)");
    }
    assertThat(counted(file)).isEqualTo(counted("verdicts"));
  }

  @Test
  void findsTheCallsThatCanFund() throws SQLException {
    Map<String, Long> expected = new HashMap<>();
    for (LocalDate day : DAYS) {
      assessments(day)
          .filter(assessment -> assessment.verdict() == Verdict.ELIGIBLE)
          .forEach(assessment -> expected.merge(day + " " + assessment.call().id(), 1L, Long::sum));
    }
    assertThat(asked("SELECT day, call_id, eligible FROM (" + DuckDbScreening.BY_CALL + ")"))
        .isNotEmpty()
        .isEqualTo(expected);
  }

  @Test
  void findsTheFactsThatAreTheOnlyOneMissing() throws SQLException {
    Map<String, Long> counts =
        DAYS.stream()
            .flatMap(this::assessments)
            .filter(assessment -> assessment.verdict() == Verdict.UNDETERMINED)
            .filter(assessment -> assessment.missing().size() == 1)
            .collect(
                Collectors.groupingBy(
                    assessment -> assessment.missing().asList().get(0), Collectors.counting()));
    assertThat(asked("SELECT fact, verdicts FROM (" + DuckDbScreening.ONE_MISSING_FACT + ")"))
        .hasSize(5)
        .allSatisfy((fact, verdicts) -> assertThat(counts).containsEntry(fact, verdicts))
        .containsValue(Collections.max(counts.values()));
  }

  @Test
  void findsTheProjectsThatAreTooLate() throws SQLException {
    Map<String, Long> expected =
        assessments(DAYS.get(0))
            .filter(early -> early.verdict() == Verdict.ELIGIBLE)
            .map(early -> early.call().assess(early.project(), DAYS.get(1)))
            .filter(late -> late.verdict() == Verdict.INELIGIBLE)
            .collect(Collectors.groupingBy(late -> late.call().id(), Collectors.counting()));
    assertThat(asked(DuckDbScreening.TOO_LATE)).isNotEmpty().isEqualTo(expected);
  }

  @Test
  void theReadmeShowsTheRecipe(@TempDir Path folder) throws Exception {
    Readme readme = Readme.read();
    String[] arguments = {folder.resolve("verdicts.parquet").toString()};
    assertThat(Readme.printedBy(() -> DuckDbScreening.main(arguments)))
        .isEqualTo(readme.outputOf(COMMAND));
    assertThat(
            Files.readString(
                Path.of("src/duckdb/java/io/github/aict/examples/duckdb/DuckDbScreening.java")))
        .contains(readme.codeAfter(COMMAND).indent(4));
  }

  private static Stream<Project> projects(LocalDate day) {
    return LongStream.range(0, 400)
        .mapToObj(Cohort::project)
        .map(project -> project.submittedOn(day));
  }

  private Stream<Assessment> assessments(LocalDate day) {
    return projects(day)
        .flatMap(
            project ->
                catalogue.summaries().stream()
                    .map(summary -> catalogue.call(summary.id()).assess(project)));
  }

  private Map<String, Long> counted(String table) throws SQLException {
    return asked("SELECT day, call_id, verdict, count(*) FROM " + table + " GROUP BY ALL");
  }

  /** The last column of each row by the others. */
  private Map<String, Long> asked(String query) throws SQLException {
    Map<String, Long> found = new HashMap<>();
    try (Statement statement = database.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      int last = rows.getMetaData().getColumnCount();
      while (rows.next()) {
        List<String> key = new ArrayList<>();
        for (int column = 1; column < last; column++) {
          key.add(rows.getString(column));
        }
        found.put(String.join(" ", key), rows.getLong(last));
      }
    }
    return found;
  }
}
