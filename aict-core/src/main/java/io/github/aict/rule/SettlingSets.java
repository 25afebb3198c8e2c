package io.github.aict.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.Serializable;

/**
 * What has to become known for the requirements of a set of rules to be settled: smallest sets of
 * places in a project document, none of which can do without one of its members.
 *
 * @param ruleOut the sets of which some answers make a requirement fail
 * @param confirm the sets of which some answers make every requirement hold; none if no answers can
 */
public record SettlingSets(
    ImmutableList<ImmutableSet<String>> ruleOut, ImmutableList<ImmutableSet<String>> confirm)
    implements Serializable {}
