package io.github.aict.project;

import io.github.aict.Label;
import io.github.aict.Term;

/** Those who bring money or resources to a project beside the funder that is asked. */
public enum Contributor implements Term<Contributor> {
  /** The French authorities that carry the project. */
  OWN("own", Label.of("collectivités françaises porteuses", "French authorities in the lead")),
  /** The foreign partner authorities. */
  PARTNER("partner", Label.of("collectivités partenaires", "partner authorities")),
  /** Other bodies, French or foreign, that the authorities have brought into the project. */
  PARTNERS_INVOLVED(
      "partnersInvolved",
      Label.of("partenaires associés au projet", "partners involved in the project")),
  /** Contracting authorities of the basin of a water agency, where they do not lead. */
  BASIN_AUTHORITIES(
      "basinAuthorities",
      Label.of("maîtres d’ouvrage du bassin", "contracting authorities of the basin")),
  /** The people or bodies that benefit from the project. */
  BENEFICIARIES("beneficiaries", Label.of("bénéficiaires", "beneficiaries")),
  /** Every other source of money. */
  OTHERS("others", Label.of("autres financeurs", "other funders"));

  private final String code;
  private final Label label;

  Contributor(String code, Label label) {
    this.code = code;
    this.label = label;
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public Label label() {
    return label;
  }
}
