package io.github.aict.examples.spark;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterators;
import io.github.aict.funding.Assessment;
import io.github.aict.funding.Call;
import io.github.aict.project.Project;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Iterator;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/**
 * The calls and days that go to the executors. They came out of JSON on the driver; here core is
 * enough.
 *
 * @param calls the calls
 * @param days the days of submission
 */
record ShippedCalls(ImmutableList<Call> calls, ImmutableList<LocalDate> days)
    implements Serializable {

  /** Screens projects as they come, none is kept. */
  Iterator<Row> screen(Iterator<Project> projects) {
    return Iterators.concat(Iterators.transform(projects, project -> rows(project).iterator()));
  }

  private ImmutableList<Row> rows(Project project) {
    ImmutableList.Builder<Row> rows = ImmutableList.builder();
    for (LocalDate day : days) {
      Project submitted = project.submittedOn(day);
      for (Call call : calls) {
        rows.add(row(call.assess(submitted), day));
      }
    }
    return rows.build();
  }

  private static Row row(Assessment assessment, LocalDate day) {
    return RowFactory.create(
        assessment.call().id(),
        day,
        assessment.project().title().orElse(null),
        assessment.verdict().name(),
        assessment.missing().size());
  }
}
