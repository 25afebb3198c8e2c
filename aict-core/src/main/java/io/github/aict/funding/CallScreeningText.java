package io.github.aict.funding;

import io.github.aict.Label;
import io.github.aict.Wording;
import io.github.aict.rule.Outcome;
import io.github.aict.rule.Report;
import io.github.aict.rule.Rule;
import io.github.aict.rule.Weight;
import java.util.List;
import java.util.Locale;

/** The counts of a call over many projects as text. */
final class CallScreeningText {

  private final CallScreening screening;
  private final Locale locale;
  private final Report report;

  private CallScreeningText(CallScreening screening, Locale locale) {
    this.screening = screening;
    this.locale = locale;
    this.report = new Report(locale);
  }

  static String of(CallScreening screening, Locale locale) {
    return new CallScreeningText(screening, locale).write();
  }

  private String write() {
    Call call = screening.call();
    report.line("", call.title().in(locale) + " (" + call.id() + ")");
    count("", in("Projets", "Projects"), screening.projects());
    screening
        .verdicts()
        .forEach((verdict, count) -> count("  ", verdict.label().in(locale), count));
    rules(
        "✗",
        Label.of("Exigences non satisfaites", "Requirements not satisfied"),
        Outcome.NOT_SATISFIED);
    rules(
        "!", Label.of("À apprécier par une personne", "For a person to judge"), Outcome.JUDGEMENT);
    if (!screening.missing().isEmpty()) {
      report.heading(Label.of("Informations manquantes", "Missing information"));
      screening.missing().forEach((place, count) -> count("  ? ", place, count));
    }
    return report.withSources();
  }

  private void rules(String mark, Label title, Outcome outcome) {
    List<Rule> failing =
        screening.call().rules().stream()
            .filter(rule -> rule.weight() == Weight.REQUIREMENT && count(rule, outcome) > 0)
            .toList();
    if (failing.isEmpty()) {
      return;
    }
    report.heading(title);
    for (Rule rule : failing) {
      String count = rule.id() + in("\u00a0: ", ": ") + number(count(rule, outcome)) + ". ";
      report.cited(
          "  " + mark + " ",
          Label.of(count + rule.statement().fr(), count + rule.statement().en()),
          rule.citation());
    }
  }

  private long count(Rule rule, Outcome outcome) {
    return screening.outcomes(rule.id()).getOrDefault(outcome, 0L);
  }

  private void count(String indent, String name, long count) {
    report.line(indent, name + in("\u00a0: ", ": ") + number(count));
  }

  private String number(long count) {
    return Wording.number(count, locale);
  }

  private String in(String fr, String en) {
    return Label.of(fr, en).in(locale);
  }
}
