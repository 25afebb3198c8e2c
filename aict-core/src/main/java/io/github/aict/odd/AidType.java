package io.github.aict.odd;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.aict.Label;
import io.github.aict.Term;
import io.github.aict.evidence.Citation;
import java.io.InvalidObjectException;
import java.io.Serializable;
import java.util.Optional;

/**
 * A type of aid (type d’aide) of the Development Assistance Committee of the OECD (DAC): in what
 * shape the aid is given, for example {@code C01} for a project, within the category {@code C}.
 *
 * <p>There are 8 categories of one letter and 25 types, 5 of which refine another one: {@code B021}
 * lies within {@code B02}. None was withdrawn. There is one instance of each code.
 */
public final class AidType implements Term<AidType>, Serializable {

  private static final long serialVersionUID = 1L;

  private static final ImmutableList<Citation> CITATIONS =
      ImmutableList.of(
          CodeList.dac(
              "types d’aide, état du 25 octobre 2024",
              "types of aid, state of 25 October 2024",
              "La liste compte 25 types d’aide dans 8 catégories.",
              "The list has 25 types of aid in 8 categories."));

  private static final CodeList<AidType> LIST =
      CodeList.read(
          "aid-types.tsv", "a type of aid must have a DAC code such as C or C01", AidType::new);

  private final String code;
  private final transient CodeList.Row<AidType> row;

  private AidType(CodeList.Row<AidType> row) {
    this.code = row.code();
    this.row = row;
  }

  /**
   * Returns every type of aid, the categories included.
   *
   * @return the types, each behind the one above it
   */
  public static ImmutableList<AidType> all() {
    return LIST.all();
  }

  /**
   * Finds a type of aid.
   *
   * @param code a capital letter, or one with two or three digits, for example {@code C01}
   * @return the type, or empty if there is none of that code
   */
  public static Optional<AidType> find(String code) {
    return LIST.find(code);
  }

  /**
   * Returns a type of aid.
   *
   * @param code the code, as for {@link #find}
   * @return the type
   * @throws IllegalArgumentException if there is none of that code; the message names those that
   *     begin alike, if any
   */
  public static AidType of(String code) {
    return LIST.of(code);
  }

  /**
   * Returns what states the list of types.
   *
   * @return the list of the DAC
   */
  public static ImmutableList<Citation> citations() {
    return CITATIONS;
  }

  /**
   * Returns the code of the type.
   *
   * @return a capital letter for a category, followed by two or three digits for a type
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
   * Returns the type or category directly above this one.
   *
   * @return the type or category, or empty for a category
   */
  @Override
  public ImmutableSet<AidType> broader() {
    return row.broader();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof AidType that && code.equals(that.code);
  }

  @Override
  public int hashCode() {
    return code.hashCode();
  }

  /**
   * Returns the code, which {@link #of} reads back.
   *
   * @return the code
   */
  @Override
  public String toString() {
    return code;
  }

  private Object readResolve() throws InvalidObjectException {
    return LIST.restored(code);
  }
}
