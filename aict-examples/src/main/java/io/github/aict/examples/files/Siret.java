package io.github.aict.examples.files;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.CharMatcher;
import io.github.aict.territory.Siren;

/**
 * The number of an establishment in the French register: the SIREN of the legal person and five
 * digits, of which the last checks the others.
 *
 * <p>The check is that of Luhn, but for the establishments of La Poste (SIREN 356000000), whose
 * digits may instead add up to a multiple of five.
 *
 * @param value the fourteen digits, without spaces
 */
public record Siret(String value) {

  private static final CharMatcher SPACES = CharMatcher.anyOf(" \u00a0\u2009\u202f");
  private static final int LENGTH = 14;
  private static final int SIREN_LENGTH = 9;
  private static final String LA_POSTE = "356000000";

  /**
   * Creates a SIRET.
   *
   * @param value the fourteen digits, without spaces
   * @throws IllegalArgumentException if the text is not fourteen digits, or the check fails
   */
  public Siret {
    checkArgument(
        value.length() == LENGTH && CharMatcher.inRange('0', '9').matchesAllOf(value),
        "a SIRET must have fourteen digits but was %s",
        value);
    boolean isRight =
        weightedSum(value, 2) % 10 == 0
            || (value.startsWith(LA_POSTE) && weightedSum(value, 1) % 5 == 0);
    checkArgument(isRight, "a SIRET must end with its check digit but was %s", value);
    Siren.of(value.substring(0, SIREN_LENGTH));
  }

  /**
   * Parses a SIRET: the inverse of {@link #toString}, which also reads digits with spaces between.
   *
   * @param text the fourteen digits
   * @return the SIRET
   * @throws IllegalArgumentException if the text is not fourteen digits, or the check fails
   */
  public static Siret parse(String text) {
    return new Siret(SPACES.removeFrom(text));
  }

  /**
   * Returns the number of the legal person.
   *
   * @return the first nine digits
   */
  public Siren siren() {
    return Siren.of(value.substring(0, SIREN_LENGTH));
  }

  /**
   * Returns the fourteen digits.
   *
   * @return the digits without spaces
   */
  @Override
  public String toString() {
    return value;
  }

  private static int weightedSum(String digits, int weightOfEverySecond) {
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(i) - '0';
      int weighted = i % 2 == 0 ? weightOfEverySecond * digit : digit;
      sum += weighted > 9 ? weighted - 9 : weighted;
    }
    return sum;
  }
}
