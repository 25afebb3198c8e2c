package io.github.aict.examples.brochure;

import io.github.aict.Label;
import io.github.aict.odd.Odd;

/**
 * A Goal that an action may serve. The suggestion is ours: the brochure ties no action to a Goal,
 * and only those who act can declare one.
 *
 * @param odd the Goal
 * @param reason why it is suggested
 */
public record OddSuggestion(Odd odd, Label reason) {}
