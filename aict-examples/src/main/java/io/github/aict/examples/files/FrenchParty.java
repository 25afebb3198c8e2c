package io.github.aict.examples.files;

import com.google.common.base.CharMatcher;
import io.github.aict.Label;
import io.github.aict.Wording;
import io.github.aict.territory.AuthorityCandidate;
import io.github.aict.territory.AuthorityDirectory;
import io.github.aict.territory.AuthorityMatch;
import io.github.aict.territory.AuthorityQuery;
import io.github.aict.territory.InseeCode;
import io.github.aict.territory.MatchedBy;
import io.github.aict.territory.Siren;
import io.github.aict.territory.TerritorialAuthority;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds the French authority of a row of a table of partnerships. */
final class FrenchParty {

  private static final int INSEE_LENGTH = 5;

  private final AuthorityDirectory directory;
  private final Row<PartnershipField> row;
  private final Namesakes namesakes;
  private final boolean isDated;
  private final LocalDate day;

  /**
   * Prepares to find the authority of a row.
   *
   * @param start when the relation began, empty if not known
   */
  FrenchParty(
      AuthorityDirectory directory,
      Namesakes namesakes,
      Row<PartnershipField> row,
      Optional<CellDate> start) {
    this.directory = directory;
    this.row = row;
    this.namesakes = namesakes;
    this.isDated = start.isPresent();
    LocalDate vintage = directory.vintage();
    this.day = start.map(CellDate::firstDay).filter(vintage::isAfter).orElse(vintage);
  }

  /** Returns the authority of the edition of the directory, or refuses the row. */
  Optional<TerritorialAuthority> find() {
    Optional<String> name = row.required(PartnershipField.AUTHORITY);
    Optional<TerritorialAuthority> numbered =
        number(PartnershipField.SIREN, Siren::parse, this::bySiren)
            .or(() -> number(PartnershipField.INSEE_CODE, FrenchParty::insee, this::byCode));
    if (name.isEmpty()) {
      return Optional.empty();
    }
    numbered.ifPresent(authority -> checkName(name.get(), authority));
    return numbered.or(() -> byName(name.get()));
  }

  private void checkName(String name, TerritorialAuthority numbered) {
    AuthorityMatch match = resolve(name, directory.vintage());
    boolean isOther =
        match instanceof AuthorityMatch.Resolved resolved
            ? !resolved.candidate().authority().code().equals(numbered.code())
            : match instanceof AuthorityMatch.Ambiguous ambiguous
                && ambiguous.candidates().stream()
                    .noneMatch(one -> one.authority().code().equals(numbered.code()));
    if (isOther) {
      row.doubt(
          RowProblem.CONTRADICTION,
          PartnershipField.AUTHORITY,
          Label.of(
              "Le numéro est celui de " + numbered.name() + "\u00a0; c’est lui qui compte.",
              "The number is that of " + numbered.name() + ", and counts."));
    }
  }

  private static InseeCode insee(String text) {
    return InseeCode.of(padded(text.toUpperCase(Locale.ROOT), INSEE_LENGTH));
  }

  // Spreadsheets take the zero off the codes of the first nine départements.
  private static String padded(String code, int length) {
    boolean lacksZero =
        code.length() == length - 1 && CharMatcher.inRange('0', '9').matchesAllOf(code);
    return lacksZero ? '0' + code : code;
  }

  private <T> Optional<TerritorialAuthority> number(
      PartnershipField field,
      Function<String, T> parse,
      Function<T, Optional<TerritorialAuthority>> find) {
    Optional<String> text = row.text(field);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    T number;
    try {
      number = parse.apply(text.get());
    } catch (IllegalArgumentException e) {
      row.doubt(
          RowProblem.WRONG_IDENTIFIER,
          field,
          Label.of(
              "Ce numéro est mal formé ou sa clé est fausse\u00a0; la collectivité est cherchée par"
                  + " son nom.",
              "This number has a wrong form or check digit; the authority is looked for by name."));
      return Optional.empty();
    }
    Optional<TerritorialAuthority> found = find.apply(number);
    if (found.isEmpty()) {
      row.doubt(
          RowProblem.UNKNOWN_CODE,
          field,
          Label.of(
              "Le répertoire n’a pas ce numéro\u00a0; la collectivité est cherchée par son nom.",
              "The directory does not have this number; the authority is looked for by name."));
    }
    return found.map(authority -> followed(field, authority));
  }

  private Optional<TerritorialAuthority> bySiren(Siren siren) {
    return directory.find(siren, day).or(() -> directory.find(siren));
  }

  private Optional<TerritorialAuthority> byCode(InseeCode code) {
    return directory.commune(code, day).or(() -> directory.commune(code, directory.vintage()));
  }

