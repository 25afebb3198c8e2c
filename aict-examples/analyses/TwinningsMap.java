import io.github.aict.Label;
import io.github.aict.examples.chart.WorldMap;
import io.github.aict.examples.files.Twinnings;
import io.github.aict.examples.files.TwinningsFile;
import io.github.aict.indicator.Breakdown;
import io.github.aict.indicator.PartnershipIndicators;
import io.github.aict.territory.AuthorityDirectory;
import io.github.aict.territory.Country;
import java.nio.file.Path;
import java.time.Year;
import java.util.Locale;

/**
 * In which countries are the twin towns of French places?
 *
 * <p>java -cp aict-examples/target/aict.jar aict-examples/analyses/TwinningsMap.java
 * [TWINNINGS.tsv] [CHART.svg]
 */
public class TwinningsMap {

  public static void main(String[] args) throws Exception {
    Path file =
        Path.of(args.length > 0 ? args[0] : "aict-examples/analyses/data/jumelages-exemple.tsv");
    Path chart = Path.of(args.length > 1 ? args[1] : "aict-examples/target/twinnings-map.svg");
    Locale locale = Locale.getDefault();

    Twinnings twinnings = TwinningsFile.read(file, AuthorityDirectory.bundled());
    Breakdown<Country> countries =
        PartnershipIndicators.of(twinnings.partnerships()).byCountry().value().orElseThrow();

    WorldMap map =
        WorldMap.titled(Label.of("Jumelages des communes françaises", "Twin towns of France"))
            .unit(Label.of("relations", "relations"))
            .source(
                Label.of("Wikidata, propriété P190", "Wikidata, property P190"),
                Year.of(2017));
    for (Country country : countries.quantities().keySet()) {
      map = map.country(country, countries.of(country).doubleValue());
    }
    map.write(chart, locale);

    for (Country country : countries.largest(15)) {
      System.out.printf("%6s  %s%n", countries.of(country), country.label().in(locale));
    }
    System.out.println(
        Label.of(
                "Données\u00a0: %s, mai 2017, %d lignes, %d relations. Limites\u00a0: environ la"
                    + " moitié des jumelages\u00a0; Wikidata mêle jumelages, amitiés et"
                    + " coopérations. Carte\u00a0: %s",
                "Data: %s, May 2017, %d rows, %d relations. Limits: about half of the twinnings;"
                    + " Wikidata mixes twinnings, friendships and cooperation. Map: %s")
            .in(locale)
            .formatted(
                file,
                twinnings.report().rowsRead(),
                twinnings.partnerships().size(),
                chart));
  }
}
