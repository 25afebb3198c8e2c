package io.github.aict.territory;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import io.github.aict.Label;
import java.io.Serializable;
import java.util.Optional;

/**
 * What {@link Country#resolve} makes of a name: one country, several that the name fits, or none.
 */
public sealed interface CountryMatch extends Serializable {

  /**
   * Returns the country, if the name is that of exactly one.
   *
   * @return the country of {@link Resolved}; empty for the other two
   */
  default Optional<Country> found() {
    return Optional.empty();
  }

  /**
   * A name that is that of one country.
   *
   * @param country the country
   * @param spelling the known name or code that the text matched, as this library writes it
   * @param kind what kind of name that is
   */
  record Resolved(Country country, String spelling, NameKind kind) implements CountryMatch {

    @Override
    public Optional<Country> found() {
      return Optional.of(country);
    }
  }

  /**
   * A name that fits several countries, none of which is preferred.
   *
   * @param candidates the countries, at least two
   * @param reason why the name does not decide between them
   */
  record Ambiguous(ImmutableSet<Country> candidates, Label reason) implements CountryMatch {

    /**
     * Creates an ambiguous match.
     *
     * @param candidates the countries, at least two
     * @param reason why the name does not decide between them
     * @throws IllegalArgumentException if there are fewer than two candidates
     */
    public Ambiguous {
      checkArgument(
          candidates.size() >= 2,
          "an ambiguous name must fit at least two countries but had %s",
          candidates);
    }
  }

  /**
   * A text that is the name of no country that the library knows.
   *
   * @param near countries that may have been meant, the nearest first: those whose name is written
   *     nearly like the text or stands in it, or that lie where a former State was; never a
   *     decision, possibly none
   * @param reason why the text names no country of today: a former State, a region, aid without a
   *     country, a number, or just a text that is not known
   */
  record Unknown(ImmutableSet<Country> near, Label reason) implements CountryMatch {}
}
