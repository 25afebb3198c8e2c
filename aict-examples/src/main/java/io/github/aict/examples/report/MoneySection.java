package io.github.aict.examples.report;

import io.github.aict.Label;
import io.github.aict.Rate;
import io.github.aict.Wording;
import io.github.aict.examples.chart.BarChart;
import io.github.aict.indicator.Breakdown;
import io.github.aict.indicator.Coverage;
import io.github.aict.indicator.Measurement;
import io.github.aict.indicator.ProjectAmount;
import io.github.aict.indicator.ProjectIndicators;
import io.github.aict.project.Project;
import io.github.aict.territory.Country;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** The money of the projects, what it brings, and where it goes. */
final class MoneySection {

  private static final int MOST_COUNTRIES = 15;

  private MoneySection() {}

  static void write(ReportData data, Html page) {
    page.heading("Argent et effet levier", "Money and leverage");
    page.table(
        titles(page),
        Set.of(1, 2, 3),
        data.projects().stream().map(project -> row(project, data, page)).toList());
    ProjectIndicators figures = ProjectIndicators.of(data.projects());
    Measurement<Rate> leverage = figures.leverage();
    page.paragraph(
        leverage
            .value()
            .map(
                rate ->
                    page.in("Effet levier\u00a0: ", "Leverage: ")
                        + decimal(rate, page)
                        + page.in(
                            " euro de subventions pour 1 euro engagé par la collectivité.",
                            " euros of subsidies for 1 euro that the authority commits."))
            .orElseGet(
                () ->
                    page.in(
                        "L’effet levier ne peut pas être calculé\u00a0: aucun projet ne donne les"
                            + " deux montants.",
                        "The leverage cannot be computed: no project gives both amounts.")));
    measured(leverage, page);
    leverage.indicator().citation().ifPresent(data::cite);
    Measurement<Breakdown<Country>> byCountry =
        figures.expenditures(ProjectAmount.COST).byCountry();
    Breakdown<Country> amounts = byCountry.value().orElseThrow();
    if (!amounts.quantities().isEmpty()) {
      page.figure(chart(amounts, data).toSvg(page.locale()));
      measured(byCountry, page);
    }
  }

  private static List<String> titles(Html page) {
    List<String> titles = new ArrayList<>();
    titles.add(page.in("Projet", "Project"));
    for (ProjectAmount amount :
        List.of(ProjectAmount.COST, ProjectAmount.COMMITTED, ProjectAmount.SUBSIDIES)) {
      titles.add(amount.label().in(page.locale()));
    }
    return titles;
  }

  private static List<String> row(Project project, ReportData data, Html page) {
    return List.of(
        data.title(project, page),
        amount(ProjectAmount.COST, project, page),
        amount(ProjectAmount.COMMITTED, project, page),
        amount(ProjectAmount.SUBSIDIES, project, page));
  }

  private static String amount(ProjectAmount amount, Project project, Html page) {
    return amount
        .of(project)
        .map(money -> Wording.amount(money, page.locale()))
        .orElseGet(() -> page.in("non connu", "not known"));
  }

  private static String decimal(Rate rate, Html page) {
    String number =
        BigDecimal.valueOf(rate.numerator())
            .divide(BigDecimal.valueOf(rate.denominator()), 2, RoundingMode.HALF_UP)
            .toPlainString();
    return page.in(number.replace('.', ','), number);
  }

  private static void measured(Measurement<?> measurement, Html page) {
    Coverage coverage = measurement.coverage();
    page.note(
        page.in("Calcul\u00a0: ", "Computed as: ")
            + measurement.indicator().formula().in(page.locale())
            + page.in(". Compté\u00a0: ", ". Counted: ")
            + coverage.counted()
            + page.in(" sur ", " of ")
            + coverage.of()
            + ". "
            + measurement.indicator().limits().in(page.locale()));
  }

  private static BarChart chart(Breakdown<Country> amounts, ReportData data) {
    BarChart chart =
        BarChart.titled(Label.of("Coût des projets par pays", "Cost of the projects by country"))
            .unit(Label.of("euros", "euros"))
            .undatedSource(
                Label.of("projets des fichiers donnés", "projects of the given files"), data.day());
    for (Country country : amounts.largest(MOST_COUNTRIES)) {
      chart = chart.bar(country.label(), amounts.of(country).doubleValue());
    }
    if (amounts.unattributed().signum() > 0) {
      Money rest = Money.of(CurrencyUnit.EUR, amounts.unattributed());
      chart =
          chart.note(
              Label.of(
                  "Sans pays connu\u00a0: " + Wording.amount(rest, Locale.FRENCH) + ".",
                  "Without known country: " + Wording.amount(rest, Locale.ENGLISH) + "."));
    }
    return chart;
  }
}
