package io.github.aict.funding;

import io.github.aict.Label;
import io.github.aict.Timeline;
import io.github.aict.Validity;
import io.github.aict.Wording;
import io.github.aict.rule.Finding;
import io.github.aict.rule.Outcome;
import io.github.aict.rule.Report;
import io.github.aict.rule.Rule;
import io.github.aict.rule.Weight;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A submission calendar as text. */
final class CalendarText {

  private final SubmissionCalendar calendar;
  private final Call call;
  private final Locale locale;
  private final Report report;

  CalendarText(SubmissionCalendar calendar, Locale locale) {
    this.calendar = calendar;
    this.call = calendar.call();
    this.locale = locale;
    this.report = new Report(locale);
  }

  String write() {
    report.line("", call.title().in(locale) + " (" + call.id() + ")");
    calendar
        .project()
        .title()
        .ifPresent(title -> report.line("", in("Projet\u00a0: ", "Project: ") + title));
    report.line("", eligible());
    unknownDates();
    report.heading(Label.of("Verdict selon le jour de dépôt", "Verdict by day of submission"));
    calendar
        .verdicts()
        .versions()
        .forEach(
            (days, verdict) ->
                report.line("  ", days(days) + in("\u00a0: ", ": ") + verdict.label().in(locale)));
    rules();
    changes();
    onAnyDay(
        "✗",
        Label.of("En échec quel que soit le jour", "Not satisfied on any day"),
        Outcome.NOT_SATISFIED);
    onAnyDay(
        "?",
        Label.of("Informations manquantes quel que soit le jour", "Information missing on any day"),
        Outcome.MISSING);
    onAnyDay(
        "!",
        Label.of(
            "À apprécier par une personne quel que soit le jour",
            "For a person to judge on any day"),
        Outcome.JUDGEMENT);
    return report.withSources();
  }

  private String eligible() {
    if (!calendar.eligible().isEmpty()) {
      return in("Éligible pour un dépôt ", "Eligible if submitted ")
          + days(calendar.eligible())
          + ".";
    }
    return calendar.possible().isEmpty()
        ? in("Le projet est inéligible chaque jour.", "The project is ineligible on every day.")
        : in(
                "Le verdict n’est «\u00a0éligible\u00a0» aucun jour, mais il reste ouvert pour un"
                    + " dépôt ",
                "The verdict is “eligible” on no day, but it is open if submitted ")
            + days(calendar.possible())
            + ".";
  }

  // Where a call has no known first or last day, no rule excludes days that it surely did not take.
  private void unknownDates() {
    if (call.window().isEmpty()) {
      report.line(
          "",
          Label.of(
              "Aucune date de l’appel n’est connue\u00a0: seules ses autres règles limitent les"
                  + " jours.",
              "No date of the call is known: only its other rules limit the days."));
      return;
    }
    Validity window = call.window().get();
    if (window.firstDay().isEmpty()) {
      report.line(
          "",
          Label.of(
              "Le premier jour de l’appel n’est pas connu.",
              "The first day of the call is not known."));
    }
    if (window.lastDay().isEmpty()) {
      report.line(
          "",
          Label.of(
              "Aucun dernier jour de l’appel n’est connu.", "No last day of the call is known."));
    }
  }

  private String days(List<Validity> periods) {
    return periods.stream().map(this::days).collect(Collectors.joining(in("\u00a0; ", "; ")));
  }

  private void rules() {
    List<Rule> dated =
        call.rules().stream()
            .filter(rule -> calendar.outcomes(rule).versions().size() > 1)
            .toList();
    report.heading(Label.of("Règle par règle", "Rule by rule"));
    for (Rule rule : dated) {
      report.line("  - ", rule.id() + in("\u00a0: ", ": ") + outcomes(calendar.outcomes(rule)));
    }
    if (dated.size() < call.rules().size()) {
      report.line(
          "  - ",
          dated.isEmpty()
              ? in("Aucune règle ne dépend du jour de dépôt.", "No rule depends on the day.")
              : in(
                  "Les autres règles donnent le même résultat chaque jour.",
                  "The other rules come to the same on every day."));
    }
  }

  private String outcomes(Timeline<Outcome> outcomes) {
    return outcomes.versions().entrySet().stream()
        .map(
            version -> quoted(version.getValue().label().in(locale)) + " " + days(version.getKey()))
        .collect(Collectors.joining(in("\u00a0; ", "; "), "", "."));
  }

  // An outcome does not agree with a French word that it stands beside.
  private String quoted(String outcome) {
    return in("«\u00a0" + outcome + "\u00a0»", outcome);
  }

  private void changes() {
    List<SubmissionChange> changes = calendar.changes();
    if (changes.isEmpty()) {
      return;
    }
    report.heading(Label.of("Ce qui change", "What changes"));
    for (SubmissionChange change : changes) {
      report.line("  ", change.sentence());
      for (SubmissionChange.RuleChange rule : change.rules()) {
        report.line("    - ", rule.sentence());
        Label told =
            rule.after().outcome() == Outcome.NOT_APPLICABLE
                ? rule.rule().statement()
                : rule.after().sentence(call.shortTitle());
        report.cited("      ", told, rule.rule().citation());
      }
    }
  }

  private void onAnyDay(String mark, Label title, Outcome outcome) {
    List<Finding> findings =
        calendar.periods().get(0).assessment().findings().stream()
            .filter(finding -> finding.rule().weight() == Weight.REQUIREMENT)
            .filter(
                finding ->
                    finding.outcome() == outcome
                        && calendar.outcomes(finding.rule()).versions().size() == 1)
            .toList();
    report.findings(title, mark, findings, call.shortTitle());
  }

  private String days(Validity days) {
    if (days.firstDay().isEmpty() && days.lastDay().isEmpty()) {
      return in("quel que soit le jour", "on any day");
    }
    if (days.lastDay().isEmpty()) {
      String first = day(days.firstDay().orElseThrow());
      return in("à partir du " + first, "from " + first + " on");
    }
    return days.firstDay().equals(days.lastDay())
        ? in("le ", "on ") + day(days.lastDay().orElseThrow())
        : Wording.period(days, locale);
  }

  private String day(LocalDate day) {
    return Wording.day(day, locale);
  }

  private String in(String fr, String en) {
    return Label.of(fr, en).in(locale);
  }
}
