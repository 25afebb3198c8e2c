import io.github.aict.Label;
import io.github.aict.examples.chart.BarChart;
import io.github.aict.examples.files.AidActivity;
import io.github.aict.examples.files.ApdFranceFile;
import io.github.aict.examples.files.RowReport;
import io.github.aict.indicator.Breakdown;
import io.github.aict.indicator.ExpenditureIndicators;
import io.github.aict.indicator.Measurement;
import io.github.aict.odd.Odd;
import io.github.aict.odd.OddMapping;
import java.nio.file.Path;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Which Goals does the aid of French local authorities declare, and which do its sectors suggest?
 *
 * <p>java -cp aict-examples/target/aict.jar aict-examples/analyses/AidByGoal.java [APD.csv]
 * [CHART.svg]
 */
public class AidByGoal {

  public static void main(String[] args) throws Exception {
    Path file = Path.of(args.length > 0 ? args[0] : "aict-examples/analyses/data/apd-exemple.csv");
    Path chart = Path.of(args.length > 1 ? args[1] : "aict-examples/target/aid-by-goal.svg");
    Locale locale = Locale.getDefault();

    List<AidActivity> activities = new ArrayList<>();
    RowReport report = ApdFranceFile.read(file, activities::add);
    List<AidActivity> local =
        activities.stream()
            .filter(AidActivity::isOfLocalAuthorities)
            .filter(activity -> activity.flowType().filter("APD"::equals).isPresent())
            .toList();
    ExpenditureIndicators figures =
        ExpenditureIndicators.of(
            local.stream()
                .map(activity -> activity.expenditure(activity.amounts().grantEquivalent()))
                .toList());
    Measurement<Breakdown<Odd>> declared = figures.byDeclaredOdd();
    Breakdown<Odd> told = declared.value().orElseThrow();
    Breakdown<Odd> suggested =
        figures.bySuggestedOdd(OddMapping.bundled()).value().orElseThrow();

    int last = local.stream().mapToInt(AidActivity::year).max().orElseThrow();
    BarChart bars =
        BarChart.titled(Label.of("Aide des collectivités par ODD déclaré", "Aid by declared SDG"))
            .unit(Label.of("euros, équivalent don", "euros, grant equivalent"))
            .source(Label.of(file.getFileName().toString(), file.getFileName().toString()), Year.of(last))
            .note(
                args.length > 0
                    ? declared.indicator().limits()
                    : Label.of(
                        "Exemple\u00a0: les montants sont inventés.",
                        "Example: the amounts are invented."));
    System.out.printf("%-4s %14s %14s%n", "ODD", "declared", "suggested");
    for (Odd odd : Odd.values()) {
      if (told.of(odd).signum() + suggested.of(odd).signum() > 0) {
        System.out.printf("%-4s %14s %14s%n", odd.number(), told.of(odd), suggested.of(odd));
      }
      if (told.of(odd).signum() > 0) {
        bars = bars.bar(odd, told.of(odd).doubleValue());
      }
    }
    System.out.printf("%-4s %14s %14s%n", "–", told.unattributed(), suggested.unattributed());
    bars.write(chart, locale);
    System.out.println(
        Label.of(
                "Données\u00a0: %s jusqu’en %d, %d lignes, %d des collectivités. Limites\u00a0: %s"
                    + " Graphique\u00a0: %s",
                "Data: %s until %d, %d rows, %d of local authorities. Limits: %s Chart: %s")
            .in(locale)
            .formatted(
                file,
                last,
                report.rowsRead(),
                local.size(),
                declared.indicator().limits().in(locale),
                chart));
  }
}
