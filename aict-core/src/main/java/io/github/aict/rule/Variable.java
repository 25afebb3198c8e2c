package io.github.aict.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;

/**
 * Atoms whose states hang together, since they look at the same value or the same list.
 *
 * @param atoms the numbers of the atoms
 * @param states what they can come to together: one character of {@link Formula} for each atom
 * @param exact whether each of the states is reached by some project
 */
record Variable(ImmutableList<Integer> atoms, ImmutableSet<String> states, boolean exact) {}
