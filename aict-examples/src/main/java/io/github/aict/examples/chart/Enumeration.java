package io.github.aict.examples.chart;

import io.github.aict.Label;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Values in a sentence, the largest first where there are too many to be heard. */
final class Enumeration {

  private static final int HEARD = 20;

  private Enumeration() {}

  /** A name and its value. */
  record Item(Label name, double value) {}

  static String of(List<Item> items, Locale locale) {
    if (items.size() <= HEARD) {
      return sentence(items, "", locale);
    }
    int others = items.size() - HEARD;
    List<Item> largest =
        items.stream()
            .sorted(Comparator.comparingDouble(Item::value).reversed())
            .limit(HEARD)
            .toList();
    return sentence(
        largest,
        Label.of("\u00a0; valeurs non dites\u00a0: " + others, "; values not told: " + others)
            .in(locale),
        locale);
  }

  private static String sentence(List<Item> items, String end, Locale locale) {
    Label colon = Label.of("\u00a0: ", ": ");
    return items.stream()
            .map(
                item ->
                    item.name().in(locale) + colon.in(locale) + NumberText.of(item.value(), locale))
            .collect(Collectors.joining(Label.of("\u00a0; ", "; ").in(locale)))
        + end
        + ".";
  }
}
