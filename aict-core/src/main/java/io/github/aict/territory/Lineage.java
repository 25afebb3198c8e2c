package io.github.aict.territory;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What an authority became by a later day, or came from on an earlier one.
 *
 * @param from the authority at the start
 * @param day the day
 * @param authorities the authorities of the day, in the order in which they were met; none if no
 *     one took the place, or nothing is known of before
 * @param successions the steps that led there, in the order of time; none if the authority itself
 *     is in force on the day
 */
public record Lineage(
    TerritorialAuthority from,
    LocalDate day,
    ImmutableList<TerritorialAuthority> authorities,
    ImmutableList<Succession> successions)
    implements Serializable {

  /**
   * Returns the authority of the day, if it is the only one.
   *
   * @return the authority, or empty if there is none or there are several
   */
  public Optional<TerritorialAuthority> single() {
    return authorities.size() == 1 ? Optional.of(authorities.get(0)) : Optional.empty();
  }

  /**
   * Tells whether a merger lies on the way.
   *
   * @return whether an authority on the way took the place of several
   */
  public boolean hasMerger() {
    return successions.stream().anyMatch(Succession::merger);
  }

  /**
   * Tells whether a split lies on the way.
   *
   * @return whether several took the place of an authority on the way
   */
  public boolean hasSplit() {
    return successions.stream().anyMatch(Succession::split);
  }
}
