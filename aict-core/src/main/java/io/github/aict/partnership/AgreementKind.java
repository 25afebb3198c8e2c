package io.github.aict.partnership;

import io.github.aict.Label;
import io.github.aict.Term;

/** The kinds of documents by which authorities commit themselves to a partnership. */
public enum AgreementKind implements Term<AgreementKind> {
  /** Convention of decentralised cooperation, signed by the partners. */
  SIGNED_CONVENTION(
      "convention de coopération décentralisée signée",
      "signed decentralised cooperation agreement"),
  /** Letters by which the partners declare that they intend to cooperate. */
  LETTERS_OF_INTENT("lettres d’intention", "letters of intent"),
  /** Decision of the assembly of one authority. */
  DELIBERATION("délibération", "decision of the deliberative assembly");

  private final Label label;

  AgreementKind(String fr, String en) {
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
