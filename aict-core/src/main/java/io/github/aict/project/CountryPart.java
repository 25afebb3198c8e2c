package io.github.aict.project;

import io.github.aict.InvalidValueException;
import io.github.aict.Label;
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
    Label cost = named("le coût de la part du pays", "the cost of the country’s part");
    InvalidValueException.unlessEuros(cost, total());
    Checks.checkWithin(
        named("la subvention demandée pour la part du pays", "the grant for the country’s part"),
        requested(),
        cost,
        total());
  }

  private Label named(String fr, String en) {
    Label name = country().label();
    return Label.of(fr + " (" + name.fr() + ")", en + " (" + name.en() + ")");
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
