package io.github.aict.project;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** An administrative fact that has been established, one way or the other. */
@Value.Immutable
@AictStyle
public abstract sealed class Attestation implements Serializable, WithAttestation
    permits ImmutableAttestation {

  private static final long serialVersionUID = 1L;

  Attestation() {}

  /**
   * Tells whether the fact holds.
   *
   * @return whether it holds
   */
  public abstract boolean held();

  /**
   * Returns the day on which the fact was established.
   *
   * @return the day, or empty if not known
   */
  public abstract Optional<LocalDate> on();

  /**
   * Returns the document that establishes the fact.
   *
   * @return the name or number of the document, or empty if not known
   */
  public abstract Optional<String> reference();

  /**
   * Returns an attestation without day and document.
   *
   * @param held whether the fact holds
   * @return the attestation
   */
  public static Attestation of(boolean held) {
    return builder().held(held).build();
  }

  /**
   * Returns a builder of an attestation.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder of an {@link Attestation}. */
  public static final class Builder extends ImmutableAttestation.Builder {
    Builder() {}
  }
}
