package io.github.aict;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableRangeMap;
import com.google.common.collect.Range;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * Dated versions of something, at most one a day.
 *
 * @param <T> the type of a version; serializable, if the timeline is to be serialized
 */
public final class Timeline<T> implements Serializable {

  private static final long serialVersionUID = 1L;

  private final ImmutableRangeMap<LocalDate, T> versions;

  private Timeline(ImmutableRangeMap<LocalDate, T> versions) {
    this.versions = versions;
  }

  /**
   * Returns a builder of a timeline.
   *
   * @param <T> the type of a version
   * @return an empty builder
   */
  public static <T> Builder<T> builder() {
    return new Builder<>();
  }

  /**
   * Returns the version in force on a day.
   *
   * @param day the day
   * @return the version, or empty if none is in force on that day
   */
  public Optional<T> on(LocalDate day) {
    return Optional.ofNullable(versions.get(day));
  }

  /**
   * Returns every version with its period, in the order of time.
   *
   * @return the versions, empty for an empty timeline
   */
  public ImmutableMap<Validity, T> versions() {
    ImmutableMap.Builder<Validity, T> all = ImmutableMap.builder();
    versions.asMapOfRanges().forEach((days, version) -> all.put(validity(days), version));
    return all.buildOrThrow();
  }

  /**
   * Returns the periods between two versions in which none is in force.
   *
   * @return the gaps in the order of time, empty if the versions follow each other day by day
   */
  public ImmutableList<Validity> gaps() {
    ImmutableList.Builder<Validity> gaps = ImmutableList.builder();
    Optional<LocalDate> previousEnd = Optional.empty();
    for (Range<LocalDate> days : versions.asMapOfRanges().keySet()) {
      if (previousEnd.isPresent() && days.hasLowerBound()) {
        LocalDate gapStart = previousEnd.get().plusDays(1);
        LocalDate gapEnd = days.lowerEndpoint().minusDays(1);
        if (!gapEnd.isBefore(gapStart)) {
          gaps.add(Validity.closed(gapStart, gapEnd));
        }
      }
      previousEnd = days.hasUpperBound() ? Optional.of(days.upperEndpoint()) : Optional.empty();
    }
    return gaps.build();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Timeline<?> that && versions.equals(that.versions);
  }

  @Override
  public int hashCode() {
    return versions.hashCode();
  }

  @Override
  public String toString() {
    return versions().toString();
  }

  private static Validity validity(Range<LocalDate> days) {
    if (days.hasLowerBound()) {
      return days.hasUpperBound()
          ? Validity.closed(days.lowerEndpoint(), days.upperEndpoint())
          : Validity.from(days.lowerEndpoint());
    }
    return days.hasUpperBound() ? Validity.until(days.upperEndpoint()) : Validity.always();
  }

  /**
   * A builder of a {@link Timeline}.
   *
   * @param <T> the type of a version
   */
  public static final class Builder<T> {

    private final ImmutableMap.Builder<Validity, T> versions = ImmutableMap.builder();

    private Builder() {}

    /**
     * Adds a version.
     *
     * @param validity the period in which the version is in force
     * @param version the version
     * @return this builder
     */
    public Builder<T> put(Validity validity, T version) {
      versions.put(validity, version);
      return this;
    }

    /**
     * Returns the timeline.
     *
     * @return the timeline of the versions added so far
     * @throws IllegalArgumentException if two versions are in force on the same day; the message
     *     names both periods
     */
    public Timeline<T> build() {
      ImmutableRangeMap.Builder<LocalDate, T> built = ImmutableRangeMap.builder();
      Map<Validity, T> all = versions.buildOrThrow();
      ImmutableList<Validity> periods = ImmutableList.copyOf(all.keySet());
      for (int i = 0; i < periods.size(); i++) {
        for (int j = i + 1; j < periods.size(); j++) {
          checkArgument(
              !periods.get(i).days().isConnected(periods.get(j).days())
                  || periods.get(i).days().intersection(periods.get(j).days()).isEmpty(),
              "two versions must not be in force on the same day but %s overlaps %s",
              periods.get(i),
              periods.get(j));
        }
      }
      all.forEach((validity, version) -> built.put(validity.days(), version));
      return new Timeline<>(built.build());
    }
  }
}
