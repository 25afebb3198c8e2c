package io.github.aict.project;

import io.github.aict.InvalidValueException;
import io.github.aict.Label;
import io.github.aict.territory.PublicService;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;
import org.joda.money.Money;

/**
 * The separate budget of a public service, of which a share may be spent on international action.
 *
 * <p>Each service counts for itself: what one budget leaves unused cannot be spent by another
 * (article L. 1115-1-1 of the CGCT as the programme Solidarité Eau reads it).
 */
@Value.Immutable
@AictStyle
public abstract sealed class ServiceBudget implements Serializable, WithServiceBudget
    permits ImmutableServiceBudget {

  private static final long serialVersionUID = 1L;

  ServiceBudget() {}

  /**
   * Returns the service that the budget pays for.
   *
   * @return the service
   */
  public abstract PublicService service();

  /**
   * Returns the yearly own resources of the budget.
   *
   * @return the amount in euros, or empty if not known
   */
  public abstract Optional<Money> ownResources();

  /**
   * Returns what the budget is to spend in the year on international action.
   *
   * @return the amount in euros, or empty if not known
   */
  public abstract Optional<Money> planned();

  @Value.Check
  void check() {
    InvalidValueException.unlessEuros(
        named("le montant des ressources propres du budget", "the own resources of the budget"),
        ownResources());
    InvalidValueException.unlessEuros(
        named("la dépense prévue du budget", "the planned spending of the budget"), planned());
  }

  private Label named(String fr, String en) {
    Label name = service().label();
    return Label.of(fr + " (" + name.fr() + ")", en + " (" + name.en() + ")");
  }

  /**
   * Returns a builder of a service budget.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder of a {@link ServiceBudget}. */
  public static final class Builder extends ImmutableServiceBudget.Builder {
    Builder() {}
  }
}
