package io.github.aict.funding;

import com.google.common.collect.ImmutableList;
import io.github.aict.Label;
import java.io.Serializable;

/**
 * How one rule differs between two calls.
 *
 * @param rule the id of the rule in the later call, or in the earlier one if it was removed
 * @param kind what became of it
 * @param details the difference in words: what the rule asks for if it is there in one call only,
 *     otherwise each value and each statement before and after
 */
public record RuleChange(String rule, ChangeKind kind, ImmutableList<Label> details)
    implements Serializable {}
