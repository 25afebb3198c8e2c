package io.github.aict.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.aict.Label;
import io.github.aict.Validity;
import io.github.aict.rule.Vocabulary;
import io.github.aict.territory.ActionRegime;
import io.github.aict.territory.AuthorityCandidate;
import io.github.aict.territory.AuthorityDirectory;
import io.github.aict.territory.AuthorityKind;
import io.github.aict.territory.AuthorityMatch;
import io.github.aict.territory.AuthorityQuery;
import io.github.aict.territory.CommuneMovement;
import io.github.aict.territory.Coordinates;
import io.github.aict.territory.Country;
import io.github.aict.territory.CountryGroup;
import io.github.aict.territory.CountryMatch;
import io.github.aict.territory.DacList;
import io.github.aict.territory.IncomeGroup;
import io.github.aict.territory.InseeCode;
import io.github.aict.territory.Lineage;
import io.github.aict.territory.MatchedBy;
import io.github.aict.territory.MovementKind;
import io.github.aict.territory.NameKind;
import io.github.aict.territory.PublicService;
import io.github.aict.territory.Siren;
import io.github.aict.territory.Subdivision;
import io.github.aict.territory.SubdivisionKind;
import io.github.aict.territory.Succession;
import io.github.aict.territory.TerritorialAuthority;
import io.github.aict.territory.WaterBasin;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The shapes of authorities, countries and how names of them are understood. */
final class TerritoryShapes {

  private static final Label SAID_BY_DIRECTORY =
      Label.of("ce que dit l’annuaire des collectivités", "what the directory of authorities says");

  private static final Shape<AuthorityKind> KIND = Shapes.ofTerm(Vocabulary.AUTHORITY_KINDS);
  private static final Shape<Siren> SIREN = MemberShapes.siren();
  private static final Shape<InseeCode> INSEE_CODE = MemberShapes.inseeCode();
  private static final Shape<MovementKind> MOVEMENT_KIND = Shapes.ofEnum(MovementKind.values());
  private static final Shape<SubdivisionKind> SUBDIVISION_KIND =
      Shapes.ofEnum(SubdivisionKind.values());
  private static final Shape<MatchedBy> MATCHED_BY = Shapes.ofEnum(MatchedBy.values());
  private static final Shape<NameKind> NAME_KIND = Shapes.ofEnum(NameKind.values());

  private static final int MOST_DECIMALS = 20;

  private static final Shape<Double> DEGREES =
      Shapes.of(
          TerritoryShapes::degrees,
          degrees -> {
            BigDecimal plain = BigDecimal.valueOf(degrees).stripTrailingZeros();
            return plain.scale() < 0 ? plain.setScale(0) : plain;
          });

  static final Shape<Coordinates> COORDINATES =
      ObjectShape.of(
          "latitude",
          DEGREES,
          Coordinates::latitude,
          "longitude",
          DEGREES,
          Coordinates::longitude,
          Coordinates::of);

  /** An entry of the directory, with what it tells. */
  static final Shape<TerritorialAuthority> AUTHORITY =
      ReplayedShape.of(
          List.of("kind", "code", "validity"),
          Set.of(),
          SAID_BY_DIRECTORY,
          TerritoryShapes::find,
          TerritoryShapes::write);

  private static final Shape<AuthorityCandidate> CANDIDATE =
      RecordShape.<AuthorityCandidate>of(
              v -> new AuthorityCandidate(v.get("authority"), v.get("name"), v.get("by")))
          .with("authority", AUTHORITY, AuthorityCandidate::authority)
          .with("name", Shapes.TEXT, AuthorityCandidate::name)
          .with("by", MATCHED_BY, AuthorityCandidate::by);

  private static final Shape<AuthorityMatch> MATCH =
      UnionShape.<AuthorityMatch>empty()
          .or(
              "candidate",
              AuthorityMatch.Resolved.class,
              RecordShape.<AuthorityMatch.Resolved>of(
                      v -> new AuthorityMatch.Resolved(v.get("candidate")))
                  .with("candidate", CANDIDATE, AuthorityMatch.Resolved::candidate))
          .or(
              "candidates",
              AuthorityMatch.Ambiguous.class,
              RecordShape.<AuthorityMatch.Ambiguous>of(
                      v -> new AuthorityMatch.Ambiguous(v.get("candidates")))
                  .with(
                      "candidates", Shapes.listOf(CANDIDATE), AuthorityMatch.Ambiguous::candidates))
          .or(
              "nearMisses",
              AuthorityMatch.Unknown.class,
              RecordShape.<AuthorityMatch.Unknown>of(
                      v -> new AuthorityMatch.Unknown(v.get("nearMisses")))
                  .with(
                      "nearMisses", Shapes.listOf(CANDIDATE), AuthorityMatch.Unknown::nearMisses));

