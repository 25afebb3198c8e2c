package io.github.aict.territory;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableSet;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Guesses which country a text that is not a code was meant to be. */
final class CountryHints {

  private static final int MOST_HINTS = 3;
  private static final int LONGEST_NAME = 60;
  private static final Pattern NOT_A_LETTER = Pattern.compile("[^a-z]+");

  private CountryHints() {}

  /** Returns the end of an error message: the guesses, or nothing if there are none or too many. */
  static String of(String text, ImmutableSet<Country> countries) {
    if (text.length() > LONGEST_NAME) {
      return "";
    }
    List<Country> guesses = sameText(text, countries);
    if (guesses.isEmpty()) {
      guesses = nearCode(text.toUpperCase(Locale.ROOT), countries);
    }
    if (guesses.isEmpty() || guesses.size() > MOST_HINTS) {
      return "";
    }
    return " (did you mean " + Joiner.on(" or ").join(guesses) + "?)";
  }

  private static List<Country> sameText(String text, ImmutableSet<Country> countries) {
    String folded = fold(text);
    List<Country> same = new ArrayList<>();
    for (Country country : countries) {
      if (!folded.isEmpty()
          && (folded.equals(fold(country.code()))
              || folded.equals(country.alpha2().map(CountryHints::fold).orElse(""))
              || folded.equals(fold(country.label().fr()))
              || folded.equals(fold(country.label().en())))) {
        same.add(country);
      }
    }
    return same;
  }

  private static List<Country> nearCode(String text, ImmutableSet<Country> countries) {
    List<Country> near = new ArrayList<>();
    for (Country country : countries) {
      if (Spelling.distance(text, country.code(), 1) <= 1) {
        near.add(country);
      }
    }
    return near;
  }

  private static String fold(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
    return NOT_A_LETTER.matcher(plain).replaceAll("");
  }
}
