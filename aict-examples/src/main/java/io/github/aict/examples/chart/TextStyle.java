package io.github.aict.examples.chart;

import com.google.common.collect.ImmutableMap;

/**
 * How a text is written.
 *
 * @param halo whether the letters have a white edge, so that they are read across lines
 */
record TextStyle(double size, boolean bold, Anchor anchor, Colour colour, boolean halo) {

  /** Which part of the text lies at its point. */
  enum Anchor {
    START,
    MIDDLE,
    END
  }

  static final TextStyle TITLE = new TextStyle(21, true, Anchor.START, Palette.TEXT, false);
  static final TextStyle SUBTITLE =
      new TextStyle(15, false, Anchor.START, Palette.QUIET_TEXT, false);
  static final TextStyle LABEL = new TextStyle(13, false, Anchor.START, Palette.TEXT, false);
  static final TextStyle SMALL = new TextStyle(12, false, Anchor.START, Palette.QUIET_TEXT, false);

  TextStyle centred() {
    return new TextStyle(size, bold, Anchor.MIDDLE, colour, halo);
  }

  TextStyle ending() {
    return new TextStyle(size, bold, Anchor.END, colour, halo);
  }

  TextStyle coloured(Colour other) {
    return new TextStyle(size, bold, anchor, other, halo);
  }

  TextStyle withHalo() {
    return new TextStyle(size, bold, anchor, colour, true);
  }

  double width(String text) {
    return bold ? Lettering.boldWidth(text, size) : Lettering.width(text, size);
  }

  ImmutableMap<String, String> attributes() {
    ImmutableMap.Builder<String, String> attributes = ImmutableMap.builder();
    attributes.put("font-size", NumberText.attribute(size)).put("fill", colour.code());
    if (bold) {
      attributes.put("font-weight", "bold");
    }
    switch (anchor) {
      case START -> {}
      case MIDDLE -> attributes.put("text-anchor", "middle");
      case END -> attributes.put("text-anchor", "end");
    }
    if (halo) {
      attributes
          .put("stroke", "#FFFFFF")
          .put("stroke-width", "3")
          .put("stroke-linejoin", "round")
          .put("paint-order", "stroke");
    }
    return attributes.buildOrThrow();
  }
}
