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

/** Finds the French authority that a command line names: by its SIREN, by a code or by a name. */
final class AuthorityLookup {

  private static final Pattern SIREN =
      Pattern.compile("[0-9]{3}[ \u00a0\u202f]?[0-9]{3}[ \u00a0\u202f]?[0-9]{3}");
  private static final Pattern CODE = Pattern.compile("[0-9][0-9AaBb][0-9AaEeRrMm]{0,3}");

  private final AuthorityDirectory directory;
  private final LocalDate day;
  private final Optional<AuthorityKind> kind;
  private final Optional<String> departement;

  /** What to do where several have the name, and where several have the code. */
  private final Label ofOneName;

  private final Label ofOneCode;

  private AuthorityLookup(
      AuthorityDirectory directory,
      LocalDate day,
      Optional<AuthorityKind> kind,
      Optional<String> departement,
      Label ofOneName,
      Label ofOneCode) {
    this.directory = directory;
    this.day = day;
    this.kind = kind;
    this.departement = departement;
    this.ofOneName = ofOneName;
    this.ofOneCode = ofOneCode;
  }

  /** A look-up for a command that has no other option about the authority. */
  static AuthorityLookup of(AuthorityDirectory directory, LocalDate day) {
    return new AuthorityLookup(
        directory,
        day,
        Optional.empty(),
        Optional.empty(),
        Label.of("donnez le code de l’une d’elles", "give the code of one"),
        Label.of("donnez le nom ou le SIREN de l’une d’elles", "give the name or SIREN of one"));
  }

  /** A look-up for a command that has the options --kind and --departement. */
  static AuthorityLookup of(
      AuthorityDirectory directory,
      LocalDate day,
      Optional<AuthorityKind> kind,
      Optional<String> departement) {
    return new AuthorityLookup(
        directory,
        day,
        kind,
        departement,
        Label.of("précisez avec --departement ou --kind", "say which with --departement or --kind"),
        Label.of("précisez avec --kind", "say which with --kind"));
  }

  /** The authority of the day, or else the last that had the number. */
  AuthorityCandidate find(String words) {
    String text = words.strip();
    if (SIREN.matcher(text).matches()) {
      return candidate(bySiren(text));
    }
    return CODE.matcher(text).matches() ? byCode(text.toUpperCase(Locale.ROOT)) : byName(text);
  }

  private static AuthorityCandidate candidate(TerritorialAuthority authority) {
    return new AuthorityCandidate(authority, authority.name(), MatchedBy.NAME);
  }

  private TerritorialAuthority bySiren(String text) {
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
        .orElseThrow(
            () ->
                new RefusedInputException(
                    "aucune collectivité du répertoire n’a le SIREN " + siren,
                    "no authority of the directory has the SIREN " + siren));
  }

  /** The authorities of the day with a code, or else the last that bore it. */
  private ImmutableList<AuthorityCandidate> withCode(String code) {
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
    return found.stream().map(AuthorityLookup::candidate).collect(ImmutableList.toImmutableList());
  }

  private AuthorityCandidate byCode(String code) {
    ImmutableList<AuthorityCandidate> found = withCode(code);
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
                    + "\u00a0»\u00a0; "
                    + ofOneCode.fr(),
                "several authorities have the code “" + printable + "”; " + ofOneCode.en()),
            found);
  }

  private AuthorityCandidate byName(String name) {
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
                  + "\u00a0»\u00a0; "
                  + ofOneName.fr(),
              "several authorities are called “" + printable + "”; " + ofOneName.en()),
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
