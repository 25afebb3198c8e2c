package io.github.aict.rule;

import com.google.common.collect.ImmutableSet;
import io.github.aict.Label;
import java.util.Optional;

/**
 * One look at a project: what was looked at, what was seen and what is required.
 *
 * @param path the place in a project document that was looked at, for example {@code
 *     partners[0].kind}
 * @param subject the member of a list that was looked at, for example a country, or empty if it was
 *     the project as a whole
 * @param label the name of what was looked at
 * @param value what was seen
 * @param requirement what is required, or empty if the question itself says it
 * @param question what one would ask a person to learn the value
 * @param outcome what the look came to
 * @param missing the places in a project document that are missing for this look, empty if none is
 */
public record Observation(
    String path,
    Optional<Label> subject,
    Label label,
    Label value,
    Optional<Label> requirement,
    Label question,
    Outcome outcome,
    ImmutableSet<String> missing) {}
