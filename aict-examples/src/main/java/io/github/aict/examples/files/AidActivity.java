package io.github.aict.examples.files;

import io.github.aict.odd.AidType;
import io.github.aict.odd.Channel;
import io.github.aict.odd.SectorCode;
import java.util.Optional;

/**
 * One row of aid of one year, as a donor declared it.
 *
 * @param year the year of the declaration
 * @param donor the name of the donor
 * @param agency the name of the agency of the donor
 * @param isOfLocalAuthorities whether it is aid of French local authorities
 * @param title the title or object, empty if not told
 * @param recipient who receives it
 * @param flowType the type of flow in the words of the file, empty if not told. Files mix official
 *     development assistance with other official flows: who adds amounts chooses by this first
 * @param sectorText the sector in the words of the file, empty if not told
 * @param sector the purpose code of the DAC, empty if the file has none that is known
 * @param channel the channel of delivery, empty if the file has no code that is known
 * @param aidType the type of aid, empty if the file has no code that is known
 * @param aims the Goals, targets and markers
 * @param amounts the amounts
 */
public record AidActivity(
    int year,
    String donor,
    String agency,
    boolean isOfLocalAuthorities,
    Optional<String> title,
    AidRecipient recipient,
    Optional<String> flowType,
    Optional<String> sectorText,
    Optional<SectorCode> sector,
    Optional<Channel> channel,
    Optional<AidType> aidType,
    AidAims aims,
    AidAmounts amounts) {}
