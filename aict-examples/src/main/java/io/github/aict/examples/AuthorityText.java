package io.github.aict.examples;

import com.google.common.collect.ImmutableList;
import io.github.aict.Label;
import io.github.aict.Wording;
import io.github.aict.rule.Report;
import io.github.aict.territory.AuthorityCandidate;
import io.github.aict.territory.AuthorityDirectory;
import io.github.aict.territory.Lineage;
import io.github.aict.territory.MatchedBy;
import io.github.aict.territory.Siren;
import io.github.aict.territory.Subdivision;
import io.github.aict.territory.Succession;
import io.github.aict.territory.TerritorialAuthority;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a directory tells of one authority, in words. */
final class AuthorityText {

  /** The list of movements starts in this year. */
  private static final LocalDate FIRST_DAY = LocalDate.of(1943, 1, 1);

  private final AuthorityDirectory directory;
  private final Locale locale;
  private final LocalDate day;
  private final Report report;

  AuthorityText(AuthorityDirectory directory, Locale locale, LocalDate day) {
    this.directory = directory;
    this.locale = locale;
    this.day = day;
    this.report = new Report(locale);
  }

  /** The name with the kind and the code, on one line. */
  static String title(TerritorialAuthority authority, Locale locale) {
    return authority.name()
        + " ("
        + authority.kind().label().in(locale)
        + ", "
        + authority.inseeCode().map(Object::toString).orElse(authority.code())
        + ")";
  }

  String of(AuthorityCandidate candidate) {
    TerritorialAuthority authority = candidate.authority();
    report.line("", title(authority, locale));
    if (candidate.by() != MatchedBy.NAME) {
      report.line(
          "",
          in("Reconnu par\u00a0: «\u00a0", "Recognised by: “")
              + candidate.name()
              + in("\u00a0», ", "”, ")
              + candidate.by().label().in(locale));
    }
    authority.siren().ifPresent(siren -> line("SIREN", "SIREN", siren.toString()));
    place(authority);
    membership(authority);
    if (!authority.validity().firstDay().isEmpty() || !authority.validity().lastDay().isEmpty()) {
      line("Sous cette forme", "In this form", Wording.period(authority.validity(), locale));
    }
    subdivisions(authority);
    members(authority);
    history(authority);
    report.heading(Label.of("Origine", "Origin"));
    report.cited("  ", directory.citation().statement(), directory.citation());
    report.line(
        "  ",
        Label.of(
            "Édition du " + Wording.day(directory.vintage(), Locale.FRENCH) + ".",
            "Edition of " + Wording.day(directory.vintage(), Locale.ENGLISH) + "."));
    return report.withSources();
  }

  private void place(TerritorialAuthority authority) {
    LocalDate within = authority.validity().contains(day) ? day : lastDay(authority);
    Optional<TerritorialAuthority> departement = directory.departementOf(authority, within);
    departement
        .filter(above -> !above.equals(authority))
        .ifPresent(above -> line("Département", "Département", title(above, locale)));
    directory
        .regionOf(authority, within)
        .filter(above -> !above.equals(authority) && !departement.equals(Optional.of(above)))
        .ifPresent(above -> line("Région", "Region", title(above, locale)));
    if (authority.isOverseas()) {
      line("Outre-mer", "Overseas", authority.seat().label().in(locale));
    }
  }

  private static LocalDate lastDay(TerritorialAuthority authority) {
    return authority.validity().lastDay().or(() -> authority.validity().firstDay()).orElseThrow();
  }

  private void membership(TerritorialAuthority authority) {
    grouping("EPCI", authority.epci());
    grouping("EPT", authority.ept());
    authority
        .population()
        .ifPresent(
            population ->
                line(
                    "Population municipale",
                    "Municipal population",
                    Wording.number(population, locale)));
  }

  private void grouping(String name, Optional<Siren> siren) {
    siren
        .flatMap(number -> directory.find(number, directory.vintage()))
        .ifPresent(grouping -> line(name, name, title(grouping, locale)));
  }

  private void subdivisions(TerritorialAuthority authority) {
    ImmutableList<Subdivision> parts = directory.subdivisionsOf(authority);
    if (!parts.isEmpty()) {
      report.heading(Label.of("Parties", "Parts"));
      parts.forEach(
          part ->
              report.line(
                  "  ",
                  part.name() + " (" + part.kind().label().in(locale) + ", " + part.code() + ")"));
    }
  }

  private void members(TerritorialAuthority authority) {
    ImmutableList<TerritorialAuthority> members = directory.members(authority);
    if (!members.isEmpty()) {
      report.heading(
          Label.of(members.size() + " communes membres", members.size() + " member communes"));
      report.line(
          "  ", members.stream().map(TerritorialAuthority::name).collect(Collectors.joining(", ")));
    }
  }

  private void history(TerritorialAuthority authority) {
    List<Succession> steps = new ArrayList<>();
    LocalDate start = authority.validity().firstDay().orElse(FIRST_DAY);
    if (start.isAfter(FIRST_DAY)) {
      steps.addAll(directory.lineage(authority, FIRST_DAY).successions());
    }
    Lineage later = directory.lineage(authority, day);
    if (!authority.validity().contains(day) && later.day().isAfter(start)) {
      steps.addAll(later.successions());
    }
    if (!steps.isEmpty()) {
      report.heading(Label.of("Histoire", "History"));
      steps.forEach(
          step ->
              report.line(
                  "  ",
                  Wording.day(step.day(), locale)
                      + in("\u00a0: ", ": ")
                      + step.kind().label().in(locale)
                      + in("\u00a0; ", "; ")
                      + brief(step.before())
                      + " → "
                      + brief(step.after())));
    }
  }

  private static String brief(TerritorialAuthority authority) {
    return authority.name() + " (" + authority.code() + ")";
  }

  private void line(String fr, String en, String value) {
    report.line("", in(fr + "\u00a0: ", en + ": ") + value);
  }

  private String in(String fr, String en) {
    return LocalizedCommand.in(locale, fr, en);
  }
}
