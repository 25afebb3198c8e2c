package io.github.aict.examples.files;

import com.google.common.collect.ImmutableList;
import io.github.aict.Label;
import io.github.aict.territory.AuthorityCandidate;
import io.github.aict.territory.AuthorityMatch;
import java.util.stream.Collectors;

/** Says why a name did not give one authority. */
final class AuthorityReasons {

  private static final int MOST_NAMES = 5;

  private AuthorityReasons() {}

  static RowProblem problem(AuthorityMatch match) {
    return match instanceof AuthorityMatch.Ambiguous
        ? RowProblem.AUTHORITY_AMBIGUOUS
        : RowProblem.AUTHORITY_UNKNOWN;
  }

  static Label reason(AuthorityMatch match) {
    if (match instanceof AuthorityMatch.Ambiguous ambiguous) {
      String names = names(ambiguous.candidates());
      return Label.of(
          "Plusieurs collectivités portent ce nom\u00a0: " + names + '.',
          "Several authorities bear this name: " + names + '.');
    }
    if (match instanceof AuthorityMatch.Unknown unknown && !unknown.nearMisses().isEmpty()) {
      String names = names(unknown.nearMisses());
      return Label.of(
          "Aucune collectivité ne porte ce nom à cet endroit\u00a0; les plus proches sont "
              + names
              + '.',
          "No authority bears this name in that place; the nearest are " + names + '.');
    }
    return Label.of(
        "Aucune collectivité connue ne porte ce nom.", "No authority that is known has this name.");
  }

  private static String names(ImmutableList<AuthorityCandidate> candidates) {
    String names =
        candidates.stream()
            .limit(MOST_NAMES)
            .map(one -> one.authority().name() + " (" + one.authority().code() + ')')
            .collect(Collectors.joining(", "));
    return candidates.size() > MOST_NAMES ? names + ", …" : names;
  }
}
