package io.github.aict.examples;

import com.google.common.collect.Range;
import io.github.aict.Label;
import io.github.aict.Validity;
import io.github.aict.Wording;
import io.github.aict.evidence.Citation;
import io.github.aict.law.Article;
import io.github.aict.law.ArticleVersion;
import io.github.aict.law.Articles;
import io.github.aict.law.CommonRule;
import io.github.aict.law.CommonRules;
import io.github.aict.law.CourtDecision;
import io.github.aict.law.CourtDecisions;
import io.github.aict.law.LegalFramework;
import io.github.aict.law.LegalPosition;
import io.github.aict.law.LegalPositions;
import io.github.aict.law.LegalText;
import io.github.aict.law.LegalTexts;
import io.github.aict.rule.Report;
import io.github.aict.territory.AuthorityKind;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What changed in the law from one day to another as text. */
final class LawChangesText {

  private final Locale locale;
  private final Report report;

  LawChangesText(Locale locale) {
    this.locale = locale;
    this.report = new Report(locale);
  }

  /** What changed from a first to a last day, both included. */
  String of(LocalDate first, LocalDate last) {
    Range<LocalDate> days = Range.closed(first, last);
    report.line(
        "",
        in("Ce qui a changé ", "What changed ")
            + Wording.period(Validity.closed(first, last), locale));
    List<LegalText> texts =
        LegalTexts.all().stream()
            .filter(text -> text.inForceFrom().filter(days::contains).isPresent())
            .sorted(Comparator.comparing(text -> text.inForceFrom().orElseThrow()))
            .toList();
    frameworks(days);
    heading(texts, Label.of("Textes entrés en vigueur", "Texts that came into force"));
    texts.forEach(text -> LawText.text(report, text, locale));
    articles(days);
    positions(days);
    commonRules(days);
    kinds(days);
    decisions(days);
    return report.withSources();
  }

  private void frameworks(Range<LocalDate> days) {
    List<LegalFramework> changed =
        List.of(LegalFramework.values()).stream()
            .filter(framework -> starts(framework.validity(), days))
            .toList();
    heading(changed, Label.of("Cadre juridique", "Legal framework"));
    for (LegalFramework framework : changed) {
      report.line(
          "  - ",
          day(framework.validity(), locale)
              + framework.label().in(locale)
              + ". "
              + framework.difference().in(locale));
    }
  }

  private void articles(Range<LocalDate> days) {
    List<Article> changed =
        Articles.all().stream()
            .filter(
                article ->
                    article.versions().versions().keySet().stream()
                        .anyMatch(validity -> starts(validity, days) || ends(validity, days)))
            .toList();
    heading(changed, Label.of("Articles", "Articles"));
    for (Article article : changed) {
      report.line("  ", article.subject().in(locale));
      List<ArticleVersion> versions = article.versions().versions().values().asList();
      for (ArticleVersion version : versions) {
        if (starts(version.validity(), days)) {
          report.cited("    - ", sentence(version), version.citations().get(0));
        } else if (ends(version.validity(), days)
            && article.on(version.validity().lastDay().orElseThrow().plusDays(1)).isEmpty()) {
          LocalDate end = version.validity().lastDay().orElseThrow();
          Label number = version.number().designation();
          report.line(
              "    - ",
              Label.of(
                  "fin de vigueur le "
                      + Wording.day(end, Locale.FRENCH)
                      + "\u00a0: "
                      + number.fr()
                      + ".",
                  "out of force after "
                      + Wording.day(end, Locale.ENGLISH)
                      + ": "
                      + number.en()
                      + "."));
        }
      }
    }
  }

  private Label sentence(ArticleVersion version) {
    return Label.of(sentence(version, Locale.FRENCH), sentence(version, Locale.ENGLISH));
  }

