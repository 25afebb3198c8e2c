package io.github.aict.project;

import io.github.aict.InvalidValueException;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** When and how an application is handed in, and what the applicant chose in it. */
@Value.Immutable
@AictStyle
public abstract sealed class Submission implements Serializable, WithSubmission
    permits ImmutableSubmission {

  private static final long serialVersionUID = 1L;

  Submission() {}

  /**
   * Returns the moment at which the application was handed in.
   *
   * @return the moment, or empty if only the day or nothing is known
   */
  public abstract Optional<OffsetDateTime> moment();

  /**
   * Returns the day on which the application is handed in, as it was declared.
   *
   * @return the day, or empty if none was declared
   */
  public abstract Optional<LocalDate> declaredDate();

  /**
   * Returns the day on which the application is handed in.
   *
   * @return the declared day or that of the moment in Paris, or empty if neither is known
   */
  public Optional<LocalDate> date() {
    return declaredDate().or(() -> moment().map(Submission::dayInParis));
  }

  /**
   * Returns the way the application takes.
   *
   * @return the channel, or empty if not known
   */
  public abstract Optional<SubmissionChannel> channel();

  /**
   * Returns the lot of the call that the project applies for.
   *
   * @return the number of the lot, at least 1, or empty if not known or the call has none
   */
  public abstract OptionalInt lot();

  /**
   * Returns how the caps are to be applied to a project in several countries.
   *
   * @return the choice, or empty if none was made
   */
  public abstract Optional<RateOption> rateOption();

  // French and European calls close by the time of Paris and Brussels, wherever one sends from.
  private static LocalDate dayInParis(OffsetDateTime moment) {
    return moment.atZoneSameInstant(ZoneId.of("Europe/Paris")).toLocalDate();
  }

  @Value.Check
  void check() {
    lot()
        .ifPresent(
            lot ->
                InvalidValueException.unless(
                    lot >= 1,
                    "le numéro d’un lot doit valoir au moins 1 mais vaut %s",
                    "the number of a lot must be at least 1 but was %s",
                    lot));
    if (moment().isPresent() && declaredDate().isPresent()) {
      InvalidValueException.unless(
          dayInParis(moment().get()).equals(declaredDate().get()),
          "la date déclarée d’un dossier déposé à %s doit être celle de ce moment mais est le %s",
          "the declared day of an application handed in at %s must be that of the moment but was"
              + " %s",
          moment().get(),
          declaredDate().get());
    }
  }

  /**
   * Returns a builder of a submission.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder of a {@link Submission}. */
  public static final class Builder extends ImmutableSubmission.Builder {
    Builder() {}
  }
}
