package io.github.aict.examples.brochure;

import io.github.aict.Label;
import java.util.Optional;

/**
 * A question that elected officials ask about international action, with the answer of the
 * brochure.
 *
 * @param passage where the brochure asks it
 * @param question the question, in our own words
 * @param answer the answer of the brochure, in our own words
 * @param remark what other sources say, or empty
 */
public record OfficialsQuestion(
    Passage passage, Label question, Label answer, Optional<Label> remark) {}
