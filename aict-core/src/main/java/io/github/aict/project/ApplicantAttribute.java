package io.github.aict.project;

import io.github.aict.Label;
import io.github.aict.Term;

/** What a directory of authorities can tell of an applicant. */
public enum ApplicantAttribute implements Term<ApplicantAttribute> {
  /** The name. */
  NAME("name", "nom", "name"),
  /** The kind of authority. */
  KIND("kind", "nature", "kind"),
  /** The country, or overseas territory, of the seat. */
  SEAT_COUNTRY("seatCountry", "siège", "seat"),
  /** The département or overseas collectivity. */
  DEPARTEMENT("departement", "département", "département"),
  /** The region. */
  REGION("region", "région", "region"),
  /** The grouping with own taxation of a commune. */
  EPCI("epci", "EPCI à fiscalité propre", "EPCI with own taxation"),
  /** The number of inhabitants. */
  POPULATION("population", "population", "population");

  private final String property;
  private final Label label;

  ApplicantAttribute(String property, String fr, String en) {
    this.property = property;
    this.label = Label.of(fr, en);
  }

  @Override
  public String code() {
    return name();
  }

  @Override
  public Label label() {
    return label;
  }

  /**
   * Returns how project documents call it.
   *
   * @return the name of the property of an applicant
   */
  public String property() {
    return property;
  }
}
