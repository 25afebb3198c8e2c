package io.github.aict.territory;

import com.google.common.collect.ImmutableSet;
import io.github.aict.Label;
import io.github.aict.Term;
import io.github.aict.Timeline;
import io.github.aict.Validity;
import io.github.aict.evidence.Citation;
import io.github.aict.evidence.Confidence;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The kinds of bodies that act, apply or take part: French authorities and their groupings, foreign
 * authorities, associations and other bodies.
 *
 * <p>A kind may have several broader ones: a water syndicate is a grouping and a body in charge of
 * water management. What a call accepts is the call's matter; the place here only says what each
 * kind is.
 */
public enum AuthorityKind implements Term<AuthorityKind> {
  /** Local authority of any country and level. */
  LOCAL_AUTHORITY("collectivité ou autorité locale", "local authority"),
  /** French territorial authority (collectivité territoriale). */
  COLLECTIVITE("collectivité territoriale", "French territorial authority", LOCAL_AUTHORITY),
  /** Authority of the lowest level, in any country. */
  MUNICIPALITY("municipalité", "municipality", LOCAL_AUTHORITY),
  /** Commune, French or of another State that uses the word. */
  COMMUNE("commune", "commune", COLLECTIVITE, MUNICIPALITY),
  /** Commune of French Polynesia, to which the general rules apply adapted. */
  COMMUNE_DE_POLYNESIE_FRANCAISE(
      "commune de Polynésie française", "commune of French Polynesia", COMMUNE),
  /** Commune of New Caledonia. */
  COMMUNE_DE_NOUVELLE_CALEDONIE(
      "commune de Nouvelle-Calédonie", "commune of New Caledonia", COMMUNE),
  /** Commune of Saint-Pierre-et-Miquelon. */
  COMMUNE_DE_SAINT_PIERRE_ET_MIQUELON(
      "commune de Saint-Pierre-et-Miquelon", "commune of Saint Pierre and Miquelon", COMMUNE),
  /** Département, French or of another State that uses the word. */
  DEPARTEMENT("département", "département", COLLECTIVITE),
  /** Overseas département: Guadeloupe and La Réunion, Guyane and Martinique until 2015, Mayotte. */
  DEPARTEMENT_D_OUTRE_MER("département d’outre-mer", "overseas département", DEPARTEMENT),
  /** Mayotte as a département, which exercises the powers of a region too. */
  DEPARTEMENT_DE_MAYOTTE("Département de Mayotte", "Mayotte", DEPARTEMENT_D_OUTRE_MER),
  /** Region, French or of another State that uses the word. */
  REGION("région", "region", COLLECTIVITE),
  /** Overseas region: Guadeloupe and La Réunion, Guyane and Martinique until 2015. */
  REGION_D_OUTRE_MER("région d’outre-mer", "overseas region", REGION),
  /** European Collectivity of Alsace, a département with powers of its own. */
  COLLECTIVITE_EUROPEENNE_D_ALSACE(
      "Collectivité européenne d’Alsace", "European Collectivity of Alsace", DEPARTEMENT),
  /** French territorial authority with a statute of its own on the mainland or overseas. */
  COLLECTIVITE_A_STATUT_PARTICULIER(
      "collectivité à statut particulier", "authority with special status", COLLECTIVITE),
  /** Métropole de Lyon, an authority and not a grouping. */
  METROPOLE_DE_LYON("Métropole de Lyon", "Métropole de Lyon", COLLECTIVITE_A_STATUT_PARTICULIER),
  /** City of Paris, commune and département in one. */
  VILLE_DE_PARIS("Ville de Paris", "City of Paris", COLLECTIVITE_A_STATUT_PARTICULIER),
  /** Collectivity of Corsica. */
  COLLECTIVITE_DE_CORSE(
      "Collectivité de Corse", "Collectivity of Corsica", COLLECTIVITE_A_STATUT_PARTICULIER),
  /** Single authority of Guyane or Martinique, département and region in one. */
  COLLECTIVITE_TERRITORIALE_UNIQUE(
      "collectivité territoriale unique (Guyane, Martinique)",
      "single territorial authority (Guyane, Martinique)",
      COLLECTIVITE_A_STATUT_PARTICULIER),
  /** French overseas authority under a statute of its own. */
  COLLECTIVITE_OUTRE_MER("collectivité d’outre-mer", "overseas collectivity", COLLECTIVITE),
  /** Saint-Barthélemy. */
  SAINT_BARTHELEMY("Saint-Barthélemy", "Saint Barthélemy", COLLECTIVITE_OUTRE_MER),
  /** Saint-Martin, the French part of the island. */
  SAINT_MARTIN("Saint-Martin", "Saint Martin", COLLECTIVITE_OUTRE_MER),
  /** Saint-Pierre-et-Miquelon. */
  SAINT_PIERRE_ET_MIQUELON(
      "Saint-Pierre-et-Miquelon", "Saint Pierre and Miquelon", COLLECTIVITE_OUTRE_MER),
  /** French Polynesia. */
  POLYNESIE_FRANCAISE("Polynésie française", "French Polynesia", COLLECTIVITE_OUTRE_MER),
  /** New Caledonia and its provinces. */
  NOUVELLE_CALEDONIE(
      "Nouvelle-Calédonie et ses provinces", "New Caledonia and its provinces", COLLECTIVITE),
  /** Province of New Caledonia. */
  PROVINCE_DE_NOUVELLE_CALEDONIE(
      "province de Nouvelle-Calédonie", "province of New Caledonia", NOUVELLE_CALEDONIE),
  /** Wallis and Futuna. */
  WALLIS_ET_FUTUNA("Wallis-et-Futuna", "Wallis and Futuna", COLLECTIVITE_OUTRE_MER),
  /** Grouping of French authorities, as the general code of local authorities lists them. */
  GROUPEMENT(
      "groupement de collectivités territoriales",
      "grouping of French authorities",
      LOCAL_AUTHORITY),
  /**
   * Public body for cooperation between communes (établissement public de coopération
   * intercommunale).
   */
  EPCI(
      "établissement public de coopération intercommunale (EPCI)",
      "public body for intercommunal cooperation (EPCI)",
      GROUPEMENT),
  /** Grouping of communes of French Polynesia. */
  GROUPEMENT_DE_POLYNESIE_FRANCAISE(
      "groupement de communes de Polynésie française",
      "grouping of communes of French Polynesia",
      GROUPEMENT),
  /** Community of communes. */
  COMMUNAUTE_DE_COMMUNES("communauté de communes", "community of communes", EPCI),
  /** Community of an urban area. */
  COMMUNAUTE_D_AGGLOMERATION("communauté d’agglomération", "agglomeration community", EPCI),
  /** Urban community. */
  COMMUNAUTE_URBAINE("communauté urbaine", "urban community", EPCI),
  /** Métropole that is a grouping, unlike that of Lyon. */
  METROPOLE("métropole", "métropole", EPCI),
  /** Territorial public establishment within the Métropole du Grand Paris. */
  ETABLISSEMENT_PUBLIC_TERRITORIAL(
      "établissement public territorial (EPT)", "territorial public establishment (EPT)", EPCI),
  /** Association of communes for one or several services. */
  SYNDICAT_INTERCOMMUNAL("syndicat intercommunal", "intercommunal syndicate", EPCI),
  /** Association of authorities and groupings of several kinds. */
  SYNDICAT_MIXTE("syndicat mixte", "mixed syndicate", GROUPEMENT),
  /** Metropolitan pole, an association of EPCI. */
  POLE_METROPOLITAIN("pôle métropolitain", "metropolitan pole", GROUPEMENT),
  /** Pole of territorial and rural balance (pôle d’équilibre territorial et rural). */
  PETR(
      "pôle d’équilibre territorial et rural (PETR)",
      "territorial and rural pole (PETR)",
      GROUPEMENT),
  /** Agency of a département and its communes. */
  AGENCE_DEPARTEMENTALE("agence départementale", "departmental agency", GROUPEMENT),
  /** Body common to several départements. */
  INSTITUTION_INTERDEPARTEMENTALE(
      "institution ou organisme interdépartemental", "interdepartmental body", GROUPEMENT),
  /** Body common to several regions. */
  ENTENTE_INTERREGIONALE("entente interrégionale", "interregional body", GROUPEMENT),
  /** Body in charge of water management. */
  STRUCTURE_GESTION_EAU("structure de gestion de l’eau", "water management body"),
  /** Syndicate for drinking water or sanitation. */
  SYNDICAT_EAU(
      "syndicat d’eau ou d’assainissement",
      "water or sanitation syndicate",
      GROUPEMENT,
      STRUCTURE_GESTION_EAU),
  /** Syndicate in charge of a river. */
  SYNDICAT_RIVIERE("syndicat de rivière", "river syndicate", GROUPEMENT, STRUCTURE_GESTION_EAU),
  /** Authority above the municipal level, in any country. */
  LOCAL_AUTHORITY_OTHER_LEVEL(
      "autorité locale d’un autre niveau", "local authority of another level", LOCAL_AUTHORITY),
  /** Local authority of another State than France, as the law of external action calls it. */
  AUTORITE_LOCALE_ETRANGERE(
      "autorité locale étrangère", "foreign local authority", LOCAL_AUTHORITY),
  /** Governorate. */
  GOUVERNORAT("gouvernorat", "governorate", LOCAL_AUTHORITY),
  /** Village council. */
  CONSEIL_DE_VILLAGE("conseil de village", "village council", LOCAL_AUTHORITY),
  /** Local council. */
  CONSEIL_LOCAL("conseil local", "local council", LOCAL_AUTHORITY),
  /** Federation of municipalities. */
  FEDERATION_DE_MUNICIPALITES(
      "fédération de municipalités", "federation of municipalities", LOCAL_AUTHORITY),
  /** Refugee camp, a partner that the Franco-Palestinian fund names beside authorities. */
  CAMP_DE_REFUGIES("camp de réfugiés", "refugee camp"),
  /** Association. */
  ASSOCIATION("association", "association"),
  /** Civil society organisation. */
  CSO("organisation de la société civile (OSC)", "civil society organisation (CSO)"),
  /** International solidarity association. */
  ASI(
      "association de solidarité internationale (ASI)",
      "international solidarity association",
      ASSOCIATION,
      CSO),
  /** Non-governmental organisation. */
  ONG(
      "organisation non gouvernementale (ONG)",
      "non-governmental organisation (NGO)",
      ASSOCIATION,
      CSO),
  /** Association of civil society organisations. */
  ASSOCIATION_OF_CSO(
      "association d’organisations de la société civile",
      "association of civil society organisations",
      CSO),
  /** Non-profit body that represents local authorities. */
  NON_PROFIT_REPRESENTING_AUTHORITIES(
      "organisme sans but lucratif représentant des autorités locales",
      "non-profit body representing local authorities"),
  /** Association of local authorities. */
  ASSOCIATION_DE_COLLECTIVITES(
      "association de collectivités",
      "association of local authorities",
      ASSOCIATION,
      NON_PROFIT_REPRESENTING_AUTHORITIES),
  /** Twinning committee. */
  TWINNING_COMMITTEE("comité de jumelage", "twinning committee", ASSOCIATION),
  /** Collective of authorities, whatever its legal form. */
  COLLECTIF_DE_COLLECTIVITES("collectif de collectivités", "collective of authorities"),
  /** Public body other than an authority or a grouping. */
  ORGANISME_PUBLIC("organisme public", "public body"),
  /** Local public establishment. */
  ETABLISSEMENT_PUBLIC_LOCAL(
      "établissement public local", "local public establishment", ORGANISME_PUBLIC),
  /** Public interest grouping (groupement d’intérêt public). */
  GIP("groupement d’intérêt public (GIP)", "public interest grouping (GIP)", ORGANISME_PUBLIC),
  /** Water agency of a basin. */
  AGENCE_DE_L_EAU("agence de l’eau", "water agency", ORGANISME_PUBLIC),
  /** Water office of an overseas département. */
  OFFICE_DE_L_EAU("office de l’eau", "water office", ORGANISME_PUBLIC),
  /** Authority that organises mobility in Île-de-France. */
  ILE_DE_FRANCE_MOBILITES("Île-de-France Mobilités", "Île-de-France Mobilités", ORGANISME_PUBLIC),
  /** Foreign State, which is a partner of authorities in a few cases only. */
  ETAT_ETRANGER("État étranger", "foreign State"),
  /** Private body. */
  ORGANISME_PRIVE("organisme privé", "private body"),
  /** Company. */
  ENTREPRISE("entreprise", "company", ORGANISME_PRIVE),
  /** Semi-public company of local authorities (société d’économie mixte locale). */
  SEM("société d’économie mixte locale (SEM)", "local semi-public company (SEM)", ORGANISME_PRIVE),
  /** Company owned by local authorities alone (société publique locale). */
  SPL("société publique locale (SPL)", "local public company (SPL)", ORGANISME_PRIVE),
  /** Operator that acts for an authority under an agreement with it. */
  OPERATEUR_PAR_CONVENTION(
      "opérateur agissant par convention", "operator acting under an agreement"),
  /** Payer of the charges of a water agency. */
  REDEVABLE("redevable d’une agence de l’eau", "payer of water agency charges");

