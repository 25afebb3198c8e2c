package io.github.aict.examples.brochure;

import com.google.common.collect.ImmutableList;
import io.github.aict.Label;
import io.github.aict.Validity;
import io.github.aict.law.LegalText;
import java.util.Optional;

/**
 * A period in the history of international action, as the brochure tells it.
 *
 * @param code the code, for example {@code TWINNINGS_FOR_PEACE}
 * @param title a short title
 * @param years from the first to the last year, open at the end if the brochure gives only the
 *     start, or empty if it gives no year
 * @param printed the years, law or act as the brochure prints them
 * @param passage where the brochure tells of it
 * @param areas the countries and parts of the world that the brochure names in it; may be empty
 * @param text what the brochure says, in our own words
 * @param law the law that opens the period, or empty if none does
 * @param remark what other sources say, or empty
 */
public record Period(
    String code,
    Label title,
    Optional<Validity> years,
    String printed,
    Passage passage,
    ImmutableList<NamedThing> areas,
    Label text,
    Optional<LegalText> law,
    Optional<Label> remark) {}