  private static final Shape<AuthorityQuery> QUERY =
      ObjectShape.of(AuthorityQuery::builder, AuthorityQuery.Builder::build)
          .required("name", Shapes.TEXT, AuthorityQuery::name, AuthorityQuery.Builder::name)
          .optional("kind", KIND, AuthorityQuery::kind, AuthorityQuery.Builder::kind)
          .optional(
              "departement",
              Shapes.TEXT,
              AuthorityQuery::departement,
              AuthorityQuery.Builder::departement)
          .optional("day", Shapes.DATE, AuthorityQuery::day, AuthorityQuery.Builder::day)
          .optional("place", COORDINATES, AuthorityQuery::place, AuthorityQuery.Builder::place);

  private static final Shape<CommuneMovement.State> STATE =
      RecordShape.<CommuneMovement.State>of(
              v -> new CommuneMovement.State(v.find("subdivision"), v.get("code"), v.get("name")))
          .maybe("subdivision", SUBDIVISION_KIND, CommuneMovement.State::subdivision)
          .with("code", INSEE_CODE, CommuneMovement.State::code)
          .with("name", Shapes.TEXT, CommuneMovement.State::name);

  private static final Shape<CommuneMovement> MOVEMENT =
      RecordShape.<CommuneMovement>of(
              v ->
                  new CommuneMovement(
                      v.get("day"), v.get("kind"), v.find("before"), v.find("after")))
          .with("day", Shapes.DATE, CommuneMovement::day)
          .with("kind", MOVEMENT_KIND, CommuneMovement::kind)
          .maybe("before", STATE, CommuneMovement::before)
          .maybe("after", STATE, CommuneMovement::after);

  private static final Shape<Subdivision> SUBDIVISION =
      RecordShape.<Subdivision>of(
              v -> new Subdivision(v.get("code"), v.get("kind"), v.get("name"), v.find("commune")))
          .with("code", INSEE_CODE, Subdivision::code)
          .with("kind", SUBDIVISION_KIND, Subdivision::kind)
          .with("name", Shapes.TEXT, Subdivision::name)
          .maybe("commune", INSEE_CODE, Subdivision::commune);

  private static final Shape<Succession> SUCCESSION =
      RecordShape.<Succession>of(
              v ->
                  new Succession(
                      v.get("day"),
                      v.get("kind"),
                      v.get("before"),
                      v.get("after"),
                      v.<Boolean>get("merger"),
                      v.<Boolean>get("split")))
          .with("day", Shapes.DATE, Succession::day)
          .with("kind", MOVEMENT_KIND, Succession::kind)
          .with("before", AUTHORITY, Succession::before)
          .with("after", AUTHORITY, Succession::after)
          .with("merger", Shapes.FLAG, Succession::merger)
          .with("split", Shapes.FLAG, Succession::split);

  private static final Shape<Lineage> LINEAGE =
      RecordShape.<Lineage>of(
              v ->
                  new Lineage(
                      v.get("from"), v.get("day"), v.get("authorities"), v.get("successions")))
          .with("from", AUTHORITY, Lineage::from)
          .with("day", Shapes.DATE, Lineage::day)
          .with("authorities", Shapes.listOf(AUTHORITY), Lineage::authorities)
          .with("successions", Shapes.listOf(SUCCESSION), Lineage::successions);

  private static final Shape<ImmutableSet<Country>> COUNTRIES = Shapes.setOf(MemberShapes.COUNTRY);

  private static final Shape<CountryMatch> COUNTRY_MATCH =
      UnionShape.<CountryMatch>empty()
          .or(
              "country",
              CountryMatch.Resolved.class,
              RecordShape.<CountryMatch.Resolved>of(
                      v ->
                          new CountryMatch.Resolved(
                              v.get("country"), v.get("spelling"), v.get("kind")))
                  .with("country", MemberShapes.COUNTRY, CountryMatch.Resolved::country)
                  .with("spelling", Shapes.TEXT, CountryMatch.Resolved::spelling)
                  .with("kind", NAME_KIND, CountryMatch.Resolved::kind))
          .or(
              "candidates",
              CountryMatch.Ambiguous.class,
              ObjectShape.of(
                  "candidates",
                  COUNTRIES,
                  CountryMatch.Ambiguous::candidates,
                  "reason",
                  Shapes.LABEL,
                  CountryMatch.Ambiguous::reason,
                  CountryMatch.Ambiguous::new))
          .or(
              "near",
              CountryMatch.Unknown.class,
              ObjectShape.of(
                  "near",
                  COUNTRIES,
                  CountryMatch.Unknown::near,
                  "reason",
                  Shapes.LABEL,
                  CountryMatch.Unknown::reason,
                  CountryMatch.Unknown::new));

  private static final Shape<DacList> DAC_LIST =
      Shapes.of(
          (value, problems) -> {
            Integer year = Shapes.COUNT.read(value, problems);
            if (year == null) {
              return null;
            }
            Optional<DacList> list = DacList.find(year);
            if (list.isEmpty()) {
              String years = DacList.years().first() + "–" + DacList.years().last();
              problems.add(
                  ProblemCode.UNKNOWN_TERM,
                  value.place(),
                  Problems.describe(value),
                  Problems.expected("une année de " + years, "a year of " + years));
            }
            return list.orElse(null);
          },
          DacList::year);

  private TerritoryShapes() {}

