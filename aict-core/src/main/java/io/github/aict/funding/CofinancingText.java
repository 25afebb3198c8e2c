package io.github.aict.funding;

import com.google.common.collect.ImmutableList;
import io.github.aict.Label;
import io.github.aict.Wording;
import io.github.aict.project.Contribution;
import io.github.aict.project.Contributor;
import io.github.aict.project.FinancingPlan;
import io.github.aict.rule.Finding;
import io.github.aict.rule.Outcome;
import io.github.aict.rule.Report;
import io.github.aict.rule.Weight;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.joda.money.Money;

/** The combinations of grants for a project as text. */
final class CofinancingText {

  private static final int MOST_ALTERNATIVES = 10;

  private final Cofinancing cofinancing;
  private final CofinancingPlan best;
  private final Locale locale;
  private final Report report;

  CofinancingText(Cofinancing cofinancing, Locale locale) {
    this.cofinancing = cofinancing;
    this.best = cofinancing.best();
    this.locale = locale;
    this.report = new Report(locale);
  }

  String write() {
    cofinancing
        .project()
        .title()
        .ifPresent(title -> report.line("", in("Projet\u00a0: ", "Project: ") + title));
    FinancingPlan plan = cofinancing.project().financingPlan().orElseThrow();
    report.line(
        "", in("Coût total\u00a0: ", "Total cost: ") + amount(plan.total().orElseThrow()) + ".");
    report.line(
        "",
        in(
                "À financer par des subventions et en fonds propres\u00a0: ",
                "To be paid by grants and own money: ")
            + amount(cofinancing.need())
            + ".");
    cofinancing
        .project()
        .submission()
        .flatMap(submission -> submission.date())
        .ifPresent(
            day ->
                report.line(
                    "",
                    in("Dépôt auprès de chaque financeur le ", "Submitted to every funder on ")
                        + Wording.day(day, locale)
                        + "."));
    best();
    rules();
    pairs();
    alternatives();
    impossible();
    leftOut();
    return report.withSources();
  }

  private void best() {
    report.heading(
        Label.of(
            "Meilleur plan de financement (le moins de fonds propres)",
            "Best financing plan (least own money)"));
    for (GrantShare share : best.grants()) {
      item(
          share.call().title().in(locale) + " (" + share.call().id() + ")",
          share.amount(),
          " – " + share.assessment().verdict().label().in(locale));
      share
          .limits()
          .forEach(
              limit ->
                  report.cited(
                      "      ",
                      Label.of(
                          "Un centime de plus\u00a0: " + limit.sentence().fr(),
                          "One cent more: " + limit.sentence().en()),
                      limit.finding().rule().citation()));
    }
    item(
        in(
            "fonds propres des collectivités françaises porteuses",
            "own money of the French authorities in the lead"),
        best.ownCash(),
        "");
    if (!best.ownInKind().isZero()) {
      item(in("leur valorisation", "their contribution in kind"), best.ownInKind(), "");
    }
    Map<Contributor, Money> others = new EnumMap<>(Contributor.class);
    for (Contribution contribution :
        cofinancing.project().financingPlan().orElseThrow().contributions()) {
      if (contribution.contributor() != Contributor.OWN) {
        others.merge(contribution.contributor(), FinancingNeed.amount(contribution), Money::plus);
      }
    }
    others.forEach((who, amount) -> item(who.label().in(locale), amount, ""));
  }

  private void rules() {
    for (GrantShare share : best.grants()) {
      findings(
          share, "?", Label.of("Informations manquantes", "Missing information"), Outcome.MISSING);
      findings(
          share,
          "!",
          Label.of("À apprécier par une personne", "For a person to judge"),
          Outcome.JUDGEMENT);
    }
  }

  private void findings(GrantShare share, String mark, Label title, Outcome outcome) {
    ImmutableList<Finding> findings = share.assessment().findings(Weight.REQUIREMENT, outcome);
    report.findings(
        Label.of(
            title.fr() + " (" + share.call().id() + ")",
            title.en() + " (" + share.call().id() + ")"),
        mark,
        findings,
        share.call().shortTitle());
  }

