package io.github.aict.examples.brochure;

import io.github.aict.Label;
import io.github.aict.Validity;
import io.github.aict.Wording;
import io.github.aict.funding.CallSummary;
import io.github.aict.funding.Catalogue;
import io.github.aict.rule.Report;
import io.github.aict.territory.AuthorityDirectory;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.stream.Collectors;

/** The brochure in words, for a person to read. */
public final class BrochureText {

  private final Locale locale;
  private final AuthorityDirectory directory;
  private final Report report;

  private BrochureText(Locale locale, AuthorityDirectory directory) {
    this.locale = locale;
    this.directory = directory;
    this.report = new Report(locale);
  }

  /**
   * Tells the whole brochure.
   *
   * @param directory the directory that gives the authorities their names and counts them
   * @param catalogue the catalogue whose calls are listed with the sources of co-funding
   * @param locale the reader's locale: French for a French locale, English for any other
   * @return the text, of many lines
   */
  public static String of(AuthorityDirectory directory, Catalogue catalogue, Locale locale) {
    return new BrochureText(locale, directory).all(catalogue);
  }

  /**
   * Tells one of the actions.
   *
   * @param number the number, from 1 to 16
   * @param directory the directory that gives the authorities their names
   * @param locale the reader's locale: French for a French locale, English for any other
   * @return the text, of several lines
   * @throws IllegalArgumentException if there is no action of that number
   */
  public static String ofAction(int number, AuthorityDirectory directory, Locale locale) {
    BrochureText text = new BrochureText(locale, directory);
    new ActionText(text.report, locale, directory).add(Brochure.action(number));
    return text.report.withSources().stripLeading();
  }

  private String all(Catalogue catalogue) {
    report.line("", Brochure.source().title());
    report.line("", Brochure.source().address().toString());
    report.heading(Label.of("Ce qu’est l’action internationale", "What international action is"));
    Brochure.arguments().forEach(argument -> report.line("  ", argument.text()));
    ActionText actions = new ActionText(report, locale, directory);
    Brochure.actions().forEach(actions::add);
    report.heading(Label.of("D’où elle vient, où elle va", "Where it comes from, where it goes"));
    Brochure.periods().forEach(this::period);
    report.heading(Label.of("Les politiques publiques", "The public policies"));
    Brochure.policyAreas().forEach(this::policies);
    figures();
    report.heading(Label.of("Questions d’élus", "Questions of elected officials"));
    Brochure.questions().forEach(this::question);
    report.heading(Label.of("Les étapes", "The steps"));
    Brochure.steps().forEach(step -> titled(step.number() + ". ", step.title(), step.text()));
    report.heading(Label.of("Cofinancements", "Co-funding"));
    Brochure.cofinancing().forEach(source -> cofinancing(source, catalogue));
    report.heading(Label.of("Cités Unies France", "Cités Unies France"));
    Brochure.services().forEach(service -> report.line("  ", service.text()));
    report.heading(Label.of("Organismes nommés", "Bodies named"));
    Brochure.bodies().forEach(this::body);
    return report.withSources();
  }

  private void period(Period period) {
    String printed = period.years().isPresent() ? " (" + years(period) + ")" : "";
    titled(
        "", Label.of(period.title().fr() + printed, period.title().en() + printed), period.text());
    period.law().ifPresent(law -> report.line("    ", law.name()));
    period.remark().ifPresent(this::remark);
  }

  private static String years(Period period) {
    return period
        .years()
        .map(
            years ->
                years.firstDay().map(day -> Integer.toString(day.getYear())).orElse("")
                    + "–"
                    + years.lastDay().map(day -> Integer.toString(day.getYear())).orElse(""))
        .orElse("");
  }

  private void policies(PolicyArea area) {
    String policies =
        area.policies().stream().map(policy -> policy.in(locale)).collect(Collectors.joining(", "));
    String others = area.others() ? Label.of(", etc.", ", etc.").in(locale) : "";
    report.line("  ", area.family().label().in(locale) + colon() + policies + others);
  }

  private void figures() {
    report.heading(Label.of("Les chiffres", "The figures"));
    for (KeyFigure figure : Brochure.figures()) {
      report.line("  ", figure.label().in(locale) + colon() + value(figure));
      figure.remark().ifPresent(this::remark);
    }
    report.heading(Label.of("Les chiffres entre eux", "The figures against each other"));
    for (FigureComparison comparison : Brochure.comparisons(directory)) {
      report.line(
          "  ",
          comparison.consistency().label().in(locale)
              + colon()
              + comparison.reckoning().in(locale));
    }
    report.heading(Label.of("Les dates", "The dates"));
    Brochure.dates()
        .forEach(date -> report.line("  ", date.label().in(locale) + colon() + days(date.days())));
  }

  private String days(Validity days) {
    return days.firstDay().equals(days.lastDay())
        ? days.firstDay().map(day -> Wording.day(day, locale)).orElseThrow()
        : Wording.period(days, locale);
  }

  private String value(KeyFigure figure) {
    String qualifier =
        figure.qualifier() == FigureQualifier.AS_PRINTED
            ? ""
            : figure.qualifier().label().in(locale) + " ";
    String number = number(figure.value());
    return qualifier
        + switch (figure.unit()) {
          case COUNT -> number;
          case PERCENT -> number + Label.of("\u00a0%", "%").in(locale);
          case RANK -> figure.unit().label().in(locale) + " " + number;
          default -> number + " " + figure.unit().label().in(locale);
        };
  }

  private String number(BigDecimal value) {
    return value.scale() <= 0
        ? Wording.number(value.longValueExact(), locale)
        : Label.of(value.toPlainString().replace('.', ','), value.toPlainString()).in(locale);
  }

  private void question(OfficialsQuestion question) {
    report.line("  ", question.question());
    report.line("    ", question.answer());
    question.remark().ifPresent(this::remark);
  }

  private void cofinancing(CofinancingSource source, Catalogue catalogue) {
    titled("", source.title(), source.text());
    String ids =
        source.calls(catalogue).stream().map(CallSummary::id).collect(Collectors.joining(", "));
    report.line("    ", Label.of("Au catalogue", "In the catalogue").in(locale) + colon() + ids);
    remark(source.missing());
  }

  private void body(NamedBody body) {
    titled("", body.name(), body.role());
    body.website().ifPresent(address -> report.line("    ", address.toString()));
  }

  private void titled(String mark, Label title, Label text) {
    report.line("  ", mark + title.in(locale) + colon() + text.in(locale));
  }

  private void remark(Label remark) {
    report.line("    ", Label.of("Remarque", "Remark").in(locale) + colon() + remark.in(locale));
  }

  private String colon() {
    return Label.of("\u00a0: ", ": ").in(locale);
  }
}
