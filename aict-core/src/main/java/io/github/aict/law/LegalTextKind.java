package io.github.aict.law;

import io.github.aict.Label;

/** The kinds of texts that make up the law of international action. */
public enum LegalTextKind {
  /** Practice of the administration that no text is known to lay down. */
  PRATIQUE(Label.of("pratique administrative", "administrative practice")),
  /** Treaty. */
  TRAITE(Label.of("traité", "treaty")),
  /** Regulation of the European Union. */
  REGLEMENT_EUROPEEN(Label.of("règlement européen", "European regulation")),
  /** Organic law. */
  LOI_ORGANIQUE(Label.of("loi organique", "organic law")),
  /** Law. */
  LOI(Label.of("loi", "law")),
  /** Ordonnance. */
  ORDONNANCE(Label.of("ordonnance", "ordonnance")),
  /** Decree. */
  DECRET(Label.of("décret", "decree")),
  /** Circular, which explains the law and makes none. */
  CIRCULAIRE(Label.of("circulaire", "circular"));

  private final Label label;

  LegalTextKind(Label label) {
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
