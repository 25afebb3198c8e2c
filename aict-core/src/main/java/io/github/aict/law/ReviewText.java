package io.github.aict.law;

import io.github.aict.Label;
import io.github.aict.Wording;
import io.github.aict.partnership.Agreement;
import io.github.aict.partnership.AgreementKind;
import io.github.aict.partnership.Institution;
import io.github.aict.project.ServiceBudget;
import io.github.aict.rule.Finding;
import io.github.aict.rule.Outcome;
import io.github.aict.rule.Report;
import io.github.aict.rule.Weight;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.joda.money.Money;

/** A legal review as text: the law of the day first, then what is wrong, then the rest. */
final class ReviewText {

  private final LegalReview review;
  private final Locale locale;
  private final Report report;
  private final Label where;

  private ReviewText(LegalReview review, Locale locale) {
    this.review = review;
    this.locale = locale;
    this.report = new Report(locale);
    this.where =
        Label.of(
            "droit au " + Wording.day(review.date(), Locale.FRENCH),
            "law on " + Wording.day(review.date(), Locale.ENGLISH));
  }

  static String of(LegalReview review, Locale locale) {
    return new ReviewText(review, locale).write();
  }

  private String write() {
    report.line(
        "", in("Revue juridique au ", "Legal review on ") + Wording.day(review.date(), locale));
    review
        .project()
        .title()
        .ifPresent(title -> report.line("", in("Projet\u00a0: ", "Project: ") + title));
    report.line(
        "",
        in("Conclusion\u00a0: ", "Conclusion: ")
            + review.conclusion().label().in(locale)
            + ". "
            + reason());
    framework();
    positions();
    section(
        "✗", Label.of("Conditions non satisfaites", "Conditions not met"), Outcome.NOT_SATISFIED);
    section("?", Label.of("Informations manquantes", "Missing information"), Outcome.MISSING);
    section(
        "!", Label.of("À apprécier par une personne", "For a person to judge"), Outcome.JUDGEMENT);
    section("✓", Label.of("Conditions satisfaites", "Conditions met"), Outcome.SATISFIED);
    duties();
    section("–", Label.of("Sans objet", "Not applicable"), Outcome.NOT_APPLICABLE);
    conventions();
    ceilings();
    remarks();
    return report.withSources();
  }

  private String reason() {
    if (!review.isFormKnown() || !review.isLeadKnown()) {
      return in(
          "La forme de l’action ou son porteur n’est pas connu\u00a0: les conditions sont celles de"
              + " l’hypothèse retenue.",
          "The form of the action or its lead is not known: the conditions are those of what is"
              + " assumed.");
    }
    return switch (review.conclusion()) {
      case COMPLIANT ->
          review.positions().stream().anyMatch(position -> position.legality().isClosed())
              ? in(
                  "Une source probable dit la forme fermée\u00a0; une personne en a jugé autrement.",
                  "A likely source says that the form is closed; a person judged otherwise.")
              : in(
                  "La forme est ouverte et toutes les conditions applicables sont satisfaites.",
                  "The form is open and every condition that applies is met.");
      case NOT_COMPLIANT ->
          in(
              "La forme est fermée, ou une condition au moins n’est pas satisfaite.",
              "The form is closed, or one condition at least is not met.");
      case UNDETERMINED ->
          in(
              "Aucune condition n’est en échec, mais il manque des informations.",
              "No condition fails, but information is missing.");
      case NEEDS_JUDGEMENT ->
          in(
              "Il reste des points qu’une personne doit apprécier.",
              "There are points left that a person has to judge.");
      case NOT_KNOWN ->
          in(
              "Aucune source lue n’établit ce que le droit prévoyait.",
              "No source read establishes what the law provided.");
      case NOT_CONCERNED ->
          in(
              "Le droit de l’action extérieure ne concerne pas ce cas.",
              "The law of external action does not concern this case.");
    };
  }

  private void framework() {
    LegalFramework framework = review.framework();
    report.heading(Label.of("Cadre juridique", "Legal framework"));
    report.line(
        "  ",
        framework.label().in(locale)
            + in(", en vigueur ", ", in force ")
            + Wording.period(framework.validity(), locale)
            + ".");
    report.line("  ", framework.difference());
    LegalFramework.articleOn(review.date())
        // Bodies with a statute of their own are not under this article.
        .filter(version -> review.kind().map(Kinds.UNDER_L1115::contains).orElse(true))
        .ifPresent(
            version ->
                report.line(
                    "  ",
                    in("Article en vigueur ce jour-là\u00a0: ", "Article in force on that day: ")
                        + version.number().designation().in(locale)
                        + "."));
    review
        .kind()
        .ifPresent(
            kind ->
                report.line(
                    "  ",
                    in("Porteur\u00a0: ", "Lead: ")
                        + kind.label().in(locale)
                        + kind.actionRegime(review.date())
                            .map(regime -> ", " + regime.label().in(locale))
                            .orElse("")
                        + "."));
  }

  private void positions() {
    report.heading(Label.of("Ce que dit le droit de la forme", "What the law says of the form"));
    if (!review.isFormKnown()) {
      report.line(
          "  ",
          Label.of(
              "Le projet ne dit pas sa forme\u00a0: il est examiné comme une convention avec une"
                  + " autorité locale étrangère.",
              "The project does not say its form: it is reviewed as a convention with a foreign"
                  + " local authority."));
    }
    if (!review.isLeadKnown()) {
      report.line(
          "  ",
          Label.of(
              "Le porteur n’est pas assez connu\u00a0: il est examiné comme une collectivité"
                  + " française de droit commun.",
              "Too little is known of the lead: it is reviewed as a French authority under the"
                  + " general rules."));
    }
    for (LegalPosition position : review.positions()) {
      Label sentence =
          Label.of(sentence(position, Locale.FRENCH), sentence(position, Locale.ENGLISH));
      if (position.citations().isEmpty()) {
        report.line("  - ", sentence);
      } else {
        report.cited("  - ", sentence, position.citations().get(0));
      }
    }
  }

