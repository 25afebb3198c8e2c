package io.github.aict.territory;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * One step of a lineage: an authority that takes the place of another.
 *
 * @param day the first day of the one that follows
 * @param kind what happened
 * @param before the authority that was followed
 * @param after the authority that follows; often the same one with another name or territory
 * @param merger whether the one that follows takes the place of others too
 * @param split whether others take the place of the one that was followed too
 */
public record Succession(
    LocalDate day,
    MovementKind kind,
    TerritorialAuthority before,
    TerritorialAuthority after,
    boolean merger,
    boolean split)
    implements Serializable {}
