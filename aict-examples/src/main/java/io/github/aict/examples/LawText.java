package io.github.aict.examples;

import io.github.aict.Label;
import io.github.aict.Wording;
import io.github.aict.law.ArticleVersion;
import io.github.aict.law.LegalFramework;
import io.github.aict.law.LegalPosition;
import io.github.aict.law.LegalPositions;
import io.github.aict.law.LegalText;
import io.github.aict.law.OpenQuestion;
import io.github.aict.law.OpenQuestions;
import io.github.aict.project.ActionForm;
import io.github.aict.rule.Report;
import io.github.aict.rule.Rule;
import io.github.aict.territory.AuthorityKind;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The law of a day and the positions on a form of action as text. */
final class LawText {

  private final Locale locale;
  private final Report report;

  LawText(Locale locale) {
    this.locale = locale;
    this.report = new Report(locale);
  }

  /** The framework of a day. */
  String framework(LocalDate day) {
    LegalFramework framework = LegalFramework.on(day);
    report.line(
        "",
        in("Droit de l’action extérieure au ", "Law of external action on ")
            + Wording.day(day, locale));
    report.line(
        "",
        framework.label().in(locale) + ", " + Wording.period(framework.validity(), locale) + ".");
    report.heading(Label.of("Ce qui le distingue", "What distinguishes it"));
    report.line("  ", framework.difference());
    report.heading(Label.of("La convention", "The convention"));
    report.line(
        "  ",
        in("Convention\u00a0: ", "Convention: ")
            + framework.conventionRole().label().in(locale)
            + ".");
    report.line("  ", framework.mentions());
    report.line("  ", framework.entryIntoForce());
    transmission(framework);
    LegalFramework.articleOn(day).ifPresent(this::article);
    texts(
        Label.of("Textes", "Texts"),
        framework,
        text -> text.inForceFrom().filter(day::isBefore).isEmpty());
    texts(
        Label.of("Textes venus plus tard", "Texts that came later"),
        framework,
        text -> text.inForceFrom().filter(day::isBefore).isPresent());
    forms(day);
    unknowns(day);
    return report.withSources();
  }

  private void transmission(LegalFramework framework) {
    Map<Label, AuthorityKind> kinds = new LinkedHashMap<>();
    kinds.put(
        Label.of("communes et établissements intercommunaux", "communes and intercommunal bodies"),
        AuthorityKind.COMMUNE);
    kinds.put(Label.of("départements", "départements"), AuthorityKind.DEPARTEMENT);
    kinds.put(Label.of("régions", "regions"), AuthorityKind.REGION);
    kinds.put(
        Label.of("Nouvelle-Calédonie et Polynésie française", "New Caledonia and French Polynesia"),
        AuthorityKind.NOUVELLE_CALEDONIE);
    if (framework.representative(AuthorityKind.COMMUNE).isPresent()) {
      report.heading(Label.of("Transmission des actes", "Transmission of acts"));
    }
    kinds.forEach(
        (who, kind) ->
            framework
                .representative(kind)
                .ifPresent(
                    to ->
                        report.line(
                            "  - ",
                            who.in(locale) + in("\u00a0: ", ": ") + to.label().in(locale) + ".")));
  }

  private void article(ArticleVersion version) {
    report.heading(Label.of("Article", "Article"));
    report.line("  ", version.number().designation().in(locale) + ".");
    version.permits().ifPresent(text -> report.line("  ", text));
    version.requires().ifPresent(text -> report.line("  ", text));
    report.cited("  ", Label.of("Source", "Source"), version.citations().get(0));
  }

  private void texts(Label title, LegalFramework framework, Predicate<LegalText> shown) {
    List<LegalText> texts = framework.texts().stream().filter(shown).toList();
    if (!texts.isEmpty()) {
      report.heading(title);
      texts.forEach(text -> text(report, text, locale));
    }
  }

