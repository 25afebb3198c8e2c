package io.github.aict.examples.brochure;

import io.github.aict.Label;
import io.github.aict.rule.Report;
import io.github.aict.territory.AuthorityDirectory;
import io.github.aict.territory.TerritorialAuthority;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A numbered action in words. */
final class ActionText {

  private static final LocalDate DAY = Brochure.MONTH.atDay(1);

  private final Report report;
  private final Locale locale;
  private final AuthorityDirectory directory;

  ActionText(Report report, Locale locale, AuthorityDirectory directory) {
    this.report = report;
    this.locale = locale;
    this.directory = directory;
  }

  void add(BrochureAction action) {
    report.heading(
        Label.of(
            "Action " + action.number() + "\u00a0: " + action.title().fr(),
            "Action " + action.number() + ": " + action.title().en()));
    action.strands().forEach(this::strand);
    line("Famille", "Family", action.family().label().in(locale));
    line("Thèmes", "Themes", joined(action.themes().stream().map(t -> t.label()).toList()));
    report.line(
        "  ",
        Label.of(
            "ODD suggérés par nous, et non par la brochure\u00a0:",
            "SDGs suggested by us, not by the brochure:"));
    for (OddSuggestion suggestion : action.odd()) {
      report.line(
          "    ",
          Label.of(
              "ODD\u00a0" + suggestion.odd().number() + "\u00a0: " + suggestion.reason().fr(),
              "SDG " + suggestion.odd().number() + ": " + suggestion.reason().en()));
    }
    action.remarks().forEach(this::remark);
    action.project().ifPresent(file -> line("Projet d’exemple", "Example project", file));
  }

  private void strand(ActionStrand strand) {
    report.line("  ", strand.text());
    String others = strand.othersToo() ? Label.of(", et d’autres", ", and others").in(locale) : "";
    line(
        "Collectivités",
        "Authorities",
        strand.authorities().stream().map(this::name).collect(Collectors.joining(", ")) + others);
    if (!strand.places().isEmpty()) {
      line(
          "Lieux",
          "Places",
          strand.places().stream()
              .map(place -> place.name().in(locale) + in(place.country().label()))
              .collect(Collectors.joining(", ")));
    }
    if (!strand.countries().isEmpty()) {
      line(
          "Pays",
          "Countries",
          strand.countries().stream()
              .map(named -> named.country().label().in(locale) + in(named.role().label()))
              .collect(Collectors.joining(", ")));
    }
    if (!strand.things().isEmpty()) {
      line(
          "Nommés",
          "Named",
          strand.things().stream()
              .map(thing -> thing.name().in(locale) + in(thing.kind().label()))
              .collect(Collectors.joining(", ")));
    }
    strand.authorities().stream()
        .flatMap(authority -> authority.remark().stream())
        .forEach(this::remark);
  }

  private String name(BrochureAuthority authority) {
    return authority
        .on(directory, DAY)
        .map(found -> name(found) + " (" + found.code() + ")")
        .orElse(authority.printed());
  }

  private static String name(TerritorialAuthority authority) {
    return authority.name().replace('\'', '’');
  }

  private void remark(Label remark) {
    line("Remarque", "Remark", remark.in(locale));
  }

  private void line(String fr, String en, String value) {
    report.line("  ", Label.of(fr, en).in(locale) + Label.of("\u00a0: ", ": ").in(locale) + value);
  }

  private String joined(List<Label> labels) {
    return labels.stream().map(label -> label.in(locale)).collect(Collectors.joining(", "));
  }

  private String in(Label detail) {
    return " (" + detail.in(locale) + ")";
  }
}
