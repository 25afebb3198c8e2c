package io.github.aict.examples.files;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.aict.InvalidValueException;
import io.github.aict.Label;
import io.github.aict.partnership.Partnership;
import io.github.aict.partnership.PartnershipForm;
import io.github.aict.partnership.PartnershipMember;
import io.github.aict.territory.Country;
import io.github.aict.territory.CountryMatch;
import io.github.aict.territory.TerritorialAuthority;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Makes relations of the rows of a table of partnerships. */
final class PartnershipRows {

  private static final Country FRANCE = Country.of("FRA");

  /** What is wrong with one partner of a cell. */
  private record Fault(RowProblem problem, PartnershipField field, Label reason) {}

  private final PartnershipTable table;
  private final Splitter splitter;
  private final Namesakes namesakes;
  private final RelationIndex relations = new RelationIndex();

  PartnershipRows(PartnershipTable table) {
    this.table = table;
    this.namesakes = new Namesakes(table.directory());
    this.splitter =
        Splitter.on(CharMatcher.anyOf(table.partnerSeparators()))
            .trimResults(CharMatcher.whitespace())
            .omitEmptyStrings();
  }

  ImmutableList<Partnership> partnerships() {
    return relations.partnerships();
  }

  void accept(Row<PartnershipField> row) {
    Optional<CellDate> start = row.date(PartnershipField.START);
    Optional<CellDate> end = row.date(PartnershipField.END);
    Optional<TerritorialAuthority> french =
        new FrenchParty(table.directory(), namesakes, row, start).find();
    ImmutableList<PartnershipMember> partners = partners(row);
    if (french.isEmpty() || partners.isEmpty()) {
      return;
    }
    PartnershipForm form = row.code(PartnershipField.FORM, FormWords::find).orElse(table.form());
    try {
      List<Partnership> told = new ArrayList<>();
      for (PartnershipMember partner : partners) {
        told.add(
            Partnership.builder()
                .form(form)
                .members(ImmutableSet.of(PartnershipMember.of(french.get()), partner))
                .declaredFirstYear(year(start))
                .lastYear(year(end))
                .sources(table.sources())
                .build());
      }
      add(row, told);
    } catch (InvalidValueException e) {
      row.refuse(RowProblem.CONTRADICTION, PartnershipField.END, e.reason());
    }
  }

  private static OptionalInt year(Optional<CellDate> date) {
    return date.isPresent() ? OptionalInt.of(date.get().year()) : OptionalInt.empty();
  }

  private ImmutableList<PartnershipMember> partners(Row<PartnershipField> row) {
    Optional<String> nameCell = row.required(PartnershipField.PARTNER);
    Optional<String> countryCell = row.required(PartnershipField.COUNTRY);
    if (nameCell.isEmpty() || countryCell.isEmpty()) {
      return ImmutableList.of();
    }
    List<String> names = splitter.splitToList(nameCell.get());
    List<String> countries = splitter.splitToList(countryCell.get());
    if ((countries.size() != 1 && countries.size() != names.size()) || names.isEmpty()) {
      row.refuse(
          RowProblem.COUNTRY_CONTRADICTION,
          PartnershipField.COUNTRY,
          Label.of(
              countries.size()
                  + " pays pour "
                  + names.size()
                  + " partenaires\u00a0: il en faut un pour tous ou un pour chacun.",
              countries.size()
                  + " countries for "
                  + names.size()
                  + " partners: one for all or one for each is needed."));
      return ImmutableList.of();
    }
    return members(row, names, countries);
  }

  private static ImmutableList<PartnershipMember> members(
      Row<PartnershipField> row, List<String> names, List<String> countries) {
    ImmutableList.Builder<PartnershipMember> members = ImmutableList.builder();
    List<Fault> faults = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      String country = countries.get(countries.size() == 1 ? 0 : i);
      CountryMatch match = Country.resolve(country);
      Optional<Fault> fault = fault(match, country, names.get(i));
      if (fault.isPresent()) {
        faults.add(fault.get());
      } else {
        members.add(
            PartnershipMember.builder()
                .name(names.get(i))
                .country(match.found().orElseThrow())
                .build());
      }
    }
    ImmutableList<PartnershipMember> good = members.build();
    for (Fault fault : ImmutableSet.copyOf(faults)) {
      if (good.isEmpty()) {
        row.refuse(fault.problem(), fault.field(), fault.reason());
      } else {
        row.doubt(fault.problem(), fault.field(), fault.reason());
      }
    }
    if (names.size() > 1 && !good.isEmpty()) {
      row.doubt(
          RowProblem.SEVERAL_PARTNERS,
          PartnershipField.PARTNER,
          Label.of(
              "Chaque partenaire dont le pays est connu est pris pour une relation.",
              "Each partner of a known country is taken for a relation."));
    }
    return good;
  }

  private static Optional<Fault> fault(CountryMatch match, String country, String name) {
    if (match instanceof CountryMatch.Ambiguous ambiguous) {
      return Optional.of(
          new Fault(
              RowProblem.COUNTRY_AMBIGUOUS,
              PartnershipField.COUNTRY,
              RowNote.about(country, ambiguous.reason())));
    }
    if (match instanceof CountryMatch.Unknown unknown) {
      return Optional.of(
          new Fault(
              RowProblem.NO_COUNTRY,
              PartnershipField.COUNTRY,
              RowNote.about(country, unknown.reason())));
    }
    return match
        .found()
        .filter(found -> found.isWithin(FRANCE))
        .map(
            french ->
                new Fault(
                    RowProblem.WITHIN_FRANCE,
                    PartnershipField.COUNTRY,
                    Label.of(
                        "Le partenaire " + RowNote.mention(name) + " est français.",
                        "The partner " + RowNote.mention(name) + " is French.")));
  }

  // Combined first, so that a row that contradicts another leaves nothing behind.
  private void add(Row<PartnershipField> row, List<Partnership> told) {
    Map<RelationIndex.Told, Partnership> combined = new LinkedHashMap<>();
    for (Partnership relation : told) {
      relations
          .same(relation)
          .ifPresent(
              same ->
                  combined.merge(
                      same,
                      same.partnership()
                          .combinedWith(relation.withMembers(same.partnership().members())),
                      Partnership::combinedWith));
    }
    combined.forEach(
        (same, both) -> {
          relations.replace(same, both);
          noteLine(
              row,
              RowProblem.COMBINED,
              Label.of(
                  "La ligne "
                      + same.line()
                      + " donne la même relation\u00a0: les deux sont réunies.",
                  "Line " + same.line() + " has the same relation: the two are combined."));
        });
    for (Partnership relation : told) {
      if (relations.same(relation).isEmpty()) {
        for (RelationIndex.Told other : relations.ofSameNames(relation)) {
          noteLine(
              row,
              RowProblem.SAME_NAMES,
              Label.of(
                  "La ligne "
                      + other.line()
                      + " donne une relation des mêmes noms, d’une autre forme ou d’un autre pays.",
                  "Line "
                      + other.line()
                      + " has a relation of the same names, of another form or country."));
        }
        relations.add(row.line(), relation);
      }
    }
  }

  private static void noteLine(Row<PartnershipField> row, RowProblem problem, Label reason) {
    row.doubt(problem, PartnershipField.PARTNER, reason);
  }
}
