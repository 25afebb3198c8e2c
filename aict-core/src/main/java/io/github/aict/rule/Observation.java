package io.github.aict.rule;

import com.google.common.collect.ImmutableSet;
import io.github.aict.Label;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/** One look at a project: what was looked at, what was seen and what is required. */
@Value.Immutable
@AictStyle
public abstract sealed class Observation implements Serializable permits ImmutableObservation {

  private static final long serialVersionUID = 1L;

  Observation() {}

  /**
   * Returns the place in a project document that was looked at.
   *
   * @return the place, for example {@code partners[0].kind}
   */
  public abstract String path();

  /**
   * Returns the member of a list that was looked at, for example a country.
   *
   * @return its name, or empty if it was the project as a whole or the only member
   */
  public abstract Optional<Label> subject();

  /**
   * Returns the name of what was looked at.
   *
   * @return the name in both languages
   */
  public abstract Label label();

  /**
   * Returns what was seen.
   *
   * @return the value in words
   */
  public abstract Label value();

  /**
   * Returns what is required.
   *
   * @return the requirement in words, or empty if the name or question itself says it
   */
  public abstract Optional<Label> requirement();

  /**
   * Returns what one would ask a person to learn the value.
   *
   * @return the question in both languages
   */
  public abstract Label question();

  /**
   * Returns what the look came to.
   *
   * @return the outcome
   */
  public abstract Outcome outcome();

  /**
   * Returns the places in a project document that are missing for this look.
   *
   * @return the places, empty if none is missing
   */
  public abstract ImmutableSet<String> missing();

  static ImmutableObservation.Builder builder() {
    return ImmutableObservation.builder();
  }
}
