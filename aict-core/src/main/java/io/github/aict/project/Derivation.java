package io.github.aict.project;

import com.google.common.collect.ImmutableSet;
import io.github.aict.InvalidValueException;
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
   * @throws InvalidValueException if nothing was found
   */
  public Derivation {
    InvalidValueException.unless(
        !attributes.isEmpty(),
        "ce qui vient du répertoire doit nommer au moins une donnée mais n’en nomme aucune",
        "what comes from the directory must name at least one attribute but named none");
  }
}
