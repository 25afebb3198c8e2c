package io.github.aict.funding;

import io.github.aict.Label;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/** One thing to change in a project. */
@Value.Immutable
@AictStyle
public abstract sealed class Change implements Serializable permits ImmutableChange {

  private static final long serialVersionUID = 1L;

  Change() {}

  /**
   * Returns the place in a project document.
   *
   * @return the place, for example {@code budget.requested}, {@code submittedOn} or {@code
   *     partners} for a list that grows
   */
  public abstract String place();

  /**
   * Returns what stands there now.
   *
   * @return the value in words, or empty if nothing is known there
   */
  public abstract Optional<Label> from();

  /**
   * Returns what is to stand there: of all that would do, the nearest to what there is.
   *
   * @return the value in words
   */
  public abstract Label to();

  /**
   * Returns what is to stand there as a value.
   *
   * @return {@code Money} for an amount, {@code LocalDate} or {@code Instant} for a time, a {@code
   *     Term}, a {@code Boolean}, or a {@code Long} for a number, that of the members for a list
   */
  public abstract Serializable value();

  /**
   * Returns what to do, with the bounds within which anything else would do as well.
   *
   * @return the sentence in both languages, for example <em>Ask for at most €60,000 instead of
   *     €72,000.</em>
   */
  public abstract Label sentence();

  static Change of(
      String place, Optional<Label> from, Label to, Serializable value, Label sentence) {
    return ImmutableChange.builder()
        .place(place)
        .from(from)
        .to(to)
        .value(value)
        .sentence(sentence)
        .build();
  }
}
