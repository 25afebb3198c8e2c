package io.github.aict.examples.report;

import io.github.aict.Wording;
import io.github.aict.law.LegalReview;
import io.github.aict.project.Project;
import io.github.aict.rule.Finding;
import io.github.aict.rule.Outcome;
import java.time.LocalDate;
import java.util.List;

/** The legal checklist: each condition of the law of the day of each project. */
final class LawSection {

  private LawSection() {}

  static void write(ReportData data, Html page) {
    page.heading("Vérifications juridiques", "Legal checklist");
    for (Project project : data.projects()) {
      LocalDate day = LegalReview.dayOf(project).orElse(data.day());
      LegalReview review = LegalReview.of(project, day);
      page.subheading(data.title(project, page));
      page.paragraph(
          page.in("Droit du ", "Law of ")
              + Wording.day(day, page.locale())
              + page.in("\u00a0: ", ": ")
              + review.conclusion().label().in(page.locale())
              + ".");
      page.list(items(review, data, page));
    }
    page.note(
        page.in(
            "✓ rempli, ✗ non rempli, ? à compléter, … à apprécier par une personne. Ce n’est pas un"
                + " avis juridique.",
            "✓ met, ✗ not met, ? to be completed, … for a person to judge. This is no legal"
                + " advice."));
  }

  private static List<String> items(LegalReview review, ReportData data, Html page) {
    return review.findings().stream()
        .filter(finding -> finding.outcome() != Outcome.NOT_APPLICABLE)
        .map(finding -> item(finding, data, page))
        .toList();
  }

  private static String item(Finding finding, ReportData data, Html page) {
    data.cite(finding.rule().citation());
    return "<span class=\"mark\">"
        + mark(finding.outcome())
        + "</span> "
        + Html.escaped(finding.rule().statement().in(page.locale()))
        + " <span class=\"locator\">("
        + Html.escaped(finding.rule().citation().source().title())
        + ", "
        + Html.escaped(finding.rule().citation().locator().in(page.locale()))
        + ")</span>";
  }

  private static String mark(Outcome outcome) {
    return switch (outcome) {
      case SATISFIED -> "✓";
      case NOT_SATISFIED -> "✗";
      case MISSING -> "?";
      case JUDGEMENT, NOT_APPLICABLE -> "…";
    };
  }
}
