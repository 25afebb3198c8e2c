package io.github.aict.project;

import io.github.aict.InvalidValueException;
import io.github.aict.Label;
import io.github.aict.territory.AuthorityKind;
import io.github.aict.territory.Country;
import java.io.Serializable;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** A body abroad with which the applicants act. */
@Value.Immutable
@AictStyle
public abstract sealed class Partner implements Serializable, WithPartner permits ImmutablePartner {

  private static final long serialVersionUID = 1L;

  Partner() {}

  /**
   * Returns the name of the partner.
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
   * Returns the country of the partner.
   *
   * @return the country, or empty if not known
   */
  public abstract Optional<Country> country();

  /**
   * Returns the region of the partner within its country.
   *
   * @return the name of the region, or empty if not known
   */
  public abstract Optional<String> region();

  /**
   * Returns the number of inhabitants.
   *
   * @return the number, at least 0, or empty if not known
   */
  public abstract OptionalInt population();

  /**
   * Returns what was declared about the partner being a local authority, for partners whose kind is
   * not known.
   *
   * @return the declaration, which agrees with the kind where both are there, or empty if there is
   *     none
   */
  public abstract Optional<Boolean> declaredLocalAuthority();

  /**
   * Tells whether the partner claims to act for an entity that France does not recognise as a
   * State.
   *
   * @return the answer, or empty if not known
   */
  public abstract Optional<Boolean> unrecognisedEntity();

  /**
   * Tells whether the partner is a local authority, from its kind or else from the declaration.
   *
   * @return the answer, or empty if neither settles it
   */
  public Optional<Boolean> isLocalAuthority() {
    return kind().map(AuthorityKind::isLocalAuthority).or(this::declaredLocalAuthority);
  }

  /**
   * Tells whether the partner is a local authority of a country other than France.
   *
   * @return the answer, or empty if it is not known; false for French overseas territories
   */
  public Optional<Boolean> isForeignLocalAuthority() {
    if (country().isPresent() && ApplicantCounts.isFrance(country().get())) {
      return Optional.of(false);
    }
    Optional<Boolean> local = isLocalAuthority();
    return local.isPresent() && local.get() && country().isEmpty() ? Optional.empty() : local;
  }

  @Value.Check
  void check() {
    Checks.checkCount(
        Label.of("la population d’un partenaire", "the population of a partner"), population());
    if (kind().isPresent() && declaredLocalAuthority().isPresent()) {
      boolean local = kind().get().isLocalAuthority();
      boolean declared = declaredLocalAuthority().get();
      InvalidValueException.unless(
          declared || !local,
          "un partenaire de nature «\u00a0%s\u00a0» est une autorité locale mais a été déclaré"
              + " comme n’en étant pas une",
          "a partner of kind “%s” is a local authority but was declared not to be one",
          kind().get());
      InvalidValueException.unless(
          local || !declared,
          "un partenaire de nature «\u00a0%s\u00a0» n’est pas une autorité locale mais a été"
              + " déclaré comme en étant une",
          "a partner of kind “%s” is no local authority but was declared to be one",
          kind().get());
    }
  }

  /**
   * Returns a builder of a partner.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder of a {@link Partner}. */
  public static final class Builder extends ImmutablePartner.Builder {
    Builder() {}
  }
}
