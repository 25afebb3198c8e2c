package io.github.aict.law;

import io.github.aict.Label;
import io.github.aict.territory.AuthorityKind;

/**
 * The representative of the State to whom acts are transmitted (CGCT, L2131-1 and L2131-2, L3131-1
 * and L3131-2, L4141-1 and L4141-2).
 */
public enum StateRepresentative {
  /** For communes and, likely, intercommunal bodies, which follow the same rules (L5211-3). */
  PREFET_DE_DEPARTEMENT_OU_SOUS_PREFET(
      Label.of("préfet de département ou sous-préfet", "préfet of the département or sous-préfet")),
  /** For départements. */
  PREFET_DE_DEPARTEMENT(Label.of("préfet de département", "préfet of the département")),
  /** For regions. */
  PREFET_DE_REGION(Label.of("préfet de région", "préfet of the region")),
  /** For New Caledonia, its provinces and French Polynesia. */
  HAUT_COMMISSAIRE(Label.of("haut-commissaire de la République", "High Commissioner")),
  /** For others, of whom the texts name no more than the representative of the State. */
  REPRESENTANT_DE_L_ETAT(Label.of("représentant de l’État", "representative of the State"));

  private final Label label;

  StateRepresentative(Label label) {
    this.label = label;
  }

  /**
   * Returns the name for people.
   *
   * @return the name in both languages
   */
  public Label label() {
    return label;
  }

  /**
   * Returns who receives the acts of the bodies of a kind since 1982.
   *
   * @param kind the kind
   * @return the representative
   */
  public static StateRepresentative of(AuthorityKind kind) {
    if (kind.isWithin(AuthorityKind.NOUVELLE_CALEDONIE)
        || kind == AuthorityKind.POLYNESIE_FRANCAISE
        || Kinds.POLYNESIAN.contains(kind)) {
      return HAUT_COMMISSAIRE;
    }
    if (kind == AuthorityKind.COMMUNE || kind.isWithin(AuthorityKind.EPCI)) {
      return PREFET_DE_DEPARTEMENT_OU_SOUS_PREFET;
    }
    if (kind.isWithin(AuthorityKind.DEPARTEMENT)) {
      return PREFET_DE_DEPARTEMENT;
    }
    return kind.isWithin(AuthorityKind.REGION) ? PREFET_DE_REGION : REPRESENTANT_DE_L_ETAT;
  }
}
