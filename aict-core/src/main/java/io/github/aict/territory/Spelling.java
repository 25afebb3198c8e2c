package io.github.aict.territory;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.text.Normalizer;

/** Spellings of names made alike: no case, accents, signs, ligatures or abbreviated saints. */
final class Spelling {

  private static final ImmutableMap<String, String> WHOLE_WORDS =
      ImmutableMap.of("st", "saint", "ste", "sainte", "sts", "saints", "stes", "saintes");
  private static final ImmutableSet<String> ARTICLES =
      ImmutableSet.of("le", "la", "les", "l", "las", "los", "aux");

  private Spelling() {}

  /**
   * Folds a name.
   *
   * @return words of small letters and digits with one space between, or an empty text
   */
  static String fold(String name) {
    // Letter by letter: a directory has fifty thousand names, all folded before the first answer.
    StringBuilder words = new StringBuilder(name.length() + 4);
    int wordStart = 0;
    for (int i = 0; i <= name.length(); i++) {
      char letter = i < name.length() ? Character.toLowerCase(name.charAt(i)) : ' ';
      if (letter >= 'a' && letter <= 'z' || letter >= '0' && letter <= '9') {
        words.append(letter);
      } else if (Character.isLetter(letter)) {
        append(letter, words);
      } else if (Character.getType(letter) != Character.NON_SPACING_MARK) {
        if (words.length() > wordStart) {
          endWord(words, wordStart, letter);
        }
        wordStart = words.length();
      }
    }
    int end = words.length();
    return end > 0 && words.charAt(end - 1) == ' ' ? words.substring(0, end - 1) : words.toString();
  }

  private static void append(char letter, StringBuilder words) {
    switch (letter) {
      case 'é', 'è', 'ê', 'ë' -> words.append('e');
      case 'à', 'â', 'ä' -> words.append('a');
      case 'î', 'ï' -> words.append('i');
      case 'ô', 'ö' -> words.append('o');
      case 'û', 'ù', 'ü' -> words.append('u');
      case 'ç' -> words.append('c');
      case 'œ' -> words.append("oe");
      case 'æ' -> words.append("ae");
      // Letters that do not fall apart into a plain letter and a mark.
      case 'ß' -> words.append("ss");
      case 'ø' -> words.append('o');
      case 'ł' -> words.append('l');
      case 'đ' -> words.append('d');
      case 'ı' -> words.append('i');
      default -> {
        String parts = Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFKD);
        char base = parts.charAt(0);
        if (base >= 'a' && base <= 'z') {
          words.append(base);
        }
      }
    }
  }

  private static void endWord(StringBuilder words, int start, char sign) {
    String word = words.substring(start);
    if (sign == '/' && word.equals("s")) {
      words.append("ur");
    } else if (word.length() <= 4 && word.startsWith("st")) {
      words.replace(start, words.length(), WHOLE_WORDS.getOrDefault(word, word));
    }
    words.append(' ');
  }

  /** A folded name without the article that it starts with. */
  static String withoutArticle(String folded) {
    int end = folded.indexOf(' ');
    return end > 0 && ARTICLES.contains(folded.substring(0, end))
        ? folded.substring(end + 1)
        : folded;
  }

  static boolean isArticle(String folded) {
    return ARTICLES.contains(folded);
  }

  /**
   * Tells how many letters have to be replaced, added or left out to turn one text into another.
   *
   * @return the number, or {@code most + 1} if it is greater than {@code most}
   */
  static int distance(String left, String right, int most) {
    if (Math.abs(left.length() - right.length()) > most) {
      return most + 1;
    }
    int[] previous = new int[right.length() + 1];
    int[] current = new int[right.length() + 1];
    for (int j = 0; j <= right.length(); j++) {
      previous[j] = j;
    }
    for (int i = 1; i <= left.length(); i++) {
      current[0] = i;
      int least = i;
      for (int j = 1; j <= right.length(); j++) {
        int replaced = previous[j - 1] + (left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1);
        current[j] = Math.min(replaced, 1 + Math.min(previous[j], current[j - 1]));
        least = Math.min(least, current[j]);
      }
      if (least > most) {
        return most + 1;
      }
      int[] swap = previous;
      previous = current;
      current = swap;
    }
    return Math.min(previous[right.length()], most + 1);
  }
}
