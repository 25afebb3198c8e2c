package io.github.aict.examples;

import io.github.aict.Label;
import io.github.aict.Term;
import io.github.aict.Wording;
import io.github.aict.odd.OddMapping;
import io.github.aict.odd.OddTarget;
import io.github.aict.odd.SectorCode;
import io.github.aict.odd.SuggestedOdd;
import io.github.aict.rule.Report;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A sector of the DAC and the Goals suggested for it as text. */
final class SectorText {

  private final Locale locale;
  private final Report report;

  SectorText(Locale locale) {
    this.locale = locale;
    this.report = new Report(locale);
  }

  /** Tells a sector by its code. */
  static String of(String code, Locale locale) {
    return new SectorText(locale)
        .text(SectorCode.find(code).orElseThrow(() -> unknown(code)), OddMapping.bundled());
  }

  private static RefusedInputException unknown(String code) {
    String printable = Wording.oneLine(code);
    String near = SectorCode.near(code).stream().map(Term::code).collect(Collectors.joining(", "));
    return new RefusedInputException(
        "aucun secteur du CAD n’a le code «\u00a0"
            + printable
            + "\u00a0»\u00a0; "
            + (near.isEmpty()
                ? "écrivez trois ou cinq chiffres, par exemple 140 ou 14030"
                : "proches\u00a0: " + near),
        "there is no DAC sector with the code “"
            + printable
            + "”; "
            + (near.isEmpty()
                ? "write three or five digits, for example 140 or 14030"
                : "near it: " + near));
  }

  private String text(SectorCode sector, OddMapping mapping) {
    report.line("", in("Secteur ", "Sector ") + name(sector));
    report.line(
        "",
        in("Niveau\u00a0: ", "Level: ") + sector.level().label().in(locale) + withdrawal(sector));
    List<SectorCode> above = sector.broader().asList();
    while (!above.isEmpty()) {
      report.line(in("  dans ", "  within "), name(above.get(0)));
      above = above.get(0).broader().asList();
    }
    List<SuggestedOdd> suggestions = mapping.suggest(sector);
    report.heading(Label.of("ODD suggérés", "SDGs suggested"));
    if (suggestions.isEmpty()) {
      report.line(
          "  ",
          Label.of(
              "La table ne suggère aucun ODD pour ce secteur.",
              "The table suggests no SDG for this sector."));
    }
    suggestions.forEach(this::suggestion);
    origin(sector, mapping);
    return report.withSources();
  }

  private void suggestion(SuggestedOdd suggestion) {
    Label goal =
        suggestion.target().map(OddTarget::label).orElseGet(() -> suggestion.odd().label());
    report.line(
        "  " + in("ODD\u00a0", "SDG "), suggestion.link().goal() + colon() + goal.in(locale));
    report.line(
        "    ",
        in("poids ", "weight ")
            + Wording.rate(suggestion.weight(), locale)
            + colon()
            + suggestion.reason().in(locale));
  }

  private void origin(SectorCode sector, OddMapping mapping) {
    report.heading(Label.of("Origine", "Origin"));
    var citation = SectorCode.citations().get(sector.isWithdrawn() ? 1 : 0);
    report.cited("  ", citation.statement(), citation);
    mapping.suggest(sector).stream()
        .limit(1)
        .map(suggestion -> suggestion.link().code())
        .filter(code -> !code.equals(sector.code()))
        .forEach(
            code ->
                report.line(
                    "  ",
                    Label.of(
                        "Les suggestions sont celles du code " + code + ", plus large.",
                        "The suggestions are those of the broader code " + code + ".")));
    report.line(
        "  ",
        Label.of(
            "Les suggestions sont d’aict (table "
                + mapping.version()
                + "), au mieux probables\u00a0; seul le projet déclare ses ODD.",
            "The suggestions are by aict (table "
                + mapping.version()
                + "), at best likely; only the project declares its SDGs."));
  }

  private String withdrawal(SectorCode sector) {
    return sector
        .withdrawnOn()
        .map(day -> in(", retiré le ", ", withdrawn on ") + Wording.day(day, locale))
        .orElse("");
  }

  private String name(SectorCode sector) {
    return sector.code() + colon() + sector.label().in(locale);
  }

  private String colon() {
    return in("\u00a0: ", ": ");
  }

  private String in(String fr, String en) {
    return Label.of(fr, en).in(locale);
  }
}
