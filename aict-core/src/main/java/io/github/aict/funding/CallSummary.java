package io.github.aict.funding;

import io.github.aict.Label;
import io.github.aict.Validity;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** What a list of calls tells about one of them. */
@Value.Immutable
@AictStyle
public abstract sealed class CallSummary implements Serializable, WithCallSummary
    permits ImmutableCallSummary {

  private static final long serialVersionUID = 1L;

  CallSummary() {}

  /**
   * Returns the id of the call.
   *
   * @return the id, for example {@code ficol-2020}
   */
  public abstract String id();

  /**
   * Returns the title of the call.
   *
   * @return the title in both languages
   */
  public abstract Label title();

  /**
   * Returns the scheme of which the call is an edition.
   *
   * @return the code of the scheme
   */
  public abstract String scheme();

  /**
   * Returns the days on which applications are taken.
   *
   * @return the window, with an open end where that end is not known, or empty if no date is known
   */
  public abstract Optional<Validity> window();

  /**
   * Returns the edition before this one.
   *
   * @return the id of the call that this one follows, or empty if it is the first known one
   */
  public abstract Optional<String> previousEdition();

  /**
   * Tells whether the call takes applications on a day.
   *
   * @param date the day
   * @return the status; {@link CallStatus#UNKNOWN} also where the day lies before a closing day and
   *     the opening day is not known
   */
  public CallStatus status(LocalDate date) {
    if (window().isEmpty()) {
      return CallStatus.UNKNOWN;
    }
    Validity window = window().get();
    if (window.lastDay().isPresent() && date.isAfter(window.lastDay().get())) {
      return CallStatus.CLOSED;
    }
    if (window.firstDay().isEmpty()) {
      return CallStatus.UNKNOWN;
    }
    return date.isBefore(window.firstDay().get()) ? CallStatus.UPCOMING : CallStatus.OPEN;
  }

  /** Whether the call is known to have taken applications on a day or before. */
  boolean hasOpened(LocalDate day) {
    return window().flatMap(days -> days.firstDay().or(days::lastDay)).stream()
        .anyMatch(known -> !known.isAfter(day));
  }

  /**
   * Returns a builder of a summary.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder of a {@link CallSummary}. */
  public static final class Builder extends ImmutableCallSummary.Builder {
    Builder() {}
  }
}
