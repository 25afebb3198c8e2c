package io.github.aict.examples.files;

import com.google.common.collect.ImmutableList;
import io.github.aict.odd.Odd;
import io.github.aict.odd.PolicyMarker;
import java.util.Optional;

/** The columns of the French declarations of aid that are read. */
enum ApdColumn implements Column {
  AGENCY(true, "agence"),
  YEAR(true, "annee_de_declaration"),
  COUNTRY_CODE(true, "codes_iso", "code_iso"),
  COUNTRY_NAME(false, "pays_beneficiaire"),
  INCOME_GROUP(false, "categorie_cad"),
  CHANNEL(false, "canal_de_transfert"),
  FLOW_TYPE(true, "type_de_flux"),
  OBJECT(false, "objet"),
  SECTOR(false, "secteur_cad", "secteur"),
  COMMITMENT(true, "engagements_k_eur"),
  DISBURSEMENT(true, "montant_verse_k_eur"),
  GRANT_EQUIVALENT(true, "equivalent_don_k_eur"),
  GENDER(PolicyMarker.GENDER_EQUALITY, "genre"),
  ENVIRONMENT(PolicyMarker.ENVIRONMENT, "aide_a_l_environnement"),
  GOVERNANCE(PolicyMarker.GOVERNANCE, "gouvernance"),
  TRADE(PolicyMarker.TRADE, "developpement_du_commerce"),
  HEALTH(
      PolicyMarker.REPRODUCTIVE_HEALTH, "sante_genesique_maternelle_neonatale_et_infantile_sgmni"),
  DISASTER_RISK(PolicyMarker.DISASTER_RISK, "reduction_du_risque_de_catastrophe"),
  NUTRITION(PolicyMarker.NUTRITION, "nutrition"),
  DISABILITY(PolicyMarker.DISABILITY, "inclusion_des_personnes_en_situation_de_handicap"),
  BIODIVERSITY(PolicyMarker.BIODIVERSITY, "biodiversite"),
  CLIMATE_MITIGATION(PolicyMarker.CLIMATE_MITIGATION, "attenuation_du_changement_climatique"),
  CLIMATE_ADAPTATION(PolicyMarker.CLIMATE_ADAPTATION, "adaptation_au_changement_climatique"),
  DESERTIFICATION(PolicyMarker.DESERTIFICATION, "desertification"),
  ODD_1(1, "odd_pas_de_pauvrete"),
  ODD_2(2, "odd_faim_zero"),
  ODD_3(3, "odd_sante"),
  ODD_4(4, "odd_education"),
  ODD_5(5, "odd_egalite_sexes"),
  ODD_6(6, "odd_eau"),
  ODD_7(7, "odd_energie"),
  ODD_8(8, "odd_travail"),
  ODD_9(9, "odd_industrie"),
  ODD_10(10, "odd_inegalites"),
  ODD_11(11, "odd_villes"),
  ODD_12(12, "odd_consommation"),
  ODD_13(13, "odd_climat"),
  ODD_14(14, "odd_vie_aquatique"),
  ODD_15(15, "odd_vie_terrestre"),
  ODD_16(16, "odd_paix"),
  ODD_17(17, "odd_partenariats");

  private final boolean isRequired;
  private final Optional<PolicyMarker> marker;
  private final Optional<Odd> odd;
  private final ImmutableList<String> titles;

  ApdColumn(boolean isRequired, String... titles) {
    this.isRequired = isRequired;
    this.marker = Optional.empty();
    this.odd = Optional.empty();
    this.titles = ImmutableList.copyOf(titles);
  }

  ApdColumn(PolicyMarker marker, String title) {
    this.isRequired = false;
    this.marker = Optional.of(marker);
    this.odd = Optional.empty();
    this.titles = ImmutableList.of(title);
  }

  ApdColumn(int odd, String title) {
    this.isRequired = false;
    this.marker = Optional.empty();
    this.odd = Optional.of(Odd.of(odd));
    this.titles = ImmutableList.of(title);
  }

  /** Returns the marker that is scored in the column, if any. */
  Optional<PolicyMarker> marker() {
    return marker;
  }

  /** Returns the Goal that is declared in the column, if any. */
  Optional<Odd> odd() {
    return odd;
  }

  @Override
  public ImmutableList<String> titles() {
    return titles;
  }

  @Override
  public boolean isRequired() {
    return isRequired;
  }
}
