package io.github.aict.funding;

import io.github.aict.Label;
import java.io.Serializable;
import java.util.Optional;

/**
 * One thing to change in a project.
 *
 * @param place the place in a project document, for example {@code budget.requested}, {@code
 *     submittedOn} or {@code partners} for a list that grows
 * @param from what stands there now, or empty if nothing is known there
 * @param to what is to stand there: of all that would do, the nearest to what there is
 * @param value what is to stand there as a value: {@code Money} for an amount, {@code LocalDate},
 *     {@code Instant}, a {@code Term}, {@code Boolean}, {@code Long} for a number, that of the
 *     members for a list
 * @param sentence what to do, with the bounds within which anything else would do as well, for
 *     example <em>Ask for at most €60,000 instead of €72,000.</em>
 */
public record Change(
    String place, Optional<Label> from, Label to, Serializable value, Label sentence)
    implements Serializable {}
