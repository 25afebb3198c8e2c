package io.github.aict.examples;

import com.google.common.collect.ImmutableList;
import io.github.aict.Label;
import io.github.aict.examples.chart.BarChart;
import io.github.aict.examples.chart.Chart;
import io.github.aict.examples.chart.WorldMap;
import io.github.aict.examples.files.AidActivity;
import io.github.aict.examples.files.ApdFranceFile;
import io.github.aict.examples.files.CrsFile;
import io.github.aict.examples.files.RefusedFileException;
import io.github.aict.examples.files.ReportText;
import io.github.aict.examples.files.RowReport;
import io.github.aict.indicator.Breakdown;
import io.github.aict.indicator.Expenditure;
import io.github.aict.indicator.ExpenditureIndicators;
import io.github.aict.indicator.PartnershipIndicators;
import io.github.aict.indicator.PartnershipNetwork;
import io.github.aict.indicator.ProjectAmount;
import io.github.aict.indicator.ProjectIndicators;
import io.github.aict.odd.Odd;
import io.github.aict.partnership.Partnership;
import io.github.aict.territory.Country;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Computes the indicators of projects, partnerships and declared aid. */
@Command(
    name = "analyse",
    mixinStandardHelpOptions = true,
    description = {
      "Computes indicators of projects and partnerships, and of files of declared aid: leverage,"
          + " amounts and relations by country and Goal, concentration, continuity, network.",
      "Each is told with what it rests on and what it does not tell."
    })
final class AnalyseCommand extends LocalizedCommand implements Callable<Integer> {

  @Parameters(
      arity = "0..*",
      paramLabel = "FOLDER|FILE",
      description = "Documents of projects and partnerships, and folders of them.")
  List<Path> inputs = new ArrayList<>();

  @Option(
      names = "--apd",
      paramLabel = "FILE",
      description = "An export of apd-france; the aid of local authorities in it is analysed.")
  Optional<Path> apd = Optional.empty();

  @Option(
      names = "--crs",
      paramLabel = "FILE",
      description =
          "A year of the OECD’s CRS; the aid of French local authorities in it is analysed.")
  Optional<Path> crs = Optional.empty();

  @Option(
      names = "--date",
      paramLabel = "DATE",
      converter = DayConverter.class,
      description = "The day from which partnerships are seen; today in Paris by default.")
  Optional<LocalDate> date = Optional.empty();

  @Option(
      names = "--charts",
      paramLabel = "FOLDER",
      description = "Where charts are written as SVG; none by default.")
  Optional<Path> charts = Optional.empty();

  @Override
  public Integer call() {
    if (inputs.isEmpty() && apd.isEmpty() && crs.isEmpty()) {
      throw new RefusedInputException(
          "il faut des documents, ou un fichier avec --apd ou --crs",
          "documents are needed, or a file with --apd or --crs");
    }
    LocalDate day = date.orElseGet(LocalizedCommand::today);
    IndicatorText text = new IndicatorText(locale());
    Map<String, Chart> drawn = new LinkedHashMap<>();
    try (Progress progress = Progress.of(spec.commandLine().getErr(), locale())) {
      Dossier dossier = Dossier.read(inputs, this::refuse, progress);
      if (!dossier.projects().isEmpty()) {
        projects(ProjectIndicators.of(dossier.projects()), day, text, drawn);
      }
      if (!dossier.partnerships().isEmpty()) {
        partnerships(dossier.partnerships(), day, text, drawn);
      }
      apd.ifPresent(
          file -> aid("apd-france", file, ApdFranceFile::read, progress, day, text, drawn));
      crs.ifPresent(file -> aid("crs", file, CrsFile::read, progress, day, text, drawn));
      charts.ifPresent(folder -> write(drawn, folder));
      progress.close();
    } catch (RefusedFileException e) {
      throw new RefusedInputException(e.reason().fr(), e.reason().en());
    }
    print(text.toString());
    return exitCode();
  }

  private void projects(
      ProjectIndicators figures, LocalDate day, IndicatorText text, Map<String, Chart> drawn) {
    text.heading(Label.of("Projets", "Projects"));
    text.coverage(figures.coverage());
    text.ratio(figures.leverage());
    text.ratio(figures.partnerShare());
    amounts(
        "projects",
        Label.of("projets des documents donnés", "projects of the given documents"),
        "EUR",
        figures.expenditures(ProjectAmount.COST),
        day,
        text,
        drawn);
  }