  private final Label label;
  private final ImmutableSet<AuthorityKind> broader;
  private final ImmutableSet<AuthorityKind> within;

  AuthorityKind(String fr, String en, AuthorityKind... broader) {
    this.label = Label.of(fr, en);
    this.broader = ImmutableSet.copyOf(broader);
    ImmutableSet.Builder<AuthorityKind> within = ImmutableSet.builder();
    within.add(this);
    for (AuthorityKind above : broader) {
      within.addAll(above.within);
    }
    this.within = within.build();
  }

  @Override
  public String code() {
    return name();
  }

  @Override
  public Label label() {
    return label;
  }

  @Override
  public ImmutableSet<AuthorityKind> broader() {
    return broader;
  }

  @Override
  public boolean isWithin(AuthorityKind other) {
    return within.contains(other);
  }

  /**
   * Returns the period in which bodies of this kind exist under the status of {@link #legalBasis}.
   *
   * @return the period; without start and end where no date is known with confidence
   */
  public Validity validity() {
    return LegalBases.validity(this);
  }

  /**
   * Returns the text of French law that creates or names the kind.
   *
   * @return the citation, verified or likely; empty for a kind that French law does not define, and
   *     where no source was found
   */
  public Optional<Citation> legalBasis() {
    return LegalBases.of(this);
  }

