package io.github.aict.examples.export;

import io.github.aict.odd.OddMapping;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Writer of activities as a file of the IATI Standard 2.03, one activity after the other, in UTF-8.
 *
 * <p>Only what is known is written. An activity is left out, with every reason, if it lacks what
 * the standard cannot do without: a reporting organisation (a single French lead with name, kind
 * and SIREN, unless one organisation reports for all), a title, a participating organisation with a
 * name or a reference, and a start date. What else the rules of the standard ask for is written
 * where it is known and remarked on where it is not: sectors, countries, their percentages and a
 * description. Of the rest:
 *
 * <ul>
 *   <li>A start is actual once the stage says that the activity has begun, and an end once it says
 *       that it has ended, unless the day is after that of the export; other days are planned.
 *   <li>Where only a year is known, the first or last day of the year is written with the year as
 *       text, as the standard provides for.
 *   <li>The total cost is the budget where the period is known and not longer than a year; neither
 *       its type nor its status is told. No transaction is written, since a financing plan tells of
 *       no payment, and the amount of an agreement is a forecast of all members together.
 *   <li>A source of a partnership is not written as a document, which needs a format and a
 *       category.
 *   <li>Declared Goals and targets are tags of the vocabularies 2 and 3, themes of vocabulary 99.
 * </ul>
 *
 * <p>Text that XML 1.0 cannot hold is replaced by U+FFFD.
 */
public final class IatiWriter {

  private final IatiIdentifiers identifiers;
  private final OffsetDateTime generated;
  private final String language;
  private final boolean evenShares;
  private final Optional<OddMapping> mapping;

  private IatiWriter(
      IatiIdentifiers identifiers,
      OffsetDateTime generated,
      String language,
      boolean evenShares,
      Optional<OddMapping> mapping) {
    this.identifiers = identifiers;
    this.generated = generated;
    this.language = language;
    this.evenShares = evenShares;
    this.mapping = mapping;
  }

  /**
   * Returns a writer.
   *
   * @param identifiers how organisations are identified
   * @param generated the moment of the export; days after it are planned
   * @param language the language of the titles and names, such as {@link Locale#FRENCH}
   * @return the writer
   * @throws IllegalArgumentException if the locale names no language
   */
  public static IatiWriter of(
      IatiIdentifiers identifiers, OffsetDateTime generated, Locale language) {
    if (language.getLanguage().isEmpty()) {
      throw new IllegalArgumentException("the locale of an export must name a language");
    }
    return new IatiWriter(
        identifiers,
        generated.truncatedTo(ChronoUnit.SECONDS),
        language.getLanguage(),
        false,
        Optional.empty());
  }

  /**
   * Returns this writer dividing evenly what several countries or sectors have of an activity where
   * their shares are not known. The standard asks for percentages, but these are an assumption.
   *
   * @return the writer
   */
  public IatiWriter withEvenShares() {
    return new IatiWriter(identifiers, generated, language, true, mapping);
  }

  /**
   * Returns this writer telling also the Goals and targets that a table suggests for a project.
   * They are tags of vocabulary 99 with a code that begins with {@code SUGGESTED-} and a text that
   * says so, never of the vocabularies of those declared.
   *
   * @param table the table
   * @return the writer
   */
  public IatiWriter withSuggestions(OddMapping table) {
    return new IatiWriter(identifiers, generated, language, evenShares, Optional.of(table));
  }

  /**
   * Writes activities to a stream, which is left open. If none can be written, neither is a file,
   * for the schema requires one activity.
   *
   * @param activities the activities, of which the first of an identifier is written
   * @param out where to write
   * @return what was written and left out
   * @throws IOException if the stream fails
   */
  public IatiReport write(Stream<IatiActivity> activities, OutputStream out) throws IOException {
    return new IatiFile(this, out).write(activities);
  }

  /**
   * Writes activities to a file, replacing an earlier one. If none can be written, or writing
   * fails, an earlier file stays as it is.
   *
   * @param activities the activities, of which the first of an identifier is written
   * @param file the file
   * @return what was written and left out
   * @throws IOException if the file cannot be written
   */
  public IatiReport write(Stream<IatiActivity> activities, Path file) throws IOException {
    return WholeFile.write(file, out -> write(activities, out), report -> report.written() > 0);
  }

  IatiIdentifiers identifiers() {
    return identifiers;
  }

  OffsetDateTime generated() {
    return generated;
  }

  String language() {
    return language;
  }

  boolean hasEvenShares() {
    return evenShares;
  }

  Optional<OddMapping> mapping() {
    return mapping;
  }
}
