package io.github.aict.odd;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.aict.Label;
import io.github.aict.Term;
import io.github.aict.evidence.Citation;
import java.io.InvalidObjectException;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A purpose of aid (code-objet) of the Development Assistance Committee of the OECD (DAC), or one
 * of the sectors that group them: 14031 within 14030 within 140.
 *
 * <p>In force are 296 codes of five digits, 61 of them voluntary: the list gives for each the one
 * that it refines. They lie within 49 codes of three digits, of which those that end in another
 * digit than 0 lie within the one that ends in 0 where there is one, as 151 and 152 in 150.
 * Besides, 30 purposes and one sector that were withdrawn stay readable. There is one instance of
 * each code.
 *
 * <p>Sector 230, which IATI marks as withdrawn, counts as in force: the list of the DAC still has
 * it as the group of 231 to 236.
 *
 * <p>English names are those of the list. French names too, in French typography; where the list
 * has none, one that is cut off or one that says something else, they are the project's own, as for
 * most of the withdrawn codes.
 */
public final class SectorCode implements Term<SectorCode>, Serializable {

  private static final long serialVersionUID = 1L;
  private static final int CATEGORY_LENGTH = 3;

  private static final ImmutableList<Citation> CITATIONS =
      ImmutableList.of(
          CodeList.dac(
              "codes-objet, état du 25 octobre 2024",
              "purpose codes, state of 25 October 2024",
              "La liste compte 296 codes-objet.",
              "The list has 296 purpose codes."),
          CodeList.IATI);

  private static final CodeList<SectorCode> LIST =
      CodeList.read(
          "sectors.tsv", "a sector must have a DAC code such as 140 or 14030", SectorCode::new);

  private final String code;
  private final transient CodeList.Row<SectorCode> row;

  private SectorCode(CodeList.Row<SectorCode> row) {
    this.code = row.code();
    this.row = row;
  }

  /**
   * Returns every code, those of three digits and the withdrawn ones included.
   *
   * @return the codes, each behind the one above it
   */
  public static ImmutableList<SectorCode> all() {
    return LIST.all();
  }

  /**
   * Finds a code.
   *
   * @param code three or five digits, for example {@code 140} or {@code 14030}
   * @return the code, or empty if there is none of those digits
   */
  public static Optional<SectorCode> find(String code) {
    return LIST.find(code);
  }

  /**
   * Returns a code.
   *
   * @param code the digits, as for {@link #find}
   * @return the code
   * @throws IllegalArgumentException if there is none of those digits; the message names those of
   *     {@link #near}
   */
  public static SectorCode of(String code) {
    return LIST.of(code);
  }

  /**
   * Returns the codes that a wrong one was probably meant to be.
   *
   * @param code any text
   * @return at most twelve codes that share the longest beginning with the text, at least two
   *     digits; empty if none does
   */
  public static ImmutableList<SectorCode> near(String code) {
    return LIST.near(code);
  }

  /**
   * Returns what states the list of codes.
   *
   * @return the list of the DAC, and the one that keeps the withdrawn codes
   */
  public static ImmutableList<Citation> citations() {
    return CITATIONS;
  }

  /**
   * Returns the digits of the code.
   *
   * @return three or five digits
   */
  @Override
  public String code() {
    return code;
  }

  @Override
  public Label label() {
    return row.label();
  }

  /**
   * Returns the code directly above this one.
   *
   * @return the purpose that a voluntary one refines, the sector of a purpose, the group of a
   *     sector; empty at the top
   */
  @Override
  public ImmutableSet<SectorCode> broader() {
    return row.broader();
  }

  /**
   * Returns how fine the code is.
   *
   * @return the level
   */
  public SectorLevel level() {
    if (code.length() == CATEGORY_LENGTH) {
      return SectorLevel.CATEGORY;
    }
    return row.broader().asList().get(0).code.length() == CATEGORY_LENGTH
        ? SectorLevel.PURPOSE
        : SectorLevel.VOLUNTARY;
  }

  /**
   * Tells whether the code is no longer in force, as those of old reports are.
   *
   * @return whether the code was withdrawn
   */
  public boolean isWithdrawn() {
    return row.withdrawn();
  }

  /**
   * Returns when the code was withdrawn.
   *
   * @return the day that the lists of IATI give, or empty for a code in force
   */
  public Optional<LocalDate> withdrawnOn() {
    return row.withdrawnOn();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SectorCode that && code.equals(that.code);
  }

  @Override
  public int hashCode() {
    return code.hashCode();
  }

  /**
   * Returns the digits of the code, which {@link #of} reads back.
   *
   * @return the digits
   */
  @Override
  public String toString() {
    return code;
  }

  private Object readResolve() throws InvalidObjectException {
    return LIST.restored(code);
  }
}
