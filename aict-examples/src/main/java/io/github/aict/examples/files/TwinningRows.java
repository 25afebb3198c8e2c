package io.github.aict.examples.files;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multiset;
import io.github.aict.Label;
import io.github.aict.Wording;
import io.github.aict.partnership.Partnership;
import io.github.aict.partnership.PartnershipForm;
import io.github.aict.partnership.PartnershipMember;
import io.github.aict.territory.AuthorityDirectory;
import io.github.aict.territory.AuthorityMatch;
import io.github.aict.territory.AuthorityQuery;
import io.github.aict.territory.Coordinates;
import io.github.aict.territory.Country;
import io.github.aict.territory.CountryMatch;
import io.github.aict.territory.TerritorialAuthority;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Makes relations of the rows of an extraction of twinnings. */
final class TwinningRows {

  private static final Country FRANCE = Country.of("FRA");
  private static final double TOLERANCE_IN_KILOMETRES = 10;
  private static final Pattern IDENTIFIER = Pattern.compile("Q[0-9]+");

  private record Pair(String origin, String sister) {}

  private record Place(String name, Coordinates centre) {}

  private record Side(TwinningColumn nameColumn, Place place, Country country) {
    boolean isFrench() {
      return country.isWithin(FRANCE);
    }
  }

  private final AuthorityDirectory directory;
  private final RelationIndex relations = new RelationIndex();
  private final Map<Place, AuthorityMatch> places = new HashMap<>();
  private final Map<Place, AuthorityMatch> origins = new HashMap<>();
  private final ImmutableMultiset.Builder<String> countries = ImmutableMultiset.builder();
  private final Multiset<Pair> pairs = HashMultiset.create();

  TwinningRows(AuthorityDirectory directory) {
    this.directory = directory;
  }

  void accept(Row<TwinningColumn> row) {
    row.text(TwinningColumn.SISTER_COUNTRY).ifPresent(countries::add);
    Optional<Side> origin =
        side(
            row,
            TwinningColumn.ORIGIN_NAME,
            TwinningColumn.ORIGIN_COUNTRY,
            TwinningColumn.ORIGIN_LATITUDE,
            TwinningColumn.ORIGIN_LONGITUDE);
    origin
        .filter(Side::isFrench)
        .ifPresent(french -> origins.put(french.place(), resolve(french.place())));
    Optional<Side> sister =
        side(
            row,
            TwinningColumn.SISTER_NAME,
            TwinningColumn.SISTER_COUNTRY,
            TwinningColumn.SISTER_LATITUDE,
            TwinningColumn.SISTER_LONGITUDE);
    if (origin.isPresent() && sister.isPresent()) {
      checkDistance(row, origin.get().place(), sister.get().place());
      relate(row, origin.get(), sister.get());
    }
    // By names alone, whatever becomes of the row.
    row.text(TwinningColumn.ORIGIN_NAME)
        .ifPresent(
            one ->
                row.text(TwinningColumn.SISTER_NAME)
                    .ifPresent(other -> pairs.add(new Pair(one, other))));
  }

  private static Optional<Side> side(
      Row<TwinningColumn> row,
      TwinningColumn nameColumn,
      TwinningColumn countryColumn,
      TwinningColumn latitude,
      TwinningColumn longitude) {
    Optional<String> name = row.required(nameColumn);
    Optional<Country> country =
        row.required(countryColumn).flatMap(text -> country(row, countryColumn, text));
    Optional<Coordinates> centre = coordinates(row, latitude, longitude);
    return name.isPresent() && country.isPresent() && centre.isPresent()
        ? Optional.of(new Side(nameColumn, new Place(name.get(), centre.get()), country.get()))
        : Optional.empty();
  }

  private static Optional<Country> country(
      Row<TwinningColumn> row, TwinningColumn column, String text) {
    CountryMatch match = Country.resolve(text);
    if (match instanceof CountryMatch.Ambiguous ambiguous) {
      row.refuse(RowProblem.COUNTRY_AMBIGUOUS, column, ambiguous.reason());
    } else if (match instanceof CountryMatch.Unknown unknown) {
      row.refuse(RowProblem.NO_COUNTRY, column, unknown.reason());
    }
    return match.found();
  }

  private static Optional<Coordinates> coordinates(
      Row<TwinningColumn> row, TwinningColumn latitude, TwinningColumn longitude) {
    Optional<Double> north = degrees(row, latitude, 90);
    Optional<Double> east = degrees(row, longitude, 180);
    return north.flatMap(up -> east.map(right -> Coordinates.of(up, right)));
  }

  private static Optional<Double> degrees(
      Row<TwinningColumn> row, TwinningColumn column, int most) {
    Optional<Double> degrees =
        row.text(column)
            .flatMap(CellNumber::parse)
            .map(BigDecimal::doubleValue)
            .filter(number -> Math.abs(number) <= most);
    if (degrees.isEmpty()) {
      row.refuse(
          RowProblem.NOT_A_NUMBER,
          column,
          Label.of(
              "Des degrés de -" + most + " à " + most + " sont attendus.",
              "Degrees from -" + most + " to " + most + " are expected."));
    }
    return degrees;
  }

