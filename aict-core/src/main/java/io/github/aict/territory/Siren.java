package io.github.aict.territory;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.CharMatcher;
import java.io.Serializable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number that identifies a legal person in the French register of companies and public bodies:
 * eight digits and a check digit.
 *
 * @param value the nine digits, without spaces
 */
public record Siren(String value) implements Comparable<Siren>, Serializable {

  private static final Pattern GROUPS =
      Pattern.compile("([0-9]{3})[ \u00a0\u202f]([0-9]{3})[ \u00a0\u202f]([0-9]{3})");

  /**
   * Creates a SIREN.
   *
   * @param value the nine digits, without spaces
   * @throws IllegalArgumentException if the text is not nine digits, or the last is not the check
   *     digit of the others
   */
  public Siren {
    checkArgument(hasNineDigits(value), "a SIREN must have nine digits but was %s", value);
    int excess = luhnSum(value) % 10;
    checkArgument(
        excess == 0,
        "a SIREN must end with its check digit, here %s, but was %s",
        (value.charAt(8) - '0' + 10 - excess) % 10,
        value);
  }

  /**
   * Returns a SIREN.
   *
   * @param value the nine digits, without spaces
   * @return the SIREN
   * @throws IllegalArgumentException if the text is not nine digits, or the last is not the check
   *     digit of the others
   */
  public static Siren of(String value) {
    return new Siren(value);
  }

  /**
   * Parses a SIREN: the inverse of {@link #toString()}, which also reads groups of three digits.
   *
   * @param text nine digits, or three groups of three with one space (possibly a non-breaking one)
   *     between
   * @return the SIREN
   * @throws IllegalArgumentException if the text has another form, or the last digit is not the
   *     check digit of the others
   */
  public static Siren parse(String text) {
    Matcher groups = GROUPS.matcher(text);
    return new Siren(groups.matches() ? groups.group(1) + groups.group(2) + groups.group(3) : text);
  }

  @Override
  public int compareTo(Siren other) {
    return value.compareTo(other.value);
  }

  /**
   * Returns the nine digits, which {@link #parse} reads back.
   *
   * @return the digits without spaces
   */
  @Override
  public String toString() {
    return value;
  }

  private static boolean hasNineDigits(String text) {
    return text.length() == 9 && CharMatcher.inRange('0', '9').matchesAllOf(text);
  }

  private static int luhnSum(String digits) {
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(i) - '0';
      boolean doubled = (digits.length() - i) % 2 == 0;
      int weighted = doubled ? 2 * digit : digit;
      sum += weighted > 9 ? weighted - 9 : weighted;
    }
    return sum;
  }
}
