package io.github.aict.territory;

import io.github.aict.Label;
import io.github.aict.Term;

/** The kinds of names by which a text was recognised. */
public enum NameKind implements Term<NameKind> {
  /** A code in capitals, for example {@code SEN}. */
  CODE("code", "code"),
  /** A name in everyday use, for example <em>Bolivie</em>. */
  EVERYDAY("nom courant", "everyday name"),
  /** A name of the United Nations, short or formal, that differs from the everyday ones. */
  OFFICIAL("nom officiel", "official name"),
  /**
   * Another name that real files use: a former name (<em>Birmanie</em>), an abbreviation
   * (<em>RDC</em>) or a part that stands for the whole (<em>Écosse</em>).
   */
  ALIAS("autre nom", "other name");

  private final Label label;

  NameKind(String fr, String en) {
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
