package io.github.aict.territory;

import static io.github.aict.territory.AuthorityKind.*;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import io.github.aict.Timeline;
import io.github.aict.Validity;
import io.github.aict.evidence.Confidence;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;

/** In which regime each kind of body stands, and since when. */
final class ActionRegimes {

  private static final LocalDate POLYNESIAN_COMMUNES = LocalDate.of(2008, 3, 1);
  private static final LocalDate ONE_PERCENT_OF_AGENCIES = LocalDate.of(2005, 2, 10);
  private static final ImmutableSet<AuthorityKind> OWN_STATUTE =
      ImmutableSet.of(
          SAINT_BARTHELEMY,
          SAINT_MARTIN,
          SAINT_PIERRE_ET_MIQUELON,
          POLYNESIE_FRANCAISE,
          NOUVELLE_CALEDONIE,
          PROVINCE_DE_NOUVELLE_CALEDONIE);
  private static final ImmutableSet<AuthorityKind> NOT_KNOWN =
      ImmutableSet.of(
          VILLE_DE_PARIS,
          WALLIS_ET_FUTUNA,
          COMMUNE_DE_NOUVELLE_CALEDONIE,
          COMMUNE_DE_SAINT_PIERRE_ET_MIQUELON,
          // These cover kinds of several regimes.
          LOCAL_AUTHORITY,
          MUNICIPALITY,
          COLLECTIVITE_OUTRE_MER,
          COLLECTIVITE_A_STATUT_PARTICULIER);
  private static final ImmutableSet<AuthorityKind> COMPANIES = ImmutableSet.of(SEM, SPL);
  private static final ImmutableSet<AuthorityKind> LIKELY_DATES =
      ImmutableSet.of(COLLECTIVITE_DE_CORSE, COLLECTIVITE_TERRITORIALE_UNIQUE);
  private static final Country FRANCE = Country.of("FRA");

  /** The kinds of which other States have bodies too. */
  private static final ImmutableSet<AuthorityKind> MAY_BE_FOREIGN =
      ImmutableSet.of(COMMUNE, DEPARTEMENT, REGION, MUNICIPALITY, LOCAL_AUTHORITY);

  private static final ImmutableSet<String> OVERSEAS_DEPARTEMENTS =
      ImmutableSet.of("GLP", "GUF", "MTQ", "REU", "MYT");
  private static final ImmutableMap<String, AuthorityKind> COMMUNES_BY_SEAT =
      ImmutableMap.of(
          "PYF", COMMUNE_DE_POLYNESIE_FRANCAISE,
          "NCL", COMMUNE_DE_NOUVELLE_CALEDONIE,
          "SPM", COMMUNE_DE_SAINT_PIERRE_ET_MIQUELON);
  private static final ImmutableMap<String, AuthorityKind> COLLECTIVITES_BY_SEAT =
      ImmutableMap.of(
          "BLM", SAINT_BARTHELEMY,
          "MAF", SAINT_MARTIN,
          "SPM", SAINT_PIERRE_ET_MIQUELON,
          "PYF", POLYNESIE_FRANCAISE,
          "NCL", NOUVELLE_CALEDONIE,
          "WLF", WALLIS_ET_FUTUNA);
  private static final ImmutableMap<AuthorityKind, Timeline<ActionRegime>> ALL =
      Maps.toMap(Arrays.asList(AuthorityKind.values()), ActionRegimes::timeline);

  private ActionRegimes() {}

  static Timeline<ActionRegime> of(AuthorityKind kind) {
    return Objects.requireNonNull(ALL.get(kind));
  }

  static Optional<Confidence> validityConfidence(AuthorityKind kind) {
    if (kind.validity().equals(Validity.always())) {
      return Optional.empty();
    }
    return Optional.of(LIKELY_DATES.contains(kind) ? Confidence.LIKELY : Confidence.VERIFIED);
  }

  static AuthorityKind seatedIn(AuthorityKind kind, Country seat) {
    if (!seat.isWithin(FRANCE)) {
      return MAY_BE_FOREIGN.contains(kind) ? AUTORITE_LOCALE_ETRANGERE : kind;
    }
    if (kind == MUNICIPALITY) {
      return seatedIn(COMMUNE, seat);
    }
    String code = seat.code();
    if (kind == COMMUNE) {
      return COMMUNES_BY_SEAT.getOrDefault(
          code, COLLECTIVITES_BY_SEAT.containsKey(code) ? LOCAL_AUTHORITY : kind);
    }
    if (kind.isWithin(GROUPEMENT) && COLLECTIVITES_BY_SEAT.containsKey(code)) {
      return code.equals("PYF") ? GROUPEMENT_DE_POLYNESIE_FRANCAISE : LOCAL_AUTHORITY;
    }
    if (kind == COLLECTIVITE || kind == COLLECTIVITE_OUTRE_MER) {
      return COLLECTIVITES_BY_SEAT.getOrDefault(code, kind);
    }
    if (kind == DEPARTEMENT && OVERSEAS_DEPARTEMENTS.contains(code)) {
      return code.equals("MYT") ? DEPARTEMENT_DE_MAYOTTE : DEPARTEMENT_D_OUTRE_MER;
    }
    if (kind == REGION && OVERSEAS_DEPARTEMENTS.contains(code)) {
      return REGION_D_OUTRE_MER;
    }
    return kind;
  }

  private static Timeline<ActionRegime> timeline(AuthorityKind kind) {
    if (kind == COMMUNE_DE_POLYNESIE_FRANCAISE || kind == GROUPEMENT_DE_POLYNESIE_FRANCAISE) {
      return changing(POLYNESIAN_COMMUNES, ActionRegime.DROIT_COMMUN_ADAPTE);
    }
    if (kind == AGENCE_DE_L_EAU || kind == OFFICE_DE_L_EAU) {
      return changing(ONE_PERCENT_OF_AGENCIES, ActionRegime.UN_POUR_CENT);
    }
    return Timeline.<ActionRegime>builder().put(kind.validity(), lasting(kind)).build();
  }

  private static Timeline<ActionRegime> changing(LocalDate from, ActionRegime regime) {
    return Timeline.<ActionRegime>builder()
        .put(Validity.until(from.minusDays(1)), ActionRegime.NON_CONNU)
        .put(Validity.from(from), regime)
        .build();
  }

  private static ActionRegime lasting(AuthorityKind kind) {
    if (OWN_STATUTE.contains(kind)) {
      return ActionRegime.STATUT_PROPRE;
    }
    if (COMPANIES.contains(kind)) {
      return ActionRegime.AUCUN;
    }
    boolean publicBody = kind.isWithin(ORGANISME_PUBLIC) || kind == STRUCTURE_GESTION_EAU;
    if (NOT_KNOWN.contains(kind) || publicBody) {
      return ActionRegime.NON_CONNU;
    }
    boolean ordinary = kind.isWithin(COLLECTIVITE) || kind.isWithin(GROUPEMENT);
    return ordinary ? ActionRegime.DROIT_COMMUN : ActionRegime.HORS_CHAMP;
  }
}
