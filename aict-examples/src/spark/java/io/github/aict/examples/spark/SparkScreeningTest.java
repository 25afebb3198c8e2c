package io.github.aict.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.aict.examples.cohort.Cohort;
import io.github.aict.examples.cohort.Readme;
import io.github.aict.funding.Call;
import io.github.aict.funding.Catalogue;
import io.github.aict.funding.Verdict;
import io.github.aict.json.AictJson;
import io.github.aict.json.Catalogues;
import io.github.aict.project.Project;
import java.io.File;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;

/** Spark counts what one machine counts, and its executors have core alone. */
class SparkScreeningTest {

  private static final String COMMAND = "mvn -B -q -Pspark test";
  private static final long SIZE = 400;
  private static final List<LocalDate> DAYS =
      List.of(LocalDate.of(2020, 3, 1), LocalDate.of(2025, 5, 20));

  private final Catalogue catalogue = Catalogues.bundled();

  @Test
  void countsWhatTheCatalogueCounts() throws IOException {
    try (SparkSession spark = SparkScreening.session("local[2]")) {
      assertThat(counted(SparkScreening.cohort(spark, SIZE), SparkScreening.calls(catalogue)))
          .isEqualTo(onOneMachine(cohort(), catalogue));
    }
  }

  /** A cluster on this machine: its executor is another process. */
  @Test
  void executorsHaveCoreAlone() throws IOException {
    ImmutableList<Call> calls =
        Stream.of("daect-generaliste-2025", "ficol-2020", "region-grand-est")
            .map(catalogue::call)
            .collect(ImmutableList.toImmutableList());
    // Spark looks for this folder before it starts a process, which finds its jars elsewhere here.
    Files.createDirectories(Path.of(System.getenv("SPARK_HOME"), "jars"));
    System.setProperty("spark.executor.extraClassPath", classPathOfExecutors());
    try (SparkSession spark = SparkScreening.session("local-cluster[1,1,1024]")) {
      assertThat(onExecutors(spark, "io.github.aict.funding.Call")).isTrue();
      assertThat(onExecutors(spark, "io.github.aict.json.AictJson")).isFalse();
      assertThat(onExecutors(spark, "io.github.aict.examples.Aict")).isFalse();
      assertThat(onExecutors(spark, "tools.jackson.databind.ObjectMapper")).isFalse();
      assertThat(counted(SparkScreening.cohort(spark, SIZE), calls))
          .isEqualTo(onOneMachine(cohort(), Catalogue.of(calls)));
      List<Project> documents = documents();
      Dataset<Project> sent =
          spark.createDataset(documents, Encoders.javaSerialization(Project.class));
      assertThat(counted(sent, calls)).isEqualTo(onOneMachine(documents, Catalogue.of(calls)));
    } finally {
      System.clearProperty("spark.executor.extraClassPath");
    }
  }

  /** This class path without aict-json, the Jackson that it brings, and the command line. */
  private static String classPathOfExecutors() {
    return Stream.of(System.getProperty("surefire.test.class.path").split(File.pathSeparator))
        .filter(entry -> !entry.contains("aict-json"))
        .filter(entry -> !entry.contains(Path.of("tools", "jackson").toString()))
        .filter(entry -> !Path.of(entry).endsWith(Path.of("spark-build", "classes")))
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static boolean onExecutors(SparkSession spark, String type) {
    return spark
        .range(1)
        .map((MapFunction<Long, Boolean>) row -> isThere(type), Encoders.BOOLEAN())
        .first();
  }

  private static boolean isThere(String type) {
    try {
      Class.forName(type, false, Thread.currentThread().getContextClassLoader());
      return true;
    } catch (ClassNotFoundException e) {
      return false;
    }
  }

  private static List<Project> cohort() {
    return LongStream.range(0, SIZE).mapToObj(Cohort::project).toList();
  }

  private static List<Project> documents() throws IOException {
    List<Project> projects = new ArrayList<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(Path.of("projects"))) {
      for (Path file : files) {
        projects.add(AictJson.projects().read(file));
      }
    }
    return projects;
  }

  private static Map<String, Long> counted(Dataset<Project> projects, List<Call> calls) {
    Map<String, Long> counts = new TreeMap<>();
    for (Row row :
        SparkScreening.counts(SparkScreening.verdicts(projects, calls, DAYS)).collectAsList()) {
      counts.put(
          key(row.getLocalDate(1), row.getString(0), Verdict.valueOf(row.getString(2))),
          row.getLong(3));
    }
    return counts;
  }

  private static Map<String, Long> onOneMachine(List<Project> projects, Catalogue catalogue) {
    Map<String, Long> counts = new TreeMap<>();
    for (LocalDate day : DAYS) {
      catalogue.screen(
          projects.stream().map(project -> project.submittedOn(day)),
          screening ->
              screening
                  .counts()
                  .forEach(
                      (verdict, count) -> {
                        if (count > 0) {
                          String key = key(day, screening.call().id(), verdict);
                          counts.merge(key, (long) count, Long::sum);
                        }
                      }),
          done -> {});
    }
    return counts;
  }

  private static String key(LocalDate day, String call, Verdict verdict) {
    return day + " " + call + " " + verdict;
  }

  @Test
  void theReadmeShowsTheRecipe() throws Exception {
    Readme readme = Readme.read();
    assertThat(Readme.printedBy(() -> SparkScreening.main(new String[0])))
        .isEqualTo(readme.outputOf(COMMAND));
    assertThat(
            Files.readString(
                Path.of("src/spark/java/io/github/aict/examples/spark/SparkScreening.java")))
        .contains(readme.codeAfter(COMMAND).indent(4));
  }
}
