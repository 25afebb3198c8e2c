import com.google.common.collect.ImmutableSet;
import io.github.aict.Label;
import io.github.aict.examples.brochure.Brochure;
import io.github.aict.examples.brochure.BrochureAction;
import io.github.aict.examples.brochure.CountryRole;
import io.github.aict.examples.brochure.NamedPlace;
import io.github.aict.examples.chart.LineChart;
import io.github.aict.funding.Call;
import io.github.aict.funding.Catalogue;
import io.github.aict.funding.Verdict;
import io.github.aict.json.Catalogues;
import io.github.aict.project.Applicant;
import io.github.aict.project.Project;
import io.github.aict.territory.AuthorityDirectory;
import io.github.aict.territory.Country;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Which calls could have funded the 16 actions of the brochure of 2019, year by year?
 *
 * <p>java -cp aict-examples/target/aict.jar aict-examples/analyses/CallsForTheBrochure.java
 * [CHART.svg]
 */
public class CallsForTheBrochure {

  private static final int FIRST = 2013;
  private static final int LAST = 2026;

  public static void main(String[] args) throws Exception {
    Path chart = Path.of(args.length > 0 ? args[0] : "aict-examples/target/calls-for-the-brochure.svg");
    Locale locale = Locale.getDefault();
    Catalogue catalogue = Catalogues.bundled();
    List<Call> calls =
        catalogue.summaries().stream().map(summary -> catalogue.call(summary.id())).toList();

    Map<Integer, Integer> all = new TreeMap<>();
    System.out.printf("%-50s", "");
    for (int year = FIRST; year <= LAST; year++) {
      System.out.printf(" %4d", year);
    }
    System.out.println();
    for (BrochureAction action : Brochure.actions()) {
      Project project = project(action);
      System.out.printf("%2d %-47.47s", action.number(), action.title().in(locale));
      for (int year = FIRST; year <= LAST; year++) {
        int count = (int) possible(project, calls, year);
        all.merge(year, count, Integer::sum);
        System.out.printf(" %4d", count);
      }
      System.out.println();
    }

    LineChart.titled(
            Label.of(
                "Appels qui n’excluent pas les actions de la plaquette",
                "Calls that do not exclude the actions of the brochure"))
        .unit(Label.of("couples d’un appel et d’une action", "pairs of a call and an action"))
        .line(Label.of("appels", "calls"), all)
        .source(Label.of("catalogue d’aict", "catalogue of aict"), Year.of(LAST))
        .write(chart, locale);
    System.out.println(
        Label.of(
                "Données\u00a0: plaquette de décembre 2019 et %d appels. Limites\u00a0: la plaquette"
                    + " ne donne ni budget ni dates\u00a0; compte un appel ouvert dans l’année que"
                    + " rien de connu n’exclut, non un appel qui aurait payé. Graphique\u00a0: %s",
                "Data: brochure of December 2019 and %d calls. Limits: the brochure tells neither"
                    + " budgets nor dates; counts a call open in the year that nothing known"
                    + " excludes, not one that would have paid. Chart: %s")
            .in(locale)
            .formatted(calls.size(), chart));
  }

  /** What the brochure tells of an action, with the first authority that it names as the lead. */
  private static Project project(BrochureAction action) {
    Project.Builder project = Project.builder().title(action.title().fr()).themes(action.themes());
    action.authorities().stream()
        .flatMap(named -> named.on(AuthorityDirectory.bundled(), LocalDate.of(2019, 12, 1)).stream())
        .findFirst()
        .ifPresent(
            lead ->
                project.applicant(
                    Applicant.builder()
                        .name(lead.name())
                        .kind(lead.kind())
                        .siren(lead.siren())
                        .inseeCode(lead.inseeCode())
                        .seatCountry(lead.seat())
                        .build()));
    ImmutableSet<Country> countries =
        Stream.concat(
                action.countries(CountryRole.PARTNER).stream(),
                action.strands().stream()
                    .flatMap(strand -> strand.places().stream())
                    .filter(place -> place.role() == CountryRole.PARTNER)
                    .map(NamedPlace::country))
            .collect(ImmutableSet.toImmutableSet());
    return countries.isEmpty() ? project.build() : project.countries(countries).build();
  }

  private static long possible(Project project, List<Call> calls, int year) {
    return calls.stream()
        .filter(
            call ->
                call.window()
                    .map(
                        window ->
                            Stream.iterate(
                                    LocalDate.of(year, 1, 1),
                                    day -> day.getYear() == year,
                                    day -> day.plusDays(7))
                                .filter(window::contains)
                                .findFirst())
                    .map(day -> day.isPresent() && !excluded(project, call, day.get()))
                    .orElse(false))
        .count();
  }

  private static boolean excluded(Project project, Call call, LocalDate day) {
    return call.assess(project, day).verdict() == Verdict.INELIGIBLE;
  }
}
