package io.github.aict.law;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.aict.Label;
import io.github.aict.Timeline;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An article through its versions and renumberings: one rule of the law, whatever its number.
 *
 * <p>A number may have been borne by several articles one after another, and an article by several
 * numbers: {@link Articles} finds both ways. Two articles are equal if their ids are.
 */
public final class Article implements Serializable {

  private static final long serialVersionUID = 1L;

  private final String id;
  private final transient Label subject;
  private final transient Timeline<ArticleVersion> versions;

  private Article(String id, Label subject, Timeline<ArticleVersion> versions) {
    this.id = id;
    this.subject = subject;
    this.versions = versions;
  }

  static Article of(String id, String subjectFr, String subjectEn, ArticleVersion... versions) {
    Timeline.Builder<ArticleVersion> timeline = Timeline.builder();
    for (ArticleVersion version : versions) {
      timeline.put(version.validity(), version);
    }
    return new Article(id, Label.of(subjectFr, subjectEn), timeline.build());
  }

  /**
   * Returns the id.
   *
   * @return the id, in lower-case letters, digits and hyphens, for example {@code
   *     action-exterieure}
   */
  public String id() {
    return id;
  }

  /**
   * Returns what the article is about.
   *
   * @return the subject in both languages
   */
  public Label subject() {
    return subject;
  }

  /**
   * Returns the versions by period.
   *
   * @return the versions; a gap is a time in which no version was in force
   */
  public Timeline<ArticleVersion> versions() {
    return versions;
  }

  /**
   * Returns the version in force on a day.
   *
   * @param day the day
   * @return the version, which tells the number of that day, or empty if none was in force
   */
  public Optional<ArticleVersion> on(LocalDate day) {
    return versions.on(day);
  }

  /**
   * Returns the numbers that the article has borne.
   *
   * @return the numbers in the order of time
   */
  public ImmutableSet<ArticleNumber> numbers() {
    return versions.versions().values().stream()
        .map(ArticleVersion::number)
        .collect(ImmutableSet.toImmutableSet());
  }

  /**
   * Tells whether the article has ever borne a number.
   *
   * @param number the number as people write it, for example {@code L. 1115-1}
   * @return whether one of its versions bears the number
   */
  public boolean hasBorne(String number) {
    return numbers().stream().anyMatch(n -> n.isMeantBy(number));
  }

  ImmutableList<ArticleVersion> all() {
    return versions.versions().values().asList();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Article that && id.equals(that.id);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }

  /**
   * Returns the id.
   *
   * @return the id
   */
  @Override
  public String toString() {
    return id;
  }

  private Object readResolve() {
    return Articles.of(id);
  }
}
