package io.github.aict.examples.brochure;

import io.github.aict.Label;
import io.github.aict.Term;

/** Why the brochure names a country in an action. */
public enum CountryRole implements Term<CountryRole> {
  /** Partners of the authorities are there. */
  PARTNER("pays de partenaires", "country of partners"),
  /** Know-how or products are taken there. */
  DESTINATION("pays de destination", "country of destination"),
  /** The action makes it known. */
  SUBJECT("pays que l’action fait connaître", "country that the action makes known"),
  /** Visitors are to come from there. */
  VISITORS("pays d’origine des visiteurs attendus", "country of the visitors hoped for"),
  /** A network reaches as far. */
  REACH("pays jusqu’où va un réseau", "country that a network reaches");

  private final Label label;

  CountryRole(String fr, String en) {
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
