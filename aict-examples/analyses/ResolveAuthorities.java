import io.github.aict.Label;
import io.github.aict.examples.chart.BarChart;
import io.github.aict.territory.AuthorityDirectory;
import io.github.aict.territory.AuthorityMatch;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Which authorities do the names of a list mean?
 *
 * <p>java -cp aict-examples/target/aict.jar aict-examples/analyses/ResolveAuthorities.java
 * [NAMES.txt] [CHART.svg]
 */
public class ResolveAuthorities {

  public static void main(String[] args) throws Exception {
    Path names = Path.of(args.length > 0 ? args[0] : "aict-examples/analyses/data/collectivites.txt");
    Path chart = Path.of(args.length > 1 ? args[1] : "aict-examples/target/resolve-authorities.svg");
    Locale locale = Locale.getDefault();
    AuthorityDirectory directory = AuthorityDirectory.bundled();

    Map<Label, Integer> counts = new LinkedHashMap<>();
    for (String name : Files.readAllLines(names)) {
      AuthorityMatch match = directory.resolve(name);
      String found;
      Label outcome;
      if (match instanceof AuthorityMatch.Resolved resolved) {
        outcome = Label.of("trouvées", "found");
        found =
            resolved.candidate().authority().name()
                + " ("
                + resolved.candidate().authority().code()
                + ")";
      } else if (match instanceof AuthorityMatch.Ambiguous ambiguous) {
        outcome = Label.of("ambiguës", "ambiguous");
        found = ambiguous.candidates().size() + " ?";
      } else {
        outcome = Label.of("inconnues", "unknown");
        found = "–";
      }
      counts.merge(outcome, 1, Integer::sum);
      System.out.printf("%-32s %-10s %s%n", name, outcome.in(locale), found);
    }

    BarChart bars =
        BarChart.titled(Label.of("Noms de collectivités", "Names of authorities"))
            .unit(Label.of("noms", "names"))
            .source(
                Label.of("liste donnée et répertoire d’aict", "given list and directory of aict"),
                directory.vintage());
    for (Map.Entry<Label, Integer> each : counts.entrySet()) {
      bars = bars.bar(each.getKey(), each.getValue());
    }
    bars.write(chart, locale);
    System.out.println(
        Label.of(
                "Données\u00a0: %s et répertoire du %s. Limites\u00a0: un nom ambigu n’est jamais"
                    + " deviné. Graphique\u00a0: %s",
                "Data: %s and directory of %s. Limits: an ambiguous name is never guessed. Chart:"
                    + " %s")
            .in(locale)
            .formatted(names, directory.vintage(), chart));
  }
}
