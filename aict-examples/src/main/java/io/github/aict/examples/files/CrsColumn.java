package io.github.aict.examples.files;

import com.google.common.collect.ImmutableList;
import io.github.aict.odd.PolicyMarker;
import java.util.Optional;

/** The columns of the yearly files of the Creditor Reporting System that are read. */
enum CrsColumn implements Column {
  YEAR(true, "year"),
  DONOR_CODE(true, "donorcode", "donor_code"),
  DONOR_NAME(true, "donorname", "donor_name"),
  AGENCY_CODE(true, "agencycode", "agency_code"),
  AGENCY_NAME(true, "agencyname", "agency_name"),
  RECIPIENT_NAME(true, "recipientname", "recipient_name"),
  INCOME_GROUP(false, "incomegroupname", "incomegroup_name", "income_group_name"),
  FLOW_NAME(true, "flowname", "flow_name"),
  AID_TYPE(false, "aid_t", "aidt", "aid_type"),
  COMMITMENT(true, "usd_commitment"),
  DISBURSEMENT(true, "usd_disbursement"),
  GRANT_EQUIVALENT(false, "usd_grantequiv", "usd_grant_equiv"),
  TITLE(false, "projecttitle", "project_title"),
  PURPOSE_CODE(false, "purposecode", "purpose_code"),
  PURPOSE_NAME(false, "purposename", "purpose_name"),
  CHANNEL_CODE(false, "channelcode", "channel_code"),
  SDG_FOCUS(false, "sdgfocus", "sdg_focus"),
  GENDER(PolicyMarker.GENDER_EQUALITY, "gender"),
  ENVIRONMENT(PolicyMarker.ENVIRONMENT, "environment"),
  GOVERNANCE(PolicyMarker.GOVERNANCE, "dig", "pdgg"),
  TRADE(PolicyMarker.TRADE, "trade"),
  HEALTH(PolicyMarker.REPRODUCTIVE_HEALTH, "rmnch"),
  DISASTER_RISK(PolicyMarker.DISASTER_RISK, "drr"),
  NUTRITION(PolicyMarker.NUTRITION, "nutrition"),
  DISABILITY(PolicyMarker.DISABILITY, "disability"),
  BIODIVERSITY(PolicyMarker.BIODIVERSITY, "biodiversity"),
  CLIMATE_MITIGATION(PolicyMarker.CLIMATE_MITIGATION, "climatemitigation", "climate_mitigation"),
  CLIMATE_ADAPTATION(PolicyMarker.CLIMATE_ADAPTATION, "climateadaptation", "climate_adaptation"),
  DESERTIFICATION(PolicyMarker.DESERTIFICATION, "desertification");

  private final boolean isRequired;
  private final Optional<PolicyMarker> marker;
  private final ImmutableList<String> titles;

  CrsColumn(boolean isRequired, String... titles) {
    this.isRequired = isRequired;
    this.marker = Optional.empty();
    this.titles = ImmutableList.copyOf(titles);
  }

  CrsColumn(PolicyMarker marker, String... titles) {
    this.isRequired = false;
    this.marker = Optional.of(marker);
    this.titles = ImmutableList.copyOf(titles);
  }

  /** Returns the marker that is scored in the column, if any. */
  Optional<PolicyMarker> marker() {
    return marker;
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
