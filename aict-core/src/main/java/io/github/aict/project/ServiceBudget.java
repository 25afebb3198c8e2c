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
   * Returns the part of the own resources of a mobility budget that the mobility levy on employers
   * (versement mobilité) brings, which the base of the 1 % leaves out (article L. 1115-3 of the
   * CGCT).
   *
   * @return the amount in euros, zero where the own resources leave it out already, or empty if not
   *     known; always empty for another service
   */
  public abstract Optional<Money> versementMobilite();

  /**
   * Returns the part of the 1 % that the spending falls under.
   *
   * @return the limb, or empty if not known
   */
  public abstract Optional<OnePercentLimb> limb();

  /**
   * Returns the resources of which at most 1 % may be spent.
   *
   * @return the own resources, without the mobility levy for a mobility budget, or empty if they
   *     are not known
   */
  public Optional<Money> base() {
    return service() == PublicService.MOBILITE
        ? ownResources().flatMap(all -> versementMobilite().map(all::minus))
        : ownResources();
  }

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
    InvalidValueException.unless(
        service() == PublicService.MOBILITE || versementMobilite().isEmpty(),
        "le versement mobilité n’entre que dans le budget de la mobilité, pas dans celui-ci\u00a0: %s",
        "the mobility levy enters the budget of mobility only, not that of: %s",
        service().label());
    Checks.checkWithin(
        Label.of("le versement mobilité", "the mobility levy"),
        versementMobilite(),
        named("les ressources propres du budget", "the own resources of the budget"),
        ownResources());
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
