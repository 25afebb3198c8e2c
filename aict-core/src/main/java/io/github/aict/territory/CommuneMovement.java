package io.github.aict.territory;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One line of INSEE’s list of movements: what a commune, or a part of one, was before a day and is
 * from that day on. A merger of three communes takes at least three lines.
 *
 * @param day the first day of the new state
 * @param kind what happened
 * @param before the state until the day before, or empty if there was none in the list
 * @param after the state from the day on, or empty if there is none
 */
public record CommuneMovement(
    LocalDate day, MovementKind kind, Optional<State> before, Optional<State> after)
    implements Serializable {

  /**
   * A commune, or a part of one, at one side of a movement.
   *
   * @param subdivision the kind of part; empty for a commune
   * @param code the INSEE code
   * @param name the name
   */
  public record State(Optional<SubdivisionKind> subdivision, InseeCode code, String name)
      implements Serializable {}
}
