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
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells which French authority a name, a SIREN or a code is that of. */
@Command(
    name = "who",
    mixinStandardHelpOptions = true,
    description =
        "Tells which French authority a name, a SIREN or an INSEE code is that of, and its history.")
final class WhoCommand extends LocalizedCommand implements Callable<Integer> {

  private static final Pattern SIREN =
      Pattern.compile("[0-9]{3}[ \u00a0\u202f]?[0-9]{3}[ \u00a0\u202f]?[0-9]{3}");
  private static final Pattern CODE = Pattern.compile("[0-9][0-9AaBb][0-9AaEeRrMm]{0,3}");

  @Parameters(
      arity = "1..*",
      paramLabel = "NAME|SIREN|CODE",
      description =
          "A name as files write it, a SIREN, or the code of a commune, département or region.")
  List<String> words = List.of();

  @Option(
      names = "--on",
      paramLabel = "DATE",
      converter = DayConverter.class,
      description = "The day whose authority is meant; today in Paris by default.")
  Optional<LocalDate> day = Optional.empty();

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

  @Option(
      names = "--tables",
      paramLabel = "FOLDER",
      description = "The tables of another edition, as 'aict tables' derives them.")
  Optional<Path> tables = Optional.empty();

  @Override
  public Integer call() {
    AuthorityDirectory directory = directory();
    LocalDate on = day.orElseGet(LocalizedCommand::today);
    String text = String.join(" ", words).strip();
    AuthorityText report = new AuthorityText(directory, locale(), on);
    if (SIREN.matcher(text).matches()) {
      print(report.of(bySiren(directory, text, on)));
    } else if (CODE.matcher(text).matches()) {
      print(report.of(byCode(directory, text.toUpperCase(Locale.ROOT), on)));
    } else {
      print(report.of(byName(directory, text, on)));
    }
    return 0;
  }

  private AuthorityDirectory directory() {
    return tables.map(WhoCommand::read).orElseGet(AuthorityDirectory::bundled);
  }

  private static AuthorityDirectory read(Path folder) {
    try {
      return AuthorityDirectory.read(name -> Files.newInputStream(folder.resolve(name)));
    } catch (IOException e) {
      String file = Wording.oneLine(String.valueOf(e.getMessage()));
      throw new RefusedInputException(
          "une table du répertoire ne peut pas être lue : " + file,
          "a table of the directory cannot be read: " + file);
    } catch (IllegalArgumentException e) {
      String mistake = Wording.oneLine(String.valueOf(e.getMessage()));
      throw new RefusedInputException(
          "une table du répertoire est fausse : " + mistake,
          "a table of the directory is wrong: " + mistake);
    }
  }

  private static TerritorialAuthority bySiren(
      AuthorityDirectory directory, String text, LocalDate on) {
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
        .find(siren, on)
        .or(() -> directory.find(siren))
        .orElseThrow(
            () ->
                new RefusedInputException(
                    "aucune collectivité du répertoire n’a le SIREN " + siren,
                    "no authority of the directory has the SIREN " + siren));
  }

  /** The authorities of the day with a code, or else the last that bore it. */
  private ImmutableList<AuthorityCandidate> withCode(
      AuthorityDirectory directory, String code, LocalDate on) {
    ImmutableList<TerritorialAuthority> all =
        directory.ofCode(code).stream()
            .filter(authority -> kind.map(authority::actsAs).orElse(true))
            .collect(ImmutableList.toImmutableList());
    ImmutableList<TerritorialAuthority> today =
        all.stream()
            .filter(authority -> authority.validity().contains(on))
            .collect(ImmutableList.toImmutableList());
    ImmutableList<TerritorialAuthority> found =
        !today.isEmpty() || all.isEmpty() ? today : all.subList(all.size() - 1, all.size());
    return found.stream()
        .map(authority -> new AuthorityCandidate(authority, authority.name(), MatchedBy.NAME))
        .collect(ImmutableList.toImmutableList());
  }

  private TerritorialAuthority byCode(AuthorityDirectory directory, String code, LocalDate on) {
    ImmutableList<AuthorityCandidate> found = withCode(directory, code, on);
    if (found.size() == 1) {
      return found.get(0).authority();
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
                    + "\u00a0»\u00a0; précisez avec --kind\u00a0:",
                "several authorities have the code “" + printable + "”; say which with --kind:"),
            found);
  }

  private AuthorityCandidate byName(AuthorityDirectory directory, String name, LocalDate on) {
    AuthorityMatch match =
        directory.resolve(
            AuthorityQuery.builder()
                .name(name)
                .kind(kind)
                .departement(departement)
                .day(on)
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
                  + "\u00a0»\u00a0; précisez avec --departement ou --kind\u00a0:",
              "several authorities are called “"
                  + printable
                  + "”; say which with --departement or --kind:"),
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
                    + "\u00a0»\u00a0; peut-être\u00a0:",
                "the directory has no authority called “" + printable + "”; perhaps:"),
            near);
  }

  private static RefusedInputException refusal(
      Label start, ImmutableList<AuthorityCandidate> candidates) {
    return new RefusedInputException(
        start.fr() + list(candidates, Locale.FRENCH),
        start.en() + list(candidates, Locale.ENGLISH));
  }

  private static String list(ImmutableList<AuthorityCandidate> candidates, Locale locale) {
    return candidates.stream()
        .map(
            candidate ->
                "\n  "
                    + AuthorityText.title(candidate.authority(), locale)
                    + (candidate.name().equals(candidate.authority().name())
                        ? ""
                        : in(locale, "\u00a0: ", ": ") + candidate.name()))
        .collect(Collectors.joining());
  }
}
