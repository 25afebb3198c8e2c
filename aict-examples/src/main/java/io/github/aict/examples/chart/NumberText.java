package io.github.aict.examples.chart;

import io.github.aict.Label;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;

/** Numbers: as people read them, and as attributes of SVG. */
final class NumberText {

  private NumberText() {}

  /**
   * Returns a number for people, with two decimals at most, or with two significant digits if it is
   * below a hundredth; what is below a billionth is written as 0.
   */
  static String of(double value, Locale locale) {
    BigDecimal exact = Math.abs(value) < 1e-9 ? BigDecimal.ZERO : BigDecimal.valueOf(value);
    BigDecimal rounded =
        Math.abs(value) < 0.01
            ? exact.round(new MathContext(2, RoundingMode.HALF_UP))
            : exact.setScale(2, RoundingMode.HALF_UP);
    BigDecimal bare = rounded.stripTrailingZeros();
    String plain = bare.abs().toPlainString();
    int point = plain.indexOf('.');
    String whole = point < 0 ? plain : plain.substring(0, point);
    Label separator = Label.of("\u202f", ",");
    boolean french = separator.in(locale).equals(separator.fr());
    String sign = bare.signum() < 0 ? "−" : "";
    String grouped = whole.replaceAll("(?<=\\d)(?=(\\d{3})+$)", french ? "\u202f" : ",");
    return sign + grouped + (point < 0 ? "" : (french ? "," : ".") + plain.substring(point + 1));
  }

  /** Returns a share of 1 for people, in per cent. */
  static String percent(double share, int decimals, Locale locale) {
    double percent =
        BigDecimal.valueOf(100 * share).setScale(decimals, RoundingMode.HALF_UP).doubleValue();
    String number = of(percent, locale);
    return Label.of(number + "\u00a0%", number + "%").in(locale);
  }

  /** Returns a number for an attribute, to the hundredth. */
  static String attribute(double value) {
    return BigDecimal.valueOf(Math.round(100 * value), 2).stripTrailingZeros().toPlainString();
  }
}