  /** A text with its dates and what it changed. */
  static void text(Report report, LegalText text, Locale locale) {
    String since =
        text.inForceFrom()
            .map(day -> Wording.day(day, locale))
            .map(day -> Label.of(" (en vigueur le " + day, " (in force on " + day).in(locale))
            .map(
                force ->
                    text.strictlyInForceFrom()
                            .filter(day -> !text.inForceFrom().equals(Optional.of(day)))
                            .map(day -> Wording.day(day, locale))
                            .map(
                                day ->
                                    Label.of(", strictement le " + day, ", strictly on " + day)
                                        .in(locale))
                            .map(strictly -> force + strictly)
                            .orElse(force)
                        + ")")
            .orElse("");
    report.cited(
        "  - ",
        Label.of(
            text.name().fr() + since + "\u00a0: " + text.effect().fr(),
            text.name().en() + since + ": " + text.effect().en()),
        text.citations().get(0));
  }

  private void forms(LocalDate day) {
    report.heading(
        Label.of(
            "Formes d’action des collectivités et groupements de droit commun",
            "Forms of action of authorities and groupings under the general rules"));
    for (ActionForm form : ActionForm.values()) {
      Map<LegalPosition, String> kinds = new LinkedHashMap<>();
      for (AuthorityKind kind : kinds(form)) {
        kinds.merge(
            LegalPositions.on(form, kind, day), kind.label().in(locale), (a, b) -> a + ", " + b);
      }
      String all =
          kinds.entrySet().stream()
              .map(
                  entry ->
                      (kinds.size() == 1 ? "" : entry.getValue() + " ")
                          + position(entry.getKey(), kinds.size() > 1))
              .collect(Collectors.joining(in("\u00a0; ", "; ")));
      report.line("  - ", form.label().in(locale) + in("\u00a0: ", ": ") + all + ".");
    }
  }

  private String position(LegalPosition position, boolean bracketed) {
    String legality =
        position.legality().label().in(locale)
            + (position.citations().isEmpty() ? "" : " – " + position.basis().in(locale));
    return bracketed ? "(" + legality + ")" : legality;
  }

  private static AuthorityKind[] kinds(ActionForm form) {
    return switch (form) {
      case UN_POUR_CENT_AGENCE_DE_L_EAU -> new AuthorityKind[] {AuthorityKind.AGENCE_DE_L_EAU};
      case ACCORD_OUTRE_MER -> new AuthorityKind[] {AuthorityKind.REGION_D_OUTRE_MER};
      case CONVENTION, JUMELAGE ->
          new AuthorityKind[] {
            AuthorityKind.COMMUNE, AuthorityKind.DEPARTEMENT, AuthorityKind.REGION
          };
      default -> new AuthorityKind[] {AuthorityKind.COMMUNE};
    };
  }

  private void unknowns(LocalDate day) {
    Set<OpenQuestion> open = new LinkedHashSet<>();
    for (ActionForm form : ActionForm.values()) {
      open.addAll(OpenQuestions.on(form, day));
    }
    if (!open.isEmpty()) {
      report.heading(Label.of("Ce qu’aucune source n’établit", "What no source establishes"));
      open.forEach(question -> report.line("  - ", question.statement()));
    }
  }

  /** What the law of a day says of a form. */
  String position(ActionForm form, AuthorityKind kind, LocalDate day) {
    head(form, kind, in(" au ", " on ") + Wording.day(day, locale));
    position(LegalPositions.on(form, kind, day));
    return report.withSources();
  }

  /** What the law has said of a form over time. */
  String form(ActionForm form, AuthorityKind kind) {
    head(form, kind, "");
    LegalPositions.of(form, kind)
        .versions()
        .forEach(
            (period, position) -> {
              String when = Wording.period(period, locale);
              report.heading(Label.of(when, when));
              position(position);
            });
    return report.withSources();
  }

  private void head(ActionForm form, AuthorityKind kind, String when) {
    report.line("", form.label().in(locale) + " – " + kind.label().in(locale) + when);
  }

  private void position(LegalPosition position) {
    report.line(
        "  ",
        position.legality().label().in(locale)
            + (position.citations().isEmpty()
                ? ""
                : " – "
                    + position.basis().in(locale)
                    + " ("
                    + position.confidence().label().in(locale)
                    + ")")
            + ".");
    if (position.citations().isEmpty()) {
      report.line("  ", position.meaning());
    } else {
      report.cited("  ", position.meaning(), position.citations().get(0));
    }
    if (position.legality().isOpen()) {
      for (Rule rule : position.rules()) {
        report.line("  - ", rule.statement());
      }
    }
  }

  private String in(String fr, String en) {
    return Label.of(fr, en).in(locale);
  }
}
