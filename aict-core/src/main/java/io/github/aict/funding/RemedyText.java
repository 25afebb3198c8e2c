package io.github.aict.funding;

import com.google.common.collect.ImmutableList;
import io.github.aict.Label;
import io.github.aict.Wording;
import io.github.aict.rule.Finding;
import io.github.aict.rule.Report;
import io.github.aict.rule.Rule;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What would have to change, as text. */
final class RemedyText {

  private final Assessment assessment;
  private final Locale locale;
  private final Report report;

  private RemedyText(Assessment assessment, Locale locale) {
    this.assessment = assessment;
    this.locale = locale;
    this.report = new Report(locale);
  }

  static String of(Assessment assessment, Optional<Catalogue> catalogue, Locale locale) {
    return new RemedyText(assessment, locale).write(catalogue);
  }

  private String write(Optional<Catalogue> catalogue) {
    report.line("", Label.of("Ce qu’il faudrait changer", "What would have to change"));
    if (assessment.verdict() == Verdict.INELIGIBLE) {
      ineligible(catalogue);
    } else {
      report.line(
          "  ",
          Label.of(
              "Rien\u00a0: aucune exigence n’est en échec.", "Nothing: no requirement fails."));
    }
    assessment.largestGrant().ifPresent(this::largest);
    return report.withSources();
  }

  private void ineligible(Optional<Catalogue> catalogue) {
    ImmutableList<Remedy> remedies = assessment.remedies();
    for (int i = 0; i < remedies.size(); i++) {
      remedy(remedies, i);
    }
    if (!remedies.isEmpty()) {
      return;
    }
    List<Finding> obstacles = assessment.obstacles();
    if (obstacles.isEmpty()) {
      report.line(
          "  ",
          Label.of(
              "Aucun changement ne satisfait toutes les exigences à la fois.",
              "No change meets all requirements at the same time."));
    } else {
      report.line(
          "  ",
          Label.of(
              "Aucun changement n’y suffit, car aucun ne satisfait ceci\u00a0:",
              "No change is enough, since none meets this:"));
      obstacles.forEach(finding -> report.finding("✗", finding, assessment.call().shortTitle()));
    }
    catalogue.ifPresent(this::alternatives);
  }

  private void remedy(ImmutableList<Remedy> remedies, int index) {
    Remedy remedy = remedies.get(index);
    if (remedies.size() > 1) {
      report.line(
          "  ", Label.of("Possibilité " + (index + 1) + "\u00a0:", "Option " + (index + 1) + ":"));
    }
    remedy.changes().forEach(change -> report.line("  → ", change.sentence()));
    Label verdict = remedy.verdict().label();
    report.line(
        "    ",
        Label.of(
            "Verdict alors\u00a0: " + verdict.fr() + ".", "Verdict then: " + verdict.en() + "."));
  }

  private void alternatives(Catalogue catalogue) {
    ImmutableList<Assessment> others = assessment.alternatives(catalogue);
    if (others.isEmpty()) {
      report.line(
          "  ",
          Label.of(
              "Aucun autre appel du catalogue ne convient au projet tel qu’il est.",
              "No other call of the catalogue fits the project as it is."));
      return;
    }
    report.line(
        "  ",
        Label.of(
            "D’autres appels conviennent au projet tel qu’il est\u00a0:",
            "Other calls fit the project as it is:"));
    for (Assessment other : others) {
      report.line(
          "  - ",
          other.call().title().in(locale)
              + " ("
              + other.call().id()
              + ")"
              + Label.of("\u00a0: ", ": ").in(locale)
              + other.verdict().label().in(locale));
    }
  }

  private void largest(LargestGrant grant) {
    report.heading(Label.of("Subvention la plus élevée", "Largest grant"));
    String amount = Wording.amount(grant.amount(), locale);
    report.line(
        "  ",
        Label.of(
            "Le projet peut demander au plus "
                + amount
                + ", le coût total restant le même et l’apport en numéraire des collectivités"
                + " françaises couvrant la différence.",
            "The project can ask for at most "
                + amount
                + ", the total cost staying the same and the cash contribution of the French"
                + " authorities taking the difference."));
    if (grant.binding().isEmpty()) {
      report.line(
          "  ",
          Label.of(
              "Le plan de financement ne laisse rien de plus à demander.",
              "The financing plan leaves no more to ask for."));
      return;
    }
    for (Rule rule : grant.binding()) {
      report.cited(
          "  - ",
          Label.of(
              rule.statement().fr() + " Règle " + rule.id(),
              rule.statement().en() + " Rule " + rule.id()),
          rule.citation());
    }
  }
}
