package io.github.aict.project;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.aict.territory.Country;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;
import org.joda.money.Money;

/** The part of a financing plan that concerns one country. */
@Value.Immutable
@AictStyle
public abstract sealed class CountryPart implements Serializable, WithCountryPart
    permits ImmutableCountryPart {

  private static final long serialVersionUID = 1L;

  CountryPart() {}

  /**
   * Returns the country.
   *
   * @return the country
   */
  public abstract Country country();

  /**
   * Returns the cost of this part.
   *
   * @return the amount in euros, or empty if not known
   */
  public abstract Optional<Money> total();

  /**
   * Returns the grant asked for this part.
   *
   * @return the amount in euros, or empty if not known
   */
  public abstract Optional<Money> requested();

  @Value.Check
  void check() {
    Checks.check("the cost of the part of " + country(), total());
    Checks.check("the grant asked for the part of " + country(), requested());
    if (total().isPresent() && requested().isPresent()) {
      checkArgument(
          !requested().get().isGreaterThan(total().get()),
          "the grant asked for the part of %s must not exceed its cost %s but was %s",
          country(),
          total().get(),
          requested().get());
    }
  }

  /**
   * Returns a builder of a country part.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder of a {@link CountryPart}. */
  public static final class Builder extends ImmutableCountryPart.Builder {
    Builder() {}
  }
}