  private Optional<TerritorialAuthority> byName(String name) {
    AuthorityMatch match = resolve(name, day);
    // A name of several on the day stays so, even if only one of them has it today.
    if (match instanceof AuthorityMatch.Unknown && day.isBefore(directory.vintage())) {
      match = resolve(name, directory.vintage());
    }
    if (match instanceof AuthorityMatch.Resolved resolved) {
      return Optional.of(followed(name, resolved.candidate()));
    }
    Optional<TerritorialAuthority> common = commonSuccessor(match);
    if (common.isPresent()) {
      noteFollowed(PartnershipField.AUTHORITY, MatchedBy.OTHER_TIME.label(), common.get());
    } else {
      row.refuse(
          AuthorityReasons.problem(match),
          PartnershipField.AUTHORITY,
          AuthorityReasons.reason(match));
    }
    return common;
  }

  /** Returns the one authority that all those of the day became: a name given before its time. */
  private Optional<TerritorialAuthority> commonSuccessor(AuthorityMatch match) {
    if (!(match instanceof AuthorityMatch.Ambiguous ambiguous)) {
      return Optional.empty();
    }
    Set<Optional<TerritorialAuthority>> successors =
        ambiguous.candidates().stream()
            .map(one -> directory.lineage(one.authority(), directory.vintage()).single())
            .collect(Collectors.toSet());
    return successors.size() == 1 ? successors.iterator().next() : Optional.empty();
  }

  private TerritorialAuthority followed(String name, AuthorityCandidate candidate) {
    TerritorialAuthority authority = candidate.authority();
    TerritorialAuthority today = followed(PartnershipField.AUTHORITY, authority);
    MatchedBy by = candidate.by();
    if (by == MatchedBy.NAME && !isDated) {
      namesakes.of(today, former -> mayMean(name, former, today)).ifPresent(this::noteNamesake);
    }
    if (isSame(today, authority) && (by == MatchedBy.SUBDIVISION || by == MatchedBy.OTHER_TIME)) {
      noteFollowed(PartnershipField.AUTHORITY, by.label(), today);
    }
    return today;
  }

  private boolean mayMean(String name, TerritorialAuthority former, TerritorialAuthority today) {
    AuthorityMatch then = resolve(name, former.validity().lastDay().orElseThrow());
    return then.authority().filter(one -> one.code().equals(today.code())).isEmpty();
  }

  private void noteNamesake(TerritorialAuthority former) {
    LocalDate last = former.validity().lastDay().orElseThrow();
    row.doubt(
        RowProblem.FORMER_NAMESAKE,
        PartnershipField.AUTHORITY,
        Label.of(
            "Une autre commune a porté ce nom jusqu’au "
                + Wording.day(last, Locale.FRENCH)
                + "\u00a0: "
                + former.code()
                + '.',
            "Another commune bore this name until "
                + Wording.day(last, Locale.ENGLISH)
                + ": "
                + former.code()
                + '.'));
  }

  private AuthorityMatch resolve(String name, LocalDate on) {
    return directory.resolve(
        AuthorityQuery.builder()
            .name(name)
            .departement(row.text(PartnershipField.DEPARTEMENT).map(text -> padded(text, 2)))
            .day(on)
            .build());
  }

  private TerritorialAuthority followed(PartnershipField field, TerritorialAuthority authority) {
    Optional<TerritorialAuthority> today =
        directory.lineage(authority, directory.vintage()).single();
    if (today.isEmpty()) {
      row.doubt(
          RowProblem.AUTHORITY_FOLLOWED,
          field,
          Label.of(
              "Cette collectivité en est devenue plusieurs\u00a0; elle reste telle qu’elle était.",
              "This authority became several; it stays as it was."));
      return authority;
    }
    if (!isSame(today.get(), authority)) {
      noteFollowed(
          field,
          Label.of(
              "collectivité du " + Wording.day(day, Locale.FRENCH),
              "authority of " + Wording.day(day, Locale.ENGLISH)),
          today.get());
    }
    return today.get();
  }

  private static boolean isSame(TerritorialAuthority today, TerritorialAuthority before) {
    return today.code().equals(before.code()) && today.name().equals(before.name());
  }

  private void noteFollowed(PartnershipField field, Label by, TerritorialAuthority today) {
    String name = today.name() + " (" + today.code() + ')';
    row.doubt(
        RowProblem.AUTHORITY_FOLLOWED,
        field,
        Label.of(
            "C’est aujourd’hui " + name + "\u00a0: " + by.fr() + '.',
            "Today this is " + name + ": " + by.en() + '.'));
  }
}
