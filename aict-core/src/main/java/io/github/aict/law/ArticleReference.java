package io.github.aict.law;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An article as people name it: a number, and the code or the law if they say which.
 *
 * @param number the number, in capitals for a code ({@code L1115-1}), as typed for a law
 * @param within the code or the number of the law, or empty if the text names neither
 * @param ofCode whether the number is one of a code
 */
record ArticleReference(String number, Optional<String> within, boolean ofCode) {

  private static final int LONGEST = 200;

  /** Letters, digits and the signs that stand between numbers and words of a reference. */
  private static final Pattern WRITTEN =
      Pattern.compile("[\\p{L}\\p{M}0-9\\s\u00a0\u202f.,'’°*()\\p{Pd}-]*+");

  private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();
  private static final ImmutableSet<String> FILLERS =
      ImmutableSet.of(
          "article",
          "articles",
          "art",
          "n",
          "no",
          "du",
          "de",
          "des",
          "la",
          "le",
          "l",
          "of",
          "the",
          "organique",
          "organic",
          "orientation",
          "d",
          "et",
          "and",
          "suivants",
          "following");
  private static final Pattern CODE_NUMBER = Pattern.compile("(lo|l|r|d)(\\d+(?:-\\d+)*)");
  private static final Pattern LAW_NUMBER = Pattern.compile("\\d{2,4}-\\d+");
  private static final Pattern DATE =
      Pattern.compile(
          "\\d{1,2}(?:er)? (?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre"
              + "|novembre|decembre|january|february|march|april|may|june|july|august|september"
              + "|october|november|december) \\d{4}");

  /** Reads what people type, or gives nothing if it names no article. */
  static Optional<ArticleReference> parse(String text) {
    if (text.length() > LONGEST || !WRITTEN.matcher(text).matches()) {
      return Optional.empty();
    }
    List<String> words = words(text);
    int law = Math.max(words.indexOf("loi"), words.indexOf("law"));
    if (law >= 0) {
      return law + 1 < words.size() && LAW_NUMBER.matcher(words.get(law + 1)).matches()
          ? ofLaw(words, law)
          : Optional.empty();
    }
    for (int i = 0; i < words.size(); i++) {
      Matcher number = CODE_NUMBER.matcher(words.get(i));
      if (number.matches()) {
        words.remove(i);
        String code = String.join(" ", words);
        return Optional.of(
            new ArticleReference(
                number.group(1).toUpperCase(Locale.ROOT) + number.group(2),
                code.isEmpty() ? Optional.empty() : Optional.of(code),
                true));
      }
    }
    return words.isEmpty()
        ? Optional.empty()
        : Optional.of(new ArticleReference(String.join(" ", words), Optional.empty(), false));
  }

  private static Optional<ArticleReference> ofLaw(List<String> words, int law) {
    String number = words.get(law + 1);
    List<String> rest = new ArrayList<>(words);
    rest.subList(law, law + 2).clear();
    String article =
        String.join(" ", WORDS.split(DATE.matcher(String.join(" ", rest)).replaceAll("")));
    return article.isEmpty()
        ? Optional.empty()
        : Optional.of(new ArticleReference(article, Optional.of(number), false));
  }

  /** The words that say something, with the letters of a code joined to the digits after them. */
  private static List<String> words(String text) {
    String plain =
        Normalizer.normalize(text, Normalizer.Form.NFD)
            .replaceAll("\\p{M}+", "")
            .replaceAll("\\p{Pd}", "-")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9-]+", " ")
            .replaceAll("\\bl o ?(?=\\d)", "lo")
            .replaceAll("\\b(lo|l|r|d) (?=\\d)", "$1")
            // Of several articles the first is meant.
            .replaceAll(
                "\\b((?:lo|[lrd])\\d[\\d-]*+) (?:a|to|puis|then) (?:lo|[lrd])\\d[\\d-]*+", "$1");
    List<String> words = new ArrayList<>();
    for (String word : WORDS.split(plain)) {
      if (!FILLERS.contains(word)) {
        words.add(word);
      }
    }
    return words;
  }

  /** A name or number as it is compared: in small letters, fillers left out. */
  static String folded(String name) {
    return String.join(" ", words(name));
  }
}
