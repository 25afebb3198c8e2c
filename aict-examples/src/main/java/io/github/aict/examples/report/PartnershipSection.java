package io.github.aict.examples.report;

import io.github.aict.Label;
import io.github.aict.Wording;
import io.github.aict.examples.chart.WorldMap;
import io.github.aict.indicator.Breakdown;
import io.github.aict.indicator.Continuity;
import io.github.aict.indicator.Measurement;
import io.github.aict.indicator.PartnershipIndicators;
import io.github.aict.partnership.Partnership;
import io.github.aict.partnership.PartnershipMember;
import io.github.aict.territory.Coordinates;
import io.github.aict.territory.Country;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/** The partnerships: a map, a table, and how long they last. */
final class PartnershipSection {

  private PartnershipSection() {}

  static void write(ReportData data, Html page) {
    page.heading("Partenariats", "Partnerships");
    if (data.partnerships().isEmpty()) {
      page.paragraph(
          page.in(
              "Les fichiers donnés ne contiennent aucun partenariat de cette collectivité.",
              "The given files hold no partnership of this authority."));
      return;
    }
    PartnershipIndicators figures = PartnershipIndicators.of(data.partnerships());
    Breakdown<Country> countries = figures.byCountry().value().orElseThrow();
    page.paragraph(
        page.in("Relations\u00a0: ", "Relations: ")
            + Wording.number(data.partnerships().size(), page.locale())
            + page.in("\u00a0; pays\u00a0: ", "; countries: ")
            + Wording.number(countries.quantities().size(), page.locale())
            + ".");
    page.figure(map(data, countries).toSvg(page.locale()));
    page.table(
        List.of(
            page.in("Partenaire", "Partner"),
            page.in("Pays", "Country"),
            page.in("Forme", "Form"),
            page.in("Depuis", "Since"),
            page.in("Jusqu’en", "Until")),
        Set.of(3, 4),
        data.partnerships().stream()
            .sorted(
                Comparator.comparing((Partnership relation) -> countries(relation, page))
                    .thenComparing(PartnershipSection::partners))
            .map(relation -> row(relation, page))
            .toList());
    continuity(figures, data, page);
    data.partnerships().forEach(relation -> relation.sources().forEach(data::cite));
  }

  private static WorldMap map(ReportData data, Breakdown<Country> countries) {
    String name = data.authority().name();
    WorldMap map =
        WorldMap.titled(Label.of("Les partenaires dans le monde", "The partners in the world"))
            .unit(Label.of("relations", "relations"))
            .undatedSource(
                Label.of("partenariats des fichiers donnés", "partnerships of the given files"),
                data.day());
    for (var entry : countries.quantities().entrySet()) {
      map = map.country(entry.getKey(), entry.getValue().doubleValue());
    }
    Optional<Coordinates> home = data.authority().centre();
    if (home.isPresent()) {
      map = map.place(Label.of(name, name), home.get());
      for (Coordinates partner :
          data.partnerships().stream()
              .flatMap(relation -> relation.foreign().stream())
              .flatMap(member -> member.centre().stream())
              .distinct()
              .toList()) {
        map = map.place(partner).arc(home.get(), partner);
      }
    }
    long unplaced =
        data.partnerships().stream()
            .flatMap(relation -> relation.foreign().stream())
            .filter(member -> member.centre().isEmpty())
            .count();
    return unplaced == 0
        ? map
        : map.note(
            Label.of(
                "Partenaires sans coordonnées, montrés par leur pays seul\u00a0: " + unplaced + ".",
                "Partners without coordinates, shown by their country alone: " + unplaced + "."));
  }

  private static List<String> row(Partnership relation, Html page) {
    return List.of(
        partners(relation),
        countries(relation, page),
        relation.form().label().in(page.locale()),
        year(relation.firstYear()),
        year(relation.lastYear()));
  }

  private static String year(OptionalInt year) {
    return year.isPresent() ? Integer.toString(year.getAsInt()) : "–";
  }

  private static String partners(Partnership relation) {
    return relation.foreign().stream()
        .map(PartnershipMember::name)
        .collect(Collectors.joining(", "));
  }

  private static String countries(Partnership relation, Html page) {
    return relation.countries().stream()
        .map(country -> country.label().in(page.locale()))
        .collect(Collectors.joining(", "));
  }

  private static void continuity(PartnershipIndicators figures, ReportData data, Html page) {
    Measurement<Continuity> measured = figures.continuity(data.day().getYear());
    measured
        .value()
        .ifPresent(
            continuity ->
                page.paragraph(
                    page.in("En cours\u00a0: ", "In force: ")
                        + continuity.inForce()
                        + page.in("\u00a0; finies\u00a0: ", "; ended: ")
                        + continuity.ended()
                        + page.in("\u00a0; durée médiane\u00a0: ", "; median length: ")
                        + continuity.medianYears()
                        + page.in(" ans.", " years.")));
    page.note(
        page.in("Première année connue\u00a0: ", "First year known: ")
            + measured.coverage().counted()
            + page.in(" relations sur ", " of ")
            + measured.coverage().of()
            + page.in(". ", " relations. ")
            + measured.indicator().limits().in(page.locale()));
  }
}
