package io.github.aict.examples.chart;

import com.google.common.collect.ImmutableList;

/** The colours that charts use unless told otherwise. */
final class Palette {

  static final Colour BLUE = Colour.of("#0072B2");
  static final Colour VERMILLION = Colour.of("#D55E00");

  private static final Colour ORANGE = Colour.of("#E69F00");
  private static final Colour SKY_BLUE = Colour.of("#56B4E9");
  private static final Colour BLUISH_GREEN = Colour.of("#009E73");
  private static final Colour REDDISH_PURPLE = Colour.of("#CC79A7");
  private static final Colour YELLOW = Colour.of("#F0E442");
  private static final Colour LIGHT_GREY = Colour.of("#BBBBBB");

  /**
   * Categories as areas: the colours of Okabe and Ito (2008), which people with any colour vision
   * tell apart, grey in place of black.
   */
  static final ImmutableList<Colour> AREAS =
      ImmutableList.of(
          BLUE, ORANGE, BLUISH_GREEN, VERMILLION, SKY_BLUE, REDDISH_PURPLE, YELLOW, LIGHT_GREY);

  /** Categories as lines: the same without those that are too pale for a thin line on white. */
  static final ImmutableList<Colour> LINES =
      ImmutableList.of(
          BLUE, VERMILLION, BLUISH_GREEN, REDDISH_PURPLE, ORANGE, SKY_BLUE, Colour.BLACK);

  /** Classes from low to high: one hue, each at least 1.5 times darker than the one before. */
  static final ImmutableList<Colour> CLASSES =
      ImmutableList.of(
          Colour.of("#ACD1E8"),
          Colour.of("#61A8D1"),
          Colour.of("#1E83BB"),
          Colour.of("#005F97"),
          Colour.of("#003F67"));

  static final Colour NO_DATA = Colour.of("#EBEBEB");
  static final Colour TEXT = Colour.of("#1A1A1A");
  static final Colour QUIET_TEXT = Colour.of("#4D4D4D");
  static final Colour AXIS = Colour.of("#767676");
  static final Colour GRID = Colour.of("#DDDDDD");

  private Palette() {}
}
