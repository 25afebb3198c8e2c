package io.github.aict.territory;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.Optional;

/** What a name means in a directory: one authority, one of several, or none that is known. */
public sealed interface AuthorityMatch extends Serializable {

  /**
   * Returns the authority, if the name means just one.
   *
   * @return the authority of the day that was asked for, or empty
   */
  default Optional<TerritorialAuthority> authority() {
    return this instanceof Resolved resolved
        ? Optional.of(resolved.candidate().authority())
        : Optional.empty();
  }

  /**
   * A name that means one authority.
   *
   * @param candidate the authority, with the name that was recognised
   */
  record Resolved(AuthorityCandidate candidate) implements AuthorityMatch {}

  /**
   * A name that several authorities bear.
   *
   * @param candidates the authorities, the most populous first, at least two
   */
  record Ambiguous(ImmutableList<AuthorityCandidate> candidates) implements AuthorityMatch {}

  /**
   * A name that no authority bears where and when it was asked for.
   *
   * @param nearMisses those of another place or kind, then those with a similar name, at most five
   */
  record Unknown(ImmutableList<AuthorityCandidate> nearMisses) implements AuthorityMatch {}
}
