package io.github.aict.indicator;

import com.google.common.collect.ImmutableList;
import io.github.aict.Rate;
import io.github.aict.partnership.Partnership;
import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How long partnerships last, as seen from one year. */
public final class Continuity implements Serializable {

  private static final long serialVersionUID = 1L;

  private final int year;
  private final ImmutableList<Span> spans;

  private Continuity(int year, ImmutableList<Span> spans) {
    this.year = year;
    this.spans = spans;
  }

  /** The years from the first until the last or, for a relation in force, the year of the view. */
  private record Span(int years, boolean inForce, int sinceFirst) implements Serializable {}

  /** Looks at partnerships that had begun by a year; all have a first year. */
  static Continuity of(ImmutableList<Partnership> begun, int year) {
    return new Continuity(
        year,
        begun.stream()
            .map(
                partnership -> {
                  int first = partnership.firstYear().orElseThrow();
                  boolean ended = partnership.lastYear().orElse(year) < year;
                  int last = ended ? partnership.lastYear().orElseThrow() : year;
                  return new Span(last - first, !ended, year - first);
                })
            .collect(ImmutableList.toImmutableList()));
  }

  /**
   * Returns the year from which the partnerships are seen.
   *
   * @return the year
   */
  public int year() {
    return year;
  }

  /**
   * Returns the number of partnerships in force in the year, those that end in it included.
   *
   * @return the number, those without known end counted as in force
   */
  public int inForce() {
    return (int) spans.stream().filter(Span::inForce).count();
  }

  /**
   * Returns the number of partnerships that had ended before the year.
   *
   * @return the number
   */
  public int ended() {
    return spans.size() - inForce();
  }

  /**
   * Returns the median length so far, in years between the first year and the last or, if in force,
   * the year of the view.
   *
   * @return the lower median, at least zero
   */
  public int medianYears() {
    return spans.stream()
        .mapToInt(Span::years)
        .sorted()
        .skip((spans.size() - 1) / 2)
        .findFirst()
        .orElseThrow();
  }

  /**
   * Returns the part of partnerships that were still in force so many years after their first.
   *
   * @param years the number of years, at least zero
   * @return the share of those that began at least so many years before the year, or empty if none
   *     did
   */
  public Optional<Rate> lasting(int years) {
    long old = spans.stream().filter(span -> span.sinceFirst() >= years).count();
    long lasted =
        spans.stream().filter(span -> span.sinceFirst() >= years && span.years() >= years).count();
    return old == 0 ? Optional.empty() : Optional.of(Rate.of(lasted, old));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Continuity that && year == that.year && spans.equals(that.spans);
  }

  @Override
  public int hashCode() {
    return 31 * year + spans.hashCode();
  }

  /**
   * Returns the continuity in short.
   *
   * @return the text, for example {@code 12 in force and 3 ended in 2026, median 21 years}
   */
  @Override
  public String toString() {
    return inForce()
        + " in force and "
        + ended()
        + " ended in "
        + year
        + ", median "
        + medianYears()
        + " years";
  }
}
