package io.github.aict.partnership;

import com.google.common.collect.ImmutableList;
import io.github.aict.Label;
import io.github.aict.Timeline;
import io.github.aict.Validity;
import io.github.aict.evidence.Citation;
import io.github.aict.evidence.Confidence;
import io.github.aict.evidence.Source;
import java.io.Serializable;
import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A body that the international action of French authorities deals with: an administration, a
 * commission, an agency, a network or a club.
 *
 * <p>The institutions there are stand in {@link Institutions}.
 */
@Value.Immutable
@AictStyle
public abstract sealed class Institution implements Serializable permits ImmutableInstitution {

  private static final long serialVersionUID = 1L;

  Institution() {}

  /**
   * Returns the code.
   *
   * @return the code, in capitals, digits and underscores, for example {@code CNCD}
   */
  public abstract String code();

  /**
   * Returns the kind of institution.
   *
   * @return the kind
   */
  public abstract InstitutionKind kind();

  /**
   * Returns every known name with its period.
   *
   * @return the names; the first period has no start where {@link #since()} is empty
   */
  public abstract Timeline<Label> names();

  /**
   * Returns the first day on which the institution exists or, for one that is older, on which it
   * plays its {@link #role()}.
   *
   * @return the day, or empty if it is not known
   */
  public abstract Optional<LocalDate> since();

  /**
   * Returns what the institution does for the international action of authorities.
   *
   * @return the role in the project's own words, as sentences
   */
  public abstract Label role();

  /**
   * Returns the articles and texts on which the role rests.
   *
   * @return the texts, or empty if there are none or they are not known
   */
  public abstract Optional<Label> basis();

  /**
   * Returns what else has to be known: what is uncertain, and what changed.
   *
   * @return the remark as sentences, or empty if there is none
   */
  public abstract Optional<Label> remark();

  /**
   * Returns the address of the website.
   *
   * @return the absolute address as it was published in December 2019, or empty if it is not known
   */
  public abstract Optional<URI> website();

  /**
   * Returns how far the entry can be relied on as a whole; each citation says it for its own
   * statement.
   *
   * @return the confidence, verified or likely
   */
  public abstract Confidence confidence();

  /**
   * Returns where the statements about the institution come from.
   *
   * @return the citations, official texts first, at least one
   */
  public abstract ImmutableList<Citation> citations();

  /**
   * Returns the name on a day.
   *
   * @param day the day
   * @return the name, or empty if the institution has none on that day
   */
  public Optional<Label> nameOn(LocalDate day) {
    return names().on(day);
  }

  /**
   * Returns the code.
   *
   * @return the code
   */
  @Override
  public String toString() {
    return code();
  }

  static Builder of(String code, InstitutionKind kind) {
    return new Builder().code(code).kind(kind);
  }

  /** A builder that reads like the entry of a directory. */
  static final class Builder extends ImmutableInstitution.Builder {

    private static final LocalDate READ_ON = LocalDate.of(2026, 11, 23);

    Builder() {}

    /** Gives the one name of an institution whose first day is not known. */
    Builder named(String fr, String en) {
      return names(Timeline.<Label>builder().put(Validity.always(), Label.of(fr, en)).build());
    }

    /** Gives the one name of an institution and its first day. */
    Builder founded(String day, String fr, String en) {
      LocalDate first = LocalDate.parse(day);
      return since(first)
          .names(Timeline.<Label>builder().put(Validity.from(first), Label.of(fr, en)).build());
    }

    Builder role(String fr, String en) {
      return role(Label.of(fr, en));
    }

    Builder basis(String fr, String en) {
      return basis(Label.of(fr, en));
    }

    Builder remark(String fr, String en) {
      return remark(Label.of(fr, en));
    }

    Builder website(String address) {
      return website(URI.create(address));
    }

    /** Adds what a page states. */
    Builder verified(Source source, Label locator, String fr, String en) {
      return cite(source, locator, Label.of(fr, en), Confidence.VERIFIED);
    }

    /** Adds what a page that is not official states alone. */
    Builder likely(Source source, Label locator, String fr, String en) {
      return cite(source, locator, Label.of(fr, en), Confidence.LIKELY);
    }

    private Builder cite(Source source, Label locator, Label statement, Confidence confidence) {
      return addCitation(new Citation(source, locator, statement, confidence, READ_ON));
    }
  }
}
