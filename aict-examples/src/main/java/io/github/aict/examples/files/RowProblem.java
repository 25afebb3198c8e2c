package io.github.aict.examples.files;

import io.github.aict.Label;
import io.github.aict.Term;

/** The kinds of problems of rows. Their codes are stable. */
public enum RowProblem implements Term<RowProblem> {
  /** More or fewer cells than the header has. */
  WRONG_NUMBER_OF_CELLS("nombre de cellules", "number of cells"),
  /** No text where one is required. */
  MISSING_VALUE("valeur absente", "missing value"),
  /** UTF-8 that was read in another encoding, or characters that were lost. */
  MISREAD_TEXT("texte mal décodé", "text decoded wrongly"),
  /** A text where a number was expected. */
  NOT_A_NUMBER("nombre illisible", "unreadable number"),
  /** A text where a date or a year was expected. */
  NOT_A_DATE("date illisible", "unreadable date"),
  /** A code or word that its list does not have. */
  UNKNOWN_CODE("code inconnu", "unknown code"),
  /** A SIREN or SIRET whose form or check digit is wrong. */
  WRONG_IDENTIFIER("identifiant faux", "wrong identifier"),
  /** A text that is the name of no country of today. */
  NO_COUNTRY("aucun pays", "no country"),
  /** A text that is the name of several countries. */
  COUNTRY_AMBIGUOUS("pays ambigu", "ambiguous country"),
  /** A code and a name, or counts of cells, that tell different countries. */
  COUNTRY_CONTRADICTION("pays contradictoires", "contradictory countries"),
  /** A name of no French authority that is known. */
  AUTHORITY_UNKNOWN("collectivité inconnue", "unknown authority"),
  /** A name of several French authorities. */
  AUTHORITY_AMBIGUOUS("collectivité ambiguë", "ambiguous authority"),
  /** A name that another commune bore until the last years, in a row without a date. */
  FORMER_NAMESAKE("homonyme disparu", "former namesake"),
  /** A name of another day or of a part of a commune, followed to the authority of today. */
  AUTHORITY_FOLLOWED("collectivité suivie jusqu’à aujourd’hui", "authority followed to today"),
  /** A French authority whose centre is far from the coordinates of the row. */
  AUTHORITY_FAR("collectivité éloignée des coordonnées", "authority far from the coordinates"),
  /** A relation of which both sides are French. */
  WITHIN_FRANCE("relation franco-française", "relation within France"),
  /** A relation of which no side is French. */
  NOT_FRENCH("relation sans partie française", "relation without a French side"),
  /** A relation that an earlier row tells, left out. */
  DUPLICATE("doublon", "duplicate"),
  /** A relation that an earlier row tells, combined with it. */
  COMBINED("relation réunie", "combined relation"),
  /** Names that an earlier row has, of a partner in another place or country. */
  SAME_NAMES("mêmes noms", "same names"),
  /** Several partners in one cell, each taken for a relation of its own. */
  SEVERAL_PARTNERS("plusieurs partenaires", "several partners"),
  /** An identifier in the place of a name. */
  NAME_IS_IDENTIFIER("identifiant au lieu d’un nom", "identifier instead of a name"),
  /** A distance that does not agree with the coordinates. */
  DISTANCE_DIFFERS("distance discordante", "distance that differs"),
  /** Values of a row that contradict each other. */
  CONTRADICTION("valeurs contradictoires", "contradictory values");

  private final Label label;

  RowProblem(String fr, String en) {
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