  // The tables are read when the first authority is, not when a module is made.
  private static @Nullable TerritorialAuthority find(Located.Obj object, Problems problems) {
    AuthorityKind kind = KIND.read(object.get("kind"), problems);
    String code = Shapes.TEXT.read(object.get("code"), problems);
    Validity validity = Shapes.PERIOD.read(object.get("validity"), problems);
    if (kind == null || code == null || validity == null) {
      return null;
    }
    Optional<TerritorialAuthority> found =
        AuthorityDirectory.bundled().ofCode(code).stream()
            .filter(authority -> authority.kind() == kind)
            .filter(authority -> authority.validity().equals(validity))
            .findFirst();
    if (found.isEmpty()) {
      problems.add(
          ProblemCode.UNKNOWN_TERM,
          object.get("code").place(),
          Problems.describe(object.get("code")),
          Problems.expected(
              "le code d’une collectivité de ce type et de cette période dans l’annuaire",
              "the code of an authority of this kind and period in the directory"));
    }
    return found.orElse(null);
  }

  private static Map<String, Object> write(TerritorialAuthority authority) {
    Map<String, Object> written = new LinkedHashMap<>();
    written.put("kind", authority.kind().code());
    if (!authority.alsoActsAs().isEmpty()) {
      written.put("alsoActsAs", authority.alsoActsAs().stream().map(AuthorityKind::code).toList());
    }
    written.put("code", authority.code());
    written.put("name", authority.name());
    written.put("validity", authority.validity().toString());
    written.put("seat", authority.seat().code());
    authority.siren().ifPresent(siren -> written.put("siren", siren.value()));
    authority.inseeCode().ifPresent(code -> written.put("inseeCode", code.value()));
    authority.population().ifPresent(population -> written.put("population", population));
    if (!authority.departements().isEmpty()) {
      written.put("departements", authority.departements().asList());
    }
    authority.epci().ifPresent(epci -> written.put("epci", epci.value()));
    authority.ept().ifPresent(ept -> written.put("ept", ept.value()));
    authority.centre().ifPresent(centre -> written.put("centre", COORDINATES.write(centre)));
    return written;
  }

  static ImmutableList<Mapping<?>> mappings() {
    return ImmutableList.of(
        Mapping.of(ActionRegime.class, Shapes.ofEnum(ActionRegime.values())),
        Mapping.of(AuthorityCandidate.class, CANDIDATE),
        Mapping.of(AuthorityKind.class, KIND),
        Mapping.of(AuthorityMatch.class, MATCH),
        Mapping.kind(AuthorityMatch.Resolved.class, MATCH),
        Mapping.kind(AuthorityMatch.Ambiguous.class, MATCH),
        Mapping.kind(AuthorityMatch.Unknown.class, MATCH),
        Mapping.of(AuthorityQuery.class, QUERY),
        Mapping.of(CommuneMovement.class, MOVEMENT),
        Mapping.of(CommuneMovement.State.class, STATE),
        Mapping.of(Coordinates.class, COORDINATES),
        Mapping.of(Country.class, MemberShapes.COUNTRY),
        Mapping.of(CountryGroup.class, Shapes.ofEnum(CountryGroup.values())),
        Mapping.of(CountryMatch.class, COUNTRY_MATCH),
        Mapping.kind(CountryMatch.Resolved.class, COUNTRY_MATCH),
        Mapping.kind(CountryMatch.Ambiguous.class, COUNTRY_MATCH),
        Mapping.kind(CountryMatch.Unknown.class, COUNTRY_MATCH),
        Mapping.of(DacList.class, DAC_LIST),
        Mapping.of(IncomeGroup.class, Shapes.ofTerm(Vocabulary.INCOME_GROUPS)),
        Mapping.of(InseeCode.class, INSEE_CODE),
        Mapping.of(Lineage.class, LINEAGE),
        Mapping.of(MatchedBy.class, MATCHED_BY),
        Mapping.of(MovementKind.class, MOVEMENT_KIND),
        Mapping.of(NameKind.class, NAME_KIND),
        Mapping.of(PublicService.class, Shapes.ofTerm(Vocabulary.PUBLIC_SERVICES)),
        Mapping.of(Siren.class, SIREN),
        Mapping.of(Subdivision.class, SUBDIVISION),
        Mapping.of(SubdivisionKind.class, SUBDIVISION_KIND),
        Mapping.of(Succession.class, SUCCESSION),
        Mapping.of(TerritorialAuthority.class, AUTHORITY),
        Mapping.of(WaterBasin.class, Shapes.ofTerm(Vocabulary.WATER_BASINS)));
  }

  private static @Nullable Double degrees(Located value, Problems problems) {
    if (!(value instanceof Located.Num number)) {
      problems.wrongType(value, Problems.expected("des degrés", "degrees"));
      return null;
    }
    try {
      BigDecimal read = new BigDecimal(number.text());
      if (Math.abs((long) read.scale()) <= MOST_DECIMALS) {
        return read.doubleValue();
      }
    } catch (NumberFormatException e) {
      // Told below, as a number that is no angle.
    }
    problems.badValue(
        value,
        Problems.expected("des degrés, par exemple 48.1147", "degrees, for example 48.1147"));
    return null;
  }
}
