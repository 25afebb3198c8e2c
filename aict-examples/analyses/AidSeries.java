import io.github.aict.Label;
import io.github.aict.examples.chart.LineChart;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Year;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * How did the aid that French local authorities declare develop?
 *
 * <p>java -cp aict-examples/target/aict.jar aict-examples/analyses/AidSeries.java [CHART.svg]
 */
public class AidSeries {

  /** Millions of euros by year of spending, as public pages give the declarations. */
  private static final Map<Integer, String> DECLARED =
      Map.of(
          2003, "45.4", 2004, "46.6", 2005, "45.5", 2006, "57.6", 2007, "62.2", 2008, "72.5",
          2009, "69.7", 2010, "60.5", 2019, "121.9");

  public static void main(String[] args) throws Exception {
    Path chart = Path.of(args.length > 0 ? args[0] : "aict-examples/target/aid-series.svg");
    Locale locale = Locale.getDefault();
    Map<Integer, BigDecimal> amounts = new TreeMap<>();
    DECLARED.forEach((year, amount) -> amounts.put(year, new BigDecimal(amount)));
    amounts.forEach((year, amount) -> System.out.printf("%d  %6s M€%n", year, amount));

    LineChart.titled(
            Label.of("Aide déclarée par les collectivités", "Aid declared by local authorities"))
        .unit(Label.of("millions d’euros", "million euros"))
        .line(Label.of("aide déclarée", "declared aid"), amounts)
        .event(Year.of(2014), Label.of("loi de 2014", "law of 2014"))
        .source(
            Label.of(
                "déclarations d’APD des collectivités, pages publiques",
                "declarations of aid by local authorities, public pages"),
            Year.of(2019))
        .write(chart, locale);
    System.out.println(
        Label.of(
                "Données\u00a0: déclarations de 2003 à 2010 et de 2019. Limites\u00a0: 470 déclarants"
                    + " lors de la campagne de 2019, 1\u202f040 lors de celle de 2020\u00a0: une"
                    + " rupture de couverture, non un doublement de l’effort. Graphique\u00a0: %s",
                "Data: declarations of 2003 to 2010 and of 2019. Limits: 470 declarants in the"
                    + " campaign of 2019, 1,040 in that of 2020: a break in coverage, not twice the"
                    + " effort. Chart: %s")
            .in(locale)
            .formatted(chart));
  }
}
