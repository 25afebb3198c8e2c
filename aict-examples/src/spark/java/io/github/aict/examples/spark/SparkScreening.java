package io.github.aict.examples.spark;

import com.google.common.collect.ImmutableList;
import io.github.aict.examples.cohort.Cohort;
import io.github.aict.funding.Call;
import io.github.aict.funding.Catalogue;
import io.github.aict.json.Catalogues;
import io.github.aict.project.Project;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Screens projects on Apache Spark: the calls are read on the driver and broadcast, the executors
 * need aict-core alone.
 *
 * <pre>{@code
 * mvn -B -q -Pspark test
 * }</pre>
 */
public final class SparkScreening {

  private static final StructType VERDICT =
      new StructType()
          .add("call_id", DataTypes.StringType)
          .add("day", DataTypes.DateType)
          .add("project", DataTypes.StringType)
          .add("verdict", DataTypes.StringType)
          .add("missing", DataTypes.IntegerType);

  private SparkScreening() {}

  /**
   * Screens made-up projects against every bundled call on two days, and prints the calls that can
   * fund some of them.
   *
   * @param args nothing
   * @throws IOException if Spark does not stop
   */
  public static void main(String[] args) throws IOException {
    List<LocalDate> days = List.of(LocalDate.of(2025, 5, 20), LocalDate.of(2025, 6, 20));
    try (SparkSession spark = session("local[2]")) {
      for (Row row :
          counts(verdicts(cohort(spark, 400), calls(Catalogues.bundled()), days))
              .where("verdict = 'ELIGIBLE'")
              .collectAsList()) {
        System.out.printf(
            "%s  %-36s %-14s %4d%n",
            row.getLocalDate(1), row.getString(0), row.getString(2), row.getLong(3));
      }
    }
  }

  /** Starts Spark; on a cluster, leave the master to spark-submit. */
  static SparkSession session(String master) {
    return SparkSession.builder()
        .master(master)
        .appName("aict")
        .config("spark.ui.enabled", false)
        // Days as LocalDate: the older Date of Spark needs the insides of the JDK opened.
        .config("spark.sql.datetime.java8API.enabled", true)
        .config("spark.sql.shuffle.partitions", 2)
        .getOrCreate();
  }

  /** Makes projects on the executors, as yours would be made of the columns of a table. */
  static Dataset<Project> cohort(SparkSession spark, long size) {
    return spark
        .range(size)
        .map(
            (MapFunction<Long, Project>) Cohort::project,
            Encoders.javaSerialization(Project.class));
  }

  static ImmutableList<Call> calls(Catalogue catalogue) {
    return catalogue.summaries().stream()
        .map(summary -> catalogue.call(summary.id()))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Screens projects against calls.
   *
   * @param projects the projects
   * @param calls the calls
   * @param days the days on which each project is taken as submitted
   * @return a row for each project, call and day: {@code call_id}, {@code day}, {@code project}
   *     (the title), {@code verdict}, and {@code missing}, the number of facts that requirements
   *     miss
   */
  public static Dataset<Row> verdicts(
      Dataset<Project> projects, List<Call> calls, List<LocalDate> days) {
    Broadcast<ShippedCalls> shipped =
        JavaSparkContext.fromSparkContext(projects.sparkSession().sparkContext())
            .broadcast(new ShippedCalls(ImmutableList.copyOf(calls), ImmutableList.copyOf(days)));
    return projects.mapPartitions(
        (MapPartitionsFunction<Project, Row>) part -> shipped.value().screen(part),
        Encoders.row(VERDICT));
  }

  /**
   * Counts verdicts.
   *
   * @param verdicts rows as {@link #verdicts} gives them
   * @return a row for each call, day and verdict that occurs: {@code call_id}, {@code day}, {@code
   *     verdict} and {@code projects}, their number
   */
  public static Dataset<Row> counts(Dataset<Row> verdicts) {
    verdicts.createOrReplaceTempView("verdicts");
    return verdicts
        .sparkSession()
        .sql(
            """
            SELECT call_id, day, verdict, count(*) AS projects
            FROM verdicts
            GROUP BY call_id, day, verdict
            ORDER BY day, call_id, verdict
            """);
  }
}
