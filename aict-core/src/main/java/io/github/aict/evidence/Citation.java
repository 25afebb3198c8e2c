package io.github.aict.evidence;

import io.github.aict.Label;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * What a source states, in the project's own words, and how far that can be relied on.
 *
 * @param source the page that states it
 * @param locator where on the page: an article, a heading or the subject of the passage
 * @param statement what the source says, in the project's own words
 * @param confidence how far the statement can be relied on
 * @param verifiedOn the day the source was last read for this statement
 */
public record Citation(
    Source source, Label locator, Label statement, Confidence confidence, LocalDate verifiedOn)
    implements Serializable {}
