package io.github.aict.odd;

import java.io.Serializable;

/**
 * A Goal that a project itself states. It is neither a {@link SuggestedOdd} nor can it stand in one
 * list with one by a type that both have: who counts Goals chooses which of the two to count.
 *
 * @param odd the Goal
 */
public record DeclaredOdd(Odd odd) implements Serializable {}