  /**
   * Returns how far the dates of {@link #validity} can be relied on.
   *
   * @return the confidence, verified or likely, or empty if no date is known
   */
  public Optional<Confidence> validityConfidence() {
    return ActionRegimes.validityConfidence(this);
  }

  /**
   * Returns the rules under which a body of this kind acts abroad.
   *
   * @param day the day
   * @return the regime of the day, or empty if the kind did not exist
   */
  public Optional<ActionRegime> actionRegime(LocalDate day) {
    return actionRegimes().on(day);
  }

  /**
   * Returns the rules under which bodies of this kind have acted abroad over time.
   *
   * @return the regimes by period, none outside {@link #validity}
   */
  public Timeline<ActionRegime> actionRegimes() {
    return ActionRegimes.of(this);
  }

  /**
   * Returns the kind that a body of this kind is because of its seat: a commune of French Polynesia
   * or a foreign local authority rather than a commune.
   *
   * @param seat the country, or overseas territory, of the seat
   * @return the narrower kind; {@link #LOCAL_AUTHORITY} for communes and groupings of overseas
   *     collectivities for which there is no kind, since no source read tells their rules; or this
   *     kind if the seat says no more
   */
  public AuthorityKind seatedIn(Country seat) {
    return ActionRegimes.seatedIn(this, seat);
  }

  /**
   * Tells whether a body of this kind is a local authority or a grouping of some, in any country.
   *
   * @return whether the kind is within {@link #LOCAL_AUTHORITY}
   */
  public boolean isLocalAuthority() {
    return isWithin(LOCAL_AUTHORITY);
  }

  /**
   * Tells whether a body of this kind is necessarily a French authority or grouping.
   *
   * <p>That is so for {@link #COLLECTIVITE}, {@link #GROUPEMENT} and everything below them, which
   * French law defines, except {@link #COMMUNE}, {@link #DEPARTEMENT} and {@link #REGION}: other
   * States use these words too, and only the country of the body tells. A foreign grouping is coded
   * as {@link #FEDERATION_DE_MUNICIPALITES}, {@link #LOCAL_AUTHORITY_OTHER_LEVEL} or {@link
   * #LOCAL_AUTHORITY}. French bodies that are not authorities, such as {@link #SPL}, are not meant.
   *
   * @return whether no foreign body can be of this kind
   */
  public boolean isFrench() {
    return (isWithin(COLLECTIVITE) || isWithin(GROUPEMENT))
        && this != COMMUNE
        && this != DEPARTEMENT
        && this != REGION;
  }
}
