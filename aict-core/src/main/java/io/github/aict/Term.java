package io.github.aict;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;

/**
 * A term of a closed vocabulary: a kind of authority, a country, a theme, a Goal.
 *
 * <p>A term may have broader ones: a métropole is an EPCI, an EPCI is a grouping. A statement about
 * a broader term says less than one about a narrower term: whether <em>a grouping</em> is a
 * métropole is not known.
 *
 * @param <T> the type of the vocabulary
 */
public interface Term<T extends Term<T>> {

  /**
   * Returns the code that documents use for the term.
   *
   * @return the code, unique in its vocabulary
   */
  String code();

  /**
   * Returns the name of the term for people.
   *
   * @return the name in both languages
   */
  Label label();

  /**
   * Returns the terms directly above this one.
   *
   * @return the broader terms, empty for a term at the top and in a vocabulary without levels
   */
  default ImmutableSet<T> broader() {
    return ImmutableSet.of();
  }

  /**
   * Tells whether the term is another one or lies below it.
   *
   * @param other the term to compare with
   * @return whether everything this term covers is covered by the other
   */
  default boolean isWithin(T other) {
    if (equals(other)) {
      return true;
    }
    // By position, since this runs for every rule and an iterator would be garbage.
    ImmutableList<T> above = broader().asList();
    for (int i = 0; i < above.size(); i++) {
      if (above.get(i).isWithin(other)) {
        return true;
      }
    }
    return false;
  }
}
