import io.github.aict.Label;
import io.github.aict.examples.chart.ShareChart;
import io.github.aict.law.LegalPosition;
import io.github.aict.law.LegalPositions;
import io.github.aict.law.Legality;
import io.github.aict.project.ActionForm;
import io.github.aict.territory.AuthorityKind;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * What could a commune do without a convention before and after the law of 7 July 2014?
 *
 * <p>java -cp aict-examples/target/aict.jar aict-examples/analyses/LawOf2014.java [KIND] [CHART.svg]
 */
public class LawOf2014 {

  public static void main(String[] args) throws Exception {
    AuthorityKind kind = AuthorityKind.valueOf(args.length > 0 ? args[0] : "COMMUNE");
    Path chart = Path.of(args.length > 1 ? args[1] : "aict-examples/target/law-of-2014.svg");
    Locale locale = Locale.getDefault();
    List<LocalDate> days =
        List.of(
            LocalDate.of(1991, 1, 1),
            LocalDate.of(1993, 1, 1),
            LocalDate.of(2008, 1, 1),
            LocalDate.of(2014, 7, 7),
            LocalDate.of(2014, 7, 10),
            LocalDate.of(2026, 1, 1));

    ShareChart shares =
        ShareChart.titled(
                Label.of(
                    "Formes d’action d’une collectivité\u00a0: " + kind.label().fr(),
                    "Forms of action of an authority: " + kind.label().en()))
            .source(Label.of("positions juridiques d’aict", "legal positions of aict"), days.get(5));
    for (Legality legality : Legality.values()) {
      shares = shares.part(legality.label());
    }
    for (LocalDate day : days) {
      double[] counts = new double[Legality.values().length];
      for (ActionForm form : ActionForm.values()) {
        counts[LegalPositions.on(form, kind, day).legality().ordinal()]++;
      }
      shares = shares.row(Label.of(day.toString(), day.toString()), counts);
    }
    shares.write(chart, locale);

    for (ActionForm form : ActionForm.values()) {
      LegalPosition before = LegalPositions.on(form, kind, days.get(3));
      LegalPosition after = LegalPositions.on(form, kind, days.get(4));
      System.out.printf(
          "%s %-60.60s %-30s %s%n",
          before.legality() == after.legality() ? " " : "*",
          form.label().in(locale),
          before.legality().label().in(locale),
          after.legality().label().in(locale));
    }
    System.out.println(
        Label.of(
                "Données\u00a0: positions d’aict aux %s et %s (* a changé). Limites\u00a0: une"
                    + " position sous conditions demande un examen du projet. Graphique\u00a0: %s",
                "Data: positions of aict on %s and %s (* changed). Limits: a position under"
                    + " conditions asks for a review of the project. Chart: %s")
            .in(locale)
            .formatted(days.get(3), days.get(4), chart));
  }
}
