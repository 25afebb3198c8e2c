package io.github.aict.funding;

import io.github.aict.Wording;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text that reads the same within Markdown. */
final class Markdown {

  private static final Pattern SIGNS = Pattern.compile("[\\\\`*_{}\\[\\]<>|~]|&(?=[#\\w]+;)");

  /** What would start a heading, a list, a quote or a rule within a line of a list. */
  private static final Pattern START = Pattern.compile("^(\\s*)([#+=-]|\\d+(?=[.)](?:\\s|$)))");

  private Markdown() {}

  /** A text as one line without meaning to Markdown. */
  static String escape(String text) {
    String line = SIGNS.matcher(Wording.oneLine(text)).replaceAll("\\\\$0");
    Matcher start = START.matcher(line);
    if (!start.find()) {
      return line;
    }
    // A number is kept and the sign after it escaped: a backslash before a digit is told as such.
    int sign = Character.isDigit(line.charAt(start.start(2))) ? start.end(2) : start.start(2);
    return line.substring(0, sign) + "\\" + line.substring(sign);
  }
}
