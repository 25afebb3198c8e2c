package io.github.aict.project;

import io.github.aict.InvalidValueException;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** The period over which a project is carried out. */
@Value.Immutable
@AictStyle
public abstract sealed class Schedule implements Serializable, WithSchedule
    permits ImmutableSchedule {

  private static final long serialVersionUID = 1L;

  Schedule() {}

  /**
   * Returns the first day of the project.
   *
   * @return the day, or empty if not known
   */
  public abstract Optional<LocalDate> start();

  /**
   * Returns the last day of the project.
   *
   * @return the day, or empty if not known
   */
  public abstract Optional<LocalDate> end();

  /**
   * Returns the duration that was declared in months.
   *
   * @return the number of months, at least 1, or empty if none was declared
   */
  public abstract OptionalInt declaredMonths();

  /**
   * Returns the duration in whole months.
   *
   * @return the declared duration, or else that between the first and the last day where they span
   *     whole months; empty if neither is known
   */
  public OptionalInt months() {
    if (declaredMonths().isPresent() || start().isEmpty() || end().isEmpty()) {
      return declaredMonths();
    }
    LocalDate dayAfter = end().get().plusDays(1);
    int whole = (int) ChronoUnit.MONTHS.between(start().get(), dayAfter);
    return start().get().plusMonths(whole).equals(dayAfter)
        ? OptionalInt.of(whole)
        : OptionalInt.empty();
  }

  @Value.Check
  void check() {
    declaredMonths()
        .ifPresent(
            months ->
                InvalidValueException.unless(
                    months >= 1,
                    "une durée doit valoir au moins 1 mois mais vaut %s",
                    "a duration must be at least 1 month but was %s",
                    months));
    if (start().isPresent() && end().isPresent()) {
      InvalidValueException.unless(
          !end().get().isBefore(start().get()),
          "un projet ne doit pas se terminer avant de commencer mais va du %s au %s",
          "a project must not end before it starts but goes from %s to %s",
          start().get(),
          end().get());
      InvalidValueException.unless(
          declaredMonths().isEmpty() || isNear(declaredMonths().getAsInt()),
          "la durée déclarée d’un projet qui va du %s au %s doit être ce temps arrondi à un mois mais"
              + " vaut %s mois",
          "the declared duration of a project from %s to %s must be that time rounded to a month"
              + " but was %s months",
          start().get(),
          end().get(),
          declaredMonths().orElse(0));
    }
  }

  // People round: eleven months and three weeks may be declared as eleven or as twelve months.
  private boolean isNear(int months) {
    LocalDate dayAfter = end().orElseThrow().plusDays(1);
    LocalDate first = start().orElseThrow();
    return first.plusMonths(months - 1L).isBefore(dayAfter)
        && first.plusMonths(months + 1L).isAfter(dayAfter);
  }

  /**
   * Returns a builder of a schedule.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder of a {@link Schedule}. */
  public static final class Builder extends ImmutableSchedule.Builder {
    Builder() {}
  }
}
