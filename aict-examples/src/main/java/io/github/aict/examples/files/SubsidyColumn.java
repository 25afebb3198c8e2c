package io.github.aict.examples.files;

import com.google.common.collect.ImmutableList;

/** The columns of the schema of subsidies that are read. */
enum SubsidyColumn implements Column {
  GIVER_NAME(true, "nomattribuant", "nom_attribuant"),
  GIVER_SIRET(true, "idattribuant", "id_attribuant"),
  AGREED_ON(true, "dateconvention", "date_convention"),
  DECISION(false, "referencedecision", "reference_decision"),
  RECEIVER_NAME(true, "nombeneficiaire", "nom_beneficiaire"),
  RECEIVER_SIRET(false, "idbeneficiaire", "id_beneficiaire"),
  RECEIVER_RNA(false, "rnabeneficiaire", "rna_beneficiaire"),
  OBJECT(true, "objet"),
  AMOUNT(true, "montant"),
  NATURE(false, "nature"),
  CONDITIONS(false, "conditionsversement", "conditions_versement"),
  PERIOD(false, "datesperiodeversement", "dates_periode_versement"),
  SHARE(false, "pourcentagesubvention", "pourcentage_subvention");

  private final boolean isRequired;
  private final ImmutableList<String> titles;

  SubsidyColumn(boolean isRequired, String... titles) {
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
}
