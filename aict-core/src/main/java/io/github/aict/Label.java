package io.github.aict;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.Serializable;
import java.util.Locale;

/**
 * A text for people in French and in English.
 *
 * @param fr the French text, never blank
 * @param en the English text, never blank
 */
public record Label(String fr, String en) implements Serializable {

  /**
   * Creates a label.
   *
   * @param fr the French text, never blank
   * @param en the English text, never blank
   * @throws IllegalArgumentException if one of the texts is blank
   */
  public Label {
    checkArgument(!fr.isBlank(), "the French text of a label must not be blank (English: %s)", en);
    checkArgument(!en.isBlank(), "the English text of a label must not be blank (French: %s)", fr);
  }

  /**
   * Returns a label with the two texts.
   *
   * @param fr the French text
   * @param en the English text
   * @return the label
   * @throws IllegalArgumentException if one of the texts is blank
   */
  public static Label of(String fr, String en) {
    return new Label(fr, en);
  }

  /**
   * Returns the text in the language of a locale: French for any French locale, English for every
   * other.
   *
   * @param locale the reader's locale
   * @return the text, never blank
   */
  public String in(Locale locale) {
    return locale.getLanguage().equals("fr") ? fr : en;
  }

  // Written out: those that the machine makes at run time take milliseconds of a short run.
  @Override
  public boolean equals(Object other) {
    return other instanceof Label that && fr.equals(that.fr) && en.equals(that.en);
  }

  @Override
  public int hashCode() {
    return 31 * fr.hashCode() + en.hashCode();
  }
}
