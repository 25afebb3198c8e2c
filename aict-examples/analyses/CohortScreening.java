import io.github.aict.Label;
import io.github.aict.examples.chart.ShareChart;
import io.github.aict.funding.Catalogue;
import io.github.aict.funding.Prospect;
import io.github.aict.funding.Screened;
import io.github.aict.json.AictJson;
import io.github.aict.json.Catalogues;
import io.github.aict.project.Project;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What do all calls say to a cohort of projects on one day?
 *
 * <p>java -cp aict-examples/target/aict.jar aict-examples/analyses/CohortScreening.java
 * [FOLDER_OF_PROJECTS] [DAY] [CHART.svg]
 */
public class CohortScreening {

  public static void main(String[] args) throws Exception {
    Path folder = Path.of(args.length > 0 ? args[0] : "aict-examples/projects");
    LocalDate day = LocalDate.parse(args.length > 1 ? args[1] : "2025-05-20");
    Path chart = Path.of(args.length > 2 ? args[2] : "aict-examples/target/cohort-screening.svg");
    Locale locale = Locale.getDefault();
    Catalogue catalogue = Catalogues.bundled();

    List<Path> files;
    try (Stream<Path> all = Files.list(folder)) {
      files = all.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
    Map<String, Map<Prospect, Integer>> counts = new TreeMap<>();
    for (Path file : files) {
      Project project = AictJson.projects().read(file);
      for (Screened call : catalogue.screen(project, day).calls()) {
        counts
            .computeIfAbsent(call.call().id(), id -> new EnumMap<>(Prospect.class))
            .merge(call.prospect(), 1, Integer::sum);
      }
    }

    ShareChart shares =
        ShareChart.titled(Label.of("Ce que les appels disent aux projets", "What calls say"))
            .source(Label.of("catalogue d’aict", "catalogue of aict"), day);
    for (Prospect prospect : Prospect.values()) {
      shares = shares.part(prospect.label());
    }
    List<String> hopeful =
        counts.keySet().stream()
            .filter(id -> counts.get(id).getOrDefault(Prospect.NEVER, 0) < files.size())
            .sorted(Comparator.comparing(id -> counts.get(id).getOrDefault(Prospect.NEVER, 0)))
            .toList();
    for (String id : hopeful) {
      double[] row = new double[Prospect.values().length];
      counts.get(id).forEach((prospect, count) -> row[prospect.ordinal()] = count);
      System.out.printf("%-40s %s%n", id, counts.get(id));
      shares = shares.row(Label.of(id, id), row);
    }
    shares.write(chart, locale);
    System.out.println(
        Label.of(
                "Données\u00a0: %d projets de %s, %d appels, le %s. Limites\u00a0: les appels qui"
                    + " excluent tous les projets ne sont pas montrés. Graphique\u00a0: %s",
                "Data: %d projects of %s, %d calls, on %s. Limits: calls that exclude every project"
                    + " are not shown. Chart: %s")
            .in(locale)
            .formatted(files.size(), folder, counts.size(), day, chart));
  }
}
