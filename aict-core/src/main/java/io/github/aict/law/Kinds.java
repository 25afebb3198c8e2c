package io.github.aict.law;

import static io.github.aict.territory.AuthorityKind.*;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.aict.territory.ActionRegime;
import io.github.aict.territory.AuthorityKind;
import java.util.Arrays;
import java.util.function.Predicate;

/** The sets of kinds that texts name together. */
final class Kinds {

  /** Territorial authorities and groupings under the general rules. */
  static final ImmutableSet<AuthorityKind> AUTHORITIES =
      all(k -> k.actionRegimes().versions().containsValue(ActionRegime.DROIT_COMMUN));

  static final ImmutableSet<AuthorityKind> COMMUNES = ImmutableSet.of(COMMUNE);
  static final ImmutableSet<AuthorityKind> DEPARTEMENTS =
      all(k -> k.isWithin(DEPARTEMENT) && AUTHORITIES.contains(k));
  static final ImmutableSet<AuthorityKind> REGIONS = all(k -> k.isWithin(REGION));

  /** Communes, intercommunal bodies and syndicates, which the 1 % of public services names. */
  static final ImmutableSet<AuthorityKind> SERVICE_PROVIDERS =
      all(
          k ->
              k == COMMUNE
                  || k.isWithin(EPCI)
                  || k.isWithin(SYNDICAT_MIXTE)
                  || k == SYNDICAT_EAU
                  || k == SYNDICAT_RIVIERE);

  /** Those under the general rules that the 1 % of public services does not name. */
  static final ImmutableSet<AuthorityKind> NO_SERVICE_PROVIDERS =
      all(
          k ->
              AUTHORITIES.contains(k)
                  && !SERVICE_PROVIDERS.contains(k)
                  && k != METROPOLE_DE_LYON
                  // Some of the bodies that these two words cover are named.
                  && k != COLLECTIVITE
                  && k != GROUPEMENT);

  static final ImmutableSet<AuthorityKind> POLYNESIAN =
      ImmutableSet.of(COMMUNE_DE_POLYNESIE_FRANCAISE, GROUPEMENT_DE_POLYNESIE_FRANCAISE);

  /** Those under the general rules, adapted or not. */
  static final ImmutableSet<AuthorityKind> UNDER_L1115 =
      Sets.union(AUTHORITIES, POLYNESIAN).immutableCopy();

  /** Those under the general rules and those that act abroad by a statute of their own. */
  static final ImmutableSet<AuthorityKind> ACTING_ABROAD =
      all(
          k ->
              UNDER_L1115.contains(k)
                  || k.actionRegimes().versions().containsValue(ActionRegime.STATUT_PROPRE));

  static final ImmutableSet<AuthorityKind> SYNDICATES =
      ImmutableSet.of(SYNDICAT_INTERCOMMUNAL, SYNDICAT_MIXTE, SYNDICAT_EAU, SYNDICAT_RIVIERE);

  /** The overseas départements and regions and the authorities that followed them. */
  static final ImmutableSet<AuthorityKind> OVERSEAS =
      ImmutableSet.of(
          DEPARTEMENT_D_OUTRE_MER,
          REGION_D_OUTRE_MER,
          DEPARTEMENT_DE_MAYOTTE,
          COLLECTIVITE_TERRITORIALE_UNIQUE);

  /** The kinds that cover others of different regimes. */
  static final ImmutableSet<AuthorityKind> BROAD =
      ImmutableSet.of(
          LOCAL_AUTHORITY,
          MUNICIPALITY,
          COLLECTIVITE,
          GROUPEMENT,
          COLLECTIVITE_OUTRE_MER,
          COLLECTIVITE_A_STATUT_PARTICULIER,
          ORGANISME_PUBLIC,
          STRUCTURE_GESTION_EAU);

  /** Those whose acts no representative of the State reviews: foreign and private bodies. */
  static final ImmutableSet<AuthorityKind> WITHOUT_ACTS =
      all(
          k ->
              k.actionRegimes().versions().values().stream()
                  .allMatch(r -> r == ActionRegime.HORS_CHAMP || r == ActionRegime.AUCUN));

  /** Those of the general rules that cover no kind of another regime. */
  static final ImmutableSet<AuthorityKind> NARROW_AUTHORITIES =
      Sets.difference(AUTHORITIES, BROAD).immutableCopy();

  private Kinds() {}

  static ImmutableSet<AuthorityKind> with(ImmutableSet<AuthorityKind> kinds, AuthorityKind one) {
    return Sets.immutableEnumSet(one, kinds.toArray(AuthorityKind[]::new));
  }

  private static ImmutableSet<AuthorityKind> all(Predicate<AuthorityKind> named) {
    return Arrays.stream(AuthorityKind.values()).filter(named).collect(Sets.toImmutableEnumSet());
  }
}
