package io.github.aict.rule;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Comparison of names as people write them. */
final class Texts {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  private Texts() {}

  static String fold(String text) {
    return MARKS
        .matcher(Normalizer.normalize(text.strip(), Normalizer.Form.NFD))
        .replaceAll("")
        .toLowerCase(Locale.ROOT);
  }
}
