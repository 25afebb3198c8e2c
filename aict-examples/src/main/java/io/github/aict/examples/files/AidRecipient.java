package io.github.aict.examples.files;

import io.github.aict.territory.Country;
import java.util.Optional;

/**
 * Who receives aid, as the file tells it.
 *
 * @param country the country; empty for a region, several countries or multilateral aid, and where
 *     the text is not known
 * @param text the text of the file, empty if the cell is
 * @param incomeGroup the income group in the words of the file, empty if not told
 */
public record AidRecipient(
    Optional<Country> country, Optional<String> text, Optional<String> incomeGroup) {}
