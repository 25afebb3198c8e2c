import io.github.aict.Label;
import io.github.aict.examples.chart.LineChart;
import io.github.aict.examples.files.PartnershipList;
import io.github.aict.examples.files.PartnershipTable;
import io.github.aict.indicator.Measurement;
import io.github.aict.indicator.PartnershipIndicators;
import io.github.aict.indicator.Continuity;
import io.github.aict.partnership.PartnershipForm;
import io.github.aict.territory.AuthorityDirectory;
import java.nio.file.Path;
import java.time.Year;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * How many relations are in force, before and after the law of 1992, where years are known?
 *
 * <p>java -cp aict-examples/target/aict.jar aict-examples/analyses/PartnershipsSince1992.java
 * [PARTNERSHIPS.csv] [CHART.svg]
 */
public class PartnershipsSince1992 {

  public static void main(String[] args) throws Exception {
    Path file =
        Path.of(args.length > 0 ? args[0] : "aict-examples/analyses/data/partenariats-exemple.csv");
    Path chart = Path.of(args.length > 1 ? args[1] : "aict-examples/target/partnerships-since-1992.svg");
    Locale locale = Locale.getDefault();

    PartnershipList read =
        PartnershipTable.of(AuthorityDirectory.bundled(), PartnershipForm.AUTRE_ACTION_EXTERIEURE)
            .read(file);
    PartnershipIndicators figures = PartnershipIndicators.of(read.partnerships());
    int last = AuthorityDirectory.bundled().vintage().getYear();
    Map<Integer, Integer> inForce = new TreeMap<>();
    for (int year = 1950; year <= last; year++) {
      inForce.put(
          year, figures.continuity(year).value().map(Continuity::inForce).orElse(0));
    }
    for (int year : new int[] {1960, 1970, 1980, 1991, 1992, 2000, 2007, 2014, last}) {
      System.out.printf("%d  %4d%n", year, inForce.get(year));
    }
    Measurement<Continuity> now = figures.continuity(last);
    System.out.println(now);

    LineChart.titled(Label.of("Relations en cours", "Relations in force"))
        .unit(Label.of("relations", "relations"))
        .line(Label.of("relations", "relations"), inForce)
        .event(Year.of(1992), Label.of("loi de 1992", "law of 1992"))
        .event(Year.of(2014), Label.of("loi de 2014", "law of 2014"))
        .source(Label.of(file.getFileName().toString(), file.getFileName().toString()), Year.of(last))
        .note(
            args.length > 0
                ? now.indicator().limits()
                : Label.of("Exemple\u00a0: les années sont inventées.", "Example: the years are invented."))
        .write(chart, locale);
    System.out.println(
        Label.of(
                "Données\u00a0: %s, %d relations sur %d ont une première année. Limites\u00a0: %s"
                    + " Graphique\u00a0: %s",
                "Data: %s, %d relations of %d have a first year. Limits: %s Chart: %s")
            .in(locale)
            .formatted(
                file,
                now.coverage().counted(),
                now.coverage().of(),
                now.indicator().limits().in(locale),
                chart));
  }
}
