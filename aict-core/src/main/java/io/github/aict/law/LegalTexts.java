package io.github.aict.law;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Optional;

/** The texts that make up the law of international action, from 1954 to today. */
public final class LegalTexts {

  private static final ImmutableMap<String, LegalText> ALL =
      Maps.uniqueIndex(
          ImmutableList.<LegalText>builder()
              .addAll(TextsUntil2004.all())
              .addAll(TextsSince2005.all())
              .addAll(TextsSince2014.all())
              .build(),
          LegalText::id);

  private LegalTexts() {}

  /**
   * Returns every text.
   *
   * @return the texts in the order of their signature or, where it is not known, of their entry
   *     into force
   */
  public static ImmutableList<LegalText> all() {
    return ALL.values().asList();
  }

  /**
   * Finds a text.
   *
   * @param id the id, for example {@code loi-92-125}
   * @return the text, or empty if there is none of that id
   */
  public static Optional<LegalText> find(String id) {
    return Optional.ofNullable(ALL.get(id));
  }

  /**
   * Returns a text.
   *
   * @param id the id, for example {@code loi-92-125}
   * @return the text
   * @throws IllegalArgumentException if there is none of that id; the message names those there are
   */
  public static LegalText of(String id) {
    return find(id)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "there is no legal text with the id " + id + "; there are " + ALL.keySet()));
  }
}