  private static void checkDistance(Row<TwinningColumn> row, Place one, Place other) {
    Optional<BigDecimal> told = row.number(TwinningColumn.DISTANCE);
    double computed = one.centre().kilometresTo(other.centre());
    if (told.isPresent()
        && Math.abs(told.get().doubleValue() - computed) > TOLERANCE_IN_KILOMETRES) {
      row.doubt(
          RowProblem.DISTANCE_DIFFERS,
          TwinningColumn.DISTANCE,
          Label.of(
              "Les coordonnées donnent " + kilometres(computed, Locale.FRENCH) + '.',
              "The coordinates give " + kilometres(computed, Locale.ENGLISH) + '.'));
    }
  }

  private static void checkCentre(
      Row<TwinningColumn> row, Side french, TerritorialAuthority authority) {
    authority
        .centre()
        .map(french.place().centre()::kilometresTo)
        .filter(distance -> distance > TOLERANCE_IN_KILOMETRES)
        .ifPresent(
            distance ->
                row.doubt(
                    RowProblem.AUTHORITY_FAR,
                    french.nameColumn(),
                    Label.of(
                        "Le centre de "
                            + authority.name()
                            + " est à "
                            + kilometres(distance, Locale.FRENCH)
                            + " des coordonnées.",
                        "The centre of "
                            + authority.name()
                            + " is "
                            + kilometres(distance, Locale.ENGLISH)
                            + " from the coordinates.")));
  }

  private static String kilometres(double distance, Locale locale) {
    return Wording.number(Math.round(distance), locale) + "\u00a0km";
  }

  private void relate(Row<TwinningColumn> row, Side origin, Side sister) {
    if (origin.isFrench() == sister.isFrench()) {
      refuseSides(row, origin.isFrench());
      return;
    }
    Side french = origin.isFrench() ? origin : sister;
    Side foreign = origin.isFrench() ? sister : origin;
    AuthorityMatch match = resolve(french.place());
    if (match.authority().isEmpty()) {
      row.refuse(
          AuthorityReasons.problem(match), french.nameColumn(), AuthorityReasons.reason(match));
      return;
    }
    checkCentre(row, french, match.authority().orElseThrow());
    PartnershipMember partner =
        PartnershipMember.builder()
            .name(foreign.place().name())
            .country(foreign.country())
            .centre(foreign.place().centre())
            .build();
    add(
        row,
        foreign.nameColumn(),
        Partnership.builder()
            .form(PartnershipForm.JUMELAGE)
            .members(
                ImmutableSet.of(PartnershipMember.of(match.authority().orElseThrow()), partner))
            .sources(ImmutableSet.of(TwinningsFile.SOURCE))
            .build());
  }

  private static void refuseSides(Row<TwinningColumn> row, boolean areFrench) {
    if (areFrench) {
      row.refuse(
          RowProblem.WITHIN_FRANCE,
          TwinningColumn.SISTER_COUNTRY,
          Label.of(
              "Les deux communes sont françaises\u00a0: ce n’est pas une action internationale.",
              "Both places are French: this is no international action."));
    } else {
      row.refuse(
          RowProblem.NOT_FRENCH,
          TwinningColumn.ORIGIN_COUNTRY,
          Label.of("Aucun des deux côtés n’est français.", "Neither side is French."));
    }
  }

  private void add(Row<TwinningColumn> row, TwinningColumn nameColumn, Partnership relation) {
    Optional<RelationIndex.Told> same = relations.same(relation);
    if (same.isPresent()) {
      long line = same.get().line();
      row.refuse(
          RowProblem.DUPLICATE,
          nameColumn,
          Label.of(
              "La ligne " + line + " donne déjà cette relation.",
              "Line " + line + " has this relation already."));
      return;
    }
    relations
        .ofSameNames(relation)
        .forEach(told -> row.doubt(RowProblem.SAME_NAMES, nameColumn, sameNames(told, relation)));
    if (relation.foreign().stream().anyMatch(one -> IDENTIFIER.matcher(one.name()).matches())) {
      row.doubt(
          RowProblem.NAME_IS_IDENTIFIER,
          nameColumn,
          Label.of(
              "C’est un identifiant de Wikidata\u00a0: le nom n’est pas connu.",
              "This is an identifier of Wikidata: the name is not known."));
    }
    relations.add(row.line(), relation);
  }

  private static Label sameNames(RelationIndex.Told told, Partnership relation) {
    return RelationIndex.isNear(told.partnership(), relation)
        ? Label.of(
            "La ligne " + told.line() + " met ce même lieu dans un autre pays.",
            "Line " + told.line() + " has this same place in another country.")
        : Label.of(
            "La ligne " + told.line() + " a un partenaire du même nom en un autre lieu.",
            "Line " + told.line() + " has a partner of the same name in another place.");
  }

  private AuthorityMatch resolve(Place place) {
    return places.computeIfAbsent(
        place,
        one ->
            directory.resolve(
                AuthorityQuery.builder().name(one.name()).place(one.centre()).build()));
  }

  Twinnings twinnings(RowReport report) {
    return new Twinnings(
        relations.partnerships(),
        report,
        countries.build(),
        (int) pairs.entrySet().stream().filter(pair -> pair.getCount() > 1).count(),
        count(AuthorityMatch.Resolved.class),
        count(AuthorityMatch.Ambiguous.class),
        count(AuthorityMatch.Unknown.class));
  }

  private int count(Class<? extends AuthorityMatch> kind) {
    return (int) origins.values().stream().filter(kind::isInstance).count();
  }
}
