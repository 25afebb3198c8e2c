package io.github.aict.examples.files;

import java.util.Optional;
import org.joda.money.Money;

/**
 * The amounts of an activity, all in one currency, rounded to the cent. They measure different
 * things and must not be added: a disbursement counts a loan at its face value, the grant
 * equivalent only what it gives away, which is how the DAC has measured aid since 2018.
 *
 * @param commitment what was promised in the year, empty if not told
 * @param disbursement what was paid in the year, empty if not told
 * @param grantEquivalent the grant equivalent, empty if not told
 */
public record AidAmounts(
    Optional<Money> commitment, Optional<Money> disbursement, Optional<Money> grantEquivalent) {}
