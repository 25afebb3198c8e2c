package io.github.aict.partnership;

import io.github.aict.Label;
import io.github.aict.Term;

/** The kinds of institutions that the international action of authorities deals with. */
public enum InstitutionKind implements Term<InstitutionKind> {
  /** Administration of the State. */
  STATE_BODY("administration de l’État", "administration of the State"),
  /** Body in which the State and the authorities talk to each other. */
  JOINT_COMMISSION(
      "instance de dialogue entre l’État et les collectivités",
      "body for dialogue between the State and the authorities"),
  /** Agency or operator of the State. */
  AGENCY("agence ou opérateur", "agency or operator"),
  /** Network of authorities or of those who work with them. */
  NETWORK("réseau", "network"),
  /** Circle that an agency gathers around it. */
  CLUB("club", "club"),
  /** Organisation of people or firms who work on international action. */
  PROFESSIONAL_BODY(
      "organisation de professionnels de l’action internationale",
      "organisation of professionals of international action"),
  /** Organisation above the States. */
  SUPRANATIONAL("organisation supranationale", "supranational organisation"),
  /** Body of which the sources do not tell what it is. */
  OTHER("autre organisme", "other body");

  private final Label label;

  InstitutionKind(String fr, String en) {
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
}
