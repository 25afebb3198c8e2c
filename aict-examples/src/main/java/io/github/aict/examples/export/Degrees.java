package io.github.aict.examples.export;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Coordinates as decimal numbers, to the sixth decimal, which is about a tenth of a metre. */
final class Degrees {

  private static final int DECIMALS = 6;

  private Degrees() {}

  static BigDecimal of(double degrees) {
    BigDecimal shortest =
        new BigDecimal(degrees).setScale(DECIMALS, RoundingMode.HALF_EVEN).stripTrailingZeros();
    return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
  }

  static String text(double degrees) {
    return of(degrees).toPlainString();
  }
}