  private static String sentence(ArticleVersion version, Locale locale) {
    StringBuilder text = new StringBuilder();
    text.append(Wording.day(version.validity().firstDay().orElseThrow(), locale))
        .append(Label.of("\u00a0: ", ": ").in(locale))
        .append(version.number().designation().in(locale))
        .append('.');
    version.permits().ifPresent(part -> text.append(' ').append(part.in(locale)));
    version.requires().ifPresent(part -> text.append(' ').append(part.in(locale)));
    version.forbids().ifPresent(part -> text.append(' ').append(part.in(locale)));
    return text.toString();
  }

  private void positions(Range<LocalDate> days) {
    List<LegalPosition> changed =
        LegalPositions.all().stream()
            .filter(position -> starts(position.validity(), days))
            .sorted(Comparator.comparing(position -> position.validity().firstDay().orElseThrow()))
            .toList();
    heading(changed, Label.of("Formes d’action", "Forms of action"));
    // The same sentence may hold for several sets of kinds.
    Map<Label, Citation> sentences = new LinkedHashMap<>();
    for (LegalPosition position : changed) {
      sentences.putIfAbsent(
          Label.of(sentence(position, Locale.FRENCH), sentence(position, Locale.ENGLISH)),
          position.citations().get(0));
    }
    sentences.forEach((sentence, citation) -> report.cited("  - ", sentence, citation));
    if (changed.isEmpty()) {
      report.line(
          "",
          Label.of(
              "Aucune forme d’action n’a changé de régime.",
              "No form of action changed its rules."));
    }
  }

  private void commonRules(Range<LocalDate> days) {
    List<CommonRule> changed =
        CommonRules.all().stream().filter(rule -> starts(rule.validity(), days)).toList();
    heading(changed, Label.of("Règles communes aux formes", "Rules across forms"));
    for (CommonRule rule : changed) {
      report.cited(
          "  - ",
          Label.of(
              day(rule.validity(), Locale.FRENCH) + rule.statement().fr(),
              day(rule.validity(), Locale.ENGLISH) + rule.statement().en()),
          rule.citations().get(0));
    }
  }

  private void kinds(Range<LocalDate> days) {
    Map<String, AuthorityKind> changed = new LinkedHashMap<>();
    for (AuthorityKind kind : AuthorityKind.values()) {
      kind.actionRegimes()
          .versions()
          .forEach(
              (period, regime) -> {
                if (starts(period, days)) {
                  changed.put(
                      day(period, locale)
                          + kind.label().in(locale)
                          + ", "
                          + regime.label().in(locale)
                          + ".",
                      kind);
                }
              });
    }
    heading(List.copyOf(changed.values()), Label.of("Collectivités", "Authorities"));
    changed.keySet().forEach(line -> report.line("  - ", line));
  }

  private void decisions(Range<LocalDate> days) {
    List<CourtDecision> decided =
        CourtDecisions.all().stream().filter(d -> days.contains(d.decidedOn())).toList();
    heading(decided, Label.of("Jurisprudence", "Case law"));
    for (CourtDecision decision : decided) {
      report.cited(
          "  - ",
          Label.of(
              decision.name().fr() + "\u00a0: " + decision.holding().fr(),
              decision.name().en() + ": " + decision.holding().en()),
          decision.citations().get(0));
    }
  }

  private static String sentence(LegalPosition position, Locale locale) {
    return day(position.validity(), locale)
        + position.form().label().in(locale)
        + Label.of("\u00a0: ", ": ").in(locale)
        + position.legality().label().in(locale)
        + ". "
        + position.meaning().in(locale);
  }

  private void heading(List<?> content, Label title) {
    if (!content.isEmpty()) {
      report.heading(title);
    }
  }

  private static boolean starts(Validity validity, Range<LocalDate> days) {
    return validity.firstDay().filter(days::contains).isPresent();
  }

  private static boolean ends(Validity validity, Range<LocalDate> days) {
    return validity.lastDay().filter(days::contains).isPresent();
  }

  private static String day(Validity validity, Locale locale) {
    return Wording.day(validity.firstDay().orElseThrow(), locale)
        + Label.of("\u00a0: ", ": ").in(locale);
  }

  private String in(String fr, String en) {
    return Label.of(fr, en).in(locale);
  }
}
