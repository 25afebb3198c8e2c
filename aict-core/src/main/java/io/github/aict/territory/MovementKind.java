package io.github.aict.territory;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.github.aict.Label;
import io.github.aict.Term;
import java.util.Arrays;
import java.util.Optional;

/**
 * What happens to communes over time, by the codes (MOD) of INSEE’s list of movements, and the
 * succession of other authorities.
 */
public enum MovementKind implements Term<MovementKind> {
  /** Change of name. */
  CHANGEMENT_DE_NOM("10", "changement de nom", "change of name"),
  /** Creation. */
  CREATION("20", "création", "creation"),
  /** Re-establishment of a commune that had been merged. */
  RETABLISSEMENT("21", "rétablissement", "re-establishment"),
  /** Suppression, the territory going to others. */
  SUPPRESSION("30", "suppression", "suppression"),
  /** Simple merger. */
  FUSION_SIMPLE("31", "fusion simple", "simple merger"),
  /** Creation of a commune nouvelle. */
  COMMUNE_NOUVELLE("32", "création d’une commune nouvelle", "creation of a commune nouvelle"),
  /** Merger with associated communes. */
  FUSION_ASSOCIATION("33", "fusion-association", "merger with associated communes"),
  /** End of associated communes, the merger becoming a simple one. */
  FIN_D_ASSOCIATION("34", "fin de communes associées", "end of associated communes"),
  /** End of delegated communes. */
  FIN_DE_DELEGATION("35", "fin de communes déléguées", "end of delegated communes"),
  /** Change of département. */
  CHANGEMENT_DE_DEPARTEMENT("41", "changement de département", "change of département"),
  /** Change of code because the seat moved. */
  TRANSFERT_DE_CHEF_LIEU("50", "transfert de chef-lieu", "move of the seat"),
  /** Change of an associated commune into a delegated one. */
  ASSOCIATION_EN_DELEGATION(
      "70", "commune associée devenue déléguée", "associated commune made a delegated one"),
  /** Re-establishment of delegated communes. */
  RETABLISSEMENT_DE_DELEGATION(
      "71", "rétablissement de communes déléguées", "re-establishment of delegated communes"),
  /** Creation of a delegated commune. */
  CREATION_DE_DELEGATION(
      "72", "création d’une commune déléguée", "creation of a delegated commune"),
  /** Succession of an authority other than a commune, by statute. */
  SUCCESSION("", "succession", "succession");

  private static final ImmutableMap<String, MovementKind> BY_CODE =
      Maps.uniqueIndex(Arrays.asList(values()), kind -> kind.inseeCode);

  private final String inseeCode;
  private final Label label;

  MovementKind(String inseeCode, String fr, String en) {
    this.inseeCode = inseeCode;
    this.label = Label.of(fr, en);
  }

  static Optional<MovementKind> find(String inseeCode) {
    return inseeCode.isEmpty() ? Optional.empty() : Optional.ofNullable(BY_CODE.get(inseeCode));
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
   * Returns the code that INSEE gives the movement.
   *
   * @return two digits, or empty for {@link #SUCCESSION}
   */
  public Optional<String> inseeCode() {
    return inseeCode.isEmpty() ? Optional.empty() : Optional.of(inseeCode);
  }
}
