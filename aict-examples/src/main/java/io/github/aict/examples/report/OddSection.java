package io.github.aict.examples.report;

import io.github.aict.Label;
import io.github.aict.examples.chart.BarChart;
import io.github.aict.odd.Odd;
import io.github.aict.odd.OddMapping;
import io.github.aict.project.OddLocalisation;
import java.util.function.ToIntFunction;

/** The Goals of the projects, declared ones apart from suggested ones. */
final class OddSection {

  private OddSection() {}

  static void write(ReportData data, Html page) {
    page.heading("Objectifs de développement durable", "Sustainable Development Goals");
    OddMapping mapping = OddMapping.bundled();
    OddLocalisation goals = OddLocalisation.of(data.projects(), mapping);
    page.paragraph(
        page.in("Projets\u00a0: ", "Projects: ")
            + data.projects().size()
            + page.in("\u00a0; sans déclaration d’ODD\u00a0: ", "; without declared SDGs: ")
            + goals.undeclared().size()
            + ".");
    chart(
        data,
        page,
        Label.of("ODD que les projets déclarent", "SDGs that the projects declare"),
        Label.of(
            "Un projet compte une fois pour chacun de ses ODD.",
            "A project counts once for each of its SDGs."),
        odd -> goals.declaring(odd).size());
    chart(
        data,
        page,
        Label.of(
            "ODD suggérés d’après les secteurs et les thèmes",
            "SDGs suggested by sectors and themes"),
        Label.of(
            "Une suggestion de la table "
                + mapping.version()
                + " d’aict, qui n’est pas une déclaration de la collectivité.",
            "A suggestion of the table "
                + mapping.version()
                + " of aict, which is no declaration of the authority."),
        odd -> goals.suggestedFor(odd).size());
  }

  private static void chart(
      ReportData data, Html page, Label title, Label note, ToIntFunction<Odd> count) {
    BarChart chart =
        BarChart.titled(title)
            .unit(Label.of("projets", "projects"))
            .undatedSource(
                Label.of("projets des fichiers donnés", "projects of the given files"), data.day())
            .note(note);
    boolean empty = true;
    for (Odd odd : Odd.values()) {
      int projects = count.applyAsInt(odd);
      if (projects > 0) {
        chart = chart.bar(odd, projects);
        empty = false;
      }
    }
    if (empty) {
      page.paragraph(title.in(page.locale()) + page.in("\u00a0: aucun.", ": none."));
    } else {
      page.figure(chart.toSvg(page.locale()));
    }
  }
}
