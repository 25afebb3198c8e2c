package io.github.aict.law;

import com.google.common.collect.ImmutableList;
import io.github.aict.Label;
import io.github.aict.Validity;
import io.github.aict.evidence.Citation;
import io.github.aict.evidence.Confidence;
import io.github.aict.evidence.Source;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immutables.value.Value;

/** What an article said, and under which number, for a period. */
@Value.Immutable
@AictStyle
public abstract sealed class ArticleVersion implements Serializable
    permits ImmutableArticleVersion {

  private static final long serialVersionUID = 1L;

  ArticleVersion() {}

  /**
   * Returns the number that the article bore.
   *
   * @return the number and, where the version covers several articles, their range
   */
  public abstract ArticleNumber number();

  /**
   * Returns the period in which the version is in force, by the dates of Légifrance.
   *
   * @return the period
   */
  public abstract Validity validity();

  /**
   * Returns the text that made the version.
   *
   * @return the text, or empty if it is not among {@link LegalTexts}; a remark then names it
   */
  public abstract Optional<LegalText> introducedBy();

  /**
   * Returns what the version allows.
   *
   * @return what it allows in the project's own words, or empty if it allows nothing of itself
   */
  public abstract Optional<Label> permits();

  /**
   * Returns what the version requires.
   *
   * @return what it requires in the project's own words, or empty if it requires nothing of itself
   */
  public abstract Optional<Label> requires();

  /**
   * Returns what the version forbids.
   *
   * @return what it forbids in the project's own words, or empty if it forbids nothing of itself
   */
  public abstract Optional<Label> forbids();

  /**
   * Returns what else is to be known, uncertainty included.
   *
   * @return the remark as a sentence, or empty if there is none
   */
  public abstract Optional<Label> remark();

  /**
   * Returns how far the content can be relied on.
   *
   * @return the confidence, verified or likely
   */
  public abstract Confidence confidence();

  /**
   * Returns how far the first day can be relied on.
   *
   * @return the confidence of the date; that of the content unless a lower one was given
   */
  @Value.Default
  public Confidence dateConfidence() {
    return confidence();
  }

  /**
   * Returns where the content comes from.
   *
   * @return the citations, at least one
   */
  public abstract ImmutableList<Citation> citations();

  /**
   * Returns the number and the period.
   *
   * @return a text such as {@code L. 1115-1 of the CGCT, 2007-02-06/2014-07-08}
   */
  @Override
  public String toString() {
    return number().designation().en() + ", " + validity();
  }

  static Builder of(ArticleNumber number) {
    return new Builder().number(number);
  }

  /** A builder that reads like the head of a version in a code. */
  static final class Builder extends ImmutableArticleVersion.Builder {

    private final Stream.Builder<Label> said = Stream.builder();

    Builder() {}

    /** The period from its first day up to the day before another. */
    Builder inForce(String first, String dayAfter) {
      return validity(Register.period(first, dayAfter));
    }

    Builder inForceSince(String first) {
      return validity(Validity.from(LocalDate.parse(first)));
    }

    Builder by(String textId) {
      return introducedBy(LegalTexts.of(textId));
    }

    Builder permits(String fr, String en) {
      return permits(said(fr, en));
    }

    Builder requires(String fr, String en) {
      return requires(said(fr, en));
    }

    Builder forbids(String fr, String en) {
      return forbids(said(fr, en));
    }

    Builder remark(String fr, String en) {
      return remark(Label.of(fr, en));
    }

    Builder datedLikely() {
      return dateConfidence(Confidence.LIKELY);
    }

    /** Ends the version: how sure its content is, and who states it. */
    ArticleVersion cited(Confidence confidence, Source... sources) {
      ImmutableList<Label> all = said.build().collect(ImmutableList.toImmutableList());
      Label statement =
          Label.of(
              all.stream().map(Label::fr).collect(Collectors.joining(" ")),
              all.stream().map(Label::en).collect(Collectors.joining(" ")));
      Label locator = confidence(confidence).build().number().designation();
      return citations(Register.citations(locator, statement, confidence, sources)).build();
    }

    private Label said(String fr, String en) {
      Label label = Label.of(fr, en);
      said.add(label);
      return label;
    }
  }
}
