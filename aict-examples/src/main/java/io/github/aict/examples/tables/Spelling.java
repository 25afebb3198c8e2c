package io.github.aict.examples.tables;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Puts the names of code lists into the spelling of the language, and changes nothing else. */
final class Spelling {

  private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0]+");
  private static final Pattern DASH = Pattern.compile(" [-\u2013] ");
  private static final Pattern FRENCH_MARK = Pattern.compile(" ?([;:])(?= )");
  private static final Pattern CAPITAL_E =
      Pattern.compile("\\bE(?=ducation|nerg|quipement|tat|change|cono)");
  private static final ImmutableMap<Pattern, String> WORDS =
      ImmutableMap.of(
          Pattern.compile("\\bGouvernment\\b"), "Gouvernement",
          Pattern.compile("\\bRefugiés\\b"), "Réfugiés",
          Pattern.compile("\\bevaluation\\b"), "évaluation",
          Pattern.compile("\\boopération\\b"), "coopération",
          Pattern.compile("\\benergies\\b"), "énergies");

  private Spelling() {}

  static String english(String name) {
    return common(name);
  }

  static String french(String name) {
    String text = CAPITAL_E.matcher(common(name)).replaceAll("É");
    for (Map.Entry<Pattern, String> word : WORDS.entrySet()) {
      text = word.getKey().matcher(text).replaceAll(word.getValue());
    }
    return FRENCH_MARK.matcher(text).replaceAll("\u00a0$1");
  }

  private static String common(String name) {
    String text = SPACES.matcher(name.strip()).replaceAll(" ").replace('\'', '’');
    return DASH.matcher(text).replaceAll(" – ");
  }
}
