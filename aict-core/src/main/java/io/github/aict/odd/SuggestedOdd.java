package io.github.aict.odd;

import io.github.aict.Label;
import io.github.aict.Rate;
import java.io.Serializable;
import java.util.Optional;

/**
 * A Goal that an {@link OddMapping} suggests for what a project works on. It is a guess by a table
 * and not a statement of the project, which is a {@link DeclaredOdd}.
 *
 * @param from the code of what the project works on, for example {@code 14031}
 * @param link the line of the table that applies, which may speak of a broader code
 * @param version the version of the table
 */
public record SuggestedOdd(String from, OddLink link, String version) implements Serializable {

  /**
   * Returns the Goal.
   *
   * @return the suggested Goal
   */
  public Odd odd() {
    return link.odd();
  }

  /**
   * Returns the target.
   *
   * @return the target of the Goal, or empty if the suggestion stops at the Goal
   */
  public Optional<OddTarget> target() {
    return link.target();
  }

  /**
   * Returns how strong the suggestion is.
   *
   * @return more than 0 % and at most 100 %; see {@link OddLink#weight()}
   */
  public Rate weight() {
    return link.weight();
  }

  /**
   * Returns why the Goal is suggested.
   *
   * @return a sentence in both languages
   */
  public Label reason() {
    return link.reason();
  }
}
