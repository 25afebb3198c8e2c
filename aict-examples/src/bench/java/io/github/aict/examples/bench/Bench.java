package io.github.aict.examples.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * Measures aict beside the rule engines a Java team would otherwise pick, and writes {@code
 * benchmark.md} and {@code benchmark.svg}.
 *
 * <pre>{@code
 * mvn -B -Pbench -DskipTests verify
 * mvn -B -Pbench -DskipTests verify -Dbench.arguments=--quick
 * }</pre>
 *
 * <p>The first takes half an hour or more and writes into {@code aict-examples/target/bench}; the
 * second is a smoke run whose figures mean nothing. Nothing is measured unless every peer comes to
 * the same as aict.
 */
final class Bench {

  private static final int COLD_RUNS = 20;
  private static final int QUICK_COLD_RUNS = 1;

  private Bench() {}

  /**
   * Runs the benchmark.
   *
   * @param arguments the folder to write to, which has {@code dependencies.txt}, and perhaps {@code
   *     --quick}
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    boolean quick = arguments.length == 2 && arguments[1].equals("--quick");
    if (arguments.length == 0 || arguments.length > 2 || (arguments.length == 2 && !quick)) {
      System.err.println("usage: Bench FOLDER [--quick]");
      System.exit(2);
    }
    Locale.setDefault(Locale.ROOT);
    Optional<String> difference = firstDifference();
    if (difference.isPresent()) {
      System.err.println("No benchmark: a peer disagrees. " + difference.get());
      System.exit(1);
    }
    Path folder = Path.of(arguments[0]);
    Files.createDirectories(folder);
    Measuring measuring = new Measuring(quick);
    int coldRuns = quick ? QUICK_COLD_RUNS : COLD_RUNS;
    Results results = new Results();
    starts(results, Closures.read(folder.resolve("dependencies.txt")), coldRuns);
    measure(results, measuring);
    new Report(results, measuring.settings(), coldRuns).write(folder);
    System.out.println("written: " + folder.resolve("benchmark.md"));
  }

  private static Optional<String> firstDifference() {
    for (CriteriaSet set : CriteriaSet.values()) {
      for (Data data : Data.values()) {
        for (Peer peer : Peer.values()) {
          if (peer == Peer.AICT || !peer.runsOn(data)) {
            continue;
          }
          Optional<String> difference = Agreement.firstDifference(peer, set, data);
          if (difference.isPresent()) {
            return difference;
          }
          System.out.printf("agreed: %s, %s, %s%n", peer, set.title(), data.title());
        }
      }
    }
    return Optional.empty();
  }

  private static void starts(Results results, Closures closures, int runs)
      throws IOException, InterruptedException {
    for (Peer peer : Peer.values()) {
      results.addStart(peer, ColdStart.median(peer, runs), closures.of(peer));
      System.out.printf("started cold: %s, %.0f ms%n", peer, results.coldStart(peer));
    }
  }

  private static void measure(Results results, Measuring measuring) {
    for (CriteriaSet set : CriteriaSet.values()) {
      for (Data data : Data.values()) {
        for (Peer peer : Peer.values()) {
          if (peer.runsOn(data)) {
            Measuring.Pair pair = measuring.pair(peer, set, data);
            results.add(new Results.Part(set, data), peer, pair);
            System.out.printf("measured: %s, %s, %s: %s%n", peer, set.title(), data.title(), pair);
          }
        }
      }
      results.addAictAlone(set, measuring.aictAlone(set));
    }
  }
}
