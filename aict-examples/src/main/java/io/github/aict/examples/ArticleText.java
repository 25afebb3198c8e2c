package io.github.aict.examples;

import io.github.aict.Label;
import io.github.aict.Validity;
import io.github.aict.Wording;
import io.github.aict.law.Article;
import io.github.aict.law.ArticleVersion;
import io.github.aict.law.Articles;
import io.github.aict.rule.Report;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Articles and their versions as text. */
final class ArticleText {

  private final Locale locale;
  private final Report report;

  ArticleText(Locale locale) {
    this.locale = locale;
    this.report = new Report(locale);
  }

  /** Every version of the articles that have borne a number. */
  String versions(String number, List<Article> articles) {
    if (articles.size() > 1) {
      report.line(
          "",
          Label.of(
              "Ce numéro a été porté par " + articles.size() + " articles, l’un après l’autre.",
              articles.size() + " articles have borne this number, one after another."));
    }
    for (Article article : articles) {
      report.heading(article.subject());
      for (ArticleVersion version : article.versions().versions().values()) {
        version(version);
      }
      article.versions().gaps().forEach(gap -> noVersion(gap));
    }
    return report.withSources();
  }

  /** The version in force on a day of the article that people mean by a number. */
  String on(String number, LocalDate day) {
    Optional<ArticleVersion> inForce = Articles.find(number, day);
    String date = Wording.day(day, locale);
    if (inForce.isEmpty()) {
      report.line(
          "",
          Label.of(
              "Aucune version lue d’un article qui ait porté ce numéro n’était en vigueur le "
                  + date
                  + ".",
              "No version read of an article that has borne this number was in force on "
                  + date
                  + "."));
      for (Article article : Articles.find(number)) {
        report.line("  - ", article.subject().in(locale) + colon() + periods(article));
      }
      return report.withSources();
    }
    ArticleVersion version = inForce.get();
    if (!version.number().isMeantBy(number)) {
      Label designation = version.number().designation();
      report.line(
          "",
          Label.of(
              "Le " + date + ", cet article portait le numéro " + designation.fr() + ".",
              "On " + date + " this article bore the number " + designation.en() + "."));
    }
    version(version);
    return report.withSources();
  }

  void version(ArticleVersion version) {
    report.line(
        "  ",
        version.number().designation().in(locale)
            + ", "
            + Wording.period(version.validity(), locale)
            + " ("
            + version.confidence().label().in(locale)
            + (version.dateConfidence() == version.confidence()
                ? ""
                : in(", date ", ", date ") + version.dateConfidence().label().in(locale))
            + ")");
    version
        .introducedBy()
        .ifPresent(text -> report.line("    ", in("Par\u00a0: ", "By: ") + text.name().in(locale)));
    part(Label.of("Permet\u00a0: ", "Permits: "), version.permits());
    part(Label.of("Exige\u00a0: ", "Requires: "), version.requires());
    part(Label.of("Interdit\u00a0: ", "Forbids: "), version.forbids());
    part(Label.of("Remarque\u00a0: ", "Remark: "), version.remark());
    report.cited("    ", Label.of("Source", "Source"), version.citations().get(0));
  }

  private void noVersion(Validity gap) {
    report.line(
        "  ", in("Sans version connue ", "No version known ") + Wording.period(gap, locale) + ".");
  }

  private void part(Label name, Optional<Label> content) {
    content.ifPresent(text -> report.line("    ", name.in(locale) + text.in(locale)));
  }

  private String periods(Article article) {
    return article.versions().versions().values().stream()
        .map(
            version ->
                version.number().designation().in(locale)
                    + " "
                    + Wording.period(version.validity(), locale))
        .reduce((a, b) -> a + in("\u00a0; ", "; ") + b)
        .orElseThrow();
  }

  private String colon() {
    return in("\u00a0: ", ": ");
  }

  private String in(String fr, String en) {
    return Label.of(fr, en).in(locale);
  }
}
