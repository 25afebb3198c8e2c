package io.github.aict.territory;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.Serializable;
import java.util.regex.Pattern;

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

  private static final Pattern MAINLAND =
      Pattern.compile("(0[1-9]|1[0-9]|2[1-9AB]|[3-8][0-9]|9[0-5])[0-9]{3}");
  private static final Pattern OVERSEAS = Pattern.compile("(97[1-8]|98[4-9])[0-9]{2}");

  /**
   * Creates a code.
   *
   * @param value the five characters
   * @throws IllegalArgumentException if the text is not a département (01 to 19, 21 to 95, 2A, 2B)
   *     and three digits, or an overseas territory (971 to 978, 984 to 989) and two digits
   */
  public InseeCode {
    checkArgument(
        MAINLAND.matcher(value).matches() || OVERSEAS.matcher(value).matches(),
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
    return value.substring(0, OVERSEAS.matcher(value).matches() ? 3 : 2);
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
}
