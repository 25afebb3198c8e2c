package io.github.aict.rule;

import io.github.aict.Label;

/** The kind of value that a fact has, which decides the tests that fit it. */
public enum FactType {
  /** An amount in euros. */
  AMOUNT(Label.of("montant", "amount")),
  /** A whole number. */
  COUNT(Label.of("nombre", "number")),
  /** An exact rate. */
  RATE(Label.of("taux", "rate")),
  /** A day. */
  DATE(Label.of("date", "date")),
  /** A moment with its offset from universal time. */
  MOMENT(Label.of("date et heure", "date and time")),
  /** Yes or no. */
  FLAG(Label.of("oui ou non", "yes or no")),
  /** One term of a vocabulary. */
  TERM(Label.of("terme", "term")),
  /** A set of terms of one vocabulary. */
  TERMS(Label.of("ensemble de termes", "set of terms")),
  /** A free text, compared without regard to case and accents. */
  TEXT(Label.of("texte", "text"));

  private final Label label;

  FactType(Label label) {
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
