package io.github.aict.examples.bench;

import io.github.aict.Label;
import io.github.aict.examples.chart.BarChart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;

/** Writes the results as a Markdown page and a chart. */
final class Report {

  private static final String MISSING = "cannot express missing";

  private final Results results;
  private final String settings;
  private final int coldRuns;
  private final StringBuilder page = new StringBuilder();

  Report(Results results, String settings, int coldRuns) {
    this.results = results;
    this.settings = settings;
    this.coldRuns = coldRuns;
  }

  void write(Path folder) throws IOException {
    page.append("# Benchmark\n\n");
    page.append(machine()).append(" JMH: ").append(settings).append(".\n");
    page.append(
        "Each peer and aict came to the same on %,d generated cases a table, criterion by criterion.\n"
            .formatted(Agreement.CASES));
    page.append(
        "Times are of one case, with the data in the form that each takes made beforehand;\n"
            + "the ratio is to aict, more is slower. aict keeps with a project the facts that a rule\n"
            + "has looked at; the last table but one has the first verdict on a project too.\n");
    for (CriteriaSet set : CriteriaSet.values()) {
      for (Data data : Data.values()) {
        table(new Results.Part(set, data));
      }
    }
    aictAlone();
    starts();
    Files.writeString(folder.resolve("benchmark.md"), page);
    Files.writeString(folder.resolve("benchmark.svg"), chart().toSvg(Locale.ENGLISH));
  }

  private static String machine() throws IOException {
    Path cpu = Path.of("/proc/cpuinfo");
    Optional<String> model = Optional.empty();
    if (Files.isReadable(cpu)) {
      model =
          Files.readAllLines(cpu).stream()
              .filter(line -> line.startsWith("model name"))
              .map(line -> line.substring(line.indexOf(':') + 1).strip())
              .findFirst();
    }
    return "%s, %d processors (%s), %s %s, JDK %s."
        .formatted(
            LocalDate.now(ZoneOffset.UTC),
            Runtime.getRuntime().availableProcessors(),
            model.orElse("model not known"),
            System.getProperty("os.name"),
            System.getProperty("os.arch"),
            Runtime.version());
  }

  private void table(Results.Part part) {
    page.append("\n## ").append(part.set().title()).append(", ").append(part.data().title());
    page.append(
        """


        | | verdict, ns | ratio | B | explained, ns | ratio | B |
        |---|---:|---:|---:|---:|---:|---:|
        """);
    Measuring.Pair aict = results.pair(part, Peer.AICT).orElseThrow();
    for (Peer peer : Peer.values()) {
      String cells =
          results
              .pair(part, peer)
              .map(
                  pair ->
                      cells(pair.verdict(), aict.verdict())
                          + " | "
                          + cells(pair.explained(), aict.explained()))
              .orElse(MISSING + " | | | | |");
      page.append("| ").append(peer).append(" | ").append(cells).append(" |\n");
    }
  }

  private static String cells(Timing timing, Timing aict) {
    return time(timing)
        + " | "
        + plusMinus(timing.ratio(aict), timing.ratioError(aict))
        + " | %,.0f".formatted(timing.bytes());
  }

  private static String time(Timing timing) {
    return plusMinus(timing.nanos(), timing.error());
  }

  private static String plusMinus(double value, double error) {
    String format = value < 10 ? "%,.2f" : value < 1000 ? "%,.1f" : "%,.0f";
    return Double.isNaN(error)
        ? format.formatted(value)
        : format.formatted(value) + " ± " + format.formatted(error);
  }

  private void aictAlone() {
    page.append(
        """

        ## aict alone, complete data

        | | explained with every observation in words, ns | B | first verdict on a copy of a project, ns | B | that copy, ns | B | a row of a batch of 8 192, ns | B |
        |---|---:|---:|---:|---:|---:|---:|---:|---:|
        """);
    for (CriteriaSet set : CriteriaSet.values()) {
      page.append("| ").append(set.title());
      for (String benchmark : new String[] {"words", "firstLook", "copy", "batch"}) {
        Timing timing = results.aictAlone(set, benchmark);
        page.append(" | %s | %,.0f".formatted(time(timing), timing.bytes()));
      }
      page.append(" |\n");
    }
  }

  private void starts() {
    page.append(
        """

        ## Cold start and closure

        | | fresh JVM to first verdict on the bundled call, ms (median of %d) | jars | bytes |
        |---|---:|---:|---:|
        """
            .formatted(coldRuns));
    for (Peer peer : Peer.values()) {
      Closures.Closure closure = results.closure(peer);
      page.append(
          "| %s | %,.0f | %d | %,d |\n"
              .formatted(peer, results.coldStart(peer), closure.jars(), closure.bytes()));
    }
  }

  private BarChart chart() {
    BarChart chart =
        BarChart.titled(
                Label.of(
                    "Verdict expliqué sur dix critères simples",
                    "Explained verdict on ten simple criteria"))
            .unit(Label.of("nanosecondes par projet", "nanoseconds a project"))
            .source(
                Label.of("banc d’essai d’aict", "benchmark of aict"), LocalDate.now(ZoneOffset.UTC))
            .note(Label.of("Moins vaut mieux. " + settings, "Less is better. " + settings));
    Results.Part part = new Results.Part(CriteriaSet.TEN, Data.COMPLETE);
    for (Peer peer : Peer.values()) {
      double nanos = results.pair(part, peer).orElseThrow().explained().nanos();
      chart = chart.bar(Label.of(peer.toString(), peer.toString()), Math.rint(nanos));
    }
    return chart;
  }
}
