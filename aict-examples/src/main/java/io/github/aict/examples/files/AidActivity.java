package io.github.aict.examples.files;

import com.google.common.collect.ImmutableSet;
import io.github.aict.indicator.Expenditure;
import io.github.aict.odd.AidType;
import io.github.aict.odd.Channel;
import io.github.aict.odd.DeclaredOdd;
import io.github.aict.odd.SectorCode;
import java.util.Optional;
import org.joda.money.Money;

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
    AidAmounts amounts) {

  /**
   * Returns one of the amounts as an expenditure, to be counted with others.
   *
   * @param amount the amount, one of {@link #amounts()}
   * @return the expenditure; its amount is empty if there is none or if it is a repayment, which is
   *     negative, and its Goals are empty if none was declared
   */
  public Expenditure expenditure(Optional<Money> amount) {
    return Expenditure.builder()
        .amount(amount.filter(money -> !money.isNegative()))
        .year(year)
        .countries(recipient.country().map(ImmutableSet::of))
        .sectors(sector.map(ImmutableSet::of))
        .odd(
            aims.goals().isEmpty()
                ? Optional.empty()
                : Optional.of(
                    aims.goals().stream()
                        .map(DeclaredOdd::odd)
                        .collect(ImmutableSet.toImmutableSet())))
        .build();
  }
}
