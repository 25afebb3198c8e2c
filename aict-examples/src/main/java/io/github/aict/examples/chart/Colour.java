package io.github.aict.examples.chart;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A colour of sRGB.
 *
 * @param code six hexadecimal digits after a number sign, in capitals
 */
public record Colour(String code) {

  // First: the colours below are checked by it.
  private static final Pattern CODE = Pattern.compile("#[0-9A-Fa-f]{6}");

  static final Colour BLACK = new Colour("#000000");
  static final Colour WHITE = new Colour("#FFFFFF");

  /**
   * Creates a colour.
   *
   * @param code six hexadecimal digits after a number sign
   * @throws IllegalArgumentException if the code has another form
   */
  public Colour {
    checkArgument(CODE.matcher(code).matches(), "a colour must look like #26BDE2 but was %s", code);
    code = code.toUpperCase(Locale.ROOT);
  }

  /**
   * Returns a colour.
   *
   * @param code six hexadecimal digits after a number sign, as {@link
   *     io.github.aict.odd.Odd#colour()} gives them
   * @return the colour
   * @throws IllegalArgumentException if the code has another form
   */
  public static Colour of(String code) {
    return new Colour(code);
  }

  /**
   * Returns the contrast with another colour by the formula of WCAG 2.
   *
   * @param other the other colour
   * @return the ratio, from 1 to 21; text should have at least 4.5 with what lies behind it
   */
  public double contrastWith(Colour other) {
    double one = luminance();
    double two = other.luminance();
    return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
  }

  /**
   * Returns the colour of a text that is laid on this one.
   *
   * @return black or white, whichever has more contrast: never less than 4.5
   */
  public Colour textColour() {
    return contrastWith(BLACK) >= contrastWith(WHITE) ? BLACK : WHITE;
  }

  private double luminance() {
    return 0.2126 * linear(1) + 0.7152 * linear(3) + 0.0722 * linear(5);
  }

  private double linear(int start) {
    double part = Integer.parseInt(code.substring(start, start + 2), 16) / 255.0;
    return part <= 0.04045 ? part / 12.92 : StrictMath.pow((part + 0.055) / 1.055, 2.4);
  }

  /**
   * Returns the code.
   *
   * @return the code, for example {@code #26BDE2}
   */
  @Override
  public String toString() {
    return code;
  }
}
