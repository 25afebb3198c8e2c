package io.github.aict.partnership;

import io.github.aict.InvalidValueException;
import io.github.aict.Label;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.joda.money.Money;

/**
 * One document of a partnership: a convention, letters of intent or a decision of an assembly.
 *
 * <p>Only the kind is required; what is not known is left empty.
 */
@Value.Immutable
@AictStyle
public abstract sealed class Agreement implements WithAgreement, Serializable
    permits ImmutableAgreement {

  private static final long serialVersionUID = 1L;

  Agreement() {}

  /**
   * Returns a builder of an agreement.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns the kind of document.
   *
   * @return the kind
   */
  public abstract AgreementKind kind();

  /**
   * Returns the day of signature; for a decision of an assembly, the day it was taken.
   *
   * @return the day, or empty if the document is not signed or the day is not known
   */
  public abstract Optional<LocalDate> signedOn();

  /**
   * Returns the day on which the representative of the State received the document.
   *
   * @return the day, which may lie before the signature, or empty if the document was not
   *     transmitted or the day is not known
   */
  public abstract Optional<LocalDate> transmittedOn();

  /**
   * Returns what was declared about the transmission of a document of which the day is not known.
   *
   * @return the declaration, or empty if there is none
   */
  public abstract Optional<Boolean> declaredTransmitted();

  /**
   * Tells whether the representative of the State received the document.
   *
   * @return the answer, from the day or else from the declaration, or empty if neither is known
   */
  public Optional<Boolean> isTransmitted() {
    return transmittedOn().isPresent() ? Optional.of(true) : declaredTransmitted();
  }

  /**
   * Returns what the partners agree to do.
   *
   * @return the object in the words of the document, or empty if not known
   */
  public abstract Optional<String> object();

  /**
   * Returns the forecast amount of the commitments.
   *
   * @return the amount, at least zero, or empty if none is stated
   */
  public abstract Optional<Money> amount();

  @Value.Check
  void check() {
    transmittedOn()
        .ifPresent(
            day ->
                InvalidValueException.unless(
                    declaredTransmitted().orElse(true),
                    "un engagement transmis (%s) ne peut pas être déclaré non transmis",
                    "an agreement that was transmitted (%s) must not be declared not to be",
                    day));
    InvalidValueException.unlessEuros(
        Label.of("le montant d’un engagement", "the amount of an agreement"), amount());
  }

  /** A builder of an {@link Agreement}. */
  public static final class Builder extends ImmutableAgreement.Builder {

    Builder() {}
  }
}
