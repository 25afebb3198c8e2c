package io.github.aict.examples;

import com.google.common.collect.ImmutableList;
import io.github.aict.Label;
import io.github.aict.Wording;
import io.github.aict.territory.AuthorityCandidate;
import io.github.aict.territory.AuthorityDirectory;
import io.github.aict.territory.AuthorityKind;
import io.github.aict.territory.AuthorityMatch;
import io.github.aict.territory.AuthorityQuery;
import io.github.aict.territory.MatchedBy;
import io.github.aict.territory.Siren;
import io.github.aict.territory.TerritorialAuthority;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;

/** Options that narrow which French authority a SIREN, a code or a name is that of. */
final class AuthorityOptions {

  private static final Pattern SIREN =
      Pattern.compile("[0-9]{3}[ \u00a0\u202f]?[0-9]{3}[ \u00a0\u202f]?[0-9]{3}");
  private static final Pattern CODE = Pattern.compile("[0-9][0-9AaBb][0-9AaEeRrMm]{0,3}");

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      description = "The kind that is meant, for example COMMUNE, DEPARTEMENT, REGION or EPCI.")
  Optional<AuthorityKind> kind = Optional.empty();

  @Option(
      names = "--departement",
      paramLabel = "CODE|NAME",
      description = "The département, region or overseas collectivity in which it lies.")
  Optional<String> departement = Optional.empty();

  /**
   * Finds the authority of a day, or else the last that had the number.
   *
   * @throws RefusedInputException if there is none, or more than one
   */
  AuthorityCandidate find(String words, AuthorityDirectory directory, LocalDate day) {
    String text = words.strip();
    if (SIREN.matcher(text).matches()) {
      return bySiren(text, directory, day);
    }
    return CODE.matcher(text).matches()
        ? byCode(text.toUpperCase(Locale.ROOT), directory, day)
        : byName(text, directory, day);
  }

  private static AuthorityCandidate candidate(TerritorialAuthority authority) {
    return new AuthorityCandidate(authority, authority.name(), MatchedBy.NAME);
  }

  private static AuthorityCandidate bySiren(
      String text, AuthorityDirectory directory, LocalDate day) {
    Siren siren;
    try {
      siren = Siren.parse(text);
    } catch (IllegalArgumentException e) {
      throw new RefusedInputException(
          "«\u00a0"
              + text
              + "\u00a0» n’est pas un SIREN\u00a0: le dernier chiffre ne vérifie pas les autres",
          "“" + text + "” is no SIREN: its last digit does not check the others");
    }
    return directory
        .find(siren, day)
        .or(() -> directory.find(siren))
        .map(AuthorityOptions::candidate)
        .orElseThrow(
            () ->
                new RefusedInputException(
                    "aucune collectivité du répertoire n’a le SIREN " + siren,
                    "no authority of the directory has the SIREN " + siren));
  }

  /** The authorities of the day with a code, or else the last that bore it. */
  private ImmutableList<AuthorityCandidate> withCode(
      String code, AuthorityDirectory directory, LocalDate day) {
    ImmutableList<TerritorialAuthority> all =
        directory.ofCode(code).stream()
            .filter(authority -> kind.map(authority::actsAs).orElse(true))
            .collect(ImmutableList.toImmutableList());
    ImmutableList<TerritorialAuthority> today =
        all.stream()
            .filter(authority -> authority.validity().contains(day))
            .collect(ImmutableList.toImmutableList());
    ImmutableList<TerritorialAuthority> found =
        !today.isEmpty() || all.isEmpty() ? today : all.subList(all.size() - 1, all.size());
    return found.stream().map(AuthorityOptions::candidate).collect(ImmutableList.toImmutableList());
  }

  private AuthorityCandidate byCode(String code, AuthorityDirectory directory, LocalDate day) {
    ImmutableList<AuthorityCandidate> found = withCode(code, directory, day);
    if (found.size() == 1) {
      return found.get(0);
    }
    String printable = Wording.oneLine(code);
    throw found.isEmpty()
        ? new RefusedInputException(
            "le répertoire n’a pas de collectivité du code «\u00a0" + printable + "\u00a0»",
            "the directory has no authority of the code “" + printable + "”")
        : refusal(
            Label.of(
                "plusieurs collectivités ont le code «\u00a0"
                    + printable
                    + "\u00a0»\u00a0; précisez avec --kind",
                "several authorities have the code “" + printable + "”; say which with --kind"),
            found);
  }

  private AuthorityCandidate byName(String name, AuthorityDirectory directory, LocalDate day) {
    AuthorityMatch match =
        directory.resolve(
            AuthorityQuery.builder()
                .name(name)
                .kind(kind)
                .departement(departement)
                .day(day)
                .build());
    if (match instanceof AuthorityMatch.Resolved resolved) {
      return resolved.candidate();
    }
    String printable = Wording.oneLine(name);
    if (match instanceof AuthorityMatch.Ambiguous ambiguous) {
      throw refusal(
          Label.of(
              "plusieurs collectivités s’appellent «\u00a0"
                  + printable
                  + "\u00a0»\u00a0; précisez avec --departement ou --kind",
              "several authorities are called “"
                  + printable
                  + "”; say which with --departement or --kind"),
          ambiguous.candidates());
    }
    ImmutableList<AuthorityCandidate> near = ((AuthorityMatch.Unknown) match).nearMisses();
    throw near.isEmpty()
        ? new RefusedInputException(
            "le répertoire n’a pas de collectivité du nom «\u00a0" + printable + "\u00a0»",
            "the directory has no authority called “" + printable + "”")
        : refusal(
            Label.of(
                "le répertoire n’a pas de collectivité du nom «\u00a0"
                    + printable
                    + "\u00a0»\u00a0; peut-être",
                "the directory has no authority called “" + printable + "”; perhaps"),
            near);
  }

  /** A sentence without its colon, and the candidates. */
  private static RefusedInputException refusal(
      Label start, ImmutableList<AuthorityCandidate> candidates) {
    return new RefusedInputException(
        start.fr() + "\u00a0:" + list(candidates, Locale.FRENCH),
        start.en() + ":" + list(candidates, Locale.ENGLISH));
  }

  private static String list(ImmutableList<AuthorityCandidate> candidates, Locale locale) {
    return candidates.stream()
        .map(
            candidate ->
                "\n  "
                    + AuthorityText.title(candidate.authority(), locale)
                    + (candidate.name().equals(candidate.authority().name())
                        ? ""
                        : LocalizedCommand.in(locale, "\u00a0: ", ": ") + candidate.name()))
        .collect(Collectors.joining());
  }
}
