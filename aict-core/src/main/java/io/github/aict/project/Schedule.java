package io.github.aict.project;

import static com.google.common.base.Preconditions.checkArgument;

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
  @Value.Derived
  @Value.Auxiliary
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
                checkArgument(
                    months >= 1, "a duration must be at least 1 month but was %s", months));
    if (start().isPresent() && end().isPresent()) {
      checkArgument(
          !end().get().isBefore(start().get()),
          "a project must not end before it starts but was %s/%s",
          start().get(),
          end().get());
      checkArgument(
          declaredMonths().isEmpty() || isNear(declaredMonths().getAsInt()),
          "a project from %s to %s cannot last the declared %s months",
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
