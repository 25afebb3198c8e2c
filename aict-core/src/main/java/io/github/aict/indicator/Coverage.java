package io.github.aict.indicator;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.aict.Rate;
import java.io.Serializable;
import java.util.Optional;

/**
 * How much of the data a figure rests on.
 *
 * @param counted the number of items that the figure counts, at least zero
 * @param of the number of items there are, at least {@code counted}
 */
public record Coverage(long counted, long of) implements Serializable {

  /**
   * Creates a coverage.
   *
   * @param counted the number of items counted
   * @param of the number of items there are
   * @throws IllegalArgumentException if a number is negative or more are counted than there are
   */
  public Coverage {
    checkArgument(
        0 <= counted && counted <= of,
        "a coverage must count from 0 to all items but was %s of %s",
        counted,
        of);
  }

  /**
   * Returns a coverage.
   *
   * @param counted the number of items counted
   * @param of the number of items there are
   * @return the coverage
   * @throws IllegalArgumentException if a number is negative or more are counted than there are
   */
  public static Coverage of(long counted, long of) {
    return new Coverage(counted, of);
  }

  /**
   * Returns the part of the items that is counted.
   *
   * @return the rate, from 0 to 1, or empty if there are no items
   */
  public Optional<Rate> rate() {
    return of == 0 ? Optional.empty() : Optional.of(Rate.of(counted, of));
  }

  /**
   * Tells whether every item is counted.
   *
   * @return whether none is left out
   */
  public boolean isComplete() {
    return counted == of;
  }

  /**
   * Returns the coverage in short.
   *
   * @return the text, for example {@code 12 of 16}
   */
  @Override
  public String toString() {
    return counted + " of " + of;
  }
}
