package io.github.aict.json;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds the word that was probably meant. */
final class Nearest {

  private static final int LONGEST = 80;

  private Nearest() {}

  static Optional<String> to(String text, Collection<String> words) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    String best = null;
    int least = 1 + Math.max(1, text.length() / 3);
    for (String word : words) {
      int distance = distance(text.toLowerCase(Locale.ROOT), word.toLowerCase(Locale.ROOT));
      if (distance < least) {
        least = distance;
        best = word;
      }
    }
    return Optional.ofNullable(best);
  }

  /** The number of letters to insert, delete or replace. */
  private static int distance(String from, String to) {
    int[] previous = new int[to.length() + 1];
    for (int j = 0; j <= to.length(); j++) {
      previous[j] = j;
    }
    for (int i = 1; i <= from.length(); i++) {
      int[] current = new int[to.length() + 1];
      current[0] = i;
      for (int j = 1; j <= to.length(); j++) {
        int replaced = previous[j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        current[j] = Math.min(replaced, 1 + Math.min(previous[j], current[j - 1]));
      }
      previous = current;
    }
    return previous[to.length()];
  }
}