  private void amounts(
      String name,
      Label source,
      String unit,
      ExpenditureIndicators figures,
      LocalDate day,
      IndicatorText text,
      Map<String, Chart> drawn) {
    text.breakdown(figures.byCountry(), unit);
    text.number(figures.concentration());
    text.breakdown(figures.byDeclaredOdd(), unit);
    Breakdown<Country> countries = figures.byCountry().value().orElseThrow();
    if (!countries.quantities().isEmpty()) {
      drawn.put(name + "-countries.svg", map(countries, Label.of(unit, unit), source, day));
    }
    Breakdown<Odd> goals = figures.byDeclaredOdd().value().orElseThrow();
    if (!goals.quantities().isEmpty()) {
      BarChart bars =
          BarChart.titled(Label.of("Montants par ODD déclaré", "Amounts by declared SDG"))
              .unit(Label.of(unit, unit))
              .undatedSource(source, day);
      for (Odd odd : Odd.values()) {
        if (goals.of(odd).signum() > 0) {
          bars = bars.bar(odd, goals.of(odd).doubleValue());
        }
      }
      drawn.put(name + "-odd.svg", bars);
    }
  }

  private static WorldMap map(
      Breakdown<Country> countries, Label unit, Label source, LocalDate day) {
    WorldMap map =
        WorldMap.titled(Label.of("Par pays", "By country")).unit(unit).undatedSource(source, day);
    for (Map.Entry<Country, BigDecimal> each : countries.quantities().entrySet()) {
      map = map.country(each.getKey(), each.getValue().doubleValue());
    }
    return map;
  }

  private void partnerships(
      ImmutableList<Partnership> partnerships,
      LocalDate day,
      IndicatorText text,
      Map<String, Chart> drawn) {
    PartnershipIndicators figures = PartnershipIndicators.of(partnerships);
    text.heading(Label.of("Partenariats", "Partnerships"));
    text.coverage(figures.coverage());
    text.breakdown(figures.byCountry(), in("relations", "relations"));
    text.breakdown(figures.byForm(), in("relations", "relations"));
    text.number(figures.concentration());
    text.continuity(figures.continuity(day.getYear()));
    text.network(PartnershipNetwork.of(partnerships));
    drawn.put(
        "partnerships-countries.svg",
        map(
            figures.byCountry().value().orElseThrow(),
            Label.of("relations", "relations"),
            Label.of("partenariats des documents donnés", "partnerships of the given documents"),
            day));
  }

  /** What reads a file of aid. */
  @FunctionalInterface
  private interface AidReader {
    RowReport read(Path file, Consumer<? super AidActivity> activities) throws IOException;
  }

  private void aid(
      String name,
      Path file,
      AidReader reader,
      Progress progress,
      LocalDate day,
      IndicatorText text,
      Map<String, Chart> drawn) {
    ImmutableList.Builder<Expenditure> spent = ImmutableList.builder();
    long[] read = {0};
    RowReport report =
        InputFile.read(
            file,
            path ->
                reader.read(
                    path,
                    activity -> {
                      progress.tell(in("Lignes ", "Rows "), ++read[0]);
                      if (activity.isOfLocalAuthorities()) {
                        spent.add(activity.expenditure(activity.amounts().disbursement()));
                      }
                    }));
    progress.close();
    ReportText.of(report.withExamples(3), locale()).forEach(this::complain);
    ExpenditureIndicators figures = ExpenditureIndicators.of(spent.build());
    text.heading(
        Label.of(
            "Aide des collectivités, versements (" + name + ")",
            "Aid of local authorities, disbursements (" + name + ")"));
    String unit =
        figures.expenditures().stream()
            .flatMap(each -> each.amount().stream())
            .map(money -> money.getCurrencyUnit().getCode())
            .findFirst()
            .orElse("EUR");
    String source = file.getFileName().toString();
    amounts(name, Label.of(source, source), unit, figures, day, text, drawn);
  }

  private void write(Map<String, Chart> drawn, Path folder) {
    drawn.forEach(
        (name, chart) ->
            OutputFile.write(
                folder.resolve(name),
                file -> {
                  Files.createDirectories(folder);
                  chart.write(file, locale());
                  return file;
                }));
  }
}
