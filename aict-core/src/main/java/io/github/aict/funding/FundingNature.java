package io.github.aict.funding;

import io.github.aict.Label;

/** What a scheme does with money. */
public enum FundingNature {
  /** Pays a grant to the project. */
  GRANT(Label.of("subvention", "grant")),
  /** Limits what the authority may spend of its own budget. */
  OWN_BUDGET_CEILING(Label.of("plafond sur budget propre", "ceiling on the own budget")),
  /** Takes money from the authority for a common fund. */
  OUTGOING_CONTRIBUTION(Label.of("contribution versée", "contribution paid out")),
  /** Helps with expertise and pays no money. */
  EXPERTISE(Label.of("appui en ingénierie", "expert support")),
  /** Pays nothing: states what the law asks of an action, whoever pays for it. */
  LEGAL_BASIS(Label.of("base légale", "legal basis"));

  private final Label label;

  FundingNature(Label label) {
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
}
