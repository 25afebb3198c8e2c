package io.github.aict.project;

import io.github.aict.InvalidValueException;
import io.github.aict.Label;
import java.io.Serializable;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** A meeting of citizens that the project organises, as calls for town twinning describe it. */
@Value.Immutable
@AictStyle
public abstract sealed class Event implements Serializable, WithEvent permits ImmutableEvent {

  private static final long serialVersionUID = 1L;

  Event() {}

  /**
   * Returns the number of direct participants.
   *
   * @return the number, at least 0, or empty if not known
   */
  public abstract OptionalInt participants();

  /**
   * Returns the number of participants who are invited from the other countries.
   *
   * @return the number, at least 0 and at most that of all participants, or empty if not known
   */
  public abstract OptionalInt invitedInternational();

  /**
   * Tells whether every activity takes place in a country that takes part in the project.
   *
   * @return the answer, or empty if not known
   */
  public abstract Optional<Boolean> inParticipatingCountries();

  @Value.Check
  void check() {
    Checks.checkCount(
        Label.of("le nombre de participants", "the number of participants"), participants());
    Checks.checkCount(
        Label.of(
            "le nombre de participants internationaux invités",
            "the number of invited international participants"),
        invitedInternational());
    if (participants().isPresent() && invitedInternational().isPresent()) {
      InvalidValueException.unless(
          invitedInternational().getAsInt() <= participants().getAsInt(),
          "les participants internationaux invités doivent être au plus tous les participants, au"
              + " nombre de %s, mais sont %s",
          "invited international participants must be at most all %s participants but were %s",
          participants().getAsInt(),
          invitedInternational().getAsInt());
    }
  }

  /**
   * Returns a builder of an event.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder of an {@link Event}. */
  public static final class Builder extends ImmutableEvent.Builder {
    Builder() {}
  }
}
