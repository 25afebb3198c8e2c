package io.github.aict.territory;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.ImmutableSortedSet;
import io.github.aict.evidence.Citation;
import io.github.aict.evidence.Confidence;
import java.io.InvalidObjectException;
import java.io.Serializable;
import java.util.Optional;

/**
 * The list of recipients of official development assistance (ODA) that the Development Assistance
 * Committee of the OECD (DAC) sets for a reporting year.
 *
 * <p>A reporting year is not the year of a call: a call says which list it uses. The lists do not
 * know subdivisions: Québec has the answer of Canada. Wallis-et-Futuna is a recipient although it
 * is French. There is one instance of each year.
 */
public final class DacList implements Serializable {

  private static final long serialVersionUID = 1L;

  private final int year;
  private final transient ImmutableList<Optional<IncomeGroup>> groups;
  private final transient ImmutableList<Confidence> confidences;
  private final transient ImmutableSet<Country> recipients;
  private final transient ImmutableSetMultimap<IncomeGroup, Country> byGroup;

  DacList(
      int year,
      ImmutableList<Optional<IncomeGroup>> groups,
      ImmutableList<Confidence> confidences) {
    this.year = year;
    this.groups = groups;
    this.confidences = confidences;
    ImmutableSet.Builder<Country> recipients = ImmutableSet.builder();
    ImmutableSetMultimap.Builder<IncomeGroup, Country> byGroup = ImmutableSetMultimap.builder();
    for (Country country : Country.all()) {
      groupOf(country)
          .ifPresent(
              group -> {
                recipients.add(country);
                byGroup.put(group, country);
              });
    }
    this.recipients = recipients.build();
    this.byGroup = byGroup.build();
  }

  /**
   * Returns the list of a reporting year.
   *
   * @param year the reporting year, from 2008 to 2026
   * @return the list
   * @throws IllegalArgumentException if the list of the year is not known
   */
  public static DacList of(int year) {
    // Not by a checking method: its arguments would be boxed on every call.
    if (!DacLists.isKnown(year)) {
      throw new IllegalArgumentException(
          "the reporting year of a DAC list must be from "
              + DacLists.FIRST_YEAR
              + " to "
              + DacLists.LAST_YEAR
              + " but was "
              + year);
    }
    return DacLists.get(year);
  }

  /**
   * Finds the list of a reporting year.
   *
   * @param year the reporting year
   * @return the list, or empty if the list of the year is not known
   */
  public static Optional<DacList> find(int year) {
    return DacLists.isKnown(year) ? Optional.of(DacLists.get(year)) : Optional.empty();
  }

  /**
   * Returns the years whose list is known.
   *
   * @return the reporting years, oldest first
   */
  public static ImmutableSortedSet<Integer> years() {
    return DacLists.YEARS;
  }

  /**
   * Returns the reporting year.
   *
   * @return the year
   */
  public int year() {
    return year;
  }

  /**
   * Returns the income group of a country on this list.
   *
   * @param country the country
   * @return the group, or empty if the country is not a recipient
   */
  public Optional<IncomeGroup> groupOf(Country country) {
    return groups.get(country.position());
  }

  /**
   * Returns every recipient.
   *
   * @return the recipients in the order of their codes
   */
  public ImmutableSet<Country> recipients() {
    return recipients;
  }

  /**
   * Returns the recipients of an income group.
   *
   * @param group the group
   * @return the recipients in the order of their codes, possibly none
   */
  public ImmutableSet<Country> recipients(IncomeGroup group) {
    return byGroup.get(group);
  }

  /**
   * Returns how far it can be relied on which countries are recipients.
   *
   * @return verified until 2025; unverified for 2026, of which only the removal of Nauru is known
   */
  public Confidence membershipConfidence() {
    return DacLists.membership(year);
  }

  /**
   * Returns how far the income group of a country can be relied on.
   *
   * @param country the country
   * @return the confidence of its group; for a country that is not a recipient, {@link
   *     #membershipConfidence()}
   */
  public Confidence confidence(Country country) {
    return confidences.get(country.position());
  }

  /**
   * Returns how far it can be relied on whether a country is in an income group.
   *
   * <p>This can be more than {@link #confidence(Country)}: in 2024 and 2025 the columns of the
   * least developed and of the other low-income countries are verified, so that Viet Nam is
   * certainly not one of them, while its place in one of the two middle-income columns is only
   * likely.
   *
   * @param country the country
   * @param group the group
   * @return the confidence of the answer, be it yes or no
   */
  public Confidence confidence(Country country, IncomeGroup group) {
    boolean lowIncome = group == IncomeGroup.LDC || group == IncomeGroup.OTHER_LIC;
    return lowIncome ? membershipConfidence() : confidence(country);
  }

  /**
   * Returns what the list rests on.
   *
   * @return the sources of the year, at least one
   */
  public ImmutableList<Citation> citations() {
    return DacLists.citations(year);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof DacList that && year == that.year;
  }

  @Override
  public int hashCode() {
    return Integer.hashCode(year);
  }

  /**
   * Returns the name of the list.
   *
   * @return the text, for example {@code DAC list 2025}
   */
  @Override
  public String toString() {
    return "DAC list " + year;
  }

  private Object readResolve() throws InvalidObjectException {
    return find(year)
        .orElseThrow(
            () -> new InvalidObjectException("a DAC list must be of a known year but was " + year));
  }
}
