package io.github.aict.examples.files;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers as files write them: with a decimal comma or point, and thousands apart by any space or
 * by the other mark. One comma or point alone is a decimal mark.
 */
final class CellNumber {

  private static final int LONGEST = 60;
  private static final String SPACE = "[ '’\u00a0\u2009\u202f]";
  private static final Pattern UNIT =
      Pattern.compile("^\\s*€\\s*|" + SPACE + "*(?:€|EUR|euros?)\\s*$", Pattern.CASE_INSENSITIVE);
  private static final Pattern GROUPED_BY_SPACE =
      Pattern.compile("([+-]?\\d{1,3}(?:" + SPACE + "\\d{3})+)([.,]\\d*)?");
  private static final Pattern GROUPED_BY_POINT =
      Pattern.compile("([+-]?\\d{1,3}(?:\\.\\d{3})+),(\\d*)|([+-]?\\d{1,3}(?:\\.\\d{3}){2,})");
  private static final Pattern GROUPED_BY_COMMA =
      Pattern.compile("([+-]?\\d{1,3}(?:,\\d{3})+)\\.(\\d*)|([+-]?\\d{1,3}(?:,\\d{3}){2,})");
  private static final Pattern PLAIN =
      Pattern.compile("[+-]?(?:\\d+[.,]?\\d*|[.,]\\d+)(?:[eE][+-]?\\d{1,2})?");
  private static final Pattern NOT_DIGITS = Pattern.compile("[^\\d+-]");

  private CellNumber() {}

  /**
   * Reads a number.
   *
   * @param text the text of a cell, possibly with a sign for euros
   * @return the number, or empty if the text is none
   */
  static Optional<BigDecimal> parse(String text) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    String bare = UNIT.matcher(text.strip().replace('\u2212', '-')).replaceAll("");
    if (PLAIN.matcher(bare).matches()) {
      return Optional.of(new BigDecimal(bare.replace(',', '.')));
    }
    Matcher bySpace = GROUPED_BY_SPACE.matcher(bare);
    if (bySpace.matches()) {
      String decimals = bySpace.group(2) == null ? "" : bySpace.group(2).replace(',', '.');
      return Optional.of(new BigDecimal(digits(bySpace.group(1)) + decimals));
    }
    return grouped(GROUPED_BY_POINT.matcher(bare))
        .or(() -> grouped(GROUPED_BY_COMMA.matcher(bare)));
  }

  private static Optional<BigDecimal> grouped(Matcher matcher) {
    if (!matcher.matches()) {
      return Optional.empty();
    }
    return matcher.group(1) == null
        ? Optional.of(new BigDecimal(digits(matcher.group(3))))
        : Optional.of(new BigDecimal(digits(matcher.group(1)) + '.' + matcher.group(2)));
  }

  private static String digits(String grouped) {
    return NOT_DIGITS.matcher(grouped).replaceAll("");
  }
}
