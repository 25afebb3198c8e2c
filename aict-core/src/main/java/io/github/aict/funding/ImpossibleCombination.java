package io.github.aict.funding;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;

/**
 * Calls that cannot pay together without a further grant, however the grants are shared out,
 * although each part of them can.
 *
 * @param calls the calls in the order in which they were given; one alone if it needs another
 *     funder beside it
 * @param obstacles the rules that break in one example, in which each call pays what it pays alone
 *     as far as the need goes; empty only where there are fewer cents to pay than calls
 */
public record ImpossibleCombination(ImmutableList<Call> calls, ImmutableList<Obstacle> obstacles)
    implements Serializable {}
