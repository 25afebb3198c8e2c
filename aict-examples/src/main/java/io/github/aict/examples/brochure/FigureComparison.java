package io.github.aict.examples.brochure;

import com.google.common.collect.ImmutableList;
import io.github.aict.Label;

/**
 * Figures of the brochure held against each other, or against what the library counts.
 *
 * @param code the code, for example {@code ENGAGED_SHARE}
 * @param figures the figures of the brochure
 * @param consistency whether they go together
 * @param reckoning the arithmetic, in words
 */
public record FigureComparison(
    String code, ImmutableList<KeyFigure> figures, Consistency consistency, Label reckoning) {}
