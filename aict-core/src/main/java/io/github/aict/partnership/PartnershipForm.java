package io.github.aict.partnership;

import io.github.aict.Label;
import io.github.aict.Term;

/**
 * The forms of lasting relations between authorities. Sources may call the same relation by either
 * of two forms: a twinning is also a <i>pacte de jumelage ou d’amitié</i> and, more and more, a
 * partnership.
 */
public enum PartnershipForm implements Term<PartnershipForm> {
  /** Twinning of towns. */
  JUMELAGE("jumelage", "twinning"),
  /** Pact of friendship, without the commitments of a twinning. */
  PACTE_D_AMITIE("pacte d’amitié", "pact of friendship"),
  /** Cooperation under a convention with a foreign authority. */
  COOPERATION_DECENTRALISEE("coopération décentralisée", "decentralised cooperation"),
  /** Solidarity for water and sanitation, paid by the budget of the service (law of 2005). */
  SOLIDARITE_EAU_ASSAINISSEMENT(
      "solidarité pour l’eau et l’assainissement", "solidarity for water and sanitation"),
  /** Relation that comes from being members of the same network of authorities. */
  RESEAU("appartenance à un même réseau", "membership in the same network"),
  /** Other relation, occasional or without a convention. */
  AUTRE_ACTION_EXTERIEURE("autre action extérieure", "other action abroad");

  private final Label label;

  PartnershipForm(String fr, String en) {
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
