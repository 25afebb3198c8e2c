package io.github.aict.examples.files;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMultiset;
import io.github.aict.partnership.Partnership;

/**
 * The relations of an extraction of twinnings.
 *
 * @param partnerships the relations of a French authority of today with a foreign one, each once
 * @param report what became of the rows, with every problem; {@link RowReport#notes} lists every
 *     row that was not used
 * @param rowsByCountry how many rows have each country of the second place, as the file names it,
 *     whether they were used or not
 * @param repeatedPairs how many pairs of names stand in several rows, in this order
 * @param resolvedPlaces how many French places of the first side, told apart by name and
 *     coordinates, are an authority of the directory
 * @param ambiguousPlaces how many of them may be several authorities
 * @param unknownPlaces how many of them are no authority that is known
 */
public record Twinnings(
    ImmutableList<Partnership> partnerships,
    RowReport report,
    ImmutableMultiset<String> rowsByCountry,
    int repeatedPairs,
    int resolvedPlaces,
    int ambiguousPlaces,
    int unknownPlaces) {}
