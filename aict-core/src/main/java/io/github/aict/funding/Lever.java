package io.github.aict.funding;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import io.github.aict.project.Project;
import io.github.aict.rule.Fact;

/**
 * One dimension in which a project can be changed, in whole steps: cents, days, months or heads.
 *
 * <p>Step 0 is the project as it is. Steps of several levers add up in any order.
 */
abstract class Lever {

  private final ImmutableSet<Fact<?>> facts;

  /**
   * Creates a lever.
   *
   * @param facts the facts for whose sake one would pull it; others may change with them
   */
  Lever(Fact<?>... facts) {
    this.facts = ImmutableSet.copyOf(facts);
  }

  /** Whether a look that fails is a reason to pull the lever. */
  boolean serves(Leaf leaf) {
    return leaf.fact().isChangeable() && leaf.restsOn(facts);
  }

  /** The greatest step downwards, at most 0, from a project. */
  abstract long least(Project project);

  /** The greatest step upwards, at least 0, from a project. */
  abstract long greatest(Project project);

  /**
   * The project after a number of steps.
   *
   * @throws io.github.aict.InvalidValueException if there is no such project
   */
  abstract Project at(Project project, long step);

  /**
   * The steps at which an outcome can change, and those beside them: between two of them, no look
   * of a rule comes to anything else.
   */
  abstract ImmutableSortedSet<Long> steps(Iterable<Leaf> leaves, Project project);
}
