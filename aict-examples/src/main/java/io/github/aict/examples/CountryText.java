package io.github.aict.examples;

import io.github.aict.Label;
import io.github.aict.Validity;
import io.github.aict.Wording;
import io.github.aict.evidence.Citation;
import io.github.aict.evidence.Confidence;
import io.github.aict.rule.Report;
import io.github.aict.territory.Country;
import io.github.aict.territory.CountryGroup;
import io.github.aict.territory.CountryMatch;
import io.github.aict.territory.DacList;
import io.github.aict.territory.IncomeGroup;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is known of a country on a day, for people. */
final class CountryText {

  private static final Label DAC_REGIONS =
      Label.of(
          "bénéficiaires de l’aide par région du CAD", "recipients of aid by region of the DAC");

  private final Locale locale;

  CountryText(Locale locale) {
    this.locale = locale;
  }

  String of(CountryMatch.Resolved resolved, LocalDate day) {
    Country country = resolved.country();
    Report report = new Report(locale);
    head(report, resolved);
    dacList(report, country, day);
    suspension(report, country, day);
    groups(report, country, day);
    unknown(report, country, day);
    return report.withSources();
  }

  private void head(Report report, CountryMatch.Resolved resolved) {
    Country country = resolved.country();
    report.line(
        "",
        Label.of(
            country.label().fr() + " (en anglais\u00a0: " + country.label().en() + ")",
            country.label().en() + " (in French: " + country.label().fr() + ")"));
    String codes =
        Stream.concat(
                Stream.of(country.code()),
                Stream.concat(country.alpha2().stream(), country.numeric().stream()))
            .collect(Collectors.joining(", "));
    report.line("", Label.of("Codes\u00a0: " + codes, "Codes: " + codes));
    for (Country whole : country.broader()) {
      report.line(
          "",
          Label.of(
              "Fait partie de\u00a0: " + whole.label().fr() + " (" + whole + ")",
              "Part of: " + whole.label().en() + " (" + whole + ")"));
    }
    report.line(
        "",
        Label.of(
            "Reconnu par\u00a0: «\u00a0"
                + resolved.spelling()
                + "\u00a0», "
                + resolved.kind().label().fr(),
            "Recognised by: “" + resolved.spelling() + "”, " + resolved.kind().label().en()));
  }

  private void dacList(Report report, Country country, LocalDate day) {
    report.heading(
        Label.of(
            "Aide publique au développement, année de déclaration " + day.getYear(),
            "Official development assistance, reporting year " + day.getYear()));
    Optional<DacList> list = DacList.find(day.getYear());
    if (list.isEmpty()) {
      String years = DacList.years().first() + "-" + DacList.years().last();
      report.line(
          "  ",
          Label.of(
              "La liste du CAD de cette année n’est pas connue (années connues\u00a0: "
                  + years
                  + ").",
              "The DAC list of this year is not known (known years: " + years + ")."));
      return;
    }
    Optional<IncomeGroup> group = list.get().groupOf(country);
    Confidence confidence = list.get().confidence(country);
    report.line(
        "  ",
        group
            .map(
                income ->
                    Label.of(
                        "Bénéficiaire\u00a0: " + income.label().fr() + sure(confidence).fr(),
                        "Recipient: " + income.label().en() + sure(confidence).en()))
            .orElseGet(
                () ->
                    Label.of(
                        "N’est pas bénéficiaire" + sure(confidence).fr(),
                        "Not a recipient" + sure(confidence).en())));
    sources(report, list.get().citations());
  }

  private void suspension(Report report, Country country, LocalDate day) {
    CountryGroup group = CountryGroup.ODA_SUSPENDED;
    report.heading(Label.of("Suspension de l’aide française", "Suspension of French aid"));
    if (!group.membersOn(day).contains(country)) {
      report.line("  ", Label.of("Aucune suspension connue", "No suspension that is known"));
      return;
    }
    Label sure = sure(group.confidence(country, day));
    String since = Wording.day(suspendedSince(country), locale);
    report.line(
        "  ",
        Label.of(
            "Suspendue depuis le " + since + sure.fr(), "Suspended since " + since + sure.en()));
    sources(report, group.citations());
  }

  private static LocalDate suspendedSince(Country country) {
    return CountryGroup.ODA_SUSPENDED.timeline().versions().entrySet().stream()
        .filter(version -> version.getValue().contains(country))
        .map(Map.Entry::getKey)
        .map(Validity::firstDay)
        .flatMap(Optional::stream)
        .findFirst()
        .orElseThrow();
  }

  private void groups(Report report, Country country, LocalDate day) {
    report.heading(
        Label.of(
            "Listes et régions au " + Wording.day(day, locale),
            "Lists and regions on " + Wording.day(day, locale)));
    boolean none = true;
    for (CountryGroup group : others()) {
      Confidence confidence = group.confidence(country, day);
      if (confidence != Confidence.UNVERIFIED && group.membersOn(day).contains(country)) {
        none = false;
        report.line(
            "  - ",
            Label.of(
                group.label().fr() + sure(confidence).fr(),
                group.label().en() + sure(confidence).en()));
        sources(report, cited(group, false));
      }
    }
    if (none) {
      report.line("  ", Label.of("Aucune", "None"));
    }
  }

  private void unknown(Report report, Country country, LocalDate day) {
    List<CountryGroup> uncertain =
        others().stream()
            .filter(group -> group.timeline().on(day).isPresent())
            .filter(group -> group.confidence(country, day) == Confidence.UNVERIFIED)
            .toList();
    Set<Label> unknown =
        others().stream()
            .filter(group -> group.timeline().on(day).isEmpty())
            .map(group -> group.code().startsWith("DAC_") ? DAC_REGIONS : group.label())
            .collect(Collectors.toCollection(LinkedHashSet::new));
    if (uncertain.isEmpty() && unknown.isEmpty()) {
      return;
    }
    report.heading(Label.of("Ce qui n’est pas établi", "What is not established"));
    for (CountryGroup group : uncertain) {
      report.line(
          "  - ",
          Label.of(
              "Si le pays est sur la liste\u00a0: " + group.label().fr(),
              "Whether the country is on the list: " + group.label().en()));
      sources(report, cited(group, true));
    }
    for (Label group : unknown) {
      report.line(
          "  - ",
          Label.of(
              "Une liste pour ce jour\u00a0: " + group.fr(), "A list for that day: " + group.en()));
    }
  }

  /** Every group but the suspensions, which have a heading of their own. */
  private static List<CountryGroup> others() {
    return Stream.of(CountryGroup.values())
        .filter(group -> group != CountryGroup.ODA_SUSPENDED)
        .toList();
  }

  /** What a group rests on, or else what its sources leave open. */
  private static List<Citation> cited(CountryGroup group, boolean open) {
    return group.citations().stream()
        .filter(citation -> open == (citation.confidence() == Confidence.UNVERIFIED))
        .toList();
  }

  private void sources(Report report, List<Citation> citations) {
    for (Citation citation : citations) {
      Label sure = sure(citation.confidence());
      report.cited(
          "      ",
          Label.of(citation.statement().fr() + sure.fr(), citation.statement().en() + sure.en()),
          citation);
    }
  }

  private static Label sure(Confidence confidence) {
    return Label.of(" (" + confidence.label().fr() + ")", " (" + confidence.label().en() + ")");
  }
}