  private void pairs() {
    List<Call> calls = best.calls();
    if (calls.size() < 2) {
      return;
    }
    report.heading(Label.of("Cumul des subventions", "Combining the grants"));
    for (int i = 0; i < calls.size(); i++) {
      for (int j = i + 1; j < calls.size(); j++) {
        report.line("  - ", pair(calls.get(i), calls.get(j)));
      }
    }
  }

  private Label pair(Call first, Call second) {
    Label funder = first.scheme().funder();
    boolean same = funder.equals(second.scheme().funder());
    return Label.of(
        "Aucune source lue ne dit si ces deux subventions peuvent se cumuler\u00a0: «\u00a0%s\u00a0» et «\u00a0%s\u00a0»\u00a0; il faut le demander %s."
            .formatted(
                first.id(),
                second.id(),
                same
                    ? "au financeur, qui est le même (" + funder.fr() + ")"
                    : "aux deux financeurs"),
        "No source read says whether these two grants may be combined: “%s” and “%s”; ask %s."
            .formatted(
                first.id(),
                second.id(),
                same ? "the funder, which is the same (" + funder.en() + ")" : "both funders"));
  }

  private void alternatives() {
    List<CofinancingPlan> all = cofinancing.alternatives();
    if (all.isEmpty()) {
      return;
    }
    report.heading(Label.of("Autres plans", "Other plans"));
    for (CofinancingPlan plan : all.subList(0, Math.min(MOST_ALTERNATIVES, all.size()))) {
      report.line(
          "  - ",
          calls(plan.calls())
              + in("\u00a0: ", ": ")
              + in("subventions ", "grants ")
              + amount(plan.granted())
              + in(", fonds propres ", ", own money ")
              + amount(plan.ownCash())
              + in("\u00a0; ", "; ")
              + why(plan)
              + ".");
    }
    if (all.size() > MOST_ALTERNATIVES) {
      report.line(
          "  - ",
          in("et %d autres plans.", "and %d other plans.")
              .formatted(all.size() - MOST_ALTERNATIVES));
    }
  }

  private String why(CofinancingPlan plan) {
    Money more = plan.ownCash().minus(best.ownCash());
    if (!more.isZero()) {
      return in("%s de fonds propres de plus", "%s more own money").formatted(amount(more));
    }
    String same = in("autant de fonds propres, ", "as much own money, ");
    if (plan.grants().size() > best.grants().size()) {
      return same + in("avec plus de subventions", "with more grants");
    }
    return same
        + (plan.unsettled() > best.unsettled()
            ? in("avec des verdicts moins sûrs", "with verdicts that are less sure")
            : in("avec des appels donnés après", "with calls that were given later"));
  }

  private void impossible() {
    if (cofinancing.impossible().isEmpty()) {
      return;
    }
    report.heading(
        Label.of(
            "Combinaisons qu’aucun partage ne rend possibles",
            "Combinations that no sharing out makes possible"));
    for (ImpossibleCombination combination : cofinancing.impossible()) {
      report.line(
          "  ✗ ", calls(combination.calls()) + in(". Par exemple\u00a0:", ". For example:"));
      obstacles(combination.obstacles());
    }
  }

  private void leftOut() {
    if (cofinancing.leftOut().isEmpty()) {
      return;
    }
    report.heading(Label.of("Appels écartés", "Calls left out"));
    for (LeftOutCall out : cofinancing.leftOut()) {
      report.line(
          "  ✗ ",
          out.call().title().in(locale)
              + " ("
              + out.call().id()
              + ")"
              + in("\u00a0: ", ": ")
              + out.reason().in(locale));
      obstacles(out.obstacles());
    }
  }

  private void obstacles(List<Obstacle> obstacles) {
    for (Obstacle obstacle : obstacles) {
      report.cited("      ", obstacle.sentence(), obstacle.finding().rule().citation());
    }
  }

  private String calls(List<Call> calls) {
    return calls.isEmpty()
        ? in("aucune subvention", "no grant")
        : calls.stream().map(Call::id).collect(Collectors.joining(" + "));
  }

  private void item(String who, Money amount, String remark) {
    report.line("  - ", who + in("\u00a0: ", ": ") + amount(amount) + remark);
  }

  private String amount(Money amount) {
    return Wording.amount(amount, locale);
  }

  private String in(String fr, String en) {
    return Label.of(fr, en).in(locale);
  }
}
