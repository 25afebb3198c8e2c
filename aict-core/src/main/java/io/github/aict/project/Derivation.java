package io.github.aict.project;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * What of an applicant was found in a directory of authorities and not stated.
 *
 * @param edition the day for which the directory was made
 * @param attributes what was found, at least one
 */
public record Derivation(LocalDate edition, ImmutableSet<ApplicantAttribute> attributes)
    implements Serializable {

  /**
   * Creates a derivation.
   *
   * @param edition the day for which the directory was made
   * @param attributes what was found
   * @throws IllegalArgumentException if nothing was found
   */
  public Derivation {
    checkArgument(!attributes.isEmpty(), "a derivation must name what was found but named nothing");
  }
}
