package io.github.aict.project;

import io.github.aict.InvalidValueException;
import io.github.aict.Label;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;
import org.joda.money.Money;

/** What one contributor brings to a project, in cash, in kind or in a form that is not known. */
@Value.Immutable
@AictStyle
public abstract sealed class Contribution implements Serializable, WithContribution
    permits ImmutableContribution {

  private static final long serialVersionUID = 1L;

  Contribution() {}

  /**
   * Returns who contributes.
   *
   * @return the group of contributors
   */
  public abstract Contributor contributor();

  /**
   * Returns the name of the contributor.
   *
   * @return the name, or empty if the amount stands for the group as a whole
   */
  public abstract Optional<String> name();

  /**
   * Returns the line of the budget that the contribution pays for.
   *
   * @return the name of the line, or empty if not known or not tied to one
   */
  public abstract Optional<String> line();

  /**
   * Returns the money that is paid.
   *
   * @return the amount in euros, or empty if not known
   */
  public abstract Optional<Money> cash();

  /**
   * Returns the value of work, goods and premises that are put at the project's disposal.
   *
   * @return the amount in euros (valorisation), or empty if not known
   */
  public abstract Optional<Money> inKind();

  /**
   * Returns an amount of which it is not known how much is paid and how much is in kind.
   *
   * @return the amount in euros, or empty if there is none
   */
  public abstract Optional<Money> unspecified();

  @Value.Check
  void check() {
    InvalidValueException.unless(
        unspecified().isEmpty() || (cash().isEmpty() && inKind().isEmpty()),
        "un apport est soit un montant, soit du numéraire et de la valorisation, mais pas les deux\u00a0: %s",
        "a contribution is either an amount or cash and in kind, but not both: %s",
        contributor());
    InvalidValueException.unlessEuros(
        named("l’apport en numéraire", "the cash contribution"), cash());
    InvalidValueException.unlessEuros(
        named("l’apport en nature", "the contribution in kind"), inKind());
    InvalidValueException.unlessEuros(named("l’apport", "the contribution"), unspecified());
  }

  private Label named(String fr, String en) {
    Label who = contributor().label();
    return Label.of(fr + " (" + who.fr() + ")", en + " (" + who.en() + ")");
  }

  /**
   * Returns a contribution of which both parts are known.
   *
   * @param contributor who contributes
   * @param cash the money that is paid, in euros
   * @param inKind the value of what is brought in kind, in euros
   * @return the contribution
   * @throws InvalidValueException if an amount is negative, not in euros or not below a thousand
   *     billion
   */
  public static Contribution of(Contributor contributor, Money cash, Money inKind) {
    return builder().contributor(contributor).cash(cash).inKind(inKind).build();
  }

  /**
   * Returns a contribution of which it is not known how much is in kind.
   *
   * @param contributor who contributes
   * @param amount the whole amount, in euros
   * @return the contribution
   * @throws InvalidValueException if the amount is negative, not in euros or not below a thousand
   *     billion
   */
  public static Contribution of(Contributor contributor, Money amount) {
    return builder().contributor(contributor).unspecified(amount).build();
  }

  /**
   * Returns a builder of a contribution.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder of a {@link Contribution}. */
  public static final class Builder extends ImmutableContribution.Builder {
    Builder() {}
  }
}
