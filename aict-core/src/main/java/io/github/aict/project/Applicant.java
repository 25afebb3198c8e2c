package io.github.aict.project;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.aict.InvalidValueException;
import io.github.aict.Label;
import io.github.aict.territory.AuthorityKind;
import io.github.aict.territory.Country;
import io.github.aict.territory.InseeCode;
import io.github.aict.territory.PublicService;
import io.github.aict.territory.Siren;
import io.github.aict.territory.WaterBasin;
import java.io.Serializable;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** A body that asks for funding, alone or with others. */
@Value.Immutable
@AictStyle
public abstract sealed class Applicant implements Serializable, WithApplicant
    permits ImmutableApplicant {

  private static final long serialVersionUID = 1L;

  Applicant() {}

  /**
   * Returns the part the body takes in the project.
   *
   * @return the role; {@link ApplicantRole#LEAD} unless another was given
   */
  @Value.Default
  public ApplicantRole role() {
    return ApplicantRole.LEAD;
  }

  /**
   * Returns the name of the body.
   *
   * @return the name, or empty if not known
   */
  public abstract Optional<String> name();

  /**
   * Returns the kind of body.
   *
   * @return the kind, or empty if not known
   */
  public abstract Optional<AuthorityKind> kind();

  /**
   * Returns the legal nature of the body.
   *
   * @return the nature, or empty if not known
   */
  public abstract Optional<LegalNature> nature();

  /**
   * Returns the number of the body in the French register of legal units.
   *
   * @return the number, or empty if not known or not French
   */
  public abstract Optional<Siren> siren();

  /**
   * Returns the code of the commune in the official geographic code.
   *
   * @return the code, or empty if not known or not a French commune
   */
  public abstract Optional<InseeCode> inseeCode();

  /**
   * Returns the country in which the body has its seat.
   *
   * @return the country, or empty if not known
   */
  public abstract Optional<Country> seatCountry();

  /**
   * Returns the basin of the French water agency in which the body lies.
   *
   * @return the basin, or empty if not known
   */
  public abstract Optional<WaterBasin> basin();

  /**
   * Returns the département, or overseas collectivity, in which the body lies.
   *
   * @return the code, for example {@code 35}, {@code 2A} or {@code 987}, or empty if not known
   */
  public abstract Optional<String> departement();

  /**
   * Returns the region in which the body lies.
   *
   * @return the name of the region, or empty if not known
   */
  public abstract Optional<String> region();

  /**
   * Returns the number of the grouping with own taxation to which the commune belongs.
   *
   * @return the number, or empty if not known or none
   */
  public abstract Optional<Siren> epci();

  /**
   * Returns the number of inhabitants.
   *
   * @return the number, at least 0, or empty if not known
   */
  public abstract OptionalInt population();

  /**
   * Returns the public services that the body is in charge of.
   *
   * @return the services, an empty set if there is none, or empty if not known
   */
  public abstract Optional<ImmutableSet<PublicService>> services();

  /**
   * Returns the administrative facts that have been established about the body, by name.
   *
   * @return the attestations; a name that is not there is not known
   */
  public abstract ImmutableMap<String, Attestation> attestations();

  /**
   * Returns what here was not stated but found in a directory of authorities.
   *
   * @return what was found, or empty if everything was stated
   */
  public abstract Optional<Derivation> derivation();

  /**
   * Tells whether the body is a French local authority or grouping.
   *
   * @return the answer, or empty if neither the kind nor the seat settles it
   */
  public Optional<Boolean> isFrenchAuthority() {
    if (kind().isEmpty()) {
      return Optional.empty();
    }
    AuthorityKind kind = kind().get();
    if (!kind.isLocalAuthority()) {
      return Optional.of(false);
    }
    if (kind.isFrench()) {
      return Optional.of(true);
    }
    return seatCountry().map(ApplicantCounts::isFrance);
  }

  @Value.Check
  void check() {
    Checks.checkCount(
        Label.of("la population d’un candidat", "the population of an applicant"), population());
    if (kind().isPresent() && kind().get().isFrench() && seatCountry().isPresent()) {
      InvalidValueException.unless(
          ApplicantCounts.isFrance(seatCountry().get()),
          "un candidat de nature «\u00a0%s\u00a0» doit avoir son siège en France mais son pays est\u00a0: %s",
          "an applicant of kind “%s” must have its seat in France but its country was %s",
          kind().get(),
          seatCountry().get());
    }
  }

  /**
   * Returns a builder of an applicant.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder of an {@link Applicant}. */
  public static final class Builder extends ImmutableApplicant.Builder {
    Builder() {}
  }
}
