package io.github.aict.territory;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.Serializable;

/**
 * The code of a French commune in the official geographical code (code officiel géographique): the
 * département or overseas territory, then the commune in it.
 *
 * <p>The code is not the postal code: Paris is {@code 75056}, Ajaccio {@code 2A004}, Saint-Denis of
 * La Réunion {@code 97411}. A well-formed code is not checked against the list of communes, which
 * changes every year.
 *
 * @param value the five characters
 */
public record InseeCode(String value) implements Comparable<InseeCode>, Serializable {

  /**
   * Creates a code.
   *
   * @param value the five characters
   * @throws IllegalArgumentException if the text is not a département (01 to 95, 2A, 2B) and three
   *     digits, or an overseas territory (971 to 978, 984 to 989) and two digits
   */
  public InseeCode {
    checkArgument(
        isMainland(value) || isOverseas(value),
        "the INSEE code of a commune must look like 33063, 2A004 (Corsica) or 97411 (overseas) but"
            + " was %s",
        value);
  }

  /**
   * Returns a code.
   *
   * @param value the five characters
   * @return the code
   * @throws IllegalArgumentException if the text has another form
   */
  public static InseeCode of(String value) {
    return new InseeCode(value);
  }

  /**
   * Parses a code: the inverse of {@link #toString()}.
   *
   * @param text the five characters
   * @return the code
   * @throws IllegalArgumentException if the text has another form
   */
  public static InseeCode parse(String text) {
    return new InseeCode(text);
  }

  /**
   * Returns the code of the département or overseas territory.
   *
   * @return two characters on the mainland and in Corsica ({@code 33}, {@code 2A}), three overseas
   *     ({@code 974})
   */
  public String departement() {
    return value.substring(0, isOverseas(value) ? 3 : 2);
  }

  @Override
  public int compareTo(InseeCode other) {
    return value.compareTo(other.value);
  }

  /**
   * Returns the five characters, which {@link #parse} reads back.
   *
   * @return the code
   */
  @Override
  public String toString() {
    return value;
  }

  // Without regular expressions, since a directory has a hundred thousand of them.
  private static boolean isMainland(String text) {
    if (text.length() != 5 || !areDigits(text, 2)) {
      return false;
    }
    char first = text.charAt(0);
    char second = text.charAt(1);
    return first == '2' && (second == 'A' || second == 'B')
        || areDigits(text, 0) && (first != '0' || second != '0') && (first != '9' || second <= '5');
  }

  private static boolean isOverseas(String text) {
    if (text.length() != 5 || !areDigits(text, 0) || text.charAt(0) != '9') {
      return false;
    }
    char third = text.charAt(2);
    return switch (text.charAt(1)) {
      case '7' -> third >= '1' && third <= '8';
      case '8' -> third >= '4';
      default -> false;
    };
  }

  private static boolean areDigits(String text, int start) {
    for (int i = start; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }
}
