package io.github.aict.territory;

import io.github.aict.Label;
import io.github.aict.Term;

/** The river basins of mainland France and Corsica, one for each of the six water agencies. */
public enum WaterBasin implements Term<WaterBasin> {
  /** Adour and Garonne. */
  ADOUR_GARONNE("Adour-Garonne"),
  /** Artois and Picardy. */
  ARTOIS_PICARDIE("Artois-Picardie"),
  /** Loire and Brittany. */
  LOIRE_BRETAGNE("Loire-Bretagne"),
  /** Rhine and Meuse. */
  RHIN_MEUSE("Rhin-Meuse"),
  /** Rhône, Mediterranean coast and Corsica: two basins under one agency. */
  RHONE_MEDITERRANEE_CORSE("Rhône-Méditerranée-Corse"),
  /** Seine and Normandy. */
  SEINE_NORMANDIE("Seine-Normandie");

  private final Label label;

  WaterBasin(String name) {
    this.label = Label.of(name, name);
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
