package io.github.aict.territory;

import io.github.aict.Label;

/** The rules under which the bodies of a kind act abroad. */
public enum ActionRegime {
  /** The general rules, today articles L. 1115-1 and following of the CGCT. */
  DROIT_COMMUN(
      Label.of(
          "droit commun (aujourd’hui CGCT, L1115-1 et suivants)",
          "general rules (today CGCT, L1115-1 and following)"),
      true),
  /** The general rules as article L. 1822-1 of the CGCT adapts them to French Polynesia. */
  DROIT_COMMUN_ADAPTE(
      Label.of("droit commun adapté (CGCT, L1822-1)", "general rules adapted (CGCT, L1822-1)"),
      true),
  /** A statute of its own, such as that of Saint-Martin or New Caledonia. */
  STATUT_PROPRE(Label.of("statut propre", "statute of its own"), false),
  /** Nothing but a ceiling of 1 % of its own resources, as for water agencies. */
  UN_POUR_CENT(Label.of("1\u00a0% de ses ressources seulement", "1% of its resources only"), false),
  /** None: the kind is not an authority or grouping, as a company of local authorities. */
  AUCUN(Label.of("aucun régime d’action extérieure", "no rules of external action"), false),
  /** Rules that no source has established. */
  NON_CONNU(Label.of("non connu", "not known"), false),
  /** Outside the law of French local authorities: foreign and private bodies. */
  HORS_CHAMP(
      Label.of("hors du droit des collectivités françaises", "outside the law of French bodies"),
      false);

  private final Label label;
  private final boolean underL1115;

  ActionRegime(Label label, boolean underL1115) {
    this.label = label;
    this.underL1115 = underL1115;
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
   * Tells whether article L. 1115-1 of the CGCT, or the article that it was before, applies.
   *
   * @return whether it applies, adapted or not
   */
  public boolean isUnderL1115() {
    return underL1115;
  }
}
