package io.github.aict.territory;

import io.github.aict.Label;

/** Why a text in the place of a country is the name of none. */
enum NoCountry {
  FORMER_STATE(
      "Cet État n’existe plus et n’a pas de code aujourd’hui.",
      "This State no longer exists and has no code today."),
  REGION(
      "C’est une région ou un ensemble de pays, et non un pays.",
      "This is a region or a group of countries and not a country."),
  NOT_ALLOCATED(
      "Ce libellé désigne une aide ou un projet qui n’est attribué à aucun pays en particulier.",
      "This stands for aid or a project that is allocated to no country in particular."),
  NO_CODE(
      "Ce territoire n’a pas de code à lui dans la norme ISO 3166.",
      "This territory has no code of its own in ISO 3166."),
  NUMBER(
      "Un nombre ne dit pas de quel pays il s’agit, car ceux du CAD et ceux de la norme ISO 3166"
          + " diffèrent\u00a0; il faut un nom ou un code en lettres.",
      "A number does not say which country is meant, since those of the DAC and those of ISO 3166"
          + " differ; a name or a code of letters is needed."),
  NOT_KNOWN("Ce n’est le nom d’aucun pays connu.", "This is the name of no known country.");

  private final Label reason;

  NoCountry(String fr, String en) {
    this.reason = Label.of(fr, en);
  }

  /** Returns the reason for people. */
  Label reason() {
    return reason;
  }
}
