package io.github.aict.examples.brochure;

import io.github.aict.Label;
import io.github.aict.Term;

/** What the value of a key figure is in. */
public enum FigureUnit implements Term<FigureUnit> {
  /** A number of the things that the label of the figure names. */
  COUNT("nombre", "count"),
  /** Euros. */
  EURO("euros", "euros"),
  /** Euros a year. */
  EURO_PER_YEAR("euros par an", "euros a year"),
  /** Euros for each euro. */
  EURO_PER_EURO("euros pour un euro", "euros for one euro"),
  /** Per cent. */
  PERCENT("pour cent", "per cent"),
  /** How many times as much. */
  FACTOR("fois", "times"),
  /** How many years something has lasted. */
  YEARS("ans", "years"),
  /** Place in an order. */
  RANK("rang", "rank");

  private final Label label;

  FigureUnit(String fr, String en) {
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
