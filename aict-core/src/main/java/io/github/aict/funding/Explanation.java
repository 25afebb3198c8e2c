package io.github.aict.funding;

import io.github.aict.Label;
import io.github.aict.Wording;
import io.github.aict.evidence.Citation;
import io.github.aict.project.FinancingPlan;
import io.github.aict.rule.Finding;
import io.github.aict.rule.Outcome;
import io.github.aict.rule.Report;
import io.github.aict.rule.Rule;
import io.github.aict.rule.Weight;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/** An assessment as text, the decisive findings first. */
final class Explanation {

  private static final Predicate<Finding> REQUIREMENT =
      finding -> finding.rule().weight() == Weight.REQUIREMENT;

  private final Assessment assessment;
  private final Locale locale;
  private final Report report;

  private Optional<Freshness> freshness = Optional.empty();

  /** The rules whose source was last read before a day. */
  private record Freshness(LocalDate limit, List<Finding> stale) {}

  Explanation(Assessment assessment, Locale locale) {
    this.assessment = assessment;
    this.locale = locale;
    this.report = new Report(locale);
  }

  Explanation withStaleRules(LocalDate limit, List<Finding> stale) {
    this.freshness = Optional.of(new Freshness(limit, stale));
    return this;
  }

  String write() {
    Call call = assessment.call();
    report.line("", call.title().in(locale) + " (" + call.id() + ")");
    assessment
        .project()
        .title()
        .ifPresent(title -> report.line("", in("Projet\u00a0: ", "Project: ") + title));
    report.line(
        "",
        in("Verdict\u00a0: ", "Verdict: ")
            + assessment.verdict().label().in(locale)
            + ". "
            + reason());
    section(
        "✗",
        Label.of("Exigences non satisfaites", "Requirements not satisfied"),
        Outcome.NOT_SATISFIED);
    section("?", Label.of("Informations manquantes", "Missing information"), Outcome.MISSING);
    section(
        "!", Label.of("À apprécier par une personne", "For a person to judge"), Outcome.JUDGEMENT);
    section("✓", Label.of("Exigences satisfaites", "Requirements satisfied"), Outcome.SATISFIED);
    preferences();
    section("–", Label.of("Sans objet", "Not applicable"), Outcome.NOT_APPLICABLE);
    remarks();
    assessment
        .project()
        .financingPlan()
        .flatMap(FinancingPlan::unfinanced)
        .filter(rest -> !rest.isZero())
        .ifPresent(
            rest ->
                report
                    .heading(Label.of("Plan de financement", "Financing plan"))
                    .line(
                        "  ",
                        in(
                                "Part du coût total qu’aucun apport listé ne finance\u00a0: ",
                                "Part of the total cost that no listed contribution pays for: ")
                            + Wording.amount(rest, locale)
                            + "."));
    if (!call.unknowns().isEmpty()) {
      report.heading(Label.of("Ce qu’aucune source n’établit", "What no source establishes"));
      call.unknowns().forEach(unknown -> report.line("  - ", unknown));
    }
    freshness.ifPresent(this::freshness);
    return report.withSources();
  }

  private String reason() {
    return switch (assessment.verdict()) {
      case ELIGIBLE ->
          in(
              "Toutes les exigences applicables sont satisfaites.",
              "Every requirement that applies is satisfied.");
      case INELIGIBLE ->
          in("Au moins une exigence n’est pas satisfaite.", "At least one requirement is not met.");
      case UNDETERMINED ->
          in(
              "Aucune exigence n’est en échec, mais il manque des informations.",
              "No requirement fails, but information is missing.");
      case NEEDS_JUDGEMENT ->
          in(
              "Il reste des points qu’une personne doit apprécier.",
              "There are points left that a person has to judge.");
    };
  }

  private void section(String mark, Label title, Outcome outcome) {
    report.findings(
        title,
        mark,
        assessment.findings().stream()
            .filter(finding -> finding.outcome() == outcome)
            .filter(f -> REQUIREMENT.test(f) || outcome == Outcome.NOT_APPLICABLE)
            .toList(),
        assessment.call().shortTitle());
  }

  private void remarks() {
    if (!assessment.call().remarks().isEmpty()) {
      report.heading(Label.of("À savoir", "Good to know"));
      for (Citation remark : assessment.call().remarks()) {
        report.cited("  - ", remark.statement(), remark);
      }
    }
  }

  private void preferences() {
    List<Finding> findings =
        assessment.findings().stream()
            .filter(REQUIREMENT.negate())
            .filter(finding -> finding.outcome() != Outcome.NOT_APPLICABLE)
            .toList();
    if (!findings.isEmpty()) {
      report.heading(Label.of("Préférences du financeur", "Preferences of the funder"));
      findings.forEach(
          finding ->
              report.finding(
                  switch (finding.outcome()) {
                    case SATISFIED -> "+";
                    case NOT_SATISFIED -> "-";
                    default -> "?";
                  },
                  finding,
                  assessment.call().shortTitle()));
    }
  }

  private void freshness(Freshness read) {
    String day = Wording.day(read.limit(), locale);
    if (read.stale().isEmpty()) {
      report
          .heading(Label.of("Fraîcheur des règles", "How fresh the rules are"))
          .line(
              "  ",
              in(
                  "Toutes les règles ont été vérifiées depuis le " + day + ".",
                  "Every rule has been verified since " + day + "."));
      return;
    }
    report.heading(Label.of("Non vérifié depuis le " + day, "Not verified since " + day));
    for (Finding finding : read.stale()) {
      Rule rule = finding.rule();
      String last = Wording.day(rule.citation().verifiedOn(), locale);
      String id = rule.id();
      report.cited(
          "  - ",
          Label.of(
              id + "\u00a0: source lue pour la dernière fois le " + last + ".",
              id + ": source last read on " + last + "."),
          rule.citation());
    }
  }

  private String in(String fr, String en) {
    return Label.of(fr, en).in(locale);
  }
}
