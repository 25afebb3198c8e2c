package io.github.aict.examples;

import io.github.aict.Wording;
import io.github.aict.territory.AuthorityDirectory;
import io.github.aict.territory.AuthorityMatch;
import io.github.aict.territory.AuthorityQuery;
import io.github.aict.territory.InseeCode;
import io.github.aict.territory.Siren;
import io.github.aict.territory.TerritorialAuthority;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;

/** The authority that a command line names: a SIREN, the INSEE code of a commune, or a name. */
final class AuthorityArgument {

  private AuthorityArgument() {}

  static TerritorialAuthority find(String text, AuthorityDirectory directory, LocalDate day) {
    Optional<TerritorialAuthority> numbered = numbered(text.strip(), directory, day);
    if (numbered.isPresent()) {
      return numbered.get();
    }
    AuthorityMatch match =
        directory.resolve(AuthorityQuery.builder().name(text.strip()).day(day).build());
    if (match instanceof AuthorityMatch.Resolved resolved) {
      return resolved.candidate().authority();
    }
    String printable = Wording.oneLine(text);
    if (match instanceof AuthorityMatch.Ambiguous ambiguous) {
      String codes =
          ambiguous.candidates().stream()
              .map(candidate -> candidate.authority().code() + " " + candidate.name())
              .collect(Collectors.joining("\n  ", "\n  ", ""));
      throw new RefusedInputException(
          "plusieurs collectivités s’appellent «\u00a0"
              + printable
              + "\u00a0»\u00a0; donnez le code de l’une d’elles\u00a0:"
              + codes,
          "several authorities are called “" + printable + "”; give the code of one:" + codes);
    }
    throw new RefusedInputException(
        "le répertoire n’a pas de collectivité «\u00a0"
            + printable
            + "\u00a0»\u00a0; cherchez-la avec 'aict who'",
        "the directory has no authority “" + printable + "”; look for it with 'aict who'");
  }

  private static Optional<TerritorialAuthority> numbered(
      String text, AuthorityDirectory directory, LocalDate day) {
    try {
      return directory.find(Siren.parse(text), day);
    } catch (IllegalArgumentException e) {
      try {
        return directory.commune(InseeCode.parse(text), day);
      } catch (IllegalArgumentException notACode) {
        return Optional.empty();
      }
    }
  }
}
