package io.github.aict.examples.files;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.aict.odd.DeclaredOdd;
import io.github.aict.odd.OddTarget;
import io.github.aict.odd.PolicyMarker;
import io.github.aict.odd.PolicySignificance;

/**
 * What an activity aims at, as it was declared.
 *
 * @param goals the Goals, those of the targets included, none if none was declared
 * @param targets the targets, none if none was declared
 * @param markers the scores of the markers that were examined
 */
public record AidAims(
    ImmutableSet<DeclaredOdd> goals,
    ImmutableSet<OddTarget> targets,
    ImmutableMap<PolicyMarker, PolicySignificance> markers) {}