  private static String sentence(LegalPosition position, Locale in) {
    String head =
        position.form().label().in(in)
            + Label.of("\u00a0: ", ": ").in(in)
            + position.legality().label().in(in);
    String basis =
        position.citations().isEmpty()
            ? ""
            : " (" + position.basis().in(in) + ", " + position.confidence().label().in(in) + ")";
    return head + basis + ". " + position.meaning().in(in);
  }

  private void section(String mark, Label title, Outcome outcome) {
    report.findings(title, mark, review.findings(Weight.REQUIREMENT, outcome), where);
  }

  private void duties() {
    List<Finding> duties =
        review.findings().stream().filter(f -> f.rule().weight() == Weight.DUTY).toList();
    if (!duties.isEmpty()) {
      report.heading(
          Label.of(
              "Obligations annexes, sans effet sur la légalité",
              "Duties beside, without effect on lawfulness"));
      duties.forEach(
          duty ->
              report.finding(
                  switch (duty.outcome()) {
                    case SATISFIED -> "+";
                    case NOT_SATISFIED -> "-";
                    default -> "?";
                  },
                  duty,
                  where));
    }
  }

  private void conventions() {
    List<Agreement> conventions =
        review.project().agreements().stream()
            .flatMap(List::stream)
            .filter(agreement -> agreement.kind() == AgreementKind.SIGNED_CONVENTION)
            .toList();
    boolean open = review.positions().stream().anyMatch(p -> p.legality().isOpen());
    if (!open || (conventions.isEmpty() && review.stateRepresentative().isEmpty())) {
      return;
    }
    report.heading(
        Label.of("Transmission et entrée en vigueur", "Transmission and entry into force"));
    review
        .stateRepresentative()
        .ifPresent(
            to ->
                report.line(
                    "  ",
                    in("Les actes sont transmis à\u00a0: ", "Acts are transmitted to: ")
                        + to.label().in(locale)
                        + "."));
    for (Agreement convention : conventions) {
      report.line("  ", inForce(convention));
    }
  }

  private String inForce(Agreement convention) {
    return LegalFramework.entryIntoForce(convention)
        .map(day -> Wording.day(day, locale))
        .map(
            day ->
                in(
                    "La convention entre en vigueur le "
                        + day
                        + ", le plus tardif des jours de signature et de transmission"
                        + late(convention)
                        + ".",
                    "The convention enters into force on "
                        + day
                        + ", the later of its signature"
                        + " and its transmission"
                        + late(convention)
                        + "."))
        .orElseGet(
            () ->
                in(
                    "L’entrée en vigueur de la convention n’est pas connue\u00a0: il y faut le jour"
                        + " de signature et celui de transmission.",
                    "The entry into force of the convention is not known: it takes the day of"
                        + " signature and that of transmission."));
  }

  private String late(Agreement convention) {
    return LegalFramework.entryIntoForce(convention).filter(review.date()::isBefore).isPresent()
        ? in("\u00a0; c’est après le jour de la revue", "; that is after the day of the review")
        : "";
  }

  private void ceilings() {
    List<ServiceBudget> budgets =
        review.cappedBudgets().stream()
            .filter(budget -> OnePercent.ceiling(budget).isPresent())
            .toList();
    if (budgets.isEmpty()) {
      return;
    }
    report.heading(
        Label.of(
            "Plafonds du 1\u00a0%, un par budget, sans compensation",
            "Ceilings of 1%, one a budget, none pays for another"));
    for (ServiceBudget budget : budgets) {
      Money ceiling = OnePercent.ceiling(budget).orElseThrow();
      Optional<Money> left = OnePercent.left(budget);
      report.line(
          "  - ",
          budget.service().label().in(locale)
              + in("\u00a0: plafond ", ": ceiling ")
              + Wording.amount(ceiling, locale)
              + left.map(this::left).orElse("")
              + ".");
    }
  }

  private String left(Money left) {
    return left.isNegative()
        ? in(", dépassé de ", ", exceeded by ") + Wording.amount(left.abs(), locale)
        : in(", reste ", ", left ") + Wording.amount(left, locale);
  }

  private void remarks() {
    List<CommonRule> remarks =
        review.commonRules().stream().filter(rule -> rule.rule().isEmpty()).toList();
    if (!remarks.isEmpty()) {
      report.heading(Label.of("À savoir", "Good to know"));
      remarks.forEach(r -> report.cited("  - ", r.statement(), r.citations().get(0)));
    }
    if (!review.institutions().isEmpty()) {
      report.heading(Label.of("Institutions", "Institutions"));
      for (Institution institution : review.institutions()) {
        report.cited(
            "  - ",
            institution.nameOn(review.date()).orElseThrow(),
            institution.citations().get(0));
      }
    }
    if (!review.decisions().isEmpty()) {
      report.heading(Label.of("Jurisprudence", "Case law"));
      for (CourtDecision decision : review.decisions()) {
        report.cited(
            "  - ",
            Label.of(
                decision.name().fr() + "\u00a0: " + decision.holding().fr(),
                decision.name().en() + ": " + decision.holding().en()),
            decision.citations().get(0));
      }
    }
    if (!review.openQuestions().isEmpty()) {
      report.heading(Label.of("Ce qu’aucune source n’établit", "What no source establishes"));
      review.openQuestions().forEach(question -> report.line("  - ", question.statement()));
    }
  }

  private String in(String fr, String en) {
    return Label.of(fr, en).in(locale);
  }
}
