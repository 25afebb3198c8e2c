package io.github.aict.examples.files;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.joda.money.Money;

/**
 * A subsidy that a public body gives.
 *
 * @param giver the name of the body that gives it
 * @param giverNumber the SIRET of that body, whose {@link Siret#siren} is that of the authority;
 *     empty if it is missing or wrong
 * @param agreedOn the day of the convention, empty if only the year is told or nothing
 * @param decision the reference of the decision, empty if not told
 * @param receiver the name of the one who receives it
 * @param receiverNumber the SIRET of the one who receives it, empty if it is missing or wrong
 * @param receiverAssociation the number of the association in the national register (RNA) as
 *     written, empty if not told
 * @param object what it is for, empty if not told
 * @param amount the amount in euros, rounded to the cent
 * @param nature in money, in kind or both, in the words of the file; empty if not told
 * @param conditions how it is paid, in the words of the file; empty if not told
 * @param period when it is paid, in the words of the file; empty if not told
 * @param share the share of the amount of the aided object as written, empty if not told
 */
public record Subsidy(
    String giver,
    Optional<Siret> giverNumber,
    Optional<LocalDate> agreedOn,
    Optional<String> decision,
    String receiver,
    Optional<Siret> receiverNumber,
    Optional<String> receiverAssociation,
    Optional<String> object,
    Money amount,
    Optional<String> nature,
    Optional<String> conditions,
    Optional<String> period,
    Optional<BigDecimal> share) {}
