package io.github.aict.territory;

import io.github.aict.Label;
import io.github.aict.Term;

/**
 * The local public services whose resources may fund international action up to 1 % a year, one
 * budget each.
 */
public enum PublicService implements Term<PublicService> {
  /** Drinking water. */
  EAU_POTABLE("eau potable", "drinking water"),
  /** Sanitation. */
  ASSAINISSEMENT("assainissement", "sanitation"),
  /** Distribution of electricity. */
  ELECTRICITE("distribution d’électricité", "electricity distribution"),
  /** Distribution of gas. */
  GAZ("distribution de gaz", "gas distribution"),
  /** Collection and treatment of household waste. */
  DECHETS(
      "collecte et traitement des déchets des ménages",
      "collection and treatment of household waste"),
  /** Organisation of mobility. */
  MOBILITE("mobilité", "mobility");

  private final Label label;

  PublicService(String fr, String en) {
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
