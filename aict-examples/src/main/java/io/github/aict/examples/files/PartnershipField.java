package io.github.aict.examples.files;

import com.google.common.collect.ImmutableList;

/**
 * The fields of a table of partnerships that are read.
 *
 * <p>The titles under which they are looked for are guesses from usual French titles. They are
 * <em>not</em> the schema of the national atlas of decentralised cooperation, whose titles are not
 * established: who reads a table checks {@link RowReport#unmappedColumns}.
 */
public enum PartnershipField implements Column {
  /** The name of the French authority; required. */
  AUTHORITY(
      true,
      "collectivite_francaise",
      "collectivite",
      "nom_collectivite",
      "nom_de_la_collectivite",
      "collectivite_territoriale",
      "autorite_francaise",
      "commune_francaise",
      "ville_francaise",
      "commune",
      "ville"),
  /** The SIREN of the French authority. */
  SIREN(false, "siren", "siren_collectivite", "siren_de_la_collectivite", "numero_siren"),
  /** The INSEE code of the French commune. */
  INSEE_CODE(false, "code_insee", "insee", "code_commune", "code_insee_commune"),
  /** The département or region in which the French authority lies. */
  DEPARTEMENT(false, "departement", "code_departement", "nom_departement", "dep"),
  /** The names of the foreign partners, one or several; required. */
  PARTNER(
      true,
      "collectivite_partenaire",
      "collectivites_partenaires",
      "partenaire",
      "partenaires",
      "nom_partenaire",
      "collectivite_etrangere",
      "ville_partenaire",
      "ville_jumelee",
      "ville_etrangere"),
  /** The countries of the partners, one for all or one for each; required. */
  COUNTRY(
      true,
      "pays",
      "pays_partenaire",
      "pays_du_partenaire",
      "pays_de_la_collectivite_partenaire",
      "pays_beneficiaire",
      "code_pays",
      "code_iso"),
  /** The form of the relation. */
  FORM(
      false,
      "type_de_partenariat",
      "type_de_cooperation",
      "type",
      "nature",
      "forme",
      "nature_du_partenariat"),
  /** The day or year in which the relation began, or of the signature that began it. */
  START(
      false,
      "date_de_debut",
      "date_debut",
      "annee_de_debut",
      "annee_debut",
      "date_de_signature",
      "annee_de_signature",
      "depuis"),
  /** The day or year in which the relation ended. */
  END(false, "date_de_fin", "date_fin", "annee_de_fin", "annee_fin");

  private final boolean isRequired;
  private final ImmutableList<String> titles;

  PartnershipField(boolean isRequired, String... titles) {
    this.isRequired = isRequired;
    this.titles = ImmutableList.copyOf(titles);
  }

  @Override
  public ImmutableList<String> titles() {
    return titles;
  }

  @Override
  public boolean isRequired() {
    return isRequired;
  }

  /**
   * Returns the mapping of usual French titles.
   *
   * @return the mapping, a guess that {@link ColumnMapping#with} corrects for a table at hand
   */
  public static ColumnMapping<PartnershipField> usualTitles() {
    return ColumnMapping.of(PartnershipField.class);
  }
}
