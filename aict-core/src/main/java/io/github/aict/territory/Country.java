package io.github.aict.territory;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import io.github.aict.Label;
import io.github.aict.Term;
import io.github.aict.table.Tsv;
import java.io.InvalidObjectException;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * A country or territory of ISO 3166-1, or one of the two partners beside it that calls treat as a
 * country: Kosovo ({@code XKX}, {@code XK}: codes that users assign) and Québec ({@code CA-QC}, a
 * subdivision of Canada).
 *
 * <p>French overseas territories have codes of their own and are listed; whether one of them can be
 * a foreign partner is a matter of law, not of this list. There is one instance of each country.
 */
public final class Country implements Term<Country>, Comparable<Country>, Serializable {

  private static final long serialVersionUID = 1L;
  private static final ImmutableSortedSet<Country> ALL;
  private static final ImmutableMap<String, Country> BY_CODE;

  static {
    List<List<String>> rows = Tsv.read(Country.class, "countries.tsv", 5);
    ImmutableMap.Builder<String, Country> byCode = ImmutableMap.builder();
    ImmutableSortedSet.Builder<Country> all = ImmutableSortedSet.naturalOrder();
    for (int i = 0; i < rows.size(); i++) {
      Country country = new Country(i, rows.get(i));
      all.add(country);
      byCode.put(country.code, country);
      country.alpha2.ifPresent(alpha2 -> byCode.put(alpha2, country));
    }
    ALL = all.build();
    BY_CODE = byCode.buildOrThrow();
  }

  private final String code;
  private final transient int position;
  private final transient Optional<String> alpha2;
  private final transient Optional<String> numeric;
  private final transient Label label;

  private Country(int position, List<String> row) {
    this.position = position;
    this.code = row.get(0);
    this.alpha2 = row.get(1).isEmpty() ? Optional.empty() : Optional.of(row.get(1));
    this.numeric = row.get(2).isEmpty() ? Optional.empty() : Optional.of(row.get(2));
    this.label = Label.of(row.get(3), row.get(4));
  }

  /**
   * Returns the country with a code.
   *
   * @param code an alpha-3 code ({@code MDG}), an alpha-2 code ({@code MG}) or {@code CA-QC}, in
   *     capitals
   * @return the country
   * @throws IllegalArgumentException if there is no such country; the message names the codes that
   *     were probably meant, if the text is one edit away from some or is the name of a country
   */
  public static Country of(String code) {
    Country country = BY_CODE.get(code);
    if (country == null) {
      throw new IllegalArgumentException(
          "a country must be an ISO 3166 code such as MDG, MG or CA-QC but was "
              + code
              + CountryHints.of(code, ALL));
    }
    return country;
  }

  /**
   * Parses a country: the inverse of {@link #toString()}.
   *
   * @param text a code that {@link #of} accepts
   * @return the country
   * @throws IllegalArgumentException if there is no such country
   */
  public static Country parse(String text) {
    return of(text);
  }

  /**
   * Finds the country with a code.
   *
   * @param code an alpha-3 code, an alpha-2 code or {@code CA-QC}, in capitals
   * @return the country, or empty if there is none with that code
   */
  public static Optional<Country> find(String code) {
    return Optional.ofNullable(BY_CODE.get(code));
  }

  /**
   * Resolves the name of a country as files write it: in French or English, everyday or official,
   * with or without accents, articles and hyphens, in capitals or not, with the qualifier before or
   * after it (<em>Chine (République populaire de)</em>, <em>Congo, République du</em>).
   *
   * <p>A code is recognised in capitals only. A number never is: the numbers of the DAC and those
   * of ISO 3166 name different countries. <em>Congo</em> alone is the Republic of the Congo, whose
   * short name it is at the United Nations and on the DAC list; <em>Corée</em> alone is ambiguous.
   * Where a text says two things that differ, it is ambiguous.
   *
   * @param name any text
   * @return the country, the candidates, or the reason why there is none; nothing is guessed
   */
  public static CountryMatch resolve(String name) {
    return CountryResolver.resolve(name);
  }

  /**
   * Returns every country.
   *
   * @return the countries in the order of their codes
   */
  public static ImmutableSortedSet<Country> all() {
    return ALL;
  }

  /**
   * Returns the code that identifies the country.
   *
   * @return the alpha-3 code of ISO 3166-1, {@code XKX} or {@code CA-QC}
   */
  @Override
  public String code() {
    return code;
  }

  /**
   * Returns the shorter code.
   *
   * @return the alpha-2 code of ISO 3166-1 or {@code XK}; empty for a subdivision
   */
  public Optional<String> alpha2() {
    return alpha2;
  }

  /**
   * Returns the number of the country in ISO 3166-1 and in the M49 standard of the United Nations.
   *
   * @return three digits, for example {@code 686} for Senegal, which is not its number at the DAC;
   *     empty for Kosovo and Québec
   */
  public Optional<String> numeric() {
    return numeric;
  }

  /**
   * Returns the everyday name.
   *
   * @return the name in both languages, without article
   */
  @Override
  public Label label() {
    return label;
  }

  /**
   * Returns the country of which this is a part.
   *
   * @return Canada for Québec, France for the French territories with a code of their own, empty
   *     for every other
   */
  @Override
  public ImmutableSet<Country> broader() {
    if (alpha2.isEmpty()) {
      return Parts.OF_CANADA;
    }
    return Parts.FRENCH.contains(code) ? Parts.OF_FRANCE : ImmutableSet.of();
  }

  /** Returns the place of the country in {@link #all()}, from 0. */
  int position() {
    return position;
  }

  @Override
  public int compareTo(Country other) {
    return code.compareTo(other.code);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Country that && code.equals(that.code);
  }

  @Override
  public int hashCode() {
    return code.hashCode();
  }

  /**
   * Returns the code, which {@link #parse} reads back.
   *
   * @return the code
   */
  @Override
  public String toString() {
    return code;
  }

  private Object readResolve() throws InvalidObjectException {
    Country country = BY_CODE.get(code);
    if (country == null) {
      throw new InvalidObjectException("a country must have a known code but had " + code);
    }
    return country;
  }

  /** What lies within another country, initialised after the table. */
  private static final class Parts {

    static final ImmutableSet<Country> OF_CANADA = ImmutableSet.of(of("CAN"));
    static final ImmutableSet<Country> OF_FRANCE = ImmutableSet.of(of("FRA"));

    // Wallis-et-Futuna is a recipient of aid and yet part of France.
    static final ImmutableSet<String> FRENCH =
        ImmutableSet.of(
            "ATF", "BLM", "GLP", "GUF", "MAF", "MTQ", "MYT", "NCL", "PYF", "REU", "SPM", "WLF");
  }
}
